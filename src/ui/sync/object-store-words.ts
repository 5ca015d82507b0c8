import type { StoreTrouble } from '#src/sync/folder.ts';
import type { NotUsed } from '#src/sync/folder-state.ts';
import type { NotSynced } from '#src/sync/sync-run.ts';

/** What comes of it: a key that is tried now changes nothing, a store in use is asked again. */
type When = 'trying' | 'in-use';

/** Why the object store could not be used, what that means and what helps. */
export function objectStoreWords(
  reason: NotUsed | NotSynced,
  why: StoreTrouble | undefined,
  when: When,
): string {
  if (why !== undefined) return troubleWords(why, when);
  switch (reason) {
    case 'gone':
      return troubleWords('no-answer', when);
    case 'blocked':
    case 'needs-click':
      return troubleWords('not-let-in', when);
    case 'read-only':
      return `This key can read in the store but not write. ${
        when === 'trying' ? '' : 'What others sent is here; your changes stay on this laptop. '
      }Ask whoever looks after the store for a key that may write.`;
    case 'full':
      return `There is no room left in the store. ${
        when === 'trying' ? '' : 'Your changes stay on this laptop until there is. '
      }Tell whoever looks after the store.`;
    case 'busy':
      return `The store is busy. ${then(when)}`;
    case 'foreign':
      return 'This place in the store holds another audit: perhaps two began there at the same time. Nothing in it was changed. Each audit needs a place of its own. Check the place, or ask whoever looks after the store for another.';
    case 'empty':
      return 'This place in the store is empty. It may have been cleared. Nothing is lost on this laptop.';
    case 'other-files':
      return 'This place in the store holds only other files, which were left alone. Nothing is lost on this laptop.';
    case 'newer':
      return 'The files in the store were made by a newer version of Case File Audit. Update this app. Nothing was changed.';
    case 'reading':
      return 'Another tab of this browser writes to this audit. Use that tab.';
    case 'cancelled':
      return 'You stopped it. What had arrived is kept; the next run goes on from there.';
    default:
      return `The store did not answer as it should. ${then(when)}`;
  }
}

function troubleWords(why: StoreTrouble, when: When): string {
  switch (why) {
    case 'clock':
      return 'The clock of this laptop and that of the store are more than 15 minutes apart, so the store lets nobody in. Set this laptop’s clock right, then try again.';
    case 'key':
      return `The store does not know this access key, or the secret is not right. ${
        when === 'trying' ? 'Check both' : 'It may have been replaced: enter the new key'
      }, or ask whoever looks after the store.`;
    case 'not-let-in':
      return 'The store knows the key, but does not let it into this place. Check the place, or ask whoever looks after the store.';
    case 'no-bucket':
      return 'The store answers, but the part of it that this app is set up for is not there. Tell whoever looks after the store.';
    case 'no-answer':
      return `The store does not answer. There may be no network, or this network does not reach the store. ${then(when)}`;
    case 'answer':
      return `Something else answered, or only in part: a sign-in page of the network may be in between. ${then(when)}`;
    case 'taken':
      return 'Another audit has just begun in this place. Nothing in it was changed. Ask whoever looks after the store for another place.';
    case 'not-offered':
      return 'This copy of the app has no object store, or its settings for one are not right. Tell whoever looks after the app.';
  }
}

const then = (when: When): string =>
  when === 'trying'
    ? 'Try again in a moment.'
    : 'Your changes stay on this laptop; we try again by ourselves.';
