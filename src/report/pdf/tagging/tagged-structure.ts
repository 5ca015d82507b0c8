import { ElementNode, type TaggedPage } from './element-node.ts';
import type { JsPdfInside, PageContext } from './jspdf-inside.ts';
import type {
  Area,
  ElementFacts,
  LinkTarget,
  Role,
  Structure,
  StructureElement,
} from './structure.ts';

/** Puts marks around what is drawn, and remembers whose they are. A wrong use is a bug and throws. */
export class TaggedStructure implements Structure {
  readonly root = new ElementNode('Document');
  readonly #pdf: JsPdfInside;
  /** By jsPDF's record of the page: numbers change when pages move. */
  readonly #pages = new Map<PageContext, TaggedPage>();
  #open = '';

  constructor(pdf: JsPdfInside) {
    this.#pdf = pdf;
  }

  child(parent: StructureElement, role: Role, facts: ElementFacts = {}): ElementNode {
    return new ElementNode(role, nodeOf(parent), facts);
  }

  mark(element: StructureElement, draw: () => void): void {
    const node = nodeOf(element);
    const page = this.#page();
    const mcid = page.owners.push(node) - 1;
    node.add({ kind: 'content', page, mcid });
    this.#between(`/${node.role} <</MCID ${mcid}>> BDC`, node.role, draw);
  }

  artifact(draw: () => void, furniture?: 'Header' | 'Footer'): void {
    const start = furniture
      ? `/Artifact <</Type /Pagination /Subtype /${furniture}>> BDC`
      : '/Artifact BMC';
    this.#between(start, 'Artifact', draw);
  }

  link(element: StructureElement, area: Area, target: LinkTarget): void {
    const node = nodeOf(element);
    const page = this.#page();
    const link = { element: node, page, area, target };
    page.links.push(link);
    node.add({ kind: 'link', page, link });
  }

  /** What was marked on the page; nothing for a page of decoration. */
  pageOf(context: PageContext): TaggedPage | undefined {
    return this.#pages.get(context);
  }

  #page(): TaggedPage {
    const { pageContext } = this.#pdf.getCurrentPageInfo();
    const known = this.#pages.get(pageContext);
    if (known) return known;
    const page = { context: pageContext, owners: [], links: [] };
    this.#pages.set(pageContext, page);
    return page;
  }

  /** One sequence at a time, begun and ended on one page: readers drop text where sequences nest. */
  #between(start: string, name: string, draw: () => void): void {
    if (this.#open !== '') throw new Error(`${name} begins inside ${this.#open}`);
    const { pageContext } = this.#pdf.getCurrentPageInfo();
    this.#open = name;
    this.#pdf.write(start);
    try {
      draw();
    } finally {
      this.#pdf.write('EMC');
      this.#open = '';
    }
    if (this.#pdf.getCurrentPageInfo().pageContext !== pageContext)
      throw new Error(`${name} ends on another page`);
  }
}

function nodeOf(element: StructureElement): ElementNode {
  if (element instanceof ElementNode) return element;
  throw new Error(`A ${element.role} of another structure`);
}
