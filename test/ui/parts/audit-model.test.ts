import { describe, expect, it } from 'vitest';
import type { RecordId } from '#src/log/change.ts';
import { outcomeOf } from '#src/review/outcome.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

async function openModel() {
  const test = await openTestAudit({
    changes: [
      ...changesOf('audit/A1', { 'detail/name': 'Winter audit' }),
      ...changesOf('case/b', { reference: 'BRG-10', group: 'bridge' }),
      ...changesOf('case/a', { reference: 'BRG-9', group: 'bridge' }),
    ],
  });
  return { ...test, model: new AuditModel(test.open, rodt) };
}
const references = (model: AuditModel) => model.cases().map(({ entry }) => entry.reference);

describe('the open audit as screens read it', () => {
  it('gives the same list until something arrives', async () => {
    const { model } = await openModel();
    expect(references(model)).toEqual(['BRG-9', 'BRG-10']);
    expect(model.cases()).toBe(model.cases());
    expect(model.logs()).toBe(model.logs());
  });

  it('has a change in its lists by the time a screen hears of it', async () => {
    const { model, open } = await openModel();
    const before = model.cases();
    const heard: string[][] = [];
    model.subscribe(() => heard.push(references(model)));
    const record = open.newRecord('case');
    open.write([
      {
        record,
        edits: [
          { field: 'reference', value: 'BRG-11' },
          { field: 'group', value: 'bridge' },
        ],
      },
    ]);
    expect(heard).toEqual([['BRG-9', 'BRG-10', 'BRG-11']]);
    expect(model.cases()).not.toBe(before);
    expect(model.actions()).toBe(model.actions());
  });

  it('takes in what another tab wrote', async () => {
    const { model, secondTab, open } = await openModel();
    const other = await secondTab();
    await other.takeOver();
    const arrived = new Promise<void>((resolve) => model.subscribe(resolve));
    other.write([
      { record: other.record, edits: [{ field: 'detail/name', value: 'Spring audit' }] },
    ]);
    await other.settled();
    await arrived;
    expect(open.mode()).toBe('reading');
    expect(model.audit().name).toBe('Spring audit');
  });

  it('after any writes is what a screen that opens then would read', async () => {
    const { model, open } = await openModel();
    const write = (record: string, field: string, value: string | boolean | null) =>
      open.write([{ record: record as RecordId, edits: [{ field, value }] }]);
    const steps = [
      () => write('case/a', 'answer/rp-plan-seen', 'yes'),
      () => write('case/b', 'reference', 'BRG-2'),
      () => write('case/a', 'practice', true),
      () => write('case/c', 'reference', 'BRG-2'),
      () => write('case/c', 'group', 'bridge'),
      () => write('case/c', 'excluded', 'Not in treatment'),
      () => write('audit/A1', 'detail/name', 'Spring audit'),
      () => write('case/a', 'practice', null),
      () => write('action/x', 'what', 'Train'),
      () => write('case/a', 'reference', null),
    ];
    const shown = ({ entry, status, view }: ReviewedCase) => [
      entry,
      status,
      outcomeOf(view, 'rp-plan-seen'),
    ];
    const read = (from: AuditModel) => ({
      cases: from.cases().map(shown),
      practice: [from.practiceCase() ?? []].flat().map(shown),
      actions: from.actions(),
      conflicts: from.conflicts(),
      shared: from.sharedNames(),
      logs: from.logs(),
    });
    for (const step of steps) {
      step();
      expect(read(model)).toEqual(read(new AuditModel(open, rodt)));
    }
  });

  it('leaves what one answer does not touch: other cases, names, the order', async () => {
    const { model, open } = await openModel();
    const [a, b] = model.cases();
    const shared = model.sharedNames();
    open.write([
      {
        record: 'case/a' as RecordId,
        edits: [{ field: 'answer/rp-plan-seen', value: 'yes' }],
      },
    ]);
    const [then, other] = model.cases();
    expect(then).not.toBe(a);
    expect(then?.entry).toBe(a?.entry);
    expect(other).toBe(b);
    expect(model.sharedNames()).toBe(shared);
  });
});
