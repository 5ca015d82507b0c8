declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** All ids are random (96 bits, base64url): they may stand in addresses and on disk, and tell nobody anything. */
export type AuditId = Id<'audit'>;
export type ProviderId = Id<'provider'>;
export type GroupId = Id<'group'>;
export type MemberId = Id<'member'>;
export type CaseId = Id<'case'>;
export type ActionId = Id<'action'>;

/** Fields of a record as they now stand: field name -> value. What `valuesOf` in log/ gives. */
export type Fields = ReadonlyMap<string, unknown>;

/** One field to set; `null` clears it. The same shape as log/'s Edit. */
export interface FieldEdit {
  readonly field: string;
  readonly value: FieldValue;
}
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };
