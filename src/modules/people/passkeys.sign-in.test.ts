import assert from "node:assert/strict";
import { test } from "node:test";
import { add, Authenticator, type Oddly, optionsFor, signIn, withPhone } from "../../../test/passkeys.ts";
import { begin, inTown, member, signedIn, Visitor } from "../../../test/support.ts";
import { newId } from "../../basics/ids.ts";
import { addMember } from "./members.ts";
import { passkeyDoesNotFit as noFit, passkeyNotAdded as notAdded } from "./passkeys.forms.ts";

test("a member adds a passkey and signs in with it, without a name and without a code", () =>
  inTown(async (town) => {
    const { phone } = await withPhone(town);
    const elsewhere = new Visitor(town);
    const answer = await signIn(elsewhere, phone, { then: "/me/passkeys" });
    assert.equal(answer.path, "/me/passkeys");
    assert.ok(
      answer.words.includes("My phone Made on Tuesday 24 November, last used on Tuesday 24 November"),
    );
    town.clock.forward({ hours: 24 });
    await signIn(new Visitor(town), phone);
    assert.ok((await elsewhere.get("/me/passkeys")).words.includes("last used on Wednesday 25 November"));
  }));

test("a device that does not count signs in again and again", () =>
  inTown(async (town) => {
    const { phone } = await withPhone(town, false);
    for (let i = 0; i < 3; i++) assert.equal((await signIn(new Visitor(town), phone)).path, "/today");
  }));

test("what a stranger is asked names no key and nobody; what a member's device is asked is what we rely on", () =>
  inTown(async (town) => {
    const { ana } = await withPhone(town);
    const asked = await optionsFor(new Visitor(town), "/sign-in/passkey/challenge");
    assert.deepEqual(Object.keys(asked).toSorted(), ["challenge", "rpId", "timeout", "userVerification"]);
    assert.equal(asked["userVerification"], "required");
    assert.equal(asked["rpId"], "localhost");
    assert.equal(Buffer.from(asked.challenge, "base64url").length, 32);
    const made = await optionsFor(ana, "/me/passkeys/challenge");
    assert.deepEqual(made["authenticatorSelection"], {
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    });
    assert.equal(made["attestation"], "none");
    assert.equal((made["excludeCredentials"] as unknown[]).length, 1);
    assert.doesNotMatch(JSON.stringify(made), /Harbour|example\.org/);
    assert.match(ana.here?.headers.get("cache-control") ?? "", /no-store/);
  }));

const wrongly: Record<string, Oddly> = {
  "from another site's page": { origin: "https://harbour.example.com" },
  "made for another site": { rpId: "harbour.example.com" },
  "to a challenge that was never ours": { challenge: Buffer.alloc(32, 7).toString("base64url") },
  "by a device that did not look who holds it": { verified: false },
};

for (const [how, oddly] of Object.entries(wrongly)) {
  test(`an answer ${how} signs nobody in and adds nothing`, () =>
    inTown(async (town) => {
      const { ana, phone } = await withPhone(town);
      const visitor = new Visitor(town);
      const refused = await signIn(visitor, phone, { oddly });
      assert.equal(refused.status, 422);
      assert.ok(refused.words.includes(noFit));
      assert.equal((await visitor.get("/me")).path, "/sign-in?then=%2Fme");
      const second = await add(ana, new Authenticator(), "Another", oddly);
      assert.equal(second.status, 422);
      assert.ok(second.words.includes(notAdded));
      assert.ok(!(await ana.get("/me/passkeys")).words.includes("Another"));
    }));
}

test("an answer in somebody else's name, a key that nobody has, and a key that only looks the same fit nothing", () =>
  inTown(async (town) => {
    const { phone } = await withPhone(town);
    const ben = await member(town, "Ben");
    const bens = new Authenticator();
    await add(ben, bens);
    const options = await optionsFor(ben, "/me/passkeys/challenge");
    const userHandle = options.user?.id ?? "";
    assert.ok((await signIn(new Visitor(town), phone, { oddly: { userHandle } })).words.includes(noFit));
    const stranger = new Authenticator();
    stranger.make(options);
    assert.ok((await signIn(new Visitor(town), stranger)).words.includes(noFit));
    const asked = await optionsFor(new Visitor(town), "/sign-in/passkey/challenge");
    const [mine, theirs] = [phone.use(asked), bens.use(asked)].map(
      (one) => JSON.parse(one) as { id: string; rawId: string },
    );
    const mixed = JSON.stringify({ ...theirs, id: mine?.id, rawId: mine?.id });
    assert.equal((await new Visitor(town).post("/sign-in/passkey", { answer: mixed })).status, 422);
  }));

