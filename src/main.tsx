import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerOffline } from '#src/offline/register.ts';
import { keepStorage } from '#src/offline/storage-health.ts';
import { trustedUrl } from '#src/offline/trusted.ts';
import { browserEnvironment } from '#src/store/browser-environment.ts';
import deriveWorker from '#src/store/derive.worker.ts?worker&url';
import { deriveInWorker } from '#src/store/derive-in-worker.ts';
import { openDexieStore } from '#src/store/dexie-store.ts';
import { App } from '#src/ui/frame/app.tsx';
import { forgetForms } from '#src/ui/frame/forget-forms.ts';
import { storeShelf } from '#src/ui/frame/store-shelf.ts';
import { showSettings } from '#src/ui/parts/settings.ts';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import '#src/ui/style.css';

const startDeriving = () => new Worker(trustedUrl(deriveWorker), { type: 'module' });

const shelf = storeShelf({
  openStore: openDexieStore,
  environment: browserEnvironment(deriveInWorker(startDeriving)),
  sampleChanges: async () => (await import('#src/sample/sample-audit.ts')).sampleChanges(),
});

// Asked once there is something to keep: browsers say yes more often then.
const stop = shelf.subscribe(() => {
  stop();
  void keepStorage();
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
showSettings();
forgetForms(document);
createRoot(root).render(
  <StrictMode>
    <ShelfContext value={shelf}>
      <App />
    </ShelfContext>
  </StrictMode>,
);
void registerOffline();
