import { waits as ofTheApp, type WaitedFor, type Waits } from './waits.ts';
import { useWatched } from './watched.ts';

/** What is waited for, and what a person can do meanwhile. Each goes on by itself. */
const words: Readonly<Record<WaitedFor, string>> = {
  storage:
    'Waiting for this browser’s storage. Another tab or window may hold it, perhaps with an older version of Case File Audit: close the others. This goes on by itself.',
  tab: 'Waiting for the browser to say which tab writes to this audit. If it lasts, close the other tabs with Case File Audit. This goes on by itself.',
  key: 'Still working out the key: a slow laptop can take a minute. If it takes longer, reload this page and try again. Nothing that is saved is lost.',
  folder:
    'Waiting for the shared folder. A network drive, a sign-in or a folder that is fetched from elsewhere can be slow: see that it is connected. This goes on by itself, and you can go on working.',
  file: 'Waiting for the file to be read. It may lie on a drive that is slow or gone: see that it is connected, or copy the file to this laptop and open the copy. This goes on by itself.',
  reports:
    'The part that makes the reports has said nothing for a while: a slow laptop needs longer. If nothing comes, cancel and save again. Nothing that is saved is lost.',
  part: 'Waiting for a part of the app. If it does not come, look at the network and reload this page. Nothing that is saved is lost.',
};

/** A sentence for everything outside the app that has kept it waiting for two seconds: never a wait in silence. */
export function WaitNotice({ waits = ofTheApp }: { readonly waits?: Waits }) {
  const long = useWatched(waits.long);
  return (
    <div role="status" className="waits">
      {long.map((what) => (
        <p key={what} className="notice waiting">
          {words[what]}
        </p>
      ))}
    </div>
  );
}
