// `npm run prove:mutants`: makes each deliberate mistake in turn and sees that a test catches it.
// An argument picks those whose name contains it: `npm run prove:mutants -- package`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { allMutants } from './mutants/all.mjs';
import { ensureDependencies, root, stop } from './setup.mjs';

/** @typedef {import('./mutants/mutant.mjs').Mutant} Mutant */

ensureDependencies();
const [only = ''] = process.argv.slice(2);
const chosen = allMutants.filter(({ name }) => name.includes(only));
if (chosen.length === 0) stop(`No deliberate mistake is called anything with "${only}".`);

/** @param {Mutant} mutant */
function mutated({ name, file, changes }) {
  let code = readFileSync(join(root, file), 'utf8');
  for (const [from, to] of changes) {
    // A mistake that is not made would seem to be missed, or one made twice to be caught for another reason.
    if (code.split(from).length !== 2)
      stop(`"${name}": ${file} must hold this text once:\n${from}`);
    code = code.replace(from, () => to);
  }
  return code;
}

/**
 * What the first failing test says; undefined when all pass.
 * @param {readonly string[]} tests
 * @param {readonly import('vite').Plugin[]} plugins
 */
async function failing(tests, plugins) {
  const options = {
    config: /** @type {const} */ (false),
    root,
    watch: false,
    bail: 1,
    environment: 'happy-dom',
    setupFiles: ['test/setup.ts'],
    reporters: [{}],
    testTimeout: 120_000,
  };
  const vitest = await startVitest('test', [...tests], options, { plugins: [...plugins] });
  const modules = [...vitest.state.getTestModules()];
  const ran = modules.flatMap((module) => [...module.children.allTests()]);
  const errors = [
    ...modules.flatMap((module) => module.errors()),
    ...ran.flatMap((each) => each.result().errors ?? []),
    ...vitest.state.getUnhandledErrors(),
  ];
  await vitest.close();
  if (modules.length === 0) stop(`No test was found in ${tests.join(', ')}.`);
  const [error] = /** @type {{ message: string, cause?: { message: string } }[]} */ (errors);
  return error && (error.cause?.message ?? error.message);
}

/** @type {Set<string>} */
const sound = new Set();
/**
 * A test that fails by itself would seem to catch everything.
 * @param {readonly string[]} tests
 */
async function soundWithoutMistakes(tests) {
  const name = tests.join(', ');
  if (sound.has(name)) return;
  const why = await failing(tests, []);
  if (why !== undefined) stop(`${name} fails without any mistake: ${why}`);
  sound.add(name);
}

/** @param {Mutant} mutant */
async function caught(mutant) {
  const code = mutated(mutant);
  const file = join(root, mutant.file);
  let made = false;
  const why = await failing(mutant.tests, [
    {
      name: 'deliberate-mistake',
      enforce: 'pre',
      load(id) {
        if (id.split('?')[0] !== file) return null;
        made = true;
        return code;
      },
    },
  ]);
  if (!made) stop(`"${mutant.name}": ${mutant.file} is not used by the test.`);
  return why;
}

let missed = 0;
for (const mutant of chosen) {
  process.env.NOTHING_LOST_RUNS = '40';
  await soundWithoutMistakes(mutant.tests);
  process.env.NOTHING_LOST_MUTANT = mutant.name;
  process.env.NOTHING_LOST_RUNS = '400';
  const start = performance.now();
  const why = await caught(mutant);
  delete process.env.NOTHING_LOST_MUTANT;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (!why) missed += 1;
  const [reason = ''] = (why ?? '').split('\n');
  console.log(
    `${why ? 'caught' : 'MISSED'}  ${mutant.name} (${seconds} s) ${reason.slice(0, 120)}`,
  );
}
console.log(`\n${chosen.length - missed} of ${chosen.length} caught`);
process.exit(missed === 0 ? 0 : 1);
