// @vitest-environment node
import { wordlist } from '@scure/bip39/wordlists/english.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPassphrase, phraseProblem, plainPhrase } from '#src/store/passphrase.ts';
import { newRecoveryCode, plainRecoveryCode } from '#src/store/recovery-code.ts';

const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
const from = (all: Uint8Array) => (length: number) => all.slice(0, length);

describe('A random passphrase', () => {
  it('is six words of the list, the same for the same random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (all) => {
        const words = (await newPassphrase(from(all))).split(' ');
        expect(words).toHaveLength(6);
        for (const word of words) expect(wordlist).toContain(word);
        expect(await phraseProblem(words.join(' '))).toBeUndefined();
      }),
    );
  });

  it('can have any word of the list in any place', async () => {
    const first = await newPassphrase(() => Uint8Array.of(0, 0, 7, 255), 2);
    expect(first).toBe(`${wordlist[0]} ${wordlist[2047]}`);
  });
});

describe('A phrase somebody chose', () => {
  it.each(['', 'short', 'eleven char'])('%j is too short', async (phrase) => {
    expect(await phraseProblem(phrase)).toMatch('at least 12 characters');
  });

  it('does not get longer by spaces', async () => {
    expect(await phraseProblem('   eleven          char   ')).toMatch('at least 12 characters');
  });

  it.each([
    '123456789012',
    '987654321098',
    'password1234',
    'P@ssw0rd1234',
    'letmein letmein',
    'qwertyuiop123',
    '1qaz2wsx3edc',
    "asdfghjkl;'#",
    'zxcvbnm,./zx',
    'aaaaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    'abcabcabcabc',
    'iloveyou2012',
    'plan plan plan plan plan plan',
    'january 2026',
    'drug treatment',
  ])('%j is easy to guess', async (phrase) => {
    expect(await phraseProblem(phrase)).toMatch(/easy to guess.*six random words/);
    expect(await phraseProblem(` ${phrase.toUpperCase()}  `)).toMatch('easy to guess');
  });

  it.each([
    'correct horse battery staple',
    'river stone cloud table',
    'kx83hvn2pqzt',
    'ψжщюбйткзпхя',
  ])('%j will do', async (phrase) => {
    expect(await phraseProblem(phrase)).toBeUndefined();
  });

  it('of any length and letters gets an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (phrase) => {
        expect(typeof ((await phraseProblem(phrase)) ?? '')).toBe('string');
      }),
      { numRuns: 30 },
    );
  });

  it('is the same phrase in any typing', () => {
    expect(plainPhrase(' Cafe\u0301  ﬁre ')).toBe(plainPhrase('CAFÉ FIRE'));
  });
});

describe('A recovery code', () => {
  it('is 14 groups of four letters and digits that cannot be mistaken for one another', async () => {
    await fc.assert(
      fc.property(bytes, (all) => {
        expect(newRecoveryCode(from(all))).toMatch(
          /^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/,
        );
      }),
    );
  });

  it('is read however it is typed', async () => {
    await fc.assert(
      fc.property(bytes, (all) => {
        const code = newRecoveryCode(from(all));
        const plain = code.replaceAll('-', '');
        const typed = ` ${code.toLowerCase().replaceAll('-', '–').replaceAll('1', 'l')}\n`;
        expect(plainRecoveryCode(code)).toBe(plain);
        expect(plainRecoveryCode(typed.replaceAll('0', 'O'))).toBe(plain);
      }),
    );
  });

  it('with one character wrong, two swapped, or one missing is no code', async () => {
    const place = fc.nat(54);
    await fc.assert(
      fc.property(bytes, place, (all, at) => {
        const code = newRecoveryCode(from(all)).replaceAll('-', '');
        const letter = code[at] === '7' ? '8' : '7';
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        expect(plainRecoveryCode(code.slice(0, at) + letter + code.slice(at + 1))).toBeUndefined();
        expect(plainRecoveryCode(code.slice(1))).toBeUndefined();
        expect(plainRecoveryCode(swapped)).toBe(swapped === code ? code : undefined);
      }),
    );
  });

  it('with letters it never has is no code', () => {
    expect(plainRecoveryCode('U'.repeat(56))).toBeUndefined();
  });
});
