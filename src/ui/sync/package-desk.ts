import type { OpenAudit } from '#src/store/open-audit.ts';
import { StoreFailure, type StoreFailureReason } from '#src/store/store.ts';
import { type FilesProgress, makePackage, takeInFiles } from '#src/sync/package-file.ts';
import { noteHandOver } from '#src/ui/parts/hand-over.ts';
import type { TakenFile } from './package-words.ts';

export interface DeskState {
  /** Files opened so far, while some are being taken in. */
  readonly opening?: FilesProgress | undefined;
  readonly taken?: readonly TakenFile[] | undefined;
  readonly making?: Kind | undefined;
  /** The file saved last; its changes wait until somebody says that it arrived. */
  readonly made?: MadeFile | undefined;
  readonly failure?: StoreFailureReason | undefined;
}

export type Kind = 'changes' | 'backup';
export interface MadeFile {
  readonly kind: Kind;
  readonly file: string;
  readonly names: readonly string[];
  readonly changes: number;
}

type Save = (file: Blob, name: string) => void;

/** Where files of one open audit go out and come in, whatever screen is shown. */
export class PackageDesk {
  readonly #open: OpenAudit;
  readonly #listeners = new Set<() => void>();
  #state: DeskState = {};
  #cancel: AbortController | undefined;

  constructor(open: OpenAudit) {
    this.#open = open;
  }

  /** The same object until something changes. */
  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes files in, in any order. What is in them of ours has been elsewhere: it waits no more. */
  async take(files: readonly File[]): Promise<void> {
    const { exchange, id } = this.#open;
    const cancel = new AbortController();
    this.#cancel = cancel;
    await this.#trying(async () => {
      const progress = (opening: FilesProgress) => this.#set({ opening });
      const taken = await takeInFiles(exchange, files, progress, cancel.signal);
      const names = taken.flatMap((file) => file.names);
      if (names.length > 0) noteHandOver(id, Date.now());
      await exchange.confirm(names);
      this.#set({ taken });
    });
    this.#set({ opening: undefined });
  }

  /** Stops taking files in; what had come is kept. */
  cancel(): void {
    this.#cancel?.abort();
  }

  /** Saves a sealed file: what this laptop made, or everything it knows. */
  async make(kind: Kind, now: number, save: Save): Promise<void> {
    const { exchange, id } = this.#open;
    await this.#trying(async () => {
      this.#set({ making: kind });
      await this.#open.settled();
      const changes = exchange.unsent();
      const what = kind === 'backup' ? 'everything' : 'mine';
      const { bytes, names } = await makePackage(exchange, what, now);
      const file = packageName(kind, now);
      save(new Blob([bytes], { type: 'application/json' }), file);
      if (kind === 'backup') noteHandOver(id, now);
      this.#set({ made: { kind, file, names, changes } });
    });
    this.#set({ making: undefined });
  }

  /** Somebody says that the file saved last has arrived: its changes wait no more. */
  async arrived(now: number): Promise<void> {
    const { made } = this.#state;
    if (!made) return;
    await this.#trying(async () => {
      await this.#open.exchange.confirm(made.names);
      noteHandOver(this.#open.id, now);
      this.#set({ made: undefined });
    });
  }

  async #trying(task: () => Promise<void>): Promise<void> {
    try {
      this.#set({ failure: undefined });
      await task();
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      this.#set({ failure: error.reason });
    }
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `case-file-audit-changes-2026-11-22-1402.json`: what it is and when, and nothing about whom. */
export function packageName(kind: Kind, now: number): string {
  const date = new Date(now);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `case-file-audit-${kind}-${day}-${two(date.getHours())}${two(date.getMinutes())}.json`;
}

const desks = new WeakMap<OpenAudit, PackageDesk>();

export function deskOf(open: OpenAudit): PackageDesk {
  const desk = desks.get(open) ?? new PackageDesk(open);
  desks.set(open, desk);
  return desk;
}
