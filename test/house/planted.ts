import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What the lint rules said about one line of a planted file. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

interface LintReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

/** Lints files with the project's own rules in a tree of their own. `files`: path -> text. */
export function lintPlanted(files: Readonly<Record<string, string>>): readonly Refusal[] {
  const tree = mkdtempSync(join(tmpdir(), 'case-file-audit-planted-'));
  try {
    for (const path of ['biome.jsonc', 'package.json', 'scripts/pure-folders.grit'])
      cpSync(path, join(tree, path));
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(tree, dirname(path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: tree, encoding: 'utf8' },
    );
    const { diagnostics }: LintReport = JSON.parse(stdout);
    return diagnostics.map(({ category, location }) => ({
      file: location.path.replaceAll('\\', '/'),
      line: location.start.line,
      rule: category,
    }));
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
