import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { knows } from "../../../../test/people-met.ts";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { newId, toAddress } from "../../../basics/ids.ts";
import { openSearch, pauseSearch } from "../opening/searches.ts";
import { searchUrls as urls } from "../urls.ts";
import { draftOf, hasPlaces, namesWhatWasSpokenOf } from "./drafting.ts";
import { mailLink } from "./mail-link.ts";
import { thankYouFor } from "./thank-yous.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Ben has a search open, and Ana Ruiz introduced him to somebody. */
const inTownOfBen = (story: (town: Town, ben: Person, ana: number) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    const ben = await member(town, "Ben");
    const search = {
      id: newId(),
      lookingSince: day("2026-10-01"),
      lastWorkOn: null,
      inWork: "no",
      pace: "fast",
      moneyUntil: null,
    } as const;
    await openSearch(town.house.main.write, ben.id, search, town.clock.now);
    const ana = await knows(town, ben, "Ana Ruiz");
    const way = { label: "", kind: "email", value: "ana+work@example.org", match_words: "ana" } as const;
    await town.house.main.write
      .insertInto("contact_ways")
      .values({ ...way, id: newId(), contact_id: ana, member_id: ben.id, position: 0 })
      .execute();
    await story(town, ben, ana);
  });

const owes = (town: Town, ben: Person, ana: number, spokenOf = "The harbour tariff"): Promise<number> =>
  thankYouFor(
    town.house.main.write,
    ben.id,
    { id: newId(), person: { contact: ana }, forWhat: "introducing me to Tom", spokenOf },
    town.clock.now,
  );

test("Ben thanks a helper: from a frame with his own words, through his own mail, and says that he sent it", () =>
  inTownOfBen(async (town, ben) => {
    assert.match((await ben.get(urls.thankYous)).words, /Nobody waits for a thank-you note.*opinion poll/);
    await ben.follow("Thank somebody");
    const frame = await ben.press("Go on to the note", {
      person1: "Ana Ruiz",
      forWhat: "introducing me to Tom",
      spokenOf: "The harbour tariff",
    });
    const draft = frame.page.querySelector("textarea[name=words]")?.text ?? "";
    assert.match(draft, /^\s*Dear Ana Ruiz,\s+Thank you for introducing me to Tom\./);
    assert.match(draft, /We spoke of this:\s+The harbour tariff/);
    assert.match(draft, /Ben$/);
    const kept = await ben.press("Keep it", {
      words: "Dear Ana,\nthank you. I read up on the tariff at once.\nBen",
    });
    assert.match(kept.words, /It names something that you really spoke of/);
    const href = kept.page.querySelector('a[href^="mailto:"]')?.getAttribute("href") ?? "";
    assert.equal(
      href,
      "mailto:ana%2Bwork@example.org?subject=Thank%20you&body=Dear%20Ana%2C%0D%0Athank%20you.%20I%20read%20up%20on%20the%20tariff%20at%20once.%0D%0ABen",
    );
    const sent = await ben.press("I sent it by e-mail");
    assert.match(sent.words, /Marked as sent/);
    assert.match(
      sent.words,
      /Everybody is thanked.*Ana Ruiz Thanked introducing me to Tom · Tuesday 24 November/,
    );
    assert.doesNotMatch((await ben.get("/today")).words, /thank-you note/);
    await ben.get(urls.thankYous);
    await ben.follow("Ana Ruiz");
    await ben.press("It is not sent yet");
    assert.match((await ben.get("/today")).words, /A thank-you note to Ana Ruiz/);
    assert.equal((await town.house.main.read.selectFrom("thank_yous").select("id").execute()).length, 1);
  }));

test("a note that names nothing of what was spoken of, or has a place left, is said so kindly", () =>
  inTownOfBen(async (town, ben, ana) => {
    const note = await owes(town, ben, ana);
    await ben.get(urls.thankYou(note));
    const bland = await ben.press("Keep it", {
      words: "Dear Ana, thank you for your time. What you said about ______ was good.",
    });
    assert.match(
      bland.words,
      /A place is still to be filled.*Nothing of what you spoke of stands in it yet: “The harbour tariff”/,
    );
    const none = await ben.press("Keep it", { words: "Thank you, Ana.", spokenOf: "" });
    assert.match(none.words, /What did you really speak of\?/);
    const empty = await ben.press("Keep it", { words: "  " });
    assert.equal(empty.status, 422);
    assert.match(empty.words, /Write a line at least/);
  }));

test("a card is printed with the note and nothing around it, and its title names nobody", () =>
  inTownOfBen(async (town, ben, ana) => {
    const note = await owes(town, ben, ana);
    await ben.get(urls.thankYou(note));
    await ben.press("Keep it", { words: "Thank you for the tariff." });
    const card = await ben.follow("Print it as a card");
    assert.match(card.page.querySelector(".thanks-card")?.text ?? "", /Thank you for the tariff\./);
    assert.doesNotMatch(card.page.querySelector("title")?.text ?? "", /Ana/);
  }));

