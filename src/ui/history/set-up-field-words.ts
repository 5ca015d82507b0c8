import { longDate } from '#src/audit/calendar.ts';
import { commissioningTeam, holderKey } from '#src/audit/commissioning-team.ts';
import { feedbackCheckFrom } from '#src/audit/feedback-check.ts';
import { issuedEditionSchema } from '#src/audit/issued-edition.ts';
import type { Json } from '#src/log/change.ts';
import { itemsOf } from '#src/tool/item-index.ts';
import { denominatorNames } from '#src/ui/results/results-words.ts';
import { entryWords } from './entry-words.ts';
import { type FieldWords, itemName, plainWords, type Wording } from './wording.ts';

/** The fields of the audit's own record: what was set up, and the words edited for reports. */
export function setUpFieldWords(field: string, wording: Wording): FieldWords | undefined {
  const [kind = '', id = '', part = ''] = field.split('/');
  switch (kind) {
    case 'detail':
      return detail(id, wording);
    case 'standard':
      return standard(id, wording);
    case 'provider':
    case 'group':
    case 'member':
      return entryWords(kind, id, wording);
    case 'feedback':
      return lines(id, part, wording);
    case 'feedback-checked':
      return checked;
    case 'issued':
      return issued;
    case 'object-store':
      return { name: 'the key of the object store', value: secret };
    default:
      return undefined;
  }
}

/** Words that somebody looked at before reports were saved. */
const checkWords = (value: Json): string => {
  const check = feedbackCheckFrom(value);
  return check ? `“${check.words}” in “${check.text}” is fine` : 'not looked at';
};
const checked: FieldWords = {
  name: 'the look at words before reports are saved',
  value: checkWords,
  done: (to) => (to === null ? undefined : `said before saving reports that ${checkWords(to)}`),
};

/** Shareable editions that were handed out: when and which; the numbers in it stand in the reports. */
const issuedWords = (value: Json): string => {
  const { data } = issuedEditionSchema.safeParse(value);
  return data ? `${data.documents.join('; ')}, saved on ${longDate(data.on)}` : 'none';
};
const issued: FieldWords = {
  name: 'a shareable edition that was handed out',
  value: issuedWords,
  done: (to, [before]) =>
    to === null
      ? `called a shareable edition back: ${issuedWords(before ?? null)}`
      : `saved a shareable edition: ${issuedWords(to)}`,
};

/** A key stands in the log, sealed, and is never shown; its place tells two of them apart. */
function secret(value: Json): string {
  if (value === null) return 'nothing';
  const place = typeof value === 'object' && 'place' in value ? value.place : undefined;
  const where = typeof place === 'string' ? `, for the place “${place}”` : '';
  return `a secret that is not shown${where}`;
}

const date = (value: Json) => (typeof value === 'string' ? longDate(value) : plainWords(value));

function detail(name: string, wording: Wording): FieldWords | undefined {
  const { tool } = wording;
  switch (name) {
    case 'name':
      return { name: 'the name of the audit', value: plainWords, quoted: true };
    case 'auditDate':
      return { name: 'the audit date', value: date };
    case 'feedbackDue':
      return { name: 'the date feedback is due', value: date };
    case 'contractReviews':
      return {
        name: 'the contract reviews',
        value: (days) =>
          Array.isArray(days) && days.length > 0 ? days.map(date).join(', ') : 'none',
      };
    case 'toolId':
      return {
        name: 'the audit tool',
        value: (id) => (id === tool.id ? tool.name : plainWords(id)),
      };
    case 'toolVersion':
      return { name: 'the version of the audit tool', value: plainWords };
    case 'recordSystems':
      return {
        name: 'the record systems',
        value: (names) => (Array.isArray(names) && names.length > 0 ? names.join(', ') : 'none'),
      };
    case 'extendedSections':
      return { name: 'the sections asked in full', value: (ids) => sections(ids, wording) };
    case 'reviewRequired':
      return { name: 'what “review required” means', value: (code) => meaning(code, wording) };
    case 'denominator':
      return {
        name: 'what shares are counted out of',
        value: (code) =>
          Object.entries(denominatorNames).find(([known]) => known === code)?.[1] ??
          plainWords(code),
      };
    case 'smallBase':
      return { name: 'the fewest cases that get a percentage', value: plainWords };
    case 'smallNumbers':
      return {
        name: 'which small numbers are hidden in what may be shared',
        value: (code) => (code === 'rounded' ? '1 to 7, others rounded' : '1 to 4'),
      };
    case 'unsettledReports':
      return {
        name: 'what becomes of reports with answers still to settle',
        value: (code) => (code === 'refuse' ? 'not saved' : 'saved, with numbers marked'),
      };
    case 'contact':
      return { name: 'whom providers ask about their report', value: plainWords };
    default:
      return undefined;
  }
}

function sections(ids: Json, { tool }: Wording): string {
  if (!Array.isArray(ids) || ids.length === 0) return 'none';
  return ids
    .map((id) => tool.sections.find((section) => section.id === id)?.title ?? String(id))
    .join(', ');
}

/** The definition as the set-up words it: the question that is asked then. */
function meaning(code: Json, { tool }: Wording): string {
  const variant = itemsOf(tool)
    .flatMap(({ variants }) => variants ?? [])
    .find(({ fact, is }) => fact === 'review-required-definition' && is === code);
  return variant ? `“${variant.question}”` : 'no definition, as in the 2012 report';
}

const standard = (item: string, wording: Wording): FieldWords => ({
  name: `the standard for ${itemName(item, wording)}`,
  value: (percent) => (percent === null ? 'the tool’s own' : `${plainWords(percent)}%`),
  item,
});

function lines(provider: string, part: string, { audit }: Wording): FieldWords {
  const ofOverview = provider === holderKey(commissioningTeam);
  const about = part === 'good-practice' ? 'good practice' : part;
  const holder = audit.providers.find(({ id }) => id === provider);
  const service = holder ? holder.service || holder.name : 'a provider that was removed';
  return {
    name: ofOverview ? `the ${about} in the overview` : `the ${about} in the report for ${service}`,
    quoted: true,
    value: (value) => {
      const fromNumbers = part === 'summary' || (part !== 'good-practice' && !ofOverview);
      if (value === null) return fromNumbers ? 'what the numbers say' : 'no lines';
      return Array.isArray(value) && value.length > 0 ? value.join(' / ') : 'no lines';
    },
  };
}
