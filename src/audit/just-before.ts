/** Characters of a text that are looked at before a place in it: enough for the words that tell what comes next. */
const most = 60;

/** The words just before a place in a text. A look at all of it for each place would cost the square of its length. */
export const justBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - most), at);
