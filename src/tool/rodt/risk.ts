import type { Section } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { modelsOfCare, source } from './source.ts';

const jointReview = source('S4');
const askedAndWritten = 'it was asked and the answer is written down, whatever it was';
const notThere = 'nothing in the files shows that it was asked';
/** Where it is not stated nobody can say that the question fits. */
const injects = { item: 'hdr-injecting', is: ['current', 'previous'] };

/** Risk. (domain.md section 2 D) */
export const risk: Section = {
  id: 'risk',
  title: 'Risk',
  hint: 'Look in every file: the risk may be written in one and the plan in another.',
  items: [
    criterion({
      id: 'risk-assessed',
      label: 'Risk assessment',
      question: 'Is there a completed and dated risk assessment?',
      guidance: {
        look: 'It can be in any file. Note which.',
        yes: 'it is filled in and has a date',
        no: 'it is missing, has no date or is mostly empty',
      },
      sources: [source('S1', 'section 4.5'), jointReview],
    }),
    criterion({
      id: 'risk-management-plan',
      label: 'Risk management plan',
      question: 'Does each risk that was found have an action, an owner and a date?',
      mustPass: true,
      notApplicable: 'with-reason',
      guidance: {
        yes: 'all 3 are there for each risk',
        no: 'risks are listed without a response, or part of it is missing',
        notApplicable: 'the risk assessment found no risk; say so in a note',
      },
      sources: [jointReview],
    }),
    criterion({
      id: 'risk-updated',
      label: 'Risk updated',
      question: 'Was the risk assessment updated when it should have been?',
      tier: 'extended',
      guidance: {
        look: 'After an incident, a relapse, a release, a pregnancy or a move, and every 6 months.',
        yes: 'it was updated each time',
        no: 'something happened, or 6 months passed, and it was not',
        notApplicable: 'it is under 6 months old and nothing happened',
      },
      sources: [source('P')],
    }),
    criterion({
      id: 'risk-cross-file',
      label: 'Risk in one file only',
      question: 'Did reading all files together show a risk missing from the risk assessment?',
      polarity: 'bad',
      applies: { item: 'hdr-note-sets-seen', compare: '>=', to: 2 },
      guidance: {
        look: 'Write it under what worries you. Think about raising an immediate concern.',
        yes: 'a risk in one file is not in the main risk assessment',
        no: 'every risk you read about is there',
      },
      sources: [source('S1', 'section 4.5')],
    }),
    criterion({
      id: 'risk-sharing-equipment',
      label: 'Sharing equipment',
      question: 'Was the person asked about sharing equipment?',
      tier: 'extended',
      applies: injects,
      guidance: {
        look: 'Needles, spoons, water and filters.',
        yes: askedAndWritten,
        no: notThere,
        notApplicable: 'the person never injected',
      },
      sources: [jointReview],
    }),
    criterion({
      id: 'risk-injection-site',
      label: 'Where they inject',
      question: 'Was the person asked where on the body they inject?',
      tier: 'extended',
      applies: injects,
      guidance: {
        yes: askedAndWritten,
        no: notThere,
        notApplicable: 'the person never injected',
      },
      sources: [jointReview],
    }),
    criterion({
      id: 'risk-safer-sex',
      label: 'Safer sex',
      question: 'Was safer sex talked about?',
      tier: 'extended',
      guidance: { yes: askedAndWritten, no: notThere },
      sources: [jointReview],
    }),
    criterion({
      id: 'risk-bbv-transmission',
      label: 'Passing on viruses',
      question: 'Was the risk of passing on blood-borne viruses assessed?',
      tier: 'extended',
      guidance: { yes: askedAndWritten, no: notThere },
      sources: [jointReview],
    }),
    criterion({
      id: 'risk-household',
      label: 'Household',
      question: 'Was the person asked who else lives in the home?',
      tier: 'extended',
      guidance: {
        look: 'This includes children.',
        yes: askedAndWritten,
        no: notThere,
      },
      sources: [jointReview],
    }),
    criterion({
      id: 'risk-self-harm',
      label: 'Suicide and self-harm',
      question: 'Was the risk of suicide or self-harm looked at?',
      tier: 'extended',
      guidance: { yes: askedAndWritten, no: notThere },
      sources: [modelsOfCare(26), source('K')],
    }),
  ],
};
