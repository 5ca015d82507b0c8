import { isOpen } from '#src/audit/action-lateness.ts';
import type { Audit } from '#src/audit/audit.ts';
import { isRealDate } from '#src/audit/calendar.ts';
import { holderWords } from '#src/audit/commissioning-team.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { CalendarDay } from './calendar-file.ts';

/**
 * What belongs into a calendar: the day each open action is due, the day feedback is due, contract reviews. Actions without
 * a day are left out. Ids are made of the random ids, so that a calendar changes an entry it has.
 */
export function followUpDays(audit: Audit, actions: readonly ImprovementAction[]): CalendarDay[] {
  const id = (name: string) => `${name}@${audit.id}.case-file-audit`;
  const due = actions.filter(isOpen).map((action): CalendarDay => {
    const about = [
      holderWords(audit, action.provider),
      action.owner === '' ? '' : `Who: ${action.owner}`,
      action.measure === '' ? '' : `How you will know: ${action.measure}`,
    ];
    return {
      id: id(`action-${action.id}`),
      day: action.due,
      title: `Action due: ${action.action}`,
      about: about.filter((line) => line !== '').join('\n'),
    };
  });
  const days: CalendarDay[] = [
    { id: id('feedback'), day: audit.feedbackDue, title: 'Audit feedback due', about: audit.name },
    ...audit.contractReviews.map((day) => ({
      id: id(`review-${day}`),
      day,
      title: 'Contract review: look at improvement actions',
      about: audit.name,
    })),
    ...due,
  ];
  return days
    .filter(({ day }) => isRealDate(day))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
