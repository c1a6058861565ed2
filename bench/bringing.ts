import { setTimeout as pause } from "node:timers/promises";
import { fromAddress, type Id, newId, toAddress } from "../src/basics/ids.ts";
import { ask, type Call } from "./asking.ts";
import { type Figure, figure } from "./figures.ts";
import type { HouseServer } from "./house-server.ts";
import { cookieOf } from "./inside.ts";
import { callOf } from "./mix.ts";
import { memoryOf, watchMemory } from "./process-watch.ts";
import type { Login } from "./seed/landmarks.ts";

/** Where a room takes files, shows one, and is told that it shall come in. */
export type Doors = { files: string; one(id: Id): string; bringing(id: Id): string };

/** A file as somebody brings it. `name` is that of its figures. */
export type BroughtFile = { name: string; fileName: string; csv: string; doors: Doors; atMost: number };

/** A list of thousands: until it can be looked at, and from the word that it shall come in until everything is there. */
export async function measureFile(server: HouseServer, login: Login, file: BroughtFile): Promise<Figure[]> {
  const { origin, pid } = server;
  const before = memoryOf(pid);
  const most = watchMemory(pid);
  const begun = performance.now();
  const address = await bring(origin, login, file);
  const shown = performance.now() - begun;
  const steps = await comeIn(origin, login, address, file.doors);
  const whole = performance.now() - begun;
  const took = most() - before;
  const { name } = file;
  return [
    figure(`${name}, until it is shown`, shown, "ms"),
    figure(`${name}, until all of it is in`, whole, "ms", null, atMost(file.atMost)),
    figure(`${name}, how often it was seen coming in`, steps, "", null, {
      of: "value",
      better: "more",
      pass: 1,
    }),
    figure(`${name}, memory that it took`, took, "MB", null, atMost(100)),
  ];
}

const atMost = (pass: number) => ({ of: "value", better: "less", pass }) as const;

const boundary = "landfall-bench";

async function bring(origin: string, login: Login, { fileName, csv, doors }: BroughtFile): Promise<string> {
  const body = [
    `--${boundary}`,
    'content-disposition: form-data; name="id"',
    "",
    toAddress(newId()),
    `--${boundary}`,
    `content-disposition: form-data; name="file"; filename="${fileName}"`,
    "content-type: text/csv",
    "",
    csv,
    `--${boundary}--`,
    "",
  ].join("\r\n");
  const { status, headers } = await ask(origin, {
    method: "POST",
    path: doors.files,
    headers: {
      cookie: cookieOf(login.secret),
      "content-type": `multipart/form-data; boundary=${boundary}`,
      "sec-fetch-site": "same-origin",
    },
    body,
  });
  if (status !== 303) throw new Error(`The list was answered with ${status}`);
  return headers["location"] ?? "";
}

/** Says that it shall come in, and looks until it is. Returns how often it was seen on the way. */
async function comeIn(origin: string, login: Login, address: string, doors: Doors): Promise<number> {
  const id = fromAddress(address.replace(/.*\//, "").replace(/[?#].*/, "")) ?? 0;
  const who = { cookie: cookieOf(login.secret) };
  const { status } = await ask(origin, callOf({ path: doors.bringing(id), fields: {} }, who));
  if (status !== 303) throw new Error(`That it shall come in was answered with ${status}`);
  for (let steps = 0; ; steps++) {
    if (!(await isComingIn(origin, callOf({ path: doors.one(id) }, who)))) return steps;
    await pause(50);
  }
}

/** While it comes in, the page asks to be opened again by itself. */
async function isComingIn(origin: string, call: Call): Promise<boolean> {
  const { status, headers } = await ask(origin, call);
  if (status !== 200) throw new Error(`The list that comes in was answered with ${status}`);
  return headers["refresh"] !== undefined;
}
