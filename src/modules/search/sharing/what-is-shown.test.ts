import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Id, newId } from "../../../basics/ids.ts";
import type { Shown } from "../../../database/index.ts";
import { inCircle } from "../../../../test/circle.ts";
import { plantSearch, type Planted, wordIn } from "../../../../test/search-planted.ts";
import { looks } from "../../../../test/searching.ts";
import type { Person, Town } from "../../../../test/support.ts";
import { type SearchPart, searchParts, type ShareLevel, shareLevels } from "../search.ts";
import { searchUrls } from "../urls.ts";
import { changeAudience, shareWith } from "./audiences.ts";
import { allOf, type Levels } from "./levels.ts";
import { showItem } from "./shown-less.ts";

// The table of decision record 0041: which columns of words each level of each part shows.
const shows: Record<SearchPart, Partial<Record<ShareLevel, readonly string[]>>> = {
  target: { details: ["targets.sentence", "search_wants.words"] },
  companies: { details: ["companies.targeted"] },
  opportunities: { details: ["opportunities.title", "opportunities.place", "companies.pursued"] },
  activities: { details: ["companies.met"] },
  week: {},
  "job-interviews": {},
  thanks: {},
};

const columnsAt = (levels: Levels): string[] =>
  searchParts.flatMap((part) => shows[part][levels[part]] ?? []).map(wordIn);

/** All that a viewer can open of a search, as one text. */
async function allSeen(viewer: Person, search: Id): Promise<string> {
  const pages = [
    await viewer.get(searchUrls.searches),
    await viewer.get(searchUrls.shared(search)),
    await viewer.get(searchUrls.sharedOpportunities(search)),
    await viewer.get(searchUrls.sharedActivities(search)),
  ];
  return pages.map(({ html }) => html).join("\n");
}

const plantedIn = (html: string, { words }: Planted): string[] =>
  words.filter((word) => html.includes(word)).sort();

const share = (town: Town, who: Person, group: Id, levels: Levels): Promise<Id> =>
  shareWith(
    town.house.main.write,
    who.id,
    { id: newId(), to: { kind: "group", id: group }, levels, until: null },
    town.clock.now,
  );

test("each level of each part shows the columns that the table says, and no other word of the search", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const planted = await plantSearch(town, ben);
    const audience = await share(town, ben, group, allOf("nothing"));
    for (const part of searchParts) {
      for (const level of shareLevels) {
        const levels = { ...allOf("nothing"), [part]: level };
        await showsNow(town, ben, audience, levels);
        const html = await allSeen(cleo, planted.search);
        assert.deepEqual(plantedIn(html, planted), columnsAt(levels).sort(), `${part}: ${level}`);
        assert.doesNotMatch(html, /2031|8 July/, "until when the money lasts is never shown");
        const { html: preview } = await ben.get(searchUrls.preview(audience));
        assert.deepEqual(
          plantedIn(preview, planted),
          columnsAt(levels).sort(),
          `the preview shows the same: ${part}, ${level}`,
        );
      }
    }
  }));

async function showsNow(town: Town, who: Person, audience: Id, levels: Levels): Promise<void> {
  const { version } = await versionOf(town, audience);
  const what = { levels, until: null, version };
  assert.ok(await changeAudience(town.house.main.write, who.id, audience, what));
}

const versionOf = (town: Town, audience: Id) =>
  town.house.main.read
    .selectFrom("search_audiences")
    .select("version")
    .where("id", "=", audience)
    .executeTakeFirstOrThrow();

// What is left of the details when an item is shown less: an activity of an opportunity follows that opportunity.
function leftOf(levels: Levels, less: Less): string[] {
  const gone = new Set<string>();
  if (less.opportunity !== "")
    for (const column of shows.opportunities.details ?? []) gone.add(wordIn(column));
  if (less.opportunity !== "" || less.activity !== "") gone.add(wordIn("companies.met"));
  return columnsAt(levels)
    .filter((word) => !gone.has(word))
    .sort();
}

type Less = Record<"opportunity" | "activity" | "jobInterview", Exclude<Shown, "details">>;

