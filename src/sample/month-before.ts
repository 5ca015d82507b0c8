/** The month of the sample audit. */
const auditMonth = { year: 2012, month: 2 };

/** `YYYY-MM` this many months before the audit: 0 is February 2012. */
export function monthBefore(months: number): string {
  const count = auditMonth.year * 12 + auditMonth.month - 1 - months;
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${Math.floor(count / 12)}-${month}`;
}
