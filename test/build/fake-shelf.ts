import type { OpenAudit } from '#src/store/open-audit.ts';
import type { Shelf, ShelfAudit } from '#src/ui/parts/shelf-context.ts';

export interface FakeShelfOptions {
  readonly audits?: readonly Omit<ShelfAudit, 'open'>[];
  /** The right passphrase; any other is wrong. */
  readonly passphrase?: string;
  /** What unlocking opens. */
  readonly open?: OpenAudit;
  /** Already unlocked. */
  readonly unlocked?: boolean;
}

/** A shelf with no store behind it: one passphrase opens one audit. `made` and `removed` tell what was asked of it. */
export function fakeShelf(options: FakeShelfOptions = {}) {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  let audits = options.audits ?? [];
  let opened = options.unlocked ? options.open : undefined;
  const made: Parameters<Shelf['create']>[0][] = [];
  const removed: string[] = [];
  const joined: Parameters<Shelf['join']>[1][] = [];
  const phrasesSet: string[] = [];
  const unlock = (audit: string) => {
    opened = options.open;
    tell();
    return { ok: true as const, value: audit };
  };
  const shelf: Shelf = {
    list: async () => ({
      ok: true,
      value: {
        audits: audits.map((entry) => ({ ...entry, open: opened?.id === entry.audit })),
        unreadable: 0,
      },
    }),
    create: async (input) => {
      made.push(input);
      return { ok: true, value: 'made' };
    },
    unlock: async (audit, key) =>
      'passphrase' in key && key.passphrase === options.passphrase
        ? unlock(audit)
        : { ok: false, why: 'That passphrase does not open this audit. Check it and try again.' },
    join: async (found, input) => {
      joined.push(input);
      return 'passphrase' in input.key && input.key.passphrase === options.passphrase
        ? unlock(found.audit)
        : { ok: false, why: 'That passphrase does not open this audit.' };
    },
    changePassphrase: async (_audit, phrases) => {
      phrasesSet.push(phrases.next);
      return phrases.known === options.passphrase
        ? { ok: true, value: undefined }
        : { ok: false, why: 'That passphrase does not open this audit.' };
    },
    adoptPassphrase: async (_audit, phrase) => {
      phrasesSet.push(phrase);
      return { ok: true, value: undefined };
    },
    freshCopy: async (_audit, input) => {
      phrasesSet.push(input.passphrase);
      return { ok: true, value: 'copy' };
    },
    openSample: async () => unlock('sample'),
    resetSample: async () => unlock('sample'),
    remove: async (audit) => {
      removed.push(audit);
      audits = audits.filter((entry) => entry.audit !== audit);
      tell();
      return { ok: true, value: undefined };
    },
    allOpen: () => (opened ? [opened] : []),
    opened: (audit) => (opened?.id === audit ? opened : undefined),
    lock: async () => {
      const result = (await opened?.lock()) ?? 'locked';
      if (result === 'locked') opened = undefined;
      tell();
      return result;
    },
    words: async (count) => Array.from({ length: count }, (_, index) => `word${index}`).join(' '),
    newRecoveryCode: () => 'AAAA-BBBB',
    phraseProblem: async (phrase) =>
      phrase.trim().length < 12 ? 'Use at least 12 characters.' : undefined,
    newId: () => `id-${made.length}`,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { shelf, made, removed, joined, phrasesSet };
}
