import type { RecordEdits } from '#src/store/open-audit.ts';

/** Saves one change of a case, and says `words` when it is on the laptop. */
export type SaveCase = (edits: readonly RecordEdits[], words: string) => Promise<void>;
