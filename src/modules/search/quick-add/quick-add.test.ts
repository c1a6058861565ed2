import assert from "node:assert/strict";
import { test } from "node:test";
import { Script } from "node:vm";
import { openSmallWeb, page, type SmallWeb } from "../../../../test/postings.ts";
import { begin, inTown, member, type Person, type Town, Visitor } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { openSearch } from "../opening/searches.ts";
import { searchUrls } from "../urls.ts";
import { bookmarklet } from "./bookmarklet.ts";

const posting = {
  "@type": "JobPosting",
  title: "Yard lead",
  description: "<p>We hire.</p>",
  hiringOrganization: { name: "Harbour Co" },
  validThrough: "2026-12-04",
};
const html = `<title>Jobs</title><script type="application/ld+json">${JSON.stringify(posting).replaceAll("</", "<\\/")}</script>`;

/** Ben, who looks for work, and a board on which one job is posted. */
const withABoard = (story: (town: Town, ben: Person, web: SmallWeb) => Promise<void>): Promise<void> =>
  inTown(async (town) => {
    const web = await openSmallWeb((asked, answer) =>
      asked.url === "/gone" ? void answer.writeHead(404).end() : page(html)(asked, answer as never),
    );
    try {
      await begin(town);
      const ben = await member(town, "Ben");
      await looks(town, ben);
      town.house.reach = web.reach;
      await story(town, ben, web);
    } finally {
      await web.close();
    }
  });

const looks = (town: Town, who: Person) =>
  openSearch(
    town.house.main.write,
    who.id,
    {
      id: newId(),
      lookingSince: Temporal.PlainDate.from("2026-10-01"),
      lastWorkOn: null,
      inWork: "no",
      pace: "fast",
      moneyUntil: null,
    },
    town.clock.now,
  );

const kept = (town: Town) =>
  town.house.main.read
    .selectFrom("opportunities")
    .leftJoin("opportunity_postings", "opportunity_postings.opportunity_id", "opportunities.id")
    .select(["title", "opportunities.link", "words", "source", "channel", "found_where"])
    .execute();

const field = (who: Person, name: string): string => {
  const found = who.here?.page
    .querySelectorAll("input, textarea")
    .filter((one) => one.getAttribute("name") === name);
  const one = found?.find(
    (each) => each.closest("form")?.getAttribute("action") === searchUrls.newOpportunity,
  );
  return (one?.tagName === "TEXTAREA" ? one.text.trim() : one?.getAttribute("value")) ?? "";
};

test("Ben pastes an address, looks over what its page says, and keeps it with the text of the posting", () =>
  withABoard(async (town, ben, web) => {
    await ben.get(searchUrls.newOpportunity);
    const filled = await ben.press("Read it in", { address: web.at("/yard-lead") });
    assert.equal(filled.status, 200);
    assert.match(filled.words, /Filled in from jobs\.example\.com\. Please check/);
    assert.match(filled.words, /It is open until Friday 4 December/);
    assert.deepEqual(
      ["title", "company", "link", "posting"].map((name) => field(ben, name)),
      ["Yard lead", "Harbour Co", web.at("/yard-lead"), "We hire."],
    );
    assert.deepEqual(await kept(town), [], "nothing is kept before he says so");
    await ben.press("Keep it");
    assert.deepEqual(await kept(town), [
      {
        title: "Yard lead",
        link: web.at("/yard-lead"),
        words: "We hire.",
        source: "fetched",
        channel: "posting",
        found_where: "jobs.example.com",
      },
    ]);
    // A second time, spelled another way, it is known.
    await ben.get(searchUrls.newOpportunity);
    const again = await ben.press("Read it in", { address: web.at("/yard-lead/?utm_source=mail") });
    assert.match(again.words, /You have this posting already: Yard lead at Harbour Co/);
    await ben.follow("Yard lead at Harbour Co");
    assert.ok(ben.here?.path.startsWith("/opportunities/"));
  }));

test("a page that cannot be read costs nothing: the address stays, and one sentence says why", () =>
  withABoard(async (town, ben, web) => {
    const refused: string[] = [];
    for (const [address, says] of [
      [web.at("/gone"), /did not let us read it/],
      ["http://169.254.169.254/latest/meta-data/", /could not reach a page/],
      ["http://127.0.0.1/", /could not reach a page/],
      ["http://[::1]/", /could not reach a page/],
      ["http://nobody.example.org/", /could not reach a page/],
    ] as const) {
      const answer = await ben.post(searchUrls.fetching, { address });
      assert.equal(answer.status, 200, address);
      assert.match(answer.words, says);
      assert.equal(field(ben, "link"), address);
      if (String(says).includes("reach")) refused.push(answer.words.replaceAll(address, ""));
    }
    assert.equal(new Set(refused).size, 1, "what is refused and what is not there are told alike");
    assert.deepEqual(await kept(town), []);
    assert.equal((await ben.post(searchUrls.fetching, { address: "" })).status, 422);
    assert.match(
      (await ben.post(searchUrls.fetching, { address: "ftp://x/y" })).words,
      /not the address of a page/,
    );
  }));

