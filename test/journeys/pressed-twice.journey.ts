import assert from "node:assert/strict";
import { journey, noFlaws } from "../browser.ts";
import { begin, member } from "../support.ts";
import { choose, fill, follow, press, reads, signInAs } from "./steps.ts";

journey("a double click makes one commitment", async ({ town, arrive }) => {
  await begin(town);
  const { id } = await member(town, "Ana");
  const page = await arrive();
  await signInAs(page, town, id);
  await page.goto("/commitments/new");
  await fill(page, { "What will you do?": "Ring two people", "By which day?": "2026-11-27" });
  await page.getByRole("button", { name: "Write it down" }).dblclick();
  // NOTE: not its address: the second press takes the place of the first, on which nobody can wait then.
  await page.getByRole("button", { name: "Write it down" }).waitFor({ state: "detached" });
  await page.goto("/commitments");
  await reads(page, "Ring two people");
  const rows = await town.house.main.read.selectFrom("commitments").select("id").execute();
  assert.equal(rows.length, 1);
});

journey("a double click starts one group", async ({ town, arrive }) => {
  const { id } = await begin(town);
  const page = await arrive();
  await signInAs(page, town, id);
  await page.goto("/groups/new");
  await follow(page, "Job club");
  await fill(page, { "What is it called?": "Tuesday club" });
  await choose(page, "Tuesday");
  await page.getByRole("button", { name: "Start the group" }).dblclick();
  await page.getByRole("heading", { name: "Tuesday club" }).first().waitFor();
  const rows = await town.house.main.read.selectFrom("groups").select("id").execute();
  assert.equal(rows.length, 1);
});

journey("what was typed is still there when a form comes back", async ({ town, arrive }) => {
  const { id } = await begin(town);
  const page = await arrive();
  await signInAs(page, town, id);
  await page.goto("/groups/new?kind=job-club");
  await fill(page, { "What is it called?": "Tuesday club", "What is it about?": "The big table." });
  await page.getByRole("button", { name: "Start the group" }).click();
  await page.getByRole("alert").waitFor();
  assert.equal(await page.getByLabel("What is it about?").inputValue(), "The big table.");
  await reads(page, "On which day do you meet?");
});

journey("what is sent without a connection stays in its form, and is sent when it is back", async (told) => {
  const { town, arrive, script } = told;
  const { id } = await begin(town);
  const page = await arrive();
  await signInAs(page, town, id);
  await page.goto("/commitments/new");
  await fill(page, { "What will you do?": "Ring two people", "By which day?": "2026-11-27" });
  if (script === "on") {
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Write it down" }).click();
    await page.getByText("nothing was sent").waitFor();
    await noFlaws(page);
    await page.context().setOffline(false);
    await page.getByText("nothing was sent").waitFor({ state: "detached" });
  }
  await press(page, "Write it down");
  await reads(page, "Ring two people");
});

journey("a browser that knows of no network sends all the same to a server that it reaches", async (told) => {
  const { town, arrive } = told;
  const { id } = await begin(town);
  const page = await arrive();
  await signInAs(page, town, id);
  await page.addInitScript("Object.defineProperty(navigator, 'onLine', { get: () => false })");
  await page.goto("/commitments/new");
  await fill(page, { "What will you do?": "Ring two people", "By which day?": "2026-11-27" });
  await press(page, "Write it down");
  await reads(page, "Ring two people");
});
