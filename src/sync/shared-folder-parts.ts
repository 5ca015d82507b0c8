import type { Exchange } from '#src/store/exchange.ts';
import type { FolderChoice } from './folder-choice.ts';
import type { KeptStoreKey } from './kept-store-key.ts';
import type { RememberedFolders } from './remembered-folder.ts';
import type { OpenFolder, OpenStore } from './shared-place.ts';

/** A clock, as `AutoSync` wants it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after so many milliseconds; returns how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

export interface SharedFolderParts {
  readonly exchange: Exchange;
  /** True once the audit was locked: then nothing runs any more. */
  locked(): boolean;
  readonly remembered: RememberedFolders;
  readonly storeKey: KeptStoreKey;
  readonly clock: Clock;
  /** Asks a person for a folder; undefined where the browser cannot. */
  readonly pick: (() => Promise<FolderChoice>) | undefined;
  readonly open: OpenFolder;
  readonly openStore: OpenStore;
}
