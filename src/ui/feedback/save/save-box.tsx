import { useState } from 'react';
import type { ProviderId } from '#src/audit/ids.ts';
import { draftPrefix, planWords } from '#src/report/export/export-plan.ts';
import type { TextPlace } from '#src/report/export/printed-texts.ts';
import { listed } from '#src/report/model/phrases.ts';
import { auditDay } from '#src/ui/parts/audit-day.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { plural } from '#src/ui/parts/plural.ts';
import { useSharing } from '#src/ui/parts/sharing-context.ts';
import { today } from '#src/ui/parts/today.ts';
import { useAuditModel, useMode } from '#src/ui/parts/use-model.ts';
import { BeforeSaving, useOpenBeforeSaving } from './before-saving.tsx';
import { ExportStep } from './export-step.tsx';
import { FindingsList } from './findings-list.tsx';
import { IssuedBeforeNotice } from './issued-before.tsx';
import type { ReportDesk } from './report-desk.ts';
import { SaveChoices } from './save-choices.tsx';
import { useExport } from './use-export.ts';
import { useIssued } from './use-issued.ts';
import { type SaveChoice, useChosenReports } from './use-save-choice.ts';

/** Chooses what is saved, looks through the words first, makes the files and puts them where a person wants them. */
export function SaveBox(props: {
  /** Whose feedback the person is at; the commissioning team's is the overview. */
  readonly holder: ProviderId;
  readonly desk: ReportDesk;
  readonly choice: SaveChoice;
  readonly onChoose: (choice: SaveChoice) => void;
  readonly unsaved: boolean;
  readonly onFix: (place: TextPlace) => void;
  readonly onClose: () => void;
}) {
  const { holder, desk, choice, onChoose, unsaved, onFix } = props;
  const { open } = useAuditModel();
  const { pickForReports } = useSharing();
  const reports = useChosenReports(holder, choice);
  const { plan, findings, without } = reports;
  const shareable = plan.some(({ edition }) => edition === 'shareable');
  // What leaves is remembered, and only the tab that writes can do that.
  const cannotRemember = useMode() === 'reading' && shareable;
  const issued = useIssued(shareable);
  const { state, toZip, toFolder, cancel, reset } = useExport(desk, issued.remember);
  const choosing = !['making', 'asking', 'saving'].includes(state.step);
  const matters = useOpenBeforeSaving();
  const [ticked, setTicked] = useState(false);
  const asks = matters.asks || issued.found.length > 0;
  const blocked =
    plan.length === 0 ||
    findings.length > 0 ||
    matters.refused ||
    (asks && !ticked) ||
    cannotRemember;
  const request = { plan, day: auditDay(open, today()), zip: undefined };
  // Browsers keep a list of downloads in the open: names of services stand inside the zip only.
  const zip = `${draftPrefix(reports.choice)}feedback-${today()}.zip`;
  return (
    <Box
      title="Save reports"
      onClose={() => {
        reset();
        props.onClose();
      }}
    >
      {choosing && (
        <>
          <SaveChoices
            service={reports.own}
            several={reports.several}
            choice={choice}
            onChoose={(next) => {
              reset();
              onChoose(next);
            }}
          />
          <p>
            {plan.length === 0
              ? 'Choose at least one edition.'
              : `This makes ${planWords(reports.choice)}`}
            {without.length > 0 && (
              <> No report for {listed(without)}: no case is finished there yet.</>
            )}
          </p>
          {unsaved && (
            <p className="notice warn">
              Lines are open that are not saved. Reports print only what is saved.
            </p>
          )}
          {shareable && <IssuedBeforeNotice issued={issued} />}
          {cannotRemember && (
            <p className="notice warn">
              This audit is open in another tab. Save the shareable edition there: what leaves is
              remembered, and only one tab can write.
            </p>
          )}
          <BeforeSaving matters={matters} asks={asks} ticked={ticked} onTick={setTicked} />
          <FindingsList findings={findings} serviceOf={reports.serviceOf} onFix={onFix} />
          <div className="row-of-buttons">
            <button
              type="button"
              className="btn primary"
              disabled={blocked}
              onClick={() => void toZip({ ...request, zip })}
            >
              Save as a zip file
            </button>
            {pickForReports && (
              <button
                type="button"
                className="btn"
                disabled={blocked}
                onClick={() => void toFolder(request, () => pickForReports(open))}
              >
                Save into a folder
              </button>
            )}
          </div>
          {findings.length > 0 && (
            <p className="hint">
              Saving waits until {plural(findings.length, 'place is', 'places are')} fixed or called
              fine.
            </p>
          )}
          <p className="notice">
            Reports are not sealed. Everybody who can open the folder can read them. In a shared
            folder that may be more people than the audit’s team. In a folder each file carries the
            name of its service; a zip file carries only the date.
          </p>
        </>
      )}
      <ExportStep state={state} onCancel={cancel} onClose={props.onClose} />
    </Box>
  );
}
