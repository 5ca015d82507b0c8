import type { RecordLog } from '#src/log/record-log.ts';
import type { AuditModel } from '#src/ui/parts/audit-model.ts';

/** Typed, but not saved: something has to be changed in it first. */
export interface Draft {
  readonly text: string;
  /** The case as it was on screen when the typing began: what came from elsewhere since is not written over. */
  readonly seen: RecordLog;
}

const kept = new WeakMap<AuditModel, Map<string, Draft>>();

/** The drafts of an open audit by record and field. They wait here while other questions are looked at, and go when it is locked. */
export function draftsOf(model: AuditModel): Map<string, Draft> {
  const drafts = kept.get(model) ?? new Map<string, Draft>();
  kept.set(model, drafts);
  return drafts;
}
