import type { CaseId, GroupId } from '#src/audit/ids.ts';
import type { AuditTool, Item } from '#src/tool/audit-tool.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { ReviewedCase } from './reviewed-case.ts';

/** What a reviewer's words are about: a theme of the narrative, or one criterion. */
export const wordThemes = [
  'strengths',
  'concerns',
  'good-practice',
  'overall',
  'criterion',
] as const;
export type WordTheme = (typeof wordThemes)[number];

/** Words written about one case: raw material for the lines of a report. They never leave the team. */
export interface ReviewerWords {
  /** Unlike any other of the audit. */
  readonly key: string;
  readonly case: CaseId;
  readonly reference: string;
  readonly group: GroupId;
  readonly theme: WordTheme;
  readonly item: Item;
  /** How the criterion was answered, where the words are a note on one. */
  readonly outcome: Outcome | undefined;
  readonly text: string;
  /** The reviewer said that this good practice is not worth sharing with other services. */
  readonly notForSharing: boolean;
}

const themeOf = (tool: AuditTool, item: string): WordTheme => {
  const { strengths, concerns, goodPractice } = tool.reporting.narrative;
  if (strengths.includes(item)) return 'strengths';
  if (concerns.includes(item)) return 'concerns';
  return goodPractice.includes(item) ? 'good-practice' : 'overall';
};

interface Source {
  readonly item: Item;
  readonly theme: WordTheme;
  /** Its place in the list. */
  readonly place: number;
}

/** Items whose words may be gathered. Who the person is (header) and what was escalated stays with the case. */
function sourcesOf(tool: AuditTool): ReadonlyMap<string, Source> {
  const found = tool.sections
    .filter(({ role }) => role === undefined || role === 'narrative')
    .flatMap(({ role, items }) =>
      items.map((item): Omit<Source, 'place'> => {
        const theme = role === 'narrative' ? themeOf(tool, item.id) : 'criterion';
        return { item, theme };
      }),
    )
    .sort((a, b) => wordThemes.indexOf(a.theme) - wordThemes.indexOf(b.theme));
  return new Map(found.map((source, place) => [source.item.id, { ...source, place }]));
}

/** The narrative answers and the notes of these cases, theme by theme, in the tool's order, then in the order of the cases. */
export function reviewerWords(tool: AuditTool, cases: readonly ReviewedCase[]): ReviewerWords[] {
  const sources = sourcesOf(tool);
  return cases
    .flatMap((reviewed) => wordsOf(reviewed, sources, tool.reporting.narrative.shareWider))
    .sort((a, b) => a.place - b.place)
    .map(({ place: _place, ...words }) => words);
}

function wordsOf(
  { entry, review, view }: ReviewedCase,
  sources: ReadonlyMap<string, Source>,
  shareWider: string | undefined,
) {
  const { id, reference, group } = entry;
  const notShared = shareWider !== undefined && view.answer(shareWider) === 'no';
  const read = (kind: 'answer' | 'note') => {
    const written: Iterable<[string, unknown]> = kind === 'note' ? review.notes : review.answers;
    return [...written].flatMap(([name, text]) => {
      const source = sources.get(name);
      if (!source || typeof text !== 'string' || text.trim() === '' || !view.applies(name))
        return [];
      const { item, theme, place } = source;
      if (kind === 'answer' && item.kind.type !== 'long-text') return [];
      return [
        {
          key: `${id}/${name}/${kind}`,
          case: id,
          reference,
          group,
          theme,
          item,
          outcome: theme === 'criterion' ? outcomeOf(view, name) : undefined,
          text: text.trim(),
          notForSharing: theme === 'good-practice' && notShared,
          place,
        },
      ];
    });
  };
  return [...read('answer'), ...read('note')];
}
