type Changed = (keys: string[]) => void;

/**
 * Tells the other tabs which rows of an audit were committed: random keys, nothing readable. One channel object an audit,
 * because a channel does not hear what it says itself.
 */
export class RowChannels {
  readonly #name: string;
  readonly #channels = new Map<string, { channel: BroadcastChannel; watchers: Set<Changed> }>();

  constructor(name: string) {
    this.#name = name;
  }

  say(audit: string, keys: readonly string[]): void {
    if (keys.length > 0) this.#open(audit).channel.postMessage(keys);
  }

  watch(audit: string, changed: Changed): () => void {
    const { watchers } = this.#open(audit);
    watchers.add(changed);
    return () => {
      watchers.delete(changed);
      if (watchers.size === 0) this.#close(audit);
    };
  }

  close(): void {
    for (const audit of [...this.#channels.keys()]) this.#close(audit);
  }

  #open(audit: string) {
    const known = this.#channels.get(audit);
    if (known) return known;
    const watchers = new Set<Changed>();
    const channel = new BroadcastChannel(`${this.#name}/${audit}`);
    channel.addEventListener('message', ({ data }: MessageEvent<string[]>) => {
      for (const changed of [...watchers]) changed([...data]);
    });
    const opened = { channel, watchers };
    this.#channels.set(audit, opened);
    return opened;
  }

  #close(audit: string): void {
    this.#channels.get(audit)?.channel.close();
    this.#channels.delete(audit);
  }
}
