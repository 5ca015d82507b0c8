import type { AuditTool, Section } from '#src/tool/audit-tool.ts';
import { chosenItems } from '#src/tool/item-index.ts';

/** The core items of a case can be answered in this many minutes: what the tool was built for. */
const coreMinutes = 25;

/** How many questions a section asks. Items worked out from others are not asked. */
export interface QuestionCounts {
  readonly core: number;
  readonly extended: number;
}

export function questionCounts(section: Section): QuestionCounts {
  const asked = section.items.filter((item) => item.derived !== true);
  const core = asked.filter(({ tier }) => tier === 'core').length;
  return { core, extended: asked.length - core };
}

const asked = (tool: AuditTool, extendedSections: readonly string[]): number =>
  chosenItems(tool, extendedSections).filter((item) => item.derived !== true).length;

/** Questions and minutes for one case with this choice. The minutes are our estimate, in proportion to the core items. */
export function caseLength(
  tool: AuditTool,
  extendedSections: readonly string[],
): { readonly questions: number; readonly minutes: number } {
  const questions = asked(tool, extendedSections);
  return {
    questions,
    minutes: Math.round((coreMinutes * questions) / Math.max(1, asked(tool, []))),
  };
}
