/** A4 in points (1/72 inch), with the margins every page keeps. */
export type Orientation = 'portrait' | 'landscape';

const shortSide = 595.28;
const longSide = 841.89;
export const margin = { left: 48, right: 48, top: 66, bottom: 62 } as const;

export const sheetWidth = (orientation: Orientation): number =>
  orientation === 'portrait' ? shortSide : longSide;
export const sheetHeight = (orientation: Orientation): number =>
  orientation === 'portrait' ? longSide : shortSide;
/** Width between the margins. */
export const columnWidth = (orientation: Orientation): number =>
  sheetWidth(orientation) - margin.left - margin.right;
