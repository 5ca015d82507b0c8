import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallTool } from '#test/build/small-tool.ts';
import { showCase } from './show-case.tsx';

const sections = () => within(screen.getByRole('navigation', { name: 'Sections of this case' }));

describe('the rail', () => {
  it('opens at the first unanswered question, in its section, and names the section alone in the title, which browsers keep', async () => {
    const { address, focused } = await showCase({
      tool: smallTool,
      fields: {
        'answer/hdr-gender': 'female',
        'answer/hdr-ethnicity': 'A',
        'answer/hdr-primary-drug': 'cannabis',
        'answer/hdr-time-in-treatment': 5,
        'answer/hdr-children-present': 'no',
        'answer/rp-plan-seen': 'yes',
        'answer/rp-plan-date': '2011-11',
      },
    });
    expect(address()).toBe('/a/test/c/BRG-07/recovery-plan');
    expect(focused()).toBe('Abstinence');
    expect(document.title).toBe('Recovery plan - Case File Audit');
    expect(sections().getByRole('link', { name: 'Case header Completed' })).toBeTruthy();
    const here = sections().getByRole('link', { name: 'Recovery plan 2 of 6' });
    expect(here.getAttribute('aria-current')).toBe('step');
  });

  it('says which case, whose review and how far, and counts each answer at once', async () => {
    const { press, enter } = await showCase({ at: 'recovery-plan', tool: smallTool });
    expect(screen.getByRole('heading', { level: 1, name: 'Case BRG-07' })).toBeTruthy();
    expect(screen.getByText('Bridge only · reviewer AT')).toBeTruthy();
    // Structured treatment comes from the sample group.
    expect(screen.getByTestId('progress').textContent).toBe('1 of 11 answered');
    enter('Abstinence');
    await press('y');
    expect(screen.getByTestId('progress').textContent).toBe('2 of 11 answered');
    expect(sections().getByRole('link', { name: 'Recovery plan 1 of 5' })).toBeTruthy();
  });

  it('goes to the next unanswered question from where the reviewer is', async () => {
    const { user, enter, focused } = await showCase({
      at: 'recovery-plan',
      tool: smallTool,
      fields: { 'answer/rp-smart': 'yes' },
    });
    enter('Abstinence');
    await user.click(screen.getByRole('button', { name: 'Next unanswered' }));
    expect(focused()).toBe('Referrals');
  });
});
