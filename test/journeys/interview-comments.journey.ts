import { interviewUrls as urls } from "../../src/modules/interviews/index.ts";
import { journey, noFlaws, phone } from "../browser.ts";
import { interviewed } from "../commenting.ts";
import { begin, member } from "../support.ts";
import { fill, follow, press, reads, signInAs } from "./steps.ts";

journey(
  "a visitor comments on a telephone, is asked back before taking another name, and a member answers by name",
  async ({ town, arrive }) => {
    await begin(town);
    const { id } = await member(town, "Ana");
    const [{ number }, own] = [await interviewed(town), await interviewed(town)];
    const page = await arrive({ size: phone });
    await page.goto(urls.interview(number));
    await fill(page, { "Your comment": "Ring them at eight, before the post comes. Mr Hale knows." });
    await press(page, "Go on");
    await reads(page, "Under what name?");
    await noFlaws(page);
    town.clock.forward({ seconds: 30 });
    await fill(page, { Nickname: "The host" });
    await press(page, "Comment under this nickname");
    await reads(page, "too close to somebody's");
    await noFlaws(page);
    await fill(page, { Nickname: "Birch" });
    await press(page, "Comment under this nickname");
    await reads(page, "It stands, and everybody can read it");
    await noFlaws(page);
    await fill(page, { "What you wrote": "Ring them at nine." });
    await press(page, "Keep the changes");
    await reads(page, "Readers see the day");

    await fill(page, { "Your comment": "And take somebody along." });
    await press(page, "Go on");
    town.clock.forward({ seconds: 30 });
    await fill(page, { "Its key": own.key });
    await press(page, "Comment under my number");
    await reads(page, "You wrote here as Birch a moment ago");
    await noFlaws(page);
    await press(page, "Go on as 00002");
    await reads(page, "Interview 00002");

    const ana = await arrive();
    await signInAs(ana, town, id);
    await ana.goto(urls.comment(number, 1));
    await noFlaws(ana);
    await fill(ana, { "Your answer": "I did, and got a talk." });
    await press(ana, "Go on");
    town.clock.forward({ seconds: 30 });
    await press(ana, "Comment under my own name");
    await reads(ana, "Go on as Ana, a member?");
    await noFlaws(ana);
    await press(ana, "Go on as Ana, a member");
    await reads(ana, "You can change it or take it back at any time");
    await noFlaws(ana);

    await page.goto(urls.interview(number));
    await reads(page, "Ana, a member");
    await noFlaws(page);
    await follow(page, "Tell the host about comment 1");
    await noFlaws(page);
    town.clock.forward({ seconds: 30 });
    await fill(page, { "What should the host look at?": "Whether Mr Hale wants this." });
    await press(page, "Tell the host");
    await reads(page, "nobody knows who told it");
  },
);
