import assert from "node:assert/strict";
import { test } from "node:test";
import { toAddress } from "./basics/ids.ts";
import { begin, inTown, member, Visitor } from "../test/support.ts";

const site = "http://localhost:3000";

test("a change that another site asks for is refused, whatever it pretends to be", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const attempts: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
      { "sec-fetch-site": "", origin: "https://evil.example" },
      { "sec-fetch-site": "", origin: "null" },
      { "sec-fetch-site": "", origin: "http://localhost:3000.evil.example" },
      { "content-type": "text/plain" },
      { "content-type": "application/json" },
      { "content-type": "multipart/form-data; boundary=x" },
    ];
    for (const headers of attempts) {
      const answer = await ana.post("/sign-out", {}, headers);
      assert.equal(answer.status, 403, JSON.stringify(headers));
    }
    assert.equal((await ana.get("/today")).path, "/today", "she is still signed in");
    assert.equal((await ana.post("/sign-out", {}, { "sec-fetch-site": "", origin: site })).status, 200);
  }));

test("only what is asked by GET and POST is answered, and POST alone changes anything", () =>
  inTown(async (town) => {
    await begin(town);
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const answer = await town.fetch(new Request(`${site}/today`, { method, headers: { origin: site } }));
      assert.equal(answer.status, 404, method);
    }
  }));

test("every page keeps to itself by its headers", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    for (const path of ["/", "/today", "/nowhere", "/design", "/sign-in"]) {
      const { headers } = await hanna.get(path);
      const policy = headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src 'none'/);
      assert.ok(!policy.includes("unsafe"), path);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("referrer-policy"), "same-origin");
      assert.match(headers.get("cache-control") ?? "", /private|no-store/);
    }
  }));

test("a page is compressed on its way, but never one that shows a secret", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const ana = await member(town, "Ana");
    const packed = ({ headers }: { headers: Headers }): string | null => headers.get("content-encoding");
    for (const accepted of ["gzip", "br, gzip;q=0.5", "gzip; q=1.0"])
      assert.equal(packed(await ana.get("/rules", { "accept-encoding": accepted })), "gzip", accepted);
    for (const accepted of ["br, gzip;q=0", "br", ""])
      assert.equal(packed(await ana.get("/rules", { "accept-encoding": accepted })), null, accepted);
    await hanna.get("/host/invitations");
    const listed = await hanna.press("Make the invitation");
    const [invitation = ""] = /\/invitations\/[\w-]{39}/.exec(listed.html) ?? [];
    await hanna.get(`/host/members/${toAddress(ana.id)}`);
    const printed = await hanna.press("Make a sign-in link");
    const [link = ""] = /\/sign-in\/links\/[\w-]{43}/.exec(printed.html) ?? [];
    const visitor = new Visitor(town);
    const withInvitation = await visitor.get(`/sign-in?then=${encodeURIComponent(invitation)}`);
    const shown = [listed, printed, withInvitation, await visitor.get(invitation), await visitor.get(link)];
    for (const answer of [...shown, await hanna.get("/host/mail")]) {
      assert.equal(answer.status, 200, answer.path);
      assert.equal(packed(answer), null, answer.path);
      assert.equal(answer.headers.get("cache-control"), "no-store, no-transform", answer.path);
    }
  }));

test("an unknown page helps on, and a body that is too large is refused whole", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const lost = await hanna.get("/groups-and-more");
    assert.equal(lost.status, 404);
    assert.match(lost.words, /There is nothing here/);
    assert.match(lost.words, /Go to Today/);
    assert.equal((await hanna.post("/commitments", { what: "x".repeat(70_000) })).status, 413);
    const streamed = new Request(`${site}/commitments`, {
      method: "POST",
      headers: { origin: site, "content-type": "application/x-www-form-urlencoded" },
      body: new Blob(["what=", "x".repeat(70_000)]).stream(),
      duplex: "half",
    } as RequestInit);
    assert.ok([303, 413].includes((await town.fetch(streamed)).status));
  }));

test("a body of more fields than any form has is refused, whether they share a name or not", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    const many = Array.from({ length: 201 }, (_, i) => String(i));
    assert.equal((await visitor.post("/sign-in", { email: many })).status, 413);
    assert.equal(
      (await visitor.post("/sign-in", Object.fromEntries(many.map((name) => [`f${name}`, ""])))).status,
      413,
    );
    assert.equal((await visitor.post("/sign-in", { email: many.slice(0, 200) })).status, 422);
  }));

test("pages for members lead a visitor to the door and back again", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    for (const path of ["/today", "/groups", "/commitments", "/me", "/host"]) {
      const answer = await visitor.get(path);
      assert.ok(
        answer.path.startsWith("/sign-in?then=") || answer.status === 404,
        `${path} led to ${answer.path}`,
      );
    }
  }));

test("somebody who posts without end is asked to wait, and the count is kept in the database", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    let last = 200;
    for (let i = 0; i < 301; i++) last = (await ana.post("/nowhere")).status;
    assert.equal(last, 429);
    const counted = await town.house.main.read
      .selectFrom("rate_limits")
      .select("uses")
      .where("key", "like", "posting:by:%")
      .execute();
    assert.deepEqual(
      counted.map((row) => row.uses),
      [301],
    );
    town.clock.forward({ minutes: 11 });
    assert.equal((await ana.post("/nowhere")).status, 404);
  }));

test("a first view is at most 30 KB over the wire with its style sheet, and the script at most 15 KB", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const sent = async (path: string): Promise<number> => {
      const request = new Request(`${site}${path}`, { headers: { "accept-encoding": "gzip" } });
      return (await (await town.fetch(request)).arrayBuffer()).byteLength;
    };
    const { style, script } = town.house.assets;
    assert.ok((await sent(script)) <= 15_000);
    for (const path of ["/", "/sign-in", "/join", "/design"]) {
      const answer = await hanna.get(path);
      assert.equal(answer.status, 200);
      const bytes = (await sent(path)) + (await sent(style)) + (await sent(script));
      assert.ok(bytes > 2_000 && bytes <= 30_000, `${path} takes ${bytes} bytes`);
    }
  }));

test("a style sheet with its hash in the name is kept for ever, and an asset that is none is not found", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const sheet = await hanna.get(town.house.assets.style);
    assert.match(sheet.headers.get("cache-control") ?? "", /immutable/);
    for (const path of [
      "/assets/../main.js",
      "/assets/manifest.json",
      "/assets/nothing.css",
      "/assets/..%2fmain.js",
    ]) {
      assert.equal((await hanna.get(path)).status, 404, path);
    }
  }));
