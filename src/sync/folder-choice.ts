/** Parts of the File System Access API that TypeScript does not know. */
interface AskableFolder extends FileSystemDirectoryHandle {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
export type FolderPicker = (options: {
  id: string;
  mode: 'readwrite';
  startIn?: FileSystemDirectoryHandle;
}) => Promise<FileSystemDirectoryHandle>;

export type FolderChoice =
  | { readonly ok: true; readonly folder: FileSystemDirectoryHandle }
  | {
      readonly ok: false;
      /** 'no-picker': Firefox and Safari. 'blocked': forbidden by the organisation, at once. In both, packages do the job. */
      readonly reason: 'no-picker' | 'blocked' | 'cancelled';
    };

/** The browser's own picker, where it has one. */
export const folderPicker = (window: object): FolderPicker | undefined =>
  'showDirectoryPicker' in window && typeof window.showDirectoryPicker === 'function'
    ? (window.showDirectoryPicker.bind(window) as FolderPicker)
    : undefined;

/** Asks a person for a folder, and shows this one first. Needs their click. */
export async function chooseFolder(
  picker: FolderPicker | undefined,
  startIn?: FileSystemDirectoryHandle,
): Promise<FolderChoice> {
  if (!picker) return { ok: false, reason: 'no-picker' };
  try {
    const start = startIn ? { startIn } : {};
    return {
      ok: true,
      folder: await picker({ id: 'case-file-audit', mode: 'readwrite', ...start }),
    };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AbortError') return { ok: false, reason: 'cancelled' };
    if (name === 'NotAllowedError' || name === 'SecurityError')
      return { ok: false, reason: 'blocked' };
    throw error;
  }
}

/** 'prompt': one click on "Reconnect folder" is needed. An installed app stays 'granted'. */
export async function folderPermission(folder: FileSystemDirectoryHandle) {
  const askable: AskableFolder = folder;
  return (await askable.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

/** Asks the browser to let the app in again. Needs a click. */
export async function reconnectFolder(folder: FileSystemDirectoryHandle) {
  const askable: AskableFolder = folder;
  return (await askable.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
}
