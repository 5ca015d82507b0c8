import { templateEdits } from '#src/audit/set-up-edits.ts';
import { recordId } from '#src/log/change.ts';
import { readRecords } from '#src/report/export/audit-records.ts';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { sampleMember } from '#src/sample/sample-ids.ts';
import { changesOf } from '#src/sample/sample-steps.ts';
import { recordsOf } from './audit-records.js';

const alone = 16;
const joint = 10;
const idOf = (kind, number) => `${kind}${String(number).padStart(16 - kind.length, '0')}`;

/** For each provider a group of its own, and one that it shares with the next. */
function setUp(count, like) {
  const providers = Array.from({ length: count }, (_, index) => ({
    id: idOf('provider', index + 1),
    name: `Trust ${index + 1}`,
    service: `Centre ${index + 1}`,
    managerRole: 'Service manager',
    order: index + 1,
    tier: '3',
    agencies: [],
  }));
  const groups = providers.flatMap(({ id }, index) => {
    const [own, shared] = like;
    const number = index + 1;
    const next = (number % count) + 1;
    const both = [id, idOf('provider', next)];
    return [
      { ...own, label: `C${number}`, name: `Centre ${number}`, planned: alone, providers: [id] },
      {
        ...shared,
        label: `C${number}/${next}`,
        name: `Centres ${number} and ${next}`,
        planned: joint,
        providers: both,
      },
    ];
  });
  return {
    providers,
    groups: groups.map((group, index) => ({
      ...group,
      id: idOf('group', index + 1),
      order: index + 1,
    })),
  };
}

const editsOf = (fields) => [...fields].map(([field, value]) => ({ field, value }));

/**
 * An audit of so many providers as changes, made from the sample: 26 of its cases for each provider, over and over, in two
 * groups, and the actions of one of the sample's two providers.
 */
export function changesOfMany(audit, count) {
  const records = recordsOf(sampleChanges());
  const sample = readRecords(records);
  const { providers, groups } = setUp(count, sample.audit.groups);
  const kept = editsOf(records.audit[1]).filter(({ field }) => !/^(provider|group)\//.test(field));
  const cases = groups.flatMap(({ id, planned }) => Array(planned).fill(id));
  const actions = providers.flatMap(({ id }, index) => {
    const like = sample.audit.providers[index % 2].id;
    return records.actions
      .filter(([, fields]) => fields.get('provider') === like)
      .map(([, fields]) => [...editsOf(fields), { field: 'provider', value: id }]);
  });
  const steps = [
    {
      record: recordId('audit', audit),
      edits: [
        ...kept,
        { field: 'detail/name', value: `Bench: ${count} providers` },
        ...templateEdits({ providers, groups }),
      ],
    },
    ...cases.map((group, index) => ({
      record: recordId('case', idOf('case', index + 1)),
      edits: [
        ...editsOf(records.cases[index % records.cases.length][1]),
        { field: 'group', value: group },
        { field: 'reference', value: `BEN-${index + 1}` },
      ],
    })),
    ...actions.map((edits, index) => ({
      record: recordId('action', idOf('action', index + 1)),
      edits,
    })),
  ];
  return changesOf(steps.map((step) => ({ ...step, by: sampleMember(1), at: 1_330_420_500_000 })));
}
