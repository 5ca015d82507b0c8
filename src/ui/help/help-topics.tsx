import type { ReactNode } from 'react';
import { Counting, Safety, Versions } from './topics/about.tsx';
import { AnswersAndKeys } from './topics/answers-and-keys.tsx';
import { DayChecklist } from './topics/day-checklist.tsx';
import { Guide } from './topics/guide.tsx';
import { type ScreenTopic, screenTopics } from './topics/screen-topics.ts';

/** A page of help. */
export interface HelpTopic {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

function ScreenWords({ topic: { lead, lines } }: { readonly topic: ScreenTopic }) {
  return (
    <section className="card stack">
      <p>{lead}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** All pages of help in the order they are listed: for everybody first, then screen by screen. */
export const helpTopics: readonly (readonly [heading: string, topics: readonly HelpTopic[]])[] = [
  [
    'For everybody',
    [
      { id: 'answers', title: 'Answers and keys', body: <AnswersAndKeys /> },
      { id: 'reviewer-guide', title: 'Reviewer guide: one page to print', body: <Guide /> },
      { id: 'audit-day', title: 'Checklist for the audit day', body: <DayChecklist /> },
      { id: 'counting', title: 'How results are counted', body: <Counting /> },
      { id: 'safety', title: 'Passphrase and safety', body: <Safety /> },
      { id: 'about', title: 'Questions, version and browsers', body: <Versions /> },
    ],
  ],
  [
    'Screen by screen',
    screenTopics.map((topic) => ({
      id: topic.id,
      title: topic.title,
      body: <ScreenWords topic={topic} />,
    })),
  ],
];
