import { sha256, signatureOf } from './signature-of.ts';

/** What an object store refuses, and how often it is to be busy first. */
export interface Guard {
  readOnly: boolean;
  full: boolean;
  /** Answers "slow down" so many times. */
  busy: number;
  /** Lets so many requests through and then breaks every line; undefined: never. */
  breaksAfter: number | undefined;
  /** Names so few files at a time; undefined: all at once. */
  pageSize: number | undefined;
  /** Requests so far, as `PUT packs/...`. */
  readonly seen: string[];
}

export const noGuard = (): Guard => ({
  readOnly: false,
  full: false,
  busy: 0,
  breaksAfter: undefined,
  pageSize: undefined,
  seen: [],
});

const refusal = (status: number, code: string): Response =>
  new Response(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`, { status });

/**
 * The gate in front of s3rver, for what s3rver does not do itself: it checks signatures and hashes, writes nothing over a
 * file where that was asked for, is full, read-only, busy or cut off when told. The rest goes on to s3rver.
 */
export function guardedFetch(secret: string, region: string, guard: Guard): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(String(input));
    const headers = new Headers(init.headers);
    const { method = 'GET', body } = init;
    if (guard.breaksAfter !== undefined && guard.breaksAfter-- <= 0)
      throw new TypeError('fetch failed');
    guard.seen.push(`${method} ${url.pathname}`);
    if (guard.busy > 0) {
      guard.busy -= 1;
      return refusal(503, 'SlowDown');
    }
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    if (headers.get('x-amz-content-sha256') !== sha256(bytes))
      return refusal(400, 'XAmzContentSHA256Mismatch');
    const authorization = headers.get('authorization') ?? '';
    const signed = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
    const signedHeaders = Object.fromEntries(
      signed.map((name) => [name, name === 'host' ? url.host : (headers.get(name) ?? '')]),
    );
    const signature = signatureOf({ method, url, headers: signedHeaders }, region, secret);
    if (!authorization.endsWith(`Signature=${signature}`))
      return refusal(403, 'SignatureDoesNotMatch');
    if (method === 'PUT') {
      if (guard.readOnly) return refusal(403, 'AccessDenied');
      if (guard.full) return refusal(403, 'QuotaExceeded');
      if (headers.get('if-none-match') === '*') {
        const there = await fetch(url, {
          headers: { ...Object.fromEntries(headers), 'if-none-match': '' },
        });
        await there.body?.cancel();
        if (there.ok) return refusal(412, 'PreconditionFailed');
      }
    }
    if (guard.pageSize === undefined || !url.searchParams.has('list-type')) return fetch(url, init);
    const from = Number(url.searchParams.get('continuation-token') ?? 0);
    url.searchParams.delete('continuation-token');
    return inPages(await (await fetch(url, init)).text(), from, from + guard.pageSize);
  };
}

/** A part of a list. (s3rver's own tokens need a cipher that Node 20 no longer has.) */
function inPages(xml: string, from: number, to: number): Response {
  let at = 0;
  const part = xml.replace(/<Contents>.*?<\/Contents>/gs, (each) => {
    at += 1;
    return at > from && at <= to ? each : '';
  });
  const next = `true</IsTruncated><NextContinuationToken>${to}</NextContinuationToken>`;
  return new Response(at > to ? part.replace('false</IsTruncated>', next) : part);
}
