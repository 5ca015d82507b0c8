import type { FeedbackPart } from '#src/audit/feedback-text.ts';
import type { PrintedActionField, TextPlace } from '#src/report/export/printed-texts.ts';

const parts: Readonly<Record<FeedbackPart, string>> = {
  strengths: 'Keep doing',
  concerns: 'Concerns',
  'good-practice': 'Good practice',
  summary: 'Summary',
};
const fields: Readonly<Record<PrintedActionField, string>> = {
  action: 'what is to be done',
  owner: 'who',
  measure: 'how you will know',
  evidence: 'what shows it',
  responseWhy: 'the provider’s reason',
  droppedReason: 'why it was dropped',
};
const steps = {
  details: 'Set-up, audit details',
  providers: 'Set-up, providers',
  groups: 'Set-up, sample groups',
  team: 'Set-up, team',
} as const;

/** "Concerns, line 2", "Action 3, who": where in a report some words stand. */
export function placeWords(place: TextPlace): string {
  switch (place.at) {
    case 'line':
      return `${parts[place.part]}, line ${place.line + 1}`;
    case 'action':
      return `Action ${place.no}, ${fields[place.field]}`;
    case 'set-up':
      return steps[place.step];
  }
}
