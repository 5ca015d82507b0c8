import { describe, expect, it } from 'vitest';
import { isRawNote } from '#src/review/raw-words.ts';
import { reviewerWords } from '#src/review/reviewer-words.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase } from '#test/build/a-case.ts';

const said = (...cases: Parameters<typeof aCase>[0][]) =>
  reviewerWords(
    rodt,
    cases.map((words) => aCase({ tool: rodt, ...words })),
  ).map(({ theme, reference, item, text }) => [theme, reference, item.id, text]);

describe('what reviewers wrote', () => {
  it('is gathered by theme, then criterion by criterion, each with its case', () => {
    expect(
      said(
        {
          reference: 'BRG-01',
          answers: { 'nar-concerns': ' Contact is short. ', 'rp-smart': 'no' },
          notes: { 'rp-smart': 'No dates.' },
        },
        {
          reference: 'BRG-02',
          answers: { 'nar-strengths': 'Peers early.', 'nar-good-practice': 'A map.' },
          notes: { 'nar-overall': 'Close to good.' },
        },
      ),
    ).toEqual([
      ['strengths', 'BRG-02', 'nar-strengths', 'Peers early.'],
      ['concerns', 'BRG-01', 'nar-concerns', 'Contact is short.'],
      ['good-practice', 'BRG-02', 'nar-good-practice', 'A map.'],
      ['overall', 'BRG-02', 'nar-overall', 'Close to good.'],
      ['criterion', 'BRG-01', 'rp-smart', 'No dates.'],
    ]);
  });

  it('says how the criterion was answered, and that good practice is not for others', () => {
    const [practice, note] = reviewerWords(rodt, [
      aCase({
        tool: rodt,
        answers: { 'nar-good-practice': 'A map.', 'nar-share-wider': 'no', 'rp-smart': 'no' },
        notes: { 'rp-smart': 'No dates.' },
      }),
    ]);
    expect(practice).toMatchObject({ notForSharing: true, outcome: undefined });
    expect(note).toMatchObject({ notForSharing: false, outcome: 'no' });
  });

  it('leaves out who the person is, what was escalated and what is blank', () => {
    expect(
      said({
        answers: { 'esc-flag': 'yes', 'nar-concerns': '  ' },
        notes: { 'hdr-gender': 'Asked twice.', 'esc-flag': 'Told the lead.' },
      }),
    ).toEqual([]);
  });
});

describe('a raw note', () => {
  const notes = ['Housing is left out.', 'No dates.'];
  it.each([
    'Housing is left out.',
    'housing is left out',
    'The Bridge’s part: Housing is left out.',
    'We saw that housing is left out in plans.',
    'No dates.',
    'New Road: no dates',
  ])('is seen in “%s”', (line) => {
    expect(isRawNote(line, notes)).toBe(true);
  });
  it.each(['Plans say little about housing.', 'Goals have no dates.', '', 'Dates'])(
    'is not seen in “%s”',
    (line) => {
      expect(isRawNote(line, notes)).toBe(false);
    },
  );
});
