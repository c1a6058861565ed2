import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "../../basics/ids.ts";
import { codeIn } from "../../../test/mail.ts";
import { begin, inTown, mailsTo, member, type Town, Visitor } from "../../../test/support.ts";

// As it stands in the mail.
const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

async function askForCode(town: Town, email: string): Promise<Visitor> {
  const visitor = new Visitor(town);
  await visitor.get("/sign-in");
  await visitor.press("Ask for a code", { email });
  await town.work();
  return visitor;
}

test("mail that was kept stands in the office, and shows nobody's code to others", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await askForCode(town, "ana@example.org");
    assert.ok((await host.get("/host")).words.includes("One mail to pass on"));
    const page = await host.get("/host/mail");
    assert.ok(page.words.includes("Your sign-in code, for ana@example.org"));
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    assert.ok(page.page.querySelector("copy-text textarea")?.text.includes(spaced(code)));
    assert.match(page.headers.get("cache-control") ?? "", /no-store/);
    assert.equal((await ana.get("/host/mail")).status, 404);
  }));

test("codes that are good stand first, and those that were used or are over wait for nobody", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await member(town, "Ana");
    await member(town, "Ben");
    const ana = await askForCode(town, "ana@example.org");
    await host.get("/host/invitations");
    await host.press("Make the invitation", { forName: "Cleo", email: "cleo@example.org" });
    const code = codeIn((await mailsTo(town, "ana@example.org"))[0]);
    const order = async (): Promise<string> => {
      const { page } = await host.get("/host/mail");
      return page
        .querySelectorAll(".entry-head")
        .map((entry) => entry.structuredText.replace(/\s+/g, " ").trim())
        .join(" | ");
    };
    const waits = async (words: string): Promise<void> =>
      assert.ok((await host.get("/host")).words.includes(words), words);

    await waits("2 mails to pass on");
    assert.match(await order(), /^Your sign-in code.* good until 09:15 \| An invitation, for cleo@[^|]*$/);
    await ana.press("Sign in", { code });
    await waits("One mail to pass on");
    assert.match(await order(), /^An invitation, for cleo@.* \| Your sign-in code, for ana@.* over$/);
    assert.ok(
      !(await host.get("/host/mail")).html.includes(spaced(code)),
      "what opens nothing any more is not shown",
    );

    await askForCode(town, "ben@example.org");
    await waits("2 mails to pass on");
    town.clock.forward({ minutes: 15 });
    await waits("One mail to pass on");
    assert.match(await order(), /^An invitation, for cleo@/);
  }));

test("a host puts away what was passed on; nobody else can", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await askForCode(town, "ana@example.org");
    await host.get("/host/mail");
    const { action, body } = host.prepare("Passed on");
    assert.equal((await ana.post(action, body)).status, 404);
    await host.post(action, body);
    assert.ok((await host.post(action, body)).words.includes("No mail is kept here."), "twice is once");
    assert.ok((await host.get("/host")).words.includes("Nothing waits for you."));
  }));

test("mail to pass on is counted no further than to a hundred", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const db = town.house.main.write;
    const more = async (count: number): Promise<void> => {
      const rows = Array.from({ length: count }, () => ({
        id: newId(),
        member_id: null,
        to_address: "ana@example.org",
        subject: "An invitation",
        words: "Come in.",
        kept_at: "2026-11-24T08:00:00.000Z",
      }));
      await db.insertInto("kept_mails").values(rows).execute();
    };
    await more(100);
    assert.ok((await host.get("/host")).words.includes("100 mails to pass on"));
    await more(1);
    assert.ok((await host.get("/host")).words.includes("More than 100 mails to pass on"));
  }));
