import type { Audit } from '#src/audit/audit.ts';
import type { Json } from '#src/log/change.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { itemById, itemNumbers } from '#src/tool/item-index.ts';

/** What it takes to say a change in words. */
export interface Wording {
  readonly tool: AuditTool;
  readonly audit: Audit;
  /** The number of a case: "BRG-07". */
  readonly reference: (caseId: string) => string;
}

/** How one field of a record is spoken of. */
export interface FieldWords {
  /** As it stands in a sentence: "1.4 SMART goals", "the note for 1.4 SMART goals". */
  readonly name: string;
  /** A value in the words of the screen; `null` is what a cleared field shows. */
  readonly value: (value: Json) => string;
  /** The same beside other values of the field, where only the parts that differ matter. */
  readonly among?: (value: Json, others: readonly Json[]) => string;
  /** Free text that somebody wrote: quoted in a sentence. */
  readonly quoted?: boolean;
  /** What was done, where "changed it from one to another" would not be how people say it. */
  readonly done?: (to: Json, from: readonly Json[]) => string | undefined;
  /** The question this is about, by item id. */
  readonly item?: string;
}

/** "1.4 SMART goals" */
export function itemName(item: string, { tool, audit }: Wording): string {
  const number = itemNumbers(tool, audit.extendedSections).get(item) ?? '';
  return `${number} ${itemById(tool).get(item)?.label ?? item}`.trim();
}

/** Said in place of a value that its field cannot have. */
export const cannotBeRead = 'a value that cannot be read';

/** A value of which nothing more is known. */
export function plainWords(value: Json): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** As a heading: "Note for 1.4 SMART goals". */
export const titleOf = ({ name }: Pick<FieldWords, 'name'>): string => {
  const bare = name.replace(/^the /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};
