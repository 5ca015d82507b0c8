import { upTo } from './deal.ts';
import { publishedGroups } from './published-table.ts';

/** Prefixes of the case references, in the order of the groups. */
const prefixes = ['BRG', 'NRB', 'CMP', 'WOM', 'NRD', 'SDN', 'SUP', 'DIP', 'DRR'];

/** One invented case before anything is answered. */
export interface SampleCase {
  /** 0 to 51, through all groups. */
  readonly place: number;
  /** 0 to 8, as in the published table. */
  readonly group: number;
  /** 0 and up, within its group. */
  readonly inGroup: number;
  /** `BRG-01` */
  readonly reference: string;
}

/** The 52 cases, by group in the published order. */
export const sampleCases: readonly SampleCase[] = publishedGroups
  .flatMap(({ cases }, group) => upTo(cases).map((inGroup) => ({ group, inGroup })))
  .map(({ group, inGroup }, place) => ({
    place,
    group,
    inGroup,
    reference: `${prefixes[group]}-${String(inGroup + 1).padStart(2, '0')}`,
  }));

/** Places of the cases of these groups. */
export const placesIn = (...groups: number[]): number[] =>
  sampleCases.filter(({ group }) => groups.includes(group)).map(({ place }) => place);

export const allPlaces: readonly number[] = upTo(sampleCases.length);

/** The nine groups by name, for what is known of them. */
export const groupPlace = {
  bridge: 0,
  newRoadBridge: 1,
  complex: 2,
  women: 3,
  newRoadDip: 4,
  stepDown: 5,
  stepUp: 6,
  dip: 7,
  drr: 8,
} as const;
