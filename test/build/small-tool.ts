import type { AuditTool, Item } from '#src/tool/audit-tool.ts';

/** An audit tool small enough to read at a glance: enough of each kind to show how counting and reviewing work. */

const fourWay = (id: string, label: string, more: Partial<Item> = {}): Item => ({
  id,
  label,
  question: `${label}?`,
  kind: { type: 'four-way' },
  polarity: 'good',
  tier: 'core',
  guidance: {},
  standard: { percent: 70, source: { code: 'S4' } },
  sources: [{ code: 'S1' }],
  ...more,
});

const descriptive = (id: string, label: string, more: Partial<Item> = {}): Item => {
  const { standard, ...item } = fourWay(id, label);
  return { ...item, polarity: 'descriptive', ...more };
};

const drugs = [
  { code: 'heroin', label: 'Heroin' },
  { code: 'cannabis', label: 'Cannabis' },
  { code: 'not-stated', label: 'Not stated in the notes' },
];

const header: Item[] = [
  descriptive('hdr-gender', 'Gender', {
    kind: {
      type: 'one-of',
      options: [
        { code: 'female', label: 'Female' },
        { code: 'male', label: 'Male' },
        { code: 'not-stated', label: 'Not stated in the notes' },
      ],
    },
  }),
  descriptive('hdr-ethnicity', 'Ethnicity', {
    kind: {
      type: 'one-of',
      options: [
        { code: 'A', label: 'White British', group: 'White British' },
        { code: 'B', label: 'White Irish', group: 'Other White' },
        { code: 'C', label: 'Other White', group: 'Other White' },
        { code: 'Z', label: 'Not stated in the notes', group: 'Not stated' },
      ],
    },
  }),
  descriptive('hdr-primary-drug', 'Main drug', { kind: { type: 'one-of', options: drugs } }),
  descriptive('hdr-time-in-treatment', 'Time in treatment', {
    kind: {
      type: 'months',
      max: 480,
      bands: [
        { below: 3, label: 'Under 3 months' },
        { below: 12, label: '3 to under 12 months' },
        { label: '1 year or more' },
      ],
    },
  }),
  descriptive('hdr-children-present', 'Children'),
  descriptive('hdr-structured', 'Structured treatment', {
    presets: [
      { when: { fact: 'top-expected', is: ['yes'] }, answer: 'yes' },
      { when: { fact: 'top-expected', is: ['no'] }, answer: 'no' },
    ],
  }),
];

const plan: Item[] = [
  fourWay('rp-plan-seen', 'Recovery plan'),
  descriptive('rp-plan-date', 'Plan date', {
    kind: { type: 'month' },
    applies: { item: 'rp-plan-seen', is: ['yes'] },
  }),
  descriptive('rp-abstinence', 'Abstinence'),
  fourWay('rp-smart', 'SMART goals'),
  fourWay('rp-referrals', 'Referrals', { notApplicable: 'with-reason' }),
  descriptive('rp-review-required', 'Review required', {
    variants: [
      {
        fact: 'review-required-definition',
        standard: { percent: 70, source: { code: 'S4' } },
        is: 'a',
        question: 'Is a review overdue?',
        polarity: 'bad',
        guidance: {},
      },
      {
        fact: 'review-required-definition',
        standard: { percent: 70, source: { code: 'S4' } },
        is: 'b',
        question: 'Does the plan say when it will be reviewed?',
        polarity: 'good',
        guidance: {},
      },
    ],
  }),
  fourWay('top-missing', 'TOP missing', {
    polarity: 'bad',
    applies: { item: 'hdr-structured', is: ['yes'] },
    standard: { percent: 80, source: { code: 'S1' } },
    bands: {
      name: 'Treatment Outcomes Profiles (TOP)',
      short: 'TOP',
      fair: 80,
      good: 90,
      excellent: 95,
      source: { code: 'S1' },
    },
  }),
];

