import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SaveState } from '#src/store/open-audit.ts';
import type { AuditModel } from './audit-model.ts';

/** The open audit; set by the frame for every screen inside an audit. */
export const AuditContext = createContext<AuditModel | undefined>(undefined);

export function useAuditModel(): AuditModel {
  const model = useContext(AuditContext);
  if (!model) throw new Error('This screen needs an open audit');
  return model;
}

/** What `select` reads from the open audit. It must give the same object (or a primitive) while nothing it reads changed. */
export function useModel<T>(select: (model: AuditModel) => T): T {
  const model = useAuditModel();
  return useSyncExternalStore(model.subscribe, () => select(model));
}

export function useSaveState(): SaveState {
  const { open } = useAuditModel();
  return useSyncExternalStore(
    (listener) => open.subscribeSaving(listener),
    () => open.saveState(),
  );
}

/** Whether this tab may write, or another one does. */
export function useMode(): 'writing' | 'reading' {
  const { open } = useAuditModel();
  return useSyncExternalStore(
    (listener) => open.subscribeMode(listener),
    () => open.mode(),
  );
}
