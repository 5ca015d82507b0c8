/** What has the focus on the review screen: a kind of answer, a note, or anything else. */
export type KeyPlace =
  | 'four-way'
  | 'yes-no'
  | 'options'
  | 'ticks'
  | 'list'
  | 'figure'
  | 'words'
  | 'text'
  | 'note'
  | 'elsewhere';

/** Keys side by side and what they do, in few words. */
export interface StripPart {
  readonly keys: readonly string[];
  readonly words: string;
}

const answering = (...keys: string[]): StripPart => ({ keys, words: 'answer and move on' });
const move: StripPart = { keys: ['↑', '↓'], words: 'move' };
const note: StripPart = { keys: ['C'], words: 'note' };
const unanswered: StripPart = { keys: ['U'], words: 'next unanswered' };
const goOn: StripPart = { keys: ['Enter'], words: 'next question' };
const goOnFromText: StripPart = { keys: ['Ctrl+Enter'], words: 'next question' };

/** What the keys do where the focus is. */
export const stripOf: Readonly<Record<KeyPlace, readonly StripPart[]>> = {
  'four-way': [answering('Y', 'N', 'A', 'X'), move, note, unanswered],
  'yes-no': [answering('Y', 'N'), move, note, unanswered],
  options: [answering('1', '2', '…'), move, note, unanswered],
  ticks: [
    { keys: ['Space'], words: 'tick' },
    { keys: ['Tab'], words: 'next box' },
    goOn,
    { keys: ['↓'], words: 'leave' },
  ],
  list: [{ keys: ['letters'], words: 'choose' }, goOn, { keys: ['↓'], words: 'leave' }],
  figure: [{ keys: [], words: 'Type it' }, goOn, move],
  words: [{ keys: [], words: 'Type it' }, goOn, move],
  text: [{ keys: ['Tab'], words: 'leave' }, goOnFromText],
  note: [{ keys: ['Esc'], words: 'back to the answer' }, goOnFromText],
  elsewhere: [{ keys: ['Tab'], words: 'to the answers' }, answering('Y', 'N', 'A', 'X')],
};

/** Where a question mark is text, and so shows no keys. */
export const takesText: ReadonlySet<KeyPlace> = new Set(['words', 'text', 'note']);
