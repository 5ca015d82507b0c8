import type { Section } from '#src/tool/audit-tool.ts';
import { fileItems } from './header-files.ts';
import { personItems } from './header-person.ts';
import { treatmentItems } from './header-treatment.ts';

/**
 * The case header (domain.md section 2 A). Reference, sample group, providers, reviewer, date and
 * second review are kept by the case record, so they are not items.
 */
export const header: Section = {
  id: 'header',
  title: 'Case header',
  hint: 'Take these from the notes as they are written. Do not guess.',
  role: 'header',
  items: [...fileItems, ...personItems, ...treatmentItems],
};
