import type { Block, BlockColumn, HeadingBlock, ParagraphBlock } from './block.ts';

export const subheading = (text: string): HeadingBlock => ({ kind: 'heading', level: 3, text });

export const paragraph = (text: string, style?: ParagraphBlock['style']): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  ...(style && { style }),
});

/** Paragraphs of one style, one for each text that is not empty. */
export const paragraphs = (
  texts: readonly string[],
  style?: ParagraphBlock['style'],
): ParagraphBlock[] => texts.filter((text) => text !== '').map((text) => paragraph(text, style));

/** A list, or the sentence that says there is nothing to list. */
export const bullets = (entries: readonly string[], none = ''): Block[] =>
  entries.length > 0 ? [{ kind: 'bullets', entries }] : paragraphs([none]);

/** A table of plain texts, or the sentence that says it would have no rows. */
export function table(
  caption: string,
  columns: readonly BlockColumn[],
  rows: readonly (readonly string[])[],
  more: { readonly wide?: boolean; readonly none?: string } = {},
): Block[] {
  const { wide = false, none = '' } = more;
  if (rows.length === 0) return paragraphs([none]);
  return [
    {
      kind: 'table',
      caption,
      columns,
      rows: rows.map((cells) => ({ cells })),
      ...(wide && { wide }),
    },
  ];
}

/** The same blocks with "Table 1.", "Table 2." before the captions, in reading order. */
export function withNumberedTables(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'results') return block;
    last += 1;
    return { ...block, caption: `Table ${last}. ${block.caption}` };
  });
}
