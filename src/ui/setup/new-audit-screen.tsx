import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { addDays } from '#src/audit/calendar.ts';
import type { NextAudit } from '#src/audit/next-audit.ts';
import { detailEdits, memberEdits } from '#src/audit/set-up-edits.ts';
import type { TeamMember } from '#src/audit/team-member.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Problems } from '#src/ui/parts/problems.tsx';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { today } from '#src/ui/parts/today.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';
import { feedbackDays } from './dates-fields.tsx';
import { labelFor, NewAuditDetails } from './new-audit-details.tsx';
import { type NewAuditForm, newAuditSchema } from './new-audit-schema.ts';
import { PassphraseFields } from './passphrase-fields.tsx';
import { RecoveryFields } from './recovery-fields.tsx';
import './setup.css';

/** What a new audit takes over from another, and who makes it there. */
export interface TakenOver extends NextAudit {
  readonly member: TeamMember | undefined;
  /** The place of a new reviewer in the team. */
  readonly order: number;
  readonly about: ReactNode;
}

/** Makes a new audit on this laptop: its name and date, who makes it, and the passphrase that locks it. */
export function NewAuditScreen({ from }: { readonly from?: TakenOver }) {
  const shelf = useShelf();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [why, setWhy] = useState<string>();
  const [working, setWorking] = useState(false);
  const resolver = useMemo(
    () => zodResolver(newAuditSchema((phrase) => shelf.phraseProblem(phrase))),
    [shelf],
  );
  const { form, id, problems, problem, submit, draft } = useQuestionForm<NewAuditForm>({
    prefix: 'new-audit',
    draft: from ? 'next-audit' : 'new-audit',
    neverKept: secrets,
    resolver,
    defaultValues: {
      ...blank,
      ...(from?.member && { initials: from.member.initials, role: from.member.role }),
      auditDate: today(),
      label: labelFor(today()),
    },
  });
  const { setValue } = form;
  useEffect(() => {
    let gone = false;
    void shelf.words(6).then((words) => {
      if (!gone) setValue('words', words);
    });
    return () => {
      gone = true;
    };
  }, [shelf, setValue]);

  const create = submit(async (values) => {
    setWorking(true);
    setWhy(undefined);
    const { name, auditDate, label, initials, role } = values;
    const by = from?.member?.id ?? shelf.newId();
    const order = from ? (from.member?.order ?? from.order) : 1;
    const taken = from ? { actions: from.actions } : {};
    const feedbackDue = addDays(auditDate, feedbackDays);
    const result = await shelf.create({
      label,
      passphrase: values.phraseKind === 'words' ? values.words : values.own,
      ...(values.recovery && { recoveryCode: code }),
      by,
      edits: [
        ...(from?.edits ?? detailEdits({ contact: role })),
        ...detailEdits({ name, auditDate, feedbackDue }),
        ...memberEdits(by, { initials, role, order }),
      ],
      ...taken,
    });
    if (result.ok) {
      void navigate(`/a/${result.value}/setup/${from ? 'details' : 'providers'}`);
      return true;
    }
    setWorking(false);
    setWhy(result.why);
    return false;
  });

  return (
    <main className="page narrow new-audit" id="main" tabIndex={-1}>
      <ScreenHeading title={from ? 'Start the next audit' : 'Set up a new audit'} />
      {from?.about}
      <form className="stack" noValidate onSubmit={(event) => void create(event)}>
        <DraftNotice draft={draft} />
        <Problems problems={problems} />
        <NewAuditDetails form={form} id={id} problem={problem} />
        <PassphraseFields form={form} id={id} problem={problem} />
        <RecoveryFields
          form={form}
          id={id}
          problem={problem}
          code={code}
          onAsk={() => setCode((known) => (known === '' ? shelf.newRecoveryCode() : known))}
        />
        <UnsavedNotice words={why} />
        <div className="row-of-buttons">
          <button type="submit" className="btn primary" disabled={working}>
            {working ? 'Making the audit…' : 'Make the audit'}
          </button>
        </div>
      </form>
    </main>
  );
}

const secrets = ['words', 'wordsKept', 'own', 'again', 'recovery', 'recoveryKept'] as const;

const blank: NewAuditForm = {
  name: '',
  auditDate: '',
  label: '',
  initials: '',
  role: 'Audit lead',
  phraseKind: 'words',
  words: '',
  wordsKept: false,
  own: '',
  again: '',
  recovery: false,
  recoveryKept: false,
};
