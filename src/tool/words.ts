import type { FourWay } from './audit-tool.ts';
import type { Source } from './source.ts';

/** How one of the four answers is written and typed, and what it means. */
export interface FourWayWords {
  readonly code: FourWay;
  /** "Not applicable" */
  readonly long: string;
  /** "N/A": for a button or a narrow column. */
  readonly short: string;
  /** The letter that types it. */
  readonly key: string;
  /** The number that types it. */
  readonly digit: string;
  readonly meaning: string;
}

/** The four answers in their fixed order. (domain.md section 0.1) */
export const fourWayWords: readonly FourWayWords[] = [
  {
    code: 'yes',
    long: 'Yes',
    short: 'Yes',
    key: 'Y',
    digit: '1',
    meaning: 'You saw it in the notes',
  },
  {
    code: 'no',
    long: 'No',
    short: 'No',
    key: 'N',
    digit: '2',
    meaning:
      'You looked in every file you have and it is not there, or the notes show it was not done',
  },
  {
    code: 'not-applicable',
    long: 'Not applicable',
    short: 'N/A',
    key: 'A',
    digit: '3',
    meaning: 'The question does not fit this person',
  },
  {
    code: 'not-checked',
    long: 'Could not check',
    short: 'Could not check',
    key: 'X',
    digit: '4',
    meaning: 'A file was missing or unreadable, so you cannot say',
  },
];

const seeds = {
  S0: 'O’Connor (NTA), Getting better outcomes for drug users',
  S1: 'Southampton review 2012',
  S2: 'NTA, Commissioning for recovery 2010',
  S3: 'NTA, Models of care update 2006',
  S4: 'Healthcare Commission and NTA joint review 2006',
} as const;

/** A source as it is printed: "Southampton review 2012, section 4.5". K and P: "our proposal". */
export function sourceWords({ code, detail }: Source): string {
  if (code === 'K' || code === 'P') return 'our proposal';
  if (code === 'L') return detail ?? 'other public material';
  return detail === undefined ? seeds[code] : `${seeds[code]}, ${detail}`;
}

/** Several sources in one line, each once, `; ` between them. */
export const sourcesWords = (sources: readonly Source[]): string =>
  [...new Set(sources.map(sourceWords))].join('; ');
