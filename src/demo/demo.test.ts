import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown, mailsTo, type Town, Visitor } from "../../test/support.ts";
import { readKey, standingOf } from "../modules/interviews/index.ts";
import { openDemo } from "./index.ts";

const pathOf = (line: string): string => new URL(line.split(/\s+/).at(-1) ?? "").pathname;

// One demo for the whole story: it takes ten weeks.
test("the demo shows a community in full life, with a way in for each role", async () => {
  await inTown(async (town) => {
    town.clock.forward({ hours: 4 });
    const read = town.house.main.read;
    const lines = await openDemo(town.house);

    // A line for each role, and each signs in by its link. One more is for an author, whom nobody signs in.
    assert.deepEqual(
      lines.map((line) => line.split(/\s+/)[0]),
      ["host", "coach", "organiser", "seeker", "newcomer", "waiting", "author"],
    );
    for (const line of lines.slice(0, -1)) {
      const guest = new Visitor(town);
      await guest.get(pathOf(line));
      await guest.press("Sign in");
      assert.equal(guest.here?.path, "/today", `${line}: ${guest.here?.words}`);
    }

    // Thirty-four members are here; the one who left is nobody's name any more.
    const members = await read.selectFrom("members").select(["name", "left_at"]).execute();
    assert.equal(members.filter((member) => member.left_at === null).length, 34);
    const gone = members.filter((member) => member.left_at !== null);
    assert.deepEqual(
      gone.map((member) => member.name),
      [""],
    );

    // Five groups of every kind, and one of them is meeting just now.
    const groups = await read.selectFrom("groups").select("kind").orderBy("kind").execute();
    assert.deepEqual(
      groups.map((group) => group.kind),
      ["buddies", "job-club", "job-club", "success-team", "success-team"],
    );
    await hearsReports(read);

    // Nobody in a group says what was said there before.
    for (const group of await read.selectFrom("groups").select(["id", "name"]).execute())
      await saysNothingTwice(read, group);

    // What they said they would do is many things, and every name in it is filled in.
    const commitments = await read.selectFrom("commitments").select("what").execute();
    assert.ok(new Set(commitments.map((row) => row.what)).size > 100);
    assert.ok(commitments.every((row) => row.what.length <= 200 && !/[{}]/.test(row.what)));

    // Nobody gets mail because a demo was made.
    assert.deepEqual(await mailsTo(town, "tomas@example.org"), []);
    assert.deepEqual(await mailsTo(town, "ruth@example.org"), []);

    await interviewsAreGiven(town, lines.at(-1) ?? "");

    // Opened again it keeps what is there, and makes new links; the author's key stays the same.
    const again = await openDemo(town.house);
    assert.notEqual(again[0], lines[0]);
    assert.equal(again.at(-1), lines.at(-1));
    assert.equal((await read.selectFrom("members").select("id").execute()).length, 35);
    await interviewsAreGiven(town, again.at(-1) ?? "");
  });
});

// The minute in which a visitor starts the demo must not matter.
test("a little later, too, the meeting of today hears reports, of which some are still to come", () =>
  inTown(async (town) => {
    town.clock.forward({ hours: 6, minutes: 14 });
    await openDemo(town.house);
    await hearsReports(town.house.main.read);
  }));

// The group of the one who came last meets on another day of the week then.
test("the demo opens at night and after a weekend, too", async () => {
  for (const hours of [42, 93])
    await inTown(async (town) => {
      town.clock.forward({ hours });
      assert.equal((await openDemo(town.house)).length, 7);
    });
});

// Six weeks of them: one was taken back, one corrected, one waits, and people talk below them.
async function interviewsAreGiven(town: Town, line: string): Promise<void> {
  const read = town.house.interviews.read;
  const given = await read.selectFrom("interviews").selectAll().orderBy("number").execute();
  assert.deepEqual(
    given.map(({ number }) => number),
    Array.from({ length: 25 }, (_, before) => before + 1),
  );
  assert.equal(given.filter((row) => row.withdrawn_on !== null).length, 1);
  assert.equal(given.filter((row) => row.corrected_on !== null).length, 1);
  assert.deepEqual(new Set(given.map((row) => row.name_kind)), new Set(["number", "nickname", "member"]));
  const waiting = await read.selectFrom("waiting_interviews").select("held_for").execute();
  assert.deepEqual(waiting, [{ held_for: "names" }]);
  const held = await read.selectFrom("waiting_comments").select("held_for").execute();
  assert.deepEqual(held, [{ held_for: "links" }]);
  const comments = await read.selectFrom("comments").select(["words", "hidden_by"]).execute();
  assert.ok(comments.length > 40);
  assert.equal(new Set(comments.map((row) => row.words)).size, comments.length);
  assert.equal(comments.filter((row) => row.hidden_by === "author").length, 1);
  assert.equal((await read.selectFrom("interview_concerns").select("id").execute()).length, 1);
  const crossovers = await read.selectFrom("crossovers").select(["state"]).execute();
  assert.equal(crossovers.filter((row) => row.state === "confirmed").length, 4);
  assert.ok(crossovers.some((row) => row.state === "proposed"));
  const [, page = "", ...words] = line.split(/\s+/);
  assert.equal(new URL(page).hash, "", "no key stands in an address");
  const key = readKey(words.join(" "));
  assert.deepEqual(key && (await standingOf(town.house, key)), {
    at: "published",
    number: 17,
    isHidden: false,
  });
}

type Read = Town["house"]["main"]["read"];

async function hearsReports(read: Read): Promise<void> {
  const open = await read
    .selectFrom("meetings")
    .select(["id", "group_id", "round_position"])
    .where("opened_at", "is not", null)
    .where("closed_at", "is", null)
    .execute();
  assert.deepEqual(
    open.map((meeting) => meeting.round_position),
    [0],
  );
  const given = read
    .selectFrom("reports")
    .select("commitment_id")
    .where("meeting_id", "=", open[0]?.id ?? 0);
  const waiting = read
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .select("commitments.member_id")
    .distinct()
    .where("commitments.group_id", "=", open[0]?.group_id ?? 0)
    .where("reports.commitment_id", "is", null);
  assert.ok((await given.execute()).length >= 2, "some have said what became of it");
  assert.ok((await waiting.execute()).length >= 2, "some have still to speak");
}

async function saysNothingTwice(read: Read, group: { id: number; name: string }): Promise<void> {
  const commitments = await read
    .selectFrom("commitments")
    .leftJoin("reports", "reports.commitment_id", "commitments.id")
    .select(["what", "note", "carried_from"])
    .where("group_id", "=", group.id)
    .execute();
  const notes = await read
    .selectFrom("meeting_notes")
    .innerJoin("meetings", "meetings.id", "meeting_notes.meeting_id")
    .select("words")
    .where("meetings.group_id", "=", group.id)
    .execute();
  // What is kept or put off is carried on in the same words.
  const fresh = commitments.filter((row) => row.carried_from === null);
  assert.deepEqual(saidTwice(fresh.map((row) => row.what)), [], group.name);
  assert.deepEqual(saidTwice(commitments.map((row) => row.note)), [], group.name);
  assert.deepEqual(saidTwice(notes.map((row) => row.words)), [], group.name);
  const silent = commitments.filter((row) => row.note === "" && row.what !== "");
  assert.ok(silent.length * 12 <= commitments.length, `${group.name} reports mostly in words`);
}

function saidTwice(sentences: readonly (string | null)[]): string[] {
  const said = sentences.filter((words) => words !== null && words !== "") as string[];
  return said.filter((words, position) => said.indexOf(words) !== position);
}
