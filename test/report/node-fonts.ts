import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '#src/report/pdf/fonts.ts';

const require = createRequire(import.meta.url);
const read = (weight: string): Uint8Array =>
  new Uint8Array(
    readFileSync(
      require.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`),
    ),
  );

export const nodeFonts: Fonts = { regular: read('400Regular'), semibold: read('600SemiBold') };
