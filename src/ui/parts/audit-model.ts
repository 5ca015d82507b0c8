import { type Audit, auditFrom, groupOf } from '#src/audit/audit.ts';
import { type CaseEntry, caseFrom } from '#src/audit/case-entry.ts';
import { type FeedbackText, feedbackTextFrom } from '#src/audit/feedback-text.ts';
import type { ActionId, AuditId, CaseId, ProviderId } from '#src/audit/ids.ts';
import { actionFrom, type ImprovementAction } from '#src/audit/improvement-action.ts';
import { type SharedName, sharedNames } from '#src/audit/shared-names.ts';
import { type RecordId, recordId, recordKind } from '#src/log/change.ts';
import { conflictsIn, type FieldConflict } from '#src/log/conflicts.ts';
import { type RecordLog, valuesOf } from '#src/log/record-log.ts';
import { fieldFits } from '#src/review/field-fits.ts';
import { type OtherValue, otherReadings, type Unsettled } from '#src/review/other-readings.ts';
import { reviewCase } from '#src/review/review-case.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { carryCounts } from '#src/tally/kept-counts.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { KeptList, KeptOf } from './kept-list.ts';
import { otherValuesOf } from './other-values.ts';
import { RecordList } from './record-list.ts';

/** An unsettled field with the log it was read from: what a person settles is what they were shown. */
export interface AuditConflict extends FieldConflict {
  readonly record: RecordId;
  readonly log: RecordLog;
}

interface Kept<T> {
  readonly log: RecordLog;
  readonly audit: Audit | undefined;
  readonly value: T;
}

/**
 * The open audit as screens read it. Everything is worked out from the logs and kept until the log it came from changes,
 * so that an answer costs the work of one case, and the same question gives the same object.
 */
export class AuditModel {
  readonly open: OpenAudit;
  readonly tool: AuditTool;
  #audit: Kept<Audit> | undefined;
  readonly #reviewed = new Map<RecordId, Kept<ReviewedCase | undefined>>();
  readonly #actions = new Map<RecordId, Kept<ImprovementAction | undefined>>();
  readonly #unsettled = new Map<RecordId, Kept<readonly AuditConflict[]>>();
  readonly #conflictList = new KeptList<AuditConflict>();
  readonly #entries = new KeptList<CaseEntry>();
  readonly #otherValues = new KeptList<OtherValue>();
  readonly #otherReadings = new KeptOf<Audit, readonly OtherValue[], Unsettled>();
  readonly #sharedNames = new KeptOf<Audit, readonly CaseEntry[], readonly SharedName[]>();
  readonly #logs = new KeptList<RecordLog>();
  readonly #cases: RecordList<ReviewedCase>;
  readonly #practice: RecordList<ReviewedCase>;
  readonly #actionList: RecordList<ImprovementAction>;
  readonly #caseConflicts: RecordList<readonly AuditConflict[]>;
  readonly #actionConflicts: RecordList<readonly AuditConflict[]>;
  /** How often changes have arrived. */
  #arrivals = 0;

