/**
 * What sync may do with an open audit. The key and everything readable stay behind this door: only sealed files pass it.
 * Rejects with StoreFailure when the store does not answer; then nothing of that call happened.
 */
export interface Exchange {
  readonly audit: string;
  /** This browser in this audit: random. */
  readonly device: string;
  /** False in a tab that only reads, while another one writes: that one syncs. */
  writing(): boolean;
  /** Changes not known to be anywhere but on this laptop: not packed yet, or in a pack that was not read back elsewhere. */
  unsent(): number;
  /** Calls back when `unsent` may have changed; returns how to stop. */
  subscribe(listener: () => void): () => void;

  /** Names of all files known here: `packs/<hash>.json` and `keys/<hash>.json`. */
  known(): Promise<readonly string[]>;
  /** A known file, byte for byte. */
  bytes(name: string): Promise<Uint8Array | undefined>;
  /** Puts every change that was in no pack yet into packs, in one transaction each. Number of changes packed. */
  pack(): Promise<number>;
  /**
   * Takes in a pack or key file: its changes and the file itself in one transaction. Taking one in again changes
   * nothing. What is not whole, of another audit or of a newer app is refused and nothing of it is kept.
   */
  ingest(bytes: Uint8Array): Promise<Ingested>;
  /** Says that these files were read back whole in another place: their changes no longer wait. */
  confirm(names: readonly string[]): Promise<void>;
  /**
   * 'changed': a key file arrived that takes the place of this laptop's, so a new passphrase is to be asked for.
   * 'two': two laptops changed it at once, and both phrases open the audit until it is changed once more.
   */
  passphrase(): Promise<'current' | 'changed' | 'two'>;
}

export type Ingested =
  | {
      readonly ok: true;
      /** What the file is called when it is named by its bytes. */
      readonly name: string;
      /** False when this very file was known already. */
      readonly fresh: boolean;
      /** Number of changes in it that were new here. */
      readonly changes: number;
    }
  | { readonly ok: false; readonly reason: NotTaken };

export type NotTaken =
  /** Only part of it is there, it is damaged, or it was not sealed with this audit's key. */
  | 'torn'
  /** Of another audit. */
  | 'foreign'
  /** Of a newer app. */
  | 'newer'
  | 'too-large'
  /** Not one of this app's files. */
  | 'other'
  /** A package: its files are taken in one by one. */
  | 'package';
