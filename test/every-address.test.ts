import assert from "node:assert/strict";
import { test } from "node:test";
import { putTogether } from "../src/app.tsx";
import { newId, toAddress } from "../src/basics/ids.ts";
import { hostUrls } from "../src/modules/host/index.ts";
import { type Circle, inCircle } from "./circle.ts";

// What holds at every address there is, however many rooms are built.

/** Every address that answers to a method, with something in the place of each name in it. */
function addresses({ town, group, meetings, cleo }: Circle, method: "GET" | "POST"): string[] {
  const { app } = putTogether(town.house);
  const real: Record<string, number | undefined> = { group, meeting: meetings[0], member: cleo.id };
  const paths = app.routes.filter((route) => route.method === method && !route.path.includes("*"));
  return [...new Set(paths.map(({ path }) => path))].map((path) =>
    path
      .replace(/:(secret|token)/, "b".repeat(43))
      .replaceAll(/:(\w+)(\{.*?\})?/g, (_, name: string) => toAddress(real[name] ?? newId())),
  );
}

const openToKeptOut = [
  "/health",
  "/gone",
  "/me/export",
  "/me/leaving",
  "/sign-out",
  "/write-to-host",
  "/write-to-host/thanks",
  "/rules",
  "/contact",
  "/privacy",
];

test("whom a host keeps out finds the reason at every address, but for what stays theirs", () =>
  inCircle(async (circle) => {
    const { host, ben } = circle;
    await host.get(hostUrls.standing(ben.id));
    await host.press("Close the house", { how: "week", reason: "For a rest." });
    const open: string[] = [];
    for (const method of ["GET", "POST"] as const)
      for (const path of addresses(circle, method)) {
        if (openToKeptOut.includes(path) || path.startsWith("/assets/")) continue;
        const { status, words } = await (method === "GET" ? ben.get(path) : ben.post(path));
        if (status !== 403 || !words.includes("For a rest.")) open.push(`${method} ${path}: ${status}`);
      }
    assert.deepEqual(open, []);
  }));

test("another site's page, a file where none belongs and a heavy form change nothing at any address", () =>
  inCircle(async (circle) => {
    const { ana } = circle;
    const open: string[] = [];
    for (const path of addresses(circle, "POST")) {
      // Mail programs post to it, from wherever they are; its body is read by nobody.
      if (path.startsWith("/mail/stop/")) continue;
      for (const headers of [
        { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
        { origin: "null", "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
        { "sec-fetch-site": "none" },
        { origin: "https://elsewhere.example", "sec-fetch-site": "" },
        { origin: "", "sec-fetch-site": "" },
      ])
        if ((await ana.post(path, {}, headers)).status !== 403)
          open.push(`${path} ${JSON.stringify(headers)}`);
      if (path !== hostUrls.imports) {
        const file = { name: "a.csv", bytes: new Uint8Array(10) };
        if ((await ana.upload(path, {}, file)).status !== 403) open.push(`${path} takes a file`);
      }
      if ((await ana.post(path, { words: "x".repeat(70_000) })).status !== 413) open.push(`${path} is heavy`);
    }
    assert.equal((await ana.get("/today")).status, 200, "she is signed in still");
    assert.deepEqual(open, []);
  }));
