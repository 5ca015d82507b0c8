/** How safe and how full this browser's storage is. */
export interface StorageHealth {
  /** Whether the browser has promised not to clear it by itself. False is usual and no fault: advise back-ups. */
  readonly persisted: boolean;
  /** Bytes used by this app, when the browser tells. */
  readonly used: number | undefined;
  /** Bytes the browser would give it, when the browser tells. */
  readonly quota: number | undefined;
}

/** The state of storage now. Never rejects: what the browser does not tell is undefined or false. */
export async function storageHealth(): Promise<StorageHealth> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => false),
    storage?.estimate?.().catch((): StorageEstimate => ({})),
  ]);
  return { persisted: persisted ?? false, used: estimate?.usage, quota: estimate?.quota };
}

/** Asks the browser to keep the storage until a person clears it, and answers with the state after. */
export async function keepStorage(): Promise<StorageHealth> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  await storage?.persist?.().catch(() => false);
  return storageHealth();
}
