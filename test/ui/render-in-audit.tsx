import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { Sharing } from '#src/sync/sharing.ts';
import type { AuditModel } from '#src/ui/parts/audit-model.ts';
import { SharingContext } from '#src/ui/parts/sharing-context.ts';
import { type Shelf, ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';

interface Around {
  readonly shelf: Shelf;
  readonly sharing: Sharing;
  readonly model: AuditModel;
  /** Of the screen, within the app. */
  readonly address: string;
}

/** Draws screens of an open audit as the app does, with a shelf and a way to share, and waits until these are there. */
export async function renderInAudit(
  { shelf, sharing, model, address }: Around,
  screens: ReactNode,
) {
  const ready = Promise.resolve(sharing);
  await act(async () => {
    render(
      <ShelfContext value={shelf}>
        <SharingContext value={() => ready}>
          <AuditContext value={model}>
            <MemoryRouter initialEntries={[address]}>{screens}</MemoryRouter>
          </AuditContext>
        </SharingContext>
      </ShelfContext>,
    );
    await ready;
  });
}
