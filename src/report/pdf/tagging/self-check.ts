const catalogEntries = ['/Lang', '/MarkInfo', '/StructTreeRoot', '/Metadata', '/ViewerPreferences'];

/**
 * The first thing wrong with a written file, or nothing. jsPDF catches what its listeners throw and only logs it, so a
 * broken file comes with no exception: this sees that every object stands where the cross-reference table says, and that
 * the catalog points at what makes a file tagged. It costs a few milliseconds.
 */
export function faultIn(bytes: Uint8Array): string | undefined {
  const file = new TextDecoder('latin1').decode(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file.slice(-64))?.[1]);
  if (!file.startsWith('xref\n0 ', start)) return 'The cross-reference table is not in its place';
  const rows = file.slice(start).match(/^\d{10} \d{5} [fn] $/gm) ?? [];
  for (const [number, row] of rows.entries())
    if (number > 0 && !file.startsWith(`${number} 0 obj\n`, Number(row.slice(0, 10))))
      return `Object ${number} is not in its place`;
  const catalog = file.slice(file.lastIndexOf('/Type /Catalog'), start);
  for (const entry of catalogEntries)
    if (!new RegExp(`${entry}\\s`).test(catalog)) return `The catalog has no ${entry}`;
  return undefined;
}
