/** `1 change`, `12 changes`, `10,000 changes`. */
export const plural = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
