import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, peopleUrls, type Person, type Town } from "../../../test/support.ts";
import { messageLetter } from "./messages.mails.ts";

const { messagesWith } = peopleUrls;

async function write(who: Person, to: Person, words: string): Promise<void> {
  await who.get(messagesWith(to.id));
  await who.press("Send", { words });
}

const inPair = (story: (pair: { town: Town; ana: Person; ben: Person }) => Promise<void>) =>
  inTown(async (town) => {
    await begin(town);
    await story({ town, ana: await member(town, "Ana"), ben: await member(town, "Ben") });
  });

/** The letters that wait for somebody because of messages, asked for as the post office does. */
async function lettersAbout(town: Town): Promise<{ to: string; subject: string; text: string }[]> {
  const db = town.house.main.write;
  const desk = { key: town.house.key, now: town.clock.now };
  const entries = await db
    .selectFrom("journal")
    .selectAll()
    .where("kind", "=", "message-sent")
    .orderBy("at")
    .execute();
  const letters = [];
  for (const entry of entries) {
    for (const recipient of await messageLetter.recipients(db, entry as never, desk)) {
      const letter = await messageLetter.write(
        db,
        { recipient, subject: entry.subject_id, entry: entry.id },
        desk,
      );
      if (letter)
        letters.push({ to: letter.to.address, subject: letter.subject, text: JSON.stringify(letter) });
    }
  }
  return letters;
}

test("a letter says that somebody wrote and none of the words, once until it is read", () =>
  inPair(async ({ town, ana, ben }) => {
    await write(ana, ben, "The secret plan");
    town.clock.forward({ minutes: 1 });
    await write(ana, ben, "And a second thought");
    const [first, ...more] = await lettersAbout(town);
    assert.deepEqual(more, []);
    assert.equal(first?.to, "ben@example.org");
    assert.equal(first.subject, "A message for you");
    assert.match(first.text, /Ana wrote to you\./);
    assert.doesNotMatch(first.text, /secret|second thought/);
    await ben.get(messagesWith(ana.id));
    assert.deepEqual(await lettersAbout(town), []);
  }));

test("no letter comes about what was taken back, during a pause, or from somebody blocked", () =>
  inPair(async ({ town, ana, ben }) => {
    await write(ana, ben, "Hello");
    assert.equal((await lettersAbout(town)).length, 1);
    await ben.post(peopleUrls.pause);
    assert.deepEqual(await lettersAbout(town), []);
    await ben.post(peopleUrls.comingBack);
    await ben.post(peopleUrls.block(ana.id));
    assert.deepEqual(await lettersAbout(town), []);
    await ben.post(peopleUrls.unblocking(ana.id));
    await ana.get(messagesWith(ben.id));
    await ana.press("Take it back");
    assert.deepEqual(await lettersAbout(town), []);
  }));
