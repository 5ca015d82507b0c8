import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser, newProfile } from './browser.ts';
import { type Server, serveApp } from './server.ts';
import { type Acknowledged, keepAcknowledged, shownAnswers } from './steps/acknowledged.ts';
import { randomFrom } from './steps/random.ts';
import { makeAudit, unlock } from './steps/real-audit.ts';
import { openPlan, openSample } from './steps/sample.ts';
import { heading } from './steps/screen.ts';

const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
const random = randomFrom(seed);
const seedWords = `again with KILL_SEED=${seed}`;
/** Milliseconds after which the browser is dead at the latest. */
const latestKill = 900;

const sealed = {
  name: 'Quayside, winter',
  label: 'Winter audit',
  passphrase: 'lantern orchard pebble saddle',
  provider: 'Harbour Trust',
  group: 'Quay',
  cases: 'QUA-01',
};

interface Round {
  /** Question -> the answer last given to it. */
  readonly given: Map<string, string>;
  readonly acknowledged: Acknowledged;
}

let server: Server;
beforeAll(async () => {
  server = await serveApp();
});

/**
 * Answers question after question, each differently from before, until the browser is killed at a random moment; with
 * `once: 'saved'` not before an answer has shown "Saved".
 */
async function answerUntilKilled(
  browser: LaunchedBrowser,
  once: 'answering' | 'saved',
): Promise<Round> {
  const { page } = browser;
  const acknowledged = await keepAcknowledged(page);
  const given = new Map<string, string>();
  let dead = false;
  const kill = async (): Promise<void> => {
    if (once === 'saved') await acknowledged.begun;
    await after(random() * latestKill);
    dead = true;
    await browser.kill();
  };
  const killing = kill();
  try {
    while (!dead) await answerOne(page, given);
  } catch (fault) {
    // The page goes away in the middle of a key press.
    if (!dead) throw fault;
  }
  await killing;
  return { given, acknowledged };
}

/** Answers the question in hand and moves on; where the focus is not on a choice of the four, only moves on. */
async function answerOne(page: Page, given: Map<string, string>): Promise<void> {
  const { question, answer } = await page.evaluate(() => {
    const focused = document.activeElement;
    const row = focused?.closest('.four-way') ? focused.closest('[data-item]') : undefined;
    const chosen = row?.querySelector<HTMLInputElement>('input:checked')?.value;
    return {
      question: row?.querySelector('b')?.textContent ?? '',
      answer: chosen === 'yes' ? 'no' : 'yes',
    };
  });
  if (question !== '') given.set(question, answer);
  await page.keyboard.press(question === '' ? 'Enter' : answer.charAt(0));
}

/** Counts the answers that had shown "Saved", and expects each to be there. */
async function expectAllThere(page: Page, home: string, round: Round): Promise<number> {
  let count = 0;
  for (const [place, shown] of round.acknowledged.pages) {
    // Answers of this round only: others may have been on their way to the disk when the browser died.
    const promised = Object.entries(shown).filter(
      ([question, answer]) => round.given.get(question) === answer,
    );
    if (promised.length === 0) continue;
    await page.goto(home + place);
    await heading(page, /^Case /).waitFor();
    const there = await shownAnswers(page);
    for (const [question, answer] of promised)
      expect(there[question], `${question} at ${place}, ${seedWords}`).toBe(answer);
    count += promised.length;
  }
  return count;
}

describe('the browser is killed while somebody answers', () => {
  test('ten times: every answer that had shown "Saved" is there', async () => {
    const profile = newProfile();
    let round: Round | undefined;
    let count = 0;
    for (let kills = 1; kills <= 10; kills += 1) {
      const browser = await launchBrowser(profile);
      if (round) count += await expectAllThere(browser.page, server.url, round);
      await openSample(browser.page, server.url);
      await openPlan(browser.page, `BRG-${String(kills).padStart(2, '0')}`);
      round = await answerUntilKilled(browser, 'answering');
    }
    const { page } = await launchBrowser(profile);
    if (round) count += await expectAllThere(page, server.url, round);
    // Most kills come after several answers; were there none, nothing would have been shown.
    expect(count, seedWords).toBeGreaterThan(10);
  });

  test('in a sealed audit: they are there once its passphrase is typed again', async () => {
    const first = await launchBrowser();
    await makeAudit(first.page, server.url, sealed);
    await openPlan(first.page, 'QUA-01');
    const round = await answerUntilKilled(first, 'saved');
    const { page } = await launchBrowser(first.profile);
    await unlock(page, server.url, sealed);
    expect(await expectAllThere(page, server.url, round), seedWords).toBeGreaterThan(0);
  });
});
