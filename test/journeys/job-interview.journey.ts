import { searchUrls } from "../../src/modules/search/index.ts";
import { journey, noFlaws, phone } from "../browser.ts";
import { begin, member } from "../support.ts";
import { knows } from "../people-met.ts";
import { pursues } from "../pursuing.ts";
import { looks } from "../searching.ts";
import { choose, fill, follow, press, reads, readsNot, signInAs } from "./steps.ts";

// A job interview from the day on which it is set until both people who were there are thanked, on a phone.

journey(
  "a job interview is set, prepared, debriefed on the way home, and two people are thanked",
  async (told) => {
    const { town } = told;
    await begin(town);
    const ben = await member(town, "Ben");
    await looks(town, ben);
    await knows(town, ben, "Ana Ruiz", { company: "Brightwater", title: "Head of yard" });
    const opportunity = await pursues(town, ben, "Yard planner");
    const page = await told.arrive({ size: phone });
    await signInAs(page, town, ben.id);

    await page.goto(searchUrls.newJobInterview(opportunity));
    await noFlaws(page);
    await fill(page, { "On which day?": "2026-11-25", "At what time?": "10:00" });
    await choose(page, "In person");
    await fill(page, { "Where?": "Pier 4", "A name": "Ana Ruiz", "Another name": "Tom Hale" });
    await press(page, "Set it");
    await reads(page, "It is set", "Wednesday 25 November, 10:00", "Ana Ruiz", "Tom Hale");
    await noFlaws(page);
    await press(page, "Look up whom I will meet");
    await press(page, "Done: Look up whom I will meet");
    await press(page, "Tell us about yourself");
    await noFlaws(page);
    await page.goto("/today");
    await reads(page, "Job interview tomorrow at 10:00", "Yard planner at Brightwater");

    town.clock.to("2026-11-25T10:30:00Z");
    await page.goto("/today");
    await follow(page, "How did the job interview go?");
    await noFlaws(page);
    await fill(page, {
      "What did you actually talk of?": "The night shift, and her move from Lisbon",
      "What did you promise?": "Send two references",
      "What went well?": "The story of the crane.",
    });
    await press(page, "Keep it");
    await reads(page, "A thank-you note to each person you met", "Thanks owed");
    await noFlaws(page);

    await page.goto(searchUrls.thankYous);
    await noFlaws(page);
    await follow(page, "Ana Ruiz");
    await reads(page, "Today is a good day for it");
    await noFlaws(page);
    await fill(page, { "The note": "Dear Ana,\nthank you. I still think of Lisbon.\nBen" });
    await press(page, "Keep it");
    await reads(page, "It names something that you really spoke of", "No e-mail address is known of them");
    await noFlaws(page);
    await follow(page, "Print it as a card");
    await reads(page, "Thank you", "I still think of Lisbon.");
    await noFlaws(page);
    await follow(page, "Back to the note");
    await press(page, "I sent a card");
    await reads(page, "Marked as sent");
    await follow(page, "Tom Hale");
    await fill(page, { "The note": "Dear Tom,\nthank you for your time.\nBen" });
    await press(page, "Keep it");
    await reads(page, "Nothing of what you spoke of stands in it yet");
    await fill(page, { "The note": "Dear Tom,\nthank you for what you said of the night shift.\nBen" });
    await press(page, "Keep it");
    await reads(page, "It names something that you really spoke of");
    await press(page, "I sent a message");
    await reads(page, "Everybody is thanked");
    await page.goto("/today");
    await readsNot(page, "thank-you note", "How did the job interview go?");
    await page.goto("/follow-ups");
    await reads(page, "Send two references", "Ana Ruiz");

    await page.goto(searchUrls.setbacks);
    await noFlaws(page);
    await press(page, "I ask by mail how things stand");
    await reads(page, "It is made");
    town.clock.to("2026-11-30T09:00:00Z");
    await page.goto("/today");
    await reads(page, "I ask by mail how things stand");
    await press(page, "I did it");
    await reads(page, "You did what you said you would");
    await noFlaws(page);

    await page.goto(searchUrls.letters);
    await follow(page, "Write the one of November 2026");
    await noFlaws(page);
    await fill(page, { "What everybody gets": "I had a good talk at the port. Do you know a crane driver?" });
    await press(page, "Keep it");
    await fill(page, { "A name": "Ana Ruiz" });
    await press(page, "Add them");
    await noFlaws(page);
    await follow(page, "Adapt and send");
    await fill(page, { "Their own first lines": "Dear Ana, your crane is famous by now." });
    await press(page, "Keep it");
    await noFlaws(page);
    await press(page, "I sent it");
    await reads(page, "Marked as sent");
  },
);
