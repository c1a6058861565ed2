import type { HTMLElement } from "node-html-parser";
import type { Visitor } from "../support.ts";
import { everyRoute, halvesOf, type Route } from "./addresses.ts";
import { type Role, roles, type World } from "./world.ts";

// Every page that there is, found as people find them: by opening addresses and following links.

/** A page as somebody was given it. */
export type Opened = {
  role: Role;
  route: Route;
  path: string;
  status: number;
  type: string;
  html: string;
  page: HTMLElement;
};

const site = "http://localhost:3000";

/** A stream goes on for ever: whoever opens it lets go of it again. */
export const isStream = (route: Route): boolean => route.endsWith("/changes");

// So many addresses of one route a person, and so many questions at one address: enough for each round of a meeting.
const mostAddresses = 4;
const mostQuestions = 7;

/** Opens every page of the world, and whatever the pages there lead to, as each of the roles. */
export async function walkAll(world: World, further: readonly string[] = []): Promise<Opened[]> {
  const starts = [...startsOf(world), ...further];
  const opened: Opened[] = [];
  for (const role of roles) opened.push(...(await walk(world, role, starts)));
  return opened;
}

/** Opens the addresses as one role, and whatever the pages there lead to. */
export async function walk(
  world: World,
  role: Role,
  starts: readonly string[],
  following = true,
): Promise<Opened[]> {
  const routeAt = routesByAddress(everyRoute(world.town));
  const visitor = world.as(role);
  const ahead = [...starts];
  const seen = new Set(ahead);
  const counted = new Map<string, number>();
  const opened: Opened[] = [];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const route = routeAt("GET", path);
    if (!route || isStream(route)) continue;
    const [bare = "", question] = path.split("?");
    const kind = question === undefined ? route : bare;
    const before = counted.get(kind) ?? 0;
    if (before >= (question === undefined ? mostAddresses : mostQuestions)) continue;
    const page = await openOne(visitor, role, route, path);
    opened.push(page);
    if (page.status !== 200) continue;
    counted.set(kind, before + 1);
    for (const link of following && isPage(page) ? linksIn(page.page) : []) {
      if (seen.has(link)) continue;
      seen.add(link);
      ahead.push(link);
    }
  }
  return opened;
}

async function openOne(visitor: Visitor, role: Role, route: Route, path: string): Promise<Opened> {
  const { status, html, page, headers } = await visitor.get(path);
  return { role, route, path, status, type: headers.get("content-type") ?? "", html, page };
}

/** The address of every page, with each of the things that the world has for its names. */
export function startsOf(world: World): string[] {
  const { coming = "", told = "", received = "", keeper = "", answer = "" } = world.things;
  const further = { ":meeting": coming, ":commitment": told, ":message": received, ":member": keeper };
  const paths = everyRoute(world.town).flatMap((route) => {
    const { method, path } = halvesOf(route);
    if (method !== "GET") return [];
    return [{}, further, { ":post": answer }].map((things) => world.at(path, things));
  });
  return [...new Set(paths)];
}

/** Where the links of a page lead, as far as they stay here. */
export const linksIn = (page: HTMLElement): string[] =>
  page.querySelectorAll("a").flatMap((link) => pathOf(link.getAttribute("href")));

/** Whether an answer is a page, and not a file. */
export const isPage = ({ type }: Pick<Opened, "type">): boolean => type.startsWith("text/html");

/** Where an address leads, when that is here. */
export function pathOf(href: string | undefined): string[] {
  const url = href ? URL.parse(href, site) : null;
  return url?.origin === site ? [url.pathname + url.search] : [];
}

/** Which route answers at an address: the one with the fewest names in it that fits. */
export function routesByAddress(
  routes: readonly Route[],
): (method: "GET" | "POST", path: string) => Route | null {
  const known = routes
    .map((route) => ({ route, ...halvesOf(route) }))
    .map((each) => ({ ...each, names: each.path.split(":").length, fits: patternOf(each.path) }))
    .sort((one, other) => one.names - other.names);
  return (method, path) => {
    const [bare = ""] = path.split("?");
    return known.find((each) => each.method === method && each.fits.test(bare))?.route ?? null;
  };
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`);
