import assert from "node:assert/strict";
import { test } from "node:test";
import { type Id, newId } from "../../../basics/ids.ts";
import { type Circle, groupOf, inCircle } from "../../../../test/circle.ts";
import { plantSearch, wordIn } from "../../../../test/search-planted.ts";
import { member, type Person } from "../../../../test/support.ts";
import { closeGroup, groupPlaces, leaveGroup } from "../../groups/index.ts";
import { blockMember, deleteAccount, giveRole, keepOut, peopleUrls, takeRole } from "../../people/index.ts";
import { closeSearch, pauseSearch } from "../opening/searches.ts";
import { searchUrls } from "../urls.ts";
import type { AudienceTo } from "./audience-choices.reads.ts";
import { endAudience, shareWith } from "./audiences.ts";
import { allOf, type Levels } from "./levels.ts";

type Sharing = Circle & { search: Id };

const inSharing = (story: (sharing: Sharing) => Promise<void>): Promise<void> =>
  inCircle(async (circle) =>
    story({ ...circle, search: (await plantSearch(circle.town, circle.ben)).search }),
  );

const shares = (
  { town, ben }: Circle,
  to: AudienceTo,
  more: { until?: string; levels?: Levels } = {},
): Promise<Id> =>
  shareWith(
    town.house.main.write,
    ben.id,
    {
      id: newId(),
      to,
      levels: more.levels ?? allOf("details"),
      until: more.until ? Temporal.PlainDate.from(more.until) : null,
    },
    town.clock.now,
  );

/** Whether somebody can open it, at any of its addresses and in every way that names it. */
async function sees({ ben, search }: Sharing, who: Person): Promise<boolean> {
  const statuses = [
    (await who.get(searchUrls.shared(search))).status,
    (await who.get(searchUrls.sharedOpportunities(search))).status,
    (await who.get(searchUrls.sharedActivities(search))).status,
  ];
  const isOpen = statuses.every((status) => status === 200);
  assert.ok(isOpen || statuses.every((status) => status === 404), statuses.join(" "));
  const listed = (await who.get(searchUrls.searches)).words.includes(ben.name);
  assert.equal(listed, isOpen, "the list says the same");
  const page = await who.get(peopleUrls.member(ben.id));
  assert.equal(page.words.includes("shares a search with you"), isOpen, "and so does their page");
  return isOpen;
}

test("nobody sees a search before it is shared, and its owner finds it under their own addresses", () =>
  inSharing(async (sharing) => {
    for (const who of [sharing.ana, sharing.cleo, sharing.host])
      assert.equal(await sees(sharing, who), false);
    assert.equal((await sharing.ben.get(searchUrls.shared(sharing.search))).status, 404);
  }));

test("a group sees it, and nobody else; whoever leaves, or comes later, sees what the group sees then", () =>
  inSharing(async (sharing) => {
    const { town, group, ana, ben, cleo, host } = sharing;
    await shares(sharing, { kind: "group", id: group });
    assert.equal(await sees(sharing, ana), true);
    assert.equal(await sees(sharing, cleo), true);
    assert.equal(await sees(sharing, host), false, "running the house opens nothing");
    await leaveGroup(town.house.main.write, cleo.id, group, town.clock.now);
    assert.equal(await sees(sharing, cleo), false);
    await leaveGroup(town.house.main.write, ben.id, group, town.clock.now);
    assert.equal(await sees(sharing, ana), false, "nor when it is Ben who leaves");
  }));

test("a group that is closed sees nothing", () =>
  inSharing(async (sharing) => {
    const { town, ana, ben } = sharing;
    const pair = await groupOf(town, ben, [ana], "buddies", "Two who walk");
    await shares(sharing, { kind: "group", id: pair });
    assert.equal(await sees(sharing, ana), true);
    await closeGroup(town.house.main.write, ben.id, pair, town.clock.now);
    assert.equal(await sees(sharing, ana), false);
  }));

test("a buddy sees it up to its last day where the owner lives, and not the day after", () =>
  inSharing(async (sharing) => {
    const { town, ana, cleo } = sharing;
    await shares(sharing, { kind: "buddy", id: cleo.id }, { until: "2026-11-30" });
    assert.equal(await sees(sharing, cleo), true);
    assert.equal(await sees(sharing, ana), false);
    // 23:30 in Berlin on the last day.
    town.clock.to("2026-11-30T22:30:00Z");
    assert.equal(await sees(sharing, cleo), true);
    town.clock.to("2026-11-30T23:30:00Z");
    assert.equal(await sees(sharing, cleo), false);
  }));

test("a coach sees it while they are one", () =>
  inSharing(async (sharing) => {
    const { town, host } = sharing;
    const vera = await member(town, "Vera");
    const db = town.house.main.write;
    const to = { kind: "coach", id: vera.id } as const;
    await assert.rejects(() => shares(sharing, to), /not-found/, "she is none yet");
    await giveRole(db, host.id, vera.id, "coach", town.clock.now);
    await shares(sharing, to, { until: "2026-12-24" });
    assert.equal(await sees(sharing, vera), true);
    await takeRole(db, host.id, vera.id, "coach", town.clock.now);
    assert.equal(await sees(sharing, vera), false);
  }));

