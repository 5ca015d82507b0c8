/** Between a lam and an alef that stand side by side in the order of drawing, though not of reading. */
const falsePair = /(?<=[\ufedf\ufee0])(?=[\ufe82\ufe84\ufe88\ufe8e])/u;

/** Shaped text in parts to be drawn one by one: jsPDF would draw a false lam and alef as one letter. */
export const unjoined = (text: string): string[] => text.split(falsePair);
