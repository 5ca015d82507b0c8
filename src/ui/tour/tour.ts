import { changeSettings } from '#src/ui/parts/settings.ts';
import { Watched } from '#src/ui/parts/watched.ts';

/** What there is to do next; undefined while no tour is under way. */
export type TourStep = 'answer' | 'table' | 'page' | 'end';

/** How many questions the first step asks for. */
export const toAnswer = 3;

/** Where the tour of the sample stands, for as long as the window is open. */
export const tourStep = new Watched<TourStep | undefined>(undefined);

/** Begins it, whether it was taken before or not. */
export const startTour = (): void => tourStep.set('answer');

/** Taken, refused or left: it is not offered again by itself. Help starts it anew. */
export function endTour(): void {
  tourStep.set(undefined);
  changeSettings({ toured: true });
}
