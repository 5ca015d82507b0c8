import PouchDB from 'pouchdb-browser';
import { servePlain } from './plain.js';

// As durable as the others: of itself PouchDB asks for no more than the browser's default, which may stay in a cache.
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  return transaction.call(this, stores, mode, { ...options, durability: 'strict' });
};

// What an earlier round left would be a conflict.
await new PouchDB('bench').destroy();
const database = new PouchDB('bench');
const revisions = new Map();

await servePlain(async ({ id, answers }) => {
  const revision = revisions.get(id);
  const saved = await database.put({ _id: id, ...(revision && { _rev: revision }), answers });
  revisions.set(id, saved.rev);
});
