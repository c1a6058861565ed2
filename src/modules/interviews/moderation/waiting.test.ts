import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewed, saysAs } from "../../../../test/commenting.ts";
import { begin, inTown, member, signedIn, type Town, Visitor } from "../../../../test/support.ts";
import type { SentInterview } from "../interview.ts";
import { newKey } from "../keys.ts";
import { sendInterview } from "../publishing/sending.ts";
import { standingOf } from "../publishing/standing.ts";
import { interviewUrls } from "../urls.ts";

const facets = {
  situation: "laid-off",
  field: null,
  duration: null,
  route: null,
  struggles: ["pay"],
  experience: [],
};

/** An interview that is held; returns its key. */
async function held(town: Town, more: Partial<SentInterview> = {}): Promise<ReturnType<typeof newKey>> {
  const key = newKey();
  const answers = { struggle: "Mail me: job@example.org, a@example.org, b@example.org.", works: "Calling." };
  const standing = await sendInterview(
    town.house,
    key,
    { answers, facets, questionSet: 1, by: { kind: "nickname", name: "Birch" }, ...more },
    town.clock.now,
  );
  assert.equal(standing.at, "waiting");
  return key;
}

const firstWaiting = async (town: Town): Promise<string> => {
  const { id } = await town.house.interviews.read
    .selectFrom("waiting_interviews")
    .select("id")
    .executeTakeFirstOrThrow();
  return interviewUrls.officeWaiting(id);
};

const acts = async (town: Town): Promise<string[]> => {
  const rows = await town.house.interviews.read.selectFrom("interview_acts").select("act").execute();
  return rows.map(({ act }) => act).toSorted();
};

test("a host reads a held interview whole, lets it through, and it gets its number", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const key = await held(town);
    assert.match((await host.get("/today")).words, /Something about interviews waits for you/);
    assert.match((await host.get("/host")).words, /Something about interviews 1 interview/);
    await host.follow("Something about interviews");
    assert.match(host.here?.words ?? "", /Interviews that wait 1 An interview Birch, a nickname/);
    await host.follow("An interview");
    const page = host.here?.words ?? "";
    for (const words of [
      "What do you struggle with?",
      "job@example.org",
      "Calling.",
      "Laid off",
      "Talking about pay",
    ])
      assert.ok(page.includes(words), words);
    await host.press("Let it through");
    assert.match(
      host.here?.words ?? "",
      /Interview 00001 Let through\. This is its number\.|Let through.*00001/,
    );
    assert.deepEqual(await standingOf(town.house, key), { at: "published", number: 1, isHidden: false });
    assert.deepEqual(await acts(town), ["interview-published"]);
    assert.ok((await host.get("/host")).words.includes("Nothing waits for you."));
    assert.doesNotMatch((await host.get("/today")).words, /Something about interviews/);
  }));

test("a host declines one with a reason, which its author reads; the words are gone", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const key = await held(town);
    await host.get(await firstWaiting(town));
    const answer = await host.press("Decline it", { reason: " " });
    assert.equal(answer.status, 422);
    assert.ok(answer.words.includes("Please give a reason for declining it."));
    await host.press("Decline it", { reason: "Three addresses of strangers." });
    assert.match(host.here?.words ?? "", /Declined\..*Nothing waits for you\./);
    assert.deepEqual(await standingOf(town.house, key), {
      at: "declined",
      reason: "Three addresses of strangers.",
    });
    const row = await town.house.interviews.read
      .selectFrom("waiting_interviews")
      .select("content")
      .executeTakeFirstOrThrow();
    assert.ok(!row.content.includes("Calling"));
    assert.match((await host.get(interviewUrls.officeActs)).words, /declined an interview Three addresses/);
  }));

test("of two hosts who settle the same interview at once one does, and the other is told", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const laptop = await signedIn(town, host.id, "Hanna");
    await held(town);
    await host.get(await firstWaiting(town));
    await laptop.get(await firstWaiting(town));
    const answers = await Promise.all([
      host.press("Let it through"),
      laptop.press("Decline it", { reason: "No." }),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 404],
    );
    const second = answers.find(({ status }) => status === 404);
    assert.ok(second?.words.includes("Another host may have settled it"));
    assert.equal((await acts(town)).length, 1);
  }));

test("a held comment is let through and gets its place, or declined and is gone", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number } = await interviewed(town);
    await saysAs(new Visitor(town), number, "See https://example.org/one", "Cone");
    await saysAs(new Visitor(town), number, "See https://example.org/two", "Fir");
    assert.match((await host.get("/host")).words, /Something about interviews 2 comments/);
    for (const [words, button] of [
      ["/one", "Let it through"],
      ["/two", "Decline it"],
    ] as const) {
      await host.get(interviewUrls.office);
      const entry = host.here?.page.querySelectorAll(".entry").find((each) => each.text.includes(words));
      await host.get(entry?.querySelector("a")?.getAttribute("href") ?? "");
      assert.ok(host.here?.words.includes("Held because of its links."));
      await host.press(button, button === "Decline it" ? { reason: "An advertisement." } : {});
    }
    const shown = (await new Visitor(town).get(interviewUrls.interview(number))).words;
    assert.ok(shown.includes("example.org/one") && !shown.includes("example.org/two"));
    assert.deepEqual(await acts(town), ["comment-declined", "comment-published"]);
    const left = await town.house.interviews.read.selectFrom("waiting_comments").select("id").execute();
    assert.equal(left.length, 0);
  }));

test("with a comment that is declined its source can be closed until tomorrow", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number } = await interviewed(town);
    const seller = new Visitor(town);
    await saysAs(seller, number, "See https://example.org/one", "Cone");
    await host.get(interviewUrls.office);
    await host.follow("A comment on 00001");
    await host.press("Decline it", { reason: "An advertisement.", source: "yes" });
    assert.ok(host.here?.words.includes("comments are closed for today"));
    const closed = await seller.post(interviewUrls.newComment(number), { words: "Hello again." });
    assert.ok(closed.words.includes("closed until tomorrow"));
    assert.deepEqual(await acts(town), ["comment-declined", "source-banned"]);
    town.clock.forward({ hours: 24 });
    await saysAs(seller, number, "Hello tomorrow.", "Fir");
    assert.match((await new Visitor(town).get(interviewUrls.interview(number))).words, /Hello tomorrow/);
  }));

test("where a comment came from is forgotten with a restart, and the host is told so", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { number } = await interviewed(town);
    await saysAs(new Visitor(town), number, "Hello.", "Cone");
    await town.restart();
    await host.get(interviewUrls.officeComment(number, 1));
    await host.press("Close comments to it today", { reason: "Rude." });
    assert.ok(host.here?.words.includes("is not remembered any more"));
    assert.deepEqual(await acts(town), []);
  }));

test("nobody but a host finds any of it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await held(town);
    const waiting = await firstWaiting(town);
    const paths = [
      interviewUrls.office,
      interviewUrls.officeSettings,
      interviewUrls.officeQuestions,
      interviewUrls.officeFacets,
      interviewUrls.officeFacet("pay"),
      interviewUrls.officeActs,
      waiting,
    ];
    for (const path of paths) {
      assert.equal((await ana.get(path)).status, 404, path);
      assert.match((await new Visitor(town).get(path)).path, /^\/sign-in/, path);
    }
    assert.equal((await ana.post(waiting, { wish: "through", reason: "" })).status, 404);
    assert.equal((await new Visitor(town).post(waiting, { wish: "decline", reason: "x" })).status, 403);
    assert.deepEqual(await acts(town), []);
  }));
