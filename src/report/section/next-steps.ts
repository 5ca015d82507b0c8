import type { Block } from '#src/report/block/block.ts';
import { paragraphs, subheading, table } from '#src/report/block/blocks-of.ts';
import type { NextSteps } from '#src/report/model/next-steps.ts';

/** Dates, the right to challenge, and lines to sign on. */
export function nextStepsBlocks({ steps, challenge, signOff }: NextSteps): Block[] {
  return [
    ...table(
      'What comes next',
      [
        { heading: 'Step', share: 2.4, rowHead: true },
        { heading: 'When', share: 2 },
        { heading: 'On whose word', share: 2 },
      ],
      steps.map(({ what, when, basis }) => [what, when, basis]),
    ),
    subheading('Right to challenge'),
    ...paragraphs(challenge),
    subheading('Sign-off'),
    ...table(
      'Who has read this report and agrees to the actions',
      [
        { heading: 'For', share: 1.6, rowHead: true },
        { heading: 'Role', share: 1.6 },
        { heading: 'Signature', share: 2 },
        { heading: 'Date', share: 1 },
      ],
      signOff.map(({ by, role }) => [by, role, 'Sign here:\n ', 'On:\n ']),
    ),
  ];
}
