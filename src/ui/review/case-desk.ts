import type { CaseId, FieldEdit } from '#src/audit/ids.ts';
import { type Change, type RecordId, recordId } from '#src/log/change.ts';
import { conflictIn, type RecordLog } from '#src/log/record-log.ts';
import { answerField } from '#src/review/case-review.ts';
import { answerEdits } from '#src/review/edits.ts';
import { type OpenOffer, offersOf } from '#src/review/offers.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Answer, Item } from '#src/tool/audit-tool.ts';
import { itemById, itemNumbers, type NumberedSection } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import type { KeyPlace } from '#src/ui/help/key-strip-words.ts';
import type { AuditModel } from '#src/ui/parts/audit-model.ts';
import { momentFormat } from '#src/ui/parts/moment-format.ts';
import { Watched } from '#src/ui/parts/watched.ts';
import { answerWords } from './answer-words.ts';
import { escalationOf, shownPages } from './pages.ts';
import { type RowState, rowState, sameRow } from './row-state.ts';
import { stepToTakeBack, subjectOf } from './undo-case.ts';

const clock = momentFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * The case a reviewer has in hand: what the pieces of its screen read, and every change they make. What is read is worked out
 * once per change and is the same object until it changes; each change is one write.
 */
export class CaseDesk {
  readonly model: AuditModel;
  readonly id: CaseId;
  readonly record: RecordId;
  /** The question whose guidance and note the pane shows; empty before one had the focus. */
  readonly current = new Watched('');
  /** On a narrow screen: the question under which the pane is open. */
  readonly opened = new Watched('');
  /** The question that was left for the immediate concern, to come back to; empty when there is none. */
  readonly left = new Watched('');
  readonly keysShown = new Watched(false);
  /** What kind of control has the focus. */
  readonly place = new Watched<KeyPlace>('elsewhere');
  /** What a screen reader is told next. */
  readonly spoken = new Watched('');
  readonly #rows = new Map<string, { readonly from: ReviewedCase; readonly state: RowState }>();
  #offers: { readonly from: ReviewedCase; readonly open: readonly OpenOffer[] } | undefined;
  #last: ReviewedCase | undefined;

  constructor(model: AuditModel, id: CaseId) {
    this.model = model;
    this.id = id;
    this.record = recordId('case', id);
  }

  log(): RecordLog {
    return this.model.open.log(this.record);
  }

  /** The case now; the last known one while the audit is being locked. */
  reviewed(): ReviewedCase {
    this.#last = this.model.reviewed(this.id) ?? this.#last;
    if (!this.#last) throw new Error('A desk needs a case that is there');
    return this.#last;
  }

  writable(): boolean {
    const { open } = this.model;
    return open.mode() === 'writing' && !open.locked() && !this.reviewed().review.finished;
  }

  row(item: string): RowState {
    const reviewed = this.reviewed();
    const kept = this.#rows.get(item);
    if (kept?.from === reviewed) return kept.state;
    const now = rowState(item, {
      reviewed,
      log: this.log(),
      offers: this.offers(),
      disagreementWords: (id) => this.#disagreement(id),
    });
    const state = kept && sameRow(kept.state, now) ? kept.state : now;
    this.#rows.set(item, { from: reviewed, state });
    return state;
  }

  offers(): readonly OpenOffer[] {
    const reviewed = this.reviewed();
    if (this.#offers?.from !== reviewed)
      this.#offers = { from: reviewed, open: offersOf(this.model.tool, reviewed.view) };
    return this.#offers.open;
  }

  /** The question as this audit asks it. */
  item(id: string): Item | undefined {
    const item = itemById(this.model.tool).get(id);
    return item && itemFor(item, this.reviewed().view.facts.fact);
  }

  number(item: string): string {
    const { tool } = this.model;
    return itemNumbers(tool, this.model.audit().extendedSections).get(item) ?? '';
  }

  /** "1.3 Reduction" */
  nameOf = (item: string): string =>
    `${this.number(item)} ${itemById(this.model.tool).get(item)?.label ?? item}`.trim();

  /** Sections shown as pages: those with a question that applies now. */
  pages(): readonly NumberedSection[] {
    return shownPages(this.model.tool, this.model.audit(), this.reviewed().view);
  }

  /** Whether a question is asked about an immediate concern. */
  isConcern(item: string): boolean {
    return escalationOf(this.model.tool)?.items.some(({ id }) => id === item) ?? false;
  }

  /** What is to be said of the concern of this case, unanswered first; empty where none is raised. */
  concernDetails(): readonly string[] {
    const { view } = this.reviewed();
    const [, ...details] = escalationOf(this.model.tool)?.items ?? [];
    const asked = details.map(({ id }) => id).filter(view.applies);
    const open = asked.filter((id) => view.answer(id) === undefined);
    return [...open, ...asked.filter((id) => !open.includes(id))];
  }

  /** Writes edits as one step, over what this screen shows. Returns the changes made. */
  write(edits: readonly FieldEdit[], seen: RecordLog = this.log()): readonly Change[] {
    return this.model.open.write([{ record: this.record, edits, seen }]);
  }

  /** Gives an answer, or clears it with `undefined`. */
  answer(item: string, answer: Answer | undefined): void {
    if (this.writable()) this.write(answerEdits(item, answer));
  }

  /** Takes an offer as it stands at this moment. */
  take(offer: string): void {
    const open = this.offers().find((one) => one.offer.id === offer);
    if (open && this.writable()) this.write(open.edits);
  }

  /** Undoes or redoes one step of this person. Gives the question to go to, empty when it is about the case as a whole. */
  takeBack(how: 'undo' | 'redo'): string | undefined {
    const { open } = this.model;
    const log = this.log();
    const step = this.writable() ? stepToTakeBack(log, open.by, how) : undefined;
    if (!step) return undefined;
    const { record } = this;
    open.write([{ record, edits: step.edits, seen: log }], { undoes: step.step });
    const { kind, id } = subjectOf(step.edits[0]?.field ?? '');
    if (kind !== 'confirmed') return id;
    return this.model.tool.rules.find((rule) => rule.id === id)?.items[0] ?? '';
  }

  say(words: string): void {
    // The same words twice are read out twice only when they differ.
    this.spoken.set(this.spoken.get() === words ? `${words}\u00a0` : words);
  }

  /** "1.3 Yes" */
  sayAnswer(item: string): void {
    const asked = this.item(item);
    const { answer } = this.row(item);
    if (!asked) return;
    const words = answer === undefined ? 'not answered' : answerWords(asked, answer);
    this.say(`${this.number(item)} ${words}`);
  }

  #disagreement(id: string): string {
    const item = this.item(id);
    const standing = conflictIn(this.log(), answerField(id));
    const { team } = this.model.audit();
    const each = standing.map(({ value, by, at }) => {
      const who = team.find((member) => member.id === by)?.initials ?? 'someone';
      const words = item && value !== null ? answerWords(item, value as Answer) : 'cleared';
      return `${words} (${who}, ${clock.format(at)})`;
    });
    return `${standing.length} answers: ${each.join(', ')}. Answer again to settle.`;
  }
}
