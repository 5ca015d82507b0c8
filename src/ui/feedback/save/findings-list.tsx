import { useEffect, useRef } from 'react';
import { feedbackCheckEdit } from '#src/audit/feedback-check.ts';
import type { TextPlace } from '#src/report/export/printed-texts.ts';
import type { TextFinding } from '#src/report/export/text-findings.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useAuditModel, useMode } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { placeWords } from './place-words.ts';

/** What the look through the words found, each to be changed or called fine. */
export function FindingsList(props: {
  readonly findings: readonly TextFinding[];
  /** The service a place belongs to; empty where all share it. */
  readonly serviceOf: (place: TextPlace) => string;
  readonly onFix: (place: TextPlace) => void;
}) {
  const { findings, serviceOf, onFix } = props;
  const { open } = useAuditModel();
  const { save, unsaved } = useSaving();
  const reading = useMode() === 'reading';
  const head = useRef<HTMLHeadingElement>(null);
  const answered = useRef(false);
  const left = findings.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the focus went with its finding
  useEffect(() => {
    if (answered.current) head.current?.focus();
    answered.current = false;
  }, [left]);
  const isFine = (finding: TextFinding) => {
    answered.current = true;
    void save([{ record: open.record, edits: [feedbackCheckEdit(finding)] }]);
  };
  if (left === 0) return <UnsavedNotice words={unsaved} />;
  return (
    <section className="stack findings" aria-labelledby="findings">
      <h3 id="findings" ref={head} tabIndex={-1}>
        Look at {plural(left, 'place', 'places')} first
      </h3>
      <p className="muted small">
        Change what could tell who a person is, and numbers that are no longer so. “It is fine” is
        kept for these exact words.
      </p>
      <ul>
        {findings.map((finding) => {
          const { place, text, words, why } = finding;
          const service = serviceOf(place);
          const where = `${service === '' ? '' : `${service}: `}${placeWords(place)}`;
          return (
            <li key={`${where}/${words}`}>
              <p>
                <strong>{where}</strong>: “{words}” {why}.
              </p>
              <p className="finding-text">{text}</p>
              <div className="row-of-buttons">
                <button
                  type="button"
                  className="btn"
                  disabled={reading && place.at !== 'set-up'}
                  aria-label={`Fix “${words}” in ${where}`}
                  onClick={() => onFix(place)}
                >
                  Fix
                </button>
                <button
                  type="button"
                  className="btn"
                  disabled={reading}
                  aria-label={`It is fine: “${words}” in ${where}`}
                  onClick={() => isFine(finding)}
                >
                  It is fine
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <UnsavedNotice words={unsaved} />
    </section>
  );
}
