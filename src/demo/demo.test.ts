import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown, mailsTo, Visitor } from "../../test/support.ts";
import { openDemo } from "./index.ts";

const pathOf = (line: string): string => new URL(line.split(/\s+/).at(-1) ?? "").pathname;

// One demo for the whole story: it takes ten weeks.
test("the demo shows a community in full life, with a way in for each role", async () => {
  await inTown(async (town) => {
    town.clock.forward({ hours: 4 });
    const read = town.house.main.read;
    const lines = await openDemo(town.house);

    // A line for each role, and each signs in by its link.
    assert.deepEqual(
      lines.map((line) => line.split(/\s+/)[0]),
      ["host", "coach", "organiser", "seeker", "newcomer"],
    );
    for (const line of lines) {
      const guest = new Visitor(town);
      await guest.get(pathOf(line));
      await guest.press("Sign in");
      assert.equal(guest.here?.path, "/today", `${line}: ${guest.here?.words}`);
    }

    // Thirty members are here; the one who left is nobody's name any more.
    const members = await read.selectFrom("members").select(["name", "left_at"]).execute();
    assert.equal(members.filter((member) => member.left_at === null).length, 30);
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
    const open = read
      .selectFrom("meetings")
      .select("id")
      .where("opened_at", "is not", null)
      .where("closed_at", "is", null);
    assert.equal((await open.execute()).length, 1);

    // What they said they would do is many things, and every name in it is filled in.
    const commitments = await read.selectFrom("commitments").select("what").execute();
    assert.ok(new Set(commitments.map((row) => row.what)).size > 100);
    assert.ok(commitments.every((row) => row.what.length <= 200 && !/[{}]/.test(row.what)));

    // Nobody gets mail because a demo was made.
    assert.deepEqual(await mailsTo(town, "tomas@example.org"), []);
    assert.deepEqual(await mailsTo(town, "ruth@example.org"), []);

    // Opened again it keeps what is there, and makes new links.
    const [again = ""] = await openDemo(town.house);
    assert.notEqual(again, lines[0]);
    assert.equal((await read.selectFrom("members").select("id").execute()).length, 31);
  });
});
