import { textKey } from '#src/audit/text-key.ts';

/** 32 hex digits that follow from the content, so that the same report is the same file. Not a secret, not a check. */
export const fileId = (content: string): string =>
  textKey(content, [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]).toUpperCase();

/** `2012-03-14T09:00:00Z`: fixed, and free of the laptop's time zone. jsPDF refuses years outside 1970 to 2037. */
export function fileTime(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const known = Number(year) >= 1970 && Number(year) <= 2037;
  return `${known ? year : '2037'}-${month}-${day}T09:00:00Z`;
}

/** The same moment as jsPDF takes it: `D:20120314090000+00'00'`. */
export const fileDate = (date: string): string => `D:${fileTime(date).replace(/\D/g, '')}+00'00'`;
