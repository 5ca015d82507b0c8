import { useMemo } from 'react';
import { handIns, type ReviewerHandIn } from './hand-ins.ts';
import { useAuditModel, useModel } from './use-model.ts';

/** Who has handed in what; worked out again only when the team or a case changed. */
export function useHandIns(): readonly ReviewerHandIn[] {
  const model = useAuditModel();
  const cases = useModel(() => model.cases());
  const audit = useModel(() => model.audit());
  // biome-ignore lint/correctness/useExhaustiveDependencies: cases and audit are what it is worked out from
  return useMemo(() => handIns(model), [model, cases, audit]);
}
