import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { begin, inTown, member, type Person, signedIn, type Town, Visitor } from "../../../test/support.ts";
import { inCircle } from "../../../test/circle.ts";
import { type Concern, concernNews, giveRole, raiseConcern } from "../people/index.ts";
import { hostUrls } from "./urls.ts";

/** Somebody tells the host about a message of another's. */
async function told(town: Town, from: Person, about: Person, more: Partial<Concern> = {}): Promise<number> {
  const id = newId();
  const concern: Concern = {
    id,
    about: "message",
    subject: newId(),
    member: about.id,
    group: null,
    copy: "You will never find anything.",
    words: "This hurt.",
    ...more,
  };
  await raiseConcern(town.house.main.write, from.id, concern, town.clock.now);
  return id;
}

/** A post of the writer's on the group's wall. */
async function posted(town: Town, group: number, writer: Person, words: string): Promise<number> {
  const id = newId();
  await town.house.main.write
    .insertInto("posts")
    .values({
      id,
      group_id: group,
      member_id: writer.id,
      answers_id: null,
      words,
      posted_at: town.clock.now.toString({ smallestUnit: "millisecond" }),
      edited_at: null,
      hidden_at: null,
      hidden_by: null,
      hidden_as: null,
      taken_back_at: null,
      version: 1,
    })
    .execute();
  return id;
}

test("what members tell the host waits in the office, with the words as they stood then", () =>
  inCircle(async ({ town, host, ana, ben }) => {
    await told(town, ana, ben);
    assert.ok((await host.get("/host")).words.includes("Somebody told you something"));
    await host.get("/host/concerns");
    const page = await host.follow("A message: Ben");
    assert.match(page.words, /This hurt\..*From Ana.*You will never find anything\./);
    await host.press("Close the concern", { words: "Spoke with both." });
    assert.ok(host.here?.words.includes("Nothing is open."));
    assert.ok((await host.get("/host")).words.includes("Nothing waits for you."));
    assert.match((await host.get("/host/acts")).words, /Hanna closed a concern Ben.*Spoke with both\./);
  }));

test("hosts hear once that somebody wrote, and nobody else does", () =>
  inCircle(async ({ town, host, ana, ben }) => {
    const since = town.clock.now.subtract({ hours: 1 });
    await told(town, ana, ben);
    const newsFor = (who: Person) =>
      concernNews[0]?.items(town.house.main.read, {
        member: who.id,
        timeZone: "Europe/Berlin",
        since,
        now: town.clock.now,
      });
    assert.deepEqual(await newsFor(host), [
      {
        line: "Somebody wrote to you as the host.",
        link: { label: "Read it", path: hostUrls.concerns },
      },
    ]);
    assert.deepEqual(await newsFor(ana), []);
    assert.deepEqual(await newsFor(ben), []);
  }));

test("earlier concerns and acts about the same person stand beside a new one", () =>
  inCircle(async ({ town, host, ana, ben, cleo }) => {
    const first = await told(town, ana, ben, { words: "The first time." });
    await host.get(hostUrls.concern(first));
    await host.follow("Warn Ben, or close the house");
    await host.press("Send the warning", { words: "Please be kind." });
    const second = await told(town, cleo, ben, { words: "The second time." });
    const page = await host.get(hostUrls.concern(second));
    assert.match(page.words, /Also about Ben.*The first time\..*Hanna wrote a warning Ben.*Please be kind\./);
  }));

test("a host hides a post from the concern about it, and shows it again", () =>
  inCircle(async ({ town, host, group, ana, ben }) => {
    const post = await posted(town, group, ben, "Buy my course.");
    const about = { about: "post", subject: post, group, copy: "Buy my course." } as const;
    const concern = await told(town, ana, ben, about);
    const page = await host.get(hostUrls.concern(concern));
    assert.ok(page.words.includes("On the wall of Tuesday club. It stands there as above."));
    const { action, body } = host.prepare("Hide the post");
    await host.post(action, body);
    assert.ok((await host.post(action, body)).words.includes("It is hidden, by a host."));
    await host.press("Show the post again");
    assert.ok(host.here?.words.includes("It stands there as above."));
    const acts = await town.house.main.read.selectFrom("host_acts").select("kind").execute();
    assert.deepEqual(acts.map((act) => act.kind).sort(), ["post-hidden", "post-shown"]);
  }));

test("two hosts who close the same concern close it once", () =>
  inCircle(async ({ town, host, ana, ben, cleo }) => {
    await giveRole(town.house.main.write, host.id, cleo.id, "host", town.clock.now);
    const concern = await told(town, ana, ben);
    await host.get(hostUrls.concern(concern));
    await cleo.get(hostUrls.concern(concern));
    await Promise.all([
      host.press("Close the concern", { words: "Done." }),
      cleo.press("Close the concern", { words: "Done too." }),
    ]);
    const acts = await town.house.main.read.selectFrom("host_acts").select("kind").execute();
    assert.equal(acts.filter((act) => act.kind === "concern-closed").length, 1);
  }));

