import type { OpenAudit } from '#src/store/open-audit.ts';

/** The sample audit is of 28 February 2012; counted from today, each of its actions would be years late. */
export const sampleDay = '2012-05-14';

/** The day lateness is counted on, `YYYY-MM-DD`: today, and in the sample a day of its own. */
export const auditDay = ({ sample }: Pick<OpenAudit, 'sample'>, today: string): string =>
  sample ? sampleDay : today;
