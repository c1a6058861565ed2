import assert from "node:assert/strict";
import { fromAddress, newId, toAddress } from "../../src/basics/ids.ts";
import type { Visitor } from "../support.ts";
import { halvesOf } from "./addresses.ts";
import { cellOf, type Fields, isSuccess, type Row, slotsOf } from "./row.ts";
import type { Things } from "./things.ts";
import type { Role, World } from "./world.ts";

/** The first answer to a request at an address, wherever it leads. */
export type Answered = { address: string; status: number; leads: string; html: string };

/** What is otherwise than the row has it: things in the address by their keys, and fields. */
export type Otherwise = { at?: Things; fields?: Fields };

type Table = ReadonlyMap<string, Row>;

/** Sends the request of a row, as a role or as somebody else, after what the row says that others do first. Within `undone`. */
export async function ask(
  world: World,
  table: Table,
  who: Role | Visitor,
  row: Row,
  otherwise: Otherwise = {},
): Promise<Answered> {
  await prepare(world, table, row);
  return send(world, who, row, otherwise);
}

/** Does what comes before the attempt. */
export async function prepare(world: World, table: Table, row: Row): Promise<void> {
  for (const [who, route] of row.first) {
    const step = table.get(route);
    const { status } = step ? await send(world, who, step, {}) : { status: 0 };
    assert.ok(isSuccess(String(status)), `Before ${row.route}: ${route} answers ${status} to ${who}`);
  }
}

async function send(
  world: World,
  who: Role | Visitor,
  row: Row,
  { at, fields }: Otherwise,
): Promise<Answered> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filled(world, row.sends), ...fields }))
    for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  const { method } = halvesOf(row.route);
  const visitor = typeof who === "string" ? world.as(who) : who;
  const question = method === "GET" && body.size > 0 ? `?${body}` : "";
  const address = addressFor(world, row, at);
  const plain = visitor.ask(address + question);
  const headers = new Headers(plain.headers);
  headers.set("origin", new URL(plain.url).origin);
  headers.set("sec-fetch-site", "same-origin");
  // What comes is read as it is.
  headers.delete("accept-encoding");
  const init = method === "GET" ? { method, headers } : { method, headers, body };
  const response = await world.town.fetch(new Request(plain.url, init));
  const leads = response.headers.get("location") ?? "";
  // A stream goes on for as long as somebody listens.
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (isStream) await response.body?.cancel();
  return { address, status: response.status, leads, html: isStream ? "" : await response.text() };
}

/** The address of a row, with another thing in the place of a name where `at` has one for its key. */
export function addressFor(world: World, row: Row, at: Things = {}): string {
  const pinned = slotsOf(row).flatMap(({ key, thing }) => (thing ? [[key, world.things[thing] ?? ""]] : []));
  return world.at(halvesOf(row.route).path, { ...Object.fromEntries(pinned), ...at });
}

/** The fields with the ids of things in the place of their names. */
export const filled = (world: World, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? thingIn(world, value) : value.map((one) => thingIn(world, one)),
    ]),
  );

function thingIn({ things, others }: World, value: string): string {
  if (value === ":new") return toAddress(newId());
  const [, of, name] = /^(others)?:([a-z-]+)$/.exec(value) ?? [];
  if (name === undefined) return value;
  const known = of ? others : things;
  const thing = known[`:${name}`] ?? known[name];
  if (thing === undefined) throw new Error(`Nothing is called ${value}: add it to things.ts`);
  return thing;
}

/** What is to stand in the cell for this answer. */
export function cellFor({ address, status, leads, html }: Answered, row: Row): string {
  const { method, path } = halvesOf(row.route);
  const signIn = method === "GET" ? `/sign-in?then=${encodeURIComponent(address)}` : "/sign-in";
  if (status === 303 && leads === signIn) return "in";
  if (status === 303 && row.leads !== "" && !isAt(leads, row.leads, path, address)) return `303→${leads}`;
  if (status !== 403 || !html.includes("Your words are not kept yet")) return String(status);
  const written = Object.values(row.sends)
    .flat()
    .filter((value) => !/^(?:others)?:|^yes$/.test(value));
  return written.every((value) => html.includes(escaped(value))) ? "in" : "lost";
}

/** Whether somebody is led to that place, with what stands in the address in the place of its names. */
function isAt(leads: string, place: string, path: string, address: string): boolean {
  const parts = address.split("/");
  const names = new Map(path.split("/").map((name, at) => [name, parts[at]]));
  const expected = place.split("/").map((name) => names.get(name) ?? name);
  return leads.split(/[?#]/)[0] === expected.join("/");
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The page in words, with the ids that stand in it and the words that somebody sent left out. */
export const wordsOf = (html: string, without: readonly string[] = []): string =>
  without
    .filter((each) => each !== "")
    .reduce((text, each) => text.replaceAll(each, "…"), html)
    .replaceAll(/\b[0-9a-hjkmnp-tv-z]{11}\b/g, (word) => (fromAddress(word) === null ? word : "…"))
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

/** Whether the role gets what it came for, as the table has it. */
export const isWelcome = (row: Row, role: Role): boolean => isSuccess(cellOf(row, role));
