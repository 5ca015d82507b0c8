import type { Json } from '#src/log/change.ts';
import { tierOptions } from '#src/ui/setup/tier-options.ts';
import { type FieldWords, plainWords, type Wording } from './wording.ts';

/** Providers, sample groups and reviewers are each one value with several parts. */
type EntryKind = 'provider' | 'group' | 'member';

type Part = readonly [name: string, words: (value: Json, wording: Wording) => string];

const yesNo = (value: Json): string =>
  value === 'case-by-case' ? 'depends on the case' : plainWords(value);
const tier = (value: Json): string =>
  tierOptions.find((option) => option.value === value)?.label ?? plainWords(value);
const list = (value: Json): string =>
  Array.isArray(value) && value.length > 0 ? value.join(', ') : 'none';

function providers(value: Json, { audit }: Wording): string {
  if (!Array.isArray(value) || value.length === 0) return 'none';
  const names = value.map((id) => {
    const found = audit.providers.find((provider) => provider.id === id);
    return found ? found.service || found.name : 'a provider that was removed';
  });
  return names.join(', ');
}

const parts: Readonly<Record<EntryKind, Readonly<Record<string, Part>>>> = {
  provider: {
    name: ['name', plainWords],
    service: ['service', plainWords],
    managerRole: ['who is given the results', plainWords],
    tier: ['tier', tier],
    agencies: ['other agencies', list],
    order: ['place in the list', plainWords],
  },
  group: {
    name: ['name', plainWords],
    label: ['short label', plainWords],
    planned: ['cases planned', plainWords],
    providers: ['providers', providers],
    tier: ['tier', tier],
    topExpected: ['TOP expected', yesNo],
    comprehensiveExpected: ['comprehensive assessment expected', yesNo],
    prescribed: ['prescribed for', yesNo],
    noteSetsExpected: ['sets of notes', plainWords],
    womenOnly: ['women only', plainWords],
    order: ['place in the list', plainWords],
  },
  member: {
    initials: ['initials', plainWords],
    role: ['role', plainWords],
    order: ['place in the list', plainWords],
  },
};
const nouns = { provider: 'the provider', group: 'the sample group', member: 'the reviewer' };

const read = (value: Json | undefined): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What an entry is called in a value of it, which may be an old one. */
function calledIn(value: Json | undefined): string {
  const { service, name, initials } = read(value);
  for (const part of [service, name, initials])
    if (typeof part === 'string' && part !== '') return part;
  return '';
}

/** A provider, sample group or reviewer: one field whose value has several parts. */
export function entryWords(kind: EntryKind, id: string, wording: Wording): FieldWords {
  const noun = nouns[kind];
  const all = Object.entries(parts[kind]);
  const partsOf = (whole: Json, keep: (key: string) => boolean): string => {
    if (whole === null) return 'removed';
    const entry = read(whole);
    return all
      .filter(([key]) => key in entry && keep(key))
      .map(([key, [name, words]]) => `${name}: ${words(entry[key] ?? null, wording)}`)
      .join('; ');
  };
  const value = (whole: Json): string => partsOf(whole, (key) => key !== 'order');
  return {
    name: `${noun} ${nameNow(kind, id, wording)}`.trim(),
    value,
    among(whole, others) {
      const differs = (key: string) =>
        others.some((other) => !same(read(other)[key], read(whole)[key]));
      return partsOf(whole, others.includes(null) ? (key) => key !== 'order' : differs);
    },
    done(to, [before]) {
      if (to === null) return `removed ${noun} ${calledIn(before)}`.trim();
      if (before === undefined || before === null)
        return `added ${noun} ${calledIn(to)}: ${value(to)}`;
      const [a, b] = [read(before), read(to)];
      const different = all
        .filter(([key]) => !same(a[key], b[key]))
        .map(
          ([key, [name, words]]) =>
            `${name} from ${words(a[key] ?? null, wording)} to ${words(b[key] ?? null, wording)}`,
        );
      return `changed ${noun} ${calledIn(before)}: ${different.join('; ')}`;
    },
  };
}

function nameNow(kind: EntryKind, id: string, { audit }: Wording): string {
  if (kind === 'group') return audit.groups.find((one) => one.id === id)?.name ?? '';
  if (kind === 'member') return audit.team.find((one) => one.id === id)?.initials ?? '';
  const provider = audit.providers.find((one) => one.id === id);
  return provider ? provider.service || provider.name : '';
}
