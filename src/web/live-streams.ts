import type { Id } from "../basics/ids.ts";

/** What a stream stands on. */
export type Listening = {
  session: Id;
  /** Begins to listen for changes; returns how to stop. */
  listen(heard: () => void): () => void;
  /** Whether who listens may still do so. */
  stands(): Promise<boolean>;
};

type Stream = { session: Id; rest(): void; end(): void };

// A browser keeps six connections to one server: some must be left for pages.
const mostForASession = 4;
// One takes about 35 KB: all together no more than a hundred megabytes.
const mostInAll = 3_000;

/**
 * The streams on which open pages are told that they are behind. They carry no content: a page that is told fetches
 * itself. One holds a connection of the browser's, and none of the database's.
 */
export class LiveStreams {
  readonly #open = new Set<Stream>();
  #isOver = false;

  /** `beat` is how many milliseconds apart a stream says that it is still there, and asks whether it may be. */
  constructor(
    readonly beat: () => number = () => 20_000 + Math.random() * 5_000,
    readonly most = mostInAll,
  ) {}

  /**
   * Opens a stream. The oldest of a session that has too many is asked to rest; where there are too many in all, a new one
   * is asked to come again, and its page says meanwhile that it may be behind.
   */
  open(listening: Listening): Response {
    if (this.#isOver) return comeAgain(2);
    const mine = [...this.#open].filter(({ session }) => session === listening.session);
    for (const stream of mine.slice(0, Math.max(0, mine.length - mostForASession + 1))) stream.rest();
    if (this.#open.size >= this.most) return comeAgain(15);
    return new Response(this.#bodyOf(listening), {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store, no-transform",
        "X-Accel-Buffering": "no",
        // When a stream ends its connection ends: a server that closes need not wait for it.
        Connection: "close",
      },
    });
  }

  #bodyOf({ session, listen, stands }: Listening): ReadableStream<Uint8Array> {
    const letters = new TextEncoder();
    let leave = (): void => {};
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        const say = (words: string): void => controller.enqueue(letters.encode(words));
        const check = (): void =>
          void stands().then(
            (still) => (still ? null : stream.end()),
            () => stream.end(),
          );
        let isToldAlready = false;
        const stop = listen(() => {
          // Whoever has not read the last word yet learns as much from it.
          if (isToldAlready && (controller.desiredSize ?? 0) <= 0) return;
          isToldAlready = true;
          say("data: changed\n\n");
          check();
        });
        const heart = setTimeout(() => {
          // What nobody reads for so long goes to nobody.
          if ((controller.desiredSize ?? 0) <= 0) return stream.end();
          isToldAlready = false;
          say("event: still\ndata: here\n\n");
          check();
          heart.refresh();
        }, this.beat()).unref();
        leave = () => {
          this.#open.delete(stream);
          clearTimeout(heart);
          stop();
        };
        const stream: Stream = {
          session,
          rest: () => {
            say("event: rest\ndata: rest\n\n");
            stream.end();
          },
          end: () => {
            if (!this.#open.has(stream)) return;
            leave();
            controller.close();
          },
        };
        this.#open.add(stream);
        say("retry: 3000\n\n");
      },
      cancel: () => leave(),
    });
  }

  /** How many are open. */
  get count(): number {
    return this.#open.size;
  }

  /** Ends all of them, and opens no more: the first thing that a server does when it closes. */
  endAll(): void {
    this.#isOver = true;
    for (const stream of [...this.#open]) stream.end();
  }
}

const comeAgain = (seconds: number): Response =>
  new Response(null, { status: 503, headers: { "Retry-After": String(seconds) } });
