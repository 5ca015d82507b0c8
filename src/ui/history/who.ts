import type { TeamMember } from '#src/audit/team-member.ts';

/** How a person is named when the team list does not hold them. */
export const unknownPerson = 'somebody not on the team list';

export const memberOf = (team: readonly TeamMember[], by: string): TeamMember | undefined =>
  team.find(({ id }) => id === by);

/** "KM", or that they are not on the list. */
export const initialsOf = (team: readonly TeamMember[], by: string): string =>
  memberOf(team, by)?.initials ?? unknownPerson;
