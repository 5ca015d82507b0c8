import type { GroupId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Column } from '#src/tool/audit-tool.ts';
import { isCounted } from './counted-cases.ts';
import { outcomeCodes, outcomes } from './outcome-codes.ts';
import type { Counts, TallyChoice } from './tally-table.ts';

const kinds = outcomes.length;
const yes = outcomes.indexOf('yes');

/**
 * Counts of every group and criterion side by side in flat arrays; the last row is all groups together. A case can be
 * counted in and out again, so that an answer costs one case.
 */
export class CaseCounts {
  readonly columns: readonly Column[];
  readonly groups: readonly GroupId[];
  readonly unfinished: boolean;
  readonly #rowOf: ReadonlyMap<GroupId, number>;
  readonly #cases: Int32Array;
  readonly #all: Int32Array;
  readonly #withPlan: Int32Array;

  /** Of no case yet, or of those of `before`. */
  constructor(
    columns: readonly Column[],
    groups: readonly GroupId[],
    unfinished: boolean,
    before?: CaseCounts,
  ) {
    const cells = (groups.length + 1) * columns.length * kinds;
    this.columns = columns;
    this.groups = groups;
    this.unfinished = unfinished;
    this.#rowOf = before ? before.#rowOf : new Map(groups.map((id, row) => [id, row]));
    this.#cases = before ? before.#cases.slice() : new Int32Array(groups.length + 1);
    this.#all = before ? before.#all.slice() : new Int32Array(cells);
    this.#withPlan = before ? before.#withPlan.slice() : new Int32Array(cells);
  }

  copy(): CaseCounts {
    return new CaseCounts(this.columns, this.groups, this.unfinished, this);
  }

  cases(row: number): number {
    return this.#cases[row] ?? 0;
  }

  /** How all cases of a row answered a column. */
  all(row: number, column: number): Counts {
    return this.#read(this.#all, row, column);
  }

  /** How its cases with a plan did; the plan is the first column. */
  withPlan(row: number, column: number): Counts {
    return this.#read(this.#withPlan, row, column);
  }

  /**
   * Counts a case once in the row of its group and once in the last row, which is how the total is made: never by adding
   * up what is printed. A case of a group that has no row is left out of both.
   * @param by 1 counts it in, -1 out again.
   */
  add(reviewed: ReviewedCase, by: 1 | -1): void {
    const row = this.#rowOf.get(reviewed.entry.group);
    if (row === undefined || !isCounted(reviewed, { unfinished: this.unfinished })) return;
    const codes = outcomeCodes(this.columns, reviewed);
    const planSeen = codes[0] === yes;
    for (const place of [row, this.groups.length]) {
      this.#cases[place] = (this.#cases[place] ?? 0) + by;
      for (let column = 0; column < codes.length; column += 1) {
        const cell = (place * codes.length + column) * kinds + (codes[column] ?? 0);
        this.#all[cell] = (this.#all[cell] ?? 0) + by;
        if (planSeen) this.#withPlan[cell] = (this.#withPlan[cell] ?? 0) + by;
      }
    }
  }

  #read(from: Int32Array, row: number, column: number): Counts {
    const start = (row * this.columns.length + column) * kinds;
    const at = (code: number) => from[start + code] ?? 0;
    return {
      yes: at(0),
      no: at(1),
      notApplicable: at(2),
      notChecked: at(3),
      unanswered: at(4),
    };
  }
}

/** Counts each case of the groups given. */
export function countCases(
  columns: readonly Column[],
  groups: readonly GroupId[],
  cases: readonly ReviewedCase[],
  { unfinished }: Pick<TallyChoice, 'unfinished'>,
): CaseCounts {
  const counts = new CaseCounts(columns, groups, unfinished);
  for (const reviewed of cases) counts.add(reviewed, 1);
  return counts;
}
