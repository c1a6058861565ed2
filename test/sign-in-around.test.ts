import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { safePath } from "../src/basics/own-path.ts";
import { codeIn } from "./mail.ts";
import { begin, inTown, mailsTo, member, Visitor } from "./support.ts";

// What lies around signing in: the cookie, the house's own name, where a visitor comes from and is sent.

test("the cookie is out of script's reach, and on https it belongs to this one address", async () => {
  const cookieOf = async (address: string): Promise<string> => {
    let cookie = "";
    await inTown(
      async (town) => {
        await begin(town);
        await member(town, "Ana");
        const ask = (path: string, form: Record<string, string>) =>
          town.fetch(
            new Request(new URL(path, address), {
              method: "POST",
              body: new URLSearchParams(form),
              headers: { origin: address, "sec-fetch-site": "same-origin" },
            }),
          );
        const id = "0".repeat(10) + "9";
        await ask("/sign-in", { id, email: "ana@example.org" });
        const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
        const answer = await ask(`/sign-in/requests/${id}`, { code });
        cookie = answer.headers.getSetCookie().join();
      },
      { PUBLIC_URL: address },
    );
    return cookie;
  };
  const plain = await cookieOf("http://localhost:3000");
  assert.match(plain, /^landfall=[\w-]{43,};.* Path=\/; HttpOnly; SameSite=Lax$/);
  const secure = await cookieOf("https://house.example");
  assert.match(secure, /^__Host-landfall=[\w-]{43,};/);
  for (const mark of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]) assert.ok(secure.includes(mark), mark);
  assert.doesNotMatch(secure, /domain/i);
});

test("whatever name a request calls the house by, mails and redirects lead to the house", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const id = "0".repeat(10) + "9";
    const body = new URLSearchParams({ id, email: "ana@example.org" });
    const headers = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      origin: "http://evil.example",
    };
    const request = new Request("http://evil.example/sign-in", { method: "POST", body, headers });
    const answer = await town.fetch(request);
    assert.doesNotMatch(JSON.stringify([...answer.headers]), /evil/);
    const mails = await mailsTo(town, "ana@example.org");
    assert.equal(mails.length, 1);
    assert.doesNotMatch(JSON.stringify(mails), /evil/);
  }));

test("an address that a visitor claims counts only as far as the house was told to believe it", async () => {
  const asked = async (claims: (at: number) => string, settings: Record<string, string>) => {
    let refused = 0;
    await inTown(async (town) => {
      await begin(town);
      for (let at = 0; at < 34; at++) {
        const visitor = new Visitor(town);
        const fields = { id: String(10_000_000_000 + at), email: `nobody${at}@example.org` };
        const answer = await visitor.post("/sign-in", fields, { "x-forwarded-for": claims(at) });
        if (answer.status === 429) refused++;
      }
    }, settings);
    return refused;
  };
  assert.equal(await asked((at) => `10.0.0.${at}`, {}), 4, "nobody was to be believed");
  assert.equal(await asked((at) => `10.0.0.${at}`, { TRUSTED_PROXY: "1" }), 0, "each comes from elsewhere");
  assert.equal(
    await asked((at) => `10.0.0.${at}, 10.9.9.9`, { TRUSTED_PROXY: "1" }),
    4,
    "the nearest proxy says who",
  );
});

test("wherever somebody is sent after signing in, it is a place of this house", () => {
  const parts = fc.constantFrom(
    "/",
    "\\",
    "//",
    "/\\",
    "\t",
    "\n",
    "%2f",
    "%5c",
    "@",
    ":",
    ".",
    "evil.example",
    "\u2044",
    "\uff0f",
    "javascript:",
    "http:",
    "?",
    "#",
    "a",
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webUrl(),
    fc.array(parts).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(anything, (then) => {
      const path = safePath(then);
      if (path === null) return;
      const url = new URL(path, "https://house.example");
      assert.equal(url.origin, "https://house.example");
      assert.ok(path.startsWith("/"));
    }),
    { numRuns: 2_000 },
  );
});
