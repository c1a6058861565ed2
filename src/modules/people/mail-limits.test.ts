import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn } from "../../../test/mail.ts";
import { begin, inTown, mailsTo, member, type Town, Visitor } from "../../../test/support.ts";

async function ask(town: Town, email: string): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get("/sign-in");
  await visitor.press("Ask for a code", { email });
  return visitor;
}

test("beyond five mails in a quarter of an hour none goes out, and nothing shows it", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const answers: (string | undefined)[] = [];
    for (let i = 0; i < 7; i++) answers.push((await ask(town, "ana@example.org")).here?.words);
    assert.equal(new Set(answers).size, 1);
    assert.equal((await mailsTo(town, "ana@example.org")).length, 5);
    town.clock.forward({ minutes: 16 });
    await ask(town, "ana@example.org");
    assert.equal((await mailsTo(town, "ana@example.org")).length, 6);
  }));

test("asking without end shuts nobody out for the day: only mails that went out are counted", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    for (let i = 0; i < 30; i++) await ask(town, "ana@example.org");
    assert.equal((await mailsTo(town, "ana@example.org")).length, 5);
    town.clock.forward({ minutes: 16 });
    const browser = await ask(town, "ana@example.org");
    const code = codeIn((await mailsTo(town, "ana@example.org")).at(-1));
    assert.equal((await browser.press("Sign in", { code })).path, "/today");
  }));

test("a member who names another's address as the new one takes no mail from its owner's sign-in", () =>
  inTown(async (town) => {
    await begin(town);
    await member(town, "Ana");
    const bo = await member(town, "Bo");
    for (let i = 0; i < 6; i++) {
      await bo.get("/me/email");
      await bo.press("Ask for a code", { email: "ana@example.org" });
    }
    await ask(town, "ana@example.org");
    assert.equal((await mailsTo(town, "ana@example.org")).length, 1);
  }));
