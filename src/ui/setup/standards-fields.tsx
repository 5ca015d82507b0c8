import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { AuditTool, Item } from '#src/tool/audit-tool.ts';
import { chosenItems, itemsOf } from '#src/tool/item-index.ts';
import type { Source } from '#src/tool/source.ts';
import { sourceWords } from '#src/tool/words.ts';
import { tiedTo } from '#src/ui/parts/field.tsx';
import type { QuestionsForm } from './questions-form-schema.ts';

interface StandardAsked {
  readonly item: Item;
  /** The tool's own. */
  readonly percent: number;
  readonly source: Source;
}

/** Every criterion that has a standard, core and extended. */
export const standardsAsked = (tool: AuditTool): StandardAsked[] => withStandard(itemsOf(tool));

/** An item's own standard, else that of one of its variants: which one holds depends on the audit's definition. */
const withStandard = (items: readonly Item[]): StandardAsked[] =>
  items.flatMap((item) => {
    const standard = item.standard ?? item.variants?.find((one) => one.standard)?.standard;
    return standard ? [{ item, ...standard }] : [];
  });

/** The share of cases that should meet each criterion: the tool's standard with its source, and room for the team's own. */
export function StandardsFields(props: {
  readonly tool: AuditTool;
  readonly form: UseFormReturn<QuestionsForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
}) {
  const { tool, form, id, problem } = props;
  const chosen = useWatch({ control: form.control, name: 'extendedSections' });
  const rows = withStandard(chosenItems(tool, chosen));
  const wrong = rows.some(({ item }) => problem(`standards-${item.id}`) !== undefined);
  return (
    <details className="card standards" open={wrong || undefined}>
      <summary>
        <strong>Standards</strong>{' '}
        <span className="muted">what each criterion is measured against ({rows.length})</span>
      </summary>
      <div className="scroll">
        <table className="table">
          <caption className="visually-hidden">
            Standard of each criterion, per cent of cases
          </caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Usual standard</th>
              <th scope="col">In this audit</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, percent, source }) => {
              const control = id(`standards-${item.id}`);
              const sentence = problem(`standards-${item.id}`);
              return (
                <tr key={item.id}>
                  <th scope="row" id={`${control}-label`}>
                    {item.label}
                  </th>
                  <td>
                    {percent}% <span className="muted small">{sourceWords(source)}</span>
                  </td>
                  <td>
                    {sentence !== undefined && (
                      <p className="field-problem" id={`${control}-problem`}>
                        {sentence}
                      </p>
                    )}
                    <input
                      {...tiedTo(control, { problem: sentence })}
                      {...form.register(`standards.${item.id}`)}
                      className="input percent"
                      aria-label={`${item.label}: standard in this audit, per cent`}
                      inputMode="numeric"
                      placeholder={String(percent)}
                      autoComplete="off"
                    />{' '}
                    %
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="hint">Leave a box empty to use the usual standard.</p>
    </details>
  );
}
