declare const self: ServiceWorkerGlobalScope;

// The build writes both in: what the pages below need, and a mark that changes with it.
declare const ASSETS: readonly string[];
declare const MARK: string;

/** The only pages that are kept. They hold the member's own card, and nothing of anybody's contacts. */
const pages: readonly string[] = ["/card", "/card/exchange"];
const pageShelf = "landfall-card-pages";
const assetShelf = `landfall-card-assets-${MARK}`;

// So long a page may be on its way before the kept one is shown: a full room has a network that answers nobody.
const patience = 4_000;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAssets().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(renew().then(() => self.clients.claim()));
});

// A page asks for it when nothing is kept yet for the member who looks at it.
self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(Promise.all(pages.map(keepPage)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pages.includes(pathname)) {
    const fresh = fetch(request).then((answer) => look(answer, pathname, search === ""));
    // What comes too late to be shown is kept all the same.
    event.waitUntil(fresh.catch(() => {}));
    event.respondWith(freshOrKept(fresh, pathname));
  } else if (pathname.startsWith("/assets/")) event.respondWith(asset(request));
});

async function keepAssets(): Promise<void> {
  const shelf = await caches.open(assetShelf);
  await shelf.addAll(ASSETS);
}

/** The house was built anew: pages that were kept are fetched anew, and what only the old ones were made of goes. */
async function renew(): Promise<void> {
  const kept = await (await caches.open(pageShelf)).keys();
  const paths = kept.map(({ url }) => new URL(url).pathname);
  const renewed = await Promise.all(paths.map(keepPage));
  if (!renewed.every(Boolean)) return;
  const older = (await caches.keys()).filter(
    (name) => name.startsWith("landfall-card-assets-") && name !== assetShelf,
  );
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** Keeps a page as it is now; false where there is no network. Then the next visit keeps it. */
async function keepPage(path: string): Promise<boolean> {
  try {
    const answer = await fetch(path, { redirect: "manual", cache: "no-store" });
    await look(answer, path, true);
    return true;
  } catch {
    return false;
  }
}

/** Looks at what the house answered: keeps it where that is the page itself, and keeps nothing where the member is let in no more. */
async function look(answer: Response, path: string, isPlain: boolean): Promise<Response> {
  const isOver = answer.type === "opaqueredirect" || answer.status === 403;
  const mayBeKept = !(answer.headers.get("Cache-Control") ?? "").includes("no-store");
  if (isOver || (answer.ok && !mayBeKept)) await caches.delete(pageShelf);
  else if (answer.ok && !isPlain) await keepPage(path);
  else if (answer.ok) await (await caches.open(pageShelf)).put(path, answer.clone());
  return answer;
}

async function freshOrKept(fresh: Promise<Response>, path: string): Promise<Response> {
  const kept = await caches.match(path, { cacheName: pageShelf });
  if (!kept) return fresh;
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const first = await Promise.race([fresh.catch(() => null), tooLate]);
  // An answer that says the house cannot be reached is no page either.
  return first === null || first.status >= 502 ? kept : first;
}

/** A file that the build made is the same for ever under its name. A drawing is kept when it is first seen. */
async function asset(request: Request): Promise<Response> {
  const shelf = await caches.open(assetShelf);
  const kept = await shelf.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await shelf.put(request, answer.clone());
  return answer;
}

export {};
