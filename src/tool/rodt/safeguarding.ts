import type { Section } from '#src/tool/audit-tool.ts';
import { prescribedCodes } from './code-lists.ts';
import { criterion } from './criterion.ts';
import { source } from './source.ts';

const childrenPresent = { item: 'hdr-children-present', is: ['yes'] };

/** Safeguarding. (domain.md section 2 H) */
export const safeguarding: Section = {
  id: 'safeguarding',
  title: 'Safeguarding',
  hint: 'If a child or an adult is in danger now, raise an immediate concern first.',
  items: [
    criterion({
      id: 'sg-children-asked',
      label: 'Asked about children',
      question: 'Was the person asked about children?',
      guidance: {
        look: 'Their own children, children in the home and children they see.',
        yes: 'it was asked and the answer is written down',
        no: 'nothing shows that it was asked',
      },
      sources: [source('S1'), source('S4')],
    }),
    criterion({
      id: 'sg-child-details',
      label: 'Details of children',
      question: 'Are the details of each child written down?',
      applies: childrenPresent,
      guidance: {
        look: 'Age, home, school or carer, and other services. Do not copy names here.',
        yes: 'they are there for each child',
        no: 'a child is mentioned and these are missing',
      },
      sources: [source('S1')],
    }),
    criterion({
      id: 'sg-child-risk',
      label: 'Risk to children',
      question: 'Was the effect of drug use and treatment on each child thought about?',
      mustPass: true,
      applies: childrenPresent,
      guidance: {
        yes: 'the notes say what it means for each child',
        no: 'nothing is there, or only “no concerns”',
      },
      sources: [source('S1')],
    }),
    criterion({
      id: 'sg-child-action',
      label: 'Action for children',
      question: 'Was action taken on the concern about a child?',
      mustPass: true,
      applies: childrenPresent,
      guidance: {
        look: 'A referral, a talk with the link worker, an assessment or going to a plan meeting.',
        yes: 'you can see what was done',
        no: 'a concern is written down and nothing was done',
        notApplicable: 'no concern about a child is written down',
      },
      sources: [source('S1'), source('L', 'NTA and DCSF 2009; NTA 2011')],
    }),
    criterion({
      id: 'sg-safe-storage',
      label: 'Safe storage',
      question: 'Was safe storage of medicine at home sorted out?',
      mustPass: true,
      applies: { item: 'hdr-prescribed', is: prescribedCodes },
      guidance: {
        look: 'If you are not sure whether a child comes to the home, count it as if one does.',
        yes: 'locked storage was talked about, a box was given or checked, and there is a date',
        no: 'doses go home, a child lives there or visits, and part of this is missing',
        notApplicable: 'no doses go home, or the notes show that no child lives there or visits',
      },
      sources: [source('S1', 'serious case review 2011')],
    }),
    criterion({
      id: 'sg-adult',
      label: 'Adult at risk',
      question: 'Was the risk to the person or another adult acted on?',
      tier: 'extended',
      guidance: {
        look: 'Being an adult at risk, being used by others, or domestic abuse (MARAC).',
        yes: 'you can see what was done',
        no: 'a risk is written down and nothing was done',
        notApplicable: 'no such risk is written down',
      },
      sources: [source('S1')],
    }),
    criterion({
      id: 'sg-known-services',
      label: 'Known to children’s services',
      question: 'Do the notes say whether children’s services know the family?',
      tier: 'extended',
      applies: childrenPresent,
      guidance: {
        yes: 'they do, with consent or the reason for sharing without it',
        no: 'they do not say',
      },
      sources: [source('S1')],
    }),
  ],
};
