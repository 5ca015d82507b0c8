import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { PdfValue } from './pdf-objects.ts';

export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  /** `#FFFFFF` */
  readonly lightest: string;
  readonly darkest: string;
}

/** The pictures of a file, in its order. */
export async function picturesIn(bytes: Uint8Array): Promise<ReadPicture[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));
  return streams.map((stream) => {
    const entries = new PdfValue(context, stream.dict);
    const colors = new Set<string>();
    const data = Buffer.from(decodePDFRawStream(stream).decode());
    for (let place = 0; place < data.length; place += 3)
      colors.add(
        `#${data
          .subarray(place, place + 3)
          .toString('hex')
          .toUpperCase()}`,
      );
    const sorted = [...colors].sort();
    return {
      width: entries.at('Width').number ?? 0,
      height: entries.at('Height').number ?? 0,
      lightest: sorted.at(-1) ?? '',
      darkest: sorted[0] ?? '',
    };
  });
}
