import { servePlain } from './plain.js';

await servePlain();
