import { jsPDF } from 'jspdf';
import type { ReportDocument } from '#src/report/block/block.ts';
import type { Fonts } from './fonts.ts';
import { Typeface } from './typeface.ts';

/** Every text anywhere in a plain value. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part);
}

/** Characters of the document that the fonts lack, each once: a person is told before the file is saved. */
export function missingCharacters(document: ReportDocument, fonts: Fonts): string[] {
  const type = new Typeface(new jsPDF(), fonts);
  for (const text of textsIn(document)) type.printable(text);
  return [...type.missing];
}
