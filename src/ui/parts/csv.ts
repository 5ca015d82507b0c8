/** A spreadsheet would run a cell that begins like this; an apostrophe before it makes it text. (OWASP, CSV injection) */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell, always quoted. (RFC 4180 section 2) */
function cell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A CSV file as text: lines end with CR LF, and a byte order mark tells Excel that it is UTF-8. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
