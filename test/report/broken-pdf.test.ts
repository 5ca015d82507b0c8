// @vitest-environment node
import { jsPDF } from 'jspdf';
import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { type Tagging, tagDocument } from '#src/report/pdf/tagging/tag-document.ts';
import { Typeface } from '#src/report/pdf/typeface.ts';
import {
  changed,
  dropLastKid,
  rename,
  rewrite,
  shortenParentTree,
  without,
  withoutMetadata,
} from './broken-pdf.ts';
import { arabicFonts } from './node-fonts.ts';
import { renderReport } from './render-report.ts';
import { anAction } from './some-actions.ts';
import { someInput } from './table-1-cases.ts';
import { uaCheck } from './ua-check.ts';

const report = feedbackReport(someInput({ actions: [anAction('Write goals with محمد العربي')] }));
const { bytes: whole } = renderReport(report, arabicFonts);

const withoutCatalog = (key: string) => (document: PDFDocument) => {
  document.catalog.delete(PDFName.of(key));
};

const broken: [string, (document: PDFDocument) => void, string][] = [
  [
    'a figure without words',
    (pdf) => without(pdf, 'S', 'Figure', 'Alt'),
    '7.3: Figure without Alt',
  ],
  [
    'a figure without its box',
    (pdf) => without(pdf, 'S', 'Figure', 'A'),
    '7.3: Figure without its box',
  ],
  ['no language', withoutCatalog('Lang'), '7.2: no language'],
  ['no mark', withoutCatalog('MarkInfo'), '6.2: not marked as tagged'],
  ['a title nobody sees', withoutCatalog('ViewerPreferences'), '7.1: title not displayed'],
  ['no bookmarks', withoutCatalog('Outlines'), '7.17: no bookmarks'],
  ['a file that opens nowhere', withoutCatalog('OpenAction'), '7.1: opens at no page'],
  ['no tree', withoutCatalog('StructTreeRoot'), '7.1: no StructTreeRoot'],
  ['no metadata', withoutCatalog('Metadata'), '5: metadata do not claim PDF/UA-1'],
  [
    'metadata without the claim',
    (pdf) => withoutMetadata(pdf, '<pdfuaid:part>1</pdfuaid:part>'),
    '5: metadata do not claim PDF/UA-1',
  ],
  [
    'metadata without the title',
    (pdf) => withoutMetadata(pdf, report.title),
    '7.1: metadata without title',
  ],
  [
    'no title',
    (pdf) => pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict).delete(PDFName.of('Title')),
    '7.1: no title',
  ],
  ['a head cell without scope', (pdf) => without(pdf, 'S', 'TH', 'A'), '7.5: TH without Scope'],
  [
    'a list without numbering',
    (pdf) => withoutNumbering(pdf),
    '7.6: a labelled list without ListNumbering',
  ],
  [
    'a word that is drawn but not said',
    (pdf) => without(pdf, 'S', 'Span', 'ActualText'),
    '7.3: a word that is drawn but not said',
  ],
  [
    'a word in no language',
    (pdf) => rewrite(pdf, 'Span', 'Lang', 'Arabic'),
    '7.2: an element in no language',
  ],
  ['a short parent tree', shortenParentTree, '7.1: page 1, parent tree of another length'],
  ['H3 after H1', (pdf) => rename(pdf, 'H2', 'H3'), '7.4.2: H3 after H1'],
  ['no H1', (pdf) => rename(pdf, 'H1', 'P'), '7.4.2: H2 after no heading'],
  ['a paragraph in a list', (pdf) => rename(pdf, 'LI', 'P'), '7.2: P in L'],
  ['a paragraph in a row', (pdf) => rename(pdf, 'TD', 'P'), '7.2: P in TR'],
  ['a table without a body', (pdf) => dropLastKid(pdf, 'Table'), '7.2: THead without TBody'],
  ['a row without a cell', (pdf) => dropLastKid(pdf, 'TR'), '7.2: table rows of different widths'],
  [
    'an element that names another parent',
    (pdf) => without(pdf, 'S', 'H1', 'P'),
    '7.1: H1 with another parent',
  ],
  [
    'a paragraph nobody owns',
    (pdf) => dropLastKid(pdf, 'P'),
    '7.1: page 1, painting neither tagged nor artifact',
  ],
  [
    'a link without words',
    (pdf) => without(pdf, 'Subtype', 'Link', 'Contents'),
    '7.18.5: a link without Contents',
  ],
  [
    'a link without a way back',
    (pdf) => without(pdf, 'Subtype', 'Link', 'StructParent'),
    '7.18.4: a link without StructParent',
  ],
  ['a link in no element', (pdf) => dropLastKid(pdf, 'Link'), '7.18.5: a link in no Link element'],
  ['a link in a paragraph', (pdf) => rename(pdf, 'Link', 'P'), '7.18.5: a link in no Link element'],
  [
    'links out of order',
    (pdf) => without(pdf, 'Type', 'Page', 'Tabs'),
    '7.18.3: tab order not by structure',
  ],
  [
    'a page without a way back',
    (pdf) => without(pdf, 'Type', 'Page', 'StructParents'),
    '7.1: page 1, parent tree of another length',
  ],
  [
    'a font left out',
    (pdf) => without(pdf, 'Type', 'FontDescriptor', 'FontFile2'),
    '7.21.4: a font that is not embedded',
  ],
  [
    'letters without a name',
    (pdf) => without(pdf, 'Subtype', 'Type0', 'ToUnicode'),
    '7.21.7: a font without ToUnicode',
  ],
];

