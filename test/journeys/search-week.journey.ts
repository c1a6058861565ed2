import { groupUrls } from "../../src/modules/groups/index.ts";
import { desk, journey, noFlaws, phone } from "../browser.ts";
import { circleIn } from "../circle.ts";
import { knows } from "../people-met.ts";
import { looks } from "../searching.ts";
import { choose, fill, follow, press, reads, readsNot, signInAs, under } from "./steps.ts";

// A week of looking for work: what was done is noted with a tap, what is planned is said to the group, and on Tuesday it
// is reported without typing it again.

journey("a week is planned, lived, and told to the group without typing it again", async (told) => {
  const { town } = told;
  const { ben, ana, group } = await circleIn(town);
  await looks(town, ben);
  await knows(town, ben, "Rosa Lind", { company: "Nordlicht" });
  const page = await told.arrive({ size: phone });
  await signInAs(page, town, ben.id);

  await page.goto("/activities");
  await noFlaws(page);
  await press(page, "Had a conversation");
  await reads(page, "Noted for today");
  await noFlaws(page);
  await choose(page, "30");
  await fill(page, { "With whom?": "Rosa Lind", "What is good to remember?": "They hire in spring." });
  await press(page, "Keep this too");
  await reads(page, "Had a conversation with Rosa Lind", "30 minutes", "They hire in spring.");

  await page.goto("/weeks");
  await noFlaws(page);
  await page.getByText("Plan the hours").click();
  await page.getByRole("spinbutton", { name: "Networking" }).fill("120");
  await press(page, "Keep this plan");
  await reads(page, "30 minutes of 2 hours planned", "1 conversation");
  await page.getByText("Plan something").click();
  await fill(page, { "What will you do?": "Ask at the port who plans the shifts" });
  await choose(page, "Approach directly");
  await choose(page, "15");
  await press(page, "Plan it");
  await reads(page, "It stands in your plan");
  await noFlaws(page);
  await page.getByText("Commit to it").click();
  await reads(page, "Your group will read: “Ask at the port who plans the shifts”");
  await press(page, "In Tuesday club");
  await reads(page, "Committed. Your group reads it.");
  await noFlaws(page);

  const mate = await told.arrive({ size: desk });
  await signInAs(mate, town, ana.id);
  await mate.goto(groupUrls.group(group));
  await reads(mate, "Ask at the port who plans the shifts");
  await readsNot(mate, "Rosa", "30 minutes", "15 minutes");

  await press(page, "Done", under(page, "What I want to do"));
  await reads(page, "When you report on your commitment to it, the words are there already");
  await fill(page, { "What is good to remember?": "The harbour master plans them, and gave me an hour." });
  await press(page, "Keep this too");
  await follow(page, "Report on it now");
  await reads(page, "The note holds what you wrote in your search");
  await noFlaws(page);
  await choose(page, "Done");
  await press(page, "Report");
  await mate.goto(groupUrls.group(group));
  await page.goto("/weeks");
  await reads(page, "has its report: done", "Direct approach", "15 minutes, not planned");
  await page.goto("/search/mix");
  await reads(page, "Of 1 conversation", "This is a mirror and no score");
  await noFlaws(page);
});
