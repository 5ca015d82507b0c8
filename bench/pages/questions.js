import { rodt } from '#src/tool/rodt/rodt.ts';

/** The first 60 four-way questions of the built-in tool: what every page asks. */
const asked = rodt.sections
  .flatMap((section) => section.items)
  .filter((item) => item.kind.type === 'four-way')
  .slice(0, 60);

export const codes = ['yes', 'no', 'not-applicable', 'not-checked'];
export const words = ['Yes', 'No', 'N/A', 'Could not check'];

export const questions = asked.map(({ id, label, question }) => ({ id, label, question }));

/** Five pages of twelve. */
export const pages = Array.from({ length: 5 }, (_, page) => ({
  id: `page-${page + 1}`,
  title: `Part ${page + 1}`,
  questions: questions.slice(12 * page, 12 * page + 12),
}));

/** A review that is half done: every second question answered. */
export const halfDone = () =>
  Object.fromEntries(
    questions
      .filter((_, index) => index % 2 === 0)
      .map(({ id }, index) => [id, codes[index % codes.length]]),
  );
