import { Fragment } from 'react';
import { Link } from 'react-router';
import { reviewKeys } from '#src/ui/help/keys.ts';
import { useSettings } from '#src/ui/parts/settings.ts';
import { useDesk } from './use-desk.ts';

/** The keys needed all day, in one line; it says beforehand that a key moves on (WCAG 3.2.2). */
export function KeyStrip() {
  const desk = useDesk();
  const { singleKeys, moveOn } = useSettings();
  if (!singleKeys)
    return (
      <p className="key-strip">
        Standard keys are on. <Link to="/settings">Change in Settings</Link>
      </p>
    );
  const lines = reviewKeys.filter(({ strip }) => strip !== undefined);
  return (
    <p className="key-strip">
      {lines.map(({ keys: [first = []], does, strip }, index) => (
        <Fragment key={does}>
          {index > 0 && ' · '}
          <span className="key-strip-line">
            {first.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {strip === 'all keys' ? (
              <button type="button" className="link-btn" onClick={() => desk.keysShown.set(true)}>
                {strip}
              </button>
            ) : (
              stripWords(strip ?? '', moveOn)
            )}
          </span>
        </Fragment>
      ))}
    </p>
  );
}

const stripWords = (words: string, moveOn: boolean): string =>
  moveOn ? words : words.replace(' and move on', '');
