import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Source Sans 3 travels with the app, so its licence does too. Licences of bundled code: `build.license`. */
export function fontLicence(): Plugin {
  const file = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/source-sans-3/LICENSE_FONT',
  );
  return {
    name: 'case-file-audit-font-licence',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'licences/source-sans-3.txt',
        source: readFileSync(file, 'utf8'),
      });
    },
  };
}
