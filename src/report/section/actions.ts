import type { Block } from '#src/report/block/block.ts';
import { bullets, subheading, table } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';

/** What shows that actions were done, and what the service says to them, where there is either. */
function answers(actions: FeedbackReport['actions']): Block[] {
  return table(
    'Evidence, and what the service says',
    [
      { heading: 'No.', share: 1, align: 'right' },
      { heading: 'Action', share: 4, rowHead: true },
      { heading: 'Evidence', share: 4 },
      { heading: 'The service says', share: 4 },
    ],
    actions
      .filter(({ evidence, response }) => evidence !== '' || response !== '')
      .map(({ no, action, evidence, response }) => [
        `${no}`,
        action,
        evidence || 'None written yet',
        response || 'No answer yet',
      ]),
  );
}

/** What reviewers said, strengths first, and the improvement actions. */
export function actionBlocks(report: FeedbackReport): Block[] {
  const { strengths, concerns, goodPractice, actions } = report;
  return [
    subheading('Strengths'),
    ...bullets(strengths, 'None written.'),
    ...(goodPractice.length === 0
      ? []
      : [subheading('Good practice worth sharing'), ...bullets(goodPractice)]),
    subheading('Concerns'),
    ...bullets(concerns, 'None written.'),
    subheading('Improvement actions'),
    ...table(
      'Improvement actions',
      [
        { heading: 'No.', share: 1, align: 'right' },
        { heading: 'Finding', share: 3 },
        { heading: 'Action', share: 5.5, rowHead: true },
        { heading: 'Owner', share: 2.5 },
        { heading: 'Start and due', share: 2.3 },
        { heading: 'How we will know', share: 4 },
        { heading: 'Status', share: 2 },
      ],
      actions.map(({ no, criterion, finding, action, owner, start, due, measure, status }) => [
        `${no}`,
        `${criterion}\n${finding}`.trim(),
        action,
        owner,
        start === '' ? due : `From: ${start}\nDue: ${due}`,
        measure,
        status,
      ]),
      { none: 'No actions have been agreed yet.' },
    ),
    ...answers(actions),
  ];
}
