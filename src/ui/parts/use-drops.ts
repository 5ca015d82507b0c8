import { useEffect, useRef } from 'react';

interface Drops {
  readonly onFolder: (folder: FileSystemDirectoryHandle) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chromium's way to a dropped folder; TypeScript does not know it. */
interface HandleItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Takes folders and files dropped anywhere on the window, which the browser would otherwise open in the app's place. */
export function useDrops(drops: Drops): void {
  const latest = useRef(drops);
  useEffect(() => {
    latest.current = drops;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void take(event.dataTransfer, latest.current);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

async function take(dropped: DataTransfer, { onFolder, onFiles }: Drops): Promise<void> {
  // What was dropped can only be asked for now: after the first await it is gone.
  const items: HandleItem[] = [...dropped.items].filter(({ kind }) => kind === 'file');
  const files = [...dropped.files];
  const handles = await Promise.all(items.map((item) => item.getAsFileSystemHandle?.()));
  const folder = handles.find((handle) => handle?.kind === 'directory');
  if (folder) onFolder(folder as FileSystemDirectoryHandle);
  else if (files.length > 0) onFiles(files);
}
