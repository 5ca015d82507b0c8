/** Small letters, figures and single spaces: what stays of a text when somebody changes a full stop. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A raw note of fewer words may well be said again: "No dates." It counts only when it is the whole line. */
const fewWords = 4;

/**
 * Whether a line says a note about one case again, word for word. Capitals, points and words before a colon, such as
 * "The Bridge’s part:", make no difference; a longer note may not stand inside a line either.
 */
export function isRawNote(line: string, notes: readonly string[]): boolean {
  const said = bare(line);
  const afterColon = bare(line.slice(line.indexOf(':') + 1));
  return notes.some((note) => {
    const raw = bare(note);
    if (raw === '') return false;
    if (raw === said || raw === afterColon) return true;
    return raw.split(' ').length >= fewWords && ` ${said} `.includes(` ${raw} `);
  });
}
