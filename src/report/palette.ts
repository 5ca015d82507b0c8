/**
 * Colours of the report: the Government Analysis Function palette and neighbours. On white each text colour has a contrast
 * of 4.8 or more; blue and orange look equal in grey print, so each also differs in shape and word.
 */
export const palette = {
  ink: '#1B2530',
  muted: '#4A5560',
  darkBlue: '#12436D',
  blue: '#2073BC',
  darkPink: '#801650',
  pale: '#EEF3F8',
  rule: '#B8C4CF',
  white: '#FFFFFF',
} as const;
