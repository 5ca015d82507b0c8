import * as aq from 'arquero';
import { auditFrom } from '#src/audit/audit.ts';
import { caseFrom } from '#src/audit/case-entry.ts';
import { emptyLog, join, valuesOf } from '#src/log/record-log.ts';
import { outcomeOf } from '#src/review/outcome.ts';
import { reviewCase } from '#src/review/review-case.ts';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { carryCounts } from '#src/tally/kept-counts.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

/** The 52 sample cases, from their changes to reviewed cases, as the app reads them. */
function sampleCases() {
  const logs = new Map();
  for (const change of sampleChanges())
    logs.set(change.record, join(logs.get(change.record) ?? emptyLog, [change]));
  const [auditRecord] = [...logs].find(([record]) => record.startsWith('audit/'));
  const audit = auditFrom(auditRecord.slice('audit/'.length), valuesOf(logs.get(auditRecord)));
  const fields = [...logs]
    .filter(([record]) => record.startsWith('case/'))
    .map(([record, log]) => ({ id: record.slice('case/'.length), values: valuesOf(log) }));
  return { audit, fields };
}

const { audit, fields } = sampleCases();
const groups = new Map(audit.groups.map((group) => [group.id, group]));
const reviewed = ({ id, values }) => {
  const entry = caseFrom(id, values);
  return reviewCase(rodt, audit, groups.get(entry.group), entry, values);
};
const base = fields.map(reviewed);
const choice = { denominator: 'applicable', smallBase: 10, unfinished: false };

let cases = [];
let columns;
let rows = [];

const outcomes = ['yes', 'no', 'not-applicable', 'not-checked', 'unanswered'];

/** Every group and outcome of every criterion in one rollup; expressions are compiled by arquero. */
const sums = Object.fromEntries(
  rodt.columns.flatMap(({ id }) =>
    outcomes.map((name, code) => [`${id} ${name}`, `d => op.sum(d['${id}'] == ${code})`]),
  ),
);

const jobs = {
  /** A list that was never counted. */
  app: () => tallyTable(rodt, audit, [...cases], choice),
  /** One case is a new one, as after an answer; everything else is as it was. */
  'app, one answer': () => {
    const before = cases;
    const was = before[0];
    const is = { ...was };
    cases = before.with(0, is);
    carryCounts(before, cases, [[was, is]]);
    return tallyTable(rodt, audit, cases, choice);
  },
  arquero: () => columns.groupby('group').rollup(sums).objects(),
  /** Each group, each criterion, each case. */
  loop: () =>
    audit.groups.map(({ id: group }) =>
      rodt.columns.map(({ id }) => {
        const counts = {};
        for (const row of rows)
          if (row.group === group) counts[row[id]] = (counts[row[id]] ?? 0) + 1;
        return counts;
      }),
    ),
};

/** The Yes of every cell, group by group: what each job must agree on. */
const yesOf = {
  app: (table) => table.rows.map(({ cells }) => cells.map(({ counts }) => counts.yes)),
  'app, one answer': (table) => yesOf.app(table),
  arquero: (objects) =>
    audit.groups.map(({ id }) => {
      const row = objects.find(({ group }) => group === id);
      return rodt.columns.map((column) => row[`${column.id} yes`]);
    }),
  loop: (groups) => groups.map((columns) => columns.map((counts) => counts.yes ?? 0)),
};

window.bench = {
  jobs: Object.keys(jobs),
  /**
   * Cases for the next runs: the sample's over and over. Up to 10,000 each is read from its fields anew; more are
   * copies. Answers milliseconds for a first count, in which the outcome of every case is worked out.
   */
  prepare(count) {
    cases = Array.from({ length: count }, (_, index) =>
      count <= 10_000 ? reviewed(fields[index % fields.length]) : { ...base[index % base.length] },
    );
    rows = cases.map(({ entry, view }) => ({
      group: entry.group,
      ...Object.fromEntries(
        rodt.columns.map(({ item, id }) => [id, outcomes.indexOf(outcomeOf(view, item))]),
      ),
    }));
    columns = aq.table(
      Object.fromEntries(Object.keys(rows[0]).map((name) => [name, rows.map((row) => row[name])])),
    );
    const start = performance.now();
    jobs.app();
    const first = performance.now() - start;
    const wanted = JSON.stringify(yesOf.loop(jobs.loop().map((group) => group.map(named))));
    for (const [name, job] of Object.entries(jobs)) {
      const counted = name === 'loop' ? jobs.loop().map((group) => group.map(named)) : job();
      if (JSON.stringify(yesOf[name](counted)) !== wanted) throw new Error(`${name} counts wrong`);
    }
    return first;
  },
  /** Milliseconds for one run, from `times` in a row. */
  run(name, times) {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) jobs[name]();
    return (performance.now() - start) / times;
  },
};

function named(counts) {
  return Object.fromEntries(outcomes.map((name, code) => [name, counts[code] ?? 0]));
}
window.ready = true;
