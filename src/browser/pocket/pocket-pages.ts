const scope = "/card";
const shelfPrefix = "landfall-card-";
const pageShelf = `${shelfPrefix}pages`;

/** Lets the worker keep the pages of the cards; false in a browser that has none, as on plain http. */
export async function keepPages(worker: string): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  await navigator.serviceWorker.register(worker, { scope });
  const { active } = await navigator.serviceWorker.ready;
  if (!(await areKept())) active?.postMessage("keep");
  return true;
}

/** Nothing of the pages is kept here any more, and nobody keeps them. */
export async function keepNoPages(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const kept = await navigator.serviceWorker.getRegistrations();
  await Promise.all(kept.map((one) => one.unregister()));
  const names = (await caches.keys()).filter((name) => name.startsWith(shelfPrefix));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The pages that were kept go; what they are made of says nothing of anybody, and stays. */
export async function dropPages(): Promise<void> {
  if ("caches" in window) await caches.delete(pageShelf);
}

const areKept = async (): Promise<boolean> => (await (await caches.open(pageShelf)).keys()).length > 1;
