import { halfDone } from './questions.js';
import { readReview, saveReview } from './raw-store.js';

const asked = new URLSearchParams(location.search);
/** `paged` shows 12 of the 60 questions, as the app shows one section; `all` shows 60 at once. */
export const paged = asked.get('layout') !== 'all';

export const twoFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * What the bench asks of every page.
 * @param {object} form
 * @param {(answers: object, answered: (answers: unknown) => void) => void | Promise<void>} form.open shows a new review in #root
 * @param {() => void} form.close takes it away
 * @param {(id: string, code: string) => Element | null} form.option what a person clicks to answer
 * @param {(review: object) => Promise<void>} [form.save]
 */
export async function servePage({ open, close, option, save = saveReview }) {
  let number = 0;
  const show = async (answers) => {
    number += 1;
    const id = `review-${number}`;
    await open(answers, (now) => {
      save({ id, answers: now }).then(() => window.whenSaved?.(performance.now()));
    });
    await twoFrames();
  };
  window.bench = { show: () => show(halfDone()), close, option };
  if (asked.has('start')) {
    // Cold start: from the store to a review that can be answered.
    if (!(await readReview('review-0'))) await saveReview({ id: 'review-0', answers: halfDone() });
    const { answers } = await readReview('review-0');
    await show(answers);
    window.usableAt = performance.now();
  }
  if ('serviceWorker' in navigator && asked.has('offline'))
    await navigator.serviceWorker.register('./offline.js');
  window.ready = true;
}
