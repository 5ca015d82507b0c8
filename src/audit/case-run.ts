export type CaseRun =
  | { readonly ok: true; readonly references: readonly string[] }
  /** `why` is a sentence that says what to do. */
  | { readonly ok: false; readonly why: string };

/** Most cases in one run. */
export const runLimit = 500;

interface End {
  readonly before: string;
  readonly figures: string;
}

/**
 * The references of a numbered run: "BRG-01 to BRG-12", "BRG-01 - BRG-12", "BRG-01..12". Undefined when the text is no
 * run. Zeros in front are kept: 01, 02 ... 12. References are not checked here.
 */
export function caseRun(text: string): CaseRun | undefined {
  const ends = endsOf(text.trim());
  if (!ends) return undefined;
  const [first, last] = ends;
  const [from, to] = [Number(first.figures), Number(last.figures)];
  const run = (a: End, b: End) => `${a.before}${a.figures} to ${a.before}${b.figures}`;
  if (last.before !== '' && last.before.toLowerCase() !== first.before.toLowerCase())
    return { ok: false, why: `Begin both ends alike: ${run(first, last)}` };
  if (to < from)
    return {
      ok: false,
      why: `This run goes backwards. Write ${run({ ...last, before: first.before }, first)}`,
    };
  const count = to - from + 1;
  if (count > runLimit)
    return {
      ok: false,
      why: `That is ${count.toLocaleString('en-GB')} cases. Add at most ${runLimit} at a time`,
    };
  return {
    ok: true,
    references: Array.from({ length: count }, (_, index) => {
      const figures = String(from + index).padStart(first.figures.length, '0');
      return `${first.before}${figures}`;
    }),
  };
}

const end = '(?<before>[^\\d]*(?:[^\\n]*[^\\d])?)(?<figures>\\d{1,9})';
const oneEnd = new RegExp(`^${end}$`, 'u');

function endsOf(text: string): [End, End] | undefined {
  const parted = text.split(/\s+(?:to|-|–|—)\s+|\s*(?:\.{2,3}|…|–|—)\s*/i);
  const [a, b] = parted.length === 2 ? parted : alike(text);
  const first = a === undefined ? undefined : endOf(a);
  const last = b === undefined ? undefined : endOf(b);
  return first && last ? [first, last] : undefined;
}

/** "BRG-01-BRG-12": a dash without spaces, told by the same letters on both sides. */
function alike(text: string): (string | undefined)[] {
  const match = text.match(/^((\D+)\d+)-(\2\d+)$/iu);
  return match ? [match[1], match[3]] : [];
}

function endOf(text: string): End | undefined {
  const groups = text.trim().match(oneEnd)?.groups;
  return groups ? { before: groups.before ?? '', figures: groups.figures ?? '' } : undefined;
}
