/** Deflated without a header (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(new CompressionStream('deflate-raw'), bytes, Infinity);
  if (packed === 'too-large') throw new Error('Nothing is larger than infinity.');
  return packed;
}

/** What was deflated; stops as soon as it grows over `most` bytes, so that a small file cannot fill the memory. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  try {
    return await through(new DecompressionStream('deflate-raw'), bytes, most);
  } catch {
    return 'damaged';
  }
}

/** Fed in small portions: a stream that was called off has then done little more than what was read. */
const portion = 65_536;

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const reader = readable.getReader();
  const feeding = feed(writable, bytes);
  // Heard here as well as by the reader below, whose answer counts.
  feeding.catch(() => undefined);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      return 'too-large';
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array<ArrayBuffer>) {
  const writer = writable.getWriter();
  for (let from = 0; from < bytes.length; from += portion)
    await writer.write(bytes.subarray(from, from + portion));
  await writer.close();
}
