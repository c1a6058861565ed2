import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn, otherThan } from "../../../test/mail.ts";
import { begin, inTown, mailsTo, member, peopleUrls, Visitor } from "../../../test/support.ts";
import { fromAddress } from "../../basics/ids.ts";
import { atomically } from "../../database/index.ts";
import { type Confirmed, confirmEmailChange } from "./email-changes.ts";
import { makeSignInLink } from "./sign-in-links.ts";

test("a new address counts once the code that went there is typed, and the old one hears of it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me/email");
    await ana.press("Ask for a code", { email: "ana@new.example" });
    const [mail] = await mailsTo(town, "ana@new.example");
    assert.match((await mailsTo(town, "ana@example.org"))[0]?.words ?? "", /your mail go to another address/);
    assert.equal((await ana.press("Use this address", { code: otherThan(codeIn(mail)) })).status, 422);
    assert.ok(
      (await ana.press("Use this address", { code: codeIn(mail) })).words.includes(
        "Your new address is in use",
      ),
    );

    town.clock.forward({ minutes: 1 });
    const browser = new Visitor(town);
    await browser.get("/sign-in");
    await browser.press("Ask for a code", { email: "ana@new.example" });
    assert.equal((await mailsTo(town, "ana@new.example")).at(-1)?.subject, "Your sign-in code");
  }));

test("nobody takes the address of another, and is not told whose it is", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await member(town, "Bo");
    await ana.get("/me/email");
    const answer = await ana.press("Ask for a code", { email: "bo@example.org" });
    assert.ok(answer.words.includes("unless somebody else here has that address"));
    assert.equal((await mailsTo(town, "bo@example.org")).length, 0);
  }));

test("a code for one member's change is of no use to another", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const bo = await member(town, "Bo");
    await ana.get("/me/email");
    await ana.press("Ask for a code", { email: "ana@new.example" });
    const code = codeIn((await mailsTo(town, "ana@new.example"))[0]);
    const { action } = ana.prepare("Use this address", { code });
    assert.equal((await bo.post(action, { code })).status, 404);
  }));

test("with the new address the links end that were printed before", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const secret = await makeSignInLink(town.house.main.write, host.id, ana.id, town.clock.now);
    const link = peopleUrls.signInLink(secret);
    assert.equal((await new Visitor(town).get(link)).status, 200);
    await ana.get("/me/email");
    await ana.press("Ask for a code", { email: "ana@new.example" });
    await ana.press("Use this address", { code: codeIn((await mailsTo(town, "ana@new.example"))[0]) });
    assert.equal((await new Visitor(town).get(link)).status, 404);
    assert.equal((await new Visitor(town).post(link)).status, 404);
    assert.equal((await ana.get("/me")).path, "/me", "her session stays");
  }));

test("of several who confirm the same address at the same moment one has it, and the others are told so", () =>
  inTown(async (town) => {
    await begin(town);
    const people = [];
    for (const name of ["Ana", "Bo", "Cleo", "Dan"]) people.push(await member(town, name));
    const codes: string[] = [];
    for (const person of people) {
      await person.get("/me/email");
      await person.press("Ask for a code", { email: "shared@example.org" });
      town.clock.forward({ seconds: 1 });
      codes.push(codeIn((await mailsTo(town, "shared@example.org")).at(-1)));
    }
    const answers = await Promise.all(
      people.map((person, i) => person.press("Use this address", { code: codes[i] ?? "" })),
    );
    assert.deepEqual(
      answers.map((answer) => answer.status).sort((a, b) => a - b),
      [200, 422, 422, 422],
    );
    for (const answer of answers.filter(({ status }) => status === 422)) {
      assert.ok(answer.words.includes("another account here has this address by now"));
    }
  }));

test("who confirms an address while another member is just taking it is refused and nothing breaks", () =>
  inTown(async (town) => {
    await begin(town);
    const asked = [];
    for (const name of ["Ana", "Bo"]) {
      const person = await member(town, name);
      await person.get("/me/email");
      const page = await person.press("Ask for a code", { email: "shared@example.org" });
      town.clock.forward({ seconds: 1 });
      const change = fromAddress(page.path.split("/").at(-1) ?? "") ?? 0;
      asked.push({
        who: person.id,
        typed: { change, code: codeIn((await mailsTo(town, "shared@example.org")).at(-1)) },
      });
    }
    const [ana, bo] = asked;
    assert.ok(ana && bo);
    const { key, main, clock } = town.house;
    const late: Promise<Confirmed>[] = [];
    await atomically(main.write, async (tx) => {
      assert.equal(await confirmEmailChange(tx, key, ana.who, ana.typed, clock()), "changed");
      late.push(confirmEmailChange(main.write, key, bo.who, bo.typed, clock()));
      // Long enough for the second to have found the address free and to stand before the first one's row.
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
    assert.deepEqual(await Promise.all(late), ["taken"]);
  }));
