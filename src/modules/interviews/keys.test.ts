import assert from "node:assert/strict";
import { test } from "node:test";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import fc from "fast-check";
import { feedMarkOf, feedSecretOf, marksOf, newKey, readKey } from "./keys.ts";

test("a key is ten words of 2,048, which is more than 100 bits, and none comes twice", () => {
  assert.equal(new Set(wordlist).size, 2048);
  assert.equal(new Set(wordlist.map((word) => word.slice(0, 4))).size, 2048);
  const keys = Array.from({ length: 200 }, newKey);
  assert.equal(new Set(keys).size, 200);
  for (const key of keys) assert.ok(key.split(" ").every((word) => wordlist.includes(word)));
  assert.ok(keys.every((key) => key.split(" ").length === 10));
});

test("a key is read however it was typed: spaced, capitalised, numbered, with hyphens, or by its beginnings", () => {
  const key = newKey();
  const words = key.split(" ");
  for (const typed of [
    key,
    `  ${key.toUpperCase()}\n`,
    words.join("-"),
    words.map((word, index) => `${index + 1}. ${word}`).join("\n"),
    words.map((word) => word.slice(0, 4)).join(", "),
    words.map((word) => word.slice(0, 5)).join("\t"),
  ])
    assert.equal(readKey(typed), key, typed);
});

test("what is no key is none, whatever somebody types", () => {
  const key = newKey();
  const words = key.split(" ");
  const short = wordlist.find((word) => word.length === 3) ?? "";
  for (const typed of [
    "",
    words.slice(1).join(" "),
    `${key} ${words[0]}`,
    [...words.slice(1), "zzzz"].join(" "),
    [...words.slice(1), `${words[0]}x`].join(" "),
    [...words.slice(1), `${short}x`].join(" "),
  ])
    assert.equal(readKey(typed), null, typed);
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readKey(typed);
      return read === null || readKey(read) === read;
    }),
  );
});

test("marks are another for every key and every house, and the feed gives neither the key nor its mark away", () => {
  const [one, other] = [newKey(), newKey()];
  const here = marksOf("house", one);
  assert.notDeepEqual(here, marksOf("house", other));
  assert.notDeepEqual(here, marksOf("another house", one));
  assert.notEqual(here.key_mark, here.feed_mark);
  assert.equal(here.feed_mark, feedMarkOf("house", feedSecretOf(one)));
  assert.match(feedSecretOf(one), /^[\w-]{26}$/);
  assert.ok(!JSON.stringify([here, feedSecretOf(one)]).includes(one.split(" ")[0] ?? ""));
});
