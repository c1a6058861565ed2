import { Agent, type IncomingMessage, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Call } from "./asking.ts";

/** One open page of a meeting: where it is told of changes, and where it fetches itself. */
export type LivePage = { room: string; changes: string; page: string; headers: Record<string, string> };

/** A chair goes on to the next round. */
export type Press = { room: string; call: Call };

export type LiveOrder =
  | { kind: "open"; origin: string; pages: LivePage[] }
  | { kind: "press"; presses: Press[] };

/** Milliseconds from the first press, for each page that was told, and for each room whose chair was answered. */
export type Pressed = {
  told: { room: string; after: number }[];
  drawn: number[];
  moved: Record<string, number>;
  /** How many pages were not told in time, and what the chairs who got no further were answered. */
  missed: number;
  refused: number[];
};

const shortestPause = 1_500;
// Whoever was not told by then was missed.
const patience = 10_000;
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

let origin = "";
let told: (page: LivePage) => void = () => {};
let open: LivePage[] = [];

process.on("message", (order: LiveOrder) => {
  void (order.kind === "open" ? openAll(order.origin, order.pages) : press(order.presses)).then((answer) =>
    process.send?.(answer),
  );
});
process.on("disconnect", () => process.exit());

/** Opens a stream for each page, some at a time; returns how many milliseconds that took. */
async function openAll(at: string, pages: LivePage[]): Promise<number> {
  origin = at;
  open = pages;
  const begun = performance.now();
  for (let first = 0; first < pages.length; first += 50)
    await Promise.all(pages.slice(first, first + 50).map(follow));
  return performance.now() - begun;
}

function follow(page: LivePage): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(page.changes, origin), { headers: page.headers, agent: false });
    asked.on("response", (stream: IncomingMessage) => {
      if (stream.statusCode !== 200)
        return reject(new Error(`A stream was answered with ${stream.statusCode}`));
      stream.setEncoding("utf8");
      stream.on("data", (words: string) => {
        resolve();
        if (words.includes("data: changed")) told(page);
      });
      stream.on("error", () => {});
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** All presses at once; waits until every page in these rooms was told and has drawn itself anew. */
function press(presses: readonly Press[]): Promise<Pressed> {
  return new Promise((resolve) => {
    const rooms = new Set(presses.map(({ room }) => room));
    const waiting = new Set(open.filter(({ room }) => rooms.has(room)));
    const pressed: Pressed = { told: [], drawn: [], moved: {}, missed: 0, refused: [] };
    const all = waiting.size;
    const begun = performance.now();
    const finish = (): void => {
      clearTimeout(giveUp);
      told = () => {};
      pressed.missed = all - pressed.told.length;
      resolve(pressed);
    };
    const giveUp = setTimeout(finish, patience);
    let answered = 0;
    const look = (): void => {
      if (answered === presses.length && pressed.drawn.length === all) finish();
    };
    told = (page) => {
      if (!waiting.delete(page)) return;
      pressed.told.push({ room: page.room, after: performance.now() - begun });
      void drawnAnew(page).then(() => {
        pressed.drawn.push(performance.now() - begun);
        look();
      });
    };
    for (const { room, call } of presses)
      void fetched(call).then((status) => {
        if (status === 303) pressed.moved[room] = performance.now() - begun;
        else pressed.refused.push(status);
        answered += 1;
        look();
      });
  });
}

/** Fetches the page, and once more after a pause where the house has no answer now, as the browser's script does. */
async function drawnAnew({ page, headers }: Pick<LivePage, "page" | "headers">): Promise<void> {
  const status = await fetched({ method: "GET", path: page, headers });
  if (status === 200) return;
  await pause(shortestPause * (0.8 + Math.random() * 0.4));
  return drawnAnew({ page, headers });
}

/** Asks as a browser does, and reads the answer to its end. */
function fetched(call: Call): Promise<number> {
  const { method, path, headers, body } = call;
  return new Promise((resolve) => {
    const asked = request(new URL(path, origin), { method, headers, agent }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", () => resolve(0));
    });
    // The server may close a connection that rested just when it is used again; a browser asks anew then.
    asked.on("error", () => resolve(asked.reusedSocket ? fetched(call) : 0));
    asked.end(body);
  });
}
