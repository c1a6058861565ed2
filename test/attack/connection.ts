import { Agent, request as ask } from "node:http";

export type Asking = {
  method?: "GET" | "POST";
  path: string;
  fields?: Record<string, string>;
  cookie?: string;
};
export type Answered = { status: number; nanoseconds: number; bytes: number };

/** One connection that stays open, so that no handshake hides what is measured. It says for whom it asks as a proxy would. */
export class Connection {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #visitor = 0;

  constructor(readonly origin: string) {}

  /** Asks once; the time runs from the last byte sent to the last one read. Each asking comes from another network, so that no limit answers for the house. */
  ask({ method = "GET", path, fields, cookie }: Asking): Promise<Answered> {
    const body = fields ? new URLSearchParams(fields).toString() : "";
    this.#visitor += 1;
    const headers: Record<string, string | number> = {
      "x-forwarded-for": `10.${(this.#visitor >> 16) & 255}.${(this.#visitor >> 8) & 255}.${this.#visitor & 255}`,
      ...(cookie ? { cookie } : {}),
      ...(method === "POST"
        ? {
            origin: this.origin,
            "sec-fetch-site": "same-origin",
            "content-type": "application/x-www-form-urlencoded",
            "content-length": Buffer.byteLength(body),
          }
        : {}),
    };
    return new Promise((resolve, reject) => {
      let begun = 0n;
      const asked = ask(new URL(path, this.origin), { method, headers, agent: this.#agent }, (response) => {
        let bytes = 0;
        response.on("data", (piece: Buffer) => (bytes += piece.length));
        response.on("error", reject);
        response.on("end", () => {
          const nanoseconds = Number(process.hrtime.bigint() - begun);
          resolve({ status: response.statusCode ?? 0, nanoseconds, bytes });
        });
      });
      asked.setTimeout(10_000, () => asked.destroy(new Error(`${path} did not answer within ten seconds`)));
      asked.on("error", reject);
      begun = process.hrtime.bigint();
      asked.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
