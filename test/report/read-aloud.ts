import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageMarks } from './page-marks.ts';
import { type ReadElement, readTree, withDescendants } from './structure-tree.ts';

/** What a reader is told, in order: the role and the words, joined letter by letter over lines and pages. */
export type Spoken = readonly [role: string, words: string];

/**
 * Every element of the file that holds words; a figure says its alternative text, and a word inside another element that is
 * to be read otherwise than it is drawn says its reading.
 */
export async function readAloud(bytes: Uint8Array): Promise<Spoken[]> {
  const tree = readTree(await PDFDocument.load(bytes, { updateMetadata: false })) ?? [];
  const pages = await pageMarks(bytes);
  const wordsOf = ({ role, value, kids }: ReadElement): string =>
    role === 'Span'
      ? value.at('ActualText').text
      : kids
          .map((kid) => ('role' in kid ? wordsOf(kid) : pages[kid.page]?.texts.get(kid.mcid)))
          .join('');
  return tree
    .flatMap((root) => [...withDescendants(root)])
    .filter(
      ({ contents, children, role }) =>
        role !== 'Span' &&
        (contents.length > 0 || role === 'TD' || children.some((child) => child.role === 'Span')),
    )
    .map((element) => [
      element.role,
      element.role === 'Figure' ? element.value.at('Alt').text : wordsOf(element),
    ]);
}

/** Every word that is read otherwise than it is drawn, with its language. */
export async function readings(bytes: Uint8Array): Promise<[words: string, language: string][]> {
  const tree = readTree(await PDFDocument.load(bytes, { updateMetadata: false })) ?? [];
  return tree
    .flatMap((root) => [...withDescendants(root)])
    .filter(({ role }) => role === 'Span')
    .map(({ value }) => [value.at('ActualText').text, value.at('Lang').text]);
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
}

/** The same for one page as pdf.js itself gives it to a browser: roles, its own text layer, no spaces. */
export async function layerOf(bytes: Uint8Array, number: number): Promise<Spoken[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await pdf.getPage(number);
  const tree = (await page.getStructTree()) as TreeNode;
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item && typeof item.id === 'string' ? item.id : '');
  }
  await pdf.destroy();
  const spoken: Spoken[] = [];
  const walk = (node: TreeNode): void => {
    const kids = node.children ?? [];
    const ids = kids.flatMap(({ type, id }) => (type === 'content' && id ? [id] : []));
    const words = node.alt ?? ids.map((id) => texts.get(id) ?? '').join('');
    if (ids.length > 0) spoken.push([node.role ?? '', words.replace(/\s/g, '')]);
    kids.forEach(walk);
  };
  walk(tree);
  return spoken;
}
