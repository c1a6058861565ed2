import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codeIn } from "../../../test/mail.ts";
import { add, Authenticator, optionsFor, signIn, withPhone } from "../../../test/passkeys.ts";
import { begin, inTown, mailsTo, member, signedIn, Visitor } from "../../../test/support.ts";
import { passkeyDoesNotFit as noFit, passkeyNotAdded as notAdded } from "./passkeys.forms.ts";
import { passkeySite } from "./passkeys.site.ts";

test("a challenge for adding is the member's who asked, and none signs in by it", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    const ben = await member(town, "Ben");
    const hers = await optionsFor(ana, "/me/passkeys/challenge");
    await ben.get("/me/passkeys");
    const answer = new Authenticator().make(hers);
    assert.ok((await ben.press("Add a passkey", { name: "Not mine", answer })).words.includes(notAdded));
    assert.equal((await new Visitor(town).post("/sign-in/passkey", { answer: phone.use(hers) })).status, 422);
    const signing = await optionsFor(new Visitor(town), "/sign-in/passkey/challenge");
    await ben.get("/me/passkeys");
    const other = new Authenticator().make({ ...signing, rp: { id: "localhost" } });
    assert.ok(
      (await ben.press("Add a passkey", { name: "Nor this", answer: other })).words.includes(notAdded),
    );
    assert.equal((await new Visitor(town).post("/me/passkeys/challenge")).path, "/sign-in");
  }));

test("one key belongs to one member, and pressing twice adds it once", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    const ben = await member(town, "Ben");
    const taken = await add(ben, phone);
    assert.equal(taken.status, 422);
    assert.ok(taken.words.includes("That passkey is in use here already."));
    const options = await optionsFor(ana, "/me/passkeys/challenge");
    await ana.get("/me/passkeys");
    const { action, body } = ana.prepare("Add a passkey", {
      name: "The key ring",
      answer: new Authenticator().make(options),
    });
    for (let i = 0; i < 2; i++)
      assert.ok((await ana.post(action, body)).words.includes("The passkey is added."));
    assert.equal((await ana.get("/me/passkeys")).words.match(/The key ring/g)?.length, 1);
  }));

test("a passkey without a name is called by the device, and can be renamed and removed by its owner alone", () =>
  inTown(async (town) => {
    await begin(town);
    const [ana, ben] = [await member(town, "Ana"), await member(town, "Ben")];
    const phone = new Authenticator();
    assert.ok((await add(ana, phone, "")).words.includes("Firefox on Linux"));
    await ana.follow("Rename");
    const path = ana.here?.path ?? "";
    const other = await signedIn(town, ana.id, "Ana");
    await other.get(path);
    assert.equal((await ana.press("Keep", { name: " " })).status, 422);
    assert.ok((await ana.press("Keep", { name: "The laptop" })).words.includes("It has its new name."));
    const behind = await other.press("Keep", { name: "The old laptop" });
    assert.equal(behind.status, 409);
    assert.ok(behind.words.includes('it is called "The laptop" now'));
    assert.ok((await other.press("Keep", { name: "The old laptop" })).words.includes("The old laptop"));

    for (const one of [path, `${path}/removal`]) assert.equal((await ben.get(one)).status, 404);
    assert.equal((await ben.post(path, { name: "Mine", version: "1" })).status, 404);
    assert.ok(!(await ben.post(`${path}/removal`)).words.includes("laptop"));
    assert.equal((await ana.get("/me/passkeys/nothing")).status, 404);
    await ana.get("/me/passkeys");
    await ana.follow("Remove");
    assert.equal((await signIn(new Visitor(town), phone)).path, "/today", "asking has removed nothing");
    await ana.press("Remove it");
    assert.ok(ana.here?.words.includes("You have no passkey yet."));
    assert.ok((await signIn(new Visitor(town), phone)).words.includes(noFit));
    assert.equal((await ana.post(`${path}/removal`)).status, 200, "a second press does no harm");
  }));

test("a member hears by mail that a passkey was added, and that one was removed", () =>
  inTown(async (town) => {
    const { ana } = await withPhone(town);
    const [added] = await mailsTo(town, "ana@example.org");
    assert.equal(added?.subject, "A change to your account");
    assert.match(added?.words ?? "", /A passkey was added to your account/);
    await ana.get("/me/passkeys");
    await ana.follow("Remove");
    town.clock.forward({ minutes: 1 });
    await ana.press("Remove it");
    const mails = await mailsTo(town, "ana@example.org");
    assert.match(mails.at(-1)?.words ?? "", /A passkey was removed from your account/);
    assert.equal(mails.length, 2);
  }));

