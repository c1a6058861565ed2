import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { connections } from "../../../test/connections.ts";
import { keptOnes } from "../../../test/merging.ts";
import { begin, inTown, member, type Person, type Town } from "../../../test/support.ts";
import { newId } from "../../basics/ids.ts";
import { deleteAccount } from "../people/index.ts";
import { makeContact } from "./book/contacts.ts";
import { bringSome } from "./bringing/coming-in.ts";
import { bringFile, startImport } from "./bringing/imports.ts";
import { readPeople } from "./bringing/recognise.ts";
import { cardOf } from "./cards/cards.reads.ts";
import { keepCard } from "./cards/cards.ts";
import { saveCard } from "./cards/my-card.ts";
import { leaveCard } from "./cards/received.ts";
import { noteExchange } from "./book/exchanges.ts";
import { onlyNamed } from "./contact.ts";
import { makeFollowUp } from "./follow-ups/follow-ups.ts";
import { mergeContacts } from "./merging/merging.ts";
import { eraseContacts } from "./personal.ts";

const noPromises = { iPromised: "", due: null, theyPromised: "", theyDue: null };
const back = () => ({
  id: newId(),
  on: null,
  metWhere: "",
  about: "",
  ...noPromises,
  giveMine: false,
  words: "",
});
const onCard = { line: "", target: "", email: "ana@quillfeather.example", phone: "", links: "" };
const left = { line: "", company: "", email: "", phone: "", links: "", words: "" };

test("what others do with her at the moment in which Ana leaves does not stay behind", () =>
  inTown(async (town) => {
    await begin(town);
    const [ben, ana] = [await member(town, "Ben"), await member(town, "Ana")];
    const db = town.house.main.write;
    const { now } = town.clock;
    await saveCard(db, ana.id, { ...onCard, name: "Ana Quillfeather", version: 0 }, now);
    const code = (await cardOf(db, ana.id))?.code ?? "";
    let meanwhile: Promise<unknown> = Promise.resolve();
    const erase: typeof eraseContacts = async (tx, who) => {
      await eraseContacts(tx, who);
      meanwhile = Promise.allSettled([
        keepCard(db, ben.id, code, back(), now),
        makeContact(db, ana.id, { ...onlyNamed("Somebody of hers"), id: newId() }, now),
        leaveCard(db, null, code, { ...left, id: newId(), name: "Vee the visitor" }, now),
        saveCard(db, ana.id, { ...onCard, name: "Ana Quillfeather", version: 0 }, now),
      ]);
      // They have come as far as they can before Ana is gone.
      await pause(100);
    };
    await deleteAccount(db, ana.id, { erase }, now);
    await meanwhile;
    for (const table of ["contacts", "kept_cards", "received_cards", "cards"] as const)
      assert.deepEqual(await db.selectFrom(table).selectAll().execute(), [], table);
  }));

test("whoever takes Ana's name into another contact while she leaves does not keep it", () =>
  inTown(async (town) => {
    await begin(town);
    const db = town.house.main.write;
    const { now } = town.clock;
    for (let round = 0; round < 5; round++) {
      const [ben, ana] = [await member(town, `Ben ${round}`), await member(town, `Ana ${round}`)];
      await saveCard(db, ana.id, { ...onCard, name: `Ana Quill${round}feather`, version: 0 }, now);
      const code = (await cardOf(db, ana.id))?.code ?? "";
      const { contact: other } = await keepCard(db, ben.id, code, back(), now);
      const kept = await makeContact(db, ben.id, { ...onlyNamed("The woman in red"), id: newId() }, now);
      const what = {
        id: newId(),
        other,
        version: 1,
        otherVersion: 1,
        choices: { ...keptOnes, name: "other" },
      } as const;
      const leaves = async (): Promise<void> => {
        await pause(round);
        await deleteAccount(db, ana.id, { erase: eraseContacts }, now);
      };
      // Once she has left, the two may not be found any more as they were.
      await Promise.all([leaves(), mergeContacts(db, ben.id, kept, what, now)]);
      const left = [
        await db.selectFrom("contacts").select(["name", "sort_name", "name_words", "search_words"]).execute(),
        await db.selectFrom("contact_merges").select(["before", "moved"]).execute(),
      ];
      assert.doesNotMatch(JSON.stringify(left), /quill\dfeather/i);
    }
  }));

test("what is noted while an account is deleted stops nothing and stays with nobody", () =>
  inTown(async (town) => {
    await begin(town);
    const db = town.house.main.write;
    const { now } = town.clock;
    for (let round = 0; round < 4; round++) {
      const ben = await member(town, `Ben ${round}`);
      const ana = await makeContact(db, ben.id, { ...onlyNamed("Ana"), id: newId() }, now);
      const on = Temporal.PlainDate.from("2026-11-20");
      const note = () => noteExchange(db, ben.id, ana, { id: newId(), kind: "call", on, words: "" }, now);
      const owe = () =>
        makeFollowUp(db, ben.id, { id: newId(), contact: ana, owedBy: "me", what: "A name", due: on }, now);
      const meanwhile = Promise.allSettled([note(), owe(), note(), owe(), note(), owe()]);
      await deleteAccount(db, ben.id, { erase: eraseContacts }, now);
      await meanwhile;
      for (const table of ["contacts", "exchanges", "follow_ups"] as const)
        assert.deepEqual(await db.selectFrom(table).selectAll().execute(), [], table);
    }
  }));

test("an account is deleted while its file comes in, and nobody of the file stays", () =>
  inTown(async (town) => {
    await begin(town);
    const db = town.house.main.write;
    const { now } = town.clock;
    for (const round of [1, 2, 3, 4]) {
      const zoe = await member(town, `Zoe ${round}`);
      const id = await broughtFile(town, zoe, 300);
      await startImport(db, zoe.id, id, now);
      const comesIn = async (): Promise<void> => {
        while ((await bringSome(db, id, 50, now)) === "more");
      };
      const leaves = async (): Promise<void> => {
        await pause(round * 7);
        await deleteAccount(db, zoe.id, { erase: eraseContacts }, now);
      };
      await Promise.all([comesIn(), leaves()]);
      const stays = db.selectFrom("contacts").select("id").where("member_id", "=", zoe.id);
      assert.deepEqual(await stays.execute(), []);
    }
  }));

test("a file that was let in comes in, also where another is brought at the same moment", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const db = town.house.main.write;
    const { now } = town.clock;
    for (let round = 0; round < 4; round++) {
      const first = await broughtFile(town, ben, 2);
      for (const _ of [1, 2]) await broughtFile(town, ben, 2);
      const [started] = await Promise.allSettled([
        startImport(db, ben.id, first, now),
        broughtFile(town, ben, 2),
      ]);
      const row = await db
        .selectFrom("contact_imports")
        .select("id")
        .where("id", "=", first)
        .executeTakeFirst();
      assert.equal(row !== undefined, started.status === "fulfilled", "said and done are one");
    }
  }));

async function broughtFile(town: Town, who: Person, many: number): Promise<number> {
  const file = await readPeople(connections(many));
  assert.ok(typeof file !== "string");
  const id = newId();
  await bringFile(town.house.main.write, who.id, { id, file }, town.clock.now);
  return id;
}
