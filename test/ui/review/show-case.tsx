import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { FieldValue } from '#src/audit/ids.ts';
import { recordId } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { changeSettings } from '#src/ui/parts/settings.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { CheckScreen } from '#src/ui/review/check-screen.tsx';
import { ReviewScreen } from '#src/ui/review/review-screen.tsx';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

type Fields = Readonly<Record<string, FieldValue>>;

export interface CaseWords {
  /** Section of case BRG-07, or `check`; without it the screen chooses. */
  readonly at?: string;
  readonly fields?: Fields;
  readonly tool?: AuditTool;
  readonly audit?: Fields;
  readonly group?: Fields;
  /** Other cases by reference. */
  readonly cases?: Readonly<Record<string, Fields>>;
  /** Pixels; below 1101 the screen is one column. */
  readonly width?: number;
}

const bridge: Fields = {
  label: 'Bridge',
  name: 'Bridge only',
  planned: 12,
  providers: [],
  order: 1,
  tier: '2',
  topExpected: 'no',
  comprehensiveExpected: 'no',
  prescribed: 'no',
  noteSetsExpected: 1,
  womenOnly: false,
};

const caseChanges = (reference: string, fields: Fields) =>
  changesOf(`case/${reference}`, { reference, group: 'bridge', ...fields });

/** The review of case BRG-07 by AT, on a laptop, with what a person or a screen reader finds on it. */
export async function showCase(words: CaseWords = {}) {
  setWidth(words.width ?? 1366);
  changeSettings({
    singleKeys: true,
    moveOn: true,
    density: 'normal',
    densityOf: {},
    theme: 'system',
  });
  const test = await openTestAudit({
    by: 'at',
    changes: [
      ...changesOf('audit/test', {
        'detail/name': 'February audit',
        'detail/auditDate': '2012-02-28',
        'group/bridge': { ...bridge, ...words.group },
        'member/at': { initials: 'AT', role: 'Project manager', order: 1 },
        'member/km': { initials: 'KM', role: 'Council officer', order: 2 },
        ...words.audit,
      }),
      ...caseChanges('BRG-07', words.fields ?? {}),
      ...Object.entries(words.cases ?? {}).flatMap(([reference, fields]) =>
        caseChanges(reference, fields),
      ),
    ],
  });
  const { open } = test;
  const start = `/a/test/c/BRG-07${words.at === undefined ? '' : `/${words.at}`}`;
  const router = createMemoryRouter(
    [
      { path: '/a/:audit/c/:case/check', element: <CheckScreen /> },
      { path: '/a/:audit/c/:case/:section?', element: <ReviewScreen /> },
      { path: '*', element: <p>Elsewhere</p> },
    ],
    { initialEntries: [start] },
  );
  const show = (audit: OpenAudit) =>
    render(
      <AuditContext value={new AuditModel(audit, words.tool ?? rodt)}>
        <RouterProvider router={router} />
      </AuditContext>,
    );
  show(open);
  const record = recordId('case', 'BRG-07');
  const user = userEvent.setup();
  return {
    ...test,
    user,
    /** The same screen again, such as after `reopen`. */
    show,
    record,
    until: waitFor,
    /** Fields of the case as they stand. */
    fields: () => Object.fromEntries(valuesOf(open.log(record))),
    answer: (item: string) => valuesOf(open.log(record)).get(`answer/${item}`),
    address: () => router.state.location.pathname,
    /** To an address; -1: the browser's way back. */
    go: (to: string | -1) => (to === -1 ? router.navigate(-1) : router.navigate(to)),
    row: (label: string) => within(rowOf(label)),
    /** Puts the focus on a question's answers, as Tab or a click would. */
    enter: (label: string) => firstControl(label).focus(),
    /** Name of the question that has the focus; empty when none has. */
    focused: () => document.activeElement?.closest('.review-row')?.querySelector('b')?.textContent,
    focus: () => document.activeElement,
    spoken: () => screen.getByTestId('spoken').textContent?.replace('\u00a0', ''),
    note: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note for/ }),
    press: (keys: string) => user.keyboard(keys),
  };
}

/** The simulated browser's own window, whose width its media queries ask for. */
function setWidth(width: number): void {
  const { happyDOM } = window as unknown as {
    happyDOM: { setViewport(size: { width: number; height: number }): void };
  };
  happyDOM.setViewport({ width, height: 768 });
}

/** The row of a question by its short name. */
export function rowOf(label: string): HTMLElement {
  const row = [...document.querySelectorAll<HTMLElement>('.review-row')].find(
    (one) => one.querySelector('b')?.textContent === label,
  );
  if (!row) throw new Error(`No question called ${label} is shown`);
  return row;
}

/** Whether a question is on the page now. */
export const isShown = (label: string): boolean =>
  [...document.querySelectorAll('.review-row b')].some(({ textContent }) => textContent === label);

function firstControl(label: string): HTMLElement {
  const row = rowOf(label);
  const control =
    row.querySelector<HTMLElement>('[data-answers] input:checked') ??
    row.querySelector<HTMLElement>('[data-answers] :is(input, select), textarea[data-answers]');
  if (!control) throw new Error(`${label} cannot be answered`);
  return control;
}

/** The answer a row shows as chosen, in the words a screen reader hears. */
export function chosen(label: string): string | null | undefined {
  const radio = rowOf(label).querySelector('input:checked');
  return radio?.getAttribute('aria-label') ?? radio?.closest('label')?.textContent;
}
