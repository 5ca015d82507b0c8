import type { RecordId } from '#src/log/change.ts';
import type { RecordLog } from '#src/log/record-log.ts';
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

/** The drafts of an open audit. They wait here while other questions are looked at. */
export class Drafts {
  readonly #byPlace = new Map<string, Draft>();
  readonly #listeners = new Set<() => void>();
  #all: readonly Draft[] = [];

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
    this.#changed();
  }

  delete(record: RecordId, field: string): void {
    if (this.#byPlace.delete(`${record} ${field}`)) this.#changed();
  }

  #changed(): void {
    this.#all = [...this.#byPlace.values()];
    for (const listener of [...this.#listeners]) listener();
  }
}

const kept = new WeakMap<OpenAudit, Drafts>();

export function draftsOf(open: OpenAudit): Drafts {
  const drafts = kept.get(open) ?? new Drafts();
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
