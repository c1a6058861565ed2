import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Person, type Town } from "../../../../test/support.ts";
import { type Id, newId } from "../../../basics/ids.ts";
import { makeContact } from "../book/contacts.ts";
import { noteExchange } from "../book/exchanges.ts";
import { type ContactWords, onlyNamed } from "../contact.ts";
import { endFollowUp, makeFollowUp } from "../follow-ups/follow-ups.ts";
import { contactUrls as urls } from "../urls.ts";
import { reachedBy } from "./contact.parts.tsx";

const day = (text: string) => Temporal.PlainDate.from(text);

const known = (town: Town, who: Person, name: string, more: Partial<ContactWords> = {}) =>
  makeContact(town.house.main.write, who.id, { ...onlyNamed(name), ...more, id: newId() }, town.clock.now);

async function ben(town: Town): Promise<Person> {
  await begin(town);
  return member(town, "Ben");
}

/** The lines of the story in front of somebody, each as its head and its words. */
const storyHere = ({ here }: Person): string[] =>
  (here?.page.querySelectorAll(".story-entry") ?? []).map((entry) =>
    entry.structuredText.replace(/\s+/g, " ").replace(" Change this exchange", "").trim(),
  );

test("Ana's page says at a glance who she is, how she is reached, and what Ben wrote on the back of her card", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const ana = await known(town, me, "Ana Ruiz", {
      title: "Ops manager",
      company: "Brightwater",
      inWork: "yes",
      part: "insider",
      tie: "new",
      metWhere: "Harbour mixer",
      metOn: day("2026-11-20"),
      about: "Her team plans shifts.\nSee https://example.com/port",
      tags: ["Harbour"],
      ways: [
        { kind: "email", label: "work", value: "ana@example.com" },
        { kind: "phone", label: "", value: "+44 20 7946 0018" },
        { kind: "web", label: "", value: "https://example.com/in/ana" },
        { kind: "other", label: "", value: "javascript:alert(1)" },
      ],
    });
    const { page, words } = await me.get(urls.contact(ana));
    assert.match(words, /Ana Ruiz Ops manager at Brightwater/);
    assert.match(words, /Insider · In work · We have just met Harbour/);
    assert.match(words, /Harbour mixer, 20 November 2026/);
    const links = page.querySelectorAll("main a").map((a) => a.getAttribute("href") ?? "");
    for (const href of ["mailto:ana@example.com", "tel:+442079460018", "https://example.com/in/ana"])
      assert.ok(links.includes(href), href);
    assert.ok(links.includes("https://example.com/port"));
    assert.ok(links.some((href) => href.startsWith("/companies/")));
    assert.ok(
      links.every((href) => /^(?:\/|#|https:|mailto:|tel:)/.test(href)),
      links.join(" "),
    );
  }));

test("whoever comes to note what happened finds the form open", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const ana = await known(town, me, "Ana Ruiz", { metOn: day("2026-11-20") });
    await noteExchange(
      town.house.main.write,
      me.id,
      ana,
      { id: newId(), kind: "call", on: day("2026-11-20"), words: "" },
      town.clock.now,
    );
    const isOpen = (): boolean | undefined =>
      me.here?.page.querySelector("#story details")?.hasAttribute("open");
    await me.get(urls.contact(ana));
    assert.equal(isOpen(), false);
    await me.follow("Note what happened");
    assert.equal(isOpen(), true);
    assert.match((await me.press("Note it", { words: "Sails on Sundays" })).words, /Noted.*Sails on Sundays/);
  }));

test("only what is an address, a number or a page is linked, whatever it says that it is", () => {
  assert.equal(reachedBy("email", "a?cc=d&e@f.org"), "mailto:a%3Fcc%3Dd%26e@f.org");
  assert.equal(reachedBy("email", "javascript:alert(1)"), null);
  assert.equal(reachedBy("phone", "+49 (0)40 / 123-45;ext=6"), "tel:+49040123456");
  assert.equal(reachedBy("phone", "ask at the desk"), null);
  assert.equal(reachedBy("web", "javascript:alert(1)"), null);
  assert.equal(reachedBy("web", "mailto:a@b.c"), null);
  assert.equal(reachedBy("other", "https://example.com"), null);
});

