import type { Exchange } from '#src/store/exchange.ts';
import type { Folder } from './folder.ts';
import type { FolderChoice } from './folder-choice.ts';
import type { KeepsStoreKey } from './kept-store-key.ts';
import type { ObjectStoreKey, ObjectStoreOffer } from './object-folder-settings.ts';
import type { SharedFolder } from './shared-folder.ts';

/** An open audit, as far as sharing needs it. */
export interface SharedAudit extends KeepsStoreKey {
  readonly exchange: Exchange;
  locked(): boolean;
}

/** What this browser can share audits with. */
export interface Sharing {
  /** The place an open audit is shared in; it is looked after from the first time this is asked. */
  folderOf(audit: SharedAudit): SharedFolder;
  /** Asks a person for a folder; undefined where the browser cannot. Needs a click. */
  readonly pick: (() => Promise<FolderChoice>) | undefined;
  /** Asks for a folder for reports, beside the audit's own where it has one. Needs a click; undefined where `pick` is. */
  readonly pickForReports: ((audit: SharedAudit) => Promise<FolderChoice>) | undefined;
  /** A folder that was chosen or dropped. */
  open(chosen: FileSystemDirectoryHandle): Folder;
  /** Whether the host of the app offers an object store. */
  storeOffer(): Promise<ObjectStoreOffer>;
  /** The team's place in it. */
  openStore(key: ObjectStoreKey): Folder;
  /** No folder is remembered for an audit any more. */
  forget(audit: string): Promise<void>;
}
