/** Words for a time, and never an exception: what others hand in can hold a number that is no time. */
export interface MomentFormat {
  /** Takes milliseconds since 1970, or a date. */
  format(at: number | Date): string;
}

/** A format of the browser that says so when it is given a time that is none. */
export function momentFormat(language: string, options: Intl.DateTimeFormatOptions): MomentFormat {
  const format = new Intl.DateTimeFormat(language, options);
  return { format: (at) => (isMoment(at) ? format.format(at) : 'a time that cannot be read') };
}

/** For the `dateTime` of a `<time>`; undefined where there is none. */
export const isoMoment = (at: number): string | undefined =>
  isMoment(at) ? new Date(at).toISOString() : undefined;

const isMoment = (at: number | Date): boolean => !Number.isNaN(new Date(at).getTime());
