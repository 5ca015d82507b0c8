import { sampleDay } from '#src/sample/sample-day.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';

/** The day lateness is counted on, `YYYY-MM-DD`: today, and in the sample a day of its own. */
export const auditDay = ({ sample }: Pick<OpenAudit, 'sample'>, today: string): string =>
  sample ? sampleDay : today;
