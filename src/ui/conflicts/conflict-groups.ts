import { groupOf } from '#src/audit/audit.ts';
import type { CaseId } from '#src/audit/ids.ts';
import { recordKind } from '#src/log/change.ts';
import { type StandingValue, standingValues, writtenFirst } from '#src/log/conflicts.ts';
import { noteField } from '#src/review/case-review.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { itemsOf } from '#src/tool/item-index.ts';
import { fieldWords } from '#src/ui/history/field-words.ts';
import { type Place, placeOf } from '#src/ui/history/record-place.ts';
import { type FieldWords, plainWords, titleOf, type Wording } from '#src/ui/history/wording.ts';
import { type AuditConflict, randomPart } from '#src/ui/parts/audit-model.ts';

/** One unsettled field as the screen shows it. */
export interface ShownConflict {
  readonly key: string;
  readonly conflict: AuditConflict;
  readonly words: FieldWords;
  /** "1.4 SMART goals" */
  readonly title: string;
  /** To choose from; the first counts until it is settled. */
  readonly values: readonly StandingValue[];
  /** What is written beside the question, each different note once. */
  readonly notes: readonly { readonly text: string; readonly by: string }[];
  readonly place: Place;
  /** The question does not fit the case as it is answered now. */
  readonly setAside: boolean;
}

/** The unsettled fields of one case, of the set-up, or of the improvement actions. */
export interface ConflictGroup {
  readonly key: string;
  /** "Case BRG-07", "Set-up" */
  readonly title: string;
  /** The sample group of a case. */
  readonly about: string;
  readonly finished: boolean;
  readonly conflicts: readonly ShownConflict[];
}

/** All conflicts by case in the audit's order, then the set-up, then the actions; in a case in the tool's order. */
export function conflictGroups(
  conflicts: readonly AuditConflict[],
  cases: readonly ReviewedCase[],
  wording: Wording,
): ConflictGroup[] {
  const order = new Map(itemsOf(wording.tool).map(({ id }, index) => [id, index]));
  const placed = new Map(cases.map((reviewed, index) => [reviewed.entry.id, { reviewed, index }]));
  const groups = new Map<string, { place: number; conflicts: AuditConflict[] }>();
  for (const conflict of conflicts) {
    const { record } = conflict;
    const isCase = recordKind(record) === 'case';
    const key = isCase ? record : recordKind(record);
    const at = placed.get(randomPart(record) as CaseId)?.index ?? cases.length;
    const place = isCase ? at : cases.length + (key === 'audit' ? 1 : 2);
    const group = groups.get(key) ?? { place, conflicts: [] };
    group.conflicts.push(conflict);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => a.place - b.place)
    .map(([key, group]) => {
      const reviewed = placed.get(key.replace(/^case\//, '') as CaseId)?.reviewed;
      const shown = group.conflicts.map((conflict) => shownConflict(conflict, reviewed, wording));
      const rank = ({ words }: ShownConflict) => order.get(words.item ?? '') ?? -1;
      shown.sort((a, b) => rank(a) - rank(b));
      return { key, ...headOf(key, reviewed, wording), conflicts: shown };
    });
}

function headOf(key: string, reviewed: ReviewedCase | undefined, { audit }: Wording) {
  if (key === 'audit') return { title: 'Set-up', about: '', finished: false };
  if (key === 'action') return { title: 'Improvement actions', about: '', finished: false };
  if (!reviewed) return { title: 'A case without a number', about: '', finished: false };
  const { entry, review } = reviewed;
  const about = groupOf(audit, entry.group)?.name ?? 'a group that was removed';
  return { title: `Case ${entry.reference}`, about, finished: review.finished };
}

function shownConflict(
  conflict: AuditConflict,
  reviewed: ReviewedCase | undefined,
  wording: Wording,
): ShownConflict {
  const { record, field, changes, log } = conflict;
  const words = fieldWords(record, field, wording);
  const { item } = words;
  const isAnswer = item !== undefined && field.startsWith('answer/');
  return {
    key: `${record} ${field}`,
    conflict,
    words,
    title: titleOf(words),
    values: withNothing(standingValues(log, changes)),
    notes: isAnswer ? notesBeside(conflict, item) : [],
    place: placeOf(record, field, item, wording),
    setAside: isAnswer && reviewed !== undefined && !reviewed.view.applies(item),
  };
}

/** Where one value stands alone it is one that cannot be read: a person can let nothing stand in its place. */
const withNothing = (values: readonly StandingValue[]): readonly StandingValue[] =>
  values.length > 1 ? values : [...values, { value: null, changes: [] }];

function notesBeside({ log }: AuditConflict, item: string) {
  const notes = new Map<string, { text: string; by: string }>();
  for (const change of log.current.get(noteField(item)) ?? []) {
    const text = change.value === null ? '' : plainWords(change.value);
    if (text !== '' && !notes.has(text))
      notes.set(text, { text, by: writtenFirst(log, change).by });
  }
  return [...notes.values()];
}

/** The value as this screen words it: of what has several parts, those that differ. */
export function valueIn({ words, values }: ShownConflict, { value }: StandingValue): string {
  const all = values.map((one) => one.value);
  return words.among?.(value, all) ?? words.value(value);
}
