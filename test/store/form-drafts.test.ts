// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openAudit } from '#src/store/shelf.ts';
import { oneLaptop, passphrase, twoLaptops } from '#test/build/two-laptops.ts';

describe('What is typed into a form and not saved', () => {
  it('is there again after locking, and after a restart without locking once it was written', async () => {
    const { mary } = await oneLaptop();
    mary.open.formDrafts.set('action/new', { action: 'Offer a plan' });
    expect(mary.open.formDrafts.get('action/new')).toEqual({ action: 'Offer a plan' });
    await mary.restart();
    expect(mary.open.formDrafts.get('action/new')).toEqual({ action: 'Offer a plan' });
    mary.open.formDrafts.set('action/new', { action: 'Offer a plan to all' });
    await mary.open.formDrafts.flush();
    const again = await openAudit(
      mary.store.copy(),
      mary.open.id,
      { passphrase },
      mary.environment,
    );
    expect(again.ok && again.audit.formDrafts.get('action/new')).toEqual({
      action: 'Offer a plan to all',
    });
  });

  it('is gone when it is thrown away, and the others stay', async () => {
    const { mary } = await oneLaptop();
    mary.open.formDrafts.set('a', 'one');
    mary.open.formDrafts.set('b', 'two');
    await mary.restart();
    mary.open.formDrafts.set('a', undefined);
    await mary.restart();
    expect(mary.open.formDrafts.get('a')).toBeUndefined();
    expect(mary.open.formDrafts.get('b')).toBe('two');
  });

  it('is readable nowhere on the disk, counts as no change and is never sent', async () => {
    const { folder, mary, john } = await twoLaptops();
    const changes = [...mary.open.changes()].length;
    mary.open.formDrafts.set('add-cases', { text: 'BRG-77 tepidarium' });
    await mary.open.formDrafts.flush();
    expect(mary.store.dump()).not.toContain('tepidarium');
    await mary.sync();
    await john.sync();
    expect([...mary.open.changes()]).toHaveLength(changes);
    expect(mary.open.exchange.unsent()).toBe(0);
    expect(john.open.formDrafts.get('add-cases')).toBeUndefined();
    for (const { bytes } of folder.files.values())
      expect(new TextDecoder().decode(bytes)).not.toContain('tepidarium');
    expect(mary.open.formDrafts.get('add-cases')).toEqual({ text: 'BRG-77 tepidarium' });
  });

  it('stays in memory while the disk is full, and is written with the next', async () => {
    const { mary } = await oneLaptop();
    mary.store.fail('full');
    mary.open.formDrafts.set('a', 'one');
    await mary.open.formDrafts.flush();
    expect(mary.open.formDrafts.get('a')).toBe('one');
    mary.store.heal();
    mary.open.formDrafts.set('b', 'two');
    await mary.restart();
    expect([mary.open.formDrafts.get('a'), mary.open.formDrafts.get('b')]).toEqual(['one', 'two']);
  });
});
