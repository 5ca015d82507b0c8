import { type DeriveParameters, deriveHere } from './derive.ts';

export interface DeriveOrder {
  readonly secret: string;
  readonly parameters: DeriveParameters;
}
export type DeriveAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly why: string };

const answer = (message: DeriveAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<DeriveOrder>) => {
  deriveHere(data.secret, data.parameters).then(
    (bytes) => answer({ bytes }),
    (error: unknown) => answer({ why: String(error) }),
  );
});
