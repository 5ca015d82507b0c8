import type { Block, ReportDocument, TableBlock } from '#src/report/block/block.ts';
import { textsOf } from '#test/report/overview/document-text.ts';

/** Where a text stands. */
export interface Place {
  /** Heading of the section, without its number; empty on the cover. */
  readonly section: string;
  /** The subheading above it. */
  readonly part: string;
  readonly kind: Block['kind'];
  /** The next table of the section. */
  readonly table: TableBlock | undefined;
  /** For a cell of a table: the head of its column and the cells of its row. */
  readonly head: string;
  readonly row: readonly string[];
}

/** Every text of a document with its place, in reading order. Tables of results are read elsewhere. */
export function* placedTexts({ blocks }: ReportDocument): Generator<readonly [string, Place]> {
  let [section, part] = ['', ''];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && block.level === 2) {
      section = block.text.replace(/^\d+\. /, '');
      part = '';
      continue;
    }
    if (block.kind === 'heading') part = block.text;
    const place: Place = {
      section,
      part,
      kind: block.kind,
      table: tableAfter(blocks, index),
      head: '',
      row: [],
    };
    if (block.kind === 'table') {
      yield [block.caption, place];
      for (const { cells } of block.rows)
        for (const [column, cell] of cells.entries())
          yield [cell, { ...place, head: block.columns[column]?.heading ?? '', row: cells }];
    } else if (block.kind === 'results') yield [block.caption, place];
    else if (block.kind === 'figure') {
      for (const text of textsOf(block)) yield [text, place];
    } else for (const text of textsOf(block)) yield [text, place];
  }
}

function tableAfter(blocks: readonly Block[], from: number): TableBlock | undefined {
  for (const block of blocks.slice(from)) {
    if (block.kind === 'heading' && block.level === 2) return undefined;
    if (block.kind === 'table') return block;
  }
  return undefined;
}
