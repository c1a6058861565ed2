import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { safePath } from "../basics/own-path.ts";
import { Problem } from "../basics/problem.ts";
import { show } from "./answers.ts";
import type { Ask, Env } from "./context.ts";
import { Crowded } from "./crowd.ts";
import { mostFields } from "./forms.ts";
import { KeptOutPage } from "./kept-out.pages.tsx";
import { SignedOutPage } from "./signed-out.pages.tsx";
import { fieldsSent, writtenIn } from "./written.tsx";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What a page may not ask the device for; of the camera it is said what holds. */
function mayNot(camera: "camera=()" | "camera=(self)"): string {
  return `${camera}, geolocation=(), microphone=(), payment=(), usb=()`;
}

const safe: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", contentPolicy],
  ["X-Content-Type-Options", "nosniff"],
  // NOTE: "no-referrer" makes some browsers post with "Origin: null", which the guard below refuses.
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", mayNot("camera=()")],
];
const overHttps = ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] as const;

/** The headers that keep a page to itself. Whoever answers otherwise than by a page may name another Cache-Control. */
export function safeHeaders(publicUrl: string): MiddlewareHandler<Env> {
  const all = [...safe, ...(publicUrl.startsWith("https:") ? [overHttps] : [])];
  return async (c, next) => {
    // NOTE: before the answer is there: to touch it afterwards makes a stream of every page.
    for (const [name, value] of all) c.header(name, value);
    c.header("Cache-Control", mayBeKept);
    if (c.var.outside) c.header(...toNoPage);
    await next();
    // What did not come from this request's own answers, such as a stream, has none of them yet.
    const { headers } = c.res;
    if (headers.has("Content-Security-Policy")) return;
    for (const [name, value] of all) headers.set(name, value);
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", mayBeKept);
  };
}

const mayBeKept = "private, no-cache";
// The next page, and with it a log of a proxy's, does not learn on which of these somebody was. The origin is still said.
const toNoPage = ["Referrer-Policy", "strict-origin"] as const;

/**
 * For pages that show a secret which stays the same, such as a link that lets somebody in. Nobody may keep such a page, and
 * it is never compressed: how small it gets would give the secret away, letter by letter (BREACH).
 */
export const withSecret: MiddlewareHandler<Env> = (c, next) => {
  c.set("showsSecret", true);
  c.header("Cache-Control", "no-store, no-transform");
  return next();
};

/** For a page that has a use for the camera, and may ask for it. */
export const withCamera: MiddlewareHandler<Env> = (c, next) => {
  c.header("Permissions-Policy", mayNot("camera=(self)"));
  return next();
};

/** For the page at such an address that shows none after all: a browser may keep it for whoever goes back. */
export function withoutSecret(c: Ask): void {
  c.set("showsSecret", false);
  c.header("Cache-Control", mayBeKept);
}

/**
 * Refuses a change that another site's page asks for, and bodies that no form of ours sends. Files come to the addresses
 * of `filesAt` alone; where `fromAnywhere` says so, mail programs may post too, and nobody reads the body. What another
 * site's page sends to `shownBack` changes nothing and asks nobody who is signed in: it is shown in a form, to be sent again.
 */
export const sameSiteOnly =
  (
    filesAt: (path: string) => boolean = () => false,
    fromAnywhere: (path: string) => boolean = () => false,
    shownBack: (path: string) => boolean = () => false,
  ): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    if (c.req.method !== "POST") throw new Problem("not-found", "nothing-here");
    if (fromAnywhere(c.req.path)) return next();
    if (!comesFromUs(c) && !shownBack(c.req.path)) throw new Problem("not-allowed", "another-site");
    const type = bodyType(c);
    const empty = c.req.header("content-length") === "0" && !type;
    const known = type === typed || (type === withFiles && filesAt(c.req.path));
    if (!known && !empty) throw new Problem("not-allowed", "another-site");
    return next();
  };

const typed = "application/x-www-form-urlencoded";
const withFiles = "multipart/form-data";

