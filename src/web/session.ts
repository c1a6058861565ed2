import { getCookie, setCookie } from "hono/cookie";
import type { Ask } from "./context.ts";

// NOTE: Chromium drops `__Host-` cookies on plain http over a local network, so the name depends on the public address.
const cookieName = (c: Ask): string =>
  c.var.house.config.publicUrl.startsWith("https:") ? "__Host-landfall" : "landfall";

/** The secret that the browser brings, if any. */
export const sessionSecret = (c: Ask): string | undefined => getCookie(c, cookieName(c));

// The longest that browsers keep a cookie. The server says when a session ends, so its cookie may outlive it.
const longestSeconds = 400 * 24 * 60 * 60;

/** Gives the browser its secret. On a shared computer it lasts until the browser closes. */
export function keepSession(c: Ask, secret: string, sharedComputer: boolean): void {
  setCookie(c, cookieName(c), secret, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.house.config.publicUrl.startsWith("https:"),
    ...(sharedComputer ? {} : { maxAge: longestSeconds }),
  });
}

/** Takes the secret back, and asks the browser to forget what it kept of our pages. */
export function dropSession(c: Ask): void {
  setCookie(c, cookieName(c), "", {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.house.config.publicUrl.startsWith("https:"),
    maxAge: 0,
  });
  c.header("Clear-Site-Data", '"cache", "storage"');
}

/** The device as its owner would name it: "Firefox on Android". */
export function deviceName(userAgent: string | undefined): string {
  const agent = userAgent ?? "";
  const browser = [
    ["Firefox", /Firefox\//],
    ["Edge", /Edg\//],
    ["Opera", /OPR\//],
    ["Samsung Internet", /SamsungBrowser\//],
    ["Chrome", /Chrom(e|ium)\//],
    ["Safari", /Safari\//],
  ].find(([, pattern]) => (pattern as RegExp).test(agent))?.[0];
  const system = [
    ["Android", /Android/],
    ["iPhone", /iPhone/],
    ["iPad", /iPad/],
    ["Windows", /Windows/],
    ["Mac", /Macintosh/],
    ["Linux", /Linux/],
  ].find(([, pattern]) => (pattern as RegExp).test(agent))?.[0];
  return `${browser ?? "A browser"} on ${system ?? "a device"}`;
}
