import fc from 'fast-check';

/** The bytes with some changed, cut out, doubled or put in: what disks, mail and people do to files. */
export const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      at: fc.nat(Math.max(0, bytes.length - 1)),
      length: fc.nat(64),
      put: fc.uint8Array({ maxLength: 64 }),
      kind: fc.constantFrom('flip', 'cut', 'replace', 'insert', 'double', 'nothing left'),
    })
    .map(({ at, length, put, kind }) => {
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + length)];
      switch (kind) {
        case 'flip':
          return Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ 1 : byte));
        case 'cut':
          return Uint8Array.from(before);
        case 'replace':
          return Uint8Array.from([...before, ...put, ...after]);
        case 'insert':
          return Uint8Array.from([...before, ...put, ...bytes.subarray(at)]);
        case 'double':
          return Uint8Array.from([...bytes, ...bytes]);
        default:
          return Uint8Array.from(put);
      }
    });

/** The JSON in the bytes with the value of one of its fields replaced by any other, or a field more. */
export function rewritten(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const label = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  return fc
    .record({
      name: fc.oneof(fc.constantFrom(...Object.keys(label)), fc.string({ maxLength: 12 })),
      value: fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.constant(1e300),
        fc.constant(-1),
        fc.constant([]),
        fc.constant({}),
        fc.array(fc.constant(''), { maxLength: 500 }),
      ),
    })
    .map(({ name, value }) => {
      const entries = [...Object.entries(label).filter(([one]) => one !== name), [name, value]];
      return new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
    });
}
