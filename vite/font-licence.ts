import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const families = ['source-sans-3', 'noto-sans-arabic'];

/** The fonts travel with the app, so their licences do too. Licences of bundled code: `build.license`. */
export function fontLicence(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'case-file-audit-font-licence',
    apply: 'build',
    generateBundle() {
      for (const family of families)
        this.emitFile({
          type: 'asset',
          fileName: `licences/${family}.txt`,
          source: readFileSync(resolve(`@expo-google-fonts/${family}/LICENSE_FONT`), 'utf8'),
        });
    },
  };
}
