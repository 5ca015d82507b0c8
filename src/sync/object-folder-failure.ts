import { FolderFailure, type FolderFailureReason, type StoreTrouble } from './folder.ts';
import { smallXml, xmlText } from './small-xml.ts';

/** What an object store says when it does not do what it was asked. */
export interface Refusal {
  readonly status: number;
  /** The store's own word, such as `AccessDenied`; empty where it gave none. */
  readonly code: string;
}

export type Asked = 'list' | 'read' | 'publish';

/** The word in an answer's `<Error><Code>`. */
export function errorCode(xml: string): string {
  const root = smallXml(xml);
  return root?.name === 'Error' ? (xmlText(root, 'Code') ?? '') : '';
}

const full = /Quota|StorageFull|InsufficientStorage|EntityTooLarge/;
/** The key is unknown, its secret or region is another, or it was taken away. */
const key = /InvalidAccessKeyId|SignatureDoesNotMatch|AuthorizationHeaderMalformed|UserSuspended/;

/** Worth another try in a moment. A conflict is two laptops that write the same file at once. */
export const isPassing = ({ status }: Refusal): boolean =>
  status === 409 || status === 429 || (status >= 500 && status !== 501 && status !== 507);

/** The store takes no conditions on a write; then what it is asked to write is the same file anyway. */
export const takesNoConditions = ({ status, code }: Refusal): boolean =>
  status === 501 || code === 'NotImplemented';

/** A refusal as a reason, and what stands behind it where that would leave a person guessing. */
export function failureOf(refusal: Refusal, asked: Asked): FolderFailure {
  const { status, code } = refusal;
  const failed = (reason: FolderFailureReason, why?: StoreTrouble) =>
    new FolderFailure(reason, { cause: refusal, ...(why && { why }) });
  if (code === 'RequestTimeTooSkewed') return failed('unknown', 'clock');
  if (status === 507 || full.test(code)) return failed('full');
  if (asked === 'publish' && status === 413) return failed('full');
  if (isPassing(refusal)) return failed('busy');
  if (status === 401 || key.test(code)) return failed('blocked', 'key');
  if (asked === 'publish' && (status === 403 || status === 405)) return failed('read-only');
  if (status === 403) return failed('blocked', 'not-let-in');
  if (asked === 'read' && status === 404 && code !== 'NoSuchBucket') return failed('no-file');
  if (status === 404) return failed('gone', 'no-bucket');
  return failed('unknown', 'answer');
}
