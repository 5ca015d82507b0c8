import type { OpenAudit } from '#src/store/open-audit.ts';
import type { Sharing } from '#src/sync/sharing.ts';
import { lastWords, notSyncedWords, refusedWords } from '#src/ui/sync/folder-words.ts';
import { deskOf } from '#src/ui/sync/package-desk.ts';
import { notTakenWords } from '#src/ui/sync/package-words.ts';
import type { Met } from './find-audit-here.ts';

/**
 * Takes in all that was met, so that the whole audit is here. A sentence where nothing came, or somebody stopped it; what
 * did not come of a folder or store comes with a later sync, and the sync screen says so.
 */
export async function bringIn(
  open: OpenAudit,
  met: Met,
  sharing: Sharing,
): Promise<string | undefined> {
  const arrived = () => open.records('case').length > 0 || open.log(open.record).changes.size > 0;
  if ('files' in met) {
    const desk = deskOf(open);
    await desk.take(met.files);
    const { taken = [] } = desk.state();
    if (taken.some((file) => file.stopped)) return stoppedWords;
    const [why = 'torn'] = taken.flatMap((file) => file.refused);
    return arrived() ? undefined : notTakenWords(why);
  }
  const folder = sharing.folderOf(open);
  await ('store' in met ? folder.joinStore(met.store) : folder.use(met.folder));
  const { runs, refused } = folder.state();
  const result = runs.last?.result;
  if (result !== 'store' && result?.ok === false && result.reason === 'cancelled')
    return stoppedWords;
  if (arrived()) return undefined;
  if (refused) return refusedWords(refused);
  if (!result) return notSyncedWords('unknown');
  return lastWords(result, 'store' in met ? 'store' : 'folder');
}

const stoppedWords =
  'You stopped it. What had come so far is kept, sealed, on this laptop. Press the button again and it goes on from there.';
