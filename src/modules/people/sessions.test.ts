import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, signedIn, Visitor } from "../../../test/support.ts";
import { startSession } from "./sessions.ts";

test("signing out ends the session on the server, not only in the browser", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const session = await startSession(
      town.house.main.write,
      ana.id,
      { device: "Safari on iPhone", sharedComputer: false },
      town.clock.now,
    );
    const phone = new Visitor(town);
    phone.bring("landfall", session.secret);
    await phone.get("/me");
    const answer = await phone.press("Sign out");
    assert.ok(answer.words.includes("You are signed out."));
    const copy = new Visitor(town);
    copy.bring("landfall", session.secret);
    assert.equal((await copy.get("/me")).path, "/sign-in?then=%2Fme");
  }));

test("a member sees where she is signed in, and ends one, or all the others", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const library = await signedIn(town, ana.id, "Ana");
    const tablet = await signedIn(town, ana.id, "Ana");
    const page = await ana.get("/me/sessions");
    assert.equal(page.words.match(/Firefox on Linux/g)?.length, 3);
    assert.equal(page.words.match(/here and now/g)?.length, 1);
    await ana.press("End this one");
    await ana.press("End all others");
    for (const other of [library, tablet]) assert.match((await other.get("/me")).path, /^\/sign-in/);
    assert.equal((await ana.get("/me/sessions")).words.match(/Firefox on Linux/g)?.length, 1);
  }));

test("nobody ends the session of another", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const bo = await member(town, "Bo");
    await signedIn(town, ana.id, "Ana");
    await ana.get("/me/sessions");
    const { action } = ana.prepare("End this one");
    await bo.post(action, {});
    assert.equal((await ana.get("/me/sessions")).words.match(/Firefox on Linux/g)?.length, 2);
  }));

test("a session lives sixty days from its last use, and on a shared computer two hours", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const { secret } = await startSession(
      town.house.main.write,
      ana.id,
      { device: "Chrome on Windows", sharedComputer: true },
      town.clock.now,
    );
    const library = new Visitor(town);
    library.bring("landfall", secret);
    town.clock.forward({ minutes: 90 });
    const page = await library.get("/me");
    assert.ok(page.words.includes("This is a shared computer. Sign out before you walk away."));
    assert.equal(page.headers.get("cache-control"), "no-store");
    town.clock.forward({ minutes: 30 });
    assert.match((await library.get("/me")).path, /^\/sign-in/);
    for (let i = 0; i < 3; i++) {
      town.clock.forward({ hours: 59 * 24 });
      assert.equal((await ana.get("/me")).path, "/me");
    }
    town.clock.forward({ hours: 60 * 24 });
    assert.match((await ana.get("/me")).path, /^\/sign-in/);
  }));

test("on a shared computer two hours stay two hours when a new day begins in them", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    town.clock.to("2026-11-24T23:30:00Z");
    const { secret } = await startSession(
      town.house.main.write,
      ana.id,
      { device: "Chrome on Windows", sharedComputer: true },
      town.clock.now,
    );
    const library = new Visitor(town);
    library.bring("landfall", secret);
    town.clock.forward({ hours: 1 });
    assert.equal((await library.get("/me")).path, "/me");
    town.clock.forward({ hours: 1 });
    assert.match((await library.get("/me")).path, /^\/sign-in/);
  }));

test("the last use is noted by the day", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    town.clock.forward({ hours: 30 });
    await ana.get("/me");
    const row = await town.house.main.read
      .selectFrom("sessions")
      .select("last_used_on")
      .where("member_id", "=", ana.id)
      .executeTakeFirstOrThrow();
    assert.equal(row.last_used_on, "2026-11-25");
  }));

test("a new sign-in in the same browser ends the session that was there", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const before = await startSession(
      town.house.main.write,
      ana.id,
      { device: "A", sharedComputer: false },
      town.clock.now,
    );
    const after = await startSession(
      town.house.main.write,
      ana.id,
      { device: "A", sharedComputer: false, before: before.secret },
      town.clock.now,
    );
    assert.notEqual(before.secret, after.secret);
    const copy = new Visitor(town);
    copy.bring("landfall", before.secret);
    assert.match((await copy.get("/me")).path, /^\/sign-in/);
  }));

test("what was left lying around is swept away", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    town.clock.forward({ hours: 61 * 24 });
    await town.work();
    const rows = await town.house.main.read.selectFrom("sessions").select("id").execute();
    assert.equal(rows.length, 0);
  }));
