import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { sourcesWords } from '#src/tool/words.ts';

/** What the tool's library offers for a finding; each step can be taken over into the form. */
export function Suggestions(props: {
  readonly actions: readonly LibraryAction[];
  readonly onUse: (action: LibraryAction, step: string) => void;
}) {
  if (props.actions.length === 0)
    return <p className="hint">The library has nothing for this. Write your own.</p>;
  return (
    <div className="stack suggestions">
      {props.actions.map((action) => (
        <section key={action.id} aria-label={`Suggestion: ${action.title}`}>
          <h3>{action.title}</h3>
          <ul>
            {action.steps.map((step) => (
              <li key={step}>
                <span>{step}</span>
                <button
                  type="button"
                  className="btn"
                  aria-label={`Use: ${step}`}
                  onClick={() => props.onUse(action, step)}
                >
                  Use
                </button>
              </li>
            ))}
          </ul>
          <p className="hint">
            {action.timescale} (our proposal). Source: {sourcesWords(action.sources)}.
          </p>
        </section>
      ))}
    </div>
  );
}
