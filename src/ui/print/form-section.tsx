import { fourWayWords } from '#src/tool/words.ts';
import { FormQuestion } from './form-question.tsx';
import type { FormSection as Section } from './form-sections.ts';
import type { Asked } from './when-asked.ts';

/** A section of the blank form as a table, whose head comes again on every page. */
export function FormSection({
  section,
  asked,
}: {
  readonly section: Section;
  readonly asked: Asked;
}) {
  const fourWay = section.items.some(({ item }) => item.kind.type === 'four-way');
  const heading = `form-${section.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{section.title}</h2>
      {section.hint !== '' && <p className="leads">{section.hint}</p>}
      <div className="paper-scroll">
        <table className="form-table" aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">Question</th>
              {fourWay &&
                fourWayWords.map(({ code, short }) => (
                  <th key={code} scope="col" className="box">
                    {short}
                  </th>
                ))}
              <th scope="col" className="note">
                Note
              </th>
            </tr>
          </thead>
          <tbody>
            {section.items.map((entry) => (
              <FormQuestion key={entry.item.id} {...{ entry, asked, fourWay }} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
