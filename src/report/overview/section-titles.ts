/** The sections of the overview, in order. All are always there, so that a number given in words stays right. */
export const sectionTitles = [
  'Summary',
  'Sample and method',
  'Results by group and criterion',
  'Criteria against their standards',
  'Themes across services',
  'Services side by side',
  'Local bands',
  'Actions',
  'Feedback event',
  'How it was counted',
] as const;
export type SectionTitle = (typeof sectionTitles)[number];

/** "section 3" */
export const sectionNumber = (title: SectionTitle): string =>
  `section ${sectionTitles.indexOf(title) + 1}`;
