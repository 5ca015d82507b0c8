import type { NotUsed, PlaceKind, PlaceState, Refused } from '#src/sync/folder-state.ts';
import type { NotSynced, SyncReport, SyncResult, Unreadable } from '#src/sync/sync-run.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { objectStoreWords } from './object-store-words.ts';

/** What is to be said about the folder itself. */
export function placeWords(place: PlaceState): string {
  switch (place.at) {
    case 'looking':
      return 'Looking for the folder…';
    case 'not-chosen':
      return 'No folder is chosen on this laptop. Choose one that everybody on the team can open: on a network drive, in OneDrive, or on a USB stick. Other files in it are left alone.';
    case 'no-picker':
      return 'This browser cannot open folders. Share the audit with files instead: they do the same job.';
    case 'blocked':
      return 'This browser does not let the app use a folder. Most often the organisation’s settings forbid it. Share the audit with files instead: they do the same job.';
    case 'needs-click':
      return `The browser asks for a click before the app may use “${place.name}” again.`;
    case 'ready':
      return place.kind === 'store'
        ? 'This audit is shared in the object store. To use a folder in its place, stop using the store first.'
        : `This audit is shared in the folder “${place.name}”. Other files in it are left alone.`;
  }
}

/** Why a folder that was chosen, or a place in the store, cannot be used. */
export function refusedWords({ kind, name, reason, why }: Refused): string {
  if (kind === 'store') return objectStoreWords(reason, why, 'trying');
  switch (reason) {
    case 'foreign':
      return `“${name}” holds another audit. Nothing in it was changed. Choose another folder, or make a new one for this audit.`;
    case 'newer':
      return `“${name}” was made by a newer version of Case File Audit. Update this app first. Nothing in it was changed.`;
    case 'in-store':
      return `“${name}” was not used: this audit is shared in the object store. Stop using the store first. Nothing in the folder was changed.`;
    default:
      return `${name === '' ? 'The folder' : `“${name}”`} cannot be used. ${notSyncedWords(reason)}`;
  }
}

/** Why a run of sync stopped, what that means and what helps. */
export function notSyncedWords(why: NotSynced | NotUsed): string {
  switch (why) {
    case 'gone':
      return 'The folder is not there. The stick may be unplugged, the network drive away, or the folder moved or renamed. Nothing is lost: your changes stay on this laptop until it is back.';
    case 'blocked':
      return 'This browser does not let the app use the folder.';
    case 'needs-click':
      return 'The browser asks for a click before the app may use the folder again.';
    case 'read-only':
      return 'The folder can be read but not written to. What others sent is here; your changes stay on this laptop. Ask whoever looks after the folder to let you write.';
    case 'full':
      return 'The drive of the folder is full. What others sent is here; your changes stay on this laptop until there is room.';
    case 'busy':
      return 'Another program holds the files of the folder. We try again by ourselves.';
    case 'no-file':
    case 'too-large':
    case 'unknown':
    case 'in-store':
      return 'The folder did not answer as it should. Nothing is lost; we try again by ourselves.';
    case 'foreign':
      return 'The folder now holds another audit. Nothing in it was changed. Another stick or drive may be plugged in.';
    case 'empty':
      return 'The folder is empty. It may have been cleared, or another stick or drive may be plugged in. Nothing is lost on this laptop.';
    case 'other-files':
      return 'The folder holds only other files, which were left alone. Another stick or drive may be plugged in. Nothing is lost on this laptop.';
    case 'newer':
      return 'The folder was made by a newer version of Case File Audit. Update this app. Nothing was changed.';
    case 'reading':
      return 'Another tab of this browser writes to this audit. That tab syncs.';
    case 'cancelled':
      return 'You stopped it. What had arrived is kept; the next run goes on from there.';
  }
}

/** What the last run came to. */
export function lastWords(result: SyncResult | 'store', kind: PlaceKind): string {
  if (result === 'store')
    return 'This laptop’s storage could not be read or written. Nothing that was sent is lost.';
  if (result.ok) return movedWords(result, kind);
  return kind === 'store'
    ? objectStoreWords(result.reason, result.why, 'in-use')
    : notSyncedWords(result.reason);
}

/** What came and went in a run that ended well. */
function movedWords({ changes, wrote, unreadable, newer }: SyncReport, kind: PlaceKind): string {
  const came = changes > 0 ? [`${plural(changes, 'change', 'changes')} from others taken in`] : [];
  const went = wrote > 0 ? [`${plural(wrote, 'file', 'files')} sent and read back`] : [];
  const moved = [...came, ...went].join('; ');
  const all =
    unreadable.length + newer > 0
      ? 'All that can be read is on this laptop'
      : `This laptop and the ${kind} hold the same`;
  return moved === '' ? `${all}.` : `${moved}. ${all}.`;
}

/** What is wrong with one file of the folder. */
export function unreadableWords(why: Unreadable): string {
  switch (why) {
    case 'torn':
      return 'Not whole yet, or damaged.';
    case 'foreign':
      return 'Belongs to another audit.';
    case 'too-large':
      return 'Too large to be one of ours.';
    case 'busy':
      return 'It is in use at the moment.';
    case 'no-file':
      return 'Was taken away while we looked.';
    default:
      return 'Could not be read.';
  }
}
