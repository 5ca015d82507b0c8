/** What the four answers mean and how they count, as Help and the reviewer's guide say it. (domain.md section 0.1) */
export const answerMeanings = [
  {
    answer: 'Yes',
    keys: 'Y or 1',
    means: 'You saw it in the notes.',
    counted: 'Top and bottom',
  },
  {
    answer: 'No',
    keys: 'N or 2',
    means:
      'You looked in every file you have and it is not there, or the notes show it was not done. What is not written down counts as No.',
    counted: 'Bottom only',
  },
  {
    answer: 'N/A, not applicable',
    keys: 'A or 3',
    means: 'The question does not fit this person. Some questions ask for a reason.',
    counted: 'Left out',
  },
  {
    answer: 'Could not check',
    keys: 'X or 4',
    means: 'A file was missing or unreadable, so you cannot say.',
    counted: 'Left out; counted and shown',
  },
] as const;
