import { deal } from './deal.ts';
import { allPlaces, groupPlace, placesIn } from './outline.ts';

/**
 * Who the 52 invented people are. Counts are those of S1 section 4.5 as far as they are possible on 52 cases
 * (domain.md section 5.4); which case has which is invented.
 */

const women = placesIn(groupPlace.women);
const others = allPlaces.filter((place) => !women.includes(place));

/** 64 % and 36 % cannot be had from 52: 33 and 19 are nearest. */
export const genders: ReadonlyMap<number, string> = new Map([
  ...women.map((place) => [place, 'female'] as const),
  ...deal(
    others,
    [
      ['female', 14],
      ['male', 33],
    ],
    21,
  ),
]);

/** 42 of 47 stated are White British (89 %) and 2 Black British (4 %), as printed. */
export const ethnicities = deal(
  allPlaces,
  [
    ['A', 42],
    ['M', 1],
    ['P', 1],
    ['C', 1],
    ['D', 1],
    ['H', 1],
    ['Z', 5],
  ],
  22,
);

export const ageBands = deal(
  allPlaces,
  [
    ['18-24', 4],
    ['25-29', 9],
    ['30-39', 21],
    ['40-49', 13],
    ['50-64', 5],
  ],
  23,
);

/** People whose main drug is heroin, by group: 28 in all. */
const heroinIn = [1, 9, 3, 3, 2, 3, 2, 1, 4];
const heroin = heroinIn.flatMap((count, group) => placesIn(group).slice(0, count));
const notHeroin = allPlaces.filter((place) => !heroin.includes(place));

export const mainDrugs: ReadonlyMap<number, string> = new Map([
  ...heroin.map((place) => [place, 'heroin'] as const),
  ...deal(
    notHeroin,
    [
      ['amphetamine', 6],
      ['cocaine', 5],
      ['cannabis', 6],
      ['alcohol', 3],
      ['other-opiate', 2],
      ['benzodiazepine', 1],
      ['medicine', 1],
    ],
    24,
  ),
]);

/** Those who could get their own main drug as the second one come first, and get another. */
const dealtFirst = ['cannabis', 'alcohol', 'benzodiazepine', 'medicine'];
const secondDrugsDealt = [
  ...Array.from({ length: 6 }, () => 'crack'),
  ...['heroin', 'heroin', 'ecstasy'],
  ...Array.from({ length: 5 }, () => 'cannabis'),
  ...Array.from({ length: 4 }, () => 'alcohol'),
  ...['benzodiazepine', 'benzodiazepine', 'nps', 'other', 'medicine', 'none'],
];
const firstToLast = [...notHeroin].sort((a, b) => turn(a) - turn(b) || a - b);

function turn(place: number): number {
  const turnOf = dealtFirst.indexOf(mainDrugs.get(place) ?? '');
  return turnOf < 0 ? dealtFirst.length : turnOf;
}

/** 40 have a second drug: crack 21, cannabis 5, alcohol 5, heroin 2, others 7. Of the 12 without, 11 use heroin. */
export const secondDrugs: ReadonlyMap<number, string> = new Map([
  ...deal(
    heroin,
    [
      ['none', 11],
      ['crack', 15],
      ['alcohol', 1],
      ['benzodiazepine', 1],
    ],
    25,
  ),
  ...firstToLast.map((place, index) => [place, secondDrugsDealt[index] ?? 'none'] as const),
]);

/** 18 children identified; where nobody asked it could not be checked. */
export const children = deal(
  allPlaces,
  [
    ['yes', 18],
    ['no', 28],
    ['not-checked', 6],
  ],
  26,
);

/** Months in treatment, in the order of the cases of each group. */
const monthsIn: readonly (readonly number[])[] = [
  [4, 2, 1, 6, 3, 9, 2, 5, 14, 1, 8, 11],
  [26, 7, 55, 13, 3, 34, 18, 80, 41],
  [19, 8, 50, 30, 76],
  [16, 5, 28, 47, 10],
  [9, 3],
  [45, 22, 62, 90, 31],
  [6, 2, 25, 11],
  [4, 2],
  [7, 3, 10, 2, 13, 6, 4, 9],
];
export const monthsInTreatment: ReadonlyMap<number, number> = new Map(
  monthsIn.flatMap((months, group) =>
    placesIn(group).map((place, index) => [place, months[index] ?? 1] as const),
  ),
);

const substitutes = ['methadone', 'methadone', 'buprenorphine'];

/** Opiates are prescribed for at New Road and through the courts; nothing is at the Bridge, which is not asked. */
export function prescribed(place: number, group: number): string | undefined {
  if (group === groupPlace.bridge) return undefined;
  const drug = mainDrugs.get(place);
  const isOpiate = drug === 'heroin' || drug === 'other-opiate';
  return isOpiate ? (substitutes[place % substitutes.length] ?? 'methadone') : 'none';
}
