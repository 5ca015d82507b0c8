/** The day's checklist, to print and tick. Our proposal, from what went wrong and right on audit days. */
export const auditDay: readonly (readonly [heading: string, lines: readonly string[]])[] = [
  [
    'The week before',
    [
      'Case numbers are chosen, listed, and sent to the services, so that the files are ready.',
      'Every laptop has opened Case File Audit once with a network, and says “Ready to work offline”.',
      'Every reviewer has done the case to practise on.',
      'The audit is set up, and every laptop has joined it.',
    ],
  ],
  [
    'Packing',
    [
      'Laptops, chargers, and an extension lead.',
      'Printed reviewer guides, and a few empty forms for when a laptop fails.',
      'A memory stick, if there will be no shared folder.',
      'The room has a door that locks, and nobody can read the screens from a window.',
    ],
  ],
  [
    'Passphrase',
    [
      'The lead carries it on paper, apart from the laptops.',
      'The recovery code, if there is one, stays locked away at the office.',
      'It is in no email, no chat and no file name.',
    ],
  ],
  [
    'Shared folder',
    [
      'Everybody syncs once before the first case.',
      'Where there is no network: each laptop saves its changes as a file at noon and at the end.',
    ],
  ],
  [
    'On the day',
    [
      'Everybody chooses their initials at their laptop.',
      'Who reads which cases is agreed.',
      'An immediate concern is told to the service at once, and recorded.',
      'Laptops are locked whenever somebody leaves the room.',
    ],
  ],
  [
    'Hand-over',
    [
      'Everybody syncs, or hands in their file. The lead sees who has not.',
      'Answers to settle are settled while everybody is still in the room.',
      'The lead saves a backup, and checks that it opens on another laptop.',
      'Case files go back, counted.',
    ],
  ],
  [
    'Wiping',
    [
      'Each reviewer removes the audit from their laptop once the lead has everything.',
      'Memory sticks are emptied. Printed cases are shredded.',
      'When somebody has left the team, the lead makes a fresh copy of the audit under a new passphrase.',
    ],
  ],
];
