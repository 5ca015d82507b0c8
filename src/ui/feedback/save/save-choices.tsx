import { useId } from 'react';
import { type Edition, editions } from '#src/report/edition.ts';
import type { SaveChoice } from './use-save-choice.ts';

const editionWords: Readonly<Record<Edition, { readonly name: string; readonly for: string }>> = {
  internal: {
    name: 'Internal edition',
    for: 'Every number. For the provider and the commissioning team.',
  },
  shareable: {
    name: 'Shareable edition',
    for: 'Small numbers are hidden. For anybody else.',
  },
};

/** For whom and in which editions. */
export function SaveChoices(props: {
  readonly service: string;
  readonly several: boolean;
  readonly choice: SaveChoice;
  readonly onChoose: (choice: SaveChoice) => void;
}) {
  const { service, several, choice, onChoose } = props;
  const id = useId();
  const scopes = [
    { all: true, words: 'All providers and the overview' },
    { all: false, words: `Only ${service}` },
  ];
  const toggle = (edition: Edition, on: boolean) =>
    onChoose({
      ...choice,
      editions: editions.filter((one) => (one === edition ? on : choice.editions.includes(one))),
    });
  return (
    <>
      {several && (
        <fieldset>
          <legend>Reports for</legend>
          {scopes.map(({ all, words }) => (
            <label className="choice" key={words}>
              <input
                type="radio"
                name={`${id}-scope`}
                checked={choice.all === all}
                onChange={() => onChoose({ ...choice, all })}
              />
              {words}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>Editions</legend>
        {editions.map((edition) => (
          <label className="choice" key={edition}>
            <input
              type="checkbox"
              checked={choice.editions.includes(edition)}
              aria-describedby={`${id}-${edition}`}
              onChange={({ target }) => toggle(edition, target.checked)}
            />
            <span>
              {editionWords[edition].name}
              <span className="hint edition-for" id={`${id}-${edition}`}>
                {editionWords[edition].for}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
