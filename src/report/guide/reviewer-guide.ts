import type { Audit } from '#src/audit/audit.ts';
import { longDate } from '#src/audit/calendar.ts';
import type { Block, ReportDocument } from '#src/report/block/block.ts';
import { numbered } from '#src/report/model/phrases.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { numberedSections } from '#src/tool/item-index.ts';
import { answerMeanings } from './answer-meanings.ts';

/** A key of the review screen as it is printed, and what it does. */
export interface GuideKey {
  readonly keys: string;
  readonly does: string;
}

/**
 * One page for a reviewer: the answers, how a case goes, what is asked, the keys. Made from the tool in use; without an audit it
 * lists the questions that every audit asks. Holds nothing about a case.
 * @param day `YYYY-MM-DD`, printed on it.
 */
export function reviewerGuide(
  tool: AuditTool,
  audit: Pick<Audit, 'name' | 'extendedSections' | 'contact'> | undefined,
  keys: readonly GuideKey[],
  day: string,
): ReportDocument {
  const sections = numberedSections(tool, audit?.extendedSections ?? []);
  const questions = sections.reduce((sum, { items }) => sum + items.length, 0);
  const marking = 'Reviewer guide: holds nothing about a case';
  return {
    language: 'en-GB',
    title: 'Reviewer guide',
    reportDate: day,
    marking,
    blocks: [
      {
        kind: 'cover',
        over: 'Reviewer guide',
        name: tool.name,
        when: `Version ${tool.version}. ${numbered(questions, 'question')} in ${numbered(sections.length, 'section')}. Printed ${longDate(day)}.`,
        marking,
        auditName: audit?.name ?? '',
      },
      ...answers(),
      ...theCase(tool, audit?.contact ?? ''),
      ...asked(sections),
      ...theKeys(keys),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, runsOn: true });

const answers = (): Block[] => [
  heading('The 4 answers'),
  {
    kind: 'table',
    caption: 'What each answer means, its key, and where it counts in a percentage',
    columns: [
      { heading: 'Answer', share: 2, rowHead: true },
      { heading: 'Key', share: 1 },
      { heading: 'It means', share: 6 },
      { heading: 'In the percentage', share: 2 },
    ],
    rows: answerMeanings.map(({ answer, keys, means, counted }) => ({
      cells: [answer, keys, means, counted],
    })),
  },
];

function theCase(tool: AuditTool, contact: string): Block[] {
  const concern = tool.sections.find(({ role }) => role === 'escalation')?.items[0];
  return [
    heading('How a case goes'),
    {
      kind: 'bullets',
      entries: [
        'Open your next case, and look through every file there is before you answer No.',
        'Answer from what is written, not from what you know of the service or the person.',
        'Write a note where somebody else would ask why. No names, initials or dates of birth.',
        ...(concern
          ? [
              `${concern.question} Then stop, tell the person in charge of the service today, and record whom you told and when.`,
            ]
          : []),
        'Finish the case when every question is answered or has a reason. Lock the laptop when you leave it.',
        ...(contact === '' ? [] : [`Not sure? Ask: ${contact}.`]),
      ],
    },
  ];
}

const asked = (sections: ReturnType<typeof numberedSections>): Block[] => [
  heading('What is asked'),
  {
    kind: 'paragraph',
    text: `${sections
      .map(({ section, items }) => `${section.title} (${items.length})`)
      .join(', ')}. In brackets: how many questions; some are asked only where they fit the case.`,
  },
];

const theKeys = (keys: readonly GuideKey[]): Block[] => [
  heading('Keys'),
  {
    kind: 'paragraph',
    text: `In a question: ${keys.map((key) => `${key.keys}: ${key.does}`).join('; ')}.`,
  },
];