test("the story has what happened, what was promised and how it ended, the newest first, 30 at a time", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const db = town.house.main.write;
    const ana = await known(town, me, "Ana Ruiz");
    const other = await known(town, me, "Bo Li");
    const note = (contact: Id, on: string, words: string, kind: "met" | "call" | "note" = "call") =>
      noteExchange(db, me.id, contact, { id: newId(), kind, on: day(on), words }, town.clock.now);
    assert.match((await me.get(urls.contact(ana))).words, /Nothing is written here yet/);
    await note(ana, "2026-11-23", "At the fair.", "met");
    await note(other, "2026-11-23", "Of somebody else.");
    const promise = newId();
    const what = {
      id: promise,
      contact: ana,
      owedBy: "me",
      what: "Send my résumé",
      due: day("2026-11-26"),
    } as const;
    await makeFollowUp(db, me.id, what, town.clock.now);
    assert.match((await me.get(urls.contact(ana))).words, /What you owe Send my résumé/);
    town.clock.forward({ hours: 24 });
    await endFollowUp(db, me.id, promise, "done", town.clock.now);
    await note(ana, "2026-11-25", "She read it.", "note");
    const page = await me.get(urls.contact(ana));
    assert.match(page.words, /Nothing is open between you/);
    assert.deepEqual(storyHere(me), [
      "You did it Wednesday 25 November Send my résumé",
      "A note of yours Wednesday 25 November She read it.",
      "You promised Tuesday 24 November Send my résumé",
      "You met Monday 23 November At the fair.",
    ]);
    assert.doesNotMatch(page.words, /Of somebody else/);

    for (let at = 1; at <= 40; at++)
      await note(ana, day("2026-01-01").add({ days: at }).toString(), `Call ${String(at)}.`);
    await me.get(urls.contact(ana));
    const read = storyHere(me);
    assert.equal(read.length, 30);
    await me.follow("What was before that");
    assert.doesNotMatch(me.here?.path ?? "", /Call|fair|Ana/);
    read.push(...storyHere(me));
    assert.equal(new Set(read).size, 44, "each stands once, and none is left out");
    assert.match(read.at(-1) ?? "", /Call 1\./);
    for (const before of ["nonsense", "2026-02-30~1~00000000001", "9999-12-31~9~00000000001"])
      assert.equal((await me.get(`${urls.contact(ana)}?before=${before}`)).status, 200, before);
  }));

test("on one day the story has an order that does not change from page to page", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const ana = await known(town, me, "Ana Ruiz");
    for (let at = 0; at < 33; at++)
      await noteExchange(
        town.house.main.write,
        me.id,
        ana,
        { id: newId(), kind: "note", on: day("2026-11-20"), words: `Word ${String(at)}.` },
        town.clock.now,
      );
    await me.get(urls.contact(ana));
    const read = storyHere(me);
    await me.follow("What was before that");
    assert.equal(new Set([...read, ...storyHere(me)]).size, 33);
  }));

test("nobody else opens Ana's page; a malformed address and one of nobody are not found either", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const cara = await member(town, "Cara");
    const ana = await known(town, me, "Ana Ruiz");
    const others = await cara.get(urls.contact(ana));
    const nobodys = await cara.get(urls.contact(newId()));
    assert.equal(others.status, 404);
    assert.equal(nobodys.status, 404);
    assert.equal(others.html, nobodys.html, "there is nothing to tell them apart by");
    assert.equal((await cara.get("/contacts/ana-ruiz")).status, 404);
    assert.equal((await me.get(urls.contact(ana))).status, 200);
  }));

test("however much there is between them, her page asks the same number of questions", () =>
  inTown(async (town) => {
    const me = await ben(town);
    const db = town.house.main.write;
    const ana = await known(town, me, "Ana Ruiz");
    const fill = async (times: number): Promise<void> => {
      for (let at = 0; at < times; at++) {
        const on = day("2026-11-20");
        await noteExchange(db, me.id, ana, { id: newId(), kind: "call", on, words: "." }, town.clock.now);
        const owed = { id: newId(), contact: ana, owedBy: "me", what: "A call", due: on } as const;
        await makeFollowUp(db, me.id, owed, town.clock.now);
      }
    };
    await fill(1);
    const few = await town.queriesOf(() => me.get(urls.contact(ana)));
    await fill(12);
    const many = await town.queriesOf(() => me.get(urls.contact(ana)));
    assert.equal(many.length, few.length);
  }));
