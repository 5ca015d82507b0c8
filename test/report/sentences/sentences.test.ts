import { describe, expect, it } from 'vitest';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { editions } from '#src/report/edition.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { feedbackSentences } from './feedback-sentences.ts';
import { fixedTexts } from './fixed-texts.ts';
import { overviewSentences } from './overview-sentences.ts';
import { type Read, readResults, readSideBySide } from './printed-facts.ts';
import { type RandomAudit, randomAudit } from './random-audit.ts';
import { type Pattern, Reader } from './reader.ts';
import type { At } from './says.ts';
import { placedTexts } from './walk.ts';

/** So many random audits; `npm run prove:sentences` sets more. */
const runs = Number(process.env.SENTENCES_RUNS ?? 60);
const first = Number(process.env.SENTENCES_FROM ?? 1);

const fixed = fixedTexts();
const ofProviders = new Reader<At>(feedbackSentences, fixed);
const ofOverview = new Reader<At>(overviewSentences, fixed);

/** Reads every document of an audit: each text, and the same criteria in both editions. */
function readAll(from: RandomAudit): void {
  const { audit, cases, actions, unsettled, reportDate } = from;
  const read = new Map<string, Read>();
  for (const edition of editions) {
    const input = { edition, tool: rodt, audit, cases, actions, unsettled, reportDate };
    const about = { ...input, text: {}, unfinished: false, sample: false };
    for (const provider of audit.providers) {
      const groups = groupsOfProvider(audit.groups, provider.id);
      const counted = cases.some(
        ({ status, entry }) => status === 'finished' && groups.some(({ id }) => id === entry.group),
      );
      // A provider with no finished case gets no report.
      if (!counted) continue;
      const document = feedbackDocument(feedbackReport({ ...about, provider: provider.id }));
      const now = readResults(from, edition, groups, document);
      read.set(`${edition} ${provider.id}`, now);
      for (const [text, place] of placedTexts(document))
        ofProviders.read(text, { read: now, place, provider });
    }
    const document = overviewDocument(about);
    const now = readResults(from, edition, audit.groups, document);
    read.set(`${edition} overview`, now);
    readSideBySide(now);
    for (const [text, place] of placedTexts(document))
      ofOverview.read(text, { read: now, place, provider: undefined });
  }
  sameInBoth(read);
}

/** What the shareable edition shows is what the internal one says, but for its rounding. */
function sameInBoth(read: ReadonlyMap<string, Read>): void {
  for (const [name, shareable] of read) {
    if (shareable.edition === 'internal' || shareable.from.audit.smallNumbers === 'rounded')
      continue;
    const internal = read.get(name.replace('shareable', 'internal'));
    for (const [index, row] of shareable.rows.entries()) {
      const whole = internal?.rows[index];
      expect(row.standard).toBe(whole?.standard);
      if (row.total.hidden) continue;
      expect(row.total.count).toEqual(whole?.total.count);
      expect(row.total.percent).toEqual(whole?.total.percent);
      if (row.verdict !== undefined) expect(row.verdict).toBe(whole?.verdict);
    }
  }
}

describe('every sentence, verdict, heading and list of reports and overview', () => {
  it(`is what the cases say, in ${runs} random audits and both editions`, { timeout: 0 }, () => {
    for (let seed = first; seed < first + runs; seed += 1) {
      try {
        readAll(randomAudit(seed));
      } catch (error) {
        throw new Error(`Random audit ${seed}: ${(error as Error).message}`, { cause: error });
      }
    }
  });

  // Of a few audits from elsewhere a rare sentence may be in none.
  it.runIf(first === 1 && runs >= 60)('is read by patterns that each find something', () => {
    const unread = new Set(ofOverview.unused());
    const everywhere = new Set([...feedbackSentences, ...overviewSentences]);
    const ofOne = ofProviders.unused().filter((one) => unread.has(one));
    const onlyIn = (own: readonly Pattern<At>[], others: readonly Pattern<At>[]) =>
      own.filter((one) => !others.includes(one));
    const alone = [
      ...onlyIn(ofProviders.unused(), overviewSentences),
      ...onlyIn(ofOverview.unused(), feedbackSentences),
    ];
    expect([...ofOne, ...alone].map(({ words }) => `${words}`)).toEqual([]);
    expect(everywhere.size).toBeGreaterThan(80);
  });
});
