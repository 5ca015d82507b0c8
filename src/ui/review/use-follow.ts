import { useLocation } from 'react-router';
import { placeInHand } from './in-hand.ts';
import { placesOf } from './places.ts';
import { useDesk } from './use-desk.ts';

/** Follows the focus and the clicks on the screen of a case: which question is in hand, and where to come back to. */
export function useFollow(): (event: { readonly target: EventTarget }) => void {
  const desk = useDesk();
  const location = useLocation();
  return ({ target }) => {
    const { item, place } = placeInHand(target as Element);
    desk.place.set(place);
    if (item === undefined) return;
    if (!desk.isConcern(item)) desk.left.set('');
    placesOf(desk.model.open).set(location, item);
    desk.current.set(item);
  };
}
