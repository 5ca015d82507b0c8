import type { CaseId } from '#src/audit/ids.ts';

/** Addresses hold random ids only: browser history on a shared laptop tells nothing. */
export const casePath = (audit: string, id: CaseId, section?: string): string =>
  section === undefined ? `/a/${audit}/c/${id}` : `/a/${audit}/c/${id}/${section}`;

/** What travels with an address but is not part of it: the question to go to. */
export interface Arrival {
  readonly focus: string;
}

/** The question an address was opened for, if any. */
export function arrivalOf(state: unknown): string | undefined {
  const focus = state && typeof state === 'object' && 'focus' in state ? state.focus : undefined;
  return typeof focus === 'string' ? focus : undefined;
}
