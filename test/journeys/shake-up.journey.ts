import { desk, journey, noFlaws, phone } from "../browser.ts";
import { type Circle, circleIn } from "../circle.ts";
import { appliesOnly, looks } from "../searching.ts";
import { choose, fill, follow, press, reads, readsNot, signInAs, under } from "./steps.ts";

// Three weeks of postings and nothing else: an honest look, one thing to change, said to the group, done, and reported
// without being typed again.

async function threeWeeksOfPostings({ town, ben }: Circle): Promise<void> {
  await looks(town, ben, { lookingSince: Temporal.PlainDate.from("2026-08-03") });
  await appliesOnly(town, ben, ["2026-11-23", "2026-11-30", "2026-12-07"]);
  town.clock.to("2026-12-15T09:00:00Z");
}

journey(
  "after three weeks of postings Ben is shaken up, commits to one talk, and reports it",
  async (told) => {
    const circle = await circleIn(told.town);
    await threeWeeksOfPostings(circle);
    const page = await told.arrive({ size: phone });
    await signInAs(page, told.town, circle.ben.id);
    await page.goto("/today");
    await reads(page, "Would you like to look at your search afresh?");
    await follow(page, "Would you like to look at your search afresh?");
    await reads(
      page,
      "You sent 12 applications and noted no conversation.",
      "Put a conversation beside the postings",
    );
    await noFlaws(page);
    await press(page, "Not for me", under(page, "Go back to somebody"));
    await readsNot(page, "You reached out 12 times");
    await fill(page, { "What I will do": "Talk for twenty minutes with Rosa about her work" });
    const act = page.locator("form").filter({ has: page.getByLabel("What I will do") });
    await press(page, "Commit to it in Tuesday club", act);
    await reads(page, "Committed. It stands in your week as well", "Rosa");
    await noFlaws(page);

    const mate = await told.arrive({ size: desk });
    await signInAs(mate, told.town, circle.cleo.id);
    await mate.goto("/groups");
    await follow(mate, "Tuesday club");
    await reads(mate, "Talk for twenty minutes with Rosa about her work");

    await page.goto("/shake-up");
    await reads(page, "You committed to one of these.");
    await page.goto("/weeks/2026-12-14");
    await press(page, "Done", page.locator("main li").filter({ hasText: "with Rosa" }));
    await page.goto("/shake-up");
    await reads(page, "You committed to it");
    await follow(page, "Put a conversation beside the postings");
    await follow(page, "Report");
    await choose(page, "Done");
    await press(page, "Report");
    await reads(page, "Talk for twenty minutes with Rosa about her work");
    await noFlaws(page);
  },
);
