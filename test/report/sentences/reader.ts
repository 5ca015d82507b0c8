import { expect } from 'vitest';

/** A sentence of the app, and what is held against what it says. */
export interface Pattern<At> {
  /** Matched against a whole text or one sentence of it. */
  readonly words: RegExp;
  check(found: readonly string[], at: At): void;
}

/** A sentence with a number in it that says nothing of results, or nothing that could be untrue. */
export const plain = (words: RegExp): Pattern<unknown> => ({ words, check() {} });

const ends = /(?<=[.!?]”?)\s+(?=[\p{Lu}“≠!▼✔◆–[])|(?<=[^\d\s][.!?]”?)\s+(?=\d)/u;

/**
 * Reads texts by patterns. A text that no pattern knows as a whole is read sentence by sentence; one with a number that no pattern
 * knows fails. Remembers which patterns found something, so that none is there in vain.
 */
export class Reader<At> {
  readonly #patterns: readonly Pattern<At>[];
  readonly #fixed: ReadonlySet<string>;
  readonly #long: readonly string[];
  readonly #used = new Set<Pattern<At>>();

  /** `fixed`: texts of the tool and of people, printed as they are. */
  constructor(patterns: readonly Pattern<At>[], fixed: ReadonlySet<string>) {
    this.#patterns = patterns;
    this.#fixed = fixed;
    this.#long = [...fixed].filter((words) => words.length > 30);
  }

  /** Patterns that found nothing yet. */
  unused(): Pattern<At>[] {
    return this.#patterns.filter((one) => !this.#used.has(one));
  }

  read(text: string, at: At): void {
    if (this.#fixed.has(text) || this.#find(text, at)) return;
    for (const sentence of this.#withoutFixed(text).split(ends)) {
      const words = sentence.trim();
      if (words === '' || this.#fixed.has(words) || this.#find(words, at)) continue;
      expect(/\d/.test(words), `no pattern reads “${words}” in “${text}”`).toBe(false);
    }
  }

  /** A question or guidance that stands before or after a sentence of the app. */
  #withoutFixed(text: string): string {
    if (text.length < 30) return text;
    let rest = text;
    for (const words of this.#long) if (rest.includes(words)) rest = rest.replace(words, '');
    return rest;
  }

  #find(words: string, at: At): boolean {
    for (const pattern of this.#patterns) {
      const found = pattern.words.exec(words);
      if (!found || found[0] !== words) continue;
      this.#used.add(pattern);
      pattern.check(
        [...found].slice(1).map((part) => part ?? ''),
        at,
      );
      return true;
    }
    return false;
  }
}
