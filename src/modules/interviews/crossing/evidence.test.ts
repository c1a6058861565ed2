import assert from "node:assert/strict";
import { test } from "node:test";
import { firstFacets } from "../../../database/migrations/interviews-0002-words.ts";
import { suggestionsFor } from "./evidence.ts";
import { noFacets } from "./ground.ts";

const findingsFor = (topics: string[], facets = {}): string[] =>
  suggestionsFor(topics, { ...noFacets(), ...facets }).map(({ finding }) => finding.id);

test("two suggestions come with each answer, chosen by what somebody struggles with", () => {
  for (const [topics, facets, expected] of [
    [[], {}, ["E5", "E1"]],
    [["older"], {}, ["E4", "E11"]],
    [["rejections"], {}, ["E8", "E7"]],
    [["papers-abroad"], {}, ["E11", "E1"]],
    [["strangers"], { field: "software" }, ["E9", "E14"]],
    [["papers"], { route: "posting" }, ["E7", "E5"]],
    [["papers"], { route: "networked" }, ["E5", "E1"]],
    [["structure"], {}, ["E5", "E6"]],
    [["caring"], {}, ["E6", "E13"]],
    [["job-interviews"], {}, ["E8", "E14"]],
    [["money-short"], {}, ["E13", "E2"]],
    [["nobody-knows-this-one"], {}, ["E5", "E1"]],
  ] as const)
    assert.deepEqual(
      findingsFor([...topics], facets),
      expected,
      `${topics.join()} ${JSON.stringify(facets)}`,
    );
});

test("whom to ask first depends on the field, and is not said where that is unknown", () => {
  const advice = (field: string | null): string =>
    suggestionsFor(["no-contacts"], { ...noFacets(), field })
      .filter(({ finding }) => finding.id === "E9")
      .map((suggestion) => suggestion.advice)
      .join();
  assert.match(advice("media"), /know only a little/);
  assert.match(advice("trades"), /know you well/);
  assert.equal(advice(null), "");
});

test("each topic of the lists has two different findings, each with what was found, by whom and its limits", () => {
  for (const [slug] of firstFacets["topic"] ?? []) {
    const two = suggestionsFor([slug], noFacets());
    assert.equal(new Set(two.map(({ finding }) => finding.id)).size, 2, slug);
    for (const { advice, finding } of two) {
      assert.match(finding.id, /^E\d+$/);
      for (const words of [advice, finding.found, finding.limits]) assert.match(words, /^[A-Z2].*[.?”]$/);
      assert.match(finding.source, /\d{4}|Mathematica|378/);
    }
  }
});

test("no finding is told without its other half", () => {
  const said = (topics: string[]): string =>
    suggestionsFor(topics, noFacets())
      .map(({ finding }) => `${finding.found} ${finding.limits}`)
      .join(" ");
  assert.match(said(["money-short"]), /87%.*59%.*66% against 34%/);
  assert.match(said(["structure"]), /reminders and a partner .* added nothing/);
  assert.match(said(["job-interviews"]), /rates the evidence over two years as low.*opinion poll/);
  for (const [slug] of firstFacets["topic"] ?? []) assert.doesNotMatch(said([slug]), /2\.67|80% of jobs/);
});
