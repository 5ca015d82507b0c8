import type { StoreTrouble } from '#src/sync/folder.ts';
import { objectStoreWords } from '#src/ui/sync/object-store-words.ts';
import type { Look } from './find-audit-here.ts';

type NotFound = Extract<Look, { readonly ok: false }>;

/** Why there is no audit to join in a folder, a file or a place in the store. */
export function notFoundWords({ reason, name, store }: NotFound): string {
  const here = `“${name}”`;
  if (store) return notInStoreWords(reason, store.why, here);
  switch (reason) {
    case 'empty':
      return `There is no audit in ${here} yet. Ask the person who set it up to choose this folder first, or wait until it has caught up.`;
    case 'other-files':
      return `There is no audit in ${here}, only other files. Nothing was changed. Choose the folder your team shares.`;
    case 'newer':
      return `${here} was made by a newer version of Case File Audit. Update this app first.`;
    case 'torn':
      return `Only part of ${here} is there, or it was damaged on the way. Ask for it again.`;
    case 'too-large':
      return `${here} is too large to be one of ours, and was not read.`;
    case 'other':
      return `${here} is not a file of Case File Audit with an audit in it.`;
    case 'gone':
      return `${here} is not there any more. Plug the stick in, or choose the folder again.`;
    case 'needs-click':
    case 'blocked':
      return `This browser does not let the app use ${here}. Most often the organisation’s settings forbid it. Ask a colleague for a file instead: it does the same job.`;
    default:
      return `${here} could not be read. Try again, or ask a colleague for a file.`;
  }
}

function notInStoreWords(
  reason: NotFound['reason'],
  why: StoreTrouble | undefined,
  here: string,
): string {
  switch (reason) {
    case 'empty':
    case 'other-files':
      return `There is no audit in the place ${here} yet. Check the place, or ask the person who set the audit up.`;
    case 'newer':
      return objectStoreWords('newer', why, 'trying');
    case 'torn':
    case 'other':
      return objectStoreWords('unknown', why, 'trying');
    default:
      return objectStoreWords(reason, why, 'trying');
  }
}
