import { useLocation } from 'react-router';
import { placeInHand } from './in-hand.ts';
import { placesOf } from './places.ts';
import { useDesk } from './use-desk.ts';

/** Follows the focus and the clicks on the screen of a case: which question is in hand, and where to come back to. */
export function useFollow(): (event: { readonly target: EventTarget }) => void {
  const desk = useDesk();
  const location = useLocation();
  return ({ target }) => {
    const control = target as Element;
    const { item, place } = placeInHand(control);
    desk.place.set(place);
    if (item === undefined) return;
    const before = desk.current.get();
    if (!desk.isConcern(item)) desk.left.set('');
    else if (control.closest('[data-flag]') && !desk.isConcern(before)) desk.left.set(before);
    if (!control.closest('[data-flag]')) placesOf(desk.model.open).set(location, item);
    desk.current.set(item);
  };
}
