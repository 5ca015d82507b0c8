import type { Block, ReportDocument } from '#src/report/block/block.ts';

/** Every text of a block, in reading order. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [block.over, block.name, block.when, block.marking, block.auditName];
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'bullets':
      return [...block.entries];
    case 'tiles':
      return block.tiles.map(({ value, label }) => `${value} ${label}`);
    case 'contents':
      return [];
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells),
      ];
    case 'results':
      return [
        block.caption,
        ...block.groups.map(({ name }) => name),
        ...block.last,
        ...block.rows.flatMap(({ criterion, cells }) => [
          criterion,
          ...cells.map((lines) => lines.join(' ')),
        ]),
      ];
    case 'figure':
      return [block.key, block.chart.alt];
    case 'reply':
      return block.actions.map(({ action }) => action);
  }
}

/** The blocks of one section, by the words of its heading without the number; its subsections are inside. */
export function sectionOf({ blocks }: ReportDocument, title: string): Block[] {
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && block.level === 2 && block.text.endsWith(`. ${title}`),
  );
  if (start < 0) throw new Error(`No section ${title}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The text of a section, or of one part of it under a heading of level 3. */
export function wordsIn(document: ReportDocument, title: string, part?: string): string {
  const blocks = sectionOf(document, title);
  const from =
    part === undefined
      ? 0
      : blocks.findIndex((block) => block.kind === 'heading' && block.text === part) + 1;
  const rest = blocks.slice(from);
  const end = part === undefined ? -1 : rest.findIndex(({ kind }) => kind === 'heading');
  return (end < 0 ? rest : rest.slice(0, end)).flatMap(textsOf).join('\n');
}

/** The cells of the row that begins with these words, in the first table of a section that has one. */
export function rowOf(document: ReportDocument, title: string, head: string): readonly string[] {
  for (const block of sectionOf(document, title)) {
    if (block.kind === 'table') {
      const row = block.rows.find(({ cells }) => cells[0] === head);
      if (row) return row.cells;
    }
    if (block.kind === 'results') {
      const row = block.rows.find(({ criterion }) => criterion === head);
      if (row) return row.cells.map((lines) => lines.join(' '));
    }
  }
  throw new Error(`No row ${head} in ${title}`);
}
