/** The floor of saving: one row in raw IndexedDB, not sealed, durable when `complete` comes. */
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('reviews', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

export async function readReview(id) {
  const database = await opening;
  return new Promise((resolve, reject) => {
    const request = database.transaction('reviews').objectStore('reviews').get(id);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function saveReview(review) {
  const database = await opening;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('reviews', 'readwrite', { durability: 'strict' });
    transaction.objectStore('reviews').put(review);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
