import * as z from 'zod/mini';
import { type Audit, providerOf } from '#src/audit/audit.ts';
import { isAuditDate } from '#src/audit/calendar.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import { type ImprovementAction, longestActionText } from '#src/audit/improvement-action.ts';
import type { Provider } from '#src/audit/provider.ts';
import { replyKind, replyVersion } from './reply-file.ts';

/** Characters: five times what 200 answers of the longest reason take. */
export const longestReply = 1_000_000;
const mostAnswers = 500;

const answerSchema = z.object({
  /** Id of the action it answers. */
  action: z.string().check(z.minLength(1), z.maxLength(100)),
  response: z.enum(['agree', 'partly', 'disagree']),
  why: z.string().check(z.maxLength(longestActionText)),
});

/** What a provider saves from its report and hands back: its answer to each improvement action. */
export const providerReplySchema = z.object({
  kind: z.literal(replyKind),
  version: z.literal(replyVersion),
  /** Id of the audit. */
  audit: z.string(),
  /** Id of the provider. */
  provider: z.string(),
  /** `YYYY-MM-DD`: which report it answers. */
  reportDate: z.string().check(z.refine(isAuditDate)),
  /** Who answers, by role; may be empty. */
  answeredBy: z.string().check(z.maxLength(120)),
  answers: z.array(answerSchema).check(z.maxLength(mostAnswers)),
});
export type ProviderReply = z.infer<typeof providerReplySchema>;
type Answer = z.infer<typeof answerSchema>;

export interface ReplyAnswer extends Pick<Answer, 'response' | 'why'> {
  readonly action: ImprovementAction;
}

/** A reply as far as it fits this audit. */
export interface ReadReply {
  readonly provider: Provider;
  readonly reportDate: string;
  readonly answeredBy: string;
  readonly answers: readonly ReplyAnswer[];
  /** Answers to actions that are no longer there, or are no longer this provider's. */
  readonly gone: readonly Pick<Answer, 'response' | 'why'>[];
}

export type ReplyReading =
  | { readonly ok: true; readonly reply: ReadReply }
  /** A sentence for each thing that is wrong. Nothing of the file is used. */
  | { readonly ok: false; readonly why: readonly string[] };

/** What comes back when a provider sends the whole report. */
const webPage = /^\uFEFF?\s*<(?:!doctype|html)\b/i;

const labelSchema = z.looseObject({ kind: z.literal(replyKind), version: z.number() });

/** Reads the text of a file that is said to be a provider's reply. `actions`: all of the audit. Never throws. */
export function readReply(
  text: string,
  audit: Pick<Audit, 'id' | 'providers'>,
  actions: readonly ImprovementAction[],
): ReplyReading {
  if (text.length > longestReply) return refused('This file is too large to be a reply.');
  const content = jsonIn(text);
  if (content === undefined && webPage.test(text))
    return refused(
      'This is a web page, not a reply. A provider answers in the web page of its report, chooses “Save my reply” there, and sends the file that this saves.',
    );
  if (content === undefined)
    return refused('This file cannot be read. Ask the provider to save its reply once more.');
  const label = labelSchema.safeParse(content);
  if (!label.success) return refused('This is another kind of file, not a provider’s reply.');
  if (label.data.version > replyVersion)
    return refused('This reply was made with a newer version of the app. Update this one first.');
  const parsed = providerReplySchema.safeParse(content);
  if (!parsed.success)
    return {
      ok: false,
      why: [...new Set(parsed.error.issues.map(({ path }) => faultWords(path)))],
    };
  const { data: reply } = parsed;
  const provider = providerOf(audit, reply.provider as ProviderId);
  if (reply.audit !== audit.id) return refused('This is a reply to another audit.');
  if (!provider) return refused('This reply is from a provider that this audit does not have.');
  if (reply.answers.length === 0) return refused('This reply holds no answers.');
  const twice = answeredTwice(reply.answers);
  if (twice.length > 0) return { ok: false, why: twice };
  return { ok: true, reply: fitted(reply, provider, actions) };
}

function fitted(
  { reportDate, answeredBy, answers }: ProviderReply,
  provider: Provider,
  actions: readonly ImprovementAction[],
): ReadReply {
  const own = new Map<string, ImprovementAction>(
    actions
      .filter((action) => action.provider === provider.id)
      .map((action) => [action.id, action]),
  );
  const read = answers.map(({ action, response, why }) => ({
    action: own.get(action),
    response,
    why: tidy(why),
  }));
  return {
    provider,
    reportDate,
    answeredBy: tidy(answeredBy),
    answers: read.flatMap((answer) =>
      answer.action ? [{ ...answer, action: answer.action }] : [],
    ),
    gone: read.filter(({ action }) => !action).map(({ response, why }) => ({ response, why })),
  };
}

/** Signs that turn the direction of text, or cannot be seen: none of them belongs into a reason. */
const turning = /[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const control = /\p{Cc}/gu;

const tidy = (text: string): string =>
  text
    .replace(turning, '')
    .replace(/\r\n?/g, '\n')
    .replace(control, (sign) => (sign === '\n' ? sign : ' '))
    .trim();

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const refused = (why: string): ReplyReading => ({ ok: false, why: [why] });

function answeredTwice(answers: readonly Answer[]): string[] {
  const first = new Map<string, number>();
  return answers.flatMap(({ action }, index) => {
    const before = first.get(action);
    if (before === undefined) first.set(action, index);
    return before === undefined
      ? []
      : [`Answers ${before + 1} and ${index + 1} are about the same action.`];
  });
}

/** What is wrong at this place of the file, as a sentence. */
function faultWords(path: readonly PropertyKey[]): string {
  const [part, index, field] = path;
  if (part === 'answeredBy') return 'It does not say in 120 characters or fewer who answers.';
  if (part === 'reportDate') return 'It does not say which day’s report it answers.';
  if (part !== 'answers') return 'It does not say which audit and which provider it is about.';
  if (typeof index !== 'number') return `It holds no list of answers, or more than ${mostAnswers}.`;
  const which = `Answer ${index + 1}`;
  if (field === 'why') return `${which} has no reason, or one of more than 1,000 characters.`;
  if (field === 'response') return `${which} is neither agree, partly nor disagree.`;
  return `${which} does not say which action it is about.`;
}
