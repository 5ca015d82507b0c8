import { useState } from 'react';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { calendarFile } from '#src/report/calendar/calendar-file.ts';
import { followUpDays } from '#src/report/calendar/follow-up-days.ts';
import { draftPrefix } from '#src/report/export/export-plan.ts';
import { download } from '#src/ui/parts/download.ts';
import { today } from '#src/ui/parts/today.ts';
import { useDraftWords } from '#src/ui/parts/use-draft-words.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import { actionsCsv, writtenAbout } from './actions-csv.ts';
import type { BoardRow } from './board-rows.ts';

type Kind = 'csv' | 'ics';

/** Saves what the board shows for a spreadsheet or a calendar. Says first what looks like a person. */
export function ExportActions({ rows }: { readonly rows: readonly BoardRow[] }) {
  const audit = useModel((model) => model.audit());
  const draft = useDraftWords();
  const [asking, setAsking] = useState<Kind>();
  const [saved, setSaved] = useState('');
  const identifiers = () => findIdentifiers(writtenAbout(rows), providerNames(audit.providers));
  const save = (kind: Kind) => {
    // A calendar holds no results.
    const prefix = draftPrefix({ draft: kind === 'csv' && draft !== undefined });
    const name = `${prefix}actions-${today()}.${kind}`;
    if (kind === 'csv')
      download(new Blob([actionsCsv(rows, draft)], { type: 'text/csv;charset=utf-8' }), name);
    else {
      const days = followUpDays(
        audit,
        rows.map(({ action }) => action),
      );
      const file = calendarFile(days, new Date().toISOString());
      download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), name);
    }
    setAsking(undefined);
    setSaved(`Saved ${name} in your downloads.`);
  };
  const start = (kind: Kind) => {
    setSaved('');
    if (identifiers().length === 0) save(kind);
    else setAsking(kind);
  };
  return (
    <div className="stack export-actions">
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={() => start('csv')}>
          Save as CSV
        </button>
        <button type="button" className="btn" onClick={() => start('ics')}>
          Save for a calendar
        </button>
        <span role="status">{saved}</span>
      </div>
      {asking && (
        <div className="notice warn stack" role="alert">
          <p>{identifierWords(identifiers())}</p>
          <div className="row-of-buttons">
            <button type="button" className="btn" onClick={() => save(asking)}>
              Save it as it is
            </button>
            <button type="button" className="btn" onClick={() => setAsking(undefined)}>
              Go back and change it
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
