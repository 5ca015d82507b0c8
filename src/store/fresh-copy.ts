import { type Change, recordId } from '#src/log/change.ts';
import type { Environment } from './environment.ts';
import { makeKeyFile } from './key-file.ts';
import type { OpenAudit } from './open-audit.ts';
import { begin, type NewAudit } from './shelf.ts';
import type { Store } from './store.ts';

/**
 * The whole audit once more under a new id, a new key and a new passphrase, for when somebody leaves who knows the old
 * ones: what is added from now on is closed to them. What they could read before stays with them. Others join the copy
 * by a new folder; they hand in to the old one first, because the two audits no longer meet. Rejects with StoreFailure.
 */
export async function freshCopy(
  store: Store,
  from: OpenAudit,
  { label, passphrase, recoveryCode }: Omit<NewAudit, 'by'>,
  environment: Environment,
): Promise<OpenAudit> {
  const audit = environment.newId();
  const record = recordId('audit', audit);
  const changes: Change[] = [];
  for (const change of from.changes())
    changes.push(change.record === from.record ? { ...change, record } : change);
  const wanted = { audit, label, passphrase, recoveryCode };
  const { keyFile, key } = await makeKeyFile(wanted, environment);
  const copy = await begin(store, keyFile, key, changes, environment);
  copy.setBy(from.by);
  return copy;
}
