import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { toAddress } from "../../basics/ids.ts";
import { begin, engine, inTown, mailsTo, member, signedIn, Visitor } from "../../../test/support.ts";
import { giveRole } from "./roles.ts";

test("a member deletes her account: her row is empty, her sessions are gone, others see a former member", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const phone = await signedIn(town, ana.id, "Ana");
    const bo = await member(town, "Bo");
    await ana.get("/me/leaving");
    const unsure = await ana.press("Delete my account");
    assert.equal(unsure.status, 422);
    assert.ok(unsure.words.includes("Please tick the box if you are sure."));
    assert.equal((await ana.press("Delete my account", { sure: "yes" })).path, "/gone");

    assert.match((await phone.get("/me")).path, /^\/sign-in/);
    const page = await bo.get(`/members/${toAddress(ana.id)}`);
    assert.ok(page.words.includes("A former member"));
    assert.ok(!page.html.includes("Ana"));
    const row = await town.house.main.read
      .selectFrom("members")
      .selectAll()
      .where("id", "=", ana.id)
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.name, row.sort_name, row.work_line, row.email], ["", "", "", null]);
    assert.ok(row.left_at);
    const actors = await town.house.main.read
      .selectFrom("journal")
      .select("id")
      .where("actor_id", "=", ana.id)
      .execute();
    assert.equal(actors.length, 0);
  }));

test("after a departure no table holds her words, and the files of the database have been told to forget them", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me");
    await ana.press("Keep", { workLine: "Lighthouse keeping since 1987" });
    await ana.get("/me/leaving");
    await ana.press("Delete my account", { sure: "yes" });
    await town.work();
    const db = town.house.main.read;
    for (const { name } of await db.introspection.getTables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      assert.ok(!JSON.stringify(rows).includes("Lighthouse keeping"), name);
    }
    if (engine === "postgres") {
      // Its files are the server's. What can be seen from here is that the dead rows were thrown away.
      const { rows } = await sql<{ name: string }>`select relname as name from pg_stat_user_tables
        where last_vacuum is null and schemaname = 'public'`.execute(db);
      assert.deepEqual(rows, []);
      return;
    }
    const { dataDir } = town.house.config;
    for (const name of readdirSync(dataDir).filter((file) => file.startsWith("main.sqlite"))) {
      assert.ok(!readFileSync(join(dataDir, name)).includes("Lighthouse keeping"), name);
    }
  }));

test("who has left cannot sign in, and may come back as somebody new", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me/leaving");
    await ana.press("Delete my account", { sure: "yes" });
    const browser = new Visitor(town);
    await browser.get("/sign-in");
    await browser.press("Ask for a code", { email: "ana@example.org" });
    assert.equal((await mailsTo(town, "ana@example.org")).length, 0);
    const again = await member(town, "Ana");
    assert.notEqual(again.id, ana.id);
    assert.ok(host.id > 0);
  }));

test("the last host cannot leave the house alone", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get("/me/leaving");
    const refused = await host.press("Delete my account", { sure: "yes" });
    assert.equal(refused.status, 409);
    assert.ok(refused.words.includes("Somebody has to keep the house"));
    await giveRole(town.house.main.write, host.id, ana.id, "host", town.clock.now);
    await host.get("/me/leaving");
    assert.equal((await host.press("Delete my account", { sure: "yes" })).path, "/gone");
    assert.equal((await ana.get("/host")).status, 200);
  }));

test("everything of mine comes along as one file, and nothing of others", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await member(town, "Bo");
    const answer = await ana.get("/me/export");
    assert.match(answer.headers.get("content-disposition") ?? "", /attachment/);
    const mine = JSON.parse(answer.html) as { profile: { email: string } };
    assert.equal(mine.profile.email, "ana@example.org");
    assert.ok(!answer.html.includes("bo@example.org"));
  }));
