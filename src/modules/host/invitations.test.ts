import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../basics/ids.ts";
import { inviteToGroup } from "../groups/index.ts";
import { invitationToken } from "../people/index.ts";
import { groupOf } from "../../../test/circle.ts";
import { begin, inTown, member, Visitor } from "../../../test/support.ts";

test("a host sees that a group invites and can end it, but the link itself is the group's", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const group = await groupOf(town, ana, [], "job-club", "Tuesday club");
    const what = { id: newId(), forName: "Walter", email: null, words: "Come once.", places: 1, days: 14 };
    await inviteToGroup(town.house.main.write, ana.id, group, what, town.clock.now);
    const token = invitationToken(town.house.key, what.id);

    const { words, html } = await host.get("/host/invitations");
    assert.match(words, /Into a group.*Made by Ana\. 0 of 1 came in\. Good until Tuesday 8 December\./);
    for (const secret of [token, "Walter", "Come once."]) assert.ok(!html.includes(secret), secret);
    assert.equal((await new Visitor(town).get(`/invitations/${token}`)).status, 200);

    await host.press("Take it back");
    assert.match(host.here?.words ?? "", /Into a group taken back/);
    assert.equal((await new Visitor(town).get(`/invitations/${token}`)).status, 404);
  }));

test("the host's own invitations keep their links, and have a text to paste into any message", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get("/host/invitations");
    const page = await host.press("Make the invitation", { forName: "Cleo" });
    assert.match(page.page.querySelector("copy-text input")?.getAttribute("value") ?? "", /\/invitations\//);
    const text = page.page.querySelector("copy-text textarea")?.text ?? "";
    assert.match(
      text,
      /^Hello Cleo,\nhere is an invitation to Harbour Circle\..*\n.*\nhttp\S+\/invitations\/\S+\nHanna$/,
    );
  }));
