import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { feedbackCheckEdit } from '#src/audit/feedback-check.ts';
import { type Change, recordId } from '#src/log/change.ts';
import { disagreeing } from '#test/build/disagreeing.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { made, showTogether } from '#test/ui/conflicts/show-together.tsx';

const february = (day: number, hour: number, minute = 0) => Date.UTC(2012, 1, day, hour, minute);
const later = (id: string, more: Partial<Change>): Change => ({
  id: id as Change['id'],
  record: recordId('case', 'BRG-07'),
  field: 'answer/rp-smart',
  value: 'yes',
  by: 'km',
  at: february(3, 14),
  counter: 20,
  replaces: [],
  step: id,
  ...more,
});
const replacing = (...ids: string[]) => ids as Change['id'][];
const brg = 'case/BRG-07';
const worked = [
  ...made('BRG-07', { 'answer/rp-smart': 'no' }),
  later('a', { replaces: replacing(`${brg}#answer/rp-smart`) }),
  later('b', { field: 'note/rp-smart', value: 'Two goals have dates.', at: february(3, 14, 5) }),
  later('c', { field: 'finished', value: true, by: 'at', at: february(4, 9) }),
  later('d', {
    field: 'group',
    value: 'drr',
    at: february(4, 10),
    replaces: replacing(`${brg}#group`),
  }),
  ...made('DRR-01', { group: 'drr' }, 'gone'),
];
const lines = () => screen.getAllByRole('listitem').map((one) => one.textContent ?? '');
const said = (words: string) => lines().some((line) => line.includes(words));

afterEach(() => vi.restoreAllMocks());

describe('the history of the audit', () => {
  it('never shows the key of an object store, on the screen or in the file', async () => {
    const key = { accessKeyId: 'TEAM7ID', secretAccessKey: 'pebble-orchard', place: 'team-7' };
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user, until } = await showTogether('history', [
      ...worked,
      ...changesOf('audit/test', { 'object-store/key': key }),
    ]);
    expect(said('the key of the object store to a secret that is not shown')).toBe(true);
    await user.click(screen.getByRole('button', { name: /as CSV$/ }));
    await until(() => expect(files).toHaveLength(1));
    const file = await files[0]?.text();
    expect(file).toContain('the key of the object store');
    for (const secret of ['pebble-orchard', 'TEAM7ID']) {
      expect(document.documentElement.outerHTML).not.toContain(secret);
      expect(file).not.toContain(secret);
    }
  });

  it('says which words somebody called fine before reports were saved', async () => {
    const { field, value } = feedbackCheckEdit({ text: 'Ask at SO14 2AB.', words: 'SO14 2AB' });
    await showTogether('history', [
      ...worked,
      ...changesOf('audit/test', { [field]: value as Change['value'] }),
    ]);
    expect(said('said before saving reports that “SO14 2AB” in “Ask at SO14 2AB.” is fine')).toBe(
      true,
    );
  });

  it('names the overview and the commissioning team', async () => {
    await showTogether('history', [
      ...worked,
      ...changesOf('audit/test', { 'feedback/overview/concerns': ['Nobody co-ordinates.'] }),
      ...changesOf('action/own', { provider: '' }),
    ]);
    expect(said('the concerns in the overview')).toBe(true);
    expect(said('the commissioning team')).toBe(true);
  });

  it('says who changed what, from what to what, under the day, newest first', async () => {
    await showTogether('history', worked);
    const days = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(days).toEqual([
      'Saturday 4 February 2012',
      'Friday 3 February 2012',
      'Wednesday 1 February 2012',
    ]);
    expect(
      lines()
        .slice(0, 4)
        .map((line) => line.slice(5)),
    ).toEqual([
      'BRG-07 KM Council officer moved the case from Bridge only to DRR',
      'BRG-07 AT Project manager finished the case',
      'BRG-07 KM Council officer wrote a note for 1.5 SMART goals: “Two goals have dates.”',
      'BRG-07 KM Council officer changed 1.5 SMART goals from No to Yes',
    ]);
    expect(said('BRG-07 AT Project manager added the case BRG-07')).toBe(true);
    expect(said('BRG-07 AT Project manager answered 1.5 SMART goals: No')).toBe(true);
    expect(said('DRR-01 Somebody not on the team list added the case DRR-01')).toBe(true);
    expect(said('Set-up AT Project manager set the name of the audit to “February audit”')).toBe(
      true,
    );
    expect(
      said('AT Project manager added the reviewer KM: initials: KM; role: Council officer'),
    ).toBe(true);
  });

  it('tells set-up and action fields, settling and undoing in plain words', async () => {
    const field = 'answer/rp-plan-seen';
    await showTogether('history', [
      ...made('BRG-07'),
      ...disagreeing(brg, field, { by: 'at', value: 'no' }, { by: 'km', value: 'yes' }),
      later('s', {
        field,
        value: 'yes',
        replaces: replacing(`${brg}#${field}#0`, `${brg}#${field}#1`),
      }),
      later('u', { replaces: replacing('x'), value: null, undoes: 'x', counter: 22 }),
      later('x', { counter: 21, value: 'not-checked' }),
      later('m', {
        record: recordId('audit', 'test'),
        field: 'member/km',
        value: { initials: 'KM', role: 'Team lead', order: 2 },
        replaces: replacing('audit/test#member/km'),
        by: 'at',
      }),
      later('t', { field: 'seen-in/rp-smart', value: ['Keywork file', 'GP letters'] }),
      later('p', { record: recordId('audit', 'test'), field: 'standard/rp-smart', value: 80 }),
      ...changesOf(
        'action/1',
        { action: 'Write dates', owner: 'Team lead', due: '2012-03-31' },
        'km',
      ),
      later('gone', { record: recordId('action', '1'), field: 'removed', value: true }),
    ]);
    for (const words of [
      'settled 1.1 Recovery plan: Yes stands. There were No and Yes',
      'put 1.5 SMART goals back to not answered (undo)',
      'answered 1.5 SMART goals: Could not check',
      'changed the reviewer KM: role from Council officer to Team lead',
      'set where the answer to 1.5 SMART goals was seen to Keywork file, GP letters',
      'set the standard for 1.5 SMART goals to 80%',
      'wrote the action: “Write dates”',
      'set who does it to Team lead',
      'set the date it is due to 31 March 2012',
      'removed the action',
    ])
      expect(said(words), words).toBe(true);
  });

  it('can be narrowed to a person, a case, a question and words, and widened again', async () => {
    const { user } = await showTogether('history', worked);
    const choose = (label: string, option: string) =>
      user.selectOptions(screen.getByLabelText(label), option);
    await choose('Who', 'KM, Council officer');
    expect(lines()).toHaveLength(3);
    await choose('Question', '1.5 SMART goals');
    expect(lines()).toHaveLength(2);
    await user.type(screen.getByLabelText('With these words'), 'DATES');
    expect(await screen.findByText('1 change')).toBeTruthy();
    expect(said('wrote a note')).toBe(true);
    await choose('Where', 'DRR-01');
    expect(screen.getByText(/No change fits/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all changes' }));
    await choose('Who', 'Somebody not on the team list');
    expect(lines().every((line) => line.includes('DRR-01'))).toBe(true);
    await choose('Who', 'Everybody');
    await choose('Where', 'Set-up');
    expect(lines().every((line) => line.includes('Set-up'))).toBe(true);
  });

  it('shows 200 of 10,000 changes at a time', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      later(`n${index}`, {
        field: 'note/rp-smart',
        value: `Note ${index}`,
        at: february(5, 0) + 1000 * index,
        counter: 30 + index,
      }),
    );
    const { user } = await showTogether('c/BRG-07/history', [...made('BRG-07'), ...many]);
    expect(screen.getByText('1 to 200 of 10,002 changes, the newest first')).toBeTruthy();
    expect(lines()).toHaveLength(200);
    expect(said('Note 9999')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Older changes' }));
    expect(screen.getByText('201 to 400 of 10,002 changes, the newest first')).toBeTruthy();
    expect(lines()[0]).toContain('Note 9799');
    await user.click(screen.getByRole('button', { name: 'Newer changes' }));
    expect(lines()[0]).toContain('Note 9999');
  });

  it('shows a change as soon as it is made', async () => {
    const { open } = await showTogether('history', worked);
    act(() => {
      const edits = [{ field: 'answer/rp-plan-seen', value: 'yes' }];
      open.write([{ record: recordId('case', 'BRG-07'), edits }]);
    });
    expect(said('AT Project manager answered 1.1 Recovery plan: Yes')).toBe(true);
  });
});

