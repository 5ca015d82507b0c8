import type { Condition } from '#src/tool/condition.ts';
import { prescribedCodes } from './code-lists.ts';

/** Something is, or may be, prescribed. */
export const prescribed: Condition = { item: 'hdr-prescribed', is: prescribedCodes };
/** Opioid substitution: methadone or buprenorphine. */
export const maintenance: Condition = {
  item: 'hdr-prescribed',
  is: ['methadone', 'buprenorphine'],
};
