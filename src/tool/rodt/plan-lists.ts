import type { Option } from '#src/tool/audit-tool.ts';

/** Code lists about what plans, referrals and keywork hold. */

export const needs: Option[] = [
  { code: 'drug-use', label: 'Drug use' },
  { code: 'alcohol', label: 'Alcohol' },
  { code: 'physical-health', label: 'Physical health' },
  { code: 'mental-health', label: 'Mental health' },
  { code: 'bbv', label: 'Blood-borne viruses' },
  { code: 'offending', label: 'Offending' },
  { code: 'housing', label: 'Housing' },
  { code: 'ete', label: 'Education, training and work' },
  { code: 'money', label: 'Money' },
  { code: 'family', label: 'Family and children' },
  { code: 'relationships', label: 'Relationships' },
];

/** The parts of recovery capital in the Southampton review; the last is shared by a community. */
export const capitalDomains: Option[] = [
  { code: 'housing', label: 'Housing', group: 'Personal' },
  { code: 'health', label: 'Physical and mental health', group: 'Personal' },
  { code: 'activity', label: 'Purposeful activity', group: 'Personal' },
  { code: 'peers', label: 'Peer support', group: 'Social' },
  { code: 'family', label: 'Family and friends', group: 'Social' },
  { code: 'community', label: 'Community', group: 'Community' },
];

export const referralServices: Option[] = [
  { code: 'housing', label: 'Housing' },
  { code: 'ete', label: 'Education, training and work' },
  { code: 'mutual-aid', label: 'Mutual aid' },
  { code: 'peer-support', label: 'Peer support' },
  { code: 'family', label: 'Family support' },
  { code: 'mental-health', label: 'Mental health' },
  { code: 'physical-health', label: 'Physical health' },
  { code: 'detox-rehab', label: 'Detox or rehab' },
  { code: 'aftercare', label: 'Aftercare' },
  { code: 'money', label: 'Benefits and debt' },
  { code: 'parenting', label: 'Parenting' },
  { code: 'other', label: 'Other' },
];

export const psychosocialTypes: Option[] = [
  { code: 'motivational', label: 'Motivational interviewing' },
  { code: 'cbt', label: 'Cognitive behavioural therapy (CBT)' },
  { code: 'relapse-prevention', label: 'Relapse prevention' },
  { code: 'mapping', label: 'Node-link mapping (ITEP)' },
  { code: 'contingency', label: 'Contingency management' },
  { code: 'network', label: 'Family or social network work' },
  { code: '12-step', label: '12-step facilitation' },
  { code: 'counselling', label: 'Counselling' },
  { code: 'group', label: 'Structured group' },
  { code: 'brief', label: 'Brief intervention' },
  { code: 'other', label: 'Other' },
];

export const noteSetTypes: Option[] = [
  { code: 'keywork', label: 'Keywork' },
  { code: 'co-ordination', label: 'Care co-ordination' },
  { code: 'medical', label: 'Prescribing or medical' },
  { code: 'criminal-justice', label: 'Criminal justice' },
  { code: 'mental-health', label: 'Mental health' },
  { code: 'other', label: 'Other' },
];