const column = (id: string, item: string, heading: string, kind: string) => ({
  id,
  item,
  heading,
  planQuality: kind.includes('q'),
  needsPlan: kind.includes('p'),
  composite: kind.includes('c'),
});

export const smallTool: AuditTool = {
  id: 'small',
  version: '1.0.0',
  name: 'Small tool',
  about: 'For tests',
  sections: [
    { id: 'header', title: 'Case header', role: 'header', items: header },
    { id: 'recovery-plan', title: 'Recovery plan', items: plan },
    {
      id: 'narrative',
      title: 'In your own words',
      role: 'narrative',
      items: [
        descriptive('nar-concerns', 'Concerns', { kind: { type: 'long-text', max: 2000 } }),
        fourWay('nar-share', 'Share wider', { tier: 'extended' }),
      ],
    },
  ],
  rules: [
    {
      id: 'c-abs-no-plan',
      when: {
        all: [
          { item: 'rp-abstinence', is: ['yes'] },
          { not: { item: 'rp-plan-seen', is: ['yes'] } },
        ],
      },
      message: 'No plan seen. Is {rp-abstinence} taken from the notes?',
      items: ['rp-abstinence', 'rp-plan-seen'],
      strength: 'soft',
      sources: [{ code: 'P' }],
    },
    {
      id: 'c-children-described',
      when: {
        all: [
          { item: 'hdr-children-present', is: ['yes'] },
          { item: 'nar-concerns', answered: false },
        ],
      },
      message: 'Describe what you saw about the children.',
      items: ['nar-concerns'],
      strength: 'hard',
      sources: [{ code: 'P' }],
    },
    {
      id: 'c-heroin',
      when: { item: 'hdr-primary-drug', is: ['heroin'] },
      message: 'Look for a naloxone offer.',
      items: ['hdr-primary-drug'],
      strength: 'information',
      sources: [{ code: 'P' }],
    },
  ],
  offers: [
    {
      id: 'no-plan',
      when: { item: 'rp-plan-seen', is: ['no'] },
      label: 'Set the questions that need a plan to No',
      answer: 'no',
      items: ['rp-abstinence', 'rp-smart', 'rp-review-required', 'rp-plan-date'],
    },
    {
      id: 'file-not-seen',
      when: { item: 'rp-plan-seen', is: ['not-checked'] },
      label: 'Set what is left to Could not check',
      answer: 'not-checked',
      items: ['rp-abstinence', 'rp-smart', 'rp-referrals', 'hdr-structured'],
      onlyUnanswered: true,
    },
  ],
  actions: [],
  columns: [
    column('recovery-plan', 'rp-plan-seen', 'Recovery plan', 'c'),
    column('abstinence', 'rp-abstinence', 'Abstinence', 'p'),
    column('smart', 'rp-smart', 'SMART', 'pqc'),
    {
      ...column('review-required', 'rp-review-required', 'Review required', 'p'),
      definedBy: 'review-required-definition',
    },
    column('referrals', 'rp-referrals', 'Referrals', 'c'),
    column('top-missing', 'top-missing', 'TOP missing', ''),
  ],
  reporting: {
    caseMix: [
      { item: 'hdr-gender' },
      { item: 'hdr-ethnicity', grouped: true },
      { item: 'hdr-primary-drug' },
      { item: 'hdr-time-in-treatment' },
      { item: 'hdr-children-present' },
    ],
    noteSets: { expected: 'hdr-note-sets-expected', seen: 'hdr-note-sets-seen' },
    narrative: {
      strengths: ['nar-strengths'],
      concerns: ['nar-concerns'],
      goodPractice: ['nar-good-practice'],
      shareWider: 'nar-share-wider',
    },
    sectionGroups: [{ title: 'Recovery plan: other questions', sections: ['recovery-plan'] }],
    themes: [],
    event: { partnership: [], commissioningTeam: [], workforce: [], serviceUsers: [] },
  },
};
