import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewUrls } from "../index.ts";
import { begin, inTown, member, Visitor } from "../../../../test/support.ts";
import { atTheFirstQuestion, readingOnceMore, struggle, works } from "../../../../test/taking.ts";

test("a visitor goes from question to question, back and on, and nothing that was written is lost", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await atTheFirstQuestion(town);
    assert.match(visitor.here?.words ?? "", /Question 1 of 15 .*What kind of work are you looking for/);
    await visitor.press("Next", { "answer-work": "Accounts, for a year." });
    assert.match(visitor.here?.words ?? "", /Question 2 of 15 .*What do you struggle with\?/);
    await visitor.press("Back");
    assert.match(visitor.here?.words ?? "", /Accounts, for a year\./);
    await visitor.press("Next");
    const refused = await visitor.press("Next");
    assert.equal(refused.status, 422);
    assert.match(refused.words, /This one is needed/);
    await visitor.press("Next", { "answer-struggle": struggle });
    await visitor.press("Next", { "answer-works": works });
    for (let left = 4; left <= 11; left++) await visitor.press("Next");
    assert.match(
      visitor.here?.words ?? "",
      /Question 12 of 15 .*Laid off ?A contract ended ?Dismissed ?Left/,
    );
    await visitor.press("Next", { situation: "laid-off" });
    await visitor.press("Next", { field: "money" });
    await visitor.press("Next", { struggles: ["silence", "morale"] });
    const whole = await visitor.press("Read it once more", { experience: ["papers"] });
    assert.equal(whole.path, interviewUrls.take);
    for (const words of [
      "Accounts, for a year.",
      works,
      "Laid off",
      "Banking",
      "Hearing nothing back, Keeping my",
    ])
      assert.ok(whole.words.includes(words), words);
  }));

test("whoever wants to read it before the needed answers are there is led to what is missing", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await atTheFirstQuestion(town);
    const missing = await visitor.press("That is enough", { "answer-work": "Accounts." });
    assert.equal(missing.status, 422);
    assert.match(missing.words, /Question 2 of 15/);
    await visitor.press("Back");
    assert.match(visitor.here?.words ?? "", /Accounts\./);
  }));

test("on a shared computer no page keeps a draft, and each says so; elsewhere each says what is so without script", () =>
  inTown(async (town) => {
    await begin(town);
    const shared = await atTheFirstQuestion(town, { device: "shared" });
    const own = await atTheFirstQuestion(town);
    for (const _ of ["first", "second"]) {
      assert.equal(shared.here?.page.querySelector("interview-draft"), null);
      assert.match(shared.here?.words ?? "", /On a shared computer nothing is kept/);
      assert.match(own.here?.words ?? "", /Without script nothing is kept/);
      await shared.press("Next");
      await own.press("Next");
    }
  }));

test("all on one page, what is missing is said there, and the rest stays", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await atTheFirstQuestion(town, { view: "whole" });
    const long = "long ".repeat(700);
    const refused = await visitor.press("Read it once more", {
      "answer-works": works,
      "answer-advice": long,
      struggles: ["silence"],
    });
    assert.equal(refused.status, 422);
    assert.match(
      refused.words,
      /Two things need another look .*needed.* This holds 3000 characters, and yours has 3499/,
    );
    assert.equal(refused.page.querySelector("textarea[name=answer-advice]")?.text, long);
    assert.ok(refused.page.querySelector("input[name=struggles][value=silence]")?.hasAttribute("checked"));
    const whole = await visitor.press("Read it once more", {
      "answer-struggle": struggle,
      "answer-advice": "Begin with a list.",
    });
    assert.equal(whole.status, 200);
    assert.match(whole.words, /Begin with a list\./);
  }));

test("from the whole there is a way back to every answer, and on from there to the whole", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await atTheFirstQuestion(town);
    await visitor.press("Next");
    await visitor.press("Next", { "answer-struggle": struggle });
    await visitor.press("That is enough", { "answer-works": works });
    await visitor.press("Answer it : Who helps you");
    assert.match(visitor.here?.words ?? "", /Question 6 of 15 Who helps you, and how\?/);
    await visitor.press("Read it once more", { "answer-helpers": "A neighbour." });
    await visitor.press("Change this answer : What works for you?");
    await visitor.press("Read it once more", { "answer-works": "Walking." });
    await visitor.press("Change : How did your search begin?");
    const whole = await visitor.press("Read it once more", { situation: "left" });
    for (const words of ["A neighbour.", "Walking.", "Left by my own choice"])
      assert.ok(whole.words.includes(words), words);
  }));

