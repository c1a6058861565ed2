import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { takesGzip } from "./answers.ts";

/** As long as this, in milliseconds, a page is given out as it was made. */
const longestKept = 2_000;

/** A page as it goes over the wire: its headers as names and values in turn, those of the bytes apart. */
type Ready = { bytes: Buffer; mark: string; headers: string[]; ofBytes: string[] };

/** How one page is sent: packed or as it is. */
type Shelf = {
  path: string;
  packed: boolean;
  ready: Ready | null;
  madeAt: number;
  making: Promise<Ready | null> | null;
};

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/**
 * The pages that are the same for every visitor, kept ready as bytes for two seconds at most: so nobody needs to be told
 * when a host writes one anew. Two of each at most, by the list of addresses that the rooms give; never for somebody who
 * brings a cookie, never for an address with a question in it.
 */
export class KeptPages {
  readonly #shelves: ReadonlyMap<string, Record<"plain" | "packed", Shelf>>;

  /** `make` answers as the house does. `clock` counts milliseconds. */
  constructor(
    paths: readonly string[],
    readonly publicUrl: string,
    readonly make: (request: Request) => Response | Promise<Response>,
    readonly clock: () => number,
  ) {
    const shelf = (path: string, packed: boolean): Shelf => ({
      path,
      packed,
      ready: null,
      madeAt: -Infinity,
      making: null,
    });
    this.#shelves = new Map(
      paths.map((path) => [path, { plain: shelf(path, false), packed: shelf(path, true) }]),
    );
  }

  /** Answers where a kept page will do; else lets the house answer. */
  answer(asked: Asked, answer: ServerResponse, byTheHouse: () => void): void {
    const shelf = this.#shelfFor(asked);
    if (shelf === null) return byTheHouse();
    const give = (ready: Ready | null): void => (ready ? send(asked, answer, ready) : byTheHouse());
    const age = this.clock() - shelf.madeAt;
    // A clock that was put back makes nothing younger.
    if (age >= 0 && age < longestKept) return give(shelf.ready);
    void this.#fill(shelf).then(give, byTheHouse);
  }

  #shelfFor({ method, url = "", headers }: Asked): Shelf | null {
    const shelves = this.#shelves.get(url);
    if (!shelves || (method !== "GET" && method !== "HEAD") || headers.cookie !== undefined) return null;
    return takesGzip(headers["accept-encoding"]) ? shelves.packed : shelves.plain;
  }

  /** Whoever asks while a page is made waits for that one. */
  #fill(shelf: Shelf): Promise<Ready | null> {
    shelf.making ??= this.#made(shelf).finally(() => (shelf.making = null));
    return shelf.making;
  }

  async #made(shelf: Shelf): Promise<Ready | null> {
    const madeAt = this.clock();
    // NOTE: asked at our own address, and with nothing of the visitor's: so nothing of theirs can stand in it for others.
    const headers: Record<string, string> = shelf.packed ? { "accept-encoding": "gzip" } : {};
    const response = await this.make(new Request(new URL(shelf.path, this.publicUrl), { headers }));
    const ready = mayKeep(response) ? readyFrom(response, Buffer.from(await response.arrayBuffer())) : null;
    // Where the house is in trouble it is asked again.
    if (response.status < 500) Object.assign(shelf, { ready, madeAt });
    return ready;
  }
}

/** Only a whole page of which the house itself says no more than that it is not to be shown unasked. */
const mayKeep = ({ status, headers }: Response): boolean =>
  status === 200 &&
  headers.get("cache-control") === "private, no-cache" &&
  (headers.get("content-type") ?? "").startsWith("text/html") &&
  !headers.has("set-cookie");

const isOfBytes = (name: string): boolean =>
  name.startsWith("content-") && name !== "content-security-policy";

function readyFrom(response: Response, bytes: Buffer): Ready {
  const mark = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const all = [...response.headers].filter(([name]) => name !== "content-length");
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

const hasAlready = (marks: string | undefined, mark: string): boolean =>
  marks !== undefined &&
  marks.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === mark);
