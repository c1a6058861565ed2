import { groupUrls } from "../../src/modules/groups/index.ts";
import { searchUrls } from "../../src/modules/search/index.ts";
import { desk, journey, noFlaws, phone } from "../browser.ts";
import { circleIn } from "../circle.ts";
import { knows } from "../people-met.ts";
import { pursues } from "../pursuing.ts";
import { choose, fill, follow, press, reads, readsNot, signInAs, under } from "./steps.ts";

// A search from its first press to a landing: what is looked for in one sentence, where, what was done this week, a pause,
// and a job; pressed too early once, and nobody else ever learns that there was a search at all.

journey("a search is opened with one press, planned, paused, and ends in a job", async (told) => {
  const { town } = told;
  const { ben, ana, group } = await circleIn(town);
  await knows(town, ben, "Tom Hale", { company: "Brightwater" });
  const page = await told.arrive({ size: phone });
  await signInAs(page, town, ben.id);

  await page.goto(searchUrls.search);
  await reads(page, "Nobody else sees any of it", "Not looking for a job?");
  await noFlaws(page);
  await follow(page, "Open a search");
  await noFlaws(page);
  await press(page, "Open my search");
  await reads(page, "Your search is open", "Where to begin");
  await noFlaws(page);

  await follow(page, "Say what you look for");
  await fill(page, { "What do you look for, in one sentence?": "Work in an office" });
  await press(page, "Keep this sentence");
  await page.getByText("What makes it clear").click();
  await reads(page, "A stranger could repeat it");
  await fill(page, { "Say it better": "Shift planner at a company that moves goods, near the harbour" });
  await press(page, "Keep this sentence");
  await reads(page, "How it was before", "Work in an office");
  await noFlaws(page);

  await follow(page, "What I want, and what I do not");
  await fill(page, { "What do you want of a job?": "People who laugh\nLess than 40 minutes away" });
  await press(page, "Add to this list", under(page, "What I want"));
  await press(page, "Up", under(page, "What I want"));
  await reads(page, /Less than 40 minutes away.*People who laugh/);
  await noFlaws(page);

  await follow(page, "My target companies");
  await fill(page, { "A company": "Brightwater" });
  await press(page, "Put it on my list");
  await reads(page, "You know Tom Hale there.");
  await page.getByText("Several at once").click();
  await fill(page, { "One line for each": "Northquay; they moved in March\nGull & Sons" });
  await press(page, "Put them on my list");
  await reads(page, "3 companies stand here", "they moved in March");
  await noFlaws(page);
  await follow(page, "Northquay");
  await page.getByLabel("Where does it stand?").selectOption({ label: "Reached out" });
  await noFlaws(page);
  await press(page, "Keep the changes");
  await follow(page, "Reached out");
  await reads(page, "Northquay");
  await readsNot(page, "Gull & Sons");

  await pursues(town, ben, "Shift planner");
  await page.goto(searchUrls.search);
  await press(page, "Had a conversation");
  await page.goto(searchUrls.search);
  await reads(page, "So far this week: one conversation.");
  await readsNot(page, "Where to begin");
  await noFlaws(page);

  await follow(page, "Change, pause or close it");
  await noFlaws(page);
  await press(page, "Pause my search");
  await reads(page, "Your search is paused");
  await noFlaws(page);
  await press(page, "Go on with it");

  await follow(page, "I have a job");
  await choose(page, "Networked in");
  await page.getByLabel("Which one was it?").selectOption({ label: "Shift planner at Brightwater" });
  await choose(page, "I keep looking, at a slow pace");
  await noFlaws(page);
  await press(page, "I have landed");
  await reads(
    page,
    "Congratulations. This is yours.",
    "you had a conversation",
    "You keep looking at a slow pace",
  );
  await noFlaws(page);
  await page.getByText("Pressed too early?").click();
  await press(page, "Open it again");
  await reads(page, "Taken back", "Shift planner at a company that moves goods");
  await follow(page, "I have a job");
  await choose(page, "Networked in");
  await press(page, "I have landed");
  await page.goto(searchUrls.search);
  await reads(page, "What you did before is still yours");
  await follow(page, "Earlier searches");
  await reads(page, "Landed on Tuesday 24 November");
  await noFlaws(page);

  const mate = await told.arrive({ size: desk });
  await signInAs(mate, town, ana.id);
  for (const path of [groupUrls.group(group), "/today", searchUrls.searches]) {
    await mate.goto(path);
    await readsNot(mate, "Shift planner", "Brightwater", "landed");
  }
});
