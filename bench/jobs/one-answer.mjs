import { caseIds, openSample, reopen, watchSaving } from '#bench/app.mjs';
import { cpuMeter, settle } from '#bench/browser.mjs';

/**
 * Clicks answers one by one, in a row that has the focus already: in the app a new row changes the guidance too, which
 * no peer has. Processor time is everything the main thread did for one click, saving included; "durable" is the time
 * from the click to the completed transaction, and in the app to the word "Saved", which comes after it.
 */
export async function oneAnswer({ context, app, pages, rounds, answers, add }) {
  const peers = ['plain', 'pouchdb', 'formik', 'surveyjs', 'enketo'];
  for (let round = 0; round < rounds; round += 1) {
    await measure(await appRows(context, app.url), 'app', answers, add);
    for (const peer of peers)
      await measure(await peerRows(context, pages.url, peer), peer, answers, add);
    await measureKeys(context, app.url, answers, add);
  }
}

async function measure({ page, option, count }, name, answers, add) {
  const cpu = await cpuMeter(page);
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof HTMLInputElement) window.clickedAt = event.timeStamp;
      },
      true,
    );
  });
  const click = async (index) => {
    const { x, y } = await page.evaluate(option, index);
    const saved = page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          window.whenSaved = (time) => resolve(time - window.clickedAt);
          setTimeout(() => reject(new Error('The answer was not saved in 5 seconds.')), 5000);
        }),
    );
    await page.mouse.move(x, y);
    await settle(page, 60);
    const before = await cpu();
    await page.mouse.down();
    await page.mouse.up();
    const durable = await saved;
    await settle(page, 120);
    return { cpu: (await cpu()) - before, durable };
  };
  for (let turn = 0; turn < answers; turn += 1) {
    // Not the first: whether a plan was seen brings and takes away other questions.
    const index = 1 + (turn % (count - 1));
    await click(index);
    const { cpu: spent, durable } = await click(index);
    add('one answer', name, { cpu: spent });
    add('durable', name, { wall: durable });
  }
  await page.close();
}

/** The rows of the recovery plan section, in a case reopened for it. */
async function appRows(context, url) {
  const page = await context.newPage();
  await openSample(page, url);
  const [id] = await caseIds(page);
  await reopen(page, id);
  await watchSaving(page);
  const count = await page.locator('.review-rows input[value="not-checked"]').count();
  return { page, count, option: appOption };
}

/** Runs in the page: the middle of Yes, or of No where Yes is the answer already. */
function appOption(index) {
  const groups = [...document.querySelectorAll('.review-rows [role="radiogroup"]')].filter(
    (group) => group.querySelector('input[value="not-checked"]'),
  );
  const yes = groups[index].querySelector('input[value="yes"]');
  const target = yes.checked ? groups[index].querySelector('input[value="no"]') : yes;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

async function peerRows(context, url, name) {
  const page = await context.newPage();
  await page.goto(`${url}${name}.html?layout=paged`);
  await page.waitForFunction(() => window.ready);
  await page.evaluate(() => window.bench.show());
  return { page, count: 12, option: peerOption };
}

/** Runs in the page, like `appOption`. */
function peerOption(index) {
  const inputs = [...document.querySelectorAll('#root input[type="radio"]')];
  const names = [...new Set(inputs.map((input) => input.name))];
  const find = (code) => inputs.find(({ name, value }) => name === names[index] && value === code);
  const target = find('yes').checked ? find('no') : find('yes');
  const box = target.closest('label') ?? target;
  box.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = box.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** As reviewers do it: a key that answers, saves, and moves on to the next question and its guidance. */
async function measureKeys(context, url, answers, add) {
  const { page, count } = await appRows(context, url);
  const cpu = await cpuMeter(page);
  for (let turn = 0; turn < answers; turn += 1) {
    const key = await page.evaluate(focusAnswer, 1 + (turn % (count - 2)));
    await settle(page, 100);
    const before = await cpu();
    await page.keyboard.press(key);
    await settle(page, 180);
    add('one key', 'app', { cpu: (await cpu()) - before });
  }
  await page.close();
}

/** Runs in the page: puts the focus on a question; tells the key that changes its answer. */
function focusAnswer(index) {
  const groups = [...document.querySelectorAll('.review-rows [role="radiogroup"]')].filter(
    (group) => group.querySelector('input[value="not-checked"]'),
  );
  const yes = groups[index].querySelector('input[value="yes"]');
  yes.focus();
  return yes.checked ? 'n' : 'y';
}