/** The first list with labels has the attribute; tiles are a list without. */
function withoutNumbering(pdf: PDFDocument): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(PDFName.of('A'))?.toString().includes('Disc'))
      object.delete(PDFName.of('A'));
}

/** A small report by hand: one list whose bullet `draw` draws. */
function smallPdf(draw: (doc: jsPDF, tagging: Tagging) => void): Uint8Array {
  const doc = new jsPDF({ unit: 'pt', putOnlyUsedFonts: true });
  const type = new Typeface(doc, arabicFonts);
  type.use(12, 'regular');
  const tagging = tagDocument(doc, {
    title: 'One bullet',
    language: 'en-GB',
    created: '2012-03-14T09:00:00Z',
  });
  const { structure } = tagging;
  structure.mark(structure.child(structure.root, 'H1'), () => doc.text('One bullet', 48, 60));
  doc.outline.add(null, 'One bullet', { pageNumber: 1 });
  draw(doc, tagging);
  return tagging.output();
}

const bullet = (doc: jsPDF) => {
  doc.text('•', 48, 90);
};

describe('the checker', () => {
  it('finds nothing in a file that was read and written again', async () => {
    expect(await uaCheck(await changed(whole, () => undefined))).toEqual([]);
  });

  it.each(broken)('finds %s', async (_, change, fault) => {
    expect(await uaCheck(await changed(whole, change))).toContain(fault);
  });

  it('finds a bullet that is neither tagged nor an artifact', async () => {
    const tagged = smallPdf((doc, { structure }) =>
      structure.mark(structure.child(structure.root, 'P'), () => bullet(doc)),
    );
    expect(await uaCheck(tagged)).toEqual([]);
    expect(
      await uaCheck(smallPdf((doc, { structure }) => structure.artifact(() => bullet(doc)))),
    ).toEqual([]);
    expect(await uaCheck(smallPdf(bullet))).toEqual([
      '7.1: page 1, painting neither tagged nor artifact',
    ]);
  });

  it('finds a font of the reader instead of the file', async () => {
    const pdf = smallPdf((doc, { structure }) => {
      doc.setFont('helvetica', 'normal');
      structure.mark(structure.child(structure.root, 'P'), () => bullet(doc));
    });
    expect(await uaCheck(pdf)).toContain('7.21.4: a font that is not embedded');
  });
});
