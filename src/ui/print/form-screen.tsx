import { useMemo } from 'react';
import { useParams } from 'react-router';
import { itemById } from '#src/tool/item-index.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { FormEnd, FormHead } from './form-head.tsx';
import { FormSection } from './form-section.tsx';
import { formSections } from './form-sections.ts';
import { PrintFrame } from './print-frame.tsx';
import type { Asked } from './when-asked.ts';

/** The blank form: every question this audit asks, with its guidance, for when there is no laptop. */
export function FormScreen() {
  const { audit: id = '' } = useParams();
  const { tool } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const sections = useMemo(() => formSections(tool, audit), [tool, audit]);
  const asked = useMemo((): Asked => {
    const items = itemById(tool);
    const numbers = new Map(
      sections.flatMap((section) => section.items.map(({ item, number }) => [item.id, number])),
    );
    return {
      itemOf: (item) => items.get(item),
      nameOf: (item) => `${numbers.get(item) ?? ''} ${items.get(item)?.label ?? item}`.trim(),
    };
  }, [tool, sections]);
  return (
    <PrintFrame
      title="Blank form"
      heading="Case file audit form"
      back={{ to: `/a/${id}/cases`, words: 'Back to the cases' }}
    >
      <FormHead audit={audit} />
      {sections.map((section) => (
        <FormSection key={section.id} {...{ section, asked }} />
      ))}
      <FormEnd />
    </PrintFrame>
  );
}
