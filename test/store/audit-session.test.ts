import { expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

const bridge = recordId('case', '1');

it('keeps an answer across locking and opening again', async () => {
  const { open, reopen } = await openTestAudit({
    changes: changesOf('case/1', { reference: 'BRG-01' }),
  });
  open.write([{ record: bridge, edits: [{ field: 'answer/rp-smart', value: 'yes' }] }]);
  expect(await open.settled()).toBe('saved');
  const again = await reopen();
  expect(Object.fromEntries(valuesOf(again.log(bridge)))).toEqual({
    reference: 'BRG-01',
    'answer/rp-smart': 'yes',
  });
});
