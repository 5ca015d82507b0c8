/** "3 answers to settle": fields where two people gave different values. */
export const toSettleWords = (count: number): string =>
  `${count} ${count === 1 ? 'answer' : 'answers'} to settle`;
