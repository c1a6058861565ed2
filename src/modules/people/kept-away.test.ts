import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { annabelLives, hers } from "../../../test/annabel.ts";
import { annabelShares } from "../../../test/annabel-search.ts";
import { groupOf } from "../../../test/circle.ts";
import {
  begin,
  inTown,
  member,
  peopleUrls,
  type Person,
  signedIn,
  type Town,
} from "../../../test/support.ts";
import { guesses, walk } from "../../../test/walking.ts";
import { contactUrls } from "../contacts/index.ts";
import { groupUrls } from "../groups/index.ts";
import { interviewUrls } from "../interviews/index.ts";
import { searchUrls } from "../search/index.ts";

/** Everybody has a group of their own with free places, so that the waiting room is open to them. */
async function stranger(town: Town, name: string): Promise<Person> {
  const who = await member(town, name);
  await groupOf(town, who, [await member(town, `${name}mate`)], "success-team", `Team of ${name}`);
  return who;
}

/** The addresses of every room that members visit. */
const urls = { ...peopleUrls, ...groupUrls, ...contactUrls, ...searchUrls, ...interviewUrls };

const everywhere = [
  "/",
  "/today",
  "/groups",
  "/groups/wish",
  "/groups/waiting",
  "/commitments",
  "/reflections",
  "/messages",
  "/contacts",
  "/card",
  "/search",
  "/searches",
  "/me",
  "/me/keep-away",
  "/me/blocks",
  "/me/export",
];

type Way = [how: string, name: string, keep: (ana: Person, otto: Person, town: Town) => Promise<unknown>];

const add = (button: string, fields: Record<string, string>) => async (ana: Person) => {
  await ana.get("/me/keep-away");
  assert.ok((await ana.press(button, fields)).words.includes("It is on your list."));
};

const tellsEmployer = async (otto: Person) => {
  await otto.get("/me");
  await otto.press("Keep", { employer: "Acme Logistics GmbH" });
};

const patient = "by the employer that he names";

const ways: Way[] = [
  [
    patient,
    "Otto",
    async (ana, otto) => {
      await tellsEmployer(otto);
      await add("Keep this company away", { name: "Acme" })(ana);
    },
  ],
  [
    "by what his mail address ends in",
    "Otto",
    async (ana, otto, town) => {
      const email = "otto@mail.acme.example";
      await town.house.main.write.updateTable("members").set({ email }).where("id", "=", otto.id).execute();
      await add("Keep this company away", { name: "Roadrunner", domain: "https://www.acme.example/" })(ana);
    },
  ],
  ["by his name", "Otto Weber", add("Keep this person away", { name: "Weber, Otto" })],
  ["by his address", "Otto", add("Keep this person away", { name: "Somebody", email: "otto@example.org" })],
  [
    "from his page",
    "Otto",
    async (ana, otto) => {
      await ana.get(peopleUrls.member(otto.id));
      await ana.follow("Keep Otto away");
      await ana.press("Keep Otto away");
    },
  ],
  ["by a block", "Otto", (ana, otto) => ana.post(peopleUrls.block(otto.id))],
];

