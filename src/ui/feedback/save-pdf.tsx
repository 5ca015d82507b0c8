import { useState } from 'react';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import { type ReportPrinter, reportFileName } from './report-printer.ts';

type State =
  | { readonly step: 'ready' }
  | { readonly step: 'working' }
  /** Something a person should know before the file is made. */
  | { readonly step: 'asking'; readonly missing: readonly string[]; readonly identifiers: string }
  | { readonly step: 'saved'; readonly file: string }
  | { readonly step: 'failed' };

/** Every line a person wrote that the report prints. */
const written = ({ summary, strengths, concerns, goodPractice, actions }: FeedbackReport): string =>
  [
    ...summary.lines,
    ...strengths,
    ...concerns,
    ...goodPractice,
    ...actions.flatMap(({ finding, action, owner, measure, status }) => [
      finding,
      action,
      owner,
      measure,
      status,
    ]),
  ].join('\n');

/** Saves the PDF. Says first what it cannot print and what looks like a person. */
export function SavePdf(props: {
  readonly report: FeedbackReport;
  /** Names of services, which may be printed. */
  readonly names: readonly string[];
  readonly printer: ReportPrinter;
}) {
  const { report, names, printer } = props;
  const [state, setState] = useState<State>({ step: 'ready' });
  const file = reportFileName(report.cover.service);
  const trying = async (work: () => Promise<State>) => {
    setState({ step: 'working' });
    try {
      setState(await work());
    } catch {
      // The fonts or the code could not be loaded, or the browser refused the file.
      setState({ step: 'failed' });
    }
  };
  const save = async (): Promise<State> => {
    await printer.save(report, file);
    return { step: 'saved', file };
  };
  const start = () =>
    trying(async () => {
      const missing = await printer.missing(report);
      const identifiers = identifierWords(findIdentifiers(written(report), names));
      return missing.length > 0 || identifiers !== ''
        ? { step: 'asking', missing, identifiers }
        : save();
    });
  return (
    <div className="save-pdf">
      <button
        type="button"
        className="btn primary"
        disabled={state.step === 'working'}
        onClick={() => void start()}
      >
        Save PDF
      </button>
      <p role="status">
        {state.step === 'working' && 'Making the PDF...'}
        {state.step === 'saved' && `Saved ${state.file} in your downloads.`}
      </p>
      {state.step === 'failed' && (
        <p className="notice bad" role="alert">
          The PDF could not be made. Nothing you wrote is lost. Load this page again, then save the
          PDF again.
        </p>
      )}
      {state.step === 'asking' && (
        <div className="notice warn stack" role="alert">
          {state.missing.length > 0 && (
            <p>
              These characters cannot be printed and will be drawn as □:{' '}
              <strong>{state.missing.join(' ')}</strong>
            </p>
          )}
          {state.identifiers !== '' && <p>{state.identifiers}</p>}
          <div className="row-of-buttons">
            <button type="button" className="btn" onClick={() => void trying(save)}>
              Save the PDF as it is
            </button>
            <button type="button" className="btn" onClick={() => setState({ step: 'ready' })}>
              Go back and change it
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
