import * as z from 'zod/mini';
import type { RecordId } from '#src/log/change.ts';
import { conflictIn, emptyLog, join, type RecordLog } from '#src/log/record-log.ts';
import type { FormDrafts } from '#src/store/form-drafts.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';

/** What somebody types, with the case as it was on screen when they began: what came since is not written over. */
export interface Typing {
  readonly text: string;
  readonly seen: RecordLog;
}

/** Typed, but not saved: something has to be changed in it first. */
export interface Draft extends Typing {
  readonly record: RecordId;
  /** Field of the case: `note/rp-smart`. */
  readonly field: string;
  /** The question it is about. */
  readonly item: string;
  /** "The note for 1.4 SMART goals" */
  readonly name: string;
  /** "Case BRG-07" */
  readonly where: string;
  /** Address of the question. */
  readonly to: string;
  /** What to change in it, without a full stop. */
  readonly problem: string;
  /** Saves it as it is, for when it would be lost; absent where it is no value at all. */
  readonly keep?: () => void;
}

/** A draft as it is kept, sealed: `seen` names the changes of its field that stood when somebody began to type. */
const keptSchema = z.record(
  z.string(),
  z.object({ text: z.string(), problem: z.string(), seen: z.array(z.string()) }),
);
export interface KeptDraft extends Typing {
  readonly field: string;
  readonly problem: string;
}

const placeOf = (record: RecordId): string => `typed/${record}`;

/** The drafts of an open audit. They wait here while other questions are looked at, and sealed until they are saved. */
export class Drafts {
  readonly #forms: FormDrafts;
  readonly #byPlace = new Map<string, Draft>();
  readonly #listeners = new Set<() => void>();
  #all: readonly Draft[] = [];

  constructor(forms: FormDrafts) {
    this.#forms = forms;
  }

  /** The same list until one changes. */
  readonly all = (): readonly Draft[] => this.#all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(record: RecordId, field: string): Draft | undefined {
    return this.#byPlace.get(`${record} ${field}`);
  }

  set(draft: Draft): void {
    this.#byPlace.set(`${draft.record} ${draft.field}`, draft);
    this.#changed(draft.record);
  }

  delete(record: RecordId, field: string): void {
    if (this.#byPlace.delete(`${record} ${field}`)) this.#changed(record);
  }

  /** What was typed into a case before the audit was locked or the page closed. `log`: the case now. */
  kept(record: RecordId, log: RecordLog): KeptDraft[] {
    const { data = {} } = keptSchema.safeParse(this.#forms.get(placeOf(record)));
    return Object.entries(data).map(([field, { text, problem, seen }]) => {
      const shown = [...log.changes.values()].filter(
        (change) => change.field === field && seen.includes(change.id),
      );
      return { field, text, problem, seen: join(emptyLog, shown) };
    });
  }

  /** Takes such a draft up again, without telling: it is done while the screen of its case is drawn. */
  restore(draft: Draft): void {
    if (this.get(draft.record, draft.field)) return;
    this.#byPlace.set(`${draft.record} ${draft.field}`, draft);
    this.#all = [...this.#byPlace.values()];
  }

  #changed(record: RecordId): void {
    this.#all = [...this.#byPlace.values()];
    const own = this.#all.filter((draft) => draft.record === record);
    const kept = own.map(({ field, text, problem, seen }) => {
      const ids = conflictIn(seen, field).map(({ id }) => id);
      return [field, { text, problem, seen: ids }] as const;
    });
    this.#forms.set(placeOf(record), own.length === 0 ? undefined : Object.fromEntries(kept));
    void this.#forms.flush();
    for (const listener of [...this.#listeners]) listener();
  }
}

const kept = new WeakMap<OpenAudit, Drafts>();

export function draftsOf(open: OpenAudit): Drafts {
  const drafts = kept.get(open) ?? new Drafts(open.formDrafts);
  kept.set(open, drafts);
  return drafts;
}

/** Before an audit is locked: saves, sealed, what is only too long. It has to be shortened before its case is finished. */
export function keepDrafts(open: OpenAudit): void {
  const drafts = draftsOf(open);
  for (const { keep, record, field } of drafts.all()) {
    if (!keep) continue;
    keep();
    drafts.delete(record, field);
  }
}
