import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { begin, inTown, member } from "../../../../test/support.ts";
import { companyMatch, companyNamed } from "./companies.ts";

// What may follow on the first word of a company's name: words, signs, or legal forms.
const someWords = fc.array(
  fc.oneof(
    fc.constantFrom("Bright", "Über", "S.A.", "Co", "Inc.", "GmbH", "The", "of", "&", "7"),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  ),
  { maxLength: 4 },
);

test("a company's name is matched whatever its case, accents and legal form, and by the whole of it", () => {
  fc.assert(
    fc.property(fc.constantFrom("Acme", "nord", "Ärzte", "7"), someWords, (first, more) => {
      const name = [first, ...more].join(" ").trim();
      const match = companyMatch(name);
      for (const form of ["GmbH", "Inc.", "S.A.", "GmbH & Co. KG", "& Co."])
        assert.equal(companyMatch(`${name} ${form}`), match, `${name} ${form}`);
      assert.equal(companyMatch(`The ${name}`), match);
      assert.equal(companyMatch(name.normalize("NFD")), match, "however its accents are written");
    }),
  );
  for (const name of ["ACME SHIPPING", "acme shipping gmbh", "Acmé Shipping"])
    assert.equal(companyMatch(name), "acme shipping");
  for (const marks of ["&", "???", "™"])
    assert.notEqual(companyMatch(marks), "", "marks alone are a name too");
  fc.assert(
    fc.property(
      fc.constantFrom("Acme", "Nord", "Water 7"),
      fc.constantFrom("Ship", "9", "Ö"),
      (name, more) => {
        assert.notEqual(companyMatch(`${name}${more}`), companyMatch(name));
        assert.notEqual(companyMatch(`${name} ${more}`), companyMatch(name));
        assert.notEqual(companyMatch(`${more} ${name}`), companyMatch(name));
      },
    ),
  );
});

test("two who are written down at a new company at once stand at one", () =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const { write } = town.house.main;
    const at = (name: string) =>
      write.transaction().execute((tx) => companyNamed(tx, ben.id, name, town.clock.now));
    const ids = await Promise.all([at("Acme"), at("ACME Inc."), at("The Acme Company")]);
    assert.equal(new Set(ids).size, 1);
    assert.equal((await write.selectFrom("companies").select("id").execute()).length, 1);
    assert.equal(await companyNamed(write, ben.id, "", town.clock.now), null);
  }));
