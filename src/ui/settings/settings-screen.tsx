import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { changeSettings, useSettings } from '#src/ui/parts/settings.ts';
import { Choices } from './choices.tsx';
import { StorageCard } from './storage-card.tsx';

/** How this laptop shows things, when it locks, and where the audits stay. */
export function SettingsScreen() {
  const now = useSettings();
  const chosenApart = Object.values(now.densityOf).some((chosen) => chosen !== now.density);
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <ScreenHeading title="Settings" />
      <p className="muted">
        These hold for this browser on this laptop. Each change is kept at once.
      </p>
      <section className="card stack" aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <label className="choice">
          <input
            type="checkbox"
            checked={now.singleKeys}
            onChange={(event) => changeSettings({ singleKeys: event.target.checked })}
          />
          <span>
            Answer with single keys
            <span className="hint">
              {' '}
              (Y, N, A, X and more. Turn off if you dictate, or use a screen reader’s own keys.)
            </span>
          </span>
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={now.moveOn}
            disabled={!now.singleKeys}
            onChange={(event) => changeSettings({ moveOn: event.target.checked })}
          />
          Move on to the next question after a key
        </label>
      </section>
      <section className="card stack" aria-labelledby="looks">
        <h2 id="looks">Looks</h2>
        <Choices
          legend="Colours"
          name="theme"
          value={now.theme}
          choices={[
            ['system', 'As the laptop is set'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
          onChoose={(theme) => changeSettings({ theme })}
        />
        <Choices
          legend="Questions on the review screen"
          name="density"
          value={chosenApart ? undefined : now.density}
          choices={[
            ['normal', 'With the full question'],
            ['compact', 'Short names only'],
          ]}
          onChoose={(density) => changeSettings({ density, densityOf: {} })}
        />
        {chosenApart && (
          <p className="hint">
            Reviewers on this laptop chose for themselves. A choice here is for all of them.
          </p>
        )}
      </section>
      <section className="card stack" aria-labelledby="locking">
        <h2 id="locking">Locking</h2>
        <div className="field">
          <label htmlFor="idle">Lock an open audit when nobody has touched the laptop for</label>
          <select
            id="idle"
            className="medium"
            value={now.idleMinutes}
            onChange={(event) => changeSettings({ idleMinutes: Number(event.target.value) })}
          >
            {[5, 10, 15, 30, 60].map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes} minutes
              </option>
            ))}
          </select>
        </div>
      </section>
      <section className="card stack" aria-labelledby="spelling">
        <h2 id="spelling">Spelling</h2>
        <label className="choice">
          <input
            type="checkbox"
            checked={now.spelling}
            onChange={(event) => changeSettings({ spelling: event.target.checked })}
          />
          <span>
            Let the browser help with spelling and writing
            <span className="hint">
              {' '}
              Some browsers and extensions send what you type to their makers for this. Notes are
              about people in treatment: turn it on only if your organisation has settled that text
              stays on this laptop.
            </span>
          </span>
        </label>
      </section>
      <StorageCard />
    </main>
  );
}
