import type { Answer } from '#src/tool/audit-tool.ts';
import { hasRiskInOneFile } from './file-answers.ts';
import { type SampleCase, sampleCases } from './outline.ts';
import { tableAnswers } from './table-answers.ts';

/** What reviewers wrote about whole cases: invented, short, and without anything that could point to a person. */

const strengths = [
  'Goals are in the person’s own words and each has a date.',
  'Keywork notes are clear and pick up from the last session.',
  'The worker kept in touch through a hard time and the notes show it.',
  'Peer support was set up early and the person went along.',
  'The plan and the risk form were written together and fit.',
];
const concerns = [
  'Contact is short and mostly about appointments.',
  'Housing need is named at assessment and then not mentioned again.',
  'Nobody seems to hold the whole picture.',
];
const concernsAboutPlans = [
  'The plan was copied from last year without changes.',
  'Two plans with different goals are in use.',
  'The plan names steps but not who takes them.',
];
/** Where reading all files showed a risk missing from the risk assessment. */
const riskConcerns = [
  'The prescribing file notes drinking on top. The main risk form does not.',
  'A fall at home is in the keywork notes only.',
  'The treatment centre file has a warning about lone visits that keywork does not know of.',
  'Low mood is written up in one file and left out of the risk form.',
];
const goodPractice = [
  'A node-link map was used at three sessions running and led to the goals.',
  'A review that the person led, with one page that everybody signed.',
];
const improvements = [
  'Write one plan that all workers use.',
  'Book a review and set dates for each goal.',
  'Make an active link to a peer group.',
  'Talk about the way out of treatment.',
];

/** How many of the plainly good columns have a Yes. */
const goodColumns = [
  'recovery-plan',
  'smart',
  'all-needs',
  'balance',
  'social-network',
  'recovery-capital',
  'referrals',
  'keywork-by-plan',
  'psychosocial',
];
const yesCount = ({ place }: SampleCase): number =>
  goodColumns.filter((column) => tableAnswers.get(place)?.get(column) === 'yes').length;

function overall(one: SampleCase): string {
  const count = yesCount(one);
  if (count >= 7) return 'good';
  return count >= 4 ? 'fair' : 'weak';
}

const inTurn = (texts: readonly string[], turn: number): string => texts[turn % texts.length] ?? '';
const risky = sampleCases.filter(hasRiskInOneFile).map(({ place }) => place);

/** Text goes to some cases only, as on a busy day. */
export function narrativeAnswers(one: SampleCase): [string, Answer][] {
  const { place } = one;
  const answers: [string, Answer][] = [];
  if (yesCount(one) >= 5 && place % 2 === 0)
    answers.push(['nar-strengths', inTurn(strengths, place / 2)]);
  if (hasRiskInOneFile(one))
    answers.push(['nar-concerns', inTurn(riskConcerns, risky.indexOf(place))]);
  else if (yesCount(one) <= 3 && place % 2 === 1) {
    const planSeen = tableAnswers.get(place)?.get('recovery-plan') === 'yes';
    answers.push([
      'nar-concerns',
      inTurn(planSeen ? concernsAboutPlans : concerns, (place - 1) / 2),
    ]);
  }
  if (yesCount(one) >= 7)
    answers.push(
      ['nar-good-practice', inTurn(goodPractice, place)],
      ['nar-share-wider', place % 3 === 0 ? 'no' : 'yes'],
    );
  if (place % 4 === 1) answers.push(['nar-improve', inTurn(improvements, (place - 1) / 4)]);
  answers.push(['nar-overall', overall(one)]);
  return answers;
}
