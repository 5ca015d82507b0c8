import { Fragment } from 'react';
import { Link } from 'react-router';
import { type StripPart, stripOf, takesText } from '#src/ui/help/key-strip-words.ts';
import { useSettings } from '#src/ui/parts/settings.ts';
import { useWatched } from '#src/ui/parts/watched.ts';
import { useDesk } from './use-desk.ts';

/** What the keys do where the focus is, in one line; it says beforehand that a key moves on (WCAG 3.2.2). */
export function KeyStrip() {
  const desk = useDesk();
  const place = useWatched(desk.place);
  const { singleKeys, moveOn } = useSettings();
  if (!singleKeys)
    return (
      <p className="key-strip">
        Standard keys are on. <Link to="/settings">Change in Settings</Link>
      </p>
    );
  return (
    <p className="key-strip" data-testid="key-strip">
      {stripOf[place].map((part) => (
        <Fragment key={part.words}>
          <Part {...part} moveOn={moveOn} />
          {' · '}
        </Fragment>
      ))}
      <span className="key-strip-line">
        {!takesText.has(place) && <kbd>?</kbd>}{' '}
        <button type="button" className="link-btn" onClick={() => desk.keysShown.set(true)}>
          all keys
        </button>
      </span>
    </p>
  );
}

function Part({ keys, words, moveOn }: StripPart & { readonly moveOn: boolean }) {
  return (
    <span className="key-strip-line">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{' '}
      {moveOn ? words : words.replace(' and move on', '')}
    </span>
  );
}