const bodyType = (c: Ask): string =>
  (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** Whether a form brings a file. What it weighs is for `passUpload` to see, once we know who sends it. */
export const bringsFiles = (c: Ask): boolean => c.req.method === "POST" && bodyType(c) === withFiles;

/** By `Sec-Fetch-Site` where the browser sends it, else by `Origin` against the public address. */
function comesFromUs(c: Ask): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site) return site === "same-origin";
  return isOurs(c, URL.parse(c.req.header("origin") ?? ""));
}

function isOurs(c: Ask, url: URL | null): boolean {
  const { config } = c.var.house;
  if (url?.origin === config.publicUrl) return true;
  // Nobody told us our address: the one in use will do, such as a computer's own on a local network.
  return !config.publicUrlIsSet && url !== null && url.host === c.req.header("host");
}

const atMost = (kilobytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: kilobytes * 1024,
    onError: () => {
      throw new Problem("invalid", "too-large");
    },
  });

/** Twenty long answers in an alphabet of which each letter is nine signs in a form. */
const largeKilobytes = 512;

/**
 * Refuses a body over 64 KB; no form of ours comes near it but those with files, which are weighed where they are read, and
 * those at the addresses in `largeAt` and below them.
 */
export const smallBodies = (largeAt: readonly string[] = []): MiddlewareHandler<Env> => {
  const [usual, large] = [atMost(64), atMost(largeKilobytes)];
  return (c, next) => {
    if (c.req.method !== "POST" || bringsFiles(c)) return next();
    const isLarge = largeAt.some((path) => c.req.path === path || c.req.path.startsWith(`${path}/`));
    return (isLarge ? large : usual)(c, next);
  };
};

/** Sends away whom nobody can answer soon. A stream counts only until it is open. */
export const notTooMany: MiddlewareHandler<Env> = async (c, next) => {
  const { crowd } = c.get("house");
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  if (incoming && crowd.sentAway.has(incoming)) throw new Crowded();
  // Whoever sends slowly keeps nobody else waiting: they have no place before all has come.
  if (c.req.method === "POST" && !bringsFiles(c)) await c.req.text();
  return crowd.seeThrough(next);
};

/** Whom a host keeps out: one page for every address, but for these. What lies below one of these is open too. */
export const keptOut =
  (open: readonly string[]): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { viewer, frame } = c.var;
    const isOpen = open.some((path) => c.req.path === path || c.req.path.startsWith(`${path}/`));
    if (!viewer?.suspension || isOpen) return next();
    return show(c, KeptOutPage(frame, viewer, viewer.suspension), 403);
  };

/** Only for who is signed in; others are asked to sign in and brought back, with what they wrote still before them. */
export const membersOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.var.viewer) return next();
  if (c.req.method === "GET") return c.redirect(signInFirst(c.req.path), 303);
  const signIn = signInFirst(pageOfForm(c));
  // A file cannot be shown again: its form is filled in anew.
  if (bringsFiles(c)) return c.redirect(signIn, 303);
  const sent = await fieldsSent(c);
  if (sent.length > mostFields) throw new Problem("invalid", "too-large");
  if (writtenIn(sent).length === 0) return c.redirect(signIn, 303);
  c.header("Cache-Control", "no-store");
  return show(c, SignedOutPage(c.var.frame, { sent, action: c.req.path, signIn }), 403);
};

const signInFirst = (then: string | null): string =>
  then ? `/sign-in?then=${encodeURIComponent(then)}` : "/sign-in";

/** The page of ours on which the form stood that is posted now. */
function pageOfForm(c: Ask): string | null {
  const url = URL.parse(c.req.header("referer") ?? "");
  if (!url || !isOurs(c, url)) return null;
  // What was said there once is not said again.
  url.searchParams.delete("said");
  return safePath(url.pathname + url.search);
}

/** Only for the host; for everybody else there is no such page. */
export const hostsOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.var.viewer?.isHost) throw new Problem("not-found", "nothing-here");
  return next();
};
