import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { desk, journey, noFlaws, phone, photograph } from "../browser.ts";
import { begin } from "../support.ts";
import { guest, keptBy, once } from "./mixer.ts";
import { fill, follow, press, reads } from "./steps.ts";

journey("two exchange cards by a typed code, and each writes their own back", async (told) => {
  await begin(told.town);
  const [ana, ben] = [await guest(told, "Ana"), await guest(told, "Ben", desk)];
  await follow(ana.page, "Exchange cards");
  await noFlaws(ana.page);
  await photograph(ana.page, "exchange cards");
  await fill(ana.page, { "The code on their card": "k7mq2" });
  await press(ana.page, "See their card");
  await reads(ana.page, "A code has ten letters and digits");
  await noFlaws(ana.page);
  await fill(ana.page, { "The code on their card": ben.code.toUpperCase().replace("-", " ") });
  await press(ana.page, "See their card");
  await reads(ana.page, "The card of Ben Ruiz", "Plans shifts");
  await noFlaws(ana.page);
  await photograph(ana.page, "their card");
  await fill(ana.page, {
    "Where did you meet?": "The mixer",
    "What did you promise Ben Ruiz?": "Send my résumé",
  });
  await ana.page.getByLabel("Give Ben Ruiz my card too").check();
  await press(ana.page, "Keep the card");
  await reads(ana.page, "Ben Ruiz");
  assert.deepEqual(await keptBy(told.town, ana), once);
  await ben.page.goto("/card/received");
  await follow(ben.page, "Ana Ruiz");
  await fill(ben.page, { "Where did you meet?": "At the library" });
  await press(ben.page, "Keep the card");
  assert.deepEqual(await keptBy(told.town, ben), { ...once, followUps: 0 });
});

journey("a stranger takes a vCard along, and leaves a card", async (told) => {
  await begin(told.town);
  const ana = await guest(told, "Ana");
  const stranger = await told.arrive({ size: phone });
  await stranger.goto(`/c/${ana.code}`);
  await noFlaws(stranger);
  const [download] = await Promise.all([
    stranger.waitForEvent("download"),
    stranger.getByRole("link", { name: "Save it to my telephone" }).click(),
  ]);
  assert.match(readFileSync(await download.path(), "utf8"), /^BEGIN:VCARD\r\n[^]*FN:Ana Ruiz\r\n/);
  await fill(stranger, { "Your name": "Vic Stone", "E-mail address": "vic@example.com" });
  await fill(stranger, { "A few words to Ana Ruiz": "We spoke of the port." });
  // A person reads before pressing.
  told.town.clock.forward({ seconds: 20 });
  await press(stranger, "Leave my card");
  await reads(stranger, "Your card is left.");
  await ana.page.goto("/card/received");
  await follow(ana.page, "Vic Stone");
  await reads(ana.page, "Vic Stone", "We spoke of the port.");
});
