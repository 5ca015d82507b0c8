import { useEffect } from 'react';
import { takesText } from '#src/ui/help/key-strip-words.ts';
import { KeyTable } from '#src/ui/help/key-table.tsx';
import { Box } from '#src/ui/parts/box.tsx';
import { settings } from '#src/ui/parts/settings.ts';
import { useWatched } from '#src/ui/parts/watched.ts';
import { placeInHand } from './in-hand.ts';
import { useDesk } from './use-desk.ts';

/** All keys, on "?" wherever no text is typed. */
export function KeysBox() {
  const { keysShown } = useDesk();
  const close = () => keysShown.set(false);
  useEffect(() => {
    const show = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (
        event.defaultPrevented ||
        !settings().singleKeys ||
        document.querySelector('dialog[open]')
      )
        return;
      if (event.target instanceof Element && isText(event.target)) return;
      event.preventDefault();
      keysShown.set(true);
    };
    document.addEventListener('keydown', show);
    return () => document.removeEventListener('keydown', show);
  }, [keysShown]);
  if (!useWatched(keysShown)) return null;
  return (
    <Box title="All keys" onClose={close}>
      <KeyTable />
      <div>
        <button type="button" className="btn primary" onClick={close}>
          Close
        </button>
      </div>
    </Box>
  );
}

/** Whether a question mark is written there. A figure or a month never has one. */
function isText(target: Element): boolean {
  const { place } = placeInHand(target);
  if (takesText.has(place)) return true;
  return (
    place === 'elsewhere' &&
    target.matches('textarea, input:not([type="radio"], [type="checkbox"])')
  );
}
