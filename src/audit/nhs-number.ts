/**
 * Whether ten figures are an NHS number: the modulus 11 check of the NHS data dictionary. The first nine figures,
 * weighted 10 down to 2, give the tenth; a check figure of 10 is never issued.
 */
export function isNhsNumber(figures: string): boolean {
  if (!/^\d{10}$/.test(figures)) return false;
  const digits = [...figures].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}
