import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { longestReply, type ProviderReply, readReply } from '#src/report/reply.ts';
import { anAudit, aProvider } from '#test/build/an-audit.ts';
import { anAction } from '#test/report/some-actions.ts';

const bridge = aProvider('The Bridge');
const newRoad = aProvider('New Road');
const audit = anAudit({ providers: [bridge, newRoad] });
const actions = [
  anAction('goals', { provider: bridge.id }),
  anAction('referrals', { provider: bridge.id }),
  anAction('keywork', { provider: newRoad.id }),
  anAction('one record', { provider: commissioningTeam }),
];
const answer = (name: string, more: Partial<ProviderReply['answers'][number]> = {}) => ({
  action: `action-${name}`,
  response: 'agree' as const,
  why: '',
  ...more,
});
const reply = (more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    kind: 'case-file-audit-reply',
    version: 1,
    audit: audit.id,
    provider: bridge.id,
    reportDate: '2012-03-13',
    answeredBy: 'Service manager',
    answers: [answer('goals'), answer('referrals', { response: 'partly', why: ' Needs staff ' })],
    ...more,
  });
const read = (text: string) => readReply(text, audit, actions);
const why = (text: string) => {
  const reading = read(text);
  return reading.ok ? [] : reading.why;
};

describe('a provider’s reply', () => {
  it('gives an answer for each action, who answers, and to which report', () => {
    const reading = read(reply());
    expect(reading.ok && reading.reply).toMatchObject({
      provider: bridge,
      reportDate: '2012-03-13',
      answeredBy: 'Service manager',
      answers: [
        { action: actions[0], response: 'agree', why: '' },
        { action: actions[1], response: 'partly', why: 'Needs staff' },
      ],
      gone: [],
    });
  });

  it('can be read though an editor put a byte order mark before it', () => {
    expect(read(`\uFEFF${reply()}`).ok).toBe(true);
  });

  it('answers no action of the commissioning team, and cannot come from it', () => {
    const reading = read(reply({ answers: [answer('one record')] }));
    expect(reading.ok && reading.reply).toMatchObject({ answers: [], gone: [{ why: '' }] });
    expect(read(reply({ provider: commissioningTeam })).ok).toBe(false);
  });

  it('lists answers to actions that are gone or another provider’s, and keeps the rest', () => {
    const answers = [answer('goals'), answer('removed', { why: 'Too late' }), answer('keywork')];
    const reading = read(reply({ answers }));
    expect(reading.ok && reading.reply.answers.map(({ action }) => action.id)).toEqual([
      'action-goals',
    ]);
    expect(reading.ok && reading.reply.gone).toEqual([
      { response: 'agree', why: 'Too late' },
      { response: 'agree', why: '' },
    ]);
  });

  it('leaves out signs that would turn or hide its words', () => {
    const reading = read(reply({ answers: [answer('goals', { why: 'a\u202Eb\u0000c\u200Bd' })] }));
    expect(reading.ok && reading.reply.answers[0]?.why).toBe('ab cd');
  });
});

describe('a file that cannot be taken in', () => {
  it.each([
    ['no JSON', 'Dear auditor', 'This file cannot be read.'],
    ['the report', '<!doctype html>\n<html>', 'This is a web page, not a reply.'],
    ['an empty file', '', 'This file cannot be read.'],
    ['half a file', reply().slice(0, 90), 'This file cannot be read.'],
    ['a list', '[]', 'This is another kind of file'],
    ['a file for another laptop', '{"format":"case-file-audit"}', 'This is another kind of file'],
    ['a newer reply', reply({ version: 2, answers: 'other' }), 'made with a newer version'],
    ['another audit', reply({ audit: 'other' }), 'This is a reply to another audit.'],
    ['an unknown provider', reply({ provider: 'other' }), 'from a provider that this audit does'],
    ['no answers', reply({ answers: [] }), 'This reply holds no answers.'],
    ['no list', reply({ answers: {} }), 'It holds no list of answers, or more than 500.'],
    ['an impossible day', reply({ reportDate: '2012-02-31' }), 'which day’s report'],
    ['a long name', reply({ answeredBy: 'x'.repeat(121) }), 'in 120 characters or fewer'],
    [
      'no action',
      reply({ answers: [{ ...answer('goals'), action: '' }] }),
      'Answer 1 does not say',
    ],
    ['too much', ' '.repeat(longestReply + 1), 'This file is too large to be a reply.'],
  ])('%s says so in a sentence', (_name, text, words) => {
    expect(why(text)).toHaveLength(1);
    expect(why(text)[0]).toContain(words);
  });

  it('says each thing that is wrong', () => {
    const answers = [
      answer('goals', { why: 'x'.repeat(1001) }),
      { ...answer('referrals'), response: 'maybe' },
    ];
    expect(why(reply({ answers }))).toEqual([
      'Answer 1 has no reason, or one of more than 1,000 characters.',
      'Answer 2 is neither agree, partly nor disagree.',
    ]);
  });

  it('says which answers are about the same action', () => {
    const answers = [answer('goals'), answer('referrals'), answer('goals', { why: 'Twice' })];
    expect(why(reply({ answers }))).toEqual(['Answers 1 and 3 are about the same action.']);
  });

  it('is no trap: a name that every object has is no action', () => {
    const answers = [answer('goals', { action: '__proto__' })];
    const reading = read(reply({ answers }));
    expect(reading.ok && reading.reply.gone).toHaveLength(1);
  });
});
