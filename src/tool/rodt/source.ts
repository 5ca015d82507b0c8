import type { Source } from '#src/tool/source.ts';

/** `source('S1', 'section 4.5')`; `source('P')` is our proposal. */
export const source = (code: Source['code'], detail?: string): Source =>
  detail === undefined ? { code } : { code, detail };

/** The table this audit is built to fill. */
export const table1 = source('S1', 'section 4.5, Table 1');
/** Pages of it that others cite: the copy at hand holds page 19 alone. */
export const modelsOfCare = (page: number): Source =>
  source('L', `NTA, Models of care update 2006, page ${page}, as cited elsewhere`);
/** The interim report of the Recovery Orientated Drug Treatment group, known through public summaries. */
export const rodtReport = source('L', 'RODT interim report 2011, summary');
