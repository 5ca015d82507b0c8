/** A page of help that is words only: what a screen is for, what to do there, and what is good to know. */
export interface ScreenTopic {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
}

/** One for each screen, in the order of an audit. */
export const screenTopics: readonly ScreenTopic[] = [
  {
    id: 'home',
    title: 'Your audits',
    lead: 'Everything begins here: the audits on this laptop, the sample, a new audit, or one that somebody else began.',
    lines: [
      'Choose an audit to open it. You need its passphrase, or its printed recovery code.',
      'The sample needs no passphrase. Its cases are invented: change what you like, and reset it.',
      'Drop a folder, a package or a backup here to join or restore an audit.',
    ],
  },
  {
    id: 'new-audit',
    title: 'Set up a new audit',
    lead: 'Give the audit a name, a day and a passphrase. The rest is set up afterwards and can be changed.',
    lines: [
      'The passphrase seals everything. Write it down and keep it apart from the laptop: nobody can open the audit without it.',
      'Print the recovery code if you want a second way in, and lock it away.',
      'The name shown while the audit is locked can be read by anybody who uses this laptop: name no service and no person.',
    ],
  },
  {
    id: 'join',
    title: 'Join an audit',
    lead: 'Somebody on your team has begun the audit. You bring it to this laptop from their folder or file.',
    lines: [
      'Choose the shared folder, or the package or backup you were given, and type the passphrase.',
      'Long work shows how far it is, and can be cancelled. Nothing is half done: do it again and it goes on.',
      'Nothing in the folder is changed by looking into it.',
    ],
  },
  {
    id: 'set-up',
    title: 'Set up',
    lead: 'Who is audited, in which sample groups, who reads, and how results are counted.',
    lines: [
      'Providers are the services that get a report. A sample group is a set of cases with the same providers and expectations.',
      'Reviewers are known by initials and role only.',
      'Standards are the share of cases that should meet a criterion. Where no source gives one, it is our proposal, and says so.',
      'What you change here later changes the results at once, and stands in the history.',
    ],
  },
  {
    id: 'cases',
    title: 'Cases',
    lead: 'Every case of the sample, how far it is, and who has it.',
    lines: [
      'Add cases by their audit numbers, typed or pasted. Never a name, initials, an NHS number or a date of birth.',
      '“Continue” opens the next case that is not finished.',
      'A case that turns out not to belong is left out with a reason: it stays listed and is counted nowhere.',
    ],
  },
  {
    id: 'review',
    title: 'Review a case',
    lead: 'One question after the other. What it means stands beside it; an answer is saved as soon as it is given.',
    lines: [
      'Press Y, N, A or X: the answer is saved and the next question is in hand. Up and Down move without changing anything.',
      'What is not written down counts as No. Could not check is for files that are missing or cannot be read.',
      'C writes a note, F flags the question for discussion, U goes to the next unanswered question, ? shows all keys.',
      'An immediate concern is told to the service at once, and recorded with whom you told and when. It stands in no report.',
      'A question that stops fitting the case keeps its answer, and is not counted.',
    ],
  },
  {
    id: 'check',
    title: 'Check and finish a case',
    lead: 'What is not answered yet and what looks odd, before the case counts.',
    lines: [
      'A warning is a question to you, not a fault: change an answer, or say that it is right and why.',
      'Questions you could not answer need one reason for all of them.',
      'A finished case counts in the results. Reopen it to change an answer; the history says so.',
    ],
  },
  {
    id: 'results',
    title: 'Results',
    lead: 'The table of criteria by sample groups, counted from finished cases, weakest first beside it.',
    lines: [
      'Choose a cell to see the cases behind it and what reviewers noted.',
      'The second number of “8 of 50” says how many cases are counted. You choose which: where the question applies, all cases, or cases with a plan.',
      'Under 10 cases there is no percentage and no verdict: it would mislead.',
      'DRAFT stands here and on everything handed over until the sample is complete.',
    ],
  },
  {
    id: 'feedback',
    title: 'Feedback',
    lead: 'What one provider is told, and what should be improved by whom and when.',
    lines: [
      'The lines are offered from the numbers. Say them better where you can, without names or case numbers.',
      'Make an improvement action from a finding: who, by when, and how you will know.',
      'Save reports as PDF and web page, for the provider (internal) or for anybody (shareable: small numbers are hidden).',
      'Before saving, the app lists what a reader could misunderstand or what should not be in a report.',
    ],
  },
  {
    id: 'actions',
    title: 'Actions',
    lead: 'All improvement actions of the audit: what is agreed, under way, done, late.',
    lines: [
      'Filter by provider or status; “late” is worked out from today.',
      'Open the file a provider sent back to take in its answers. It is one step, and can be undone.',
      'Export the list as CSV, or the dates for a calendar.',
    ],
  },
  {
    id: 'sync',
    title: 'Sync',
    lead: 'How what you did reaches the others, and theirs reaches you.',
    lines: [
      'Connect the shared folder once; then press Sync, or let it happen by itself.',
      'Without a folder: save your changes as a file, carry it by hand, and open it on the other laptop.',
      'Everything in the folder is sealed. Nothing is overwritten, and the same file can be taken in twice without harm.',
      'Save a backup before you wipe or give back a laptop.',
    ],
  },
  {
    id: 'settle',
    title: 'Answers to settle',
    lead: 'Two people gave different answers, or gave one number to two cases. A person decides; the app never does.',
    lines: [
      'Both values stand side by side with who gave them and when. Keep one by its number.',
      'Until then the results count the one the screen names, and reports mark it.',
      'What was not kept stays in the history.',
    ],
  },
  {
    id: 'history',
    title: 'History',
    lead: 'Everything anybody changed, when, and on which laptop. Nothing in it can be removed.',
    lines: [
      'Filter by person, case or day, and save the list as CSV.',
      'Initials say who was chosen at the laptop, not who typed.',
    ],
  },
  {
    id: 'next-audit',
    title: 'The next audit',
    lead: 'A new audit with the same providers, groups and standards, and the actions that are still open.',
    lines: ['Cases and answers are not taken along. The old audit stays as it is.'],
  },
  {
    id: 'print',
    title: 'Print',
    lead: 'Paper for the day: the empty form, one case, or the results table.',
    lines: [
      'Use the button on the page, so that its foot says what it is and when it was printed.',
      'A printed case holds notes about one person: lock it away, and shred it.',
    ],
  },
  {
    id: 'settings',
    title: 'Settings',
    lead: 'How this laptop shows things. Nothing here is about a person or an audit.',
    lines: [
      'Single keys can be turned off where they get in the way of other software.',
      'Light or dark, close or wide rows, and after how many minutes an open audit locks itself.',
      'Help with spelling is off, since browsers can send what is typed to their makers.',
    ],
  },
];
