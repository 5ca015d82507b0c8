import { useSyncExternalStore } from 'react';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { type DeskState, deskOf, type PackageDesk } from './package-desk.ts';

/** Where files of the open audit go out and come in, and how that stands. */
export function usePackageDesk() {
  const desk = deskOf(useAuditModel().open);
  return { desk, state: useDeskState(desk) };
}

export const useDeskState = (desk: PackageDesk): DeskState =>
  useSyncExternalStore(desk.subscribe, desk.state);
