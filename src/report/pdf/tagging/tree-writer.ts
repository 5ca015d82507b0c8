import { elementEntry } from './element-entry.ts';
import type { ElementNode, PlacedLink, TaggedPage } from './element-node.ts';
import type { JsPdfInside, PutPage } from './jspdf-inside.ts';
import { pdfNumber, pdfRectangle, pdfText, reference } from './pdf-values.ts';
import type { TaggedStructure } from './tagged-structure.ts';
import { TreeNumbers } from './tree-numbers.ts';

/**
 * Writes the tree into one file. Object numbers are taken inside `putPage` or later: taken earlier they push the first page
 * from object 3, where jsPDF's open action looks for it.
 */
export class TreeWriter {
  readonly #pdf: JsPdfInside;
  readonly #structure: TaggedStructure;
  /** Object number of each tagged page, in order: the place is the page's key in the parent tree. */
  readonly #pages = new Map<TaggedPage, number>();
  readonly #links = new Map<PlacedLink, number>();
  #root = 0;

  constructor(pdf: JsPdfInside, structure: TaggedStructure) {
    this.#pdf = pdf;
    this.#structure = structure;
  }

  /** Entries of the page's own dictionary. */
  putPage({ pageContext, objId }: PutPage): void {
    const page = this.#structure.pageOf(pageContext);
    if (!page) return;
    const key = this.#pages.size;
    this.#pages.set(page, objId);
    const ids = page.links.map((link) => {
      const id = this.#pdf.newObjectDeferred();
      this.#links.set(link, id);
      return reference(id);
    });
    const annotations = ids.length > 0 ? ` /Annots [${ids.join(' ')}]` : '';
    this.#pdf.write(`/StructParents ${key} /Tabs /S${annotations}`);
  }

  /** The links, the elements and the parent tree. */
  putTree(): void {
    this.#root = this.#pdf.newObjectDeferred();
    const numbers = new TreeNumbers(this.#root, this.#pages, this.#links);
    const elements = [...descendants(this.#structure.root)];
    for (const element of elements) numbers.number(element, this.#pdf.newObjectDeferred());
    const ownerLists = [...this.#pages.keys()].map(
      ({ owners }) => `[${owners.map((owner) => reference(numbers.ofElement(owner))).join(' ')}]`,
    );
    const linkOwners = [...this.#links].map(([link, id], index) => {
      this.#put(id, this.#linkEntry(link, ownerLists.length + index, numbers));
      return reference(numbers.ofElement(link.element));
    });
    for (const element of elements)
      this.#put(numbers.ofElement(element), elementEntry(element, numbers, this.#pdf.scaleFactor));
    const entries = [...ownerLists, ...linkOwners].map((entry, key) => `${key} ${entry}`);
    const document = reference(numbers.ofElement(this.#structure.root));
    const parentTree = `/ParentTree <</Nums [${entries.join('\n')}]>>`;
    const next = `/ParentTreeNextKey ${entries.length}`;
    this.#put(this.#root, `<</Type /StructTreeRoot /K [${document}] ${parentTree} ${next}>>`);
  }

  putCatalog(): void {
    this.#pdf.write(`/MarkInfo <</Marked true>> /StructTreeRoot ${reference(this.#root)}`);
  }

  /** An object of its own: jsPDF's `link()` writes annotations inside the page, where no element can point at them. */
  #linkEntry({ page, area, target }: PlacedLink, key: number, numbers: TreeNumbers): string {
    const { objId, pageContext } = this.#pdf.getPageInfo(target.page);
    const top = pdfNumber(pageContext.mediaBox.topRightY);
    return [
      '<</Type /Annot /Subtype /Link',
      `/Rect ${pdfRectangle(area, page.context, this.#pdf.scaleFactor)}`,
      `/Border [0 0 0] /F 4 /P ${reference(numbers.ofPage(page))} /StructParent ${key}`,
      `/Contents ${pdfText(target.contents)}`,
      `/Dest [${reference(objId)} /XYZ 0 ${top} null]>>`,
    ].join(' ');
  }

  #put(id: number, entry: string): void {
    this.#pdf.newObjectDeferredBegin(id, true);
    this.#pdf.write(entry);
    this.#pdf.write('endobj');
  }
}

/** The element and all under it that are written, in reading order. */
function* descendants(element: ElementNode): Generator<ElementNode> {
  yield element;
  for (const kid of element.kids) if (kid.kind === 'element') yield* descendants(kid.element);
}
