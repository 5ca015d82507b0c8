/**
 * About how many guesses a phrase withstands of somebody who tries likely ones first, as a power of ten. By zxcvbn
 * (`@zxcvbn-ts/core`, with its lists of common passwords and words): it knows keyboard runs, numbers in order, dates, repeats and letters
 * written as digits. Fetched when it is asked for; runs here and asks nobody.
 * @param plain As `plainPhrase` gives it; its first 100 letters are looked at.
 */
export async function guessesOf(plain: string): Promise<number> {
  const [{ zxcvbn, zxcvbnOptions }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs });
  const looked = plain.slice(0, 100);
  // A space between words is no secret, though it counts as one more letter to guess.
  const forms = [looked, looked.replaceAll(' ', '')];
  return Math.min(...forms.map((form) => zxcvbn(form).guessesLog10));
}
