import { ElementNode, type TaggedPage } from './element-node.ts';
import type { JsPdfInside, PageContext } from './jspdf-inside.ts';
import type {
  Area,
  ElementFacts,
  LinkTarget,
  Reading,
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
  #open: Sequence | undefined;

  constructor(pdf: JsPdfInside) {
    this.#pdf = pdf;
  }

  child(parent: StructureElement, role: Role, facts: ElementFacts = {}): ElementNode {
    return new ElementNode(role, nodeOf(parent), facts);
  }

  mark(element: StructureElement, draw: () => void): void {
    this.#between(this.#sequence(nodeOf(element)), draw);
  }

  span(reading: Reading, draw: () => void): void {
    const outer = this.#open?.node;
    if (!outer || outer.role === 'Figure') {
      draw();
      return;
    }
    this.#end();
    this.mark(new ElementNode('Span', outer, { reading }), draw);
    this.#begin(this.#sequence(outer));
  }

  artifact(draw: () => void, furniture?: 'Header' | 'Footer'): void {
    const start = furniture
      ? `/Artifact <</Type /Pagination /Subtype /${furniture}>> BDC`
      : '/Artifact BMC';
    this.#between({ name: 'Artifact', start }, draw);
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

  /**
   * Content of an element. How it reads stands with the element alone: beside the marks, some programs copy the words
   * backwards that run from right to left.
   */
  #sequence(node: ElementNode): Sequence {
    const mcid = this.#page().owners.length;
    return { name: node.role, start: `/${node.role} <</MCID ${mcid}>> BDC`, node };
  }

  /** One sequence at a time, begun and ended on one page: readers drop text where sequences nest. */
  #between(sequence: Sequence, draw: () => void): void {
    const { name } = sequence;
    if (this.#open) throw new Error(`${name} begins inside ${this.#open.name}`);
    const { pageContext } = this.#pdf.getCurrentPageInfo();
    this.#begin(sequence);
    try {
      draw();
    } finally {
      this.#end();
    }
    if (this.#pdf.getCurrentPageInfo().pageContext !== pageContext)
      throw new Error(`${name} ends on another page`);
  }

  #begin(sequence: Sequence): void {
    this.#open = sequence;
    const { node, start } = sequence;
    if (node) {
      const page = this.#page();
      node.add({ kind: 'content', page, mcid: page.owners.push(node) - 1 });
    }
    this.#pdf.write(start);
  }

  /** Ends what is open; where nothing was drawn in it, it is as if it had not begun. */
  #end(): void {
    const sequence = this.#open;
    this.#open = undefined;
    const lines = this.#pdf.pages[this.#pdf.getCurrentPageInfo().pageNumber];
    if (!sequence?.node || lines?.at(-1) !== sequence.start) {
      this.#pdf.write('EMC');
      return;
    }
    lines.pop();
    this.#page().owners.pop();
    sequence.node.takeBack();
  }
}

/** What is drawn between a start and its end. */
interface Sequence {
  readonly name: string;
  readonly start: string;
  /** Whose content it is; an artifact is nobody's. */
  readonly node?: ElementNode;
}

function nodeOf(element: StructureElement): ElementNode {
  if (element instanceof ElementNode) return element;
  throw new Error(`A ${element.role} of another structure`);
}
