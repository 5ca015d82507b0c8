import { stripOf } from './key-strip-words.ts';

/** One line of the key list: keys that do the same, each as it is written on the keyboard. */
export interface KeyLine {
  /** Alternatives; each is one or more keys shown side by side. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

/** The keys of the review screen. They work only while the focus is in a question's answers. (interface 5.1) */
export const reviewKeys: readonly KeyLine[] = [
  {
    keys: [
      ['Y', 'N', 'A', 'X'],
      ['1', '2', '3', '4'],
    ],
    does: 'Answer Yes, No, N/A or Could not check, save, and go to the next question; from the last of a section into the next section, and from the last of all to “Check this case”',
  },
  { keys: [['a letter']], does: 'In a list: choose what begins with it' },
  {
    keys: [['Shift+Enter', 'Enter']],
    does: 'Previous or next question, also in the section beside. Never changes an answer',
  },
  {
    keys: [['↑', '↓']],
    does: 'Previous or next question of the section, also out of a list. Never changes an answer',
  },
  { keys: [['←', '→'], ['Space']], does: 'Change the answer and stay here' },
  { keys: [['Backspace'], ['Delete'], ['0']], does: 'Clear the answer' },
  { keys: [['C']], does: 'Write a note' },
  { keys: [['Esc']], does: 'Come back from the note, the guidance or the immediate concern' },
  { keys: [['Ctrl+Enter']], does: 'In a note or a long text: go to the next question' },
  { keys: [['G']], does: 'Go to the guidance' },
  {
    keys: [['U']],
    does: 'Next unanswered question, or “Check this case” when there is none',
  },
  { keys: [['I']], does: 'Go to the immediate concern' },
  { keys: [['F']], does: 'Flag the question for discussion, or take the flag away' },
  { keys: [['[', ']']], does: 'Previous or next section' },
  { keys: [['Ctrl+Z', 'Ctrl+Shift+Z']], does: 'Undo or redo. In a note: undo typing' },
  { keys: [['?']], does: 'Show all keys, wherever no text is typed' },
];

/** The keys of the screen where answers are settled. They work only while the focus is in its list. */
export const settleKeys: readonly KeyLine[] = [
  {
    keys: [['1', '2']],
    does: 'Keep the first or second value, and so on to 9, and go to the next',
  },
  { keys: [['↑', '↓']], does: 'Previous or next answer to settle' },
  { keys: [['Enter']], does: 'Go to the question' },
  { keys: [['Ctrl+Z']], does: 'Undo what was settled last' },
];

/** The keys a reviewer needs all day, as the printed guide has them. */
export const guideKeys = [
  ...stripOf['four-way'],
  { keys: ['I'], words: 'immediate concern' },
  { keys: ['?'], words: 'all keys' },
].map(({ keys, words }) => ({ keys: keys.join(' '), does: words }));
