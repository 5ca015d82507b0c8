import type { AutoSyncState } from './auto-sync.ts';
import type { FolderFailureReason, StoreTrouble } from './folder.ts';
import type { SharedPlace } from './shared-place.ts';
import type { SyncProgress } from './sync-run.ts';

export type PlaceKind = SharedPlace['kind'];

/** Where an audit is shared, as far as this laptop has come with it. */
export type PlaceState =
  | { readonly at: 'looking' }
  | { readonly at: 'not-chosen' }
  /** This browser has no way to choose a folder. */
  | { readonly at: 'no-picker' }
  /** The browser forbids folders, most often by the organisation's settings. */
  | { readonly at: 'blocked' }
  | { readonly at: 'needs-click'; readonly name: string }
  | { readonly at: 'ready'; readonly kind: PlaceKind; readonly name: string };

/** The place tried last, which cannot be this audit's. Nothing in it was changed, and the one before is still in use. */
export interface Refused {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly reason: NotUsed;
  readonly why?: StoreTrouble | undefined;
}

export type NotUsed =
  | FolderFailureReason
  | 'foreign'
  | 'newer'
  /** The team uses an object store: that is to be stopped first. */
  | 'in-store'
  /** Another tab of this browser writes to the audit. */
  | 'reading';

export interface FolderState {
  readonly place: PlaceState;
  readonly refused?: Refused | undefined;
  /** How far the run under way has come. */
  readonly progress?: SyncProgress | undefined;
  readonly runs: AutoSyncState;
}
