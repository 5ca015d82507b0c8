import type { Option } from '#src/tool/audit-tool.ts';

/** Code lists of domain.md section 8, with the groups they are reported in. Retired codes stay readable. */

export const drugs: Option[] = [
  { code: 'heroin', label: 'Heroin', group: 'Opiates' },
  { code: 'methadone', label: 'Methadone', group: 'Opiates' },
  { code: 'other-opiate', label: 'Other opiate', group: 'Opiates' },
  { code: 'crack', label: 'Crack', group: 'Crack' },
  { code: 'cocaine', label: 'Cocaine (not crack)', group: 'Other stimulants' },
  { code: 'amphetamine', label: 'Amphetamine (not ecstasy)', group: 'Other stimulants' },
  { code: 'ecstasy', label: 'Ecstasy', group: 'Other stimulants' },
  { code: 'cannabis', label: 'Cannabis', group: 'Cannabis' },
  { code: 'alcohol', label: 'Alcohol', group: 'Alcohol' },
  { code: 'benzodiazepine', label: 'Benzodiazepine', group: 'Other' },
  { code: 'barbiturate', label: 'Barbiturate', group: 'Other' },
  { code: 'hallucinogen', label: 'Hallucinogen', group: 'Other' },
  { code: 'solvent', label: 'Solvent', group: 'Other' },
  { code: 'nps', label: 'New psychoactive substance', group: 'Other' },
  { code: 'medicine', label: 'Other medicine, prescribed or bought', group: 'Other' },
  { code: 'other', label: 'Other', group: 'Other' },
  { code: 'not-stated', label: 'Not stated in the notes', group: 'Not stated' },
];

export const secondaryDrugs: Option[] = [
  { code: 'none', label: 'No second drug', group: 'None' },
  ...drugs,
];

/** The 16 + 1 list of the NHS data dictionary, 2001. */
export const ethnicities: Option[] = [
  { code: 'A', label: 'White British', group: 'White British' },
  { code: 'B', label: 'White Irish', group: 'Other White' },
  { code: 'C', label: 'Other White', group: 'Other White' },
  { code: 'D', label: 'White and Black Caribbean', group: 'Mixed' },
  { code: 'E', label: 'White and Black African', group: 'Mixed' },
  { code: 'F', label: 'White and Asian', group: 'Mixed' },
  { code: 'G', label: 'Other mixed', group: 'Mixed' },
  { code: 'H', label: 'Indian', group: 'Asian' },
  { code: 'J', label: 'Pakistani', group: 'Asian' },
  { code: 'K', label: 'Bangladeshi', group: 'Asian' },
  { code: 'L', label: 'Other Asian', group: 'Asian' },
  { code: 'M', label: 'Black Caribbean', group: 'Black' },
  { code: 'N', label: 'Black African', group: 'Black' },
  { code: 'P', label: 'Other Black', group: 'Black' },
  { code: 'R', label: 'Chinese', group: 'Other' },
  { code: 'S', label: 'Other', group: 'Other' },
  { code: 'Z', label: 'Not stated in the notes', group: 'Not stated' },
];

export const genders: Option[] = [
  { code: 'female', label: 'Female' },
  { code: 'male', label: 'Male' },
  { code: 'other', label: 'Other, in the person’s own words' },
  { code: 'not-stated', label: 'Not stated in the notes' },
];

export const ageBands: Option[] = [
  { code: 'under-18', label: 'Under 18' },
  { code: '18-24', label: '18 to 24' },
  { code: '25-29', label: '25 to 29' },
  { code: '30-39', label: '30 to 39' },
  { code: '40-49', label: '40 to 49' },
  { code: '50-64', label: '50 to 64' },
  { code: '65-plus', label: '65 or over' },
  { code: 'not-stated', label: 'Not stated in the notes' },
];

/** Months in treatment, reported in these bands; the upper ones match the 2012 figures. */
export const treatmentBands: { below?: number; label: string }[] = [
  { below: 3, label: 'Under 3 months' },
  { below: 6, label: '3 to under 6 months' },
  { below: 12, label: '6 to under 12 months' },
  { below: 24, label: '1 to under 2 years' },
  { below: 48, label: '2 to under 4 years' },
  { below: 72, label: '4 to under 6 years' },
  { label: '6 years or more' },
];

const withChildren = 'Lives with children';
const apart = 'Parent, not living with any';
const incomplete = 'Not complete';

export const parentalStatuses: Option[] = [
  { code: 'all-live-with', label: 'All their children live with them', group: withChildren },
  { code: 'some-live-with', label: 'Some of their children live with them', group: withChildren },
  { code: 'none-live-with', label: 'None of their children live with them', group: apart },
  { code: 'not-a-parent', label: 'Not a parent', group: 'Not a parent' },
  { code: 'declined', label: 'Did not want to say', group: incomplete },
  { code: 'not-stated', label: 'Not stated in the notes', group: incomplete },
];

export const medicines: Option[] = [
  { code: 'none', label: 'None' },
  { code: 'methadone', label: 'Methadone' },
  { code: 'buprenorphine', label: 'Buprenorphine, with or without naloxone' },
  { code: 'naltrexone', label: 'Naltrexone' },
  { code: 'other', label: 'Other' },
  { code: 'unclear', label: 'The notes are unclear' },
];

/** Codes of `medicines` that mean something is, or may be, prescribed. */
export const prescribedCodes = medicines.map(({ code }) => code).filter((code) => code !== 'none');

export const yesNo: Option[] = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];
