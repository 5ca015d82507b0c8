import { type Change, type RecordId, recordId, recordKind } from '#src/log/change.ts';
import type { Edit } from '#src/log/edit.ts';
import { AuditSession } from '#src/store/audit-session.ts';
import { bytesToBase64 } from '#src/store/base64.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { rowKeyOf, sealNewRows } from '#src/store/row-codec.ts';
import { importAuditKey } from '#src/store/seal.ts';
import type { KeyFile, StoreFailureReason } from '#src/store/store.ts';
import { type FakeEnvironment, fakeEnvironment } from '#test/fake/fake-environment.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

export interface TestAuditOptions {
  /** What the store holds already. The audit's id is that of the first `audit/...` record among them, else `test`. */
  readonly changes?: readonly Change[];
  /** The team member at this laptop; `member-1` unless told. */
  readonly by?: string;
  readonly sample?: boolean;
  /** How the store behaves once the audit is open. */
  readonly faults?: { readonly fail?: StoreFailureReason; readonly hold?: boolean };
}

export interface TestAudit {
  readonly open: OpenAudit;
  /** `store.fail('full')`, `store.hold()`, `store.heal()`. */
  readonly store: MemoryStore;
  readonly environment: FakeEnvironment;
  /** Locks the audit and opens it again from what the store holds. */
  reopen(): Promise<OpenAudit>;
  /** The same audit in another tab of this browser. */
  secondTab(): Promise<OpenAudit>;
}

/**
 * An open audit over a memory store: sealed for real, with no slow derivation, deterministic ids and a clock of its own.
 *
 * `const { open, store } = await openTestAudit({ changes: changesOf('case/1', { reference: 'BRG-01' }) });`
 */
export async function openTestAudit(options: TestAuditOptions = {}): Promise<TestAudit> {
  const { changes = [], by = 'member-1', sample = false, faults = {} } = options;
  const environment = fakeEnvironment();
  const store = new MemoryStore();
  const first = changes.find((change) => recordKind(change.record) === 'audit');
  const audit = first ? rowKeyOf(first.record) : 'test';
  const raw = environment.randomBytes(32);
  const key = await importAuditKey(raw);
  const keyFile: KeyFile = {
    version: 1,
    audit,
    label: 'Test audit',
    made: environment.now(),
    ...(sample ? { openKey: bytesToBase64(raw) } : {}),
  };
  const rows = await sealNewRows(key, audit, changes, environment.newId);
  await store.commit(audit, { rows, keyFile });

  const openIn = async (tab: MemoryStore): Promise<AuditSession> => {
    const session = await AuditSession.open({ store: tab, keyFile, key, environment });
    session.setBy(by);
    return session;
  };
  const open = await openIn(store);
  if (faults.fail) store.fail(faults.fail);
  if (faults.hold) store.hold();
  return {
    open,
    store,
    environment,
    async reopen() {
      if ((await open.lock()) === 'unsaved') throw new Error('There are unsaved changes.');
      return openIn(store);
    },
    secondTab: () => openIn(store.otherTab()),
  };
}

/** Changes that set these fields of a record, one step, as if typed one after the other into an empty record. */
export function changesOf(
  record: string,
  fields: Readonly<Record<string, Edit['value']>>,
  by = 'member-1',
): Change[] {
  const [kind = '', random = ''] = record.split('/');
  return Object.entries(fields).map(([field, value], index) => ({
    id: `${record}#${field}` as Change['id'],
    record: recordId(kind, random) as RecordId,
    field,
    value,
    by,
    at: Date.UTC(2012, 1, 1, 8) + index,
    counter: index + 1,
    replaces: [],
    step: `${record}#made`,
  }));
}
