import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { screenPart } from '#src/ui/frame/screen-part.ts';

function Form() {
  const [text, setText] = useState('');
  return <input aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />;
}

describe('a screen that is a part of its own', () => {
  it('shows at once when it was fetched before', async () => {
    const Part = screenPart(async () => Form);
    await Part.load();
    render(
      <Suspense fallback={<p>Loading</p>}>
        <Part />
      </Suspense>,
    );
    expect(screen.getByLabelText('Note')).toBeTruthy();
  });

  it('keeps what was typed when something around it changes after it was waited for', async () => {
    const Part = screenPart(async () => Form);
    const page = (around: string) => (
      <Suspense fallback={<p>Loading</p>}>
        <p>{around}</p>
        <Part />
      </Suspense>
    );
    const shown = render(page('before'));
    await userEvent.setup().type(await screen.findByLabelText('Note'), 'No date in any goal');
    shown.rerender(page('after'));
    expect((screen.getByLabelText('Note') as HTMLInputElement).value).toBe('No date in any goal');
  });

  it('is asked for again after it could not be fetched', async () => {
    let tries = 0;
    const Part = screenPart(async () => {
      tries += 1;
      if (tries === 1) throw new Error('gone');
      return Form;
    });
    await act(() => Part.load().catch(() => undefined));
    await Part.load();
    render(<Part />);
    expect(screen.getByLabelText('Note')).toBeTruthy();
  });
});
