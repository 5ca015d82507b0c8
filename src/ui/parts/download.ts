import { Watched } from './watched.ts';

/** How many files were put among the downloads since the app started. */
export const downloads = new Watched(0);

/** Puts a file among the downloads. Nothing leaves the laptop. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  downloads.set(downloads.get() + 1);
}
