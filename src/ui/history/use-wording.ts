import { useMemo } from 'react';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import type { Wording } from './wording.ts';

/** The words for changes of the open audit. The same object until the set-up or a case changes. */
export function useWording(): Wording {
  const { tool } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const practice = useModel((model) => model.practiceCase());
  return useMemo(() => {
    const all = practice ? [...cases, practice] : cases;
    const numbers = new Map<string, string>(all.map(({ entry }) => [entry.id, entry.reference]));
    return { tool, audit, reference: (id) => numbers.get(id) ?? 'a case without a number' };
  }, [tool, audit, cases, practice]);
}
