import { FolderFailure } from './folder.ts';
import { folderIdentity, markFolder } from './folder-identity.ts';
import type { NotUsed, Refused } from './folder-state.ts';
import type { SharedPlace } from './shared-place.ts';

/**
 * Asks to be let into a place, looks whose it is, and marks one that is nobody's as this audit's. What stands against
 * it, or undefined; then nothing in it was changed.
 */
export async function claimPlace(place: SharedPlace, audit: string): Promise<Refused | undefined> {
  const { kind, name } = place;
  const not = (reason: NotUsed, why?: Refused['why']) => ({ kind, name, reason, why });
  const now = await place.permission();
  const permission = now === 'prompt' ? await place.ask() : now;
  if (permission !== 'granted') return not(permission === 'prompt' ? 'needs-click' : 'blocked');
  try {
    const folder = place.open();
    const found = await folderIdentity(folder, await folder.list(), audit);
    if (found.kind === 'newer') return not('newer');
    if (found.kind === 'audit') return found.audit === audit ? undefined : not('foreign');
    await markFolder(folder, audit);
    return undefined;
  } catch (error) {
    if (error instanceof FolderFailure) return not(error.reason, error.why);
    throw error;
  }
}
