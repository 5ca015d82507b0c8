import { longDate } from '#src/audit/calendar.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import {
  actionRemovedField,
  actionResponses,
  actionStatuses,
} from '#src/audit/improvement-action.ts';
import type { Json } from '#src/log/change.ts';
import { criterionWords, statusWords } from '#src/report/model/action-lines.ts';
import { responseWords } from '#src/report/response-words.ts';
import { type FieldWords, plainWords, type Wording } from './wording.ts';

/** The fields of an improvement action, named as its form names them. */
export function actionFieldWords(field: string, wording: Wording): FieldWords | undefined {
  switch (field) {
    case 'action':
      return {
        name: 'the action',
        value: plainWords,
        quoted: true,
        done: firstSet('wrote the action'),
      };
    case 'finding':
      return { name: 'the finding', value: plainWords, quoted: true };
    case 'criterion':
      return {
        name: 'what it answers',
        value: (item) => criterionWords(wording.tool, String(item ?? '')),
      };
    case 'provider':
      return { name: 'the provider', value: (id) => provider(id, wording) };
    case 'owner':
      return { name: 'who does it', value: plainWords };
    case 'start':
      return { name: 'the date it starts', value: date };
    case 'due':
      return { name: 'the date it is due', value: date };
    case 'measure':
      return { name: 'how we will know', value: plainWords, quoted: true };
    case 'targetPercent':
      return { name: 'the target', value: (to) => (to === null ? 'none' : `${plainWords(to)}%`) };
    case 'status':
      return { name: 'the status', value: status };
    case 'droppedReason':
      return { name: 'why it was dropped', value: plainWords, quoted: true };
    case 'evidence':
      return { name: 'what shows it', value: plainWords, quoted: true };
    case 'response':
      return { name: 'what the provider says', value: response };
    case 'responseWhy':
      return { name: 'the provider’s reason', value: plainWords, quoted: true };
    case 'carriedFrom':
      return {
        name: 'the audit it comes from',
        value: (id) => (id === null || id === '' ? 'this one' : 'the audit before'),
      };
    case 'libraryId':
      return {
        name: 'the suggestion it came from',
        value: (id) =>
          id === null || id === ''
            ? 'none'
            : (wording.tool.actions.find((one) => one.id === id)?.title ?? 'one that is no more'),
      };
    case actionRemovedField:
      return {
        name: 'whether the action is removed',
        value: (to) => (to === true ? 'removed' : 'kept'),
        done: (to) => (to === true ? 'removed the action' : 'put the action back'),
      };
    default:
      return undefined;
  }
}

const firstSet =
  (words: string) =>
  (to: Json, [before]: readonly Json[]): string | undefined =>
    before === undefined && to !== null ? `${words}: “${plainWords(to)}”` : undefined;

const date = (value: Json): string =>
  typeof value === 'string' && value !== '' ? longDate(value) : 'no date';

function provider(id: Json, { audit }: Wording): string {
  if (id === commissioningTeam) return 'the commissioning team';
  const found = audit.providers.find((one) => one.id === id);
  return found ? found.service || found.name : 'a provider that was removed';
}

function response(value: Json): string {
  const known = actionResponses.find((one) => one === value);
  return known === undefined ? plainWords(value) : responseWords[known];
}

function status(value: Json): string {
  const known = actionStatuses.find((one) => one === value);
  return known ? statusWords[known] : plainWords(value);
}
