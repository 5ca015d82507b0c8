import type { FourWay, Item } from '#src/tool/audit-tool.ts';
import { fourWayWords, sourcesWords, sourceWords } from '#src/tool/words.ts';
import { useDesk } from './use-desk.ts';

/** What the question means and when each answer is right: the same parts in the same order every time. */
export function Guidance({ id }: { readonly id: string }) {
  const desk = useDesk();
  const item = desk.item(id);
  if (!item) return null;
  return (
    <div className="guidance">
      <h2>
        {desk.number(id)} {item.label}
      </h2>
      <p className="guidance-question">{item.question}</p>
      {item.guidance.look !== undefined && <p className="guidance-look">{item.guidance.look}</p>}
      {item.kind.type === 'four-way' && (
        <dl>
          {fourWayWords
            .filter(({ code }) => code !== 'not-applicable' || item.notApplicable !== 'never')
            .map(({ code, long, meaning }) => (
              <div key={code}>
                <dt>{long}</dt> <dd>if {when(item, code) ?? lowerFirst(meaning)}</dd>
              </div>
            ))}
        </dl>
      )}
      {item.notApplicable === 'with-reason' && <p>For Not applicable, say why in the note.</p>}
      <p className="muted small">{foundation(item, desk.model.audit().standards.get(id))}</p>
    </div>
  );
}

function when({ guidance }: Item, answer: FourWay): string | undefined {
  switch (answer) {
    case 'yes':
      return guidance.yes;
    case 'no':
      return guidance.no;
    case 'not-applicable':
      return guidance.notApplicable;
    case 'not-checked':
      return guidance.notChecked;
  }
}

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** "Standard: 70% (...). Source: ..." A standard this audit changed is its own. */
function foundation({ standard, sources }: Item, changed: number | undefined): string {
  const source = `Source: ${sourcesWords(sources)}.`;
  if (changed !== undefined) return `Standard: ${changed}% (set for this audit). ${source}`;
  if (!standard) return source;
  return `Standard: ${standard.percent}% (${sourceWords(standard.source)}). ${source}`;
}
