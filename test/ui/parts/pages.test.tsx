import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PageButtons, PageCount, usePages } from '#src/ui/parts/pages.tsx';

function Cases({ count }: { readonly count: number }) {
  const pages = usePages(Array.from({ length: count }, (_, at) => `BRG-${at + 1}`));
  return (
    <>
      <PageCount pages={pages} nouns={['case', 'cases']} order="the oldest first" />
      <ul>
        {pages.shown.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <PageButtons pages={pages} before="Cases before these" after="Cases after these" />
    </>
  );
}
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const press = async (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));

describe('a long list', () => {
  it('shows 200 lines at a time and says which, and the focus goes to that count', async () => {
    render(<Cases count={10_000} />);
    expect(lines()).toHaveLength(200);
    expect(screen.getByRole('status').textContent).toBe(
      '1 to 200 of 10,000 cases, the oldest first',
    );
    await press('Cases after these');
    expect(lines().slice(0, 1)).toEqual(['BRG-201']);
    expect(document.activeElement?.textContent).toBe(
      '201 to 400 of 10,000 cases, the oldest first',
    );
    await press('Cases before these');
    expect(lines().slice(0, 1)).toEqual(['BRG-1']);
  });

  it('stays on a page that there is when lines go', async () => {
    const { rerender } = render(<Cases count={450} />);
    await press('Cases after these');
    await press('Cases after these');
    expect(lines()).toHaveLength(50);
    rerender(<Cases count={350} />);
    expect(screen.getByRole('status').textContent).toBe(
      '201 to 350 of 350 cases, the oldest first',
    );
  });

  it('of one page has no buttons, and of one line one noun', () => {
    render(<Cases count={1} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('1 case');
  });
});
