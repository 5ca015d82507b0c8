import type { TeamMember } from '#src/audit/team-member.ts';
import { type Change, type RecordId, recordId } from '#src/log/change.ts';
import type { RecordLog } from '#src/log/record-log.ts';
import { finishedField } from '#src/review/case-review.ts';
import { type HandIn, joinedHandIn, whoHasHandedIn } from '#src/sync/who-has-handed-in.ts';
import type { AuditModel } from './audit-model.ts';

/** What has come from one reviewer. */
export interface ReviewerHandIn {
  readonly member: TeamMember;
  /** By laptop, the one last seen first. Empty: nothing has come from this reviewer. */
  readonly laptops: readonly HandIn[];
  /** Cases they began and nobody finished. */
  readonly begun: number;
  /** True until their work is all here: cases begun are finished, and they have some unless none is left to begin. */
  readonly stillOut: boolean;
}

/** What is known of each log's reviewers, kept with it: a log never changes. */
const known = new WeakMap<RecordLog, readonly HandIn[]>();

function handInsOf(record: RecordId, log: RecordLog): readonly HandIn[] {
  const entries = known.get(log) ?? whoHasHandedIn([[record, log]], finishing);
  known.set(log, entries);
  return entries;
}

const finishing = (log: RecordLog): Change | undefined =>
  log.current.get(finishedField)?.find(({ value }) => value === true);

/** Who has handed in what, by reviewer in the team's order. */
export function handIns(model: AuditModel): readonly ReviewerHandIn[] {
  const { open } = model;
  const records = [open.record, ...open.records('case'), ...open.records('action')];
  const byReviewer = new Map<string, Map<string | undefined, HandIn>>();
  for (const record of records)
    for (const entry of handInsOf(record, open.log(record))) {
      const laptops = byReviewer.get(entry.by) ?? new Map<string | undefined, HandIn>();
      const before = laptops.get(entry.device);
      byReviewer.set(entry.by, laptops.set(entry.device, joinedHandIn(before, entry)));
    }
  const { begun, untouched } = unfinished(model);
  return model.audit().team.map((member) => {
    const laptops = [...(byReviewer.get(member.id)?.values() ?? [])];
    const done = laptops.reduce((sum, { casesDone }) => sum + casesDone, 0);
    const open = begun.get(member.id) ?? 0;
    return {
      member,
      laptops: laptops.sort((a, b) => b.lastSeen - a.lastSeen),
      begun: open,
      stillOut: open > 0 || (done === 0 && untouched > 0),
    };
  });
}

/** Cases begun and not finished, by whoever worked on them last, and how many nobody has begun. */
function unfinished(model: AuditModel) {
  const begun = new Map<string, number>();
  let untouched = 0;
  for (const { entry, status } of model.cases()) {
    if (status === 'not-started') untouched += 1;
    if (status !== 'started') continue;
    const record = recordId('case', entry.id);
    const by = handInsOf(record, model.open.log(record))[0]?.by;
    if (by !== undefined) begun.set(by, (begun.get(by) ?? 0) + 1);
  }
  return { begun, untouched };
}

/** "2 of 6 reviewers have not handed in: AT, KM"; empty when all have, or there is only one. */
export function stillOutWords(all: readonly ReviewerHandIn[]): string {
  const out = all.filter(({ stillOut }) => stillOut);
  if (all.length < 2 || out.length === 0) return '';
  const initials = out.map(({ member }) => member.initials).join(', ');
  const have = out.length === 1 ? 'has' : 'have';
  return `${out.length} of ${all.length} reviewers ${have} not handed in: ${initials}`;
}