test("what could tell who somebody is is marked, and struck out by one press", () =>
  inTown(async (town) => {
    await begin(town);
    const tells = "Ring me on 020 7946 0018, or write to ana@example.org.";
    const visitor = await readingOnceMore(town, { "answer-works": tells });
    const marked = () => visitor.here?.page.querySelectorAll("mark").map((mark) => mark.text);
    assert.deepEqual(marked(), ["020 7946 0018", "ana@example.org"]);
    assert.match(visitor.here?.words ?? "", /“020 7946 0018” looks like a telephone number\./);
    await visitor.press("Strike it out");
    assert.deepEqual(marked(), ["ana@example.org"]);
    assert.match(visitor.here?.words ?? "", /Ring me on …, or write to/);
    const whole = await visitor.press("Strike it out");
    assert.match(whole.words, /or write to …\./);
    assert.doesNotMatch(whole.html, /ana@example/);
    const nothing = await visitor.post(interviewUrls.take, {
      "answer-struggle": struggle,
      "answer-works": tells,
      go: "strike works 0 4",
    });
    assert.ok(nothing.words.includes(tells.slice(0, 12)));
  }));

test("where nearly every word could tell who somebody is, all are marked, some have a button, and the page stays small", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town, {
      "answer-works": "@heron_of_the_bay ".repeat(150),
      "answer-struggle": "@birch ".repeat(21),
    });
    const page = visitor.here?.page;
    assert.equal(page?.querySelectorAll("mark").length, 171);
    assert.equal(page?.querySelectorAll('button[value^="strike "]').length, 40);
    assert.match(visitor.here?.words ?? "", /130 more places are marked in this answer\./);
    assert.match(visitor.here?.words ?? "", /One more place is marked in this answer\./);
    await visitor.press("Strike it out");
    assert.equal(visitor.here?.page.querySelectorAll("mark").length, 170, "and the next one moves up");
    assert.equal(visitor.here?.page.querySelectorAll('button[value^="strike "]').length, 40);
  }));

test("a small community and a rare combination are said before sending, by fewer than five and never by a smaller number", () =>
  inTown(async (town) => {
    await begin(town);
    const same = { situation: "laid-off", field: "money", duration: "longer" };
    const visitor = await readingOnceMore(town, same);
    const words = (): string => visitor.here?.words ?? "";
    assert.match(
      words(),
      /Nobody else here has chosen these together: Laid off, Banking and accounts, More than two/,
    );
    assert.match(words(), /This community has one member so far: people here may guess/);
    await visitor.press("Send it under a number");
    for (let others = 1; others <= 4; others++) {
      await readingOnceMore(town, same, visitor);
      assert.match(words(), /Fewer than five others here have chosen these together/);
      await visitor.press("Send it under a number");
    }
    for (let nth = 2; nth <= 20; nth++) await member(town, `Member${nth}`);
    await readingOnceMore(town, same, visitor);
    assert.doesNotMatch(words(), /chosen these together|may guess/);
    await readingOnceMore(town, { situation: "laid-off" }, visitor);
    assert.doesNotMatch(words(), /chosen these together/);
  }));

test("whoever began keeps the wording in which they began, also when the host asks otherwise meanwhile", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await atTheFirstQuestion(town);
    const db = town.house.interviews.write;
    await db.insertInto("question_sets").values({ id: 2, made_on: "2026-11-24" }).execute();
    const only = { slug: "works", wording: "And?", hint: "", place: 1, is_needed: 1, side: "experience" };
    await db
      .insertInto("questions")
      .values({ set_id: 2, ...only })
      .execute();
    await db.updateTable("interview_settings").set({ question_set: 2 }).execute();
    await visitor.press("Next");
    assert.match(visitor.here?.words ?? "", /Question 2 of 15 What do you struggle with\?/);
    assert.match((await atTheFirstQuestion(town)).here?.words ?? "", /Question 1 of 5 And\?/);
    for (const set of ["0", "3", "x", "99999999"])
      assert.match((await new Visitor(town).post(interviewUrls.take, { set })).words, /Question 1 of 5/);
  }));

test("whoever comes to an address of the way without a form begins at the beginning", () =>
  inTown(async (town) => {
    await begin(town);
    for (const path of [interviewUrls.take, interviewUrls.takeNamed, interviewUrls.reflection])
      assert.equal((await new Visitor(town).get(path)).path, interviewUrls.start);
  }));

test("the front page leads to the interviews, with the counter from 00000 on", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    await visitor.get("/");
    assert.match(visitor.here?.words ?? "", /The Job-Seeker's Interview 00000 people have answered/);
    await visitor.follow("Take the interview");
    assert.equal(visitor.here?.path, interviewUrls.start);
  }));
