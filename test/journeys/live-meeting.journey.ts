import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { groupUrls, setMeetingRule } from "../../src/modules/groups/index.ts";
import { journey, type Journey, noFlaws, phone } from "../browser.ts";
import { firstMeeting, groupOf } from "../circle.ts";
import { begin, member, type Person } from "../support.ts";
import { follow, press, reads, readsNot, signInAs, under } from "./steps.ts";

// A meeting in several browsers: with script every page follows the chair, without it the page is fetched anew by hand.

journey("the chair moves the meeting on, and everybody's page goes along", async (story) => {
  const { ana, ben, cleo, here } = await meet(story);
  await press(ana, "Open the meeting");
  for (const page of [ben, cleo]) {
    await caughtUp(story, page, "Report back");
    await press(page, "I am here");
  }
  await caughtUp(story, ana, "3 so far");
  await noFlaws(ana);
  await press(cleo, "Ask to speak");
  await caughtUp(story, ana, "Who asks to speak");
  if (story.script === "on") {
    const heard = await ana.locator("live-page [role=status]").textContent();
    assert.equal(heard, "Cleo asks to speak.", "a screen reader hears that, and not all that changed");
  }
  await press(ana, "Give the floor to Cleo", under(ana, "Who speaks"));
  await caughtUp(story, cleo, "You have the floor.");
  await caughtUp(story, ben, "Cleo has the floor.");
  await noFlaws(ben);
  await press(ana, "Next: Wins");
  await caughtUp(story, ben, "Round 2 of 6");
  await caughtUp(story, cleo, "Round 2 of 6");
  await readsNot(ben, "Cleo has the floor.");
  await noFlaws(cleo);
  // Ana's browser is gone: the chair is taken over, and the meeting ends under somebody else.
  await ana.close();
  story.town.clock.forward({ minutes: 3 });
  await ben.goto(here);
  await press(ben, "Take the chair");
  await caughtUp(story, cleo, "Ben has the chair.");
  await ben.getByText("Go to another round, or close").click();
  await press(ben, "Close the meeting early");
  await caughtUp(story, cleo, "Minutes of meeting 1");
});

journey("what somebody is writing stays as it is while the meeting goes on", async (story) => {
  const { ana, ben, cleo } = await meet(story);
  await press(ana, "Open the meeting");
  await press(ana, "Next: Wins");
  await caughtUp(story, ben, "Round 2 of 6");
  const field = ben.getByLabel("What went well");
  await field.fill("I called two");
  await field.focus();
  await caughtUp(story, cleo, "Round 2 of 6");
  await cleo.getByLabel("What went well").fill("I slept well.");
  await press(cleo, "Add this win");
  if (story.script === "on") {
    await ben.getByText("I slept well.").waitFor();
    await ben.keyboard.type(" strangers");
    await press(ana, "Next: Hot seat");
    await ben.getByText("Round 3 of 6").first().waitFor();
    await ben.keyboard.type(".");
    assert.equal(await field.inputValue(), "I called two strangers.");
    await ben.getByText("your words are kept").waitFor();
    await noFlaws(ben);
  } else {
    await press(ana, "Next: Hot seat");
    await field.fill("I called two strangers.");
  }
  await press(ben, "Add this win");
  await reads(ben, "I called two strangers.", "The group is at another round: Hot seat");
});

journey("who loses the connection is told, and catches up", async (story) => {
  const { ana, ben } = await meet(story);
  await press(ana, "Open the meeting");
  await caughtUp(story, ben, "Round 1 of 6");
  if (story.script === "off") return;
  // The page says what is wrong when nothing can be fetched; the browser's own complaints are no news then.
  await ben.context().setOffline(true);
  await press(ana, "Next: Wins");
  await ben.getByText("This page may be behind.").waitFor();
  await reads(ben, "Round 1 of 6");
  await ben.context().setOffline(false);
  await ben.getByText("Round 2 of 6").first().waitFor();
  await ben.getByText("This page may be behind.").waitFor({ state: "hidden" });
});

