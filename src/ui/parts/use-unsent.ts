import { useSyncExternalStore } from 'react';
import type { OpenAudit } from '#src/store/open-audit.ts';

/** Number of changes that are not known to be anywhere but on this laptop. */
export const useUnsent = ({ exchange }: OpenAudit): number =>
  useSyncExternalStore(
    (listener) => exchange.subscribe(listener),
    () => exchange.unsent(),
  );
