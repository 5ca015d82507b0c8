import type { jsPDF } from 'jspdf';
import { inside, sayVersion17 } from './jspdf-inside.ts';
import { faultIn } from './self-check.ts';
import type { Structure } from './structure.ts';
import { TaggedStructure } from './tagged-structure.ts';
import { TreeWriter } from './tree-writer.ts';
import { xmpPacket } from './xmp-packet.ts';

/** What the file says of itself. */
export interface DocumentFacts {
  /** Shown in the reader's title bar and read out first. */
  readonly title: string;
  readonly language: Parameters<jsPDF['setLanguage']>[0];
  /** `2012-03-14T09:00:00Z`, given so that the same content gives the same bytes. */
  readonly created: string;
}

export interface Tagging {
  readonly structure: Structure;
  /** The file. Throws where it was written wrongly: that is a bug, and no such file may reach a person. */
  output(): Uint8Array;
}

/** Makes a tagged PDF (PDF/UA-1) of a new document: all drawing is to go through the structure it gives. */
export function tagDocument(doc: jsPDF, { title, language, created }: DocumentFacts): Tagging {
  const pdf = inside(doc);
  sayVersion17(doc);
  doc.setProperties({ title });
  doc.setLanguage(language);
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.addMetadata(xmpPacket({ title, language, created }), true);

  const structure = new TaggedStructure(pdf);
  let writer = new TreeWriter(pdf, structure);
  const failures: unknown[] = [];
  const kept = (write: () => void) => {
    try {
      write();
    } catch (cause) {
      failures.push(cause);
    }
  };
  pdf.events.subscribe('putPage', (page) => {
    // Each output writes the file anew.
    if (page.pageNumber === 1) writer = new TreeWriter(pdf, structure);
    kept(() => writer.putPage(page));
  });
  pdf.events.subscribe('postPutResources', () => kept(() => writer.putTree()));
  pdf.events.subscribe('putCatalog', () => kept(() => writer.putCatalog()));

  return {
    structure,
    output() {
      failures.length = 0;
      const bytes = new Uint8Array(doc.output('arraybuffer'));
      if (failures.length > 0) throw failures[0];
      const fault = faultIn(bytes);
      if (fault !== undefined) throw new Error(`The PDF was written wrongly: ${fault}`);
      return bytes;
    },
  };
}
