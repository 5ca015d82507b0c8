/** What a part of the page is, in the words of the PDF standard's structure tree. */
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
  | 'Link';

/** What a reader needs to know of an element beyond its role. */
export interface ElementFacts {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
}

export interface StructureElement {
  readonly role: Role | 'Document';
}

/**
 * Where everything drawn says what it is: content of an element, or decoration (artifact). The reading order is the order in
 * which elements are added, whatever the order of drawing.
 */
export interface Structure {
  readonly root: StructureElement;
  child(parent: StructureElement, role: Role, facts?: ElementFacts): StructureElement;
  /** Everything `draw` paints is content of the element. */
  mark(element: StructureElement, draw: () => void): void;
  /** Everything `draw` paints is decoration, or repeats what was said before. */
  artifact(draw: () => void): void;
}

/** Draws without writing a structure tree. */
export const untagged: Structure = {
  root: { role: 'Document' },
  child: (_parent, role) => ({ role }),
  mark: (_element, draw) => draw(),
  artifact: (draw) => draw(),
};
