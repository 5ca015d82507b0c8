/** What a part of the page is, in the words of the PDF standard's structure tree (ISO 32000-1, 14.8.4). */
export type Role =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span';

/** A rectangle in the document's unit, measured from the top left corner of the page. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader needs to know of an element beyond its role. */
export interface ElementFacts {
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** What a head cell is the head of. */
  readonly scope?: 'Row' | 'Column';
  /** The room a figure takes on its page. */
  readonly box?: Area;
  /** How the entries of a list are labelled; a list with labels must say it. */
  readonly numbering?: 'Disc';
  /** What is to be read in place of what is drawn. */
  readonly reading?: Reading;
}

/** How something reads that its letters do not say, or say in another order. */
export interface Reading {
  readonly text: string;
  /** BCP 47, where it is another than the document's. */
  readonly language?: string;
}

export interface StructureElement {
  readonly role: Role | 'Document';
}

/** Where a link leads, and the words that say so. */
export interface LinkTarget {
  /** From 1. */
  readonly page: number;
  readonly contents: string;
}

/**
 * Where everything drawn says what it is: content of an element, or decoration (artifact). The reading order is the order in
 * which elements are added, whatever the order of drawing.
 */
export interface Structure {
  readonly root: StructureElement;
  child(parent: StructureElement, role: Role, facts?: ElementFacts): StructureElement;
  /** Everything `draw` paints is content of the element. It stays on one page, and marks nothing else meanwhile. */
  mark(element: StructureElement, draw: () => void): void;
  /**
   * Inside `mark`: what `draw` paints is a word that reads as `reading`, a Span of its own in its place among the content.
   * In a figure or an artifact, which say nothing word by word, it is only drawn.
   */
  span(reading: Reading, draw: () => void): void;
  /** Everything `draw` paints is decoration, repeats what was said before, or is the header or footer of the page. */
  artifact(draw: () => void, furniture?: 'Header' | 'Footer'): void;
  /** Makes an area of the current page lead to the top of another page. The element is a `Link`. */
  link(element: StructureElement, area: Area, target: LinkTarget): void;
}
