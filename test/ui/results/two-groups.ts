import type { Edit } from '#src/log/edit.ts';
import { aGroup, anAudit, aProvider } from '#test/build/an-audit.ts';

export type Fields = Readonly<Record<string, Edit['value']>>;
/** `y` Yes, `n` No, `a` N/A, `x` Could not check, `-` not answered; one letter for each case. */
type Letters = Readonly<Record<string, string>>;

const codes: Readonly<Record<string, string>> = {
  y: 'yes',
  n: 'no',
  a: 'not-applicable',
  x: 'not-checked',
};
export const bridge = aProvider('The Bridge', { order: 1 });
export const newRoad = aProvider('New Road', { order: 2, tier: '3' });

/** Twelve cases of one provider, with more abstinence plans than plans, and three joint ones. */
const groups = [
  aGroup('Bridge', {
    name: 'Bridge only',
    topExpected: 'no',
    providers: [bridge.id],
    order: 1,
  }),
  aGroup('Joint', {
    name: 'Bridge and New Road',
    providers: [bridge.id, newRoad.id],
    order: 2,
  }),
];
const bridgeAnswers: Letters = {
  'rp-plan-seen': 'yyyyyyyynnnn',
  'rp-abstinence': 'yyyyyyyyyynn',
  'rp-smart': 'ynnnnnnnnnnn',
  'rp-review-required': 'yynnnnnnnnnn',
  'rp-referrals': 'nnnnnnnnnnnn',
};
const jointAnswers: Letters = {
  'rp-plan-seen': 'yyn',
  'rp-abstinence': 'ynn',
  'rp-smart': 'yyn',
  'rp-review-required': 'nnn',
  'rp-referrals': 'yna',
  'top-missing': 'xxx',
};

const record = (value: object): Edit['value'] => ({ ...value }) as Edit['value'];

function fieldsOf(group: string, reference: string, answers: Letters, index: number): Fields {
  const fields: Record<string, Edit['value']> = { reference, group, finished: true };
  for (const [item, letters] of Object.entries(answers)) {
    const code = codes[letters[index] ?? '-'];
    if (code !== undefined) fields[`answer/${item}`] = code;
  }
  if (reference === 'BRG-11') fields['note/rp-abstinence'] = 'No goal about drug use.';
  return fields;
}

/** Fields of the audit's record. */
export const setUp = (more: Fields): Fields => ({
  'detail/name': anAudit().name,
  'detail/toolId': 'small',
  ...Object.fromEntries(
    [bridge, newRoad].map(({ id, ...provider }) => [`provider/${id}`, record(provider)]),
  ),
  ...Object.fromEntries(groups.map(({ id, ...group }) => [`group/${id}`, record(group)])),
  ...more,
});

/** Fields of every case by reference, all finished. */
export function readyCases(): Record<string, Fields> {
  const ready: Record<string, Fields> = {};
  const add = (group: string, start: string, count: number, answers: Letters) => {
    for (const index of Array(count).keys()) {
      const reference = `${start}-${String(index + 1).padStart(2, '0')}`;
      ready[reference] = fieldsOf(group, reference, answers, index);
    }
  };
  add('group-Bridge', 'BRG', 12, bridgeAnswers);
  add('group-Joint', 'NRB', 3, jointAnswers);
  return ready;
}
