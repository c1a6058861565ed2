import assert from "node:assert/strict";
import { test } from "node:test";
import { interviewUrls } from "../index.ts";
import { begin, inTown, Visitor } from "../../../../test/support.ts";
import { atTheFirstQuestion, readingOnceMore } from "../../../../test/taking.ts";

test("other words for a field are shown, and none of those for what somebody is in", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await atTheFirstQuestion(town, { view: "whole" });
    const words = visitor.here?.words ?? "";
    assert.match(words, /Health and care ?nursing, hospital, medical/);
    assert.match(words, /Confidence after losing a job/);
    for (const cold of ["worthless", "hopeless", "lazy", "sacked", "fired", "long-term"])
      assert.ok(!words.includes(cold), cold);
  }));

test("it is said beforehand how much is asked, as the host has it now", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    const told = async (): Promise<string> => (await visitor.get(interviewUrls.start)).words;
    assert.match(
      await told(),
      /Eleven questions, four pages to choose from, about twenty minutes Two answers are needed\./,
    );
    const db = town.house.interviews.write;
    await db.insertInto("question_sets").values({ id: 2, made_on: "2026-11-24" }).execute();
    await db
      .insertInto("questions")
      .values({ set_id: 2, place: 1, slug: "one", wording: "And?", hint: "", side: "", is_needed: 0 })
      .execute();
    await db.updateTable("interview_settings").set({ question_set: 2 }).execute();
    assert.match(
      await told(),
      /One question, four pages to choose from, about five minutes Leave out whatever you like\./,
    );
  }));

test("a browser may keep the steps on a device of one's own, so that Back works there; never a page with a key", () =>
  inTown(async (town) => {
    await begin(town);
    const kept = (visitor: Visitor) => visitor.here?.headers.get("cache-control");
    const own = await atTheFirstQuestion(town);
    const shared = await atTheFirstQuestion(town, { device: "shared" });
    assert.equal(kept(own), "private, no-cache");
    assert.equal(kept(shared), "no-store, no-transform");
    await own.press("Next");
    await own.press("Next");
    assert.equal(own.here?.status, 422);
    assert.equal(kept(own), "private, no-cache");
    for (const page of ["Read it once more", "Keep it to myself", "Back to the ways to send it"]) {
      if (page === "Read it once more") await readingOnceMore(town, {}, own);
      else await own.press(page);
      assert.equal(kept(own), "no-store, no-transform", page);
    }
    await own.press("Change this answer : What works for you?");
    assert.equal(kept(own), "private, no-cache");
    assert.equal(own.here?.page.querySelector("[name=key], [name=drawn]"), null);
  }));

test("a draft of somebody who had read it once leads to the whole again", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town);
    const form = visitor.prepare("Send it under a number");
    const draft = Object.entries(form.body).filter(
      ([name]) => !["go", "key", "drawn", "nickname"].includes(name),
    );
    const body = { ...Object.fromEntries(draft), go: "here" };
    const again = await new Visitor(town).post(interviewUrls.take, body);
    assert.match(again.words, /Read it once more Nothing is sent yet/);
  }));

test("whoever chose no topics hears what they are for before sending, with the way to both lists", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = await readingOnceMore(town);
    assert.match(
      visitor.here?.words ?? "",
      /Interviews are joined by what people struggle with.* You left both out so far\./,
    );
    await visitor.press("Choose what you struggle with");
    await visitor.press("Read it once more", { struggles: ["silence"] });
    assert.match(visitor.here?.words ?? "", /You left one of the two out so far\./);
    await visitor.press("Choose what you have been through");
    await visitor.press("Read it once more", { experience: ["papers"] });
    assert.doesNotMatch(visitor.here?.words ?? "", /Interviews are joined by/);
  }));