test("taken back it is gone at once, whoever it was shared with", () =>
  inSharing(async (sharing) => {
    const { town, group, ben, ana, cleo } = sharing;
    const db = town.house.main.write;
    const all = await shares(sharing, { kind: "group", id: group });
    const buddy = await shares(sharing, { kind: "buddy", id: cleo.id }, { until: "2026-12-24" });
    await endAudience(db, ben.id, all, town.clock.now);
    assert.equal(await sees(sharing, ana), false);
    assert.equal(await sees(sharing, cleo), true, "as his buddy she still does");
    await endAudience(db, ben.id, buddy, town.clock.now);
    await endAudience(db, ben.id, buddy, town.clock.now);
    assert.equal(await sees(sharing, cleo), false);
    const again = await shares(sharing, { kind: "group", id: group });
    assert.equal(await sees(sharing, cleo), true, "shared anew it is there again");
    await assert.rejects(() => endAudience(db, ana.id, again, town.clock.now), /no-search|not-found/);
  }));

test("of two ways in, the wider one counts, part by part", () =>
  inSharing(async (sharing) => {
    const { group, cleo, ana, search } = sharing;
    await shares(
      sharing,
      { kind: "group", id: group },
      { levels: { ...allOf("nothing"), target: "totals" } },
    );
    const more = { ...allOf("nothing"), companies: "details" } as const;
    await shares(sharing, { kind: "buddy", id: cleo.id }, { until: "2026-12-24", levels: more });
    const hers = await cleo.get(searchUrls.shared(search));
    assert.match(hers.words, /The target.*It stands since/);
    assert.ok(hers.words.includes(wordIn("companies.targeted")));
    const anas = await ana.get(searchUrls.shared(search));
    assert.doesNotMatch(anas.words, /Target companies/);
    assert.doesNotMatch(anas.html, new RegExp(wordIn("companies.targeted")));
  }));

test("keeping away ends it, whichever of the two does, and so does a block", async () => {
  for (const [who, keep] of [
    ["Ben", "block"],
    ["Cleo", "block"],
    ["Ben", "keep-away"],
    ["Cleo", "keep-away"],
  ] as const)
    await inSharing(async (sharing) => {
      const { town, group, ben, cleo } = sharing;
      await shares(sharing, { kind: "group", id: group });
      await shares(sharing, { kind: "buddy", id: cleo.id }, { until: "2026-12-24" });
      assert.equal(await sees(sharing, cleo), true);
      const [one, other] = who === "Ben" ? [ben, cleo] : [cleo, ben];
      if (keep === "block")
        await blockMember(town.house.main.write, one.id, other.id, groupPlaces, town.clock.now);
      else {
        await one.get(peopleUrls.keepAwayMember(other.id));
        await one.press(`Keep ${other.name} away`);
      }
      assert.equal(await sees(sharing, cleo), false, `${who}: ${keep}`);
      assert.equal(await sees(sharing, sharing.ana), true, "for the others nothing changes");
      await assert.rejects(
        () => shares({ ...sharing }, { kind: "buddy", id: cleo.id }),
        /audience-there|not-found/,
      );
    });
});

test("a search that is closed is shared with nobody; one that is paused is, and says so", () =>
  inSharing(async (sharing) => {
    const { town, group, ben, cleo, search } = sharing;
    await shares(sharing, { kind: "group", id: group });
    await pauseSearch(town.house.main.write, ben.id, town.clock.now);
    assert.equal(await sees(sharing, cleo), true);
    assert.match((await cleo.get(searchUrls.shared(search))).words, /is taking a pause from searching/);
    await closeSearch(town.house.main.write, ben.id, town.clock.now);
    assert.equal(await sees(sharing, cleo), false);
  }));

test("whoever is kept out, or has left, shares nothing any more", () =>
  inSharing(async (sharing) => {
    const { town, group, ben, cleo, host, search } = sharing;
    const db = town.house.main.write;
    await shares(sharing, { kind: "buddy", id: cleo.id }, { until: "2026-12-24" });
    await shares(sharing, { kind: "group", id: group });
    const out = { id: newId(), member: ben.id, days: 2, reason: "Words." };
    await keepOut(db, host.id, out, {}, town.clock.now);
    assert.equal((await cleo.get(searchUrls.shared(search))).status, 404, "he could take nothing back");
    town.clock.to("2026-11-27T12:00:00Z");
    assert.equal((await cleo.get(searchUrls.shared(search))).status, 200);
    await deleteAccount(db, ben.id, {}, town.clock.now);
    assert.equal((await cleo.get(searchUrls.shared(search))).status, 404);
  }));
