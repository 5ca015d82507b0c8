import { useState } from 'react';
import { Link, useMatch, useNavigate } from 'react-router';
import { countsUntilSettled } from '#src/tally/unsettled-words.ts';
import { saveFailureWords } from '#src/ui/parts/save-words.ts';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { useAuditModel, useMode, useModel, useSaveState } from '#src/ui/parts/use-model.ts';
import { WhoSitsHere } from './who-sits-here.tsx';

/** What a person must know on every screen of an audit, above it, for as long as it holds. */
export function AuditNotices() {
  return (
    <aside className="audit-notices" aria-label="About this audit now">
      <SaveFailure />
      <OtherTab />
      <DamagedRecords />
      <SetBackRecords />
      <WhoSitsHere />
      <ToSettle />
      <SampleNotice />
    </aside>
  );
}

function SaveFailure() {
  const { open } = useAuditModel();
  const save = useSaveState();
  if (save.state !== 'failed') return null;
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>Not saved: {saveFailureWords(save.reason)}</strong> Keep this window open.{' '}
        {save.unsaved === 1 ? '1 change is' : `${save.unsaved} changes are`} only on this screen. We
        keep trying.{' '}
        <button type="button" className="btn" onClick={() => open.retry()}>
          Try again now
        </button>
      </p>
    </div>
  );
}

function OtherTab() {
  const { open } = useAuditModel();
  const mode = useMode();
  if (mode === 'writing') return null;
  return (
    <div className="notice warn" role="status">
      <p>
        <strong>This audit is open in another tab.</strong> You see every change here, but only one
        tab can write.{' '}
        <button type="button" className="btn" onClick={() => void open.takeOver()}>
          Work here instead
        </button>
      </p>
    </div>
  );
}

function DamagedRecords() {
  const { open } = useAuditModel();
  if (open.damagedRows === 0) return null;
  return (
    <div className="notice bad" role="status">
      <p>
        <strong>
          {open.damagedRows === 1
            ? '1 record of this audit cannot be read on this laptop.'
            : `${open.damagedRows} records of this audit cannot be read on this laptop.`}
        </strong>{' '}
        They are left as they are, and are missing from the lists and the results. Tell the audit
        lead.
      </p>
    </div>
  );
}

/** Older rows in the place of newer ones: a restored disk, a fault, or somebody's doing. */
function SetBackRecords() {
  const { open } = useAuditModel();
  const [closed, setClosed] = useState(false);
  const { mended, short } = open.setBackRows;
  if ((mended === 0 && short === 0) || closed) return null;
  return (
    <div className={short > 0 ? 'notice bad' : 'notice warn'} role="status">
      <p>
        <strong>
          {mended + short === 1
            ? '1 record of this audit was older on this laptop than what it had shared.'
            : `${mended + short} records of this audit were older on this laptop than what it had shared.`}
        </strong>{' '}
        {mended > 0 &&
          `${mended === 1 ? 'It was' : `${mended} were`} put right from the shared packs. `}
        {short > 0 &&
          `What ${short} of them held is missing here: sync with the shared folder, or open a backup. `}
        Tell the audit lead if nobody restored an old copy of this laptop.{' '}
        <button type="button" className="btn" onClick={() => setClosed(true)}>
          Close
        </button>
      </p>
    </div>
  );
}

/** One quiet line, on every screen but the one it leads to. */
function ToSettle() {
  const { open } = useAuditModel();
  const count = useModel((model) => model.conflicts().length);
  const names = useModel((model) => model.sharedNames().length);
  const there = useMatch('/a/:audit/conflicts') !== null;
  if (count + names === 0 || there) return null;
  return (
    <div className="notice to-settle" role="status">
      <Link to={`/a/${open.id}/conflicts`}>{toSettleWords(count, names)}</Link>.{' '}
      {count > 0
        ? `People gave different values. ${countsUntilSettled}`
        : 'Several bear the same name since laptops met.'}
    </div>
  );
}

function SampleNotice() {
  const { open } = useAuditModel();
  const shelf = useShelf();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const practice = useModel((model) => model.practiceCase()?.entry.id);
  const shown = useMatch('/a/:audit/c/:case/*')?.params.case;
  const practising = practice !== undefined && shown === practice;
  if (!open.sample) return null;
  const reset = async () => {
    const result = await shelf.resetSample();
    setAsking(false);
    if (result.ok) await navigate(`/a/${result.value}/cases`);
    else setProblem(result.why);
  };
  return (
    <div className="notice sample" role="note" aria-label="Sample audit">
      <span className="tag">Sample</span>{' '}
      {practising
        ? 'A case to practise on: answer as you like, it is counted in no result and no report.'
        : '52 invented cases. Change what you like.'}{' '}
      {asking ? (
        <>
          Your changes to the sample will be lost.{' '}
          <button type="button" className="btn danger" onClick={() => void reset()}>
            Reset the sample now
          </button>{' '}
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            Keep my changes
          </button>
        </>
      ) : (
        <button type="button" className="link-btn" onClick={() => setAsking(true)}>
          Reset the sample
        </button>
      )}
      {problem !== '' && <p className="field-problem">{problem}</p>}
    </div>
  );
}
