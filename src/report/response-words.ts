import type { ActionResponse } from '#src/audit/improvement-action.ts';

/** What a provider says to an action, as it is shown and printed. */
export const responseWords: Readonly<Record<ActionResponse, string>> = {
  '': 'No answer yet',
  agree: 'Agrees',
  partly: 'Agrees in part',
  disagree: 'Disagrees',
};

/** What a provider ticks when it answers an action. */
export const replyWords: Readonly<Record<Exclude<ActionResponse, ''>, string>> = {
  agree: 'Agree',
  partly: 'Agree in part',
  disagree: 'Disagree',
};
