import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';

/** Stands in for workbox-window: tests tell what the browser would tell. */
const worker = vi.hoisted(() => ({
  listeners: new Map<string, (event: { sw: object }) => void>(),
  register: vi.fn<() => Promise<{ active: object | null } | undefined>>(),
  update: vi.fn<() => Promise<void>>(),
  messageSkipWaiting: vi.fn(),
}));
vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener = (name: string, listener: (event: { sw: object }) => void) =>
      worker.listeners.set(name, listener);
    register = worker.register;
    update = worker.update;
    messageSkipWaiting = worker.messageSkipWaiting;
  },
}));

const thisVersion = {};
const nextVersion = {};
const browserTells = (name: string, sw: object = thisVersion): void =>
  worker.listeners.get(name)?.({ sw });
const reload = vi.fn();
let listening: MockInstance<Document['addEventListener']>;

interface Tab {
  readonly controlled?: boolean;
  readonly active?: boolean;
}

/** Opens the app in a tab; `controlled` when an earlier visit left a service worker. */
async function visit({ controlled = false, active = controlled }: Tab = {}) {
  vi.stubGlobal('navigator', { serviceWorker: { controller: controlled ? {} : null } });
  worker.register.mockResolvedValue({ active: active ? {} : null });
  const { registerOffline } = await import('#src/offline/register.ts');
  await registerOffline();
  return import('#src/offline/offline-state.ts');
}

beforeEach(() => {
  vi.stubEnv('PROD', true);
  vi.spyOn(location, 'reload').mockImplementation(reload);
  listening = vi.spyOn(document, 'addEventListener');
  worker.update.mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
  for (const [name, listener] of listening.mock.calls) document.removeEventListener(name, listener);
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
  for (const mock of [worker.register, worker.update, worker.messageSkipWaiting, reload])
    mock.mockReset();
});

describe('a first visit', () => {
  test('is being prepared, then ready, and never reloads', async () => {
    const { offlineState } = await visit();
    expect(offlineState()).toBe('preparing');
    browserTells('activated');
    browserTells('controlling');
    expect(offlineState()).toBe('ready');
    expect(reload).not.toHaveBeenCalled();
  });

  test('is never called ready while a file did not come whole, and is tried again by itself', async () => {
    vi.useFakeTimers();
    const { offlineState } = await visit();
    browserTells('redundant');
    expect(offlineState()).toBe('incomplete');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(worker.register).toHaveBeenCalledTimes(2);
    browserTells('redundant');
    window.dispatchEvent(new Event('online'));
    expect(worker.register).toHaveBeenCalledTimes(3);
    expect(offlineState()).toBe('incomplete');
    browserTells('installed');
    browserTells('activated');
    expect(offlineState()).toBe('ready');
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(worker.register).toHaveBeenCalledTimes(3);
  });

  test.each([
    ['a page', "The script has an unsupported MIME type ('text/html').", 'incomplete'],
    [
      'the way to a page',
      'The script resource is behind a redirect, which is disallowed.',
      'incomplete',
    ],
    ['a refusal that may pass', 'refused', 'unsupported'],
  ])('is tried again when there came in place of the worker %s', async (_, words, state) => {
    vi.useFakeTimers();
    worker.register.mockRejectedValueOnce(new DOMException(words, 'SecurityError'));
    const { offlineState } = await visit();
    expect(offlineState()).toBe(state);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(worker.register).toHaveBeenCalledTimes(2);
    browserTells('activated');
    expect(offlineState()).toBe('ready');
  });

  test('says so when the browser refuses service workers', async () => {
    vi.stubGlobal('navigator', { serviceWorker: { controller: null } });
    worker.register.mockRejectedValue(new DOMException('refused', 'SecurityError'));
    const { registerOffline } = await import('#src/offline/register.ts');
    const { offlineState } = await import('#src/offline/offline-state.ts');
    await registerOffline();
    expect(offlineState()).toBe('unsupported');
  });
});

describe('a first visit that had to be tried again', () => {
  test('is ready in the end, and is offered no newer version', async () => {
    vi.useFakeTimers();
    const { offlineState } = await visit();
    const before = new Map(worker.listeners);
    browserTells('redundant');
    await vi.advanceTimersByTimeAsync(5_000);
    // What the browser does is told to the attempt that failed as well.
    for (const name of ['installed', 'activated', 'controlling']) {
      before.get(name)?.({ sw: thisVersion });
      browserTells(name);
    }
    expect(offlineState()).toBe('ready');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a later visit', () => {
  test('is ready at once, also after a forced reload', async () => {
    expect((await visit({ controlled: true })).offlineState()).toBe('ready');
    vi.resetModules();
    expect((await visit({ controlled: false, active: true })).offlineState()).toBe('ready');
  });

  test('looks for an update when the tab is shown again, and needs no network', async () => {
    const { offlineState } = await visit({ controlled: true });
    worker.update.mockRejectedValue(new TypeError('no network'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(worker.update).toHaveBeenCalledTimes(1);
    expect(offlineState()).toBe('ready');
  });
});

describe('a new version', () => {
  test('that does not come whole is not taken, is said, and is tried again by itself', async () => {
    vi.useFakeTimers();
    const { offlineState } = await visit({ controlled: true });
    browserTells('redundant', nextVersion);
    expect(offlineState()).toBe('update-incomplete');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(worker.update).toHaveBeenCalledTimes(1);
    // Each try has a listener of its own: one hears of a single version that comes while a page is open.
    expect(worker.register).toHaveBeenCalledTimes(2);
    browserTells('redundant', nextVersion);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(worker.update).toHaveBeenCalledTimes(2);
    expect(worker.register).toHaveBeenCalledTimes(3);
    browserTells('installed', nextVersion);
    browserTells('waiting', nextVersion);
    expect(offlineState()).toBe('update-waiting');
  });

  test('that takes the place of a whole one is no fault of that one', async () => {
    const { offlineState } = await visit();
    browserTells('installed');
    browserTells('activated');
    browserTells('redundant');
    expect(offlineState()).toBe('ready');
  });

  test('waits until the person asks, then this tab reloads', async () => {
    const { applyUpdate, offlineState } = await visit({ controlled: true });
    browserTells('waiting');
    expect(offlineState()).toBe('update-waiting');
    expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
    applyUpdate();
    expect(worker.messageSkipWaiting).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
    browserTells('controlling');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test.each([
    { name: 'opened since', controlled: true },
    { name: 'open since the first visit', controlled: false },
  ])('started in another tab is told to a tab $name, which reloads when asked', async (tab) => {
    const { applyUpdate, offlineState } = await visit(tab);
    if (!tab.controlled) browserTells('controlling');
    browserTells('waiting');
    browserTells('controlling');
    expect(offlineState()).toBe('update-waiting');
    expect(reload).not.toHaveBeenCalled();
    applyUpdate();
    expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
