import { useMemo } from 'react';
import { calledBackEdits, type IssuedEdition, issueEdits } from '#src/audit/issued-edition.ts';
import type { PlannedDocument } from '#src/report/export/export-plan.ts';
import { foundOutLines } from '#src/report/model/issued-words.ts';
import { publishedOnce } from '#src/report/model/published-once.ts';
import { today } from '#src/ui/parts/today.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';

/** Shareable editions that left before, what follows from them now, and how a new one is remembered. */
export interface IssuedBefore {
  readonly editions: readonly IssuedEdition[];
  /** What somebody could work out who has one of them too; nearly always nothing. */
  readonly found: readonly string[];
  /** Remembers what has just been saved. */
  remember(plan: readonly PlannedDocument[]): void;
  /** Nobody has this one any more. */
  callBack(id: string): void;
}

/** @param shareable Whether the shareable edition is about to be saved: only then is anything worked out. */
export function useIssued(shareable: boolean): IssuedBefore {
  const model = useAuditModel();
  const { tool, open } = model;
  const audit = useModel((now) => now.audit());
  const cases = useModel((now) => now.cases());
  const editions = audit.issued ?? [];
  const found = useMemo(
    () =>
      shareable && (audit.issued ?? []).length > 0
        ? foundOutLines(tool, audit, publishedOnce({ tool, audit, cases, unfinished: false }))
        : [],
    [shareable, tool, audit, cases],
  );
  const write = (edits: ReturnType<typeof issueEdits>) =>
    open.write([{ record: open.record, edits }]);
  return {
    editions,
    found,
    remember(plan) {
      const documents = plan.flatMap(({ edition, title }) =>
        edition === 'shareable' ? title : [],
      );
      if (documents.length === 0) return;
      // As it is now: answers may have come while the files were made.
      const now = model.audit();
      const cells = publishedOnce({ tool, audit: now, cases, unfinished: false }).cells();
      const on = today();
      const same = now.issued?.find((one) => one.on === on && isSame(one, cells));
      const all = [...new Set([...(same?.documents ?? []), ...documents])];
      write(issueEdits(same?.id ?? open.newId(), { on, documents: all, ...cells }));
    },
    callBack: (id) => void write(calledBackEdits(id)),
  };
}

const isSame = (
  { rule, groups, sets, items }: IssuedEdition,
  cells: Pick<IssuedEdition, 'rule' | 'groups' | 'sets' | 'items'>,
): boolean => JSON.stringify({ rule, groups, sets, items }) === JSON.stringify(cells);
