import { palette } from '#src/report/palette.ts';
import type { StructureElement } from '#src/report/pdf/tagging/structure.ts';
import type { Flow } from './flow.ts';
import type { TextStyle } from './pen.ts';
import { margin } from './sheet.ts';

export interface ParagraphStyle extends TextStyle {
  readonly lineHeight: number;
  /** Space below. */
  readonly gap: number;
}

export const body: ParagraphStyle = { size: 12, lineHeight: 16.5, gap: 7 };
export const note: ParagraphStyle = { size: 10, lineHeight: 13.5, gap: 5, color: palette.muted };
export const caption: ParagraphStyle = { size: 11, lineHeight: 15, gap: 3, weight: 'semibold' };

/** Draws lines one under the other from the flow's place down. */
export function drawLines(
  flow: Flow,
  lines: readonly string[],
  x: number,
  style: ParagraphStyle,
): void {
  for (const line of lines) {
    flow.pen.text(line, x, flow.y + style.size * 0.8, style);
    flow.y += style.lineHeight;
  }
}

/** How many lines go on this page, so that no single line is left alone at a page's end or start. */
function linesHere(flow: Flow, count: number, lineHeight: number): number {
  const room = Math.floor((flow.floor - flow.y) / lineHeight);
  if (room >= count) return count;
  if (room < Math.min(2, count)) return 0;
  return count - room === 1 && room > 2 ? room - 1 : room;
}

interface Place {
  readonly indent?: number;
  /** Draws beside the first line, on the page it comes to stand on. */
  readonly beside?: () => void;
}

/** A paragraph; it may run over to the next page. */
export function paragraph(
  flow: Flow,
  text: string,
  style: ParagraphStyle = body,
  element: StructureElement = flow.pen.structure.child(flow.root, 'P'),
  { indent = 0, beside }: Place = {},
): void {
  const { pen } = flow;
  const weight = style.weight ?? 'regular';
  let rest = pen.type.wrap(pen.type.printable(text), flow.width - indent, style.size, weight);
  let first = true;
  while (rest.length > 0) {
    const count = linesHere(flow, rest.length, style.lineHeight);
    if (count > 0) {
      if (first) beside?.();
      first = false;
      const here = rest.slice(0, count);
      pen.structure.mark(element, () => drawLines(flow, here, margin.left + indent, style));
      rest = rest.slice(count);
    }
    if (rest.length > 0) flow.newPage();
  }
  flow.y += style.gap;
}

const headings = {
  H2: { size: 18, lineHeight: 21.6, gap: 5 },
  H3: { size: 13, lineHeight: 15.6, gap: 3 },
} as const;

/** A heading, kept on the page of what follows it. `keep` is the height that must follow on the same page. */
export function heading(flow: Flow, level: 'H2' | 'H3', text: string, keep = 60): void {
  const { pen } = flow;
  const style = { ...headings[level], weight: 'semibold', color: palette.darkBlue } as const;
  const lines = pen.type.wrap(pen.type.printable(text), flow.width, style.size, style.weight);
  if (level === 'H2') flow.y += 4;
  flow.need(lines.length * style.lineHeight + style.gap + keep);
  if (level === 'H2') flow.marks.push({ title: text, page: flow.page });
  const element = pen.structure.child(flow.root, level);
  pen.structure.mark(element, () => drawLines(flow, lines, margin.left, style));
  flow.y += style.gap;
}

/** A list with a bullet before each entry. */
export function bullets(flow: Flow, entries: readonly string[]): void {
  const { structure } = flow.pen;
  const list = structure.child(flow.root, 'L', { numbering: 'Disc' });
  for (const entry of entries) {
    const item = structure.child(list, 'LI');
    const label = structure.child(item, 'Lbl');
    const content = structure.child(item, 'LBody');
    const beside = () =>
      structure.mark(label, () =>
        flow.pen.text('•', margin.left + 4, flow.y + 9.6, { size: 12, color: palette.darkBlue }),
      );
    paragraph(flow, entry, { ...body, gap: 5 }, content, { indent: 18, beside });
  }
}
