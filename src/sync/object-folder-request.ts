import { AwsV4Signer } from 'aws4fetch';
import { FolderFailure } from './folder.ts';
import {
  type Asked,
  errorCode,
  failureOf,
  isPassing,
  type Refusal,
} from './object-folder-failure.ts';
import type { ObjectStoreKey, ObjectStoreSettings } from './object-folder-settings.ts';

export interface ObjectFolderWorld {
  readonly fetch: typeof fetch;
  now(): number;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}

export interface ObjectRequest {
  readonly asked: Asked;
  /** Inside the bucket, as it is called there; the bucket itself where there is none. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Only where there is no file of that name yet. */
  readonly onlyNew?: boolean;
  /** Bytes of the longest answer that is read. */
  readonly most: number;
}

const pauses = [500, 1500, 4000];
/** An upload of the largest pack over a slow line takes two minutes. */
const patience = 300_000;
const errorLimit = 65_536;

/**
 * Asks an object store for one thing, signed (AWS Signature Version 4), and again in a moment where it was busy or the
 * line broke. Gives the answer's bytes or how it was refused; rejects with FolderFailure 'gone' and 'too-large'.
 */
export async function askStore(
  settings: ObjectStoreSettings,
  key: ObjectStoreKey,
  world: ObjectFolderWorld,
  request: ObjectRequest,
): Promise<Uint8Array | Refusal> {
  for (let attempt = 0; ; attempt += 1) {
    const pause = pauses[attempt];
    try {
      const answer = await askOnce(settings, key, world, request);
      if (pause === undefined || !('status' in answer) || !isPassing(answer)) return answer;
    } catch (error) {
      if (error instanceof FolderFailure) throw error;
      if (pause === undefined) throw new FolderFailure('gone', { cause: error, why: 'no-answer' });
    }
    await world.pause(pause);
  }
}

/** As `askStore`, where any refusal is a failure. */
export async function askedOf(...asking: Parameters<typeof askStore>): Promise<Uint8Array> {
  const answer = await askStore(...asking);
  if (answer instanceof Uint8Array) return answer;
  throw failureOf(answer, asking[3].asked);
}

async function askOnce(
  settings: ObjectStoreSettings,
  { accessKeyId, secretAccessKey }: ObjectStoreKey,
  world: ObjectFolderWorld,
  { asked, key = '', query = {}, body, onlyNew, most }: ObjectRequest,
): Promise<Uint8Array | Refusal> {
  const path = [settings.bucket, ...(key === '' ? [] : key.split('/'))].map(encoded).join('/');
  const search = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
  const { method, url, headers } = await new AwsV4Signer({
    method: asked === 'publish' ? 'PUT' : 'GET',
    url: `${settings.endpoint}/${path}${search.length > 0 ? `?${search.join('&')}` : ''}`,
    headers: {
      'x-amz-content-sha256': await sha256(body ?? new Uint8Array()),
      ...(onlyNew && { 'if-none-match': '*' }),
    },
    accessKeyId,
    secretAccessKey,
    service: 's3',
    region: settings.region,
    datetime: new Date(world.now()).toISOString().replace(/[:-]|\.\d{3}/g, ''),
  }).sign();
  const answer = await world.fetch(url, {
    method,
    headers,
    ...(body && { body }),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (answer.ok) return bytesOf(answer, most);
  const said = await bytesOf(answer, errorLimit).catch(() => new Uint8Array());
  return { status: answer.status, code: errorCode(new TextDecoder().decode(said)) };
}

/** An answer's bytes. Too many are refused by the length it states, and where it states none or a wrong one, on the way. */
async function bytesOf(answer: Response, most: number): Promise<Uint8Array> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  let stated = Number(answer.headers.get('content-length') ?? 0);
  while (reader) {
    if (stated > most || length > most) {
      await reader.cancel();
      throw new FolderFailure('too-large');
    }
    stated = 0;
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** As signatures want it: all but letters, digits and - . _ ~ by its code. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
