import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { answerEdits } from '#src/review/edits.ts';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { practiceCaseId } from '#src/sample/sample-ids.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { download } from '#src/ui/parts/download.ts';
import { changeSettings, settings } from '#src/ui/parts/settings.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { tourStep } from '#src/ui/tour/tour.ts';
import { TourBar } from '#src/ui/tour/tour-bar.tsx';
import { openTestAudit } from '#test/build/open-audit.ts';

afterEach(() => {
  tourStep.set(undefined);
  changeSettings({ toured: false });
});

const Place = () => <p>at {useLocation().pathname}</p>;

async function showTour() {
  const { open } = await openTestAudit({ changes: sampleChanges(), sample: true });
  render(
    <MemoryRouter initialEntries={['/a/sample/cases']}>
      <AuditContext value={new AuditModel(open, rodt)}>
        <TourBar />
        <Place />
      </AuditContext>
    </MemoryRouter>,
  );
  const answer = (item: string) =>
    act(() => {
      open.write([{ record: recordId('case', practiceCaseId), edits: answerEdits(item, 'yes') }]);
    });
  return { user: userEvent.setup(), answer };
}

describe('the tour of the sample', () => {
  it('is done by doing: three answers, the table, a page', async () => {
    const { user, answer } = await showTour();
    await user.click(screen.getByRole('button', { name: 'Start the tour' }));
    await user.click(screen.getByRole('link', { name: 'Go to the case' }));
    expect(screen.getByText(`at /a/sample/c/${practiceCaseId}/recovery-plan`)).toBeTruthy();
    answer('rp-abstinence');
    answer('rp-smart');
    expect(screen.getByText(/2 of 3 answered/)).toBeTruthy();
    answer('rp-balance');
    await user.click(screen.getByRole('link', { name: 'See the table change' }));
    expect(screen.getByText(/counted in the row “.+” now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('link', { name: 'Go to Feedback' }));
    act(() => download(new Blob(['%PDF']), 'feedback.pdf'));
    expect(screen.getByText(/That is the whole of it/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each(['No, thank you', 'Leave the tour'])('“%s”: it is not offered again', async (name) => {
    const { user } = await showTour();
    if (name === 'Leave the tour')
      await user.click(screen.getByRole('button', { name: 'Start the tour' }));
    await user.click(screen.getByRole('button', { name }));
    expect(screen.queryByRole('status')).toBeNull();
    expect(settings().toured).toBe(true);
  });
});