for (const [how, name, keep] of ways) {
  test(`somebody who is kept away ${how} finds nothing of her on any page`, () =>
    inTown(async (town) => {
      await begin(town);
      const cleo = await member(town, "Cleo");
      const otto = await stranger(town, name);
      const carl = await stranger(town, "Carl");
      const { ana, ...life } = await annabelLives(town, cleo);
      const search = await annabelShares(town, ana, [otto, carl]);
      await keep(ana, otto, town);
      const address = toAddress(ana.id);

      const finds: string[] = [];
      const beginnings = [...everywhere, ...life.links, search.link];
      const been = await walk(otto, beginnings, ({ path, html }) => {
        if (hers.test(html) || html.includes(address)) finds.push(path);
      });
      assert.ok(been.size > 40, [...been].join(" "));
      // One of them is patient enough to try every address.
      for (const path of how === patient ? guesses(urls, [...life.ids, ...search.ids]) : []) {
        const { html } = await otto.get(path);
        if (hers.test(html)) finds.push(path);
      }
      assert.deepEqual(finds, []);

      const page = await otto.get(peopleUrls.member(ana.id));
      const never = await otto.get(peopleUrls.member(newId()));
      assert.deepEqual([page.status, page.words], [never.status, never.words]);
      const [card, noCard] = [life.links.at(-1) ?? "", contactUrls.shown("0000000000")];
      for (const path of ["", "/card.vcf"]) {
        const hidden = await otto.get(`${card}${path}`);
        const nowhere = await otto.get(`${noCard}${path}`);
        assert.deepEqual([hidden.status, hidden.words], [404, nowhere.words]);
      }
      const form = { id: toAddress(newId()), words: "Are you there?" };
      assert.equal((await otto.post(peopleUrls.messagesWith(ana.id), form)).status, 404);

      const carls: string[] = [];
      await walk(carl, [...beginnings, peopleUrls.member(ana.id)], ({ path, html }) => {
        if (hers.test(html)) carls.push(path.replace(/[?].*/, ""));
      });
      for (const path of [
        peopleUrls.member(ana.id),
        peopleUrls.messagesWith(ana.id),
        groupUrls.waitingRoom,
        ...life.links,
        search.link,
      ])
        assert.ok(carls.includes(path), `Carl finds her on ${path}: ${carls.join(" ")}`);
    }));
}

test("whom she keeps away and who shares a group with her sees her name, and nothing that she wrote about herself", () =>
  inTown(async (town) => {
    await begin(town);
    const cleo = await member(town, "Cleo");
    const { ana } = await annabelLives(town, cleo);
    const plain = await cleo.get(peopleUrls.member(ana.id));
    for (const words of [
      "Annabel Quist",
      "Zymurgist",
      "Glassblowing",
      "Falconry",
      "kestrel.example",
      "Tuesday club",
    ])
      assert.ok(plain.words.includes(words), words);
    await ana.post(peopleUrls.keepAwayMember(cleo.id));
    const page = await cleo.get(peopleUrls.member(ana.id));
    for (const words of ["Annabel Quist", "she/heron", "Tuesday club"])
      assert.ok(page.words.includes(words), words);
    assert.doesNotMatch(page.words, /zymurg|glassblow|falcon|kestrel/i);
    const members = await cleo.get(groupUrls.members((await groupOfAna(town, ana)).id));
    assert.doesNotMatch(members.words, /zymurg/i);
    assert.equal((await cleo.get(peopleUrls.messagesWith(ana.id))).status, 200);
  }));

const groupOfAna = (town: Town, ana: Person) =>
  town.house.main.read
    .selectFrom("groups")
    .select("id")
    .where("organiser_id", "=", ana.id)
    .executeTakeFirstOrThrow();

test("the host finds her in the office, and her page with nothing on it that she wrote", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { ana } = await annabelLives(town, await member(town, "Cleo"));
    await ana.post(peopleUrls.keepAwayMember(host.id));
    assert.ok((await host.get("/host/members")).words.includes("Annabel Quist"));
    const page = await host.get(peopleUrls.member(ana.id));
    assert.ok(page.words.includes("Annabel Quist"));
    assert.doesNotMatch(page.words, /zymurg|glassblow|falcon|kestrel/i);
  }));

test("a browser that was open when she put him on the list finds nothing from then on", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Annabel");
    const otto = await member(town, "Otto");
    const phone = await signedIn(town, otto.id, "Otto");
    await phone.get(peopleUrls.member(ana.id));
    await ana.post(peopleUrls.keepAwayMember(otto.id));
    assert.equal((await phone.get(peopleUrls.member(ana.id))).status, 404);
  }));
