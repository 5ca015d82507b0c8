import { FolderFailure, type FolderFailureReason } from './folder.ts';
import { folderPermission } from './folder-choice.ts';

/** Names of the File System Access API's exceptions, and what they mean to a person. */
const reasons: Readonly<Record<string, FolderFailureReason>> = {
  NotFoundError: 'gone',
  SecurityError: 'blocked',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'read-only',
  InvalidStateError: 'busy',
  NotReadableError: 'busy',
};

/** The failure behind an exception. "Not allowed" is a matter of one click, or of the organisation's settings. */
export async function folderFailureFrom(
  error: unknown,
  chosen: FileSystemDirectoryHandle,
): Promise<FolderFailure> {
  if (error instanceof FolderFailure) return error;
  const name = error instanceof Error ? error.name : '';
  if (name !== 'NotAllowedError')
    return new FolderFailure(reasons[name] ?? 'unknown', { cause: error });
  const reason = (await folderPermission(chosen)) === 'prompt' ? 'needs-click' : 'blocked';
  return new FolderFailure(reason, { cause: error });
}
