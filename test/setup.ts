import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';

// Takes away what a test rendered. Loaded only where something was: most tests show nothing.
afterEach(async () => {
  if (typeof document === 'undefined' || !document.body.hasChildNodes()) return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
