import { plural } from './plural.ts';

/** How much of this laptop's work is nowhere else. "All sent" is said only of what was read back. */
export const unsentWords = (unsent: number): string =>
  unsent === 0 ? 'All changes sent' : `${plural(unsent, 'change', 'changes')} not yet sent`;
