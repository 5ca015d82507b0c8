import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { feedbackCheckEdit } from '#src/audit/feedback-check.ts';
import type { FeedbackText } from '#src/audit/feedback-text.ts';
import type { Fields } from '#src/audit/ids.ts';
import { printedTexts } from '#src/report/export/printed-texts.ts';
import { textFindings } from '#src/report/export/text-findings.ts';
import { anAudit, aProvider } from '#test/build/an-audit.ts';
import { anAction } from '#test/report/some-actions.ts';

const bridge = aProvider('The Bridge');
const audit = { ...anAudit(), providers: [bridge], contact: '' };
const none: Fields = new Map();

function found(
  text: FeedbackText,
  more: Partial<Parameters<typeof printedTexts>[0]> & { under?: number; fields?: Fields } = {},
) {
  const { under, fields = none, ...input } = more;
  const about = { audit, actions: [], providers: [bridge.id], textOf: () => text, ...input };
  return textFindings(printedTexts(about), {
    allowed: ['The Bridge'],
    under,
    oldCounts: () => [],
    fields,
  });
}
const words = (findings: ReturnType<typeof found>) =>
  findings.map((one) => [one.words, one.why, one.place]);

describe('what is looked at before a report is saved', () => {
  it('is every line that seems to name a person, with its place', () => {
    const line = (part: string, no: number) => ({
      at: 'line',
      provider: bridge.id,
      part,
      line: no,
    });
    expect(
      words(
        found({
          strengths: ['Goals are clear at The Bridge.'],
          concerns: ['Plans are late.', 'Mr Okafor rang 02380 123456.'],
          goodPractice: ['', 'Ask at SO14 2AB.'],
        }),
      ),
    ).toEqual([
      ['Mr Okafor', 'looks like a name', line('concerns', 1)],
      ['02380 123456', 'looks like a phone number', line('concerns', 1)],
      ['SO14 2AB', 'looks like a postcode', line('good-practice', 0)],
    ]);
  });

  it('is every text of an action of these providers, by its number', () => {
    const actions = [
      { ...anAction('Write goals'), provider: bridge.id },
      {
        ...anAction('Book reviews', { owner: 'Mrs Okafor', evidence: 'a@b.example' }),
        provider: bridge.id,
      },
      { ...anAction('Ring Mrs Okafor'), provider: aProvider('New Road').id },
    ];
    expect(
      found({}, { actions }).map(({ place, words: said }) =>
        place.at === 'action' ? [place.no, place.field, said] : [],
      ),
    ).toEqual([
      [2, 'owner', 'Mrs Okafor'],
      [2, 'evidence', 'a@b.example'],
    ]);
  });

  it('is every line of the overview and every action of the commissioning team', () => {
    const actions = [anAction('Ring Mrs Okafor', { provider: commissioningTeam })];
    const more = { actions, providers: [commissioningTeam] };
    expect(
      found({ concerns: ['Mr Adeyemi co-ordinates.'] }, more).map(({ words: said, place }) => [
        said,
        place.at,
        place.at === 'set-up' ? '' : place.provider,
      ]),
    ).toEqual([
      ['Mr Adeyemi', 'line', commissioningTeam],
      ['Mrs Okafor', 'action', commissioningTeam],
    ]);
  });

  it('is the contact and the names of the set-up, which may be names but no numbers of a person', () => {
    const odd = { ...audit, name: 'Audit for Mr Okafor SO14 2AB', contact: 'Ms Okafor' };
    expect(found({}, { audit: odd }).map(({ words: said, place }) => [said, place])).toEqual([
      ['SO14 2AB', { at: 'set-up', step: 'details' }],
      ['Ms Okafor', { at: 'set-up', step: 'details' }],
    ]);
  });

  it('is small numbers too, for the shareable edition', () => {
    const text = { concerns: ['3 of 33 people had a review.'] };
    expect(found(text)).toEqual([]);
    expect(found(text, { under: 5 }).map(({ words: said }) => said)).toEqual(['3 of 33']);
  });

  it('asks once: what was called fine is fine in that text, and in no other', () => {
    const [one] = found({ concerns: ['Ask at SO14 2AB.'] });
    if (!one) throw new Error('A finding was expected');
    const { field, value } = feedbackCheckEdit(one);
    const fields = new Map([[field, value]]);
    expect(found({ concerns: ['Ask at SO14 2AB.'] }, { fields })).toEqual([]);
    expect(found({ concerns: ['Ask her at SO14 2AB.'] }, { fields })).toHaveLength(1);
  });
});
