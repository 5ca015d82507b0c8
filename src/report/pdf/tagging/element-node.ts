import type { PageContext } from './jspdf-inside.ts';
import type { Area, ElementFacts, LinkTarget, Role, StructureElement } from './structure.ts';

/** A link on a page: the element it belongs to, where it is and where it leads. */
export interface PlacedLink {
  readonly element: ElementNode;
  readonly page: TaggedPage;
  readonly area: Area;
  readonly target: LinkTarget;
}

/** What was marked on one page. */
export interface TaggedPage {
  readonly context: PageContext;
  /** The element of each marked-content sequence; the place in this list is its number (MCID). */
  readonly owners: ElementNode[];
  readonly links: PlacedLink[];
}

/** What an element holds, in reading order. */
export type Kid =
  | { readonly kind: 'element'; readonly element: ElementNode }
  | { readonly kind: 'content'; readonly page: TaggedPage; readonly mcid: number }
  | { readonly kind: 'link'; readonly page: TaggedPage; readonly link: PlacedLink };

/** A kid that is on a page rather than an element of its own. */
export type PlacedKid = Exclude<Kid, { kind: 'element' }>;

/** An element of the tree, as it grows while the document is drawn. */
export class ElementNode implements StructureElement {
  readonly role: Role | 'Document';
  readonly parent: ElementNode | undefined;
  readonly facts: ElementFacts;
  readonly #kids: Kid[] = [];

  constructor(role: Role | 'Document', parent?: ElementNode, facts: ElementFacts = {}) {
    this.role = role;
    this.parent = parent;
    this.facts = facts;
    parent?.add({ kind: 'element', element: this });
  }

  add(kid: Kid): void {
    this.#kids.push(kid);
  }

  /** Takes back what was added last. */
  takeBack(): void {
    this.#kids.pop();
  }

  /** What is written: an element with nothing in it is left out, but never a cell, or its row would lack a column. */
  get kids(): Kid[] {
    return this.#kids.filter((kid) => kid.kind !== 'element' || kid.element.#stays());
  }

  #stays(): boolean {
    return this.role === 'TH' || this.role === 'TD' || this.kids.length > 0;
  }
}
