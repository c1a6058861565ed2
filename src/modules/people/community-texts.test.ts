import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "node-html-parser";
import { htmlOf } from "../../web/jsx/index.ts";
import { RichWords } from "../../web/components/index.ts";
import { codeIn } from "../../../test/mail.ts";
import { begin, engine, inTown, mailsTo, member, Visitor } from "../../../test/support.ts";
import { sweep } from "./chores.ts";
import { plainInMarkdown } from "../../basics/text.ts";
import { shippedWords, textKinds } from "./community-texts.words.ts";
import { keptFor } from "./kept-for.ts";

const house = { community: "Harbour Circle", hasMailServer: true, engine: "sqlite" } as const;

test("every page leads to the house rules, the contact, the privacy notice and the host", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    for (const [who, path] of [
      [new Visitor(town), "/"],
      [ana, "/today"],
    ] as const) {
      const { page } = await who.get(path);
      for (const to of ["/rules", "/contact", "/privacy", "/write-to-host"])
        assert.ok(page.querySelector(`.foot a[href="${to}"]`), to);
    }
    for (const path of ["/rules", "/contact", "/privacy"]) {
      const there = await new Visitor(town).get(path);
      assert.equal(there.status, 200, path);
      assert.ok(there.page.querySelectorAll(".rich-words li, .rich-words p").length > 1, path);
    }
  }));

test("before a community is set up there is nothing to read", () =>
  inTown(async (town) => {
    for (const path of ["/rules", "/contact", "/privacy", "/write-to-host"])
      assert.equal((await new Visitor(town).get(path)).status, 404, path);
  }));

test("the privacy notice says of this house what is so", () => {
  const words = shippedWords("privacy", house);
  for (const [what, days] of Object.entries(keptFor))
    if (what !== "keptMail") assert.ok(words.includes(`${days} days`), what);
  assert.match(words, /the host's mail server/);
  assert.doesNotMatch(words, /PostgreSQL/);
  const other = shippedWords("privacy", { ...house, hasMailServer: false, engine: "postgres" });
  assert.match(other, /No mail server is set.*could read it/);
  assert.ok(other.includes(`stands for ${keptFor.keptMail} days on a page of the host's`));
  assert.match(other, /PostgreSQL/);
});

test("the notice that is read here knows this house", () =>
  inTown(async (town) => {
    await begin(town);
    const { words } = await new Visitor(town).get("/privacy");
    assert.ok(words.includes("Harbour Circle runs on a machine that its host looks after"));
    assert.ok(words.includes("No mail server is set, so no mail leaves this house."));
    assert.equal(words.includes("PostgreSQL"), engine === "postgres");
  }));

test("one cookie, and only once somebody signs in", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const names = new Set<string>();
    const visitor = new Visitor(town);
    const watch = (headers: Headers | undefined): void => {
      for (const line of headers?.getSetCookie() ?? []) names.add(line.split("=")[0] ?? "");
    };
    for (const path of ["/", "/rules", "/privacy", "/join", "/sign-in"])
      watch((await visitor.get(path)).headers);
    assert.deepEqual([...names], []);
    await visitor.press("Ask for a code", { email: "ana@example.org" });
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    const { action, body } = visitor.prepare("Sign in", { code });
    const request = visitor.ask(action);
    const answer = await town.fetch(
      new Request(request, {
        method: "POST",
        headers: {
          origin: "http://localhost:3000",
          "sec-fetch-site": "same-origin",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams(
          Object.entries(body).flatMap(([name, all]) => all.map((one) => [name, one])),
        ),
      }),
    );
    watch(answer.headers);
    assert.deepEqual([...names], ["landfall"]);
  }));

test("pages load nothing from elsewhere", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    for (const path of ["/today", "/me", "/privacy"]) {
      const { page, headers } = await ana.get(path);
      for (const element of page.querySelectorAll("[src], link[href]"))
        assert.match(element.getAttribute("src") ?? element.getAttribute("href") ?? "", /^\/assets\//);
      assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
    }
  }));

test("a letter is emptied so many days after it was closed, and not before", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    await visitor.get("/write-to-host");
    await visitor.press("Send it to the host", {
      words: "May I visit?",
      name: "Walter",
      email: "w@example.org",
    });
    const rows = () =>
      town.house.main.read.selectFrom("concerns").select(["words", "from_name", "from_address"]).execute();
    town.clock.forward({ hours: 24 * 200 });
    await sweep(town.house.main.write, town.clock.now);
    assert.equal((await rows())[0]?.words, "May I visit?", "what is open stays");
    await town.house.main.write
      .updateTable("concerns")
      .set({ closed_at: town.clock.now.toString({ smallestUnit: "millisecond" }) })
      .execute();
    town.clock.forward({ hours: 24 * (keptFor.letter - 1) });
    await sweep(town.house.main.write, town.clock.now);
    assert.equal((await rows())[0]?.from_name, "Walter");
    town.clock.forward({ hours: 25 });
    await sweep(town.house.main.write, town.clock.now);
    assert.deepEqual({ ...(await rows())[0] }, { words: "", from_name: "", from_address: "" });
  }));

test("whatever a community is called, its name is a name in our words", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40, unit: "binary-ascii" }), (typed) => {
      const name = typed.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim() || "A";
      const page = parse(htmlOf(RichWords({ words: `In ${plainInMarkdown(name)}, at home.` })));
      assert.equal(page.querySelectorAll("p").length, 1);
      assert.equal(page.querySelectorAll("a, em, strong, code").length, 0);
      assert.equal(page.querySelector("p")?.text, `In ${name}, at home.`);
      for (const kind of textKinds) {
        const words = shippedWords(kind, { ...house, community: name });
        assert.equal(parse(htmlOf(RichWords({ words }))).querySelectorAll("pre, code, hr").length, 0);
      }
    }),
    { numRuns: 100 },
  );
});
