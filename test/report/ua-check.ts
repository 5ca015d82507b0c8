import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';
import { linkFaults } from './link-faults.ts';
import { pageMarks } from './page-marks.ts';
import { PdfValue } from './pdf-objects.ts';
import {
  type Fault,
  parentTree,
  type ReadElement,
  readTree,
  withDescendants,
} from './structure-tree.ts';
import { treeFaults } from './tree-faults.ts';

/**
 * What keeps our own files from being PDF/UA-1, as far as a small program can tell; each fault once. No validator: it
 * knows the roles that our reports use, and what no program can judge (is the text right?) it leaves to other tests.
 */
export async function uaCheck(bytes: Uint8Array): Promise<Fault[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = readTree(document);
  const faults = [...catalogFaults(document), ...fontFaults(document)];
  if (!tree) return [...faults, '7.1: no StructTreeRoot'];
  const elements = tree.flatMap((root) => [...withDescendants(root)]);
  faults.push(...treeFaults(document, tree), ...linkFaults(document, elements));
  faults.push(...(await contentFaults(document, elements, bytes)));
  return [...new Set(faults)];
}

function* catalogFaults({ catalog, context }: PDFDocument): Generator<Fault> {
  const root = new PdfValue(context, catalog);
  if (!root.path('MarkInfo', 'Marked').isTrue) yield '6.2: not marked as tagged';
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(root.at('Lang').text)) yield '7.2: no language';
  if (!root.path('ViewerPreferences', 'DisplayDocTitle').isTrue) yield '7.1: title not displayed';
  if (root.at('OpenAction').list[0]?.at('Type').name !== 'Page') yield '7.1: opens at no page';
  if (!root.at('Outlines').exists) yield '7.17: no bookmarks';
  const metadata = context.lookup(catalog.get(PDFName.of('Metadata')));
  const xmp =
    metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.getContents()) : '';
  if (!/<pdfuaid:part>1</.test(xmp)) yield '5: metadata do not claim PDF/UA-1';
  const [, title = ''] = /<dc:title>([\s\S]*)<\/dc:title>/.exec(xmp) ?? [];
  if (!/<rdf:li[^>]*>[^<]+</.test(title)) yield '7.1: metadata without title';
  const info = new PdfValue(context, context.trailerInfo.Info);
  if (info.at('Title').text === '') yield '7.1: no title';
}

function* fontFaults({ context }: PDFDocument): Generator<Fault> {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const font = new PdfValue(context, object as PDFObject);
    if (!(object instanceof PDFDict) || font.at('Type').name !== 'Font') continue;
    const kind = font.at('Subtype').name;
    if (kind === 'Type0' && !font.at('ToUnicode').exists) yield '7.21.7: a font without ToUnicode';
    if (kind === 'Type1' || kind === 'TrueType') yield '7.21.4: a font that is not embedded';
    if (kind === 'CIDFontType2' && !font.path('FontDescriptor', 'FontFile2').exists)
      yield '7.21.4: a font that is not embedded';
  }
}

/** Every painting operator is content of an element or an artifact, and the parent tree leads back to the element. */
async function contentFaults(
  document: PDFDocument,
  elements: readonly ReadElement[],
  bytes: Uint8Array,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const owners = document.getPages().map(() => new Map<number, string>());
  for (const { role, reference, contents } of elements)
    for (const { page, mcid } of contents) {
      const owned = owners[page];
      if (!owned) faults.push(`7.1: ${role} has content on no page`);
      else if (owned.has(mcid)) faults.push(`7.1: page ${page + 1}, content ${mcid} in 2 elements`);
      else owned.set(mcid, reference);
    }
  const parents = parentTree(document);
  const marks = await pageMarks(bytes);
  document.getPages().forEach(({ node }, index) => {
    const where = `page ${index + 1}` as const;
    const owned = owners[index] ?? new Map<number, string>();
    const seen = marks[index];
    if (!seen) throw new Error(`${where} was not read`);
    const key = new PdfValue(document.context, node).at('StructParents').number;
    const listed = parents.get(key ?? -1)?.list ?? [];
    if (listed.length !== owned.size) faults.push(`7.1: ${where}, parent tree of another length`);
    for (const [mcid, reference] of owned) {
      if (listed[mcid]?.reference !== reference)
        faults.push(`7.1: ${where}, parent tree leads to another element`);
      if (!seen.texts.has(mcid)) faults.push(`7.1: ${where}, an element's content is not drawn`);
    }
    const loose = seen.painted.filter(
      (open) =>
        !open.some(
          ({ tag, mcid }) => tag === 'Artifact' || (mcid !== undefined && owned.has(mcid)),
        ),
    );
    if (loose.length > 0) faults.push(`7.1: ${where}, painting neither tagged nor artifact`);
    if (seen.unbalanced) faults.push(`7.1: ${where}, a sequence is not closed`);
    if (seen.nested) faults.push(`7.1: ${where}, a sequence inside another`);
  });
  return faults;
}
