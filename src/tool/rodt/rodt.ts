import type { AuditTool, Section } from '#src/tool/audit-tool.ts';
import { actions } from './actions.ts';
import { assessment } from './assessment.ts';
import { columns } from './columns.ts';
import { escalation } from './escalation.ts';
import { header } from './header.ts';
import { keywork } from './keywork.ts';
import { narrative } from './narrative.ts';
import { offersFor } from './offers.ts';
import { prescribing } from './prescribing.ts';
import { records } from './records.ts';
import { recoveryPlan } from './recovery-plan.ts';
import { reporting } from './reporting.ts';
import { risk } from './risk.ts';
import { rules } from './rules.ts';
import { safeguarding } from './safeguarding.ts';
import { scores } from './scores.ts';
import { top } from './top.ts';

/** In the order they are asked: the recovery plan first, since it fills most of the results table. */
const sections: Section[] = [
  header,
  recoveryPlan,
  keywork,
  top,
  records,
  assessment,
  risk,
  safeguarding,
  prescribing,
  narrative,
  escalation,
];

/** The built-in tool. A change of wording that could change answers needs a new version. */
export const rodt: AuditTool = {
  id: 'rodt',
  version: '1.1.0',
  name: 'RODT case file audit',
  about:
    'Asks of each case file whether drug treatment is planned and carried out with recovery in mind, as in the Southampton audit of 2012.',
  sections,
  rules,
  offers: offersFor(sections),
  actions,
  columns,
  scores,
  reporting,
};
