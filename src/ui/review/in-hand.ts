import type { KeyPlace } from '#src/ui/help/key-strip-words.ts';
import { answerPlaces } from './answer-keys.ts';

/** The question that holds a control of the screen, and what kind of control it is. */
export interface InHand {
  readonly item: string | undefined;
  readonly place: KeyPlace;
}

export function placeInHand(control: Element): InHand {
  const item = control.closest('[data-item]')?.getAttribute('data-item') ?? undefined;
  if (control.id === 'note') return { item, place: 'note' };
  const answers = control.closest('[data-answers]')?.getAttribute('data-answers');
  return { item, place: answerPlaces.find((place) => place === answers) ?? 'elsewhere' };
}
