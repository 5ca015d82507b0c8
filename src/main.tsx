import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerOffline } from '#src/offline/register.ts';
import { keepStorage } from '#src/offline/storage-health.ts';
import { startWorker } from '#src/offline/trusted.ts';
import { browserEnvironment } from '#src/store/browser-environment.ts';
import deriveWorker from '#src/store/derive.worker.ts?worker&url';
import { deriveInWorker } from '#src/store/derive-in-worker.ts';
import { openDexieStore } from '#src/store/dexie-store.ts';
import type { Sharing } from '#src/sync/sharing.ts';
import { App } from '#src/ui/frame/app.tsx';
import { caretAtEnd } from '#src/ui/frame/caret-at-end.ts';
import { withstandChanges } from '#src/ui/frame/changed-by-others.ts';
import { extensionsGoOn } from '#src/ui/frame/extension-notice.tsx';
import { forgetForms } from '#src/ui/frame/forget-forms.ts';
import { keepFocus } from '#src/ui/frame/keep-focus.ts';
import { noWheel } from '#src/ui/frame/no-wheel.ts';
import { onceOnly } from '#src/ui/frame/once-only.ts';
import { putBack } from '#src/ui/frame/put-back.ts';
import { quietText } from '#src/ui/frame/quiet-text.ts';
import { loadScreensOf, loadTheRest } from '#src/ui/frame/screens.ts';
import { storeShelf } from '#src/ui/frame/store-shelf.ts';
import { showSettings } from '#src/ui/parts/settings.ts';
import { SharingContext } from '#src/ui/parts/sharing-context.ts';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { attend } from '#src/ui/parts/waits.ts';
import { opensByItself } from '#src/ui/unlock/opens-by-itself.ts';
import '#src/ui/style.css';

const startDeriving = () => startWorker(deriveWorker);

const environment = browserEnvironment(
  deriveInWorker(startDeriving, (task) => attend('key', task)),
  (task) => attend('tab', task),
);

let sharingHere: Promise<Sharing> | undefined;
const sharing = (): Promise<Sharing> => {
  sharingHere ??= attend('part', import('#src/sync/browser-sharing.ts')).then(
    ({ browserSharing }) => browserSharing(window, environment, (task) => attend('folder', task)),
  );
  return sharingHere;
};

const shelf = storeShelf({
  openStore: () => openDexieStore(undefined, (task) => attend('storage', task)),
  environment,
  sampleChanges: async () => (await import('#src/sample/sample-audit.ts')).sampleChanges(),
  removed: (audit) => void sharing().then(({ forget }) => forget(audit)),
});

// The disk is asked now, beside the scripts that the first screen still needs.
void opensByItself(shelf, /^#\/a\/([^/]+)/.exec(location.hash)?.[1] ?? '');

// Asked once there is something to keep: browsers say yes more often then.
const stop = shelf.subscribe(() => {
  stop();
  void keepStorage();
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
showSettings();
forgetForms(document);
quietText(document);
onceOnly(document);
noWheel(document);
caretAtEnd(document);
keepFocus(document);
withstandChanges(globalThis);
putBack(root, extensionsGoOn);

const start = () => {
  createRoot(root).render(
    <StrictMode>
      <ShelfContext value={shelf}>
        <SharingContext value={sharing}>
          <App />
        </SharingContext>
      </ShelfContext>
    </StrictMode>,
  );
  void registerOffline();
  // After the first screen and what it reads: from then on no screen of the audit day has to be waited for.
  setTimeout(() => void loadTheRest(), 1_000);
};
// The shell of index.html stands until the screen of this address is here. One that does not come says so in its place.
void loadScreensOf(location.hash).then(start, start);
