// Every deliberate mistake, in the order in which they are made.
import { logMutants } from './log.mjs';
import { reviewMutants } from './review.mjs';
import { sentenceMutants } from './sentences.mjs';
import { storeMutants } from './store.mjs';
import { syncMutants } from './sync.mjs';
import { tallyMutants } from './tally.mjs';
import { worldMutants } from './worlds.mjs';

/** @type {readonly import('./mutant.mjs').Mutant[]} */
export const allMutants = [
  ...logMutants,
  ...reviewMutants,
  ...tallyMutants,
  ...sentenceMutants,
  ...storeMutants,
  ...syncMutants,
  ...worldMutants,
];
