import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { takesGzip } from "./answers.ts";
import { hasAlready } from "./marks.ts";
import { Shelves } from "./shelves.ts";

/** As long as this, in milliseconds, a page is given out as it was made. */
const longestKept = 2_000;

/** A page as it goes over the wire: its headers as names and values in turn, those of the bytes apart. */
type Ready = { bytes: Buffer; mark: string; headers: string[]; ofBytes: string[] };

/** How one page is sent: packed or as it is. */
type Shelf = {
  packed: boolean;
  ready: Ready | null;
  madeAt: number;
  making: Promise<Ready | null> | null;
};

/** Both ways in which a page is sent. */
type Page = { path: string; plain: Shelf; packed: Shelf; bytes: number };

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/**
 * Which pages are the same for every visitor: some addresses, and all that look like one of these patterns. There may be
 * any number of the latter, so that they are made when it is their turn, and few of them are kept.
 */
export type Keepable = { paths: readonly string[]; patterns: readonly RegExp[] };

/** How the house answers: by itself, and when it is whose turn. */
export type ByTheHouse = { answer: () => void; inTurn: (then: () => void) => void };

/** Of those that look like a pattern. */
const mostKept = { pages: 2_000, bytes: 32 * 1024 * 1024 };

/**
 * The pages that are the same for every visitor, kept ready as bytes for two seconds at most: so no other process needs to
 * be told when something on them changes. Two of each at most; never for somebody who brings a cookie, never for an address with a
 * question in it.
 */
export class KeptPages {
  readonly #fixed: ReadonlyMap<string, Page>;
  #found = new Shelves<Page>(mostKept.pages, mostKept.bytes);
  #isSwept = false;

  /** `make` answers as the house does. `clock` counts milliseconds. */
  constructor(
    readonly which: Keepable,
    readonly publicUrl: string,
    readonly make: (request: Request) => Response | Promise<Response>,
    readonly clock: () => number,
  ) {
    this.#fixed = new Map(which.paths.map((path) => [path, emptyPage(path)]));
  }

  /** Answers where a kept page will do; else lets the house answer. */
  answer(asked: Asked, answer: ServerResponse, house: ByTheHouse): void {
    const { method, url = "", headers } = asked;
    if ((method !== "GET" && method !== "HEAD") || headers.cookie !== undefined) return house.answer();
    const fixed = this.#fixed.get(url);
    const page = fixed ?? this.#pageLike(url);
    if (page === null) return house.answer();
    const shelf = takesGzip(headers["accept-encoding"]) ? page.packed : page.plain;
    const give = (ready: Ready | null): void => (ready ? send(asked, answer, ready) : house.answer());
    const giveOrMake = (): void => {
      if (this.#isFresh(shelf)) return give(shelf.ready);
      void this.#fill(page, shelf).then(give, house.answer);
    };
    if (fixed || this.#isFresh(shelf)) return giveOrMake();
    house.inTurn(giveOrMake);
  }

  /** Something on those that look like a pattern was changed just now: from here on nobody gets them as they were. */
  forget(): void {
    // What is being made goes to those who asked before, and lies nowhere.
    this.#found = new Shelves<Page>(mostKept.pages, mostKept.bytes);
  }

  #pageLike(url: string): Page | null {
    const known = this.#found.get(url);
    if (known) return known;
    if (!this.which.patterns.some((pattern) => pattern.test(url))) return null;
    const page = emptyPage(url);
    this.#found.put(url, page);
    if (!this.#isSwept) this.#sweepSoon();
    return page;
  }

  /** What is too old to be given out is not kept either: words that somebody took back do not lie about. */
  #sweepSoon(): void {
    this.#isSwept = this.#found.size > 0;
    if (this.#isSwept) setTimeout(() => this.#sweep(), 2 * longestKept).unref();
  }

  #sweep(): void {
    for (const page of this.#found.all()) {
      const isUsed = [page.plain, page.packed].some((shelf) => shelf.making !== null || this.#isFresh(shelf));
      if (!isUsed) this.#found.take(page.path);
    }
    this.#sweepSoon();
  }

  #isFresh({ madeAt }: Shelf): boolean {
    const age = this.clock() - madeAt;
    // A clock that was put back makes nothing younger.
    return age >= 0 && age < longestKept;
  }

  /** Whoever asks while a page is made waits for that one. */
  #fill(page: Page, shelf: Shelf): Promise<Ready | null> {
    shelf.making ??= this.#made(page, shelf).finally(() => (shelf.making = null));
    return shelf.making;
  }

  async #made(page: Page, shelf: Shelf): Promise<Ready | null> {
    const madeAt = this.clock();
    // NOTE: asked at our own address, and with nothing of the visitor's: so nothing of theirs can stand in it for others.
    const headers: Record<string, string> = shelf.packed ? { "accept-encoding": "gzip" } : {};
    const response = await this.make(new Request(new URL(page.path, this.publicUrl), { headers }));
    const ready = mayKeep(response) ? readyFrom(response, Buffer.from(await response.arrayBuffer())) : null;
    // Where the house is in trouble it is asked again.
    if (response.status < 500) Object.assign(shelf, { ready, madeAt });
    this.#found.weigh(page.path, page, weightOf(page));
    return ready;
  }
}

const emptyShelf = (packed: boolean): Shelf => ({ packed, ready: null, madeAt: -Infinity, making: null });

function emptyPage(path: string): Page {
  const page = { path, plain: emptyShelf(false), packed: emptyShelf(true), bytes: 0 };
  return { ...page, bytes: weightOf(page) };
}

/** What a page takes of the memory, roughly: its bytes, and what lies around them. */
const weightOf = ({ plain, packed }: Page): number =>
  2_000 + (plain.ready?.bytes.length ?? 0) + (packed.ready?.bytes.length ?? 0);

/** Only a whole page of which the house itself says no more than that it is not to be shown unasked. */
const mayKeep = ({ status, headers }: Response): boolean =>
  status === 200 &&
  headers.get("cache-control") === "private, no-cache" &&
  keptTypes.includes((headers.get("content-type") ?? "").split(";")[0] ?? "") &&
  !headers.has("set-cookie");

const keptTypes = ["text/html", "application/atom+xml", "application/xml"];

const isOfBytes = (name: string): boolean =>
  name.startsWith("content-") && name !== "content-security-policy";

function readyFrom(response: Response, bytes: Buffer): Ready {
  const mark = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const all = [...response.headers].filter(([name]) => name !== "content-length" && name !== "etag");
  return {
    bytes,
    mark,
    headers: [...all.filter(([name]) => !isOfBytes(name)).flat(), "etag", mark],
    ofBytes: [...all.filter(([name]) => isOfBytes(name)).flat(), "content-length", String(bytes.length)],
  };
}

function send({ method, headers }: Asked, answer: ServerResponse, ready: Ready): void {
  if (hasAlready(headers["if-none-match"], ready.mark))
    return void answer.writeHead(304, ready.headers).end();
  answer.writeHead(200, [...ready.headers, ...ready.ofBytes]);
  answer.end(method === "HEAD" ? undefined : ready.bytes);
}
