/** Source Sans 3, whole TTF files: the only kind jsPDF reads. The OFL reserves the name "Source", so they are not cut down. */
export interface Fonts {
  /** Weight 400. */
  readonly regular: Uint8Array;
  /** Weight 600. */
  readonly semibold: Uint8Array;
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font could not be read: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The fonts from the app's own files: the service worker holds them, so this works offline. */
export async function loadFonts(): Promise<Fonts> {
  const [regularFile, semiboldFile] = await Promise.all([
    import('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'),
    import('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'),
  ]);
  const [regular, semibold] = await Promise.all([
    bytesAt(regularFile.default),
    bytesAt(semiboldFile.default),
  ]);
  return { regular, semibold };
}