test("whatever is chosen for parts and items, no word comes out that these choices do not show", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const planted = await plantSearch(town, ben);
    const audience = await share(town, ben, group, allOf("nothing"));
    const db = town.house.main.write;
    const level = fc.constantFrom(...shareLevels);
    const less = fc.constantFrom<Exclude<Shown, "details">>("", "something", "nothing");
    const levelsGiven = fc.record(
      Object.fromEntries(searchParts.map((part) => [part, level])) as Record<SearchPart, typeof level>,
    );
    const lessGiven = fc.record({ opportunity: less, activity: less, jobInterview: less });
    await fc.assert(
      fc.asyncProperty(levelsGiven, lessGiven, async (levels, chosen) => {
        await showsNow(town, ben, audience, levels);
        for (const [name, kind] of [
          ["opportunity", "opportunity"],
          ["activity", "activity"],
          ["jobInterview", "job-interview"],
        ] as const)
          await showItem(db, ben.id, { kind, id: planted[name], shown: chosen[name] });
        const html = await allSeen(cleo, planted.search);
        assert.deepEqual(plantedIn(html, planted), leftOf(levels, chosen));
        if (chosen.opportunity === "nothing") {
          assert.doesNotMatch(html, /Something moved this week|Something was done this week/);
          assert.doesNotMatch(html, /There is one this week|One was sent this week|50 minutes/);
        }
      }),
      { numRuns: 40 },
    );
  }));

test("something done is a yes or a no, and totals are numbers without a word", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const { search } = await plantSearch(town, ben);
    const audience = await share(town, ben, group, allOf("something"));
    const some = (await cleo.get(searchUrls.shared(search))).words;
    for (const said of [
      "There is one.",
      "There is a list.",
      "Something moved this week.",
      "Something was done this week.",
      "Time went in this week.",
      "There is one this week.",
      "One was sent this week.",
    ])
      assert.ok(some.includes(said), `${said} ${some}`);
    assert.doesNotMatch(some.replace(/^.*?What Ben shares/, ""), /\d/, "no figure is among it");
    await showsNow(town, ben, audience, allOf("totals"));
    const totals = (await cleo.get(searchUrls.shared(search))).words;
    assert.match(
      totals,
      /This week 1 conversation\. Of the conversations, 1 with decision makers, 1 with people in work/,
    );
    assert.match(totals, /This week Networking 50 minutes\. Week/);
    assert.match(totals, /1 company; somebody is known at 1 of them/);
    assert.match(totals, /Talking 1/);
    assert.match(totals, /Coming 1 In four weeks 0 All so far 0/);
    assert.match(totals, /Sent this week 1/);
    assert.doesNotMatch(totals, /Energy|Planned|Offer|11 hours/, "nor what is only being brought along");
    for (const list of [searchUrls.sharedOpportunities(search), searchUrls.sharedActivities(search)])
      assert.equal((await cleo.get(list)).status, 404, "lists are details");
  }));

test("totals stand in the order of the board and of the list, whatever their words begin with", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const search = await looks(town, ben);
    for (const stage of ["applied", "talking", "spotted"]) {
      await ben.get(searchUrls.newOpportunity);
      await ben.press("Keep it", { title: `Planner, ${stage}`, stage });
    }
    for (const standing of ["talking", "applied", "listed"]) {
      await ben.get(searchUrls.targetCompanies);
      await ben.press("Put it on my list", { company: `Works, ${standing}`, standing });
    }
    await share(town, ben, group, allOf("totals"));
    const { words } = await cleo.get(searchUrls.shared(search));
    assert.match(words, /Spotted 1 Applied 1 Talking 1/);
    assert.match(words, /On my list 1 Talking with someone there 1 Applied there 1/);
  }));

test("details say when, with what kind of person, and how much was planned", () =>
  inCircle(async ({ town, group, ben, cleo }) => {
    const { search } = await plantSearch(town, ben);
    await share(town, ben, group, allOf("details"));
    const { words } = await cleo.get(searchUrls.shared(search));
    assert.match(words, /This week Networking 50 minutes\. Planned: 1 hour 30 minutes\./);
    assert.doesNotMatch(words, /nergy|7 of 10/, "energy is his alone, always");
    assert.match(words, /10:15 by video/);
    assert.match(words, /To a decision maker, after a job interview/);
    assert.match(words, /with a decision maker/);
    assert.match(words, /Posting, and networked too · Hiring manager/);
  }));
