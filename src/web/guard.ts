import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { safePath } from "../basics/own-path.ts";
import { Problem } from "../basics/problem.ts";
import { show } from "./answers.ts";
import type { Ask, Env } from "./context.ts";
import { KeptOutPage } from "./kept-out.pages.tsx";
import { SignedOutPage, writtenIn } from "./signed-out.pages.tsx";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The headers that keep a page to itself. */
export const safeHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const headers = c.res.headers;
  headers.set("Content-Security-Policy", contentPolicy);
  headers.set("X-Content-Type-Options", "nosniff");
  // NOTE: "no-referrer" makes some browsers post with "Origin: null", which the guard below refuses.
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (c.var.house.config.publicUrl.startsWith("https:")) {
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
  if (!headers.has("Cache-Control")) {
    headers.set("Cache-Control", c.var.viewer?.onSharedComputer ? "no-store" : "private, no-cache");
  }
};

/**
 * Refuses a change that another site's page asks for, and bodies that no form of ours sends. Files come to the addresses
 * in `filesAt` alone; where `fromAnywhere` says so, mail programs may post too, and nobody reads the body.
 */
export const sameSiteOnly =
  (
    filesAt: readonly string[] = [],
    fromAnywhere: (path: string) => boolean = () => false,
  ): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    if (c.req.method !== "POST") throw new Problem("not-found", "nothing-here");
    if (fromAnywhere(c.req.path)) return next();
    if (!comesFromUs(c)) throw new Problem("not-allowed", "another-site");
    const type = bodyType(c);
    const empty = c.req.header("content-length") === "0" && !type;
    const known = type === typed || (type === withFiles && filesAt.includes(c.req.path));
    if (!known && !empty) throw new Problem("not-allowed", "another-site");
    return next();
  };

const typed = "application/x-www-form-urlencoded";
const withFiles = "multipart/form-data";

const bodyType = (c: Ask): string =>
  (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** Whether a form brings a file. What it weighs is for `readUpload` to see, once we know who sends it. */
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

const atMost64 = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw new Problem("invalid", "too-large");
  },
});

/** Refuses a body over 64 KB; no form of ours comes near it but those with files, which are weighed where they are read. */
export const smallBodies: MiddlewareHandler<Env> = (c, next) => (bringsFiles(c) ? next() : atMost64(c, next));

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
  const sent = [...new URLSearchParams(await c.req.text())];
  if (sent.length > mostFields) throw new Problem("invalid", "too-large");
  if (writtenIn(sent).length === 0) return c.redirect(signIn, 303);
  c.header("Cache-Control", "no-store");
  return show(c, SignedOutPage(c.var.frame, { sent, action: c.req.path, signIn }), 403);
};

// No form of ours has as many.
const mostFields = 200;

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
