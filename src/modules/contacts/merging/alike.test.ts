import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId } from "../../../basics/ids.ts";
import { makeContact } from "../book/contacts.ts";
import { onlyNamed } from "../contact.ts";
import { contactUrls as urls } from "../urls.ts";

const known = (town: Town, who: Person, name: string, number: string) =>
  makeContact(
    town.house.main.write,
    who.id,
    { ...onlyNamed(name), ways: [{ kind: "phone", label: "", value: number }], id: newId() },
    town.clock.now,
  );

/** Who is asked about on the page of those who may be here twice. */
async function pairsOf(who: Person): Promise<string[]> {
  const { page } = await who.get(urls.alike);
  return page.querySelectorAll(".alike-pair").map((pair) => pair.text.replace(/\s+/g, " ").trim());
}

test("200 people at one switchboard are no pairs; two with one number of their own are", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    for (let at = 0; at < 200; at++) await known(town, ben, `Person ${String(at)}`, "020 7946 0000");
    assert.deepEqual(await pairsOf(ben), []);
    await known(town, ben, "Lea Winter", "020 7946 0018");
    await known(town, ben, "L. W.", "(020) 7946-0018");
    assert.equal((await pairsOf(ben)).length, 1);
    assert.match((await pairsOf(ben)).join(), /Lea Winter.*L\. W\.|L\. W\..*Lea Winter/);
  }));

test("a name that more than ten bear tells nothing; of ten, each is asked about", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const all = [];
    for (let at = 0; at < 11; at++)
      all.push(await known(town, ben, "Recruiter", `020 7946 01${String(at + 10)}`));
    assert.deepEqual(await pairsOf(ben), []);
    await town.house.main.write
      .updateTable("contacts")
      .set({ put_away: "merged" })
      .where("id", "=", all[0] ?? 0)
      .execute();
    assert.ok((await pairsOf(ben)).length > 0);
  }));
