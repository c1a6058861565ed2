import assert from "node:assert/strict";
import { test } from "node:test";
import { firstFacets } from "../../../database/migrations/interviews-0002-words.ts";
import { guideWords, seekerWords } from "./crossovers.words.ts";
import { guideSays } from "./met.parts.tsx";

const quote = { words: "", slug: "works" };
const met = {
  number: 2,
  name_kind: "number",
  name: "",
  isChosen: true,
  isAsked: true,
  isOffered: false,
  quote,
};
const both = { seeker: 1, guide: 2, struggles: 1, been: 1 };

test("what the lists call a thing is said of oneself and of another alike: it speaks of nobody", () => {
  for (const [slug, , phrase] of Object.values(firstFacets).flat())
    for (const sentence of [
      `You struggle with ${phrase}, and have been through ${phrase}.`,
      guideSays({ ...met, phrase }),
      guideWords({ ...both, phrase }),
      seekerWords([{ ...both, phrase }]),
    ])
      assert.doesNotMatch(sentence, /\b(?:my|me|I|your|they|their|them|his|her)\b/, `${slug}: ${sentence}`);
});
