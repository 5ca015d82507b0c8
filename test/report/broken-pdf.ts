import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFString,
} from 'pdf-lib';

/** A file with one thing changed, all else as it was. */
export async function changed(
  bytes: Uint8Array,
  change: (document: PDFDocument) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  change(document);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

const isNamed = (object: PDFObject | undefined, name: string): boolean =>
  object instanceof PDFName && object.decodeText() === name;

/** Dictionaries whose `key` is that name, in the file's order: `('S', 'Figure')` for the figures. */
export const dictionaries = ({ context }: PDFDocument, key: string, name: string): PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((dictionary) => isNamed(dictionary.get(PDFName.of(key)), name));

/** Takes a key out of the first such dictionary. */
export function without(document: PDFDocument, key: string, name: string, lost: string): void {
  first(dictionaries(document, key, name)).delete(PDFName.of(lost));
}

/** Gives the first element of a role another one. */
export function rename(document: PDFDocument, role: string, other: string): void {
  first(dictionaries(document, 'S', role)).set(PDFName.of('S'), PDFName.of(other));
}

/** Gives the first element of a role another text under a key. */
export function rewrite(document: PDFDocument, role: string, key: string, text: string): void {
  first(dictionaries(document, 'S', role)).set(PDFName.of(key), PDFString.of(text));
}

/** Takes the last kid out of the first element of a role. */
export function dropLastKid(document: PDFDocument, role: string): void {
  const kids = first(dictionaries(document, 'S', role)).lookup(PDFName.of('K'), PDFArray);
  kids.remove(kids.size() - 1);
}

/** Takes the last element out of the first page's list in the parent tree. */
export function shortenParentTree(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const entries = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const list = entries.lookup(1, PDFArray);
  list.remove(list.size() - 1);
}

/** Takes a text out of the metadata. */
export function withoutMetadata(document: PDFDocument, lost: string): void {
  const { catalog, context } = document;
  const key = PDFName.of('Metadata');
  const stream = catalog.lookup(key) as unknown as { getContents(): Uint8Array };
  const words = new TextDecoder().decode(stream.getContents()).replace(lost, '');
  context.assign(catalog.get(key) as PDFRef, context.stream(new TextEncoder().encode(words)));
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('There is nothing to change');
  return one;
}
