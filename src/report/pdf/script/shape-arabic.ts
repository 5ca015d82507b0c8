import { arabicForms } from './arabic-forms.ts';

const { letters, pairs } = arabicForms;
const nonJoiner = '\u200c';
const joiner = '\u200d';
const mark = /^\p{M}$/u;
const standsAlone = /^[\p{N}\p{P}\p{S}\u200c\u200d]$/u;

/** A letter, or the letter and the mark it is made of where only the letter has forms: heh goal with hamza. */
function parts(character: string): readonly string[] {
  if (letters.has(character)) return [character];
  const apart = [...character.normalize('NFD')];
  return letters.has(apart[0] ?? '') ? apart : [character];
}

/** Whether its letters have forms, so that they join their neighbours rightly; digits and punctuation join nothing. */
export const canShape = (cluster: string): boolean =>
  [...cluster]
    .flatMap(parts)
    .every((part) => letters.has(part) || mark.test(part) || standsAlone.test(part));

/** Whether marks stand over or under its letters: jsPDF does not read from the font where they belong. */
export const isMarked = (cluster: string): boolean =>
  [...cluster].flatMap(parts).some((part) => mark.test(part));

interface Place {
  readonly letter: string;
  readonly marks: string;
}

function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const part of [...text].flatMap(parts)) {
    const last = places.at(-1);
    if (last && mark.test(part)) places[places.length - 1] = { ...last, marks: last.marks + part };
    else places.push({ letter: part, marks: '' });
  }
  return places;
}

const joinsAfter = (place: Place | undefined): boolean =>
  place?.letter === joiner || letters.get(place?.letter ?? '')?.length === 4;
const joinsBefore = (place: Place | undefined): boolean =>
  place?.letter === joiner || (letters.get(place?.letter ?? '')?.length ?? 0) >= 2;

/**
 * Arabic letters in the forms they take beside each other, still in reading order; lam and alef become one, joiners go.
 * jsPDF's own shaper takes a wrong form beside a comma, a mark or a hamza, since it counts them as letters that join.
 */
export function shapeArabic(text: string): string {
  const places = placesIn(text);
  let shaped = '';
  for (let index = 0; index < places.length; index += 1) {
    const [last, place, next] = [places[index - 1], places[index], places[index + 1]];
    if (!place || place.letter === joiner || place.letter === nonJoiner) continue;
    const joined = joinsAfter(last) && joinsBefore(place);
    const pair = pairs.get(place.letter + place.marks + (next?.letter ?? ''));
    if (pair) {
      shaped += (pair[joined ? 1 : 0] ?? '') + (next?.marks ?? '');
      index += 1;
      continue;
    }
    const joins = joinsAfter(place) && joinsBefore(next);
    const form = joined ? (joins ? 3 : 1) : joins ? 2 : 0;
    shaped += (letters.get(place.letter)?.[form] ?? place.letter) + place.marks;
  }
  return shaped;
}
