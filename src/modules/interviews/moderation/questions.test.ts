import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { begin, inTown, signedIn, type Town } from "../../../../test/support.ts";
import { questionsOf } from "../questions/questions.reads.ts";
import { settingsOf } from "../questions/settings.reads.ts";
import { interviewUrls } from "../urls.ts";

const read = (town: Town) => town.house.interviews.read;
const setOf = async (town: Town): Promise<number> => (await settingsOf(read(town))).question_set;
const asked = async (town: Town) => questionsOf(read(town), await setOf(town));
const slugs = async (town: Town): Promise<string[]> => (await asked(town)).map(({ slug }) => slug);

test("a host writes a question anew, moves it, and earlier interviews keep the words in which they were asked", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const before = await questionsOf(read(town), 1);
    await host.get(interviewUrls.officeQuestions);
    await host.press("Ask these", {
      "wording-tried": "What was new to you?",
      "hint-tried": "Anything counts.",
      "place-tried": "2",
    });
    assert.ok(host.here?.words.includes("earlier interviews keep their words"));
    assert.equal(await setOf(town), 2);
    assert.deepEqual((await slugs(town)).slice(0, 4), ["work", "tried", "struggle", "works"]);
    assert.equal((await asked(town))[1]?.wording, "What was new to you?");
    assert.deepEqual(await questionsOf(read(town), 1), before);
    assert.match((await host.get(interviewUrls.officeActs)).words, /Hanna changed the questions/);
  }));

test("saving what is asked already makes no new version", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeQuestions);
    const answer = await host.press("Ask these");
    assert.ok(answer.words.includes("Nothing was changed"));
    assert.equal(await setOf(town), 1);
    assert.equal((await read(town).selectFrom("interview_acts").select("id").execute()).length, 0);
  }));

test("a question is left out, and asked again later under its old name", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeQuestions);
    await host.press("Ask these", { "asked-surprise": [] });
    assert.ok(!(await slugs(town)).includes("surprise"));
    assert.match(
      (await host.get(interviewUrls.officeQuestions)).words,
      /Asked before What has surprised you\?/,
    );
    await host.press("Ask these", { "asked-surprise": "yes", "place-surprise": "1" });
    assert.equal((await slugs(town))[0], "surprise");
  }));

test("a new question gets a name of its own, and pressed twice it is asked once", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeQuestions);
    const form = host.prepare("Ask these", {
      "wording-new_1": "What do you miss most?",
      "side-new_1": "struggle",
      "needed-new_1": "yes",
    });
    const [one, two] = [await host.post(form.action, form.body), await host.post(form.action, form.body)];
    assert.deepEqual([one.status, two.status], [200, 200]);
    assert.equal(await setOf(town), 2);
    assert.deepEqual((await asked(town)).at(-1), {
      slug: "miss-most",
      wording: "What do you miss most?",
      hint: "",
      is_needed: 1,
      side: "struggle",
    });
  }));

test("both sides of a crossover stay asked and needed, whatever is sent", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeQuestions);
    const { action, body } = host.prepare("Ask these");
    await host.post(action, {
      ...body,
      "wording-struggle": "What is hard?",
      "side-works": "struggle",
      "asked-works": "",
    });
    const questions = await asked(town);
    const sides = questions.filter(({ slug }) => ["struggle", "works"].includes(slug));
    assert.deepEqual(
      sides.map(({ wording, is_needed, side }) => [wording, is_needed, side]),
      [
        ["What is hard?", 1, "struggle"],
        ["What works for you?", 1, "experience"],
      ],
    );
    const empty = await host.post(action, { version: "2" });
    assert.equal(empty.status, 422);
    assert.ok(empty.words.includes("A place is a number from 1 to 99."));
  }));

test("a question without words comes back, with what was typed elsewhere", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeQuestions);
    const answer = await host.press("Ask these", { "wording-works": " ", "hint-need": "Just now." });
    assert.equal(answer.status, 422);
    assert.ok(answer.words.includes("Please write the question, or leave it out."));
    assert.equal(answer.page.querySelector("#field-hint-need")?.text.trim(), "Just now.");
    assert.ok((await host.press("Ask these", { "wording-works": "What helps?" })).words.includes("Kept."));
  }));

test("two hosts who write the questions at once lose nothing silently", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const laptop = await signedIn(town, host.id, "Hanna");
    await host.get(interviewUrls.officeQuestions);
    await laptop.get(interviewUrls.officeQuestions);
    await laptop.press("Ask these", { "wording-new_1": "What do you miss most?" });
    const answer = await host.press("Ask these", { "wording-need": "What would help you today?" });
    assert.equal(answer.status, 409);
    assert.match(answer.words, /changed meanwhile.*What do you miss most\?/);
    assert.ok((await host.press("Ask these")).words.includes("Kept."));
    const wordings = (await asked(town)).map(({ wording }) => wording);
    assert.ok(wordings.includes("What do you miss most?") && wordings.includes("What would help you today?"));
  }));

test("whatever a host sends, the questions stay in order: both sides, each name once, no server error", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(interviewUrls.officeQuestions);
    const { action, body } = host.prepare("Ask these");
    const value = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 210 }),
      fc.constantFrom(
        "",
        "1",
        "2",
        "99",
        "0",
        "-1",
        "1e3",
        "yes",
        "struggle",
        "\u0000",
        "\ud800",
        "a".repeat(400),
      ),
    );
    const changes = fc.dictionary(
      fc.constantFrom(...Object.keys(body), "wording-toString", "place-new_9"),
      value,
    );
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (typed, keepsUp) => {
        const version = keepsUp ? { version: String(await setOf(town)) } : {};
        const { status } = await host.post(action, { ...body, ...typed, ...version });
        assert.ok([200, 409, 422].includes(status), String(status));
        const questions = await asked(town);
        assert.equal(new Set(questions.map(({ slug }) => slug)).size, questions.length);
        for (const slug of ["struggle", "works"])
          assert.equal(questions.find((one) => one.slug === slug)?.is_needed, 1);
        assert.ok(questions.length <= 20 && questions.every(({ wording }) => wording !== ""));
      }),
      { numRuns: 25 },
    );
  }));
