import type { FourWay } from '#src/tool/audit-tool.ts';
import { fourWayWords } from '#src/tool/words.ts';

/** Where an answer counts in "8 of 50". (domain.md section 0.1 and 0.2) */
const counted: Readonly<Record<FourWay, string>> = {
  yes: 'Top and bottom',
  no: 'Bottom only',
  'not-applicable': 'Left out',
  'not-checked': 'Left out; counted and shown',
};
const besides: Partial<Record<FourWay, string>> = {
  no: ' What is not written down counts as No.',
  'not-applicable': ' Some questions ask for a reason.',
};

/** What the four answers mean and how they count, as Help and the reviewer's guide say it. */
export const answerMeanings = fourWayWords.map(({ code, long, short, key, digit, meaning }) => ({
  answer: short === long ? long : `${short}, ${long.toLowerCase()}`,
  keys: `${key} or ${digit}`,
  means: `${meaning}.${besides[code] ?? ''}`,
  counted: counted[code],
}));
