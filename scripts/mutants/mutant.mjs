/**
 * A deliberate mistake: replacements of text in a real source, and the tests of which one must notice it.
 * @typedef {{ tests: readonly string[], name: string, file: string, changes: readonly (readonly [string, string])[] }} Mutant
 * @param {readonly string[]} tests
 * @param {string} name
 * @param {string} file
 * @param {...(readonly [string, string])} changes
 * @returns {Mutant}
 */
export const mutant = (tests, name, file, ...changes) => ({ tests, name, file, changes });
