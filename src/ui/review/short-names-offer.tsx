import { useState } from 'react';
import { recordId } from '#src/log/change.ts';
import type { AuditModel } from '#src/ui/parts/audit-model.ts';
import { useReviewer } from '#src/ui/parts/reviewer.ts';
import { changeSettings, useSettings } from '#src/ui/parts/settings.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';

/** Finished cases after which a reviewer knows the questions. */
const practised = 3;

const finishedBy = (model: AuditModel, reviewer: string): number =>
  model.cases().filter(
    ({ status, entry }) =>
      status === 'finished' &&
      model.open
        .log(recordId('case', entry.id))
        .current.get('finished')
        ?.some(({ by }) => by === reviewer),
  ).length;

/** Offers a practised reviewer the short names of questions, once. The answer is kept for that reviewer. */
export function ShortNamesOffer({ onChosen }: { readonly onChosen: () => void }) {
  const { open } = useAuditModel();
  const reviewer = useReviewer(open);
  const settings = useSettings();
  const finished = useModel((model) => finishedBy(model, reviewer));
  const [said, setSaid] = useState('');
  const choose = (density: 'compact' | 'normal', words: string) => {
    changeSettings({ densityOf: { ...settings.densityOf, [reviewer]: density } });
    setSaid(words);
    onChosen();
  };
  const asks =
    finished >= practised &&
    settings.density === 'normal' &&
    settings.densityOf[reviewer] === undefined;
  return (
    <>
      <p role="status" className="said">
        {said}
      </p>
      {asks && (
        <section className="card stack" aria-label="Short names">
          <p>
            You have finished {finished} cases. Questions can be shown by their short names: the
            whole question then stands beside them, for the one in hand.
          </p>
          <div className="row-of-buttons">
            <button
              type="button"
              className="btn"
              onClick={() => choose('compact', 'Short names from now on. Settings changes it.')}
            >
              Show short names
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => choose('normal', 'Whole questions stay. Settings changes it.')}
            >
              Keep whole questions
            </button>
          </div>
        </section>
      )}
    </>
  );
}
