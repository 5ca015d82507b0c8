import type { Block, ContentsBlock, HeadingBlock } from '#src/report/block/block.ts';
import { palette } from '#src/report/palette.ts';
import { type ContentsPlace, contentsHeight, keepContents } from './contents.ts';
import { drawCover } from './draw-cover.ts';
import { drawFigure, figureHeight } from './draw-figure.ts';
import { drawReply } from './draw-reply.ts';
import { drawResults } from './draw-results.ts';
import { drawTable, needsLandscape } from './draw-table.ts';
import { drawTiles } from './draw-tiles.ts';
import type { Flow } from './flow.ts';
import { body, bullets, heading, note, paragraph } from './flow-text.ts';
import { resultsColumns } from './results-columns.ts';
import { margin, type Orientation } from './sheet.ts';

const styles = { body, note, quiet: { ...body, size: 11, color: palette.muted } } as const;

const isSection = (block: Block): boolean => block.kind === 'heading' && block.level === 2;
const sectionsIn = (blocks: readonly Block[]): number => blocks.filter(isSection).length;

/** A section is turned on its side where one of its tables does not fit upright. */
function orientationOf(flow: Flow, section: readonly Block[]): Orientation {
  const { type } = flow.pen;
  const turned = section.some(
    (block) =>
      (block.kind === 'results' && resultsColumns(type, block).layout.page === 'landscape') ||
      (block.kind === 'table' && needsLandscape(type, block)),
  );
  return turned ? 'landscape' : 'portrait';
}

/** Height that must stand on the page of a heading: enough of what follows it. */
function keptBelow(flow: Flow, next: Block | undefined, sections: number): number {
  if (next?.kind === 'figure') return figureHeight(flow, next);
  if (next?.kind === 'contents') return contentsHeight(sections);
  return next?.kind === 'table' || next?.kind === 'results' ? 110 : 60;
}

/** The least of a page, from 0 to 1, that a section may begin on below another. */
const roomToRunOn = 0.4;

/** A section begins a page of its own; one of words and small tables goes on where much of the page is free. */
function beginSection(flow: Flow, section: readonly Block[]): void {
  const orientation = orientationOf(flow, section);
  const large = section.some(({ kind }) => kind === 'results' || kind === 'figure');
  const free = (flow.floor - flow.y) / (flow.floor - margin.top);
  const same = flow.orientationOf(flow.page) === orientation;
  if (large || !same || free < roomToRunOn) flow.newPage(orientation);
  else flow.y += 14;
}

function drawHeading(flow: Flow, block: HeadingBlock, rest: readonly Block[]): void {
  if (block.level === 2 && !block.runsOn) {
    const end = rest.findIndex(isSection);
    beginSection(flow, end < 0 ? rest : rest.slice(0, end));
  }
  const kept = keptBelow(flow, rest[0], sectionsIn(rest));
  heading(flow, block.level === 2 ? 'H2' : 'H3', block.text, kept);
}

/** Draws everything in its order. Gives the places of the contents, which are filled in when every page is known. */
export function drawBlocks(flow: Flow, blocks: readonly Block[]): ContentsPlace[] {
  const contents: ContentsPlace[] = [];
  for (const [index, block] of blocks.entries()) {
    const rest = blocks.slice(index + 1);
    if (block.kind === 'contents') contents.push(keepContents(flow, sectionsIn(rest)));
    else if (block.kind === 'heading') drawHeading(flow, block, rest);
    else drawBlock(flow, block);
  }
  return contents;
}

function drawBlock(flow: Flow, block: Exclude<Block, HeadingBlock | ContentsBlock>): void {
  switch (block.kind) {
    case 'cover':
      drawCover(flow, block);
      break;
    case 'paragraph':
      paragraph(flow, block.text, styles[block.style ?? 'body']);
      break;
    case 'bullets':
      bullets(flow, block.entries);
      break;
    case 'tiles':
      drawTiles(flow, block.tiles);
      break;
    case 'table':
      drawTable(flow, block);
      break;
    case 'results':
      drawResults(flow, block);
      break;
    case 'figure':
      drawFigure(flow, block);
      break;
    case 'reply':
      drawReply(flow, block);
  }
}
