import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, inTown, member, peopleUrls } from "../../../test/support.ts";

test("a profile says what somebody can help with, wants help with, and where more stands", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ana.get("/me");
    const links = "www.example.org/ana\r\n\r\n https://portfolio.example/ \r\n";
    await ana.press("Keep", { canHelp: "Spreadsheets", wantHelp: "Somebody in hospitals", links });
    assert.ok(ana.here?.words.includes("Kept."));
    const page = await ben.get(peopleUrls.member(ana.id));
    for (const words of ["Spreadsheets", "Somebody in hospitals", "example.org/ana", "portfolio.example"])
      assert.ok(page.words.includes(words), words);
    const followed = page.page
      .querySelectorAll("dd a")
      .map((a) => [a.getAttribute("href"), a.getAttribute("rel")?.includes("noopener")]);
    assert.deepEqual(followed, [
      ["https://www.example.org/ana", true],
      ["https://portfolio.example/", true],
    ]);
  }));

test("nobody but she herself sees where she works", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ana.get("/me");
    await ana.press("Keep", { employer: "Roadrunner Traps" });
    assert.match((await ana.get("/me")).html, /value="Roadrunner Traps"/);
    assert.ok((await ana.get("/me/export")).html.includes("Roadrunner Traps"));
    for (const who of [ana, ben, host])
      assert.ok(!(await who.get(peopleUrls.member(ana.id))).html.includes("Roadrunner"));
    assert.ok(!(await host.get("/host/members")).html.includes("Roadrunner"));
  }));

test("a link is an address of a page, and five are enough; what was typed stays", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    await ana.get("/me");
    for (const wrong of ["javascript:alert(1)", "mailto:ana@example.org", "nowhere", "data:text/html,x"]) {
      const page = await ana.press("Keep", { links: `example.org\n${wrong}` });
      assert.equal(page.status, 422, wrong);
      assert.ok(page.words.includes(`"${wrong}" is not the address of a page.`), page.words);
      assert.ok(page.html.includes(wrong));
    }
    const six = Array.from({ length: 6 }, (_, i) => `example.org/${i}`).join("\n");
    assert.ok(
      (await ana.press("Keep", { links: six })).words.includes("This holds 5 addresses, and yours has 6."),
    );
  }));

test("what is no address of a page is not linked, however it came to stand there", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const links = ["javascript:alert(1)", "no address", "data:text/html,x", "https://example.org/ana"].join(
      "\n",
    );
    await town.house.main.write.updateTable("members").set({ links }).where("id", "=", ana.id).execute();
    const { status, page } = await ana.get(peopleUrls.member(ana.id));
    assert.equal(status, 200);
    const followed = page.querySelectorAll("dd a").map((a) => a.getAttribute("href"));
    assert.deepEqual(followed, ["https://example.org/ana"]);
  }));

test("the host is told about a page, with what stands on it", () =>
  inTown(async (town) => {
    await begin(town);
    const ana = await member(town, "Ana");
    const ben = await member(town, "Ben");
    await ana.get("/me");
    await ana.press("Keep", { wantHelp: "Buy my course" });
    await ben.get(peopleUrls.member(ana.id));
    await ben.follow("Tell the host about this page");
    await ben.press("Tell the host", { words: "It sells something." });
    assert.equal(ben.here?.path.split("?")[0], peopleUrls.member(ana.id));
    const concern = await town.house.main.read.selectFrom("concerns").selectAll().executeTakeFirstOrThrow();
    assert.deepEqual(
      [concern.about, concern.about_member_id, concern.from_member_id],
      ["profile", ana.id, ben.id],
    );
    assert.match(concern.copy, /Buy my course/);
    assert.equal((await ana.get(peopleUrls.concernAboutMember(ana.id))).status, 404);
  }));
