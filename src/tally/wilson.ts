/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of a share, without continuity correction: lower and upper limit, 0 to 1.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22, 1927, 209-212; method 3 of R. G. Newcombe, "Two-sided confidence
 * intervals for the single proportion", Statistics in Medicine 17, 1998, 857-872.
 * `of` is above 0 and `count` from 0 to `of`.
 */
export function wilson(count: number, of: number): readonly [number, number] {
  const share = count / of;
  const square = z * z;
  const middle = 2 * count + square;
  const spread = z * Math.sqrt(square + 4 * count * (1 - share));
  const scale = 2 * (of + square);
  const lower = count === 0 ? 0 : (middle - spread) / scale;
  const upper = count === of ? 1 : (middle + spread) / scale;
  return [lower, upper];
}
