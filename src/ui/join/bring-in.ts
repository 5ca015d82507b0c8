import type { OpenAudit } from '#src/store/open-audit.ts';
import type { Sharing } from '#src/sync/sharing.ts';
import { notSyncedWords, notUsedWords } from '#src/ui/sync/folder-words.ts';
import { deskOf } from '#src/ui/sync/package-desk.ts';
import { notTakenWords } from '#src/ui/sync/package-words.ts';
import type { Met } from './find-audit-here.ts';

/**
 * Takes in all that was met, so that the whole audit is here. A sentence where nothing came; what did not come of a
 * folder comes with a later sync, and the sync screen says so.
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
    const refused = desk.state().taken?.flatMap((file) => file.refused) ?? [];
    const [why = 'torn'] = refused;
    return arrived() ? undefined : notTakenWords(why);
  }
  const folder = sharing.folderOf(open);
  await folder.use(met.folder);
  if (arrived()) return undefined;
  const { place, runs } = folder.state();
  if (place.at === 'refused') return notUsedWords(place.why, place.name);
  const result = runs.last?.result;
  return notSyncedWords(result && result !== 'store' && !result.ok ? result.reason : 'unknown');
}
