import { createContext, useContext } from 'react';
import type { FieldEdit } from '#src/audit/ids.ts';
import type { FoundAudit, JoinWatch } from '#src/store/join-audit.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';

/** An audit on this laptop as it can be listed without its key. */
export interface ShelfAudit {
  readonly audit: string;
  /** The label a person chose to show while the audit is locked. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly sample: boolean;
  readonly hasRecovery: boolean;
  /** Open in this tab now. */
  readonly open: boolean;
}

export interface ShelfAudits {
  readonly audits: readonly ShelfAudit[];
  /** Number of things in the place of an audit's key file that are none; they are left as they are. */
  readonly unreadable: number;
}

export type ShelfResult<T> =
  | { readonly ok: true; readonly value: T }
  /** `why` is a sentence for the person. */
  | { readonly ok: false; readonly why: string };

export interface JoinInput {
  /** Shown on this laptop while the audit is locked. */
  readonly label: string;
  readonly key: { readonly passphrase: string } | { readonly recoveryCode: string };
}

/** The audits on this laptop: what the screens can do with them. main.tsx joins it to the store. */
export interface Shelf {
  list(): Promise<ShelfResult<ShelfAudits>>;
  create(input: {
    readonly label: string;
    readonly passphrase: string;
    readonly recoveryCode?: string;
    /** First edits of the audit's own record. */
    readonly edits: readonly FieldEdit[];
    /** Improvement actions it begins with: the edits of each. */
    readonly actions?: readonly (readonly FieldEdit[])[];
    /** Id of the team member who sets it up. */
    readonly by: string;
  }): Promise<ShelfResult<string>>;
  unlock(
    audit: string,
    key: { readonly passphrase: string } | { readonly recoveryCode: string },
  ): Promise<ShelfResult<string>>;
  /**
   * Makes an audit met in a folder or a file ready on this laptop, and opens it: what is in it comes with the first sync.
   * One that is here already is only opened.
   */
  join(found: FoundAudit, input: JoinInput, watch?: JoinWatch): Promise<ShelfResult<string>>;
  /** Sets a new passphrase for somebody who knows the one of now. Others are asked for it at their next sync. */
  changePassphrase(
    audit: string,
    phrases: { readonly known: string; readonly next: string },
  ): Promise<ShelfResult<undefined>>;
  /** Takes over the passphrase that another laptop has set. */
  adoptPassphrase(
    audit: string,
    passphrase: string,
    watch?: JoinWatch,
  ): Promise<ShelfResult<undefined>>;
  /**
   * Makes the open audit once more under a new key and a new passphrase, for when somebody left, and opens the copy.
   * The two audits no longer meet.
   */
  freshCopy(
    audit: string,
    input: { readonly label: string; readonly passphrase: string },
  ): Promise<ShelfResult<string>>;
  /** Opens the sample audit, making it first when it is not there. */
  openSample(): Promise<ShelfResult<string>>;
  /** Puts the sample back as it came. */
  resetSample(): Promise<ShelfResult<string>>;
  remove(audit: string): Promise<ShelfResult<undefined>>;
  /** The audit open in this tab under this id. */
  opened(audit: string): OpenAudit | undefined;
  /** All that are open in this tab, whichever screen stands. */
  allOpen(): readonly OpenAudit[];
  /** Locks it; 'unsaved' when changes could not be saved and it stays open. */
  lock(audit: string): Promise<'locked' | 'unsaved'>;
  /** A phrase of random words, separated by spaces. */
  words(count: number): Promise<string>;
  newRecoveryCode(): string;
  /** A sentence about what is wrong with a phrase somebody chose, or undefined when it will do. */
  phraseProblem(phrase: string): Promise<string | undefined>;
  newId(): string;
  /** Called when an audit was opened, locked or removed. */
  subscribe(listener: () => void): () => void;
}

export const ShelfContext = createContext<Shelf | undefined>(undefined);

export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('No shelf of audits was given');
  return shelf;
}
