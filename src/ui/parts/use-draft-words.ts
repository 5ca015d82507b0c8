import { draftWords, sampleProgress } from '#src/audit/sample-progress.ts';
import { useModel } from './use-model.ts';

/** How far the sample is, on every screen of results until it is complete; then undefined. */
export const useDraftWords = (): string | undefined =>
  useModel((model) => draftWords(sampleProgress(model.audit(), model.cases())));
