import { DeriveFailure } from '#src/store/derive.ts';
import type { Adopted, JoinResult } from '#src/store/join-audit.ts';
import type { NotOpened } from '#src/store/shelf.ts';
import { StoreFailure, type StoreFailureReason } from '#src/store/store.ts';
import { FolderFailure } from '#src/sync/folder.ts';
import { saveFailureWords } from '#src/ui/parts/save-words.ts';
import { notSyncedWords } from '#src/ui/sync/folder-words.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Why the store could not be used, as a sentence that says what would help and that nothing is lost. */
export function storeFailureWords(reason: StoreFailureReason): string {
  if (reason === 'newer')
    return 'A newer version of Case File Audit has used the audits on this laptop. Update this app to open them. Nothing was changed.';
  return `This laptop’s storage could not be used: ${saveFailureWords(reason)}`;
}

/** Why an audit did not open. */
export function notOpenedWords(answer: NotOpened): string {
  switch (answer.reason) {
    case 'wrong-passphrase':
      return 'That passphrase does not open this audit. Check each word and try again.';
    case 'wrong-code':
      return 'That recovery code does not open this audit. Check it against the printed one.';
    case 'not-here':
      return 'This audit is not on this laptop any more.';
    case 'damaged':
      return 'This audit’s own record is damaged on this laptop and cannot be read. Nothing was changed.';
    case 'newer':
      return storeFailureWords('newer');
    case 'store':
      return storeFailureWords(answer.failure);
  }
}

/** Why an audit met in a folder or file could not be joined, or its new passphrase not taken over. */
export function notJoinedWords(
  answer: Extract<JoinResult, { readonly ok: false }> | Extract<Adopted, { readonly ok: false }>,
): string {
  switch (answer.reason) {
    case 'no-key-file':
      return 'The file with this audit’s key has not arrived yet, or not whole. Wait until the folder has caught up, or ask a colleague for a backup file.';
    case 'other-key':
      return 'That passphrase opens a key file here, but its key opens nothing of this audit, so it was not used. Ask a colleague for a backup file and join with that.';
    case 'not-all-tried':
      return 'Many key files were tried and none of them serves with this passphrase; more lie there, which somebody may have put there on purpose. Press the button again to go on with the next ones, or ask a colleague for a backup file and join with that.';
    case 'cancelled':
      return 'Stopped. Nothing was changed.';
    case 'already-here':
      return 'This audit is on this laptop already.';
    case 'store':
      return notOpenedWords(answer);
    default:
      return notOpenedWords({ ok: false, reason: answer.reason });
  }
}

/** The sentence for anything the store or the worker of keys threw; bugs go on. */
export function thrownWords(error: unknown): string {
  if (error instanceof StoreFailure) return capital(storeFailureWords(error.reason));
  if (error instanceof DeriveFailure)
    return 'The key could not be worked out: the part of the app that does it did not start, or this laptop has too little free memory. Close other programs, reload this page and try again. Nothing was changed.';
  if (error instanceof FolderFailure) return notSyncedWords(error.reason);
  throw error;
}
