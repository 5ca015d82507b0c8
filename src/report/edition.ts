/** internal = all counts, for the provider and the commissioning team; shareable = small numbers hidden. (domain.md 0.8) */
export const editions = ['internal', 'shareable'] as const;
export type Edition = (typeof editions)[number];
