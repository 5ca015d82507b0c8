import type { Item } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { source } from './source.ts';

const jointReview = source('S4');

/** Guidance of a question that only has to be asked: asked and written down is Yes, whatever was said. */
const askedAbout = (look?: string) => ({
  ...(look !== undefined && { look }),
  yes: 'it was asked and the answer is written down, whatever it was',
  no: 'nothing in the files shows that it was asked',
});

/** What the 2006 joint review often found missing, and what else a good assessment holds. */
export const assessmentChecks: Item[] = [
  criterion({
    tier: 'extended',
    id: 'ass-overdose-history',
    label: 'Overdose history',
    question: 'Was the person asked about past overdoses?',
    guidance: askedAbout('Look for dates, drugs and changes in tolerance.'),
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-domestic-abuse',
    label: 'Domestic abuse',
    question: 'Was the person asked about domestic abuse?',
    guidance: askedAbout('It should cover being hurt and hurting others.'),
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-mh-contact',
    label: 'Mental health contact',
    question: 'Was the person asked about mental health care, now or before?',
    guidance: askedAbout('Look for services, diagnosis and self-harm.'),
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-alcohol-use',
    label: 'Alcohol use',
    question: 'Was the person asked how much alcohol they drink?',
    guidance: askedAbout('Look for units and a pattern.'),
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-alcohol-dependence',
    label: 'Alcohol dependence',
    question: 'Were signs of alcohol dependence checked?',
    guidance: {
      ...askedAbout('Look for withdrawal signs or a score such as AUDIT or SADQ.'),
      notApplicable: 'the notes say the person does not drink',
    },
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-pregnancy',
    label: 'Pregnancy',
    question: 'Was the person asked about pregnancy?',
    guidance: {
      ...askedAbout(),
      notApplicable: 'the person cannot be pregnant',
    },
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-injection-sites',
    label: 'Injection sites',
    question: 'Were injection sites asked about or looked at?',
    applies: { item: 'hdr-injecting', is: ['current', 'previous'] },
    guidance: {
      ...askedAbout('Look for wounds and abscesses.'),
      notApplicable: 'the person never injected',
    },
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-risk-plan-linked',
    label: 'Leads to a risk plan',
    question: 'Does the assessment end in a plan to manage risk?',
    guidance: {
      look: 'Use the same papers as for the risk management plan.',
      yes: 'the risks found there are taken up in a risk management plan',
      no: 'risks were found and no plan takes them up',
      notApplicable: 'the assessment found no risk and says so',
    },
    sources: [jointReview],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-recovery-capital',
    label: 'Strengths',
    question: 'Are the person’s strengths and supports written down?',
    guidance: {
      look: 'Think of housing, health, work or learning, peers and family.',
      yes: 'the assessment names things to build on, not only problems',
      no: 'it lists problems only',
    },
    sources: [source('S1', 'appendix 3')],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-family-carers',
    label: 'Family and carers',
    question: 'Were family or carers asked about and offered support?',
    guidance: {
      yes: 'the notes show both',
      no: 'they were not asked about, or no support was offered',
      notApplicable: 'the person has no family or carer, or did not want them involved',
    },
    sources: [source('S1'), source('L', 'NICE QS23, statement 3')],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-diversity',
    label: 'Diversity',
    question: 'Does the assessment take the person’s background into account?',
    guidance: {
      look: 'Think of ethnicity, gender, language, disability and mental health.',
      yes: 'the notes show how the approach fits the person',
      no: 'boxes are ticked, or nothing is there',
    },
    sources: [source('S1', 'appendix 3')],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-treatment-options',
    label: 'Treatment options',
    question: 'Were the treatment options explained?',
    guidance: {
      look: 'Harm reduction, maintenance, detox, and abstinence or rehab.',
      yes: 'the options that fit the person were explained',
      no: 'the notes show only one option, or none',
    },
    sources: [source('L', 'NICE QS23, statement 5'), source('S1')],
  }),
  criterion({
    tier: 'extended',
    id: 'ass-bbv-offer',
    label: 'Blood-borne viruses',
    question: 'Were virus tests and the hepatitis B vaccine offered?',
    guidance: {
      look: 'Tests are for hepatitis B, hepatitis C and HIV.',
      yes: 'both were offered, whether or not the person took them up',
      no: 'one or both were not offered',
      notApplicable: 'the person was tested and vaccinated before this treatment',
    },
    sources: [source('L', 'NICE QS23, statement 4'), source('S1', 'appendix 8')],
  }),
];
