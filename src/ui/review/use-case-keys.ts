import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { flagEdits } from '#src/review/edits.ts';
import { settings } from '#src/ui/parts/settings.ts';
import { answerForKey, type KeyAct, keyAct } from './answer-keys.ts';
import type { CaseDesk } from './case-desk.ts';
import { focusBeside, focusNextStep } from './focus-row.ts';
import { placeInHand } from './in-hand.ts';
import { openGuidance, openNote } from './open-note.ts';
import { type CaseRoute, useCaseRoute } from './use-case-route.ts';
import { useDesk } from './use-desk.ts';

/** The keys of the review screen. Active only in a question's answers, wherever the question stands (WCAG 2.1.4). */
export function useCaseKeys(): (event: KeyboardEvent) => void {
  const desk = useDesk();
  const route = useCaseRoute();
  return (event) => {
    const target = event.target as Element;
    const { item, place } = placeInHand(target);
    if (item === undefined || place === 'note' || place === 'elsewhere') return;
    if (!settings().singleKeys || isOpenList(target)) return;
    const { isComposing } = event.nativeEvent;
    const { key, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
    const act = keyAct({ key, ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing }, place);
    if (!act) return;
    event.preventDefault();
    carryOut(act, { desk, route, item });
  };
}

interface Place {
  readonly desk: CaseDesk;
  readonly route: CaseRoute;
  readonly item: string;
}

function carryOut(act: KeyAct, { desk, route, item }: Place): void {
  if (act.do === 'answer') answerByKey(act.key, { desk, route, item });
  else if (act.do === 'onward') route.onward(item);
  else if (act.do === 'down') focusBeside(item, 1) || focusNextStep();
  else if (act.do === 'up') focusBeside(item, -1);
  else if (act.do === 'backward') route.backward(item);
  else if (act.do === 'back') desk.isConcern(item) && route.goBack();
  else if (act.do === 'section') route.toSection(act.step);
  else if (act.do === 'clear') clear(desk, item);
  else if (act.do === 'note') openNote(desk, item);
  else if (act.do === 'guidance') openGuidance(desk, item);
  else if (act.do === 'unanswered') route.toUnanswered(item);
  else if (act.do === 'flag') toggleFlag(desk, item);
  else if (act.do === 'concern') route.toConcern();
}

function clear(desk: CaseDesk, id: string): void {
  desk.answer(id, undefined);
  desk.sayAnswer(id);
}

function answerByKey(key: string, { desk, route, item: id }: Place): void {
  const item = desk.item(id);
  const answer = item && answerForKey(item, key);
  if (answer === undefined) return;
  if (answer === 'not-offered') {
    desk.say(`Not applicable is not offered for ${desk.number(id)}`);
    return;
  }
  // Rendered at once, so that a question this answer brings up is there to move on to.
  flushSync(() => desk.answer(id, answer));
  desk.sayAnswer(id);
  if (settings().moveOn) route.onward(id);
}

function toggleFlag(desk: CaseDesk, id: string): void {
  if (!desk.writable()) return;
  const flagged = !desk.row(id).flagged;
  desk.write(flagEdits(id, flagged));
  desk.say(`${desk.number(id)} ${flagged ? 'flagged for discussion' : 'no longer flagged'}`);
}

/** A list that is dropped down keeps its own keys. Browsers that cannot tell answer no. */
function isOpenList(target: Element): boolean {
  try {
    return target.matches('select:open');
  } catch {
    return false;
  }
}