journey("a page that could not be fetched says so, and tries again by itself", async (story) => {
  const { ana, ben, here } = await meet(story);
  await press(ana, "Open the meeting");
  await caughtUp(story, ben, "Round 1 of 6");
  if (story.script === "off") return;
  // Ben's stream holds, and he hears that something changed; only the page does not come.
  await ben.route(`**${here}`, (route) => route.abort("internetdisconnected"));
  await press(ana, "Next: Wins");
  await ben.getByText("This page may be behind.").waitFor();
  await ben.unroute(`**${here}`);
  await ben.getByText("Round 2 of 6").first().waitFor();
  await ben.getByText("This page may be behind.").waitFor({ state: "hidden" });
});

journey("the time of a round begins anew, also after one that was as long", async (story) => {
  const { ana, ben } = await meet(story, async (page) => {
    if (story.script === "on") await page.clock.install();
  });
  await press(ana, "Open the meeting");
  await ana.getByText("Go to another round, or close").click();
  await press(ana, "Go to: Leads and asks");
  await caughtUp(story, ben, "About 10 of 10 minutes left");
  // So long nobody does anything, and no page is fetched.
  await pass(story, ben, { seconds: 40 });
  await caughtUp(story, ben, "About 9 of 10 minutes left");
  await press(ana, "Next: Next commitments");
  await caughtUp(story, ben, "Round 5 of 6", "About 10 of 10 minutes left");
  await pass(story, ben, { seconds: 2 });
  await reads(ben, "About 10 of 10 minutes left");
});

type Meeting = { ana: Page; ben: Page; cleo: Page; here: string };

/** Ana, Ben and Cleo, each in a browser, before the page of their first meeting, at its time. */
async function meet(
  { town, arrive }: Journey,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Meeting> {
  await begin(town);
  const people: Person[] = [];
  for (const name of ["Ana", "Ben", "Cleo"]) people.push(await member(town, name));
  const [ana, ...others] = people as [Person, ...Person[]];
  const db = town.house.main.write;
  const group = await groupOf(town, ana, others, "job-club", "Tuesday club");
  const from = Temporal.PlainDate.from("2026-11-24");
  const rule = { pace: "weekly", weekdays: [2], time: "18:30", from, timeZone: "Europe/Berlin" } as const;
  await setMeetingRule(db, ana.id, group, rule, town.clock.now);
  const its = db.selectFrom("meetings").select("id").where("group_id", "=", group).orderBy("starts_at");
  const here = groupUrls.meeting(group, (await its.executeTakeFirstOrThrow()).id);
  town.clock.to(firstMeeting);
  const pages: Page[] = [];
  for (const { id } of people) {
    const page = await arrive(id === ana.id ? {} : { size: phone });
    await signInAs(page, town, id);
    await prepare(page);
    await page.goto(here);
    pages.push(page);
  }
  const [first, second, third] = pages as [Page, Page, Page];
  return { ana: first, ben: second, cleo: third, here };
}

/** Time goes by: in the house, and in the page where script runs. */
async function pass({ town, script }: Journey, page: Page, { seconds }: { seconds: number }): Promise<void> {
  town.clock.forward({ seconds });
  if (script === "on") await page.clock.fastForward(seconds * 1000);
}

/** The words come by themselves where script runs; without it, once the page is fetched anew. */
async function caughtUp({ script }: Journey, page: Page, ...words: string[]): Promise<void> {
  if (script === "off") {
    const refresh = page.getByRole("link", { name: "Refresh", exact: true }).last();
    if ((await refresh.count()) > 0) await follow(page, "Refresh", page.locator(".highlight"));
    else await page.reload();
  }
  for (const one of words) await page.locator("main").getByText(one).first().waitFor({ state: "attached" });
}
