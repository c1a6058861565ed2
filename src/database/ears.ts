import pg from "pg";
import { bellChannel } from "./bell.ts";

/** What is done with what is heard: a ring for one group, or that some may have been missed. */
export type Hearing = {
  onRing(group: number): void;
  /** Whenever the connection stands anew, the first time included. */
  onMissed(): void;
  onTrouble(error: Error): void;
};

const checkEvery = 30_000;
const longestPause = 15_000;

/**
 * The one connection on which a process hears what is rung in a PostgreSQL database. It opens when `open` is first
 * called, is looked after, and opens again when it broke: then rings may have been missed.
 */
export class Ears {
  #client: pg.Client | null = null;
  #again: NodeJS.Timeout | null = null;
  #pause = 0;
  #opened = false;
  #closed = false;

  constructor(
    readonly url: string,
    readonly hearing: Hearing,
  ) {}

  open(): void {
    if (this.#opened) return;
    this.#opened = true;
    void this.#connect();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    this.#client = client;
    client.on("error", (error) => this.#lose(client, error));
    client.on("end", () => this.#lose(client));
    client.on("notification", ({ payload }) => this.hearing.onRing(Number(payload)));
    try {
      await client.connect();
      await client.query(`listen ${bellChannel}`);
    } catch (error) {
      return this.#lose(client, error);
    }
    if (this.#client !== client) return;
    this.#pause = 0;
    this.hearing.onMissed();
    this.#check(client);
  }

  // NOTE: a connection whose other end vanished without a word stays silent for ever; so it is asked now and then.
  #check(client: pg.Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#again = setTimeout(() => {
      client.query("select 1").then(
        () => this.#check(client),
        (error: unknown) => this.#lose(client, error),
      );
    }, checkEvery).unref();
  }

  #lose(client: pg.Client, error?: unknown): void {
    if (this.#client !== client) return;
    this.#client = null;
    if (this.#again) clearTimeout(this.#again);
    void client.end().catch(() => {});
    if (this.#closed) return;
    if (error instanceof Error) this.hearing.onTrouble(error);
    this.#pause = Math.min(longestPause, Math.max(250, this.#pause * 2));
    this.#again = setTimeout(() => void this.#connect(), this.#pause).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#again) clearTimeout(this.#again);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => {});
  }
}
