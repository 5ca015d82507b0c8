import { itemNumbers, numberedSections } from '#src/tool/item-index.ts';
import { Field } from '#src/ui/parts/field.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import { escalationOf } from '#src/ui/review/pages.ts';
import { type HistoryFilter, unknown } from './history-lines.ts';
import { unknownPerson } from './who.ts';
import type { Wording } from './wording.ts';

type Choice = readonly [value: string, words: string];

/** What to look at: whose changes, of which case and question, and with which words. */
export function HistoryFilters(props: {
  readonly filter: HistoryFilter;
  readonly wording: Wording;
  readonly oneCase: boolean;
  readonly onChange: (filter: HistoryFilter) => void;
}) {
  const { filter, wording, oneCase, onChange } = props;
  const cases = useModel((model) => model.cases());
  const { team } = wording.audit;
  const select = (name: 'person' | 'where', label: string, choices: readonly Choice[]) => (
    <Field id={`history-${name}`} label={label}>
      <select
        id={`history-${name}`}
        value={filter[name]}
        onChange={(event) => onChange({ ...filter, [name]: event.target.value })}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <search className="history-filters">
      {select('person', 'Who', [
        ['', 'Everybody'],
        ...team.map(({ id, initials, role }): Choice => [id, `${initials}, ${role}`]),
        [unknown, unknownPerson.charAt(0).toUpperCase() + unknownPerson.slice(1)],
      ])}
      {!oneCase &&
        select('where', 'Where', [
          ['', 'Everywhere'],
          ['audit', 'Set-up'],
          ['action', 'Improvement actions'],
          ...cases.map(({ entry }): Choice => [entry.id, entry.reference]),
        ])}
      <Field id="history-item" label="Question">
        <select
          id="history-item"
          value={filter.item}
          onChange={(event) => onChange({ ...filter, item: event.target.value })}
        >
          <option value="">All questions</option>
          <Questions wording={wording} />
        </select>
      </Field>
      <Field id="history-text" label="With these words">
        <input
          id="history-text"
          type="search"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </Field>
    </search>
  );
}

function Questions({ wording }: { readonly wording: Wording }) {
  const { tool, audit } = wording;
  const numbers = itemNumbers(tool, audit.extendedSections);
  const escalation = escalationOf(tool);
  const sections = [
    ...numberedSections(tool, audit.extendedSections).map(({ section, items }) => ({
      section,
      items: items.map(({ item }) => item),
    })),
    ...(escalation ? [{ section: escalation, items: escalation.items }] : []),
  ];
  return sections.map(({ section, items }) => (
    <optgroup key={section.id} label={section.title}>
      {items.map(({ id, label }) => (
        <option key={id} value={id}>
          {numbers.get(id)} {label}
        </option>
      ))}
    </optgroup>
  ));
}
