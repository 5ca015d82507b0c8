import type { Answer, Item } from '#src/tool/audit-tool.ts';
import { fourWayWords } from '#src/tool/words.ts';

/** What a key pressed in a question's answers asks for. `swallow`: nothing, and the browser shall do nothing either. */
export type KeyAct =
  | { readonly do: 'answer'; readonly key: string }
  | { readonly do: 'section'; readonly step: -1 | 1 }
  /** `onward` and `backward` go on into the section beside; `down` and `up` stay on the page. */
  | { readonly do: 'onward' | 'backward' | 'down' | 'up' | 'back' }
  | { readonly do: 'clear' | 'note' | 'guidance' | 'unanswered' | 'flag' | 'concern' | 'swallow' };

/** What holds the answer: the four answers, Yes or No, a few options, boxes to tick, a list, a figure or month, a few words, a text. */
export const answerPlaces = [
  'four-way',
  'yes-no',
  'options',
  'ticks',
  'list',
  'figure',
  'words',
  'text',
] as const;
export type AnswerPlace = (typeof answerPlaces)[number];

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

const moves: Readonly<Record<string, KeyAct>> = {
  ArrowUp: { do: 'up' },
  ArrowDown: { do: 'down' },
  Escape: { do: 'back' },
};

const sections: Readonly<Record<string, KeyAct>> = {
  '[': { do: 'section', step: -1 },
  ']': { do: 'section', step: 1 },
};

const singles: Readonly<Record<string, KeyAct>> = {
  Backspace: { do: 'clear' },
  Delete: { do: 'clear' },
  0: { do: 'clear' },
  c: { do: 'note' },
  g: { do: 'guidance' },
  u: { do: 'unanswered' },
  f: { do: 'flag' },
  i: { do: 'concern' },
};

/**
 * Reads a key. Undefined: not ours, the browser goes on. Keys with Ctrl, Alt or Meta are never taken, nor is composed text.
 * A held key answers once: its repeats are swallowed, except for moving. Where letters choose or are typed only moving is ours;
 * a text keeps all its keys.
 */
export function keyAct(press: KeyPress, where: AnswerPlace): KeyAct | undefined {
  const { key, ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing } = press;
  if (isComposing || ctrlKey || altKey || metaKey || where === 'text') return undefined;
  if (key === 'Enter') return { do: shiftKey ? 'backward' : 'onward' };
  const move = moves[key];
  if (move || where === 'words') return move;
  if (sections[key] || where === 'list' || where === 'figure') return sections[key];
  if (shiftKey) return undefined;
  const small = key.toLowerCase();
  const act = singles[small.length === 1 ? small : key] ?? answerKey(small);
  return act && repeat ? { do: 'swallow' } : act;
}

const answerKey = (key: string): KeyAct | undefined =>
  /^[ynax1-9]$/.test(key) ? { do: 'answer', key } : undefined;

/**
 * The answer a key gives to a question. `not-offered`: the key means Not applicable, which this question never is.
 * In a list of codes 1 is the first, and Y and N are Yes and No where there are such.
 */
export function answerForKey(item: Item, key: string): Answer | 'not-offered' | undefined {
  if (item.kind.type === 'four-way') {
    const words = fourWayWords.find(
      ({ key: letter, digit }) => letter.toLowerCase() === key || digit === key,
    );
    const never = words?.code === 'not-applicable' && item.notApplicable === 'never';
    return never ? 'not-offered' : words?.code;
  }
  if (item.kind.type !== 'one-of') return undefined;
  const { options } = item.kind;
  if (/\d/.test(key)) return options[Number(key) - 1]?.code;
  const wanted = key === 'y' ? 'yes' : key === 'n' ? 'no' : undefined;
  return options.find(({ code }) => code === wanted)?.code;
}
