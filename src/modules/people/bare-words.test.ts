import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asBareWords, bareWords, companyWords, personWords } from "./bare-words.ts";
import { companyDomain } from "./company-domain.ts";

const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.lorem());

test("a name means the same person however it was written", () => {
  for (const name of ["Ana Ruiz", "ána  RUIZ", "Ruiz, Ana", "Ana-Ruiz", "Ｒuiz Ana"])
    assert.equal(personWords(name), "ana ruiz", name);
  assert.equal(bareWords("O’Neill & Söhne"), "oneill and sohne");
  assert.equal(bareWords("李 小龙"), "李 小龙");
  assert.equal(bareWords("- . -"), "");
  for (const marks of ["&", "& &", " & - "]) assert.equal(bareWords(marks), "", marks);
  assert.equal(bareWords("& Other Stories &"), "other stories");
});

test("a company means the same one with and without its legal form", () => {
  for (const name of [
    "Acme",
    "ACME Inc.",
    "Acme, Inc",
    "The Acme Company",
    "Acmé S.A.",
    "acme.com",
    "Acme GmbH & Co. KG",
  ])
    assert.match(companyWords(name), /^acme( gmbh and)?$/, name);
  assert.equal(companyWords("Société Générale S.A."), "societe generale");
  assert.equal(companyWords("E.ON SE"), "eon");
  assert.equal(companyWords("The Company"), "company");
  assert.equal(companyWords("Booking.com B.V."), "booking");
});

test("the words that are compared say the same when they are compared again", () => {
  fc.assert(
    fc.property(anything, (name) => {
      for (const words of [bareWords, personWords, companyWords])
        assert.equal(words(words(name)), words(name));
    }),
  );
});

test("nothing that a database could take for a pattern is left in them", () => {
  fc.assert(
    fc.property(anything, anything, anything, (name, employer, workLine) => {
      const { workplace_words: both, ...words } = asBareWords(name, employer, workLine);
      for (const text of Object.values(words)) assert.match(text, /^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
      assert.match(both, /^$|^ [\p{L}\p{N} ]*\/ [\p{L}\p{N} ]*$/u);
      assert.equal(both, both.toLowerCase());
    }),
  );
});

test("what a company's mail addresses end in is read from whatever somebody has at hand", () => {
  const known = {
    "acme.example": "acme.example",
    "@Acme.Example": "acme.example",
    "ben.cole@mail.acme.example": "acme.example",
    "https://careers.acme.example/jobs?id=3": "acme.example",
    "www.bbc.co.uk": "bbc.co.uk",
    "acme.example.": "acme.example",
  };
  for (const [typed, domain] of Object.entries(known))
    assert.deepEqual(companyDomain(typed), { domain }, typed);
  for (const typed of ["gmail.com", "@gmx.de", "ben@yahoo.co.uk", "mail.web.de", "co.uk", "x@outlook.com.br"])
    assert.equal(companyDomain(typed), "public", typed);
  for (const typed of ["acme", "", "@", "a_b.example", "%.example", "192.0.2.1", "acme. example"])
    assert.equal(companyDomain(typed), null, typed);
});

test("an ending of mail addresses is one that they can end in, and stays what it is", () => {
  fc.assert(
    fc.property(fc.oneof(anything, fc.emailAddress(), fc.webUrl(), fc.domain()), (typed) => {
      const read = companyDomain(typed);
      if (read === null || read === "public") return;
      assert.match(read.domain, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      assert.deepEqual(companyDomain(read.domain), read);
      assert.deepEqual(companyDomain(`someone@${read.domain}`), read);
    }),
  );
});
