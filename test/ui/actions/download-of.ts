import { vi } from 'vitest';

/** What the app saves among the downloads while `act` runs: the name and the text of the last file. */
export async function downloadOf(
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  let file: Blob | undefined;
  let name = '';
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) file = blob;
    return 'blob:saved';
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download;
  });
  await act();
  made.mockRestore();
  clicked.mockRestore();
  return { name, text: (await file?.text()) ?? '' };
}
