import assert from "node:assert/strict";
import { journey } from "../browser.ts";
import { begin, member } from "../support.ts";
import { choose, fill, follow, reads, signInAs } from "./steps.ts";

journey("a double click makes one commitment", async ({ town, arrive }) => {
  await begin(town);
  const { id } = await member(town, "Ana");
  const page = await arrive();
  await signInAs(page, town, id);
  await page.goto("/commitments/new");
  await fill(page, { "What will you do?": "Ring two people", "By which day?": "2026-11-27" });
  await page.getByRole("button", { name: "Write it down" }).dblclick();
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));
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
  await page.waitForURL(/\/groups\/[0-9a-z]{11}/);
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
