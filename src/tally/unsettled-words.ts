/** What is counted of values that stand side by side: laptops agree on one by the order of changes, which need not be the newest. */
export const countsUntilSettled =
  'Until one is kept, one of them counts, the same on every laptop.';

/** "2 cases where people gave different values": what a count depends on. */
const casesToSettle = (cases: number): string =>
  `${cases} ${cases === 1 ? 'case' : 'cases'} where people gave different values`;

/** "This count depends on 2 cases where people gave different values."; empty where none could change it. */
export const dependsWords = (cases: number): string =>
  cases === 0 ? '' : `This count depends on ${casesToSettle(cases)}.`;

/** The mark beside a count that could still change: "≠ 2"; empty where none could. */
export const settleMark = (cases: number): string => (cases === 0 ? '' : `≠ ${cases}`);

/** What the mark says, under a table that bears it. */
export const settleMarkMeaning = `≠ with a number: so many cases could still change this count. People gave different values that nobody has settled. ${countsUntilSettled}`;
