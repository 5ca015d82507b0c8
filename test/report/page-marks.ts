import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What one page paints, as pdf.js reads it. */
export interface PageMarks {
  /** Text of each marked-content sequence, letter by letter as drawn. */
  readonly texts: ReadonlyMap<number, string>;
  /** Text outside all sequences that belong to an element. */
  readonly artifacts: string;
  /** Painting operators, each with the sequences it stands in, outermost first. */
  readonly painted: readonly (readonly Sequence[])[];
  /** `EMC` with nothing open, or something open at the end. */
  readonly unbalanced: boolean;
  /** A sequence with a number inside another one. */
  readonly nested: boolean;
}

interface Sequence {
  readonly tag: string;
  readonly mcid?: number;
}

const painting = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.nextLineSetSpacingShowText,
  OPS.constructPath,
  OPS.fill,
  OPS.stroke,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintFormXObjectBegin,
]);

/** The letters of one text operator, as the font's ToUnicode map names them. */
const lettersOf = (glyphs: unknown): string =>
  Array.isArray(glyphs)
    ? glyphs
        .map((glyph: { unicode?: string } | number | null) =>
          typeof glyph === 'object' && glyph !== null ? (glyph.unicode ?? '') : '',
        )
        .join('')
    : '';

const nameOf = (tag: unknown): string =>
  typeof tag === 'string' ? tag : ((tag as { name?: string } | null)?.name ?? '');

function marksIn(fnArray: readonly number[], argsArray: readonly unknown[]): PageMarks {
  const texts = new Map<number, string>();
  const painted: (readonly Sequence[])[] = [];
  let open: Sequence[] = [];
  let artifacts = '';
  let unbalanced = false;
  let nested = false;
  fnArray.forEach((operator, index) => {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.beginMarkedContent) open = [...open, { tag: nameOf(args[0]) }];
    else if (operator === OPS.beginMarkedContentProps) {
      const [tag, mcid] = args;
      if (open.length > 0) nested = true;
      open = [...open, { tag: nameOf(tag), ...(typeof mcid === 'number' && { mcid }) }];
      if (typeof mcid === 'number' && !texts.has(mcid)) texts.set(mcid, '');
    } else if (operator === OPS.endMarkedContent) {
      if (open.length === 0) unbalanced = true;
      open = open.slice(0, -1);
    } else if (painting.has(operator)) {
      painted.push(open);
      const letters = operator === OPS.showText ? lettersOf(args[0]) : '';
      const mcid = open.find((sequence) => sequence.mcid !== undefined)?.mcid;
      if (mcid === undefined) artifacts += letters;
      else texts.set(mcid, (texts.get(mcid) ?? '') + letters);
    }
  });
  return { texts, artifacts, painted, unbalanced: unbalanced || open.length > 0, nested };
}

/** What each page paints. */
export async function pageMarks(bytes: Uint8Array): Promise<PageMarks[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const pages: PageMarks[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    pages.push(marksIn(fnArray, argsArray));
  }
  await pdf.destroy();
  return pages;
}
