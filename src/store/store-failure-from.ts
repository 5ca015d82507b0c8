import { StoreFailure, type StoreFailureReason } from './store.ts';

/** Names of IndexedDB's exceptions and of Dexie's, and what they mean to a person. */
const reasons: Readonly<Record<string, StoreFailureReason>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  MissingAPIError: 'closed',
  // A private window, or a profile folder that was taken away.
  UnknownError: 'closed',
  NotFoundError: 'closed',
  SecurityError: 'closed',
};

/** The failure behind an exception of the database, which Dexie may have wrapped in another one. */
export function storeFailureFrom(error: unknown): StoreFailure {
  for (let cause: unknown = error; cause instanceof Error; cause = causeOf(cause)) {
    if (cause instanceof StoreFailure) return cause;
    const reason = reasons[cause.name];
    if (reason) return new StoreFailure(reason, { cause: error });
  }
  return new StoreFailure('unknown', { cause: error });
}

const causeOf = (error: Error & { readonly inner?: unknown }): unknown =>
  error.inner ?? error.cause;
