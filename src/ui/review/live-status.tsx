import { useWatched } from '#src/ui/parts/watched.ts';
import { useDesk } from './use-desk.ts';

/** Tells a screen reader what a key did after the focus has left, without taking the focus. */
export function LiveStatus() {
  const words = useWatched(useDesk().spoken);
  return (
    <p className="visually-hidden" role="status" data-testid="spoken">
      {words}
    </p>
  );
}
