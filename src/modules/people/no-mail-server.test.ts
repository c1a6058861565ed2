import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, type Town, Visitor } from "../../../test/support.ts";

const withServer = { SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "landfall@example.org" };

/** The page after asking for a code. */
async function asking(town: Town, email: string): Promise<string> {
  const visitor = new Visitor(town);
  const before = (await visitor.get("/sign-in")).words;
  return `${before} ${(await visitor.press("Ask for a code", { email })).words}`;
}

test("without a mail server nobody is told to wait for mail, and the answer does not depend on the address", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const known = await asking(town, "ana@example.org");
    assert.match(
      known,
      /This community has no mail server\. If somebody here has that address, your host has the code: ask them/,
    );
    assert.equal(known, await asking(town, "nobody@example.org"));
    assert.doesNotMatch(known, /is on its way|Look at your mail|We send you/);

    const visitor = new Visitor(town);
    assert.match((await visitor.get("/join")).words, /no mail server/);
    const asked = await visitor.press("Send", { name: "Dan", email: "dan@example.org", words: "Hello." });
    assert.match(asked.words, /no mail server/);
    assert.doesNotMatch(asked.words, /by mail/);

    await ana.get("/me/email");
    const change = await ana.press("Ask for a code", { email: "ana@new.example" });
    assert.match(change.words, /no mail server\. Your host has the code for ana@new\.example/);
  }));

test("with a mail server they are told to look at their mail", () =>
  inTown(async (town) => {
    await begin(town);
    const words = await asking(town, "ana@example.org");
    assert.match(words, /Look at your mail.*is on its way/);
    assert.doesNotMatch(words, /no mail server/);
    assert.match((await new Visitor(town).get("/join")).words, /answers you by mail/);
  }, withServer));
