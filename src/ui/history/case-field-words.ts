import { caseFields } from '#src/audit/case-entry.ts';
import type { Json } from '#src/log/change.ts';
import { answerFits } from '#src/review/answer-fits.ts';
import { finishedField, unansweredReasonField } from '#src/review/case-review.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { answerWords } from '#src/ui/review/answer-words.ts';
import { ruleWords } from '#src/ui/review/rule-words.ts';
import { cannotBeRead, type FieldWords, itemName, plainWords, type Wording } from './wording.ts';

/** The fields of a case: its place in the sample, and what was answered about it. */
export function caseFieldWords(field: string, wording: Wording): FieldWords | undefined {
  const slash = field.indexOf('/');
  const id = field.slice(slash + 1);
  switch (slash < 0 ? field : field.slice(0, slash)) {
    case 'answer':
      return answer(id, wording);
    case 'note':
      return note(id, wording);
    case 'seen-in':
      return seenIn(id, wording);
    case 'flag':
      return flag(id, wording);
    case 'confirmed':
      return confirmed(id, wording);
    case caseFields.reference:
      return reference;
    case caseFields.group:
      return group(wording);
    case caseFields.excluded:
      return excluded;
    case caseFields.replacementFor:
      return standsInFor(wording);
    case caseFields.practice:
      return practice;
    case caseFields.reviewer:
      return reader(wording);
    case finishedField:
      return finished;
    case unansweredReasonField:
      return { name: 'why questions are not answered', value: plainWords, quoted: true };
    default:
      return undefined;
  }
}

function answer(item: string, wording: Wording): FieldWords {
  const asked = itemById(wording.tool).get(item);
  const name = itemName(item, wording);
  const text = asked?.kind.type === 'short-text' || asked?.kind.type === 'long-text';
  const value = (given: Json): string => {
    if (given === null) return 'not answered';
    if (!asked) return plainWords(given);
    return answerFits(asked, given) ? answerWords(asked, given as Answer) : cannotBeRead;
  };
  const said = (given: Json) => (text && given !== null ? `“${value(given)}”` : value(given));
  return {
    name,
    value,
    quoted: text,
    item,
    done(to, [before]) {
      if (to === null) return before === undefined ? undefined : `cleared ${name}: ${said(before)}`;
      return before === undefined || before === null ? `answered ${name}: ${said(to)}` : undefined;
    },
  };
}

function note(item: string, wording: Wording): FieldWords {
  const about = itemName(item, wording);
  return {
    name: `the note for ${about}`,
    value: plainWords,
    quoted: true,
    item,
    done(to, [before]) {
      if (to === null) return `took away the note for ${about}: “${plainWords(before ?? null)}”`;
      if (before === undefined || before === null)
        return `wrote a note for ${about}: “${plainWords(to)}”`;
      return undefined;
    },
  };
}

function seenIn(item: string, wording: Wording): FieldWords {
  const about = itemName(item, wording);
  return {
    name: `where the answer to ${about} was seen`,
    value: (systems) =>
      Array.isArray(systems) && systems.length > 0 ? systems.join(', ') : 'nothing ticked',
    item,
  };
}

function flag(item: string, wording: Wording): FieldWords {
  const about = itemName(item, wording);
  return {
    name: `the flag on ${about}`,
    value: (to) => (to === true ? 'flagged for discussion' : 'not flagged'),
    item,
    done: (to) => (to === true ? `flagged ${about} for discussion` : `took the flag off ${about}`),
  };
}

function confirmed(rule: string, wording: Wording): FieldWords {
  const known = wording.tool.rules.find(({ id }) => id === rule);
  const message = known ? ruleWords(known.message, (item) => itemName(item, wording)) : rule;
  const [item] = known?.items ?? [];
  return {
    name: `“It’s right” for “${message}”`,
    value: plainWords,
    quoted: true,
    ...(item !== undefined && { item }),
    done: (to) =>
      to === null
        ? `took back “It’s right” for “${message}”`
        : `said “It’s right” for “${message}”: “${plainWords(to)}”`,
  };
}

const none = (before: Json | undefined): boolean => before === undefined || before === null;

const reference: FieldWords = {
  name: 'the case number',
  value: plainWords,
  done: (to, [before]) => (none(before) && to !== null ? `added the case ${to}` : undefined),
};

function group({ audit }: Wording): FieldWords {
  const value = (id: Json) =>
    id === null
      ? 'no group'
      : (audit.groups.find((one) => one.id === id)?.name ?? 'a group that was removed');
  return {
    name: 'the sample group',
    value,
    done: (to, [before]) =>
      none(before)
        ? `put the case in ${value(to)}`
        : `moved the case from ${value(before ?? null)} to ${value(to)}`,
  };
}

const excluded: FieldWords = {
  name: 'why the case is left out',
  value: (reason) => (reason === null ? 'not left out' : plainWords(reason)),
  quoted: true,
  done(to, [before]) {
    if (to === null) return 'put the case back in';
    return none(before) ? `left the case out: “${plainWords(to)}”` : undefined;
  },
};

const standsInFor = ({ reference: numberOf }: Wording): FieldWords => ({
  name: 'the case it stands in for',
  value: (id) => (typeof id === 'string' ? numberOf(id) : 'none'),
  done: (to) => (typeof to === 'string' ? `let the case stand in for ${numberOf(to)}` : undefined),
});

const reader = ({ audit }: Wording): FieldWords => {
  const value = (id: Json) =>
    id === null
      ? 'nobody'
      : (audit.team.find((one) => one.id === id)?.initials ?? 'a reviewer who was removed');
  return {
    name: 'who reads the case',
    value,
    done: (to) => `gave the case to ${value(to)}`,
  };
};

const practice: FieldWords = {
  name: 'whether the case is for practice',
  value: (to) => (to === true ? 'for practice, counted nowhere' : 'not for practice'),
  done: (to) => (to === true ? 'marked the case as one for practice' : undefined),
};

const finished: FieldWords = {
  name: 'whether the case is finished',
  value: (to) => (to === true ? 'finished' : 'not finished'),
  done: (to) => (to === true ? 'finished the case' : 'reopened the case'),
};
