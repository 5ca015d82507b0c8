import { useState } from 'react';
import { auditFrom } from '#src/audit/audit.ts';
import type { AuditId } from '#src/audit/ids.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { reviewerGuide } from '#src/report/guide/reviewer-guide.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { browserReportDesk } from '#src/ui/feedback/save/browser-report-desk.ts';
import type { ReportDesk } from '#src/ui/feedback/save/report-desk.ts';
import { guideKeys } from '#src/ui/help/keys.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { today } from '#src/ui/parts/today.ts';

const state = {
  idle: '',
  making: 'Making the page…',
  failed: 'The page could not be made. Try again.',
};

/** One page for each reviewer, as a PDF made from the questions in use. */
export function Guide({ desk = browserReportDesk }: { readonly desk?: ReportDesk }) {
  const shelf = useShelf();
  const [now, setNow] = useState<keyof typeof state>('idle');
  const save = async () => {
    setNow('making');
    // The audit at hand says which further questions it asks, and whom to ask.
    const open = shelf.allOpen().at(-1);
    const audit = open && auditFrom(open.id as AuditId, valuesOf(open.log(open.record)));
    const made = await desk.draw(reviewerGuide(rodt, audit, guideKeys, today()), 'reviewer-guide');
    const file = made.ok ? made.files[0] : undefined;
    if (file) desk.download(file);
    setNow(file ? 'idle' : 'failed');
  };
  return (
    <section className="card stack">
      <p>
        One page to print for every reviewer: the 4 answers, how a case goes, what is asked, and the
        keys. It holds nothing about a case.
      </p>
      <p>
        <button
          type="button"
          className="btn primary"
          disabled={now === 'making'}
          onClick={() => void save()}
        >
          Save the guide as a PDF
        </button>
      </p>
      <p role="status">{state[now]}</p>
    </section>
  );
}
