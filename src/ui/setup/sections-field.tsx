import { type UseFormReturn, useWatch } from 'react-hook-form';
import { caseLength, questionCounts } from '#src/audit/question-counts.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import type { QuestionsForm } from './questions-form-schema.ts';

/** The tool, and which sections are asked in full. Says at once how long a case will take. */
export function SectionsField(props: {
  readonly tool: AuditTool;
  readonly form: UseFormReturn<QuestionsForm>;
  /** Version of the tool when the audit was set up. */
  readonly setUpWith: string;
}) {
  const { tool, form, setUpWith } = props;
  const chosen = useWatch({ control: form.control, name: 'extendedSections' });
  const { questions, minutes } = caseLength(tool, chosen);
  const change = (section: string, ticked: boolean) =>
    form.setValue(
      'extendedSections',
      tool.sections
        .map(({ id }) => id)
        .filter((id) => (id === section ? ticked : chosen.includes(id))),
    );
  const rows = tool.sections.map((section) => ({ section, ...questionCounts(section) }));
  return (
    <section className="stack" aria-labelledby="questions-tool">
      <h2 id="questions-tool">
        {tool.name}, version {tool.version}
      </h2>
      <p>{tool.about}</p>
      {setUpWith !== tool.version && (
        <p className="hint">
          This audit was set up with version {setUpWith}. It is asked the questions of version{' '}
          {tool.version} now; every answer given before stays with its question.
        </p>
      )}
      <fieldset>
        <legend>Ask more questions in some sections</legend>
        <div className="hint">
          Core questions are always asked. Tick a section to ask its other questions too.
        </div>
        <ul className="section-choices">
          {rows.map(({ section, core, extended }) => (
            <li key={section.id}>
              {extended === 0 ? (
                <span className="section-whole">{section.title}</span>
              ) : (
                <label className="choice">
                  <input
                    type="checkbox"
                    checked={chosen.includes(section.id)}
                    onChange={(event) => change(section.id, event.target.checked)}
                  />
                  {section.title}
                </label>
              )}
              <span className="muted">
                {core} core{extended > 0 && `, ${extended} more`}
              </span>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className="notice" role="status">
        <strong>
          Up to {questions} questions, about {minutes} minutes a case.
        </strong>{' '}
        The time is our estimate. Questions that do not fit a person are not asked.
      </p>
    </section>
  );
}
