import { canvasPainter } from '#src/report/pdf/script/canvas-painter.ts';
import type { FontFiles } from '#src/report/pdf/script/embedded-font.ts';
import type { WordPainter } from '#src/report/pdf/script/word-painter.ts';

/** Source Sans 3, whole files: the OFL reserves the name "Source", so they are not cut down. And what draws letters it lacks. */
export interface Fonts extends FontFiles {
  /** Noto Sans Arabic, where something to be printed holds Arabic letters. */
  readonly arabic?: FontFiles;
  /** Makes pictures of words in all other scripts, where there is a canvas. */
  readonly painter?: WordPainter;
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font could not be read: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function filesAt([regularFile, semiboldFile]: readonly { default: string }[]) {
  const [regular, semibold] = await Promise.all([
    bytesAt(regularFile?.default ?? ''),
    bytesAt(semiboldFile?.default ?? ''),
  ]);
  return { regular, semibold };
}

const mainFiles = async (): Promise<FontFiles> =>
  filesAt(
    await Promise.all([
      import('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'),
      import('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'),
    ]),
  );

const arabicFiles = async (): Promise<FontFiles> =>
  filesAt(
    await Promise.all([
      import('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url'),
      import('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf?url'),
    ]),
  );

/** Whether any text of a plain value holds Arabic letters. */
export const holdsArabic = (content: unknown): boolean =>
  /\p{sc=Arabic}/u.test(JSON.stringify(content) ?? '');

/**
 * The fonts from the app's own files: the service worker holds them, so this works offline. `content` is all that will be
 * printed: the Arabic font is read only for what needs it. Other scripts are drawn with the fonts of this laptop.
 */
export async function loadFonts(content: unknown): Promise<Fonts> {
  const [main, arabic] = await Promise.all([
    mainFiles(),
    holdsArabic(content) ? arabicFiles() : undefined,
  ]);
  const painter = canvasPainter();
  return { ...main, ...(arabic && { arabic }), ...(painter && { painter }) };
}
