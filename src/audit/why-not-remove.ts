import type { Audit } from './audit.ts';
import type { CaseEntry } from './case-entry.ts';
import type { GroupId, MemberId, ProviderId } from './ids.ts';
import type { ImprovementAction } from './improvement-action.ts';
import { groupsOfProvider } from './sample-group.ts';

/** Why something cannot be removed, as a sentence that says what to do first; undefined when it can. */
type WhyNot = string | undefined;

const listed = (names: readonly string[]): string =>
  names.length > 4
    ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`
    : names.join(', ');
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A provider stays while a sample group or an improvement action names it. */
export function whyNotRemoveProvider(
  audit: Audit,
  id: ProviderId,
  actions: readonly Pick<ImprovementAction, 'provider'>[],
): WhyNot {
  const groups = groupsOfProvider(audit.groups, id).map(({ label }) => label);
  if (groups.length > 0)
    return `This provider holds files of ${counted(groups.length, 'group')}: ${listed(groups)}. Take it out of them first.`;
  const agreed = actions.filter(({ provider }) => provider === id).length;
  if (agreed > 0)
    return `${counted(agreed, 'improvement action')} ${agreed === 1 ? 'is' : 'are'} for this provider. Remove ${agreed === 1 ? 'it' : 'them'} first.`;
  return undefined;
}

/** A group stays while a case belongs to it, excluded ones too: they stay listed. */
export function whyNotRemoveGroup(cases: readonly CaseEntry[], id: GroupId): WhyNot {
  const inside = cases.filter(({ group }) => group === id).map(({ reference }) => reference);
  if (inside.length === 0) return undefined;
  return `${counted(inside.length, 'case')} ${inside.length === 1 ? 'is' : 'are'} in this group: ${listed(inside)}. Move ${inside.length === 1 ? 'it' : 'them'} to another group first.`;
}

/** A reviewer stays who has done something in this audit, or is at this laptop now. */
export function whyNotRemoveMember(
  id: MemberId,
  here: string,
  hasWorked: (member: MemberId) => boolean,
): WhyNot {
  if (id === here) return 'This is you. Choose somebody else under “You are” first.';
  if (hasWorked(id)) return 'This reviewer has worked on cases. The history keeps their initials.';
  return undefined;
}
