import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { guidesOf } from "../bench/crossings/guides.ts";
import { interviews } from "../bench/crossings/index.ts";
import { firstFacets, firstQuestions } from "../src/database/migrations/interviews-0002-words.ts";

// What the quality of crossovers is measured by must itself be right.

describe("The interviews with known crossings", () => {
  const names = new Set(interviews.map(({ name }) => name));

  test("at least sixty people tell something, each something else", () => {
    assert.ok(interviews.length >= 60, `${interviews.length}`);
    assert.equal(names.size, interviews.length);
    const texts = interviews.flatMap(({ answers }) => Object.values(answers));
    assert.deepEqual(
      texts.filter((text, position) => texts.indexOf(text) !== position),
      [],
    );
  });

  test("everybody answers what has to be answered, and only what is asked", () => {
    const asked = new Set(firstQuestions.map(({ slug }) => slug));
    for (const { name, answers } of interviews) {
      for (const { slug, needed } of firstQuestions) if (needed) assert.ok(answers[slug], `${name}: ${slug}`);
      for (const [slug, words] of Object.entries(answers)) {
        assert.ok(asked.has(slug), `${name}: ${slug}`);
        assert.ok(words.length <= 3_000 && words.trim() === words, `${name}: ${slug}`);
      }
    }
  });

  test("everything that somebody chose stands in the lists, once", () => {
    const slugsOf = (kind: string) => (firstFacets[kind] ?? []).map(([slug]) => slug);
    for (const { name, facets } of interviews) {
      for (const kind of ["situation", "field", "duration", "route"] as const) {
        const slug = facets[kind];
        if (slug !== null) assert.ok(slugsOf(kind).includes(slug), `${name}: ${slug}`);
      }
      for (const topics of [facets.struggles, facets.experience]) {
        assert.equal(new Set(topics).size, topics.length, name);
        for (const slug of topics) assert.ok(slugsOf("topic").includes(slug), `${name}: ${slug}`);
      }
    }
  });

  test("every crossing joins two others of the set, and everybody has been understood by somebody", () => {
    for (const name of Object.keys(guidesOf)) assert.ok(names.has(name), name);
    for (const { name, guides } of interviews) {
      assert.ok(guides.length >= 2 && guides.length <= 9, `${name}: ${guides.length}`);
      assert.equal(new Set(guides).size, guides.length, name);
      for (const guide of guides) assert.ok(guide !== name && names.has(guide), `${name}: ${guide}`);
    }
  });

  test("both halves are large enough to be measured", () => {
    for (const half of ["tuning", "held-out"]) {
      assert.ok(interviews.filter((interview) => interview.half === half).length >= 25, half);
    }
  });
});
