import { setTimeout as pause } from "node:timers/promises";
import { contactUrls } from "../../src/modules/contacts/index.ts";
import { fromAddress, newId, toAddress } from "../../src/basics/ids.ts";
import { ask, type Call } from "../asking.ts";
import { figure } from "../figures.ts";
import type { HouseServer } from "../house-server.ts";
import { cookieOf } from "../inside.ts";
import type { Bench } from "../measures.ts";
import { callOf } from "../mix.ts";
import { memoryOf, watchMemory } from "../process-watch.ts";
import { Dice } from "../seed/dice.ts";
import type { Login } from "../seed/landmarks.ts";
import { companyName, knownName, titleWords } from "../seed/words/contacts.ts";

/** As many as the list names. */
export const broughtPeople = 5_000;

/** A list of five thousand: until it can be looked at, and from the word that it shall come in until everybody is there. */
export async function measureBringing(bench: Bench, server: HouseServer, login: Login): Promise<void> {
  const { origin, pid } = server;
  const before = memoryOf(pid);
  const most = watchMemory(pid);
  const begun = performance.now();
  const address = await bring(origin, login, listOf(new Dice(bench.options.seed, "a list"), broughtPeople));
  const shown = performance.now() - begun;
  const steps = await comeIn(origin, login, address);
  const whole = performance.now() - begun;
  const name = `contacts: a list of ${broughtPeople.toLocaleString("en")}`;
  bench.report(
    figure(`${name}, until it is shown`, shown, "ms"),
    figure(`${name}, until everybody is in`, whole, "ms", null, { of: "value", better: "less", pass: 3_000 }),
    figure(`${name}, how often it was seen coming in`, steps, ""),
    figure(`${name}, memory that it took`, most() - before, "MB", null, {
      of: "value",
      better: "less",
      pass: 100,
    }),
  );
}

/** A file as LinkedIn gives it: some lines before the heading, and an address for one of three. */
function listOf(dice: Dice, count: number): string {
  const before = [
    "Notes:",
    '"When exporting your connection data, you may notice that some addresses are missing."',
    "",
  ];
  const heading = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
  const lines = Array.from({ length: count }, (_, nth) => {
    const [first = "", last = ""] = knownName(dice).split(" ");
    const email = dice.chance(0.3) ? `brought.${nth}@known.example` : "";
    const url = `https://www.linkedin.com/in/somebody-${nth}`;
    return [first, last, url, email, companyName(dice), titleWords(dice), "03 Nov 2024"].join(",");
  });
  return [...before, heading, ...lines, ""].join("\n");
}

const boundary = "landfall-bench";

async function bring(origin: string, login: Login, csv: string): Promise<string> {
  const body = [
    `--${boundary}`,
    'content-disposition: form-data; name="id"',
    "",
    toAddress(newId()),
    `--${boundary}`,
    'content-disposition: form-data; name="file"; filename="Connections.csv"',
    "content-type: text/csv",
    "",
    csv,
    `--${boundary}--`,
    "",
  ].join("\r\n");
  const { status, headers } = await ask(origin, {
    method: "POST",
    path: contactUrls.imports,
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

/** Says that they shall come in, and looks until they are. Returns how often they were seen on the way. */
async function comeIn(origin: string, login: Login, address: string): Promise<number> {
  const id = fromAddress(address.replace(/.*\//, "").replace(/[?#].*/, "")) ?? 0;
  const who = { cookie: cookieOf(login.secret) };
  const { status } = await ask(origin, callOf({ path: contactUrls.importBringing(id), fields: {} }, who));
  if (status !== 303) throw new Error(`That they shall come in was answered with ${status}`);
  for (let steps = 0; ; steps++) {
    if (!(await isComingIn(origin, callOf({ path: contactUrls.import(id) }, who)))) return steps;
    await pause(50);
  }
}

/** While they come in, the page asks to be opened again by itself. */
async function isComingIn(origin: string, call: Call): Promise<boolean> {
  const { status, headers } = await ask(origin, call);
  if (status !== 200) throw new Error(`The list that comes in was answered with ${status}`);
  return headers["refresh"] !== undefined;
}
