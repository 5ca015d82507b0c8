import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page, read back from the file: its pieces in drawing order, one space between. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item.str] : []));
    texts.push(pieces.join(' ').replace(/\s+/g, ' '));
  }
  await pdf.destroy();
  return texts;
}

/** Width and height of each page in points. */
export async function pageSizes(bytes: Uint8Array): Promise<[number, number][]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const sizes: [number, number][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(number)).view;
    sizes.push([right - left, top - bottom]);
  }
  await pdf.destroy();
  return sizes;
}
