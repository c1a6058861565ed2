import { join } from "node:path";
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
  let place = 0;
  for (const { role, path, status } of routes.values()) {
    const [bare = ""] = path.split("?");
    const ask = async (some: readonly string[]): Promise<Skeleton> => {
      const query = new URLSearchParams(some.map((name) => [name, saying.one(++place)]));
      const skeleton = await madeAt(world, role, `${bare}?${query}`);
      made.set(`${role} at ${bare} asks ${some.join(", ")}`, skeleton);
      return skeleton;
    };
    // Where one of them leads nowhere the others were not looked at.
    if (!(await ask(names)).has(`status ${status}`)) for (const name of names) await ask([name]);
  }
  return made;
}

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
