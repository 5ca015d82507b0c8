import { useSyncExternalStore } from 'react';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { deskOf } from './package-desk.ts';

/** Where files of the open audit go out and come in, and how that stands. */
export function usePackageDesk() {
  const desk = deskOf(useAuditModel().open);
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.state) };
}
