import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { folded, isReserved, isTooClose } from "./names.ts";

const names = ["Ana Petrova", "Hanna", "José Ruiz", "Li Wei", "Müller-Lüdenscheidt"];

test("a nickname that reads like a member's name is too close, whatever letters it is written with", () => {
  const close = [
    "ana petrova",
    "AnaPetrova",
    "A n a  P e t r o v a",
    "Petrova, Ana",
    "Аnа Реtrоvа", // Cyrillic
    "Αna Ρetrονa", // Greek
    "4na P3tr0v@",
    "Ana Petrowa",
    "Ana Petrovaa",
    "Ａｎａ Ｐｅｔｒｏｖａ",
    "H\u200banna",
    "hаnnа",
    "Jose Ruiz",
    "Jo\u0301se\u0301 Ru\u0131z",
    "l1 vvei",
    "Muller Ludenscheidt",
  ];
  for (const nickname of close) assert.ok(isTooClose(nickname, names), nickname);
});

test("capitals are read by their shape, small letters by theirs, and a figure behind a name changes nothing", () => {
  const here = ["Hanna", "Ben", "Ηλίας", "Ana Ruiz"];
  for (const nickname of ["Ηanna", "Ben1", "1Ben", "ben!", "ηλίας", "ΗΛΙΑΣ", "Λna Ruiz", "ANA RUIZ 1"])
    assert.ok(isTooClose(nickname, here), nickname);
  assert.equal(isTooClose("Benno", here), false);
});

test("another name is free, also one that begins alike", () => {
  for (const nickname of ["Birch", "Ana", "Petra", "Johanna K", "Li Na", "石", "Josefine", "Quiet Harbour"])
    assert.equal(isTooClose(nickname, names) || isReserved(nickname), false, nickname);
});

test("nobody is called like the host, a number or a member in general", () => {
  const reserved = [
    "Host",
    "the hоst",
    "H0st Hanna",
    "ADMIN",
    "Moderator 2",
    "Ana, a member",
    "Coach Kim",
    "00031",
    "No. 31",
    "# 31",
    "OOO3l",
    "٠٠٠٣١",
    "Interview 00031",
    "lnterview twelve",
    "Landfall",
    "A former member",
    "H.O.S.T",
    "Ho st",
    "ΗΟΣΤ",
    "HostHanna",
    "Landfall team",
    "Moderation",
    "moderators",
    "Admin1",
    "webmaster",
    "Harbour Circle",
    "harbour c1rcle",
    "The Harbour Circle",
    "…",
    "🙂",
    "x",
  ];
  for (const nickname of reserved) assert.ok(isReserved(nickname, "Harbour Circle"), nickname);
  for (const nickname of ["Ghost", "Hostel Joe", "Birch 31", "Coachella", "Seven", "Harbour"])
    assert.equal(isReserved(nickname, "Harbour Circle"), false, nickname);
});

const anything = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
  .map((codes) => String.fromCodePoint(...codes));

test("whatever is typed, folding ends, is the same when done again, and a name is always close to itself", () =>
  fc.assert(
    fc.property(anything, (name) => {
      assert.equal(folded(folded(name)), folded(name));
      assert.ok(isTooClose(name, [name]) || folded(name) === "");
      isReserved(name);
    }),
    { numRuns: 100 },
  ));