test("a text is kept as it is, and only what it says by name is taken from it", () =>
  withABoard(async (_town, ben, web) => {
    const text =
      "Yard lead at Harbour Co\nLocation: Bristol\nPay: 25 an hour\n\nWe hire. See https://jobs.example.com/7.\nMore words about the yard.";
    const answer = await ben.post(searchUrls.fetching, { address: text });
    assert.equal(answer.status, 200);
    assert.deepEqual(
      ["title", "company", "place", "pay", "link", "posting"].map((name) => field(ben, name)),
      ["Yard lead", "Harbour Co", "Bristol", "25 an hour", "https://jobs.example.com/7", text],
    );
    await ben.post(searchUrls.fetching, {
      address: "We are a family business. Since 1900 we build boats.\nCome.",
    });
    assert.deepEqual(
      ["title", "company"].map((name) => field(ben, name)),
      ["", ""],
    );
    assert.equal(web.asked.length, 0, "nobody was asked for it");
    // As a telephone shares a page: its name, and its address.
    await ben.post(searchUrls.fetching, { address: `Yard lead | Jobs\n${web.at("/yard-lead")}` });
    assert.equal(field(ben, "company"), "Harbour Co");
  }));

test("sixty pages an hour are fetched for a member, and no more", () =>
  withABoard(async (_town, ben, web) => {
    for (let each = 0; each < 60; each += 1)
      await ben.post(searchUrls.fetching, { address: web.at("/gone") });
    assert.equal((await ben.post(searchUrls.fetching, { address: web.at("/gone") })).status, 429);
    assert.equal(web.asked.length, 60);
  }));

const fromElsewhere = { origin: "https://jobs.example.com", "sec-fetch-site": "cross-site" };

test("what a bookmark sends is shown in a form, and comes in only when Ben himself sends it on", () =>
  withABoard(async (town, ben, web) => {
    const sent = { address: "https://jobs.example.com/7", markup: html };
    const visitor = new Visitor(town);
    const shown = await visitor.post(searchUrls.sentPage, sent, fromElsewhere);
    assert.equal(shown.status, 200);
    assert.match(shown.words, /It came from jobs\.example\.com/);
    // Signed in or not, and wherever it comes from, it says the same.
    const before = await town.house.main.read.selectFrom("sessions").selectAll().execute();
    for (const headers of [{}, fromElsewhere])
      assert.equal((await ben.post(searchUrls.sentPage, sent, headers)).html, shown.html);
    assert.deepEqual(await town.house.main.read.selectFrom("sessions").selectAll().execute(), before);
    assert.deepEqual(await kept(town), []);
    await ben.press("Fill in the form");
    assert.equal(field(ben, "title"), "Yard lead");
    await ben.press("Keep it");
    assert.equal((await kept(town))[0]?.source, "sent");
    assert.equal(web.asked.length, 0);
    // The page behind it takes nothing from elsewhere, and neither does any other.
    for (const path of [searchUrls.fetching, searchUrls.newOpportunity])
      assert.equal((await ben.post(path, sent, fromElsewhere)).status, 403, path);
  }));

test("whatever is sent from elsewhere stays words", () =>
  withABoard(async (town) => {
    const visitor = new Visitor(town);
    const evil = '"><img src=x onerror=alert(1)></textarea><script>alert(1)</script>';
    for (const sent of [
      { address: evil, markup: evil },
      { address: "javascript:alert(1)", markup: "" },
      { address: "", markup: "" },
      {},
      { address: "x".repeat(90_000) },
    ]) {
      const answer = await visitor.post(searchUrls.sentPage, sent as Record<string, string>, fromElsewhere);
      assert.equal(answer.status, 200);
      assert.equal(answer.page.querySelectorAll("img, main script").length, 0);
      assert.ok(!answer.html.includes('href="javascript:'));
    }
    assert.equal(
      (await visitor.post(searchUrls.sentPage, { markup: "x".repeat(600_000) }, fromElsewhere)).status,
      413,
    );
    const plain = new Request(`http://localhost:3000${searchUrls.sentPage}`, {
      method: "POST",
      headers: { ...fromElsewhere, "content-type": "text/plain" },
      body: "address=x",
    });
    assert.equal((await town.fetch(plain)).status, 403);
  }));

test("the bookmark names this house, is one line of script, and can be copied on a telephone", () =>
  withABoard(async (_town, ben) => {
    const shown = await ben.get(searchUrls.bookmark);
    const mark = bookmarklet("http://localhost:3000");
    assert.ok(shown.page.querySelectorAll("a").some((link) => link.getAttribute("href") === mark));
    assert.ok(shown.page.querySelectorAll("input").some((copied) => copied.getAttribute("value") === mark));
    const code = decodeURIComponent(mark.replace("javascript:", ""));
    assert.doesNotThrow(() => new Script(code));
    assert.ok(code.includes(`"http://localhost:3000" + "${searchUrls.sentPage}"`));
    assert.ok(!/HOUSE|"NEW|"SENT|\n/.test(code));
    // An address with signs of its own stays a text in it.
    assert.ok(decodeURIComponent(bookmarklet('http://a"b')).includes('"http://a\\"b"'));
  }));
