import type { jsPDF } from 'jspdf';
import type { StructureElement } from '#src/report/pdf/tagging/structure.ts';
import type { Pen } from './pen.ts';
import { columnWidth, margin, type Orientation, sheetHeight } from './sheet.ts';

/** A heading that the contents and the bookmarks lead to. */
export interface Mark {
  readonly title: string;
  readonly page: number;
}

/** Where the next thing goes: fills pages from top to bottom. */
export class Flow {
  readonly pen: Pen;
  readonly doc: jsPDF;
  /** The element that new content belongs to. */
  readonly root: StructureElement;
  readonly marks: Mark[] = [];
  /** Top of what comes next. */
  y: number = margin.top;
  #orientation: Orientation = 'portrait';
  /** One entry for each page. */
  readonly #orientations: Orientation[] = ['portrait'];

  constructor(doc: jsPDF, pen: Pen) {
    this.doc = doc;
    this.pen = pen;
    this.root = pen.structure.root;
  }

  get width(): number {
    return columnWidth(this.#orientation);
  }

  /** The lowest line content may reach. */
  get floor(): number {
    return sheetHeight(this.#orientation) - margin.bottom;
  }

  get page(): number {
    return this.doc.getCurrentPageInfo().pageNumber;
  }

  orientationOf(page: number): Orientation {
    return this.#orientations[page - 1] ?? 'portrait';
  }

  newPage(orientation: Orientation = this.#orientation): void {
    this.#orientation = orientation;
    this.doc.addPage('a4', orientation);
    this.#orientations.push(orientation);
    this.y = margin.top;
  }

  /** Goes to a new page unless there is room for this height. */
  need(height: number): void {
    if (this.y + height > this.floor && this.y > margin.top) this.newPage();
  }

  /** Notes the pages a table added by itself. */
  addedPages(): void {
    while (this.#orientations.length < this.doc.getNumberOfPages())
      this.#orientations.push(this.#orientation);
  }
}
