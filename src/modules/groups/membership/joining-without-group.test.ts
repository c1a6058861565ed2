import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circle, inCircle } from "../../../../test/circle.ts";
import { Visitor } from "../../../../test/support.ts";
import { groupUrls as urls } from "../urls.ts";

// Whom a group cannot take in comes into the community by its link all the same, and hears no reason.

async function linkOf({ ana, group }: Circle): Promise<string> {
  await ana.get(urls.invitations(group));
  const page = await ana.press("Make the link", { places: "9" });
  return /(\/invitations\/[^"&\s<]+)"/.exec(page.html)?.[1] ?? "";
}

async function comesBy(circle: Circle, link: string, name: string): Promise<Visitor> {
  const visitor = new Visitor(circle.town);
  await visitor.get(link);
  const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
  await visitor.press("Join Tuesday club", { name, email });
  return visitor;
}

test("a newcomer whom somebody in the group keeps away is welcome in the community, as with a full group", () =>
  inCircle(async (circle) => {
    const { town, group, ana, ben } = circle;
    const link = await linkOf(circle);
    await ben.get("/me/keep-away");
    await ben.press("Keep this person away", { name: "Rita Boss" });

    const rita = await comesBy(circle, link, "Rita Boss");
    assert.equal(rita.here?.path, "/today?said=welcome-without-group");
    assert.ok(rita.here?.words.includes("That group cannot take you in just now"));
    const saidToRita = rita.here?.words.replaceAll("Rita Boss", "");
    assert.equal((await rita.get("/me")).status, 200);
    assert.ok(!(await rita.get("/groups")).words.includes("Tuesday club"));
    assert.equal((await rita.get(urls.group(group))).status, 404);
    assert.ok(!(await ana.get(urls.group(group))).words.includes("Rita"));

    await town.house.main.write.updateTable("groups").set({ places: 3 }).execute();
    const gil = await comesBy(circle, link, "Gil Gray");
    assert.equal(gil.here?.words.replaceAll("Gil Gray", ""), saidToRita);
  }));