  constructor(open: OpenAudit, tool: AuditTool) {
    this.open = open;
    this.tool = tool;
    const cases = () => open.records('case');
    const actions = () => open.records('action');
    const reviewed = (record: RecordId) => this.reviewed(randomPart(record) as CaseId);
    const practice = ({ entry }: ReviewedCase) => entry.practice === true;
    const only = <T>(value: T | undefined, wanted: (value: T) => boolean) =>
      value !== undefined && wanted(value) ? value : undefined;
    this.#cases = new RecordList({
      records: cases,
      read: (record) => only(reviewed(record), (found) => !practice(found)),
      order: () => byGroupAndReference(this.audit()),
      onReplaced: carryCounts,
    });
    this.#practice = new RecordList({
      records: cases,
      read: (record) => only(reviewed(record), practice),
    });
    this.#actionList = new RecordList({
      records: actions,
      read: (record) => this.#action(record),
    });
    const conflicts = (record: RecordId) =>
      only(this.#conflictsOf(record), ({ length }) => length > 0);
    this.#caseConflicts = new RecordList({ records: cases, read: conflicts });
    this.#actionConflicts = new RecordList({ records: actions, read: conflicts });
    // The first to hear of a change: screens subscribe later, and read what is worked out anew.
    open.subscribe((touched) => this.#hear(touched));
  }

  #hear(touched: ReadonlySet<RecordId>): void {
    this.#arrivals += 1;
    const ofCases = [this.#cases, this.#practice, this.#caseConflicts];
    const ofActions = [this.#actionList, this.#actionConflicts];
    for (const record of touched) {
      // How a case reads depends on the set-up.
      if (record === this.open.record) for (const list of ofCases) list.touchAll();
      const lists = recordKind(record) === 'action' ? ofActions : ofCases;
      for (const list of lists) list.touch(record);
    }
  }

  readonly subscribe = (listener: () => void): (() => void) =>
    this.open.subscribe(() => listener());

  /** The audit as set up. */
  audit(): Audit {
    const log = this.open.log(this.open.record);
    if (this.#audit?.log !== log) {
      const value = auditFrom(this.open.id as AuditId, valuesOf(log));
      this.#audit = { log, audit: undefined, value };
    }
    return this.#audit.value;
  }

  /** One case with what was answered; undefined when there is none of this id. */
  reviewed(id: CaseId): ReviewedCase | undefined {
    const record = recordId('case', id);
    const log = this.open.log(record);
    const audit = this.audit();
    const kept = this.#reviewed.get(record);
    if (kept?.log === log && kept.audit === audit) return kept.value;
    const fields = valuesOf(log);
    const entry = sameEntry(kept?.value?.entry, caseFrom(id, fields));
    const value = entry && reviewCase(this.tool, audit, groupOf(audit, entry.group), entry, fields);
    this.#reviewed.set(record, { log, audit, value });
    return value;
  }

  /** All cases but the one to practise on, by group in the audit's order, then by reference. */
  cases(): readonly ReviewedCase[] {
    return this.#cases.list();
  }

  /** The case to practise on, where the audit has one: it is counted nowhere. */
  practiceCase(): ReviewedCase | undefined {
    return this.#practice.list()[0];
  }

  /** All improvement actions, in the order they were made. */
  actions(): readonly ImprovementAction[] {
    return this.#actionList.list();
  }

  /** Every unsettled field of the audit: cases in the order they were made, the set-up, actions. */
  conflicts(): readonly AuditConflict[] {
    return this.#conflictList.at(this.#arrivals, () => [
      ...this.#caseConflicts.list().flat(),
      ...this.#conflictsOf(this.open.record),
      ...this.#actionConflicts.list().flat(),
    ]);
  }

  /** What unsettled fields of cases would make of them, as it travels to the worker. The same array until a conflict changes. */
  otherValues(): readonly OtherValue[] {
    return this.#otherValues.at(this.#arrivals, () => this.conflicts().flatMap(otherValuesOf));
  }

  /** How each case with unsettled fields would read otherwise. The same until a conflict or the set-up changes. */
  unsettled(): Unsettled {
    return this.#otherReadings.at(this.audit(), this.otherValues(), (audit, values) =>
      otherReadings(this.tool, audit, values),
    );
  }

  /** Names that several bear since laptops met. The same array until the audit or a case changes. */
  sharedNames(): readonly SharedName[] {
    const entries = this.#entries.at(this.#arrivals, () => this.cases().map(({ entry }) => entry));
    return this.#sharedNames.at(this.audit(), entries, sharedNames);
  }

  /** The logs of all records: the whole history. The same array until one of them changes. */
  logs(): readonly RecordLog[] {
    const { open } = this;
    return this.#logs.at(this.#arrivals, () =>
      [open.record, ...open.records('case'), ...open.records('action')].map((record) =>
        open.log(record),
      ),
    );
  }

  #conflictsOf(record: RecordId): readonly AuditConflict[] {
    const log = this.open.log(record);
    const kept = this.#unsettled.get(record);
    if (kept?.log === log) return kept.value;
    const kind = recordKind(record);
    const fits = (field: string, value: unknown) => fieldFits(this.tool, kind, field, value);
    const value = conflictsIn(log, fits).map((conflict) => ({ ...conflict, record, log }));
    this.#unsettled.set(record, { log, audit: undefined, value });
    return value;
  }

  feedbackText(provider: ProviderId): FeedbackText {
    return feedbackTextFrom(provider, valuesOf(this.open.log(this.open.record)));
  }

  #action(record: RecordId): ImprovementAction | undefined {
    const log = this.open.log(record);
    const kept = this.#actions.get(record);
    if (kept?.log === log) return kept.value;
    const value = actionFrom(randomPart(record) as ActionId, valuesOf(log));
    this.#actions.set(record, { log, audit: undefined, value });
    return value;
  }
}

/** The entry of before where an answer left it as it was. */
function sameEntry(before: CaseEntry | undefined, now: CaseEntry | undefined) {
  if (!(before && now)) return now;
  const names = Object.keys({ ...before, ...now }) as (keyof CaseEntry)[];
  return names.every((name) => before[name] === now[name]) ? before : now;
}

const collator = new Intl.Collator('en-GB', { numeric: true });
const byReference = (a: string, b: string): number => collator.compare(a, b);

function byGroupAndReference({ groups }: Audit) {
  const order = new Map(groups.map(({ id }, index) => [id, index]));
  const place = ({ entry }: ReviewedCase) => order.get(entry.group) ?? order.size;
  return (a: ReviewedCase, b: ReviewedCase): number =>
    place(a) - place(b) || byReference(a.entry.reference, b.entry.reference);
}

/** The random part of a record id, which addresses carry. */
export const randomPart = (record: RecordId): string => record.slice(record.indexOf('/') + 1);
