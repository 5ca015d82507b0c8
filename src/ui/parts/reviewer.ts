/** Which team member sits at this laptop, by audit. Only random ids are kept in the open, never initials or roles. */
const place = (audit: string): string => `case-file-audit/reviewer/${audit}`;

export function rememberedReviewer(audit: string): string {
  try {
    return localStorage.getItem(place(audit)) ?? '';
  } catch {
    return '';
  }
}

export function rememberReviewer(audit: string, member: string): void {
  try {
    localStorage.setItem(place(audit), member);
  } catch {
    // Asked again next time; nothing else depends on it.
  }
}

export function forgetReviewer(audit: string): void {
  try {
    localStorage.removeItem(place(audit));
  } catch {
    // Nothing was kept.
  }
}
