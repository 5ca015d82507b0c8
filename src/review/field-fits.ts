import { auditDetailsSchema } from '#src/audit/audit-details.ts';
import { isAuditDate } from '#src/audit/calendar.ts';
import { caseFields } from '#src/audit/case-entry.ts';
import { improvementActionSchema } from '#src/audit/improvement-action.ts';
import { issuedEditionSchema } from '#src/audit/issued-edition.ts';
import { providerSchema } from '#src/audit/provider.ts';
import { sampleGroupSchema } from '#src/audit/sample-group.ts';
import { teamMemberSchema } from '#src/audit/team-member.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { answerFits } from './answer-fits.ts';
import { finishedField, unansweredReasonField } from './case-review.ts';

interface Schema {
  safeParse(value: unknown): { readonly success: boolean };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/**
 * Whether a field of a record can have this value. What it cannot have was made by a faulty app or by hand: it counts nowhere and a
 * person settles it. A cleared field fits, and so does a field that this version does not know.
 * @param kind Of the record: `audit`, `case` or `action`.
 */
export function fieldFits(tool: AuditTool, kind: string, field: string, value: unknown): boolean {
  if (value === null) return true;
  if (kind === 'action') return actionFits(field, value);
  const slash = field.indexOf('/');
  const [part, name] = slash < 0 ? [field, ''] : [field.slice(0, slash), field.slice(slash + 1)];
  return kind === 'audit' ? auditFits(part, name, value) : caseFits(tool, part, name, value);
}

function actionFits(field: string, value: unknown): boolean {
  if (field === 'start' || field === 'due')
    return value === '' || (typeof value === 'string' && isAuditDate(value));
  return fits(improvementActionSchema.shape, field, value);
}

function auditFits(part: string, name: string, value: unknown): boolean {
  switch (part) {
    case 'detail':
      return fits(auditDetailsSchema.shape, name, value);
    case 'provider':
      return providerSchema.safeParse(value).success;
    case 'group':
      return sampleGroupSchema.safeParse(value).success;
    case 'member':
      return teamMemberSchema.safeParse(value).success;
    case 'standard':
      return typeof value === 'number' && value >= 0 && value <= 100;
    case 'feedback':
      return isTexts(value);
    case 'issued':
      return issuedEditionSchema.safeParse(value).success;
    default:
      return true;
  }
}

function caseFits(tool: AuditTool, part: string, name: string, value: unknown): boolean {
  switch (part) {
    case 'answer': {
      const item = itemById(tool).get(name);
      return item === undefined || answerFits(item, value);
    }
    case 'note':
    case 'confirmed':
    case caseFields.reference:
    case caseFields.group:
    case caseFields.excluded:
    case caseFields.replacementFor:
    case caseFields.reviewer:
    case unansweredReasonField:
      return isText(value);
    case 'seen-in':
      return isTexts(value);
    case 'flag':
    case finishedField:
    case caseFields.practice:
      return typeof value === 'boolean';
    default:
      return true;
  }
}

const fits = (shape: object, name: string, value: unknown): boolean => {
  const schema = Object.hasOwn(shape, name)
    ? (shape as Readonly<Record<string, Schema>>)[name]
    : undefined;
  return schema?.safeParse(value).success ?? true;
};
