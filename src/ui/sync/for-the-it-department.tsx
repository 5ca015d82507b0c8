import { useState } from 'react';

/** The one browser policy that lets this app, and no other site, ask for a folder. */
export const policyText = (origin: string): string =>
  [
    'We use Case File Audit, an app that runs in the browser and works without a network. It shares sealed files with colleagues in a folder that we choose.',
    'The browser blocks this (policy DefaultFileSystemWriteGuardSetting or FileSystemWriteBlockedForUrls). One policy lets this app alone ask for a folder:',
    `FileSystemWriteAskForUrls = ["${origin}"]`,
    'It is the same in Microsoft Edge and Google Chrome. If reading is blocked too: FileSystemReadAskForUrls with the same address. The app still asks the person each time; no other site is let in.',
  ].join('\n\n');

/** What to send to the IT department where folders are forbidden. */
export function ForTheItDepartment() {
  const [said, setSaid] = useState('');
  const text = policyText(location.origin);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('This browser did not copy. Select the words and copy them.');
    }
  };
  return (
    <details>
      <summary>Ask the IT department to allow it</summary>
      <div className="stack">
        <p className="it-text" data-testid="it-text">
          {text}
        </p>
        <div className="row-of-buttons">
          <button type="button" className="btn" onClick={() => void copy()}>
            Copy these words
          </button>
          <span role="status" className="muted">
            {said}
          </span>
        </div>
      </div>
    </details>
  );
}
