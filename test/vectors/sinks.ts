import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSources } from "../laws/sources.ts";
import { isPage, type Opened } from "../routes/pages.ts";
import { addressOf } from "../routes/things.ts";
import { type Role, roles, type World } from "../routes/world.ts";
import { readXml, type XmlElement } from "../strict-xml.ts";
import { vectors } from "./corpus.ts";
import { counted, schemeOf, type Skeleton, skeletonOf } from "./skeleton.ts";
import type { Saying } from "./words.ts";

/** What came out at one place, such as a page or a file, without its words. */
export type Made = ReadonlyMap<string, Skeleton>;

/**
 * Where words come out. `read` is asked once while plain words are said everywhere, and again while vectors are: what is
 * made of them must be the same.
 */
export type Sink = { name: string; read(world: World, saying: Saying): Promise<Made> };

/** Every sink that is asked for by an address. A room with another one, such as a calendar or a feed, adds a line. */
export const sinks = (opened: readonly Opened[]): Sink[] => [
  { name: "pages", read: (world) => pages(world, opened) },
  { name: "questions after an address", read: (world, saying) => questions(world, saying, opened) },
  { name: "addresses of nothing", read: oddAddresses },
  { name: "what a member takes along", read: exports },
  { name: "feeds", read: feeds },
  { name: "cards for an address book", read: cards },
  { name: "a list for a spreadsheet", read: list },
  { name: "a calendar", read: calendar },
];

/** Of the pages that are made of the same, one for each route. */
export function distinct(opened: readonly Opened[]): Opened[] {
  const kept = new Map<string, Opened>();
  for (const page of opened.filter(isPage)) {
    const shape = `${page.route} ${JSON.stringify([...skeletonOfPage(page.html)])}`;
    if (!kept.has(shape)) kept.set(shape, page);
  }
  return [...kept.values()];
}

async function pages(world: World, opened: readonly Opened[]): Promise<Made> {
  const made = new Map<string, Skeleton>();
  for (const { role, path } of opened) made.set(`${role} at ${path}`, await madeAt(world, role, path));
  return made;
}

/** What comes from an address is made of; its head too, in which nothing may stand that was said. */
export async function madeAt({ town, as }: World, role: Role, path: string): Promise<Skeleton> {
  const request = as(role).ask(path);
  // Whether an answer is packed depends on its length.
  request.headers.delete("accept-encoding");
  return madeOf(await town.fetch(request));
}

/** What an answer is made of: the names in its head, where it leads, and its elements. */
export async function madeOf(answer: Response): Promise<Skeleton> {
  const html = await answer.text();
  const type = answer.headers.get("content-type") ?? "";
  return new Map([
    ...(type.startsWith("text/html") ? skeletonOfPage(html) : []),
    ...counted([
      `status ${answer.status}`,
      `type ${type}`,
      `leads ${schemeOf(answer.headers.get("location") ?? "")}`,
      ...[...answer.headers.keys()].map((name) => `says ${name}`),
    ]),
  ]);
}

/** The skeleton of a page; of one that cannot be read as ours, what is wrong with it. */
function skeletonOfPage(html: string): Skeleton {
  try {
    return skeletonOf(html);
  } catch (error) {
    return counted([`fault: ${String(error)}`]);
  }
}

/** Each route once, with every question that any page knows, and words for an answer. */
async function questions(world: World, saying: Saying, opened: readonly Opened[]): Promise<Made> {
  const made = new Map<string, Skeleton>();
  const names = questionsAsked();
  const routes = new Map(opened.filter(({ status }) => status === 200).map((page) => [page.route, page]));
  for (const [route, { role, path, status }] of routes) {
    const [bare = ""] = path.split("?");
    const ask = async (some: readonly string[]): Promise<Skeleton> => {
      const query = new URLSearchParams(some.map((name) => [name, saying.one(placeOf(`${route} ${name}`))]));
      const skeleton = await madeAt(world, role, `${bare}?${query}`);
      made.set(`${role} at ${bare} asks ${some.join(", ")}`, skeleton);
      return skeleton;
    };
    // Where one of them leads nowhere the others were not looked at.
    if (!(await ask(names)).has(`status ${status}`)) for (const name of names) await ask([name]);
  }
  return made;
}

/**
 * Another place for each text, and always the same: a new route changes nothing of what is asked at the others. The first
 * number is one with which nothing is said in a search that an interview of the world says too.
 */
const placeOf = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9_973, 1095);

