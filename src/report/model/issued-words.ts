import type { Audit } from '#src/audit/audit.ts';
import { longDate } from '#src/audit/calendar.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { IssuedEdition } from '#src/audit/issued-edition.ts';
import type { Published } from '#src/tally/suppression/published.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { listed, providerTitle } from './phrases.ts';

/** "13 March 2012: The Bridge, shareable edition" */
export const issuedTitle = ({ on, documents }: IssuedEdition): string =>
  `${longDate(on)}: ${listed(documents)}`;

/** What a set of groups is called: a group, a service, or all of them. */
function setWords(audit: Audit, set: readonly GroupId[]): string {
  const key = (ids: readonly GroupId[]) => [...ids].sort().join(' ');
  const wanted = key(set);
  if (wanted === key(audit.groups.map(({ id }) => id))) return 'all groups together';
  const names = audit.groups.filter(({ id }) => set.includes(id)).map(({ name }) => name);
  if (names.length === 1) return names[0] ?? '';
  const own = audit.providers.find(
    ({ id }) =>
      key(audit.groups.filter((group) => group.providers.includes(id)).map((group) => group.id)) ===
      wanted,
  );
  return own ? providerTitle(own) : listed(names);
}

/**
 * What somebody could work out who has an edition that left before, question by question: "SMART goals: the cases that came or
 * changed since, in The Bridge". Empty where hiding keeps everything.
 */
export const foundOutLines = (
  tool: AuditTool,
  audit: Audit,
  published: Published,
): readonly string[] =>
  chosenItems(tool, audit.extendedSections).flatMap(({ id, label }) => {
    const sets = published.foundOut(id);
    if (sets.length === 0) return [];
    const places = [...new Set(sets.map((set) => setWords(audit, set)))];
    return [`${label}: the few cases that came or changed since, in ${listed(places)}`];
  });
