import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { assessmentActions } from './actions-assessment.ts';
import { keyworkActions } from './actions-keywork.ts';
import { linkActions } from './actions-links.ts';
import { planActions } from './actions-plan.ts';
import { prescribingActions } from './actions-prescribing.ts';
import { recordActions } from './actions-records.ts';
import { safetyActions } from './actions-safety.ts';
import { systemActions } from './actions-system.ts';

/** The improvement-action library. (domain.md section 4; timescales are our proposal) */
export const actions: LibraryAction[] = [
  ...planActions,
  ...linkActions,
  ...keyworkActions,
  ...assessmentActions,
  ...safetyActions,
  ...recordActions,
  ...prescribingActions,
  ...systemActions,
];
