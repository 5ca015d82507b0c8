import type { ReviewerWords, WordTheme } from '#src/review/reviewer-words.ts';

interface Choice {
  readonly value: string;
  /** "Concerns (4)" */
  readonly label: string;
}

const themeNames: Readonly<Record<WordTheme, string>> = {
  strengths: 'Strengths',
  concerns: 'Concerns',
  'good-practice': 'Good practice',
  overall: 'The case as a whole',
  criterion: 'All notes on criteria',
};
const narrative = ['strengths', 'concerns', 'good-practice'] as const;
const onItem = 'item/';

/** What the notes can be narrowed to: a theme, or one criterion that has notes. */
export function noteChoices(notes: readonly ReviewerWords[]): {
  readonly themes: readonly Choice[];
  readonly criteria: readonly Choice[];
} {
  const count = (value: string) => chosenNotes(notes, value).length;
  const choice = (value: string, name: string) => ({ value, label: `${name} (${count(value)})` });
  const counts = new Map<string, { name: string; notes: number }>();
  for (const { theme, item } of notes)
    if (theme === 'criterion')
      counts.set(item.id, { name: item.label, notes: (counts.get(item.id)?.notes ?? 0) + 1 });
  const others = (['overall', 'criterion'] as const).filter((theme) => count(theme) > 0);
  return {
    themes: [
      choice('all', 'All'),
      ...[...narrative, ...others].map((theme) => choice(theme, themeNames[theme])),
    ],
    criteria: [...counts].map(([id, { name, notes: found }]) => ({
      value: `${onItem}${id}`,
      label: `${name} (${found})`,
    })),
  };
}

export const chosenNotes = (
  notes: readonly ReviewerWords[],
  choice: string,
): readonly ReviewerWords[] => {
  if (choice === 'all') return notes;
  return choice.startsWith(onItem)
    ? notes.filter(
        ({ theme, item }) => theme === 'criterion' && item.id === choice.slice(onItem.length),
      )
    : notes.filter(({ theme }) => theme === choice);
};
