import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showResults } from './show-results.tsx';
import { bridge, newRoad } from './two-groups.ts';

const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'));

describe('the details of a cell', () => {
  it('say the count, why it cannot be right, and its cases and notes', async () => {
    const { user, button, details } = await showResults();
    await user.click(button('Bridge', 'Abstinence'));
    expect(details().getByText('10 of 12')).toBeDefined();
    expect(
      details().getByText(
        /10 cases have Yes for Abstinence, but only 8 cases have a recovery plan/,
      ),
    ).toBeDefined();
    expect(hrefs(details().getAllByRole('link', { name: /^BRG-1[12]$/ }))).toEqual([
      '/a/test/c/BRG-11',
      '/a/test/c/BRG-12',
    ]);
    expect(details().getByText('BRG-11 (No): “No goal about drug use.”')).toBeDefined();
    expect(details().getByText('This question is not scored: it has no standard.')).toBeDefined();
  });

  it('tell the four answers and the unanswered apart', async () => {
    const { details } = await showResults({ address: '?group=group-Joint&q=rp-referrals' });
    const list = details().getByText('Cases by answer').parentElement?.children ?? [];
    const answers = [...list]
      .slice(1)
      .map((line) => (line.querySelector('summary') ?? line).textContent);
    expect(answers).toEqual([
      'Yes 1',
      'No 1',
      'Not applicable 1',
      'Could not check 0',
      'Not answered 0',
    ]);
  });

  it('explain words', async () => {
    const { details } = await showResults({ address: '?group=group-Joint&q=top-missing' });
    expect(details().getByText('not checked')).toBeDefined();
    expect(
      details().getByText(/no case has Yes or No, most often since the notes could not be checked/),
    ).toBeDefined();
  });

  it('give a total its interval and how it stands against its standard', async () => {
    const { details } = await showResults({ address: '?q=rp-referrals' });
    expect(details().getByText('1 of 14')).toBeDefined();
    expect(details().getByText(/95% interval 1 to 31%/)).toBeDefined();
    expect(details().getByText(/Standard: 70% or more answered Yes/)).toBeDefined();
    expect(details().getByText('Below')).toBeDefined();
  });

  it('compare nothing where there are too few cases', async () => {
    const { details } = await showResults({ address: '?group=group-Joint&q=rp-smart' });
    expect(
      details().getByText(/too few cases for a percentage, so the count is not compared/),
    ).toBeDefined();
    expect(details().queryByText(/95% interval/)).toBeNull();
  });

  it('say that a standard was set for this audit', async () => {
    const { details } = await showResults({
      address: '?q=rp-plan-seen',
      audit: { 'standard/rp-plan-seen': 60 },
    });
    expect(
      details().getByText(/Standard: 60% or more answered Yes \(set for this audit\)/),
    ).toBeDefined();
    expect(details().getByText('Met')).toBeDefined();
  });

  it('say that the 2012 report does not define “review required”', async () => {
    const { details } = await showResults({
      address: '?q=rp-review-required',
      audit: { 'detail/reviewRequired': 'undefined' },
    });
    expect(details().getByText(/the 2012 report does not define this column/)).toBeDefined();
  });

  it('lead to an action for each provider of the group, or the filtered one', async () => {
    const { user, details } = await showResults({ address: '?group=group-Joint&q=rp-smart' });
    const links = () => details().getAllByRole('link', { name: /^Add an improvement action/ });
    expect(hrefs(links())).toEqual([
      `/a/test/feedback/${bridge.id}?finding=rp-smart&group=group-Joint`,
      `/a/test/feedback/${newRoad.id}?finding=rp-smart&group=group-Joint`,
    ]);
    await user.selectOptions(screen.getByLabelText('Provider'), 'New Road');
    expect(hrefs(links())).toEqual([
      `/a/test/feedback/${newRoad.id}?finding=rp-smart&group=group-Joint`,
    ]);
  });

  it('follow an answer that arrives', async () => {
    const { open, caseRecord, cell, details, until } = await showResults({
      address: '?group=group-Joint&q=rp-smart',
    });
    expect(details().getByText('2 of 3')).toBeDefined();
    open.write([
      { record: caseRecord('NRB-03'), edits: [{ field: 'answer/rp-smart', value: 'yes' }] },
    ]);
    await until(() => expect(cell('Joint', 'SMART')).toBe('3'));
    expect(details().getByText('3 of 3')).toBeDefined();
    expect(cell('All groups', 'SMART')).toBe('4');
  });
});

describe('the pictures', () => {
  it('rank the criteria, the weakest first, and set apart what is not scored', async () => {
    await showResults({ address: '?group=group-Bridge&q=rp-smart' });
    const region = within(screen.getByRole('region', { name: /^Weakest first/ }));
    expect(region.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Referrals7% 1 of 14. Standard: 70% or more. Below: clearly worse than the standard.',
      'Review required13% 2 of 15. Standard: 70% or more. Below: clearly worse than the standard.',
      'SMART20% 3 of 15. Standard: 70% or more. Below: clearly worse than the standard.',
      'Recovery plan67% 10 of 15. Standard: 70% or more. In range: worse than the standard, but chance could be why.',
      'TOP missing (high is bad)n/a. Standard: 20% or less. Not assessed.',
      'Abstinence73% 11 of 15. No standard.',
    ]);
    expect(region.getByText(/The ringed dot is Bridge only/)).toBeDefined();
    expect(document.querySelectorAll('.ringed')).toHaveLength(5);
  });

  it('show a square for each case, by its answer', async () => {
    await showResults({ address: '?q=rp-referrals' });
    const region = within(screen.getByRole('region', { name: /case by case/ }));
    expect(region.getByText('NRB-01: Yes.')).toBeDefined();
    expect(region.getByText('NRB-03: Not applicable.')).toBeDefined();
    expect(region.getAllByText(/: No\.$/)).toHaveLength(13);
  });
});
