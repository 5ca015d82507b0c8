import { createContext, useContext } from 'react';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import type { CaseDesk } from './case-desk.ts';
import type { RowState } from './row-state.ts';

/** The case in hand, for every piece of its screens. */
export const DeskContext = createContext<CaseDesk | undefined>(undefined);

export function useDesk(): CaseDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This needs a case in hand');
  return desk;
}

/** What `select` reads from the case in hand: a primitive, or an object that stays the same until it changes. */
export function useCase<T>(select: (reviewed: ReviewedCase, desk: CaseDesk) => T): T {
  const desk = useDesk();
  return useModel(() => select(desk.reviewed(), desk));
}

export const useRow = (item: string): RowState => useCase((_, desk) => desk.row(item));
