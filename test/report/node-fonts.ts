import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '#src/report/pdf/fonts.ts';
import type { FontFiles } from '#src/report/pdf/script/embedded-font.ts';
import { fakePainter } from './fake-painter.ts';

const require = createRequire(import.meta.url);
const read = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${file}.ttf`)));
const family = (folder: string, name: string): FontFiles => ({
  regular: read(`${folder}/400Regular/${name}_400Regular`),
  semibold: read(`${folder}/600SemiBold/${name}_600SemiBold`),
});

export const nodeFonts: Fonts = family('source-sans-3', 'SourceSans3');
/** With the Arabic font, as a document that holds Arabic letters has it. */
export const arabicFonts: Fonts = {
  ...nodeFonts,
  arabic: family('noto-sans-arabic', 'NotoSansArabic'),
};
/** With the Arabic font and a stand-in for what a browser draws. */
export const allFonts: Fonts = { ...arabicFonts, painter: fakePainter };