describe('the history of a case', () => {
  it('has this case only, and does not repeat its number', async () => {
    await showTogether('c/BRG-07/history', worked);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('History of case BRG-07');
    expect(lines()).toHaveLength(7);
    expect(lines()[1]).toMatch(/^\d\d:\d\dAT Project manager finished the case$/);
    expect(screen.queryByLabelText('Where')).toBeNull();
    expect(screen.getByRole('link', { name: 'Go to the case' }).getAttribute('href')).toBe(
      '/a/test/c/BRG-07',
    );
  });
});

describe('the history as a file', () => {
  async function savedFrom(place: string, changes: readonly Change[]) {
    const { user } = await showTogether(place, changes);
    const files: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:history';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await user.click(screen.getByRole('button', { name: /as CSV$/ }));
    const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    return { bytes, text: new TextDecoder().decode(bytes), names };
  }

  it('is CSV that a spreadsheet reads as text, whatever people wrote', async () => {
    const hostile = ['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', 'He said "no",\nthen left'];
    const notes = hostile.map((value, index) =>
      later(`h${index}`, { field: `note/item-${index}`, value, counter: 30 + index }),
    );
    const { bytes, text, names } = await savedFrom('c/BRG-07/history', [
      ...made('BRG-07'),
      ...notes,
    ]);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toMatch(/^"Date and time","Who","Role","Where","What","From","To","In words"\r\n/);
    for (const start of ['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1'])
      expect(text).toContain(`,"'${start}",`);
    expect(text).toContain('"He said ""no"",\nthen left"');
    expect(text).not.toMatch(/(^|,)"[=+\-@\t\r]/m);
    expect(text).toContain('"KM","Council officer","BRG-07"');
    expect(names).toEqual([expect.stringMatching(/^history-\d{4}-\d{2}-\d{2}\.csv$/)]);
    expect(screen.getByText(/anyone who has it can read it/)).toBeTruthy();
    expect(screen.getByText(/Saved history-.* in your downloads/)).toBeTruthy();
  });

  it('holds what is found, all pages of it', async () => {
    const many = Array.from({ length: 450 }, (_, index) =>
      later(`n${index}`, { field: 'note/rp-smart', value: `Note ${index}`, counter: 30 + index }),
    );
    const { text } = await savedFrom('c/BRG-07/history', [...made('BRG-07'), ...many]);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 452);
    const table = within(screen.getByRole('main'));
    expect(table.getAllByRole('listitem')).toHaveLength(200);
  });
});
