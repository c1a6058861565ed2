import { desk, journey, noFlaws, phone } from "../browser.ts";
import { circleIn } from "../circle.ts";
import { plantSearch, wordIn } from "../search-planted.ts";
import { choose, follow, press, reads, readsNot, signInAs, under } from "./steps.ts";

// How others see a search: nothing, until it is shared; then as much as was chosen, and nothing again once it is taken back.

journey(
  "Ben shares totals with his group, his target in words, and takes it back on a phone",
  async (told) => {
    const { town } = told;
    const { ben, cleo } = await circleIn(town);
    await plantSearch(town, ben);
    const page = await told.arrive({ size: phone });
    await signInAs(page, town, ben.id);
    const mate = await told.arrive({ size: desk });
    await signInAs(mate, town, cleo.id);
    await mate.goto("/searches");
    await reads(mate, "Nobody shares their search with you just now");
    await noFlaws(mate);

    await page.goto("/search/sharing");
    await reads(page, "All of your search is yours alone");
    await noFlaws(page);
    await page.getByLabel("With whom?").selectOption({ label: "Tuesday club" });
    await choose(page, "Totals");
    await press(page, "Share it");
    await reads(page, "Shared. Below is what they see", "until you take it back");
    await choose(page.getByRole("group", { name: "My target", exact: true }), "Details");
    await press(page, "Keep it so");
    await reads(page, "From now on they see it so");
    await noFlaws(page);
    await follow(page, "See it as they do");
    await reads(page, "This is what they see now", wordIn("targets.sentence"));
    await readsNot(page, wordIn("opportunities.title"), wordIn("contacts.name"));
    await noFlaws(page);

    await mate.goto("/searches");
    await follow(mate, "Ben");
    await reads(mate, "What Ben shares", wordIn("targets.sentence"), "1 conversation");
    await readsNot(mate, wordIn("opportunities.title"), wordIn("activities.words"), wordIn("contacts.name"));
    await noFlaws(mate);
    await press(mate, "It is clear to me");
    await reads(mate, "It is clear to 1.");

    await page.goto("/search/sharing");
    await press(page, "Take it back", under(page, "Those who may look"));
    await reads(page, "They see nothing any more");
    await mate.goto("/searches");
    await reads(mate, "Nobody shares their search with you just now");
  },
);
