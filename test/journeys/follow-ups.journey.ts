import { groupUrls } from "../../src/modules/groups/index.ts";
import { desk, journey, noFlaws, phone } from "../browser.ts";
import { circleIn } from "../circle.ts";
import { knows, owes } from "../people-met.ts";
import { choose, fill, follow, press, reads, readsNot, signInAs } from "./steps.ts";

// What fails at most of networking: the follow-through. One promise is kept within its two days, one becomes a
// commitment that the group does not read, and one is let go.

journey("what was promised at a mixer is done within two days, committed to, or let go", async (told) => {
  const { town } = told;
  const { ben, ana, group } = await circleIn(town);
  const ruiz = await knows(town, ben, "Ana Ruiz");
  for (const what of ["Call her colleague", "Lend her the book"])
    await owes(town, ben, ruiz, what, "2026-11-26");
  const page = await told.arrive({ size: phone });
  await signInAs(page, town, ben.id);
  const line = (what: string) => page.locator("main li").filter({ hasText: what });
  await page.goto("/contacts");
  await follow(page, "Ana Ruiz");
  await page.getByText("Write down a promise").click();
  await fill(page, { "What is it?": "Send my résumé" });
  await press(page, "Write it down");
  await reads(page, "Written down", "Send my résumé");
  await page.getByText("Write down a promise").click();
  await choose(page, "They did");
  await fill(page, { "What is it?": "A lead at the port" });
  await press(page, "Write it down");

  await page.goto("/follow-ups");
  await reads(page, "What I owe", "By Thursday 26 November", "What I am owed", "A lead at the port");
  await noFlaws(page);
  await press(page, "Commit to it in Tuesday club", line("Call her colleague"));
  await reads(page, "your group sees that there is one", "With whom", "Show it to the group");
  await noFlaws(page);
  await page.goto("/follow-ups");
  await line("Lend her the book").getByText("Later").click();
  await press(page, "Let it go", line("Lend her the book"));
  await reads(page, "You need not carry everything along");
  await readsNot(page, "Lend her the book");

  const mate = await told.arrive({ size: desk });
  await signInAs(mate, town, ana.id);
  await mate.goto(groupUrls.group(group));
  await reads(mate, "One is kept private");
  await readsNot(mate, "colleague", "Ruiz");

  town.clock.forward({ hours: 47 });
  await page.goto("/today");
  await reads(page, "Ana Ruiz: Send my résumé", "You promised it. For today.");
  await noFlaws(page);
  await press(page, "Done", line("Send my résumé"));
  await reads(page, "Done. You kept your word.");
  await readsNot(page, "résumé");
  town.clock.forward({ hours: 24 });
  await page.goto("/today");
  await reads(page, "They promised it. It was for yesterday.");
  await press(page, "They kept it");
  await follow(page, "people");
  await follow(page, "Follow-ups");
  await follow(page, "What was done or let go");
  await reads(page, "Send my résumé", "Done on Thursday 26 November", "Let go on Tuesday 24 November");
  await noFlaws(page);
});
