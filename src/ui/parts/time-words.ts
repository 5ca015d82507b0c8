import { momentFormat } from './moment-format.ts';

const clock = momentFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = momentFormat('en-GB', { day: 'numeric', month: 'long' });

/** `14:02`. Takes milliseconds since 1970. */
export const clockTime = (at: number): string => clock.format(at);

/** `14:02` today, else `3 March, 14:02`. Takes milliseconds since 1970. */
export function whenWords(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return sameDay ? clock.format(at) : `${day.format(at)}, ${clock.format(at)}`;
}
