import { useParams } from 'react-router';
import { groupOf } from '#src/audit/audit.ts';
import { CaseAtHand } from '#src/ui/review/case-at-hand.tsx';
import { casePath } from '#src/ui/review/case-path.ts';
import { useCase, useDesk } from '#src/ui/review/use-desk.ts';
import { CaseChecks, NotFitting } from './case-checks.tsx';
import { statusSentence } from './case-said.ts';
import { CaseSection } from './case-section.tsx';
import { PrintFrame } from './print-frame.tsx';

/** One case on paper: its answers and notes, what was called right, what is left, who finished it. */
export function CaseScreen() {
  return (
    <CaseAtHand>
      <CasePaper />
    </CaseAtHand>
  );
}

function CasePaper() {
  const { audit: id = '' } = useParams();
  const desk = useDesk();
  const reviewed = useCase((now) => now);
  const audit = desk.model.audit();
  const { entry, view } = reviewed;
  const systems = audit.recordSystems.join(', ');
  return (
    <PrintFrame
      title="One case with notes"
      heading={`Case ${entry.reference}`}
      back={{ to: casePath(id, desk.id, 'check'), words: 'Back to the case' }}
    >
      <p className="paper-mark">
        <b>Contains notes about one person.</b> Keep it locked away. It goes into no report and to
        nobody outside the audit team.
      </p>
      <p>
        <b>{groupOf(audit, entry.group)?.name ?? 'In a group that was removed'}.</b>{' '}
        {statusSentence(reviewed, desk.log(), audit.team)}
        {systems !== '' && ` Record systems of this audit: ${systems}.`}
      </p>
      <CaseChecks />
      {desk.pages().map(({ section, number, items }) => (
        <CaseSection
          key={section.id}
          id={section.id}
          title={number === 'H' ? section.title : `${number}. ${section.title}`}
          items={items
            .filter(({ item }) => view.applies(item.id))
            .map(({ item }) => desk.item(item.id) ?? item)}
        />
      ))}
      <NotFitting />
    </PrintFrame>
  );
}