test("an answer signs in once; pressing its form twice opens one session, and from another browser it is worth nothing", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    const visitor = new Visitor(town);
    const asked = await optionsFor(visitor, "/sign-in/passkey/challenge");
    await visitor.get("/sign-in");
    const { action, body } = visitor.prepare("Sign in with a passkey", { answer: phone.use(asked) });
    assert.equal((await visitor.post(action, body)).path, "/today");
    assert.equal((await visitor.post(action, body)).path, "/today", "the second press of the same form");
    const thief = await new Visitor(town).post("/sign-in/passkey", { answer: body["answer"] ?? "" });
    assert.equal(thief.status, 422);
    const sessions = await town.house.main.read
      .selectFrom("sessions")
      .select("id")
      .where("member_id", "=", ana.id)
      .execute();
    assert.equal(sessions.length, 2, "the one she had, and the new one");
  }));

test("a challenge that was answered wrongly once is used up", () =>
  inTown(async (town) => {
    const { phone } = await withPhone(town);
    const asked = await optionsFor(new Visitor(town), "/sign-in/passkey/challenge");
    const wrong = phone.use(asked, { verified: false });
    assert.equal((await new Visitor(town).post("/sign-in/passkey", { answer: wrong })).status, 422);
    assert.equal(
      (await new Visitor(town).post("/sign-in/passkey", { answer: phone.use(asked) })).status,
      422,
    );
  }));

test("many answers to one challenge at the same moment sign in once", () =>
  inTown(async (town) => {
    const { phone } = await withPhone(town);
    const asked = await optionsFor(new Visitor(town), "/sign-in/passkey/challenge");
    const answer = phone.use(asked);
    const came = await Promise.all(
      Array.from({ length: 6 }, () => new Visitor(town).post("/sign-in/passkey", { answer })),
    );
    assert.deepEqual(came.map((one) => one.path).filter((path) => path === "/today").length, 1);
  }));

test("a challenge is good for five minutes, and swept away afterwards", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    const visitor = new Visitor(town);
    const asked = await optionsFor(visitor, "/sign-in/passkey/challenge");
    const made = await optionsFor(ana, "/me/passkeys/challenge");
    await ana.get("/me/passkeys");
    town.clock.forward({ minutes: 5 });
    assert.equal((await visitor.post("/sign-in/passkey", { answer: phone.use(asked) })).status, 422);
    const late = await ana.press("Add a passkey", { name: "Late", answer: new Authenticator().make(made) });
    assert.ok(late.words.includes(notAdded));
    town.clock.forward({ hours: 25 });
    await town.work();
    const left = await town.house.main.read.selectFrom("passkey_challenges").select("id").execute();
    assert.equal(left.length, 0);
  }));

test("a device that counts back signs nobody in, and the page says so", () =>
  inTown(async (town) => {
    const { phone } = await withPhone(town);
    assert.equal((await signIn(new Visitor(town), phone)).path, "/today");
    assert.equal((await signIn(new Visitor(town), phone)).path, "/today");
    for (const counter of [0, 1, 2]) {
      const copy = await signIn(new Visitor(town), phone, { oddly: { counter } });
      assert.equal(copy.status, 422);
      assert.ok(copy.words.includes("This passkey seems to exist twice: its device has lost count."));
    }
    phone.counter = 2 ** 32 - 2;
    assert.equal((await signIn(new Visitor(town), phone)).path, "/today", "the largest count there is");
  }));

test("a member without an address signs in with a passkey too", () =>
  inTown(async (town) => {
    await begin(town);
    const id = newId();
    const dora = { id, name: "Dora", email: null, workLine: "", timeZone: "Europe/Berlin" };
    await addMember(town.house.main.write, dora, town.clock.now);
    const phone = new Authenticator();
    const page = await add(await signedIn(town, id, "Dora"), phone);
    assert.ok(!page.words.includes("You have not signed in by mail yet."));
    assert.equal((await signIn(new Visitor(town), phone)).path, "/today");
  }));

test("on a shared computer the session is short, and a passkey is for one's own phone", () =>
  inTown(async (town) => {
    const { phone } = await withPhone(town);
    const library = new Visitor(town);
    await signIn(library, phone, { shared: true });
    assert.ok((await library.get("/me/passkeys")).words.includes("Make the passkey in your own phone"));
    town.clock.forward({ hours: 2 });
    assert.equal((await library.get("/today")).path, "/sign-in?then=%2Ftoday");
  }));

test("a new sign-in ends the session that the browser brought", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    const asked = await optionsFor(ana, "/sign-in/passkey/challenge");
    await ana.post("/sign-in/passkey", { answer: phone.use(asked) });
    const sessions = await town.house.main.read
      .selectFrom("sessions")
      .select("id")
      .where("member_id", "=", ana.id)
      .execute();
    assert.equal(sessions.length, 1);
  }));

test("trying again and again from one place is held up", () =>
  inTown(async (town) => {
    await begin(town);
    const visitor = new Visitor(town);
    for (let i = 0; i < 60; i++) assert.equal((await visitor.post("/sign-in/passkey")).status, 422);
    assert.equal((await visitor.post("/sign-in/passkey")).status, 429);
  }));
