import assert from "node:assert/strict";
import { test } from "node:test";
import { withMailServer } from "../../../test/mail-server.ts";
import { begin, inTown, mailsTo, member, signedIn, Visitor } from "../../../test/support.ts";

test("a host renames the community, and visitors read it on the front page", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get("/host/settings");
    await host.press("Keep", {
      name: "The Quay",
      line: "Every Tuesday at the library",
      confirmsGroups: "yes",
    });
    const front = await new Visitor(town).get("/");
    assert.ok(front.words.includes("The Quay") && front.words.includes("Every Tuesday at the library"));
    assert.ok(
      (await host.get("/host/settings")).page.querySelector("#field-confirmsGroups")?.hasAttribute("checked"),
    );
  }));

test("mail says nothing of jobs or clubs unless a host chooses so", () =>
  withMailServer((server) =>
    inTown(async (town) => {
      const host = await begin(town);
      await member(town, "Ana");
      const heads = async (): Promise<string> => {
        town.clock.forward({ hours: 1 });
        const visitor = new Visitor(town);
        await visitor.get("/sign-in");
        await visitor.press("Ask for a code", { email: "ana@example.org" });
        await town.work();
        return server.taken.at(-1)?.head ?? "";
      };
      const silent = await heads();
      assert.match(silent, /^From: Landfall <harbour@example.org>\r?$/m);
      assert.match(silent, /^Subject: Your sign-in code\r?$/m);
      assert.doesNotMatch(silent, /Harbour Circle|job|club/i);
      await host.get("/host/settings");
      await host.press("Keep", { mailName: "Hanna\r\nBcc: all@example.org", mailSaysWhat: "yes" });
      assert.equal(host.here?.status, 200);
      const open = await heads();
      assert.match(open, /^From: "?Hanna Bcc: all@example.org"? <harbour@example.org>\r?$/m);
      assert.doesNotMatch(open, /^Bcc:/m);
      assert.match(open, /^Subject: \[Harbour Circle\] Your sign-in code\r?$/m);
    }, server.settings),
  ));

test("two hosts who change the settings lose nothing silently", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const laptop = await signedIn(town, host.id, "Hanna");
    await host.get("/host/settings");
    await laptop.get("/host/settings");
    await laptop.press("Keep", { name: "The Quay" });
    const answer = await host.press("Keep", { name: "The Pier" });
    assert.equal(answer.status, 409);
    assert.ok(answer.words.includes("The Quay"));
    assert.equal(answer.page.querySelector("#field-name")?.getAttribute("value"), "The Pier");
    assert.ok((await host.press("Keep")).words.includes("Kept."));
  }));

test("an invitation made twice by a double click is one, and can be taken back", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get("/host/invitations");
    const { action, body } = host.prepare("Make the invitation", {
      forName: "Cleo",
      email: "cleo@example.org",
    });
    await Promise.all([host.post(action, body), host.post(action, body)]);
    assert.equal((await mailsTo(town, "cleo@example.org")).length, 1);
    const page = await host.get("/host/invitations");
    assert.equal(page.page.querySelectorAll("copy-text input").length, 1);
    const path = new URL(page.page.querySelector("copy-text input")?.getAttribute("value") ?? "").pathname;
    assert.equal((await new Visitor(town).get(path)).status, 200);
    await host.press("Take it back");
    assert.ok(host.here?.words.includes("taken back"));
    assert.equal((await new Visitor(town).get(path)).status, 404);
  }));
