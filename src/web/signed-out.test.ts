import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../basics/ids.ts";
import { begin, inTown, member, type Person, signedIn, type Town } from "../../test/support.ts";

const site = "http://localhost:3000";
const what = 'Ring "Ilse" & ask what the <place> is like';

/** Ana has a form open; meanwhile her session is ended from elsewhere. */
async function caughtOut(town: Town): Promise<{ ana: Person; send: ReturnType<Person["prepare"]> }> {
  await begin(town);
  const ana = await member(town, "Ana");
  await ana.get("/commitments/new?due=2026-12-01&said=kept");
  const send = ana.prepare("Write it down", { what, when: "Tuesday at ten" });
  await town.house.main.write.deleteFrom("sessions").where("member_id", "=", ana.id).execute();
  return { ana, send };
}

test("words that are sent after the session ended come back, with a way to sign in to where they were written", () =>
  inTown(async (town) => {
    const { ana, send } = await caughtOut(town);
    const answer = await ana.post(send.action, send.body, {
      referer: `${site}/commitments/new?due=x&said=kept`,
    });
    assert.equal(answer.status, 403);
    assert.match(answer.words, /You were signed out Your words are not kept yet: here they are/);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const shown = answer.page.querySelectorAll("textarea").map((field) => field.text);
    assert.deepEqual(shown, [what, "Tuesday at ten"], "what was written; the day is chosen, and goes along");
    assert.ok(answer.page.querySelectorAll("textarea").every((field) => field.hasAttribute("readonly")));
    const signIn = answer.page.querySelectorAll("a").find((link) => link.text.includes("Sign in"));
    assert.equal(
      signIn?.getAttribute("href"),
      `/sign-in?then=${encodeURIComponent("/commitments/new?due=x")}`,
    );
    assert.equal((await town.house.main.read.selectFrom("commitments").select("id").execute()).length, 0);
  }));

test("once signed in again in another window, one press sends them as they were", () =>
  inTown(async (town) => {
    const { ana, send } = await caughtOut(town);
    await ana.post(send.action, send.body);
    const again = ana.prepare("I am signed in");
    assert.equal((await ana.post(again.action, again.body)).status, 403, "not before");
    const back = await signedIn(town, ana.id, "Ana");
    assert.equal((await back.post(again.action, again.body)).status, 200);
    await back.post(again.action, again.body);
    const kept = await town.house.main.read.selectFrom("commitments").select(["what", "member_id"]).execute();
    assert.deepEqual(
      kept.map((row) => ({ ...row })),
      [{ what: what, member_id: ana.id }],
      "and twice is once",
    );
  }));

test("where nothing was written, and for what came from elsewhere, there is only the door", () =>
  inTown(async (town) => {
    const { ana } = await caughtOut(town);
    const own = await ana.post(
      "/groups/x/chair",
      { id: toAddress(newId()) },
      { referer: `${site}/groups/x` },
    );
    assert.equal(own.path, `/sign-in?then=${encodeURIComponent("/groups/x")}`);
    for (const referer of [
      "https://evil.example/x",
      `${site}.evil.example/x`,
      "nonsense",
      `${site}//evil.example`,
    ]) {
      const answer = await ana.post("/groups/x/chair", {}, { referer });
      assert.equal(answer.path, "/sign-in", referer);
    }
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}`, "x"]));
    assert.equal((await ana.post("/commitments", many)).status, 413);
  }));