test("the first sign-in by mail removes the passkeys of whoever joined with the address before", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    assert.ok((await ana.get("/me/passkeys")).words.includes("You have not signed in by mail yet."));
    const owner = new Visitor(town);
    await owner.get("/sign-in");
    await owner.press("Ask for a code", { email: "ana@example.org" });
    const mails = await mailsTo(town, "ana@example.org");
    await owner.press("Sign in", { code: codeIn(mails.find(({ subject }) => subject.includes("code"))) });
    const page = await owner.get("/me/passkeys");
    assert.ok(page.words.includes("You have no passkey yet."));
    assert.ok(!page.words.includes("You have not signed in by mail yet."));
    assert.ok((await signIn(new Visitor(town), phone)).words.includes(noFit));
  }));

test("who deletes the account takes the passkeys along; until then the export lists them", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    const exported = (await ana.get("/me/export")).html;
    assert.match(exported, /"passkeys":\s*\[\s*\{\s*"name":\s*"My phone"/);
    await ana.get("/me/leaving");
    await ana.press("Delete my account", { sure: "yes" });
    assert.ok((await signIn(new Visitor(town), phone)).words.includes(noFit));
    const left = await town.house.main.read.selectFrom("passkeys").select("id").execute();
    assert.equal(left.length, 0);
  }));

test("there are twenty passkeys at most", () =>
  inTown(async (town) => {
    const { ana } = await withPhone(town);
    for (let i = 2; i <= 20; i++) {
      town.clock.forward({ minutes: 15 });
      await add(ana, new Authenticator(), `Number ${i}`);
    }
    town.clock.forward({ hours: 1 });
    const more = await add(ana, new Authenticator(), "One more");
    assert.equal(more.status, 422);
    assert.ok(more.words.includes("You have as many passkeys as we keep."));
  }));

test("whatever a device says, the answer is a page and not a fault", () =>
  inTown(async (town) => {
    const { ana, phone } = await withPhone(town);
    const options = await optionsFor(ana, "/me/passkeys/challenge");
    const real = [phone.use(options), new Authenticator().make(options)];
    const spoilt = fc.tuple(fc.constantFrom(...real), fc.nat(), fc.string()).map(([text, at, put]) => {
      const place = at % text.length;
      return text.slice(0, place) + put + text.slice(place + 1 + put.length);
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), spoilt), async (answer) => {
        const signed = await new Visitor(town).post("/sign-in/passkey", { answer });
        assert.ok([422, 429].includes(signed.status), `${signed.status}`);
        const added = await ana.post("/me/passkeys", { id: "00000000001", name: "x", answer });
        assert.ok([200, 422, 429].includes(added.status), `${added.status}`);
      }),
      { numRuns: 25 },
    );
  }));

test("where browsers allow no passkeys the page says so and nothing is offered", async () => {
  const allowed = [
    "https://harbour.example.org",
    "https://harbour.example.org:8443",
    "http://localhost:3000",
  ];
  const refused = [
    "http://harbour.example.org",
    "http://192.168.1.5:3000",
    "https://127.0.0.1",
    "http://[::1]:3000",
  ];
  for (const publicUrl of allowed) assert.equal(passkeySite(publicUrl)?.origin, publicUrl);
  for (const publicUrl of refused) assert.equal(passkeySite(publicUrl), null);
  await inTown(
    async (town) => {
      await begin(town);
      const ana = await member(town, "Ana");
      const page = await ana.get("/me/passkeys");
      assert.ok(page.words.includes("Passkeys cannot work here"));
      assert.doesNotMatch(page.html, /passkey-lamp/);
      assert.doesNotMatch((await new Visitor(town).get("/sign-in")).html, /passkey/);
      const origin = { origin: "http://192.168.1.5:3000" };
      for (const path of [
        "/sign-in/passkey",
        "/sign-in/passkey/challenge",
        "/me/passkeys",
        "/me/passkeys/challenge",
      ])
        assert.equal((await ana.post(path, {}, origin)).status, 404);
    },
    { PUBLIC_URL: "http://192.168.1.5:3000" },
  );
});
