import { longDate } from '#src/audit/calendar.ts';
import type { Block, CoverBlock, ReportDocument } from '#src/report/block/block.ts';
import { drawSvg } from './draw-svg.ts';
import { element, escaped, wordLines, words } from './markup.ts';
import { pageStyle } from './page-style.ts';
import { printStyle } from './print-style.ts';
import { replyForm } from './reply-form.ts';
import { replyScript, replyScriptHash } from './reply-script.ts';
import { resultsMarkup, tableMarkup } from './tables.ts';

/** Sections with what belongs to them; what stands before the first is on its own. */
interface Section {
  readonly id: string | undefined;
  readonly title: string;
  readonly blocks: Block[];
}

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ id: undefined, title: '', blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2)
      sections.push({ id: `section-${sections.length}`, title: block.text, blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const coverMarkup = (cover: CoverBlock): string =>
  element('header', [
    element('h1', [`${words(cover.over)} `, element('strong', words(cover.name))]),
    element('p', words(cover.when)),
  ]);

/** Links to the sections that come after the one the contents stand in. */
function contentsMarkup(sections: readonly Section[], here: Section): string {
  const links = sections
    .slice(sections.indexOf(here) + 1)
    .map(({ id, title }) => element('li', element('a', words(title), { href: `#${id}` })));
  return element('nav', element('ul', links, { class: 'contents' }), {
    'aria-label': 'In this report',
  });
}

/** What a block cannot know of itself. */
interface Around {
  readonly reportDate: string;
  readonly charts: readonly Block[];
  contents(): string;
}

function blockMarkup(block: Block, { reportDate, charts, contents }: Around): string {
  switch (block.kind) {
    case 'cover':
      return [
        element('p', `${words(block.marking)}.`, { class: 'marking' }),
        element('p', words(block.auditName), { class: 'audit' }),
      ].join('');
    case 'heading':
      return element(`h${block.level}`, words(block.text));
    case 'paragraph':
      return element('p', wordLines(block.text), {
        class: block.style === 'body' ? undefined : block.style,
      });
    case 'bullets':
      return element(
        'ul',
        block.entries.map((entry) => element('li', wordLines(entry))),
      );
    case 'tiles': {
      const tiles = block.tiles.map(({ value, label, low }) =>
        element('li', [element('strong', words(value)), ` ${words(label)}`], {
          class: low ? 'low' : undefined,
        }),
      );
      return element('ul', tiles, { class: 'tiles' });
    }
    case 'contents':
      return contents();
    case 'table':
      return tableMarkup(block);
    case 'results':
      return resultsMarkup(block);
    case 'figure': {
      const name = `Chart ${charts.indexOf(block) + 1}`;
      const region = { class: 'scroll', role: 'region', 'aria-label': name };
      return element('figure', [
        element('figcaption', words(block.key)),
        element('div', drawSvg(block.chart), region),
      ]);
    }
    case 'reply':
      return replyForm(block, reportDate);
  }
}

const isWide = (block: Block): boolean =>
  (block.kind === 'results' && block.groups.length > 4) || (block.kind === 'table' && !!block.wide);

/**
 * A document as one web page that stands by itself: no other file, nothing fetched, readable on a phone, by a screen reader
 * and on paper. All text of the document is text. The same document gives the same page.
 */
export function renderHtml(document: ReportDocument): string {
  const { blocks, title, marking, reportDate, language } = document;
  const sections = sectionsOf(blocks);
  const hasForm = blocks.some(({ kind }) => kind === 'reply');
  const charts = blocks.filter(({ kind }) => kind === 'figure');
  const cover = blocks.find((block) => block.kind === 'cover');
  const body = sections.map((section) => {
    const inside = section.blocks.map((block) =>
      blockMarkup(block, { reportDate, charts, contents: () => contentsMarkup(sections, section) }),
    );
    const look = section.blocks.some(isWide) ? 'wide' : undefined;
    return section.id === undefined
      ? inside.join('\n')
      : element('section', `\n${inside.join('\n')}\n`, { id: section.id, class: look });
  });
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "style-src 'unsafe-inline'",
    ...(hasForm ? [`script-src '${replyScriptHash}'`] : []),
  ].join('; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${pageStyle}${printStyle({ title: `${title} · ${longDate(reportDate)}`, marking })}</style>
</head>
<body>
<a class="skip" href="#main">Go to the report</a>
${cover ? coverMarkup(cover) : ''}
<main id="main" tabindex="-1">
${body.join('\n')}
</main>
<footer><p class="marking">${words(marking)}</p></footer>
${hasForm ? `<script>${replyScript}</script>\n` : ''}</body>
</html>
`;
}
