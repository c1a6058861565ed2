import assert from "node:assert/strict";
import { test } from "node:test";
import { isOfOneAlphabet, looksLikeFullName } from "./nickname-shapes.ts";

test("what looks like somebody's full name is seen by its shape alone, however it is written", () => {
  for (const name of [
    "Rosalind Quimby",
    "rosalind quimby",
    "Quimby, Rosalind",
    "RosalindQuimby",
    "Rosalind_Quimby",
    "Jean-Luc",
    "Ana M. Ruiz",
    "Ana Ruiz 1",
    "Ana 1 Ruiz",
    "A n a R u i z",
    "Ana de la Cruz",
    "The Ana Ruiz",
    "Олег Петров",
    "李 明",
  ])
    assert.ok(looksLikeFullName(name), name);
});

test("a word, and words with a small one between them, are nobody's full name", () => {
  for (const name of [
    "Birch",
    "birch 31",
    "Ana R.",
    "By the Coats",
    "Paper on the Window",
    "Quiet Harbour",
    "石",
    "A Shade More",
  ])
    assert.equal(looksLikeFullName(name), false, name);
});

test("a nickname is written in the letters of one alphabet, whichever that is", () => {
  for (const name of [
    "Zoë",
    "Łukasz",
    "Əli",
    "Олег",
    "Ηλίας",
    "نسیم",
    "שקט",
    "तारा",
    "ばら色",
    "조용",
    "Birch 31",
    "Fir ✓",
    "ʻŌlani",
    "Gull 🙂",
  ])
    assert.ok(isOfOneAlphabet(name), name);
  for (const name of [
    "Ηanna",
    "ΗΟЅΤ",
    "ⓗⓞⓢⓣ",
    "🄷🄾🅂🅃",
    "🅷🅾🆂🆃",
    "ꓧꓳꓢꓔ",
    "ʜᴏꜱᴛ",
    "ᴍᴇᴍʙᴇʀ",
    "Ꭺna",
    "ꓮna",
    "ᴀna",
    "Λna",
    "𝐀𝐧𝐚",
    "Ａna",
    "ᗷen",
    "Ana\u2800",
    "\u3164",
  ])
    assert.equal(isOfOneAlphabet(name), false, name);
});
