import { useSyncExternalStore } from 'react';
import type { OpenAudit } from '#src/store/open-audit.ts';

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

const listeners = new Set<() => void>();

/** This member sits at the laptop from now on: behind every change, and again when the audit is next opened here. */
export function sitHere(open: OpenAudit, member: string): void {
  open.setBy(member);
  rememberReviewer(open.id, member);
  for (const listener of [...listeners]) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Id of the team member who sits at this laptop; empty until somebody said so. */
export const useReviewer = (open: OpenAudit): string =>
  useSyncExternalStore(subscribe, () => open.by);
