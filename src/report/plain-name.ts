/** Letters of file names that every disk takes: "the-bridge-dip-and-drr"; empty where nothing is left. */
export const plainName = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