test("an old form shows both notes, pressing twice owes one, and a day ahead is no day on which it was sent", () =>
  inTownOfBen(async (town, ben, ana) => {
    const fields = { id: toAddress(newId()), person1: "Ana Ruiz", forWhat: "reading my letter" };
    await ben.post(urls.thankYous, fields);
    const first = await ben.post(urls.thankYous, fields);
    assert.equal((await town.house.main.read.selectFrom("thank_yous").select("id").execute()).length, 1);
    const path = first.path.split("?")[0] ?? "";
    await ben.get(path);
    const old = ben.prepare("Keep it", { words: "From the old window" });
    await ben.press("Keep it", { words: "From the new window" });
    const behind = await ben.post(old.action, old.body);
    assert.equal(behind.status, 409);
    assert.match(behind.words, /From the new window/);
    assert.match(behind.html, /From the old window/);
    const ahead = await ben.post(`${path}/sent`, { how: "card", on: "2026-11-30" });
    assert.equal(ahead.status, 422);
    assert.match(ahead.words, /That day has not come yet/);
    await ben.post(`${path}/sent`, { how: "card", on: "2026-11-23" });
    assert.match((await ben.get(path)).words, /You thanked them on Monday 23 November\. On a card/);
    void ana;
  }));

test("let go, it reminds of nothing; it can be written after all; nobody else comes near it", () =>
  inTownOfBen(async (town, ben, ana) => {
    const cleo = await member(town, "Cleo");
    const note = await owes(town, ben, ana);
    for (const path of [urls.thankYou(note), urls.thankYouPrint(note)])
      assert.equal((await cleo.get(path)).status, 404, path);
    for (const path of [urls.thankYou(note), urls.thankYouSent(note), urls.thankYouLettingGo(note)])
      assert.equal((await cleo.post(path, { version: "1", words: "Hello" })).status, 404, path);
    await ben.get(urls.thankYou(note));
    assert.match((await ben.press("Let it go")).words, /Let go\. You need not carry everything along/);
    assert.doesNotMatch((await ben.get("/today")).words, /thank-you note/);
    await ben.get(urls.thankYou(note));
    await ben.press("I write it after all");
    assert.match((await ben.get("/today")).words, /A thank-you note to Ana Ruiz/);
  }));

test("whoever has no search open, or pauses it, is reminded of nothing", () =>
  inTownOfBen(async (town, ben, ana) => {
    const cleo = await member(town, "Cleo");
    assert.match((await cleo.get(urls.newThankYou)).words, /No search is open/);
    assert.equal((await cleo.post(urls.thankYous, { id: toAddress(newId()) })).status, 409);
    await owes(town, ben, ana);
    await pauseSearch(town.house.main.write, ben.id, town.clock.now);
    assert.doesNotMatch((await ben.get("/today")).words, /thank-you note/);
    assert.match((await ben.get(urls.thankYous)).words, /To write Ana Ruiz/);
  }));

test("the look over a note goes by what is said, in whichever letters, and not by everyday words", () => {
  const spoken = "Her move from Lisbon, and what the night shift costs";
  assert.equal(namesWhatWasSpokenOf("I think of LISBON often.", spoken), true);
  assert.equal(namesWhatWasSpokenOf("Thank you for the time and what you said, from me.", spoken), false);
  assert.equal(namesWhatWasSpokenOf("Anything", ""), null);
  assert.equal(namesWhatWasSpokenOf("Anything", "this and that"), null);
  assert.equal(namesWhatWasSpokenOf("Über die Zölle", "die Zoelle und Zölle"), true);
});

test("a frame holds the words that there are, and places where there are none", () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (forWhat, spokenOf, promised) => {
      const draft = draftOf({ name: "Ana", from: "Ben", forWhat, spokenOf, promised });
      for (const words of [forWhat, spokenOf, promised]) assert.ok(draft.includes(words));
      assert.ok(hasPlaces(draft));
    }),
  ));

test("whatever stands in a note or an address, the link is a short mailto that gives back the note, or none", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary", maxLength: 3_000 }),
      (name, words) => {
        const link = mailLink(`${name}@example.org`, "Thank you", words);
        if (link === null) return;
        assert.ok(link.href.length <= 1_800);
        const url = new URL(link.href);
        assert.equal(url.protocol, "mailto:");
        assert.deepEqual([...url.searchParams.keys()], link.withWords ? ["subject", "body"] : ["subject"]);
        if (link.withWords)
          assert.equal(
            decodeURIComponent(link.href.split("&body=")[1] ?? "").replaceAll("\r\n", "\n"),
            words.toWellFormed().replaceAll("\r\n", "\n"),
          );
      },
    ),
  ));
