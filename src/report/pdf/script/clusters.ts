/** A flag of two letters; a letter with its marks, its skin tone and what a joiner ties to it; marks alone. */
const cluster =
  /\p{RI}{2}|\P{M}(?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d\p{Extended_Pictographic}?)*|\p{M}+/gu;

/** The parts of a text that must not be torn from each other, in order; joined they are the text. */
export const clustersOf = (text: string): string[] => text.match(cluster) ?? [];
