import type { Source } from '#src/tool/audit-tool.ts';

/** `source('S1', 'section 4.5')`; `source('P')` is our proposal. */
export const source = (code: Source['code'], detail?: string): Source =>
  detail === undefined ? { code } : { code, detail };

/** The table this audit is built to fill. */
export const table1 = source('S1', 'section 4.5, Table 1');
/** The interim report of the Recovery Orientated Drug Treatment group, known through public summaries. */
export const rodtReport = source('L', 'RODT interim report 2011, summary');
