import type { PDFDocument } from 'pdf-lib';
import { PdfValue } from './pdf-objects.ts';

/** A PDF/UA-1 fault: the clause of ISO 14289-1, and what is wrong. */
export type Fault = `${string}: ${string}`;

/** Content on a page: the page's place from 0 (or -1 for a page that is none) and the number of the sequence. */
export interface ReadContent {
  readonly page: number;
  readonly mcid: number;
}

export interface ReadElement {
  readonly role: string;
  readonly reference: string;
  /** What its /P points at. */
  readonly parent: string | undefined;
  readonly value: PdfValue;
  readonly children: readonly ReadElement[];
  readonly contents: readonly ReadContent[];
  /** Children and contents together, in reading order. */
  readonly kids: readonly (ReadElement | ReadContent)[];
  /** References of the annotations it holds. */
  readonly annotations: readonly string[];
}

/** The structure tree as written in the file; `undefined` where there is none. */
export function readTree(document: PDFDocument): readonly ReadElement[] | undefined {
  const root = new PdfValue(document.context, document.catalog).at('StructTreeRoot');
  if (!root.exists) return undefined;
  const pages = document.getPages().map(({ ref }) => ref.toString());
  const place = (page: PdfValue) => pages.indexOf(page.reference ?? '');

  const read = (value: PdfValue): ReadElement => {
    const children: ReadElement[] = [];
    const contents: ReadContent[] = [];
    const kids: (ReadElement | ReadContent)[] = [];
    const annotations: string[] = [];
    for (const kid of value.at('K').list) {
      const type = kid.at('Type').name;
      const mcid = kid.number ?? (type === 'MCR' ? kid.at('MCID').number : undefined);
      const page = kid.at('Pg').exists ? kid.at('Pg') : value.at('Pg');
      if (mcid !== undefined) {
        const content = { page: place(page), mcid };
        contents.push(content);
        kids.push(content);
      } else if (type === 'OBJR') annotations.push(kid.at('Obj').reference ?? '');
      else {
        const child = read(kid);
        children.push(child);
        kids.push(child);
      }
    }
    return {
      role: value.at('S').name ?? '',
      reference: value.reference ?? '',
      parent: value.at('P').reference,
      value,
      children,
      contents,
      kids,
      annotations,
    };
  };
  return root.at('K').list.map(read);
}

/** The element and all under it, in reading order. */
export function* withDescendants(element: ReadElement): Generator<ReadElement> {
  yield element;
  for (const child of element.children) yield* withDescendants(child);
}

/** The attribute of that name in any of the element's attribute dictionaries. */
export const attribute = ({ value }: ReadElement, name: string): PdfValue | undefined =>
  value
    .at('A')
    .list.map((entry) => entry.at(name))
    .find(({ exists }) => exists);

/** What each key of the parent tree leads to. */
export function parentTree({ catalog, context }: PDFDocument): Map<number, PdfValue> {
  const entries = new PdfValue(context, catalog).path('StructTreeRoot', 'ParentTree', 'Nums').list;
  const tree = new Map<number, PdfValue>();
  for (let place = 0; place + 1 < entries.length; place += 2) {
    const [key, value] = [entries[place]?.number, entries[place + 1]];
    if (key !== undefined && value) tree.set(key, value);
  }
  return tree;
}
