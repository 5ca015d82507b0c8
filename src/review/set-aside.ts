import type { CaseView } from './case-view.ts';

/**
 * Items a person answered that do not apply now: kept, neither shown nor counted, and back as they were when the
 * answer that hid them is changed.
 */
export const setAside = (view: CaseView): string[] =>
  [...view.review.answers.keys()].filter((item) => !view.applies(item));
