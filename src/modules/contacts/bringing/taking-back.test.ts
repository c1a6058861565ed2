import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAddress, newId, toAddress } from "../../../basics/ids.ts";
import { bring, connections, contactsOf, idOf } from "../../../../test/connections.ts";
import { begin, inTown } from "../../../../test/support.ts";
import { noteExchange } from "../book/exchanges.ts";
import { bringSome } from "./coming-in.ts";
import { startImport } from "./imports.ts";
import { sweepImports } from "./sweeping.ts";

test("a file is taken back whole, but for those about whom something was written since", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const db = town.house.main.write;
    const path = await bring(ana, connections(300));
    await ana.press("Bring in 300 people");
    await town.work();
    const [one] = await contactsOf(town, ana);
    const on = Temporal.PlainDate.from("2026-11-24");
    await noteExchange(
      db,
      ana.id,
      one?.id ?? 0,
      { id: newId(), kind: "call", on, words: "" },
      town.clock.now,
    );
    const page = await ana.get(path);
    assert.match(page.words, /299 people go\. One person stays: you have written something about them since/);
    const after = await ana.press("Take back 299 people");
    assert.match(after.words, /Taken back\..*One person of it stayed/);
    assert.deepEqual(
      (await contactsOf(town, ana)).map(({ id }) => id),
      [one?.id],
    );
    assert.equal((await town.house.main.read.selectFrom("companies").select("id").execute()).length, 1);
    assert.equal((await ana.post(`${path}/removal`)).status, 200, "pressed twice, it is taken back once");
  }));

test("what is still coming in can be stopped, and is then nobody", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const path = await bring(ana, connections(60));
    const db = town.house.main.write;
    await startImport(db, ana.id, idOf(path), town.clock.now);
    await bringSome(db, idOf(path), 25, town.clock.now);
    await ana.get(path);
    await ana.press("Stop, and take them back");
    await town.work();
    assert.deepEqual(await contactsOf(town, ana), []);
  }));

test("a file that is not let in is thrown away by a press, or forgotten after fourteen days; what is in, stays", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    const db = town.house.main.write;
    await ana.get(await bring(ana, connections(3)));
    const gone = await ana.press("Throw this file away");
    assert.match(gone.words, /Thrown away\. Nothing of the file is kept/);
    await bring(ana, connections(2));
    await ana.press("Bring in 2 people");
    await town.work();
    const rows = () => db.selectFrom("contact_import_rows").select(["content"]).execute();
    assert.ok(
      (await rows()).every(({ content }) => content === ""),
      "what came in is kept once",
    );
    await bring(ana, connections(5));
    town.clock.forward({ hours: 24 * 13 });
    await sweepImports(db, town.clock.now);
    assert.equal((await rows()).length, 7);
    town.clock.forward({ hours: 25 });
    await sweepImports(db, town.clock.now);
    assert.deepEqual(await rows(), []);
    assert.equal((await contactsOf(town, ana)).length, 2);
    assert.equal((await db.selectFrom("contact_imports").select("id").execute()).length, 1);
  }));

test("of files that wait the three newest are kept, and pressing twice brings one", () =>
  inTown(async (town) => {
    const ana = await begin(town);
    for (let at = 0; at < 5; at++) {
      town.clock.forward({ minutes: 1 });
      await bring(ana, connections(at + 1));
    }
    const page = await ana.get("/contacts/imports");
    assert.equal(page.words.match(/not in yet/g)?.length, 3);
    const id = toAddress(newId());
    for (let at = 0; at < 2; at++) await ana.post("/contacts/imports", { id, pasted: connections(2) });
    const rows = await town.house.main.read
      .selectFrom("contact_import_rows")
      .select("name")
      .where("import_id", "=", fromAddress(id) ?? 0)
      .execute();
    assert.equal(rows.length, 2);
    await ana.get(`/contacts/imports/${id}`);
    const { action } = ana.prepare("Bring in 2 people");
    for (let at = 0; at < 2; at++) await ana.post(action);
    await town.work();
    assert.equal((await contactsOf(town, ana)).length, 2);
  }));
