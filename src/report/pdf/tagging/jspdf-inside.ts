import type { jsPDF } from 'jspdf';

/** jsPDF's own record of a page: the same object from the page's first line to its writing, whatever its number. */
export interface PageContext {
  readonly mediaBox: { readonly bottomLeftY: number; readonly topRightY: number };
  /** Set when the file is written. */
  readonly objId?: number;
}

/** What `putPage` tells its listeners. */
export interface PutPage {
  readonly objId: number;
  readonly pageContext: PageContext;
  readonly pageNumber: number;
}

/** When resources are written, when pictures are listed among them, after them, and when the catalog is written. */
type PlainTopic = 'putResources' | 'putXobjectDict' | 'postPutResources' | 'putCatalog';

interface Events {
  subscribe(topic: 'putPage', listener: (page: PutPage) => void): string;
  subscribe(topic: PlainTopic, listener: () => void): string;
}

/** The parts of jsPDF 4.2.1 that its plug-ins use and its types leave out. */
export interface JsPdfInside {
  readonly events: Events;
  readonly scaleFactor: number;
  readonly pageSize: { getHeight(): number };
  /** The lines of each page's content, by its number; nothing at 0. */
  readonly pages: readonly string[][];
  /** While drawing a line of the page's content; while writing a line of the file. */
  write(line: string): void;
  /** A number for an object to be written later. */
  newObjectDeferred(): number;
  /** Starts the object of that number. */
  newObjectDeferredBegin(id: number, written: true): void;
  getPageInfo(page: number): { readonly objId: number; readonly pageContext: PageContext };
  getCurrentPageInfo(): { readonly pageNumber: number; readonly pageContext: PageContext };
}

interface Private {
  readonly __private__: { setPdfVersion(version: '1.7'): void };
}

export const inside = (doc: jsPDF): JsPdfInside => doc.internal as unknown as JsPdfInside;

/** PDF/UA-1 is laid over PDF 1.7; jsPDF says 1.3 of itself. */
export const sayVersion17 = (doc: jsPDF): void =>
  (doc as unknown as Private).__private__.setPdfVersion('1.7');