test("a host does not find what is said about themselves, as long as another host can look at it", () =>
  inCircle(async ({ town, host, ana, ben }) => {
    await giveRole(town.house.main.write, host.id, ben.id, "host", town.clock.now);
    const concern = await told(town, ana, ben);
    assert.equal((await ben.get(hostUrls.concern(concern))).status, 404);
    assert.equal((await ben.post(hostUrls.closing(concern), { words: "" })).status, 404);
    assert.ok((await ben.get("/host/concerns")).words.includes("Nothing is open."));
    assert.equal((await host.get(hostUrls.concern(concern))).status, 200);
    const alone = await told(town, ana, host);
    assert.equal((await host.get(hostUrls.concern(alone))).status, 404);
  }));

test("what another host noted when closing a concern about them stays with the others, and out of what they take along", () =>
  inCircle(async ({ town, host, ana, ben }) => {
    await giveRole(town.house.main.write, host.id, ben.id, "host", town.clock.now);
    const concern = await told(town, ana, ben);
    await host.get(hostUrls.concern(concern));
    await host.press("Close the concern", { words: "Spoke with Ana about it." });
    assert.ok((await host.get("/host/acts")).words.includes("Spoke with Ana"));
    for (const path of ["/host/acts", hostUrls.actsOn(ben.id, null), hostUrls.standing(ben.id), "/me/export"])
      assert.ok(!(await ben.get(path)).html.includes("Spoke with Ana"), path);
  }));

test("a year after a concern was closed its post is for the group alone again", () =>
  inCircle(async ({ town, host, group, ana, ben }) => {
    const post = await posted(town, group, ben, "Nobody will take you.");
    const copy = "Nobody will take you.";
    const concern = await told(town, ana, ben, { about: "post", subject: post, group, copy });
    assert.ok((await host.get(hostUrls.concern(concern))).words.includes("It stands there as above."));
    await host.press("Close the concern");
    town.clock.forward({ hours: 24 * 370 });
    await town.work();
    const later = await (await signedIn(town, host.id, host.name)).get(hostUrls.concern(concern));
    assert.ok(later.words.includes("The copy is erased."));
    assert.ok(!later.words.includes("Nobody will take you"));
  }));

test("letters from outside come into the same queue, with a way to answer", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const visitor = new Visitor(town);
    await visitor.get("/write-to-host");
    await visitor.press("Send it to the host", {
      words: "May I visit?",
      name: "Walter",
      email: "walter@example.org",
    });
    await host.get("/host/concerns");
    const page = await host.follow("A letter from Walter");
    assert.ok(page.words.includes("May I visit?"));
    assert.equal(page.page.querySelector('a[href="mailto:walter@example.org"]')?.text, "walter@example.org");
  }));

test("nobody but a host finds what hosts do, by any address", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    const concern = await told(town, ana, ben);
    const reads = [
      "/host/concerns",
      hostUrls.concern(concern),
      hostUrls.standing(ben.id),
      "/host/acts",
      "/host/texts",
      ...["front", "rules", "contact", "privacy"].map((kind) => `/host/texts/${kind}`),
    ];
    for (const path of reads) {
      assert.equal((await host.get(path)).status, 200, path);
      assert.equal((await ana.get(path)).status, 404, path);
      assert.match((await new Visitor(town).get(path)).path, /^\/sign-in/, path);
    }
    const fields = {
      id: toAddress(newId()),
      words: "x",
      how: "ban",
      reason: "x",
      version: "0",
      wish: "keep",
    };
    const writes = [
      hostUrls.hiding(concern),
      hostUrls.showing(concern),
      hostUrls.closing(concern),
      hostUrls.warnings(ben.id),
      hostUrls.keepingOut(ben.id),
      hostUrls.lettingIn(ben.id),
      hostUrls.text("rules"),
    ];
    for (const path of writes) {
      assert.equal((await ana.post(path, fields)).status, 404, path);
      assert.equal((await ben.post(path, fields)).status, 404, path);
    }
    const acts = await town.house.main.read.selectFrom("host_acts").select("id").execute();
    assert.equal(acts.length, 0);
    const strangers = [
      hostUrls.concern(newId()),
      "/host/concerns/nothing",
      hostUrls.standing(newId()),
      "/host/texts/other",
      "/host/acts?member=00000000001",
    ];
    for (const path of strangers) assert.equal((await host.get(path)).status, 404, path);
  }));

test("a host answers whoever wrote, also somebody who takes messages from nobody", () =>
  inCircle(async ({ town, host, ana, ben }) => {
    await ana.get("/me");
    await ana.press("Keep", { messagesFrom: "nobody" });
    const concern = await told(town, ana, ben);
    await host.get(hostUrls.concern(concern));
    assert.equal((await host.press("Send the answer", { words: "" })).status, 422);
    await host.press("Send the answer", { words: "Thank you, we look into it." });
    assert.match(host.here?.words ?? "", /Sent\. They read it under Messages/);
    assert.match((await ana.get(`/messages/${toAddress(host.id)}`)).words, /Thank you, we look into it\./);
    const log = (await host.get("/host/acts")).words;
    assert.match(log, /answered whoever told of a concern/);
    assert.doesNotMatch(log, /we look into it/);
  }));
