import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn, otherThan } from "../../../test/mail.ts";
import { begin, inTown, mailsTo, member, Visitor } from "../../../test/support.ts";

test("a new address counts once the code that went there is typed, and the old one hears of it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me/email");
    await ana.press("Send a code there", { email: "ana@new.example" });
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
    await browser.press("Send me a code", { email: "ana@new.example" });
    assert.equal((await mailsTo(town, "ana@new.example")).at(-1)?.subject, "Your sign-in code");
  }));

test("nobody takes the address of another, and is not told whose it is", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await member(town, "Bo");
    await ana.get("/me/email");
    const answer = await ana.press("Send a code there", { email: "bo@example.org" });
    assert.ok(answer.words.includes("unless somebody else here has that address"));
    assert.equal((await mailsTo(town, "bo@example.org")).length, 0);
  }));

test("a code for one member's change is of no use to another", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const bo = await member(town, "Bo");
    await ana.get("/me/email");
    await ana.press("Send a code there", { email: "ana@new.example" });
    const code = codeIn((await mailsTo(town, "ana@new.example"))[0]);
    const { action } = ana.prepare("Use this address", { code });
    assert.equal((await bo.post(action, { code })).status, 404);
  }));
