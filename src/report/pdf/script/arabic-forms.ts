interface ArabicForms {
  /** Forms of a letter: alone, after, before and between letters it joins. Two forms: it joins no letter after it. */
  readonly letters: ReadonlyMap<string, readonly string[]>;
  /** Forms of lam with an alef after it, by the two letters: alone and after a letter it joins. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
}

/** Presentation forms A and B of Unicode; each decomposes (NFKC) into its letters, and the forms of a letter follow each other. */
const blocks = [
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbdc],
  [0xfbde, 0xfbe9],
  [0xfbfc, 0xfbff],
] as const;

function readForms(): ArabicForms {
  const letters = new Map<string, string[]>();
  const pairs = new Map<string, string[]>();
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code += 1) {
      const form = String.fromCharCode(code);
      const base = form.normalize('NFKC');
      const found = base.length === 1 ? letters : pairs;
      if (base !== form) found.set(base, [...(found.get(base) ?? []), form]);
    }
  // Teh marbuta goal of Urdu has no forms of its own and looks like the Arabic one.
  letters.set('\u06c3', letters.get('\u0629') ?? []);
  // Tatweel is a stretch of the joining line.
  letters.set('\u0640', ['\u0640', '\u0640', '\u0640', '\u0640']);
  return { letters, pairs };
}

export const arabicForms: ArabicForms = readForms();
