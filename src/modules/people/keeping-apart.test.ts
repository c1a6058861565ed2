import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { newId } from "../../basics/ids.ts";
import { begin, inTown, type Person, member, type Town } from "../../../test/support.ts";
import { blockMember } from "./blocks.ts";
import { companyDomain } from "./company-domain.ts";
import { isShownTo, mustStayApart, staysApartFromSome } from "./keeping-apart.ts";
import { keepCompanyAway, keepMemberAway, keepPersonAway, removeKeepAway } from "./keep-aways.ts";
import { changeProfile } from "./members.ts";

type About = { name?: string; workLine?: string; employer?: string; email?: string };

/** Ana, who is looking, and somebody about whom these things stand in the profile. */
async function anaAnd(town: Town, about: About): Promise<{ ana: Person; other: Person }> {
  await begin(town);
  const ana = await member(town, "Ana");
  const other = await member(town, "Otto");
  const { name = "Otto", workLine = "", employer = "", email } = about;
  const db = town.house.main.write;
  const rest = { pronouns: "", canHelp: "", wantHelp: "", links: [], messagesFrom: "" } as const;
  const profile = { name, workLine, employer, ...rest, timeZone: "Europe/Berlin", version: 1 };
  assert.ok(await changeProfile(db, other.id, profile));
  if (email) await db.updateTable("members").set({ email }).where("id", "=", other.id).execute();
  return { ana, other };
}

const company = (town: Town, who: Person, name: string, domain = "") =>
  keepCompanyAway(town.house.main.write, who.id, { id: newId(), name, domain }, town.clock.now);

const person = (town: Town, who: Person, name: string, email: string | null = null) =>
  keepPersonAway(town.house.main.write, who.id, { id: newId(), name, email }, town.clock.now);

/** The same question, asked about rows that a query finds. */
async function staysFromSome(town: Town, who: Person, others: readonly number[]): Promise<boolean> {
  const there = {
    from: sql`members as there`,
    where: sql`there.id in (${sql.join(others)})`,
    member: "there.id",
  };
  const found = await town.house.main.read
    .selectFrom("members")
    .select("id")
    .where("id", "=", who.id)
    .where(staysApartFromSome(sql.ref("members.id"), there))
    .execute();
  return found.length > 0;
}

/** Whether the other sees her; and then neither way round may they be brought together. */
async function isSeen(town: Town, ana: Person, other: Person): Promise<boolean> {
  const db = town.house.main.write;
  const seen = await isShownTo(db, other.id, ana.id);
  assert.equal(await isShownTo(db, ana.id, other.id), true, "she sees the other as before");
  assert.equal(await mustStayApart(db, ana.id, [other.id]), !seen);
  assert.equal(await mustStayApart(db, other.id, [newId(), ana.id]), !seen);
  assert.equal(await staysFromSome(town, ana, [newId(), other.id, ana.id]), !seen);
  assert.equal(await staysFromSome(town, other, [other.id, ana.id]), !seen);
  return seen;
}

const meant: [why: string, name: string, about: About][] = [
  ["names it as the employer", "Acme", { employer: "ACME GmbH" }],
  ["names a part of it", "Acme", { employer: "Acme Logistics Ltd." }],
  ["names the whole of which it is a part", "Acme Logistics", { employer: "acme" }],
  ["names it in the line of work", "The Acme Corporation", { workLine: "Accountant, at Acme since 2009" }],
  ["writes it with accents", "Societe Generale", { employer: "Société Générale S.A." }],
];

for (const [why, name, about] of meant) {
  test(`whoever ${why} is kept away with a company`, () =>
    inTown(async (town) => {
      const { ana, other } = await anaAnd(town, about);
      assert.equal(await isSeen(town, ana, other), true);
      await company(town, ana, name);
      assert.equal(await isSeen(town, ana, other), false);
    }));
}

