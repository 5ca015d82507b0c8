/** One line of the key list: keys that do the same, each as it is written on the keyboard. */
export interface KeyLine {
  /** Alternatives; each is one or more keys shown side by side. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
  /** Fewer words, for the strip under the questions. Only the keys a reviewer needs all day have them. */
  readonly strip?: string;
  /** Not a single key: works with standard keys too. */
  readonly always?: true;
}

/** The keys of the review screen. They work only while the focus is in a question's answers. (interface 5.1) */
export const reviewKeys: readonly KeyLine[] = [
  {
    keys: [
      ['Y', 'N', 'A', 'X'],
      ['1', '2', '3', '4'],
    ],
    does: 'Answer Yes, No, N/A or Could not check, save, and go to the next question',
    strip: 'answer and move on',
  },
  {
    keys: [
      ['↑', '↓'],
      ['Shift+Enter', 'Enter'],
    ],
    does: 'Previous or next question. Never changes an answer',
    strip: 'move',
  },
  { keys: [['←', '→'], ['Space']], does: 'Change the answer and stay here' },
  { keys: [['Backspace'], ['Delete'], ['0']], does: 'Clear the answer' },
  { keys: [['C']], does: 'Write a note', strip: 'note' },
  { keys: [['Esc']], does: 'Come back from the note or the guidance', always: true },
  { keys: [['Ctrl+Enter']], does: 'In a note: go to the next question', always: true },
  { keys: [['G']], does: 'Go to the guidance' },
  {
    keys: [['U']],
    does: 'Next unanswered question, or Finish when there is none',
    strip: 'next unanswered',
  },
  { keys: [['F']], does: 'Flag the question for discussion, or take the flag away' },
  { keys: [['[', ']']], does: 'Previous or next section' },
  {
    keys: [['Ctrl+Z', 'Ctrl+Shift+Z']],
    does: 'Undo or redo. In a note: undo typing',
    always: true,
  },
  { keys: [['?']], does: 'Show all keys', strip: 'all keys' },
];

/** The keys of the screen where answers are settled. They work only while the focus is in its list. */
export const settleKeys: readonly KeyLine[] = [
  {
    keys: [['1', '2']],
    does: 'Keep the first or second value, and so on to 9, and go to the next',
  },
  { keys: [['↑', '↓']], does: 'Previous or next answer to settle' },
  { keys: [['Enter']], does: 'Go to the question' },
  { keys: [['Ctrl+Z']], does: 'Undo what was settled last', always: true },
];

/** The keys a reviewer needs all day, as the printed guide has them. */
export const guideKeys = reviewKeys.flatMap(({ keys, strip }) =>
  strip === undefined
    ? []
    : [
        {
          keys: keys.map((side) => side.join(' ')).join(' or '),
          does: strip,
        },
      ],
);
