import type { PDFDocument } from 'pdf-lib';
import { PdfValue } from './pdf-objects.ts';
import { type Fault, parentTree, type ReadElement } from './structure-tree.ts';

/** Every annotation is a link with words, held by a Link element that the parent tree leads back to (7.18). */
export function* linkFaults(
  document: PDFDocument,
  elements: readonly ReadElement[],
): Generator<Fault> {
  const holders = new Map(
    elements.flatMap((element) => element.annotations.map((link) => [link, element] as const)),
  );
  const parents = parentTree(document);
  const found = new Set<string>();
  for (const { node } of document.getPages()) {
    const page = new PdfValue(document.context, node);
    const links = page.at('Annots').list;
    if (links.length > 0 && page.at('Tabs').name !== 'S')
      yield '7.18.3: tab order not by structure';
    for (const link of links) {
      const holder = holders.get(link.reference ?? '');
      found.add(link.reference ?? '');
      if (holder?.role !== 'Link') yield '7.18.5: a link in no Link element';
      if (link.at('Contents').text.trim() === '') yield '7.18.5: a link without Contents';
      const key = link.at('StructParent').number;
      if (key === undefined) yield '7.18.4: a link without StructParent';
      else if (parents.get(key)?.reference !== holder?.reference)
        yield '7.18.4: StructParent leads to another element';
    }
  }
  for (const link of holders.keys())
    if (!found.has(link)) yield '7.18.5: a Link element holds a link of no page';
}
