// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rodt } from '#src/tool/rodt/rodt.ts';

const outside = new Set(['node_modules', '.git', 'dist', 'sample-report']);
const binary = new Set(['.png', '.ttf', '.pdf', '.ico', '.woff2']);

/** Every text file of the project. */
function textFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (outside.has(entry.name) || entry.name.startsWith('dist-')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textFiles(path);
    return entry.isFile() && !binary.has(extname(entry.name)) ? [path] : [];
  });
}

const filesHolding = (pattern: RegExp): string[] =>
  textFiles().filter((path) => pattern.test(readFileSync(path, 'utf8')));

describe('the tree', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

  test.each(folders.map(({ name }) => name))('src/%s says what it holds', (name) => {
    const readme = join('src', name, 'README.md');
    expect(existsSync(readme) && readFileSync(readme, 'utf8').trim() !== '').toBe(true);
  });

  test('names no package registry', () => {
    expect(filesHolding(new RegExp(['registry', '[a-z.]+', '(org|com|io)'].join('\\.')))).toEqual(
      [],
    );
  });

  test('names no folder of one machine', () => {
    const places = ['tmp', 'work', 'root', 'home', 'Users'].join('|');
    expect(filesHolding(new RegExp(`(^|[^.\\w/*-])/(${places})/\\w`, 'm'))).toEqual([]);
  });
});

describe('the questions of a tool', () => {
  const ids = rodt.sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
  /** Words of the language and of the app's own that a section is called too. */
  const ordinary = new Set(['header', 'narrative', 'escalation', 'records', 'assessment', 'top']);
  const named = new RegExp(`'(${ids.filter((id) => !ordinary.has(id)).join('|')})'`);

  test('are named in its own folder and in the sample, and nowhere else', () => {
    const elsewhere = filesHolding(named).filter(
      (path) => /^src\//.test(path) && !/^src\/(tool\/rodt|sample)\//.test(path),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('package.json', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );

  test.each(Object.entries({ ...dependencies, ...devDependencies }))(
    '%s is exactly %s',
    (_, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  test('runs nothing before or after a script, since npm may be told to skip it', () => {
    expect(Object.keys(scripts).filter((name) => /^(pre|post)/.test(name))).toEqual([]);
  });
});

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly integrity?: string;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

test('the lock file names the packages of every system, which npm ci insists on', () => {
  const { packages }: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file holds the hash of every package, so that no other can come in its place', () => {
  const { packages }: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const unchecked = Object.entries(packages)
    .filter(([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-'))
    .map(([place]) => place);
  expect(unchecked).toEqual([]);
});
