import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { opportunityMatch } from "./opportunity-row.ts";

test("one that is brought again is known by the address of its posting, whence ever somebody came to it", () => {
  const same = [
    "https://jobs.example.org/42?lang=en&id=7",
    "http://www.jobs.example.org/42/?id=7&lang=en",
    "https://jobs.example.org/42?utm_source=mail&id=7&lang=en&ref=feed#apply",
  ];
  const [match] = same.map((link) => opportunityMatch("Acme", "Planner", link));
  for (const link of same) assert.equal(opportunityMatch("Else", "Other", link), match, link);
  assert.notEqual(opportunityMatch("Acme", "Planner", "https://jobs.example.org/43?lang=en&id=7"), match);
  assert.notEqual(opportunityMatch("Acme", "Planner", "https://jobs.example.org/42?id=8"), match);
});

test("without an address it is known by company and title; the front page of a board is no posting", () => {
  const match = opportunityMatch("Acme GmbH", "Café Manager", "");
  assert.equal(opportunityMatch("ACME", "cafe manager", ""), match);
  assert.equal(opportunityMatch("acme", "Café-Manager", "https://jobs.example.org/"), match);
  assert.notEqual(opportunityMatch("Brightwater", "Café Manager", ""), match);
  assert.notEqual(opportunityMatch("", "Café Manager", ""), match);
  assert.notEqual(opportunityMatch("", "+++", ""), opportunityMatch("", "???", ""));
});

test("however long, it fits its index, and two long ones are told apart", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.webUrl(), (title, link) => {
      for (const match of [opportunityMatch("Acme", title, ""), opportunityMatch("", title, link)]) {
        assert.ok(match.length <= 200 && match.isWellFormed());
      }
    }),
  );
  const long = "planner ".repeat(40);
  assert.notEqual(opportunityMatch("Acme", `${long}one`, ""), opportunityMatch("Acme", `${long}two`, ""));
});
