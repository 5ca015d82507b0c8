import * as z from 'zod/mini';

/**
 * Where the object store is, as the host of the app wrote it into `object-store.json` beside index.html. Any name it does
 * not know makes the file refused: a secret has no place in a file that everybody may read.
 */
const settingsSchema = z.strictObject({
  /** Scheme, host and port: what the page's `connect-src` allows. */
  endpoint: z.string().check(z.refine(isOrigin)),
  region: z.string().check(z.regex(/^[a-z0-9-]{1,63}$/i)),
  bucket: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)),
  /** In front of every name: empty, or folders that end in a slash. */
  prefix: z.string().check(z.regex(/^(?:[A-Za-z0-9_-]+\/){0,8}$/)),
});
export type ObjectStoreSettings = z.infer<typeof settingsSchema>;

/** What a person types in, from the host of the store. */
export const objectStoreKeySchema = z.object({
  accessKeyId: z.string().check(z.regex(/^[!-~]{1,128}$/)),
  secretAccessKey: z.string().check(z.regex(/^[!-~]{1,256}$/)),
  /** The team's own part of the bucket: hundred teams share one, and each folder holds one audit. */
  place: z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/)),
});
export type ObjectStoreKey = z.infer<typeof objectStoreKeySchema>;

/**
 * The field of the audit's record that holds an `ObjectStoreKey`: sealed on this laptop, and sealed in the packs by which
 * the team gets it. Its value is never to be shown, not in the history either.
 */
export const objectStoreKeyField = 'object-store/key';

export type ObjectStoreOffer =
  | { readonly offered: true; readonly settings: ObjectStoreSettings }
  | {
      readonly offered: false;
      /** 'none': this host offers no store. 'not-understood': the host's file is not right. 'away': no network now. */
      readonly why: 'none' | 'not-understood' | 'away';
    };

const fileLimit = 65_536;

/** Whether the host of this app offers an object store: most do not, and then nothing else of it is ever asked for. */
export async function objectStoreOffered(
  ask: typeof fetch = (input, init) => fetch(input, init),
): Promise<ObjectStoreOffer> {
  let text: string;
  try {
    const answer = await ask('./object-store.json', { cache: 'no-cache', redirect: 'error' });
    if (answer.status === 404 || !isJson(answer)) return { offered: false, why: 'none' };
    if (!answer.ok) return { offered: false, why: 'away' };
    text = await answer.text();
  } catch {
    return { offered: false, why: 'away' };
  }
  const settings = text.length > fileLimit ? undefined : parsed(text);
  return settings ? { offered: true, settings } : { offered: false, why: 'not-understood' };
}

/** Some hosts give the home page for what is not there. */
const isJson = (answer: Response): boolean =>
  !/^text\/html\b/i.test(answer.headers.get('content-type') ?? '');

function parsed(text: string): ObjectStoreSettings | undefined {
  try {
    return settingsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** An origin and nothing more, over https; http only to this computer, for trying things out. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const here = hostname === '127.0.0.1' || hostname === 'localhost';
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && here));
}
