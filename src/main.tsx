import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerOffline } from '#src/offline/register.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Case File Audit</h1>
    </main>
  </StrictMode>,
);
void registerOffline();
