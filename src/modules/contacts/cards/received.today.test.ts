import assert from "node:assert/strict";
import { test } from "node:test";
import { showsCard } from "../../../../test/cards.ts";
import { newsTo } from "../../../../test/news.ts";
import { begin, inTown, member, Visitor } from "../../../../test/support.ts";
import { keepsAway } from "../../../../test/waiting.ts";

test("a card that waits stands on Today and once in the mail of a day, which says nothing of whose it is", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const address = await showsCard(ana);
    await showsCard(ben);
    assert.doesNotMatch((await ana.get("/today")).words, /card was|gave you their card/);
    await ben.get(address);
    await ben.press("Keep the card", { giveMine: "yes", words: "Hello from Ben." });
    town.clock.forward({ minutes: 5 });
    assert.match(
      (await ana.get("/today")).words,
      /What waits.*Somebody gave you their card Write on the back/,
    );
    const news = await newsTo(town, ana, "cards-received");
    assert.deepEqual(news, ["Somebody gave you their card. /card/received"]);
    assert.deepEqual(await newsTo(town, ben, "cards-received"), []);
    const visitor = new Visitor(town);
    await visitor.get(address);
    town.clock.forward({ seconds: 30 });
    await visitor.press("Leave my card", { name: "Vic Moreno", email: "vic@example.com" });
    town.clock.forward({ minutes: 5 });
    assert.match((await ana.get("/today")).words, /2 cards were given to you/);
    assert.deepEqual(await newsTo(town, ana, "cards-received"), [
      "2 cards were given to you. /card/received",
    ]);
    // Ben is kept away from now on: his card is not counted, and nothing shows that it was there.
    await keepsAway(ana, ben);
    assert.match((await ana.get("/today")).words, /Somebody gave you their card/);
    assert.equal((await newsTo(town, ana, "cards-received")).length, 1);
    await ana.follow("Somebody gave you their card");
    await ana.follow("Vic Moreno");
    await ana.press("Throw it away");
    town.clock.forward({ hours: 25 });
    assert.doesNotMatch((await ana.get("/today")).words, /gave you their card/);
    assert.deepEqual(await newsTo(town, ana, "cards-received"), []);
  }));
