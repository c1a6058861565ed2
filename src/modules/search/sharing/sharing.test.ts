import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../../basics/ids.ts";
import { type Circle, inCircle } from "../../../../test/circle.ts";
import { plantSearch, type Planted, wordIn } from "../../../../test/search-planted.ts";
import { member } from "../../../../test/support.ts";
import { giveRole } from "../../people/index.ts";
import { searchUrls } from "../urls.ts";

const inSearch = (story: (circle: Circle & Planted) => Promise<void>): Promise<void> =>
  inCircle(async (circle) => story({ ...circle, ...(await plantSearch(circle.town, circle.ben)) }));

test("Ben shares totals with his group in two taps, looks at it as they do, and takes it back", () =>
  inSearch(async ({ group, ben, cleo, search }) => {
    assert.match((await ben.get(searchUrls.sharing)).words, /Nobody\. All of your search is yours alone/);
    const made = await ben.press("Share it", { whom: `group.${toAddress(group)}` });
    assert.match(made.words, /Shared\. Below is what they see.*Group · until you take it back/);
    assert.match(made.words, /What Tuesday club sees/);
    assert.match((await cleo.get(searchUrls.shared(search))).words, /What Ben shares.*It stands since/);
    const preview = await ben.follow("See it as they do");
    assert.match(preview.words, /As Tuesday club sees it.*This is what they see now/);
    assert.doesNotMatch(preview.html, new RegExp(wordIn("targets.sentence")));
    await ben.get(searchUrls.sharing);
    assert.match(
      ben.here?.words ?? "",
      /Tuesday club Group · until you take it back Totals, of everything\./,
    );
    assert.match(
      (await ben.press("Take it back: Tuesday club")).words,
      /Taken back\. They see nothing any more/,
    );
    assert.equal((await cleo.get(searchUrls.shared(search))).status, 404);
  }));

test("part by part he says how much, and a second window that says otherwise is told", () =>
  inSearch(async ({ group, ben, ana, search }) => {
    await ben.get(searchUrls.sharing);
    const made = await ben.press("Share it", { whom: `group.${toAddress(group)}`, preset: "something" });
    const path = made.path;
    const late = ben.prepare("Keep it so", { "level-thanks": "totals" });
    assert.match(
      (await ben.press("Keep it so", { "level-target": "details", "level-week": "nothing" })).words,
      /Kept\. From now on they see it so/,
    );
    assert.match(
      (await ben.get(searchUrls.sharing)).words,
      /Details: target\. That you did something: companies/,
    );
    const told = await ben.post(late.action, late.body);
    assert.equal(told.status, 409);
    assert.match(told.words, /changed meanwhile.*Now it says: Details: target\./);
    assert.match((await ben.press("Keep it so")).words, /Kept/);
    assert.match((await ben.get(searchUrls.sharing)).words, /Totals: thanks/);
    const lacking = await ben.post(path, { version: "9" });
    assert.equal(lacking.status, 422);
    assert.match(lacking.words, /How much of it\? Please choose one/);
    assert.match((await ana.get(searchUrls.shared(search))).words, /Hours/, "what was sent last holds");
  }));

test("a buddy and a coach look for eight weeks unless another day is said; a day that is past is asked about", () =>
  inSearch(async ({ town, ben, cleo, host }) => {
    const vera = await member(town, "Vera");
    await giveRole(town.house.main.write, host.id, vera.id, "coach", town.clock.now);
    await ben.get(searchUrls.sharing);
    const form = ben.here?.page.querySelector("select[name=whom]")?.text ?? "";
    assert.match(form, /Tuesday club.*Ana.*Cleo.*Vera/s);
    assert.doesNotMatch(form, /Hanna|Ben/);
    const first = await ben.press("Share it", { whom: `buddy.${toAddress(cleo.id)}` });
    assert.match(first.words, /Buddy · until Tuesday 19 January/);
    await ben.get(searchUrls.sharing);
    for (const [until, said] of [
      ["2026-11-01", /That day is past/],
      ["2028-01-01", /more than a year away/],
      ["soon", /Please choose one, or leave it empty/],
    ] as const) {
      const answer = await ben.press("Share it", { whom: `coach.${toAddress(vera.id)}`, until });
      assert.equal(answer.status, 422);
      assert.match(answer.words, said);
      assert.match(answer.html, new RegExp(until), "what was typed is still there");
    }
    const shared = await ben.press("Share it", { whom: `coach.${toAddress(vera.id)}`, until: "2026-12-24" });
    assert.match(shared.words, /Coach · until Thursday 24 December/);
    assert.match((await vera.get(searchUrls.searches)).words, /Ben Totals, of everything/);
    await ben.get(searchUrls.sharing);
    assert.match((await ben.press("Share it", { whom: "" })).words, /With whom\? Please choose/);
    for (const whom of [
      `buddy.${toAddress(host.id)}`,
      `coach.${toAddress(cleo.id)}`,
      `group.${toAddress(newId())}`,
    ])
      assert.equal(
        (await ben.post(searchUrls.sharing, { id: toAddress(newId()), whom, preset: "totals" })).status,
        404,
        "a buddy is in a group of his, and a coach is one",
      );
    const twice = { id: toAddress(newId()), whom: `buddy.${toAddress(cleo.id)}`, preset: "totals" };
    assert.match((await ben.post(searchUrls.sharing, twice)).words, /You share with them already/);
  }));

