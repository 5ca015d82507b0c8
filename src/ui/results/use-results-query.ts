import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ResultsQuery, readQuery, writeQuery } from './results-query.ts';

/** What the address says, and how to change part of it. A change makes no step to go back to. */
export function useResultsQuery(): readonly [ResultsQuery, (part: Partial<ResultsQuery>) => void] {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => readQuery(params), [params]);
  const change = useCallback(
    (part: Partial<ResultsQuery>) =>
      setParams((now) => writeQuery({ ...readQuery(now), ...part }), { replace: true }),
    [setParams],
  );
  return [query, change];
}
