import assert from "node:assert/strict";
import { test } from "node:test";
import { contactUrls } from "../../src/modules/contacts/index.ts";
import { hostUrls } from "../../src/modules/host/index.ts";
import { longForms } from "../../src/modules/interviews/index.ts";
import { isSearchUpload, searchUrls } from "../../src/modules/search/index.ts";
import type { Visitor } from "../support.ts";
import { everyRoute, halvesOf } from "./addresses.ts";
import { addressFor, filled } from "./asking.ts";
import { changedBetween, printsOf } from "./fingerprint.ts";
import { welcomeAt } from "./row.ts";
import { table } from "./table.ts";
import { undoing } from "./undone.ts";
import { inWorld, roles, type World } from "./world.ts";

// A change is made by a form of ours, from a page of ours, and by nothing else. Each request here would be taken, were
// it not for what is strange about it: who sends it may, and its fields are in order.

const site = "http://localhost:3000";
const bringsFiles = (path: string): boolean =>
  path === hostUrls.imports || path === contactUrls.imports || isSearchUpload(path);
const form = "application/x-www-form-urlencoded";

type Headers = Readonly<Record<string, string>>;

/** Where a request says that it comes from. Browsers of today say so themselves, in `Sec-Fetch-Site`; older ones by `Origin`. */
const strangers: Record<string, Headers> = {
  "another site's page": { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
  "another site that names us": { origin: site, "sec-fetch-site": "cross-site" },
  "a sandboxed frame, or a page from a file": { origin: "null", "sec-fetch-site": "cross-site" },
  "a neighbour under the same domain": { "sec-fetch-site": "same-site" },
  "an address typed or kept, which never posts": { "sec-fetch-site": "none" },
  "another site, in an older browser": { origin: "https://evil.example" },
  "a sandboxed frame, in an older browser": { origin: "null" },
  "no browser at all": {},
  "a subdomain of ours": { origin: "http://evil.localhost:3000" },
  "a name that begins with ours": { origin: "http://localhost.example.evil:3000" },
  "ours as the name of a user": { origin: "http://localhost:3000@evil.example" },
  "another port": { origin: "http://localhost:3001" },
  "another scheme": { origin: "https://localhost:3000" },
  "no address": { origin: "localhost:3000" },
  "only a referrer": { referer: `${site}/today` },
};

/** What a page of another kind can send without asking, and what scripts send. */
const strangeTypes: Record<string, Headers> = {
  json: { "content-type": "application/json" },
  "plain text": { "content-type": "text/plain" },
  "a file": { "content-type": "multipart/form-data; boundary=x" },
  "a type that only mentions ours": { "content-type": `text/plain; ${form}` },
  "two types": { "content-type": `text/plain, ${form}` },
  "no type": { "content-type": "" },
};

const ours: Headers = { origin: site, "sec-fetch-site": "same-origin", "content-type": form };

const attempts: readonly (readonly [name: string, headers: Headers])[] = [
  ...Object.entries(strangers).map(
    ([name, headers]) => [name, { ...headers, "content-type": form }] as const,
  ),
  ...Object.entries(strangeTypes).map(([name, headers]) => [name, { ...ours, ...headers }] as const),
];

test("what another site's page, a script or no form of ours sends is refused at every address, and changes nothing", () =>
  inWorld(
    async (world) => {
      const before = await printsOf(world.town);
      const open: string[] = [];
      for (const { path, as, body } of changes(world))
        for (const [name, headers] of attempts) {
          // Whatever page it is sent from, it is only shown back, and to nobody in particular.
          if (path === searchUrls.sentPage) continue;
          // The addresses to which people, applications and papers may be brought in a file.
          if (name === "a file" && bringsFiles(path)) continue;
          const { status } = await world.town.fetch(request(as, "POST", path, headers, body));
          if (status !== 403) open.push(`${path} takes ${name}: ${status}`);
        }
      assert.deepEqual(open, []);
      assert.deepEqual(changedBetween(before, await printsOf(world.town)), []);
    },
    { PUBLIC_URL: site },
  ));

test("where nobody told the house its address, whoever names another than the one in use is refused as well", () =>
  inWorld(async (world) => {
    const post = { path: world.at("/groups/:group/wall"), as: world.as("member") };
    for (const [name, headers] of attempts) {
      // Whether the way to a proxy was https, nobody told it either.
      if (name === "another scheme") continue;
      const { status } = await world.town.fetch(request(post.as, "POST", post.path, headers, "words=Hello"));
      assert.equal(status, 403, name);
    }
  }));

test("the same from a page of ours is taken", () =>
  inWorld(async (world) => {
    const undone = undoing(world.town);
    const refused: string[] = [];
    for (const { path, as, body } of changes(world)) {
      const answer = await undone(async () => world.town.fetch(request(as, "POST", path, ours, body)));
      const isRefused = (await answer.text()).includes("did not come from one of our pages");
      if (isRefused || answer.status >= 500) refused.push(`${path}: ${answer.status}`);
    }
    assert.deepEqual(refused, []);
  }));

test("a form of more than 64 KB is refused at every address but those of whole interviews, of many notes and of postings, and changes nothing", () =>
  inWorld(async (world) => {
    const before = await printsOf(world.town);
    const open: string[] = [];
    for (const { path, as, body } of changes(world)) {
      // A whole interview in one form is longer than any other, and so are thirty notes of a gathering, and a posting.
      const much = [...longForms, contactUrls.quick, searchUrls.opportunities].some((long) =>
        path.startsWith(long),
      )
        ? 530_000
        : 70_000;
      const heavy = `${body}&words=${"x".repeat(much)}`;
      const { status } = await world.town.fetch(request(as, "POST", path, ours, heavy));
      if (status !== 413) open.push(`${path} is heavy: ${status}`);
    }
    assert.deepEqual(open, []);
    assert.deepEqual(changedBetween(before, await printsOf(world.town)), []);
  }));

test("at every address nothing is done by any other method, not even under another name", () =>
  inWorld(async (world) => {
    const before = await printsOf(world.town);
    const open: string[] = [];
    const bodies = new Map(changes(world).map((change) => [change.path, change]));
    const routes = everyRoute(world.town);
    for (const path of new Set(routes.map((route) => world.at(halvesOf(route).path)))) {
      const { as = world.as("organiser"), body = "" } = bodies.get(path) ?? {};
      for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "POSTS"]) {
        const headers = { ...ours, "x-http-method-override": "POST", "x-method-override": "POST" };
        const { status } = await world.town.fetch(request(as, method, path, headers, `${body}&_method=POST`));
        if (status !== 404) open.push(`${method} ${path}: ${status}`);
      }
    }
    assert.deepEqual(open, []);
    assert.deepEqual(changedBetween(before, await printsOf(world.town)), []);
    for (const role of roles.filter((each) => world.who(each)))
      assert.equal((await world.as(role).get("/today")).status, 200, `${role} is signed in still`);
  }));

type Change = { path: string; as: Visitor; body: string };

/** Every change that there is, as somebody would make it who may. */
function changes(world: World): Change[] {
  return [...table.values()].flatMap((row) => {
    const { method } = halvesOf(row.route);
    // Mail programs post to it, from wherever they are; its body is read by nobody.
    if (method !== "POST" || row.route === "POST /mail/stop/:token") return [];
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(filled(world, row.sends)))
      for (const one of [value].flat()) body.append(name, one);
    return [
      { path: addressFor(world, row), as: world.as(welcomeAt(row)[0] ?? "organiser"), body: body.toString() },
    ];
  });
}

function request(as: Visitor, method: string, path: string, headers: Headers, body: string): Request {
  const plain = as.ask(path);
  plain.headers.delete("accept-encoding");
  const all = { ...Object.fromEntries(plain.headers), host: "localhost:3000", ...headers };
  const bytes = new TextEncoder().encode(body);
  const named = Object.entries(all).filter(([, value]) => value !== "");
  const made = new Request(plain.url, { method: "POST", headers: named, body: bytes });
  // NOTE: a Request refuses to be made with some methods, and a server does not refuse to be asked by them.
  return Object.defineProperty(made, "method", { value: method });
}
