/** Where the focus is, and the keys pressed there. */
export type KeyStep = readonly [inHand: string, ...keys: string[]];

/**
 * A whole core case as a practised reviewer does it, the safeguarding question included: letters for the four answers, the
 * first letter in a list, Enter to go on. What the sample group filled in is only passed by.
 */
export const coreCase: readonly KeyStep[] = [
  ['Note sets seen', '1', 'Enter'],
  ['Gender', 'f', 'Enter'],
  ['Ethnicity', 'w', 'Enter'],
  ['Age', '3', 'Enter'],
  ['Main drug', 'h', 'Enter'],
  ['Second drug', 'c', 'Enter'],
  ['Time in treatment', '9', 'Enter'],
  ['Structured treatment', 'Enter'],
  ['Prescribed', 'Enter'],
  ['Children', 'n'],
  ['Recovery plan', 'y'],
  ['Plan date', ...'3/26', 'Enter'],
  ['Abstinence', 'n'],
  ['Reduction', 'y'],
  ['SMART goals', 'n'],
  ['All needs', 'y'],
  ['Balance', 'y'],
  ['Review required', '1'],
  ['Last review', ...'3/26', 'Enter'],
  ['Social network', 'n'],
  ['Recovery capital', '2'],
  ['Referrals', 'x'],
  ['Agreed', 'y'],
  ['Keywork by plan', 'y'],
  ['Psychosocial work', 'y'],
  ['TOP missing', 'n'],
  ['Notes in order', 'y'],
  ['Consent to share', 'y'],
  ['First assessment', 'y'],
  ['Full assessment expected', 'Enter'],
  ['Full assessment', 'y'],
  ['About this person', 'y'],
  ['Motivation', 'n'],
  ['Risk assessment', 'y'],
  ['Risk management plan', 'y'],
  ['Asked about children', 'y'],
  ['Overall', 'f', 'Enter'],
  ['Immediate concern', 'n'],
  ['Finish this case', 'Enter'],
];
