/** Tiers of treatment, as services and sample groups name them. */
export const tierOptions = [
  { value: '2', label: 'Tier 2: open access' },
  { value: '3', label: 'Tier 3: structured, in the community' },
  { value: '2/3', label: 'Tiers 2 and 3' },
  { value: '4', label: 'Tier 4: inpatient or residential' },
] as const;