test("pressing twice makes one, and another's audience is not found", () =>
  inSearch(async ({ town, group, ben, ana, cleo }) => {
    await ben.get(searchUrls.sharing);
    const { action, body } = ben.prepare("Share it", { whom: `group.${toAddress(group)}` });
    const { path } = await ben.post(action, body);
    assert.equal((await ben.post(action, body)).path, path);
    await plantSearch(town, ana);
    for (const who of [ana, cleo])
      for (const address of [path, `${path}/preview`, `${path}/end`]) {
        const answer = address.endsWith("/end") ? await who.post(address) : await who.get(address);
        assert.equal(answer.status, 404, address);
        assert.doesNotMatch(answer.words, /Tuesday club/);
      }
    assert.match((await ben.get(searchUrls.sharing)).words, /Tuesday club Group/);
  }));

test("the target is clear to Cleo: Ben sees how many, and nobody else learns who", () =>
  inSearch(async ({ town, group, ben, ana, cleo, search, target }) => {
    await ben.get(searchUrls.sharing);
    await ben.press("Share it", { whom: `group.${toAddress(group)}`, preset: "details" });
    await cleo.get(searchUrls.shared(search));
    assert.match(
      (await cleo.press("It is clear to me")).words,
      /Noted\..*It is clear to 1\..*You said that it is clear/,
    );
    await cleo.post(searchUrls.targetAgreement(search), { targetId: toAddress(target), clear: "yes" });
    const anas = await ana.get(searchUrls.shared(search));
    assert.match(anas.words, /It is clear to 1\./);
    assert.doesNotMatch(anas.words, /Cleo/);
    await cleo.get(searchUrls.shared(search));
    assert.match((await cleo.press("It is not clear after all")).words, /Nobody has said yet/);
    await ana.get(searchUrls.shared(search));
    const early = ana.prepare("It is clear to me");
    const renewed = {
      search_id: search,
      member_id: ben.id,
      sentence: "Night work",
      made_at: "2026-12-01T00:00:00.000Z",
    };
    await town.house.main.write
      .insertInto("targets")
      .values({ ...renewed, id: newId() })
      .execute();
    const late = await ana.post(early.action, early.body);
    assert.equal(late.status, 409);
    assert.match(late.words, /The target says something else by now/);
  }));

test("nobody agrees to a target whose words they may not read", () =>
  inSearch(async ({ town, group, ben, ana, host, search, target }) => {
    await ben.get(searchUrls.sharing);
    await ben.press("Share it", { whom: `group.${toAddress(group)}`, preset: "totals" });
    for (const who of [ana, host, ben]) {
      const answer = await who.post(searchUrls.targetAgreement(search), {
        targetId: toAddress(target),
        clear: "yes",
      });
      assert.equal(answer.status, 404);
    }
    const rows = await town.house.main.read.selectFrom("target_agreements").selectAll().execute();
    assert.deepEqual(rows, []);
  }));

test("one opportunity is kept from everybody, and stands on the list of what is shown less", () =>
  inSearch(async ({ group, ben, cleo, search, opportunity, activity, jobInterview }) => {
    await ben.get(searchUrls.sharing);
    await ben.press("Share it", { whom: `group.${toAddress(group)}`, preset: "details" });
    assert.ok((await cleo.get(searchUrls.shared(search))).html.includes(wordIn("opportunities.title")));
    const page = searchUrls.shownOf("opportunity", opportunity);
    await ben.get(page);
    assert.match((await ben.press("Keep it so", { shown: "nothing" })).words, /Kept\./);
    const after = await cleo.get(searchUrls.shared(search));
    assert.ok(!after.html.includes(wordIn("opportunities.title")));
    assert.match(after.words, /Opportunities None yet\./);
    assert.match((await ben.get(searchUrls.sharing)).words, /Shown less than the rest.*Shown to nobody\./);
    await ben.get(page);
    await ben.press("Keep it so", { shown: "as-part" });
    assert.doesNotMatch((await ben.get(searchUrls.sharing)).words, /Shown less/);
    for (const address of [
      page,
      searchUrls.shownOf("activity", activity),
      searchUrls.shownOf("job-interview", jobInterview),
    ]) {
      assert.equal((await ben.get(address)).status, 200);
      assert.equal((await ben.post(address, { shown: "all" })).status, 422);
      assert.equal((await cleo.get(address)).status, 404);
      assert.equal((await cleo.post(address, { shown: "nothing" })).status, 404);
    }
  }));

test("lists turn pages, and say where they end", () =>
  inSearch(async ({ town, group, ben, cleo, search, activity }) => {
    const db = town.house.main.write;
    const row = await db
      .selectFrom("activities")
      .selectAll()
      .where("id", "=", activity)
      .executeTakeFirstOrThrow();
    for (let one = 0; one < 26; one++)
      await db
        .insertInto("activities")
        .values({ ...row, id: newId(), on_day: "2026-11-10" })
        .execute();
    await ben.get(searchUrls.sharing);
    await ben.press("Share it", { whom: `group.${toAddress(group)}`, preset: "details" });
    await cleo.get(searchUrls.shared(search));
    const list = searchUrls.sharedActivities(search);
    assert.match((await cleo.get(list)).words, /Older/);
    assert.equal(cleo.here?.page.querySelectorAll("ul.lines > li").length, 25);
    assert.match((await cleo.follow("Older")).words, /Newer/);
    assert.equal(cleo.here?.page.querySelectorAll("ul.lines > li").length, 2);
    assert.match((await cleo.get(`${list}?page=9`)).words, /The list does not go so far/);
  }));

test("without a search there is a way to open one", () =>
  inCircle(async ({ ana }) => {
    assert.match((await ana.get(searchUrls.sharing)).words, /No search is open just now/);
    assert.match((await ana.get(searchUrls.searches)).words, /Nobody shares their search with you just now/);
    const answer = await ana.post(searchUrls.sharing, {
      id: toAddress(newId()),
      whom: "x",
      preset: "totals",
    });
    assert.equal(answer.status, 409);
    assert.match(answer.words, /No search is open just now/);
  }));