test("whose mail address ends in the company's is kept away, and no other", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, { email: "otto@mail.acme.example" });
    const lookalike = await member(town, "Lia");
    const moveTo = (email: string | null) =>
      town.house.main.write.updateTable("members").set({ email }).where("id", "=", lookalike.id).execute();
    await company(town, ana, "Roadrunner traps", "acme.example");
    assert.equal(await isSeen(town, ana, other), false);
    for (const email of ["lia@notacme.example", "lia@acme.example.org", "acme.example@lia.org", null]) {
      await moveTo(email);
      assert.equal(await isSeen(town, ana, lookalike), true, String(email));
    }
    await moveTo("lia@acme.example");
    assert.equal(await isSeen(town, ana, lookalike), false);
  }));

test("a company that is only part of another word keeps nobody away", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, { employer: "Sapling Nursery", workLine: "Pineapples" });
    for (const name of ["SAP", "Apple", "Ling", "Nursery Rhymes"]) await company(town, ana, name);
    assert.equal(await isSeen(town, ana, other), true);
  }));

test("a person is kept away by the full name in any order, and by an address", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, { name: "Otto Weiß-Müller" });
    const namesake = await member(town, "Ottokar");
    await person(town, ana, "Weiß Müller, OTTO");
    assert.equal(await isSeen(town, ana, other), false);
    assert.equal(await isSeen(town, ana, namesake), true);
    await person(town, ana, "Whoever", "ottokar@example.org");
    assert.equal(await isSeen(town, ana, namesake), false);
  }));

test("a first name alone keeps nobody away", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, {});
    await person(town, ana, "Otto", "somebody.else@example.org");
    assert.equal(await isSeen(town, ana, other), true);
  }));

test("a member is kept away however they call themselves later, until the entry is taken off", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, {});
    const db = town.house.main.write;
    await keepMemberAway(db, ana.id, other.id, {}, town.clock.now);
    await keepMemberAway(db, ana.id, other.id, {}, town.clock.now);
    assert.equal(await isSeen(town, ana, other), false);
    const rows = await db.selectFrom("keep_aways").select("id").where("member_id", "=", ana.id).execute();
    assert.equal(rows.length, 1);
    await removeKeepAway(db, other.id, rows[0]?.id ?? 0);
    assert.equal(await isSeen(town, ana, other), false, "nobody else takes it off");
    await removeKeepAway(db, ana.id, rows[0]?.id ?? 0);
    assert.equal(await isSeen(town, ana, other), true);
  }));

test("whom somebody blocked does not see them, and nobody else is touched", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, {});
    const third = await member(town, "Cleo");
    await blockMember(town.house.main.write, ana.id, other.id, {}, town.clock.now);
    assert.equal(await isSeen(town, ana, other), false);
    assert.equal(await isSeen(town, ana, third), true);
    assert.equal(await isSeen(town, third, other), true);
  }));

test("nobody is ever hidden from themselves", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, { employer: "Acme" });
    await company(town, other, "Acme");
    const db = town.house.main.write;
    assert.equal(await isShownTo(db, other.id, other.id), true);
    assert.equal(await mustStayApart(db, ana.id, []), false);
  }));

test("whatever a company is called and however it is written, it means its own people", () =>
  inTown(async (town) => {
    const { ana, other } = await anaAnd(town, {});
    const db = town.house.main.write;
    let version = 2;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 30 }), fc.domain(), async (name, domain) => {
        const rest = { pronouns: "", canHelp: "", wantHelp: "", links: [], messagesFrom: "" } as const;
        const profile = {
          name: "Otto",
          workLine: "",
          employer: name,
          ...rest,
          timeZone: "UTC",
          version: version++,
        };
        await db
          .updateTable("members")
          .set({ version: profile.version })
          .where("id", "=", other.id)
          .execute();
        await changeProfile(db, other.id, profile);
        await db.deleteFrom("keep_aways").execute();
        const read = companyDomain(domain);
        await company(town, ana, name, read === null || read === "public" ? "" : read.domain);
        const named = /[\p{L}\p{N}]/u.test(name.normalize("NFKD").replace(/\p{M}/gu, ""));
        assert.equal(await isSeen(town, ana, other), !named);
      }),
      { numRuns: 40 },
    );
  }));
