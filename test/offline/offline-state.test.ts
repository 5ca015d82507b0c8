import { beforeEach, expect, test, vi } from 'vitest';
import {
  applyUpdate,
  offlineState,
  setOfflineState,
  subscribeOffline,
} from '#src/offline/offline-state.ts';

beforeEach(() => setOfflineState('preparing'));

test('a screen hears of every change, once, until it stops listening', () => {
  const listener = vi.fn();
  const stop = subscribeOffline(listener);
  setOfflineState('ready');
  setOfflineState('ready');
  expect(listener).toHaveBeenCalledTimes(1);
  expect(offlineState()).toBe('ready');
  stop();
  setOfflineState('update-waiting', vi.fn());
  expect(listener).toHaveBeenCalledTimes(1);
});

test('an update is applied only when one waits and a person asks', () => {
  const apply = vi.fn();
  setOfflineState('ready', apply);
  applyUpdate();
  expect(apply).not.toHaveBeenCalled();
  setOfflineState('update-waiting', apply);
  expect(apply).not.toHaveBeenCalled();
  applyUpdate();
  expect(apply).toHaveBeenCalledTimes(1);
});