/** The names that stand in an address behind the question mark, as the house reads them. */
function questionsAsked(): string[] {
  const sources = Object.values(readSources(join(import.meta.dirname, "../.."), ["src"]));
  const names = sources.flatMap((text) =>
    [...text.matchAll(/\.quer(?:y|ies)\("(\w+)"/g)].map(([, name = ""]) => name),
  );
  return [...new Set(names)];
}

// An address of each kind that takes a name, for somebody to whom nothing there says who they are first.
const odd: Partial<Record<Role, readonly string[]>> = {
  visitor: ["", "sign-in/links/", "invitations/", "mail/stop/", "set-up/"],
  host: ["", "groups/", "members/", "commitments/"],
};

/** Each vector as an address that nobody has, and as a name in one that somebody might. */
async function oddAddresses(world: World, saying: Saying): Promise<Made> {
  const made = new Map<string, Skeleton>();
  for (const { number } of vectors) {
    const role = number % 2 ? "visitor" : "host";
    const before = odd[role]?.[number % odd[role].length] ?? "";
    const name = encodeURIComponent(saying.one(number).toWellFormed()).replaceAll(".", "%2E");
    made.set(
      `${role} at /${before} and odd address ${number}`,
      await madeAt(world, role, `/${before}${name}`),
    );
  }
  return made;
}

/** The file that each member may have: what it is called and of which kind, and which names stand in it. */
async function exports(world: World): Promise<Made> {
  const made = new Map<string, Skeleton>();
  for (const role of roles.filter((one: Role) => world.who(one) !== null)) {
    const { html, headers } = await world.as(role).get("/me/export");
    const said = ["content-type", "content-disposition", "x-content-type-options"].map(
      (name) => `${name}: ${headers.get(name)}`,
    );
    made.set(role, counted([...said, ...namesIn(JSON.parse(html))]));
  }
  return made;
}

/** The feeds of interviews and what search engines are told, as a reader of XML finds them. */
async function feeds({ town, things }: World): Promise<Made> {
  const made = new Map<string, Skeleton>();
  const paths = ["/interviews/feed", "/interviews/feed/:secret", "/interviews/:number/feed", "/sitemap.xml"];
  for (const path of paths) {
    const answer = await town.fetch(new Request(`http://localhost:3000${addressOf(path, things)}`));
    made.set(path, counted([`status ${answer.status}`, ...elementsIn(readXml(await answer.text()))]));
  }
  return made;
}

/** A card that is shown and the cards of a whole book, as an address book finds them: how many, and no property that is none of ours. */
async function cards({ town, as, things }: World): Promise<Made> {
  const made = new Map<string, Skeleton>();
  for (const path of ["/c/:code/card.vcf", "/contacts/export.vcf"]) {
    const request = as("member").ask(addressOf(path, things));
    request.headers.delete("accept-encoding");
    const answer = await town.fetch(request);
    const lines = (await answer.text()).replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
    const names = lines.map(
      (line) => /^(?:item\d+\.)?([A-Z][A-Z-]*)[;:]/i.exec(line)?.[1] ?? `stray: ${line}`,
    );
    const parts = ["BEGIN", "VERSION", "FN", "END"].flatMap((name) => names.filter((each) => each === name));
    const strays = names.filter((name) => !ofCards.includes(name) && !/^X-LANDFALL-[A-Z-]+$/.test(name));
    const head = ["content-type", "content-disposition"].map(
      (name) => `${name}: ${answer.headers.get(name)}`,
    );
    made.set(path, counted([`status ${answer.status}`, ...head, ...parts, ...strays]));
  }
  return made;
}

const ofCards =
  "BEGIN VERSION UID FN N ORG TITLE EMAIL TEL URL X-WAY X-ABLabel CATEGORIES NOTE REV END".split(" ");

/** A whole book as a spreadsheet finds it: how many cells in each line, and none that it would reckon with. */
async function list({ town, as }: World): Promise<Made> {
  const path = "/contacts/export.csv";
  const request = as("member").ask(path);
  request.headers.delete("accept-encoding");
  const text = await (await town.fetch(request)).text();
  const lines = parse(text, { bom: true, relax_column_count: true });
  const reckoned = lines.flatMap((cells) => cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)));
  return new Map([[path, counted([...lines.map((cells) => `${cells.length} cells`), ...reckoned])]]);
}

/** A job interview as a calendar finds it: no property and no line that is none of ours. */
async function calendar({ town, as, things }: World): Promise<Made> {
  const path = "/job-interviews/:jobInterview/calendar.ics";
  const answer = await town.fetch(as("member").ask(addressOf(path, things)));
  const lines = (await answer.text()).replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  const names = lines.map((line) => /^([A-Z][A-Z-]*)[;:]/.exec(line)?.[1] ?? `stray: ${line}`);
  return new Map([[path, counted([`status ${answer.status}`, ...names])]]);
}

const elementsIn = ({ name, attributes, children }: XmlElement, above = ""): string[] => [
  [`${above}/${name}`, ...attributes.keys()].join(" "),
  ...children.flatMap((child) => elementsIn(child, `${above}/${name}`)),
];

function namesIn(value: unknown, above = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${above} is ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) =>
    namesIn(inner, Array.isArray(value) ? `${above}[]` : `${above}.${name}`),
  );
}
