import type { Audit } from '#src/audit/audit.ts';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import type { CaseId, FieldValue } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import { answerField, confirmedField, finishedField, noteField } from '#src/review/case-review.ts';
import { reviewCase } from '#src/review/review-case.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Answer, AuditTool } from '#src/tool/audit-tool.ts';
import { anAudit } from './an-audit.ts';
import { smallTool } from './small-tool.ts';

/** A case in the reviewer's words. Unless told otherwise it is finished and in the audit's first group. */
export interface CaseWords {
  readonly tool?: AuditTool;
  readonly audit?: Audit;
  readonly group?: SampleGroup;
  readonly reference?: string;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly notes?: Readonly<Record<string, string>>;
  /** Rules the reviewer called right, with the reason. */
  readonly confirmed?: Readonly<Record<string, string>>;
  readonly finished?: boolean;
  readonly excluded?: string;
}

/** `aCase({ answers: { 'rp-plan-seen': 'yes' } })` */
export function aCase(words: CaseWords = {}): ReviewedCase {
  const { tool = smallTool, audit = anAudit(), reference = 'BRG-01', excluded } = words;
  const group = words.group ?? audit.groups[0];
  if (!group) throw new Error('The audit needs a group');
  const fields = new Map<string, FieldValue>();
  for (const [item, answer] of Object.entries(words.answers ?? {}))
    fields.set(answerField(item), answer);
  for (const [item, note] of Object.entries(words.notes ?? {})) fields.set(noteField(item), note);
  for (const [rule, reason] of Object.entries(words.confirmed ?? {}))
    fields.set(confirmedField(rule), reason);
  if (words.finished ?? true) fields.set(finishedField, true);
  const entry: CaseEntry = {
    id: `case-${reference}` as CaseId,
    reference,
    group: group.id,
    ...(excluded !== undefined && { excluded }),
  };
  return reviewCase(tool, audit, group, entry, fields);
}
