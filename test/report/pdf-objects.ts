import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** One object of a file with the few questions a check asks of it; what is not there is `undefined`. */
export class PdfValue {
  readonly #context: PDFContext;
  readonly #raw: PDFObject | undefined;

  constructor(context: PDFContext, raw: PDFObject | undefined) {
    this.#context = context;
    this.#raw = raw;
  }

  get #object(): PDFObject | undefined {
    return this.#raw instanceof PDFRef ? this.#context.lookup(this.#raw) : this.#raw;
  }

  get exists(): boolean {
    return this.#object !== undefined;
  }

  /** `12 0 R` where it is a reference. */
  get reference(): string | undefined {
    return this.#raw instanceof PDFRef ? this.#raw.toString() : undefined;
  }

  get isDictionary(): boolean {
    return this.#object instanceof PDFDict;
  }

  get name(): string | undefined {
    const object = this.#object;
    return object instanceof PDFName ? object.decodeText() : undefined;
  }

  get number(): number | undefined {
    const object = this.#object;
    return object instanceof PDFNumber ? object.asNumber() : undefined;
  }

  get text(): string {
    const object = this.#object;
    return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
  }

  get isTrue(): boolean {
    return this.#object?.toString() === 'true';
  }

  /** Entries of an array, or the one thing that stands in its place. */
  get list(): PdfValue[] {
    const object = this.#object;
    if (object instanceof PDFArray)
      return object.asArray().map((raw) => new PdfValue(this.#context, raw));
    return object === undefined ? [] : [this];
  }

  at(key: string): PdfValue {
    const object = this.#object;
    const raw = object instanceof PDFDict ? object.get(PDFName.of(key)) : undefined;
    return new PdfValue(this.#context, raw);
  }

  path(...keys: readonly string[]): PdfValue {
    return keys.reduce<PdfValue>((value, key) => value.at(key), this);
  }
}
