import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { phraseForgives } from '#src/store/passphrase.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useSharing } from '#src/ui/parts/sharing-context.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { useDraftTexts, useFormDraft } from '#src/ui/parts/use-form-draft.ts';
import { deskOf } from '#src/ui/sync/package-desk.ts';
import { SecretField } from '#src/ui/unlock/secret-field.tsx';
import { ArrivingByFile, ArrivingFrom } from './arriving.tsx';
import { bringIn } from './bring-in.ts';
import { ChoosePlace } from './choose-place.tsx';
import type { Look } from './find-audit-here.ts';
import { notFoundWords } from './join-words.ts';
import { storePlaceDraft } from './store-place.tsx';
import { TryingKeys, useTryingKeys } from './trying-keys.tsx';
import './join.css';

type Kind = 'passphrase' | 'recoveryCode';
const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Brings an audit that others work on, or a backup, onto this laptop: where it is, the passphrase, one button. */
export function JoinScreen() {
  const restoring = useSearchParams()[0].get('from') === 'backup';
  const sharing = useSharing();
  const shelf = useShelf();
  const navigate = useNavigate();
  const [look, setLook] = useState<Look>();
  const [kind, setKind] = useState<Kind>('passphrase');
  const [secret, setSecret] = useState('');
  const { texts, type, draft } = useDraftTexts('join', {
    label: `Audit joined on ${longDay.format(Date.now())}`,
  });
  const { label } = texts;
  const storePlace = useFormDraft(storePlaceDraft);
  const [problem, setProblem] = useState('');
  const [working, setWorking] = useState(false);
  const [arriving, setArriving] = useState<OpenAudit>();
  const trying = useTryingKeys();
  const met = look?.ok ? look : undefined;

  const meet = (next: Look) => {
    const here = next.ok && 'files' in next ? shelf.opened(next.found.audit) : undefined;
    if (here && next.ok && 'files' in next) {
      // Unlocked in this tab: the file is opened as on its sync screen, and no passphrase is asked for.
      void deskOf(here).take(next.files);
      return void navigate(`/a/${here.id}/sync`);
    }
    setLook(next);
    trying.anew();
    setProblem('');
  };
  const typed = (next: string) => {
    setSecret(next);
    trying.anew();
  };

  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (!met) return setProblem('Say where the audit is first.');
    if (secret.trim() === '') return setProblem('Enter the passphrase your team uses.');
    setWorking(true);
    setProblem('');
    const key = kind === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret };
    const wanted = { label: label.trim() === '' ? 'Audit' : label.trim(), key };
    const result = await trying.run((watch) => shelf.join(met.found, wanted, watch));
    const open = result.ok ? shelf.opened(result.value) : undefined;
    setArriving(open);
    const why = result.ok ? open && (await bringIn(open, met, sharing)) : result.why;
    if (result.ok) {
      draft.end();
      storePlace.end();
    }
    if (why === undefined && result.ok) return navigate(`/a/${result.value}/cases`);
    setWorking(false);
    setArriving(undefined);
    setProblem(why ?? '');
  };

  return (
    <main className="page narrow join" id="main" tabIndex={-1}>
      <ScreenHeading title={restoring ? 'Restore a backup' : 'Join an audit'} />
      <form className="stack" noValidate onSubmit={(event) => void join(event)}>
        <DraftNotice draft={draft} />
        <ChoosePlace restoring={restoring} sharing={sharing} disabled={working} onLook={meet} />
        {look && (
          <p className={look.ok ? 'notice' : 'notice warn'} role="status">
            {look.ok ? `There is an audit in “${look.name}”.` : notFoundWords(look)}
          </p>
        )}
        <SecretField
          id="join-secret"
          label={kind === 'passphrase' ? 'Passphrase of the audit' : 'Recovery code'}
          hint={`Ask the person who set the audit up. ${phraseForgives}`}
          value={secret}
          problem={problem}
          onChange={typed}
        />
        <Field
          id="join-label"
          label="Shown while the audit is locked"
          hint="Anybody at this laptop can read this. Leave services and people out of it."
        >
          <input
            {...tiedTo('join-label', { hint: true })}
            className="medium"
            value={label}
            maxLength={60}
            autoComplete="off"
            onChange={({ target }) => type({ label: target.value })}
          />
        </Field>
        <div className="row-of-buttons">
          <button type="submit" className="btn primary" disabled={working}>
            {working ? 'Bringing the audit here…' : restoring ? 'Restore' : 'Join the audit'}
          </button>
          <button
            type="button"
            className="link-btn"
            onClick={() => {
              setKind(kind === 'passphrase' ? 'recoveryCode' : 'passphrase');
              typed('');
            }}
          >
            {kind === 'passphrase' ? 'Use the recovery code' : 'Use the passphrase'}
          </button>
        </div>
        <TryingKeys trying={trying} />
        {arriving && met && 'files' in met && <ArrivingByFile open={arriving} />}
        {arriving && met && !('files' in met) && (
          <ArrivingFrom folder={sharing.folderOf(arriving)} />
        )}
        <p className="hint">
          {restoring
            ? 'If the audit is on this laptop already, the backup is joined with it: nothing is replaced.'
            : 'The whole audit comes to this laptop. You are asked who you are once it is here.'}
        </p>
      </form>
    </main>
  );
}
