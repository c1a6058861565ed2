import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle } from "../../../../test/circle.ts";
import { member, type Town, Visitor } from "../../../../test/support.ts";
import { keepsAway, wishes } from "../../../../test/waiting.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { groupUrls as urls } from "../urls.ts";

// In a large community more groups are open and more people wait than stand on one page.

const many = Array.from({ length: 25 }, (_, nth) => `${nth}`.padStart(2, "0"));
const secondOf = (nth: string): string => `2026-11-24T07:00:${nth}.000Z`;

/** Groups like the one that is there, begun one after the other; every other one meets as a success team. */
async function manyGroups({ house }: Town, group: number): Promise<void> {
  const db = house.main.write;
  const one = await db.selectFrom("groups").selectAll().where("id", "=", group).executeTakeFirstOrThrow();
  const rows = many.map((nth) => ({
    ...one,
    id: newId(),
    name: `Club ${nth}`,
    kind: Number(nth) % 2 ? one.kind : ("success-team" as const),
    made_at: secondOf(nth),
  }));
  await db.insertInto("groups").values(rows).execute();
}

/** People like the one who waits, one after the other. */
async function manyWait({ house }: Town, who: number): Promise<void> {
  const db = house.main.write;
  const one = await db.selectFrom("members").selectAll().where("id", "=", who).executeTakeFirstOrThrow();
  const wish = await db
    .selectFrom("wishes")
    .selectAll()
    .where("member_id", "=", who)
    .executeTakeFirstOrThrow();
  const people = many.map((nth) => ({
    ...one,
    id: newId(),
    name: `Waiter${nth}`,
    email: `waiter${nth}@example.org`,
  }));
  await db.insertInto("members").values(people).execute();
  const rows = people.map(({ id }, nth) => ({
    ...wish,
    id: newId(),
    member_id: id,
    wished_at: secondOf(many[nth] ?? ""),
  }));
  await db.insertInto("wishes").values(rows).execute();
}

const found = (words: string, pattern: RegExp): string[] => words.match(pattern) ?? [];

test("open groups stand on pages, the newest first, and what they are narrowed to goes along", () =>
  inCircle(async ({ town, group }) => {
    await manyGroups(town, group);
    const dora = await member(town, "Dora");
    const first = found((await dora.get(urls.groups)).words, /Club \d\d|Tuesday club/g);
    assert.deepEqual([first.length, first[1]], [20, "Club 24"]);
    const second = found((await dora.follow("More groups")).words, /Club \d\d|Tuesday club/g);
    assert.deepEqual([second.length, second.at(-1)], [6, "Club 00"]);
    assert.equal(new Set([...first, ...second]).size, 26);
    assert.match((await dora.follow("Newer groups")).words, /Club 24/);
    await dora.get(`${urls.groups}?kind=success-team`);
    assert.ok(!dora.here?.words.includes("More groups"), "there are thirteen of them");
    const beyond = await dora.get(`${urls.groups}?kind=success-team&page=7`);
    assert.match(beyond.words, /No such group takes requests just now.*Newer groups/);
    assert.match(beyond.page.querySelector("nav.actions a")?.getAttribute("href") ?? "", /kind=success-team/);
  }));

test("the waiting room goes on over the page, for the host, an organiser and one of her groups", () =>
  inCircle(async ({ town, group, host, ana, ben }) => {
    const dora = await member(town, "Dora");
    await wishes(dora);
    await manyWait(town, dora.id);
    await town.house.main.write
      .updateTable("groups")
      .set({ kind: "success-team" })
      .where("id", "=", group)
      .execute();
    for (const [who, path] of [
      [host, urls.waitingRoom],
      [ana, urls.waitingRoom],
      [ana, urls.waitingFor(group)],
    ] as const) {
      const first = found((await who.get(path)).words, /(Waiter\d\d|Dora) Success/g);
      const second = found((await who.follow("Who came later")).words, /(Waiter\d\d|Dora) Success/g);
      assert.deepEqual([first.length, second.length], [20, 6], path);
      assert.deepEqual([first[0], second.at(-1)], ["Waiter00 Success", "Dora Success"]);
      assert.match((await who.follow("Who waits longer")).words, /Waiter00/);
    }
    const offer = await ana.get(`${urls.waitingRoom}?page=2`);
    const doras = offer.page.querySelectorAll('a[href$="/offer"]').at(-1)?.getAttribute("href") ?? "";
    assert.equal((await ana.get(doras)).status, 200);
    await keepsAway(ben, dora);
    assert.equal((await ana.get(doras)).status, 404);
    assert.equal(found((await ana.get(`${urls.waitingRoom}?page=2`)).words, /(Dora) Success/g).length, 0);
  }));

test("whoever proposes a group to more people than it may have is asked to choose again, however many they name", () =>
  inCircle(async ({ town, ana }) => {
    const dora = await member(town, "Dora");
    await wishes(dora);
    await manyWait(town, dora.id);
    const rows = await town.house.main.read.selectFrom("wishes").select("id").execute();
    const asked = (count: number): string =>
      rows
        .slice(0, count)
        .map(({ id }) => `wish=${toAddress(id)}`)
        .join("&");
    assert.match(
      (await ana.get(`${urls.newForming}?${asked(25)}`)).words,
      /two people or more, nine at most/,
    );
    assert.match((await ana.get(`${urls.newForming}?${asked(9)}`)).words, /Propose a new group/);
    assert.equal(
      (await new Visitor(town).get(`${urls.newForming}?${asked(2)}`)).path.startsWith("/sign-in"),
      true,
    );
  }));
