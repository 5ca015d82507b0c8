import type { Item } from '#src/tool/audit-tool.ts';
import { source } from './source.ts';

const cannotSay = 'a file was missing or unreadable, so you cannot say';
/**
 * What most criteria are measured against: our proposal. S4 draws its line for weak at 70 per cent, but for services' documents of
 * assessment and risk, pooled, and for no single criterion.
 */
export const lineForWeak = { percent: 70, source: source('P') };

type Asked = Omit<Item, 'kind' | 'polarity' | 'tier'> & Partial<Pick<Item, 'polarity' | 'tier'>>;

/**
 * A four-way item. Without more words it is core and Yes is good news; it is measured against 70 per
 * cent unless it is descriptive, and Not applicable is offered only where the guidance says when.
 */
export function criterion(asked: Asked): Item {
  const { polarity = 'good', tier = 'core', guidance } = asked;
  return {
    ...(guidance.notApplicable === undefined && { notApplicable: 'never' as const }),
    ...(polarity !== 'descriptive' && { standard: lineForWeak }),
    ...asked,
    kind: { type: 'four-way' },
    polarity,
    tier,
    guidance: { notChecked: cannotSay, ...guidance },
  };
}
