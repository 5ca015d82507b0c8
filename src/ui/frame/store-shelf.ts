import type { Change } from '#src/log/change.ts';
import type { Environment } from '#src/store/environment.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { newPassphrase, phraseProblem } from '#src/store/passphrase.ts';
import { newRecoveryCode } from '#src/store/recovery-code.ts';
import {
  changeSecret,
  createAudit,
  createSampleAudit,
  listAudits,
  type NotOpened,
  type OpenResult,
  openAudit,
  openSample,
  removeAudit,
} from '#src/store/shelf.ts';
import type { Store } from '#src/store/store.ts';
import { forgetHandOver } from '#src/ui/parts/hand-over.ts';
import { forgetReviewer, rememberedReviewer, rememberReviewer } from '#src/ui/parts/reviewer.ts';
import type { Shelf, ShelfResult } from '#src/ui/parts/shelf-context.ts';
import { keepDrafts } from '#src/ui/review/drafts.ts';
import { notJoinedWords, notOpenedWords, thrownWords } from './not-opened-words.ts';

/** The sample's place on every laptop: it is never shared, so its id need not be random. */
export const sampleId = 'sample';

export interface ShelfParts {
  readonly openStore: () => Promise<Store>;
  readonly environment: Environment;
  /** The sample audit's changes; loaded when the sample is opened for the first time or reset. */
  readonly sampleChanges: () => Promise<readonly Change[]>;
  /** Called when an audit was removed from this laptop. */
  readonly removed?: (audit: string) => void;
}

/** The audits of this laptop for the screens: opens the store when it is first needed, and keeps what is open. */
export function storeShelf(parts: ShelfParts): Shelf {
  const { openStore, environment, sampleChanges } = parts;
  const open = new Map<string, OpenAudit>();
  const beingOpened = new Map<string, Promise<ShelfResult<string>>>();
  const listeners = new Set<() => void>();
  let opening: Promise<Store> | undefined;
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  /** The store; asked for again after a failure, so that "Try again" does. */
  const store = (): Promise<Store> => {
    opening ??= openStore().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  async function trying<T>(
    task: (store: Store) => Promise<ShelfResult<T>>,
  ): Promise<ShelfResult<T>> {
    try {
      return await task(await store());
    } catch (error) {
      return { ok: false, why: thrownWords(error) };
    }
  }

  /** Opens an audit unless it is open, or being opened: a second session in one tab could only read. */
  function once(audit: string, task: (from: Store) => Promise<ShelfResult<string>>) {
    if (open.has(audit)) return Promise.resolve({ ok: true as const, value: audit });
    const under = beingOpened.get(audit) ?? trying(task);
    beingOpened.set(audit, under);
    return under.finally(() => beingOpened.delete(audit));
  }

  const take = (audit: OpenAudit): ShelfResult<string> => {
    if (audit.by === '') audit.setBy(rememberedReviewer(audit.id));
    open.set(audit.id, audit);
    tell();
    return { ok: true, value: audit.id };
  };
  const taken = (answer: OpenResult): ShelfResult<string> =>
    answer.ok ? take(answer.audit) : notTaken(answer);

  async function close(id: string): Promise<'locked' | 'unsaved'> {
    const audit = open.get(id);
    if (audit) keepDrafts(audit);
    const result = (await audit?.lock()) ?? 'locked';
    if (result === 'locked' && open.delete(id)) tell();
    return result;
  }

  async function makeSample(from: Store): Promise<ShelfResult<string>> {
    const audit = await createSampleAudit(from, sampleId, await sampleChanges(), environment);
    audit.setBy('sample-reviewer-1');
    return take(audit);
  }

  return {
    list: () =>
      trying(async (from) => {
        const { audits, unreadable } = await listAudits(from);
        const listed = audits.map((entry) => ({ ...entry, open: open.has(entry.audit) }));
        return { ok: true, value: { audits: listed, unreadable } };
      }),
    create: ({ edits, actions = [], ...wanted }) =>
      trying(async (from) => {
        const first = actions.map((fields) => ({ kind: 'action', edits: fields }));
        const audit = await createAudit(from, wanted, environment, edits, first);
        rememberReviewer(audit.id, wanted.by);
        return take(audit);
      }),
    unlock: (audit, key) =>
      once(audit, async (from) => taken(await openAudit(from, audit, key, environment))),
    join: (found, { label, key }, watch) =>
      once(found.audit, async (from) => {
        const { joinAudit } = await joining();
        const joined = await joinAudit(from, found, { label, secret: key }, environment, watch);
        if (joined.ok) return take(joined.audit);
        if (joined.reason === 'already-here')
          return taken(await openAudit(from, found.audit, key, environment));
        return { ok: false, why: notJoinedWords(joined) };
      }),
    changePassphrase: (audit, { known, next }) =>
      trying(async (from) => {
        const change = { known: { passphrase: known }, next: { passphrase: next } };
        const changed = await changeSecret(from, audit, change, environment);
        return changed.ok ? done : notTaken(changed);
      }),
    adoptPassphrase: (audit, passphrase, watch) =>
      trying(async (from) => {
        const { adoptPassphrase } = await joining();
        const adopted = await adoptPassphrase(from, audit, { passphrase }, environment, watch);
        return adopted.ok ? done : { ok: false, why: notJoinedWords(adopted) };
      }),
    freshCopy: (audit, input) =>
      trying(async (from) => {
        const old = open.get(audit);
        if (!old) return { ok: false, why: 'This audit is locked. Open it first.' };
        const { freshCopy } = await import('#src/store/fresh-copy.ts');
        const { keptStoreKey } = await import('#src/sync/kept-store-key.ts');
        const copy = await freshCopy(from, old, input, environment);
        // Its place in the object store is the old audit's; the copy needs one of its own.
        keptStoreKey(copy, () => true).set(undefined);
        rememberReviewer(copy.id, copy.by);
        return take(copy);
      }),
    openSample: () =>
      once(sampleId, async (from) => {
        const answer = await openSample(from, sampleId, environment);
        return !answer.ok && answer.reason === 'not-here' ? makeSample(from) : taken(answer);
      }),
    resetSample: () =>
      trying(async (from) => {
        // Another tab stops writing to the old sample before it goes.
        await open.get(sampleId)?.takeOver();
        await close(sampleId);
        return makeSample(from);
      }),
    remove: (audit) =>
      trying(async (from) => {
        if ((await close(audit)) === 'unsaved')
          return { ok: false, why: 'This audit has changes that are not saved yet.' };
        await removeAudit(from, audit);
        forgetReviewer(audit);
        forgetHandOver(audit);
        parts.removed?.(audit);
        tell();
        return done;
      }),
    opened: (audit) => open.get(audit),
    allOpen: () => [...open.values()],
    lock: close,
    words: (count) => newPassphrase(environment.randomBytes, count),
    newRecoveryCode: () => newRecoveryCode(environment.randomBytes),
    phraseProblem,
    newId: environment.newId,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Not in the first download: joining is done once. */
const joining = () => import('#src/store/join-audit.ts');

const done = { ok: true, value: undefined } as const;

const notTaken = (answer: NotOpened): { readonly ok: false; readonly why: string } => ({
  ok: false,
  why: notOpenedWords(answer),
});
