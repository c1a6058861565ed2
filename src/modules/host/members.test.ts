import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, toAddress } from "../../basics/ids.ts";
import { begin, inTown, mailsTo, member, Visitor } from "../../../test/support.ts";

test("a host prints a sign-in link for a member who cannot get mail", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get("/host/members");
    await host.follow("Ana");
    const first = await host.press("Make a sign-in link");
    const old = new URL(first.page.querySelector("strong")?.text ?? "").pathname;
    await host.get(`/host/members/${toAddress(ana.id)}`);
    const page = await host.press("Make a sign-in link");
    assert.match(page.headers.get("cache-control") ?? "", /no-store/);
    const link = new URL(page.page.querySelector("strong")?.text ?? "").pathname;

    assert.equal((await new Visitor(town).get(old)).status, 404, "a newer link ends the older one");
    const browser = new Visitor(town);
    await browser.get(link);
    assert.equal((await browser.press("Sign in as Ana", { shared: "yes" })).path, "/today");
    assert.ok((await browser.get("/me")).words.includes("This is a shared computer."));
    assert.equal((await new Visitor(town).get(link)).status, 404);
  }));

test("a member whose mail arrives is told of a link that was made for her, without the link", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get(`/host/members/${toAddress(ana.id)}`);
    const page = await host.press("Make a sign-in link");
    const link = new URL(page.page.querySelector("strong")?.text ?? "").pathname;
    const [mail] = await mailsTo(town, "ana@example.org");
    assert.equal(mail?.subject, "A sign-in link was made");
    assert.match(mail?.words ?? "", /Your host has made a sign-in link for you/);
    assert.ok(!mail?.words.includes(link));
    const entry = await town.house.main.read
      .selectFrom("journal")
      .select(["actor_id", "subject_id"])
      .where("kind", "=", "sign-in-link-made")
      .executeTakeFirstOrThrow();
    assert.deepEqual({ ...entry }, { actor_id: host.id, subject_id: ana.id });
  }));

test("a printed link ends after two days", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    await host.get(`/host/members/${toAddress(ana.id)}`);
    const page = await host.press("Make a sign-in link");
    const link = new URL(page.page.querySelector("strong")?.text ?? "").pathname;
    town.clock.forward({ hours: 48 });
    assert.equal((await new Visitor(town).get(link)).status, 404);
  }));

test("a host names a coach and a second host, and takes a role back", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const path = `/host/members/${toAddress(ana.id)}`;
    await host.get(path);
    await host.press("Name as coach");
    assert.ok((await host.press("Make a host")).words.includes("Kept."));
    assert.equal((await ana.get("/host")).status, 200);
    assert.ok((await host.get("/host/members")).words.includes("Host, Coach"));
    await host.get(path);
    await host.press("No longer a host");
    assert.equal((await ana.get("/host")).status, 404);
  }));

test("the last host keeps the role", () =>
  inTown(async (town) => {
    const host = await begin(town);
    await host.get(`/host/members/${toAddress(host.id)}`);
    const answer = await host.press("No longer a host");
    assert.equal(answer.status, 409);
    assert.ok(answer.words.includes("Somebody has to keep the house"));
  }));

test("two hosts who take each other's role at the same moment leave one host", () =>
  inTown(async (town) => {
    const hanna = await begin(town);
    const ana = await member(town, "Ana");
    await hanna.get(`/host/members/${toAddress(ana.id)}`);
    await hanna.press("Make a host");
    await ana.get(`/host/members/${toAddress(hanna.id)}`);
    await Promise.all([hanna.press("No longer a host"), ana.press("No longer a host")]);
    const hosts = await town.house.main.read
      .selectFrom("role_grants")
      .select("member_id")
      .where("role", "=", "host")
      .execute();
    assert.equal(hosts.length, 1);
  }));

test("the list of members turns its pages by fifty, by name", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const names = Array.from({ length: 60 }, (_, i) => `N${String(i).padStart(2, "0")}`);
    for (const name of names) await member(town, name);
    const first = await host.get("/host/members");
    assert.ok(first.words.includes("61 members."));
    assert.ok(first.words.includes("N48") && !first.words.includes("N49"));
    const second = await host.follow("The next fifty");
    assert.ok(second.words.includes("N49") && second.words.includes("N59") && !second.words.includes("N48"));
  }));

test("in a large community members are counted no further than to two thousand", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const db = town.house.main.write;
    const one = await db
      .selectFrom("members")
      .selectAll()
      .where("id", "=", host.id)
      .executeTakeFirstOrThrow();
    const more = async (from: number, until: number): Promise<void> => {
      for (; from < until; from += 100) {
        const rows = Array.from({ length: Math.min(100, until - from) }, () => ({
          ...one,
          id: newId(),
          email: null,
        }));
        await db.insertInto("members").values(rows).execute();
      }
    };
    await more(1, 2000);
    assert.ok((await host.get("/host")).words.includes("2000 members."));
    await more(2000, 2001);
    assert.ok((await host.get("/host")).words.includes("More than 2,000 members."));
    assert.ok((await host.get("/host/members")).words.includes("More than 2,000 members."));
  }));

test("nobody but a host finds the office", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const ana = await member(town, "Ana");
    const paths = [
      "/host",
      "/host/requests",
      "/host/invitations",
      "/host/members",
      "/host/mail",
      "/host/settings",
    ];
    for (const path of paths) {
      assert.equal((await ana.get(path)).status, 404, path);
      assert.equal((await host.get(path)).status, 200, path);
    }
    for (const path of [
      "/host/jobs",
      `/host/members/${toAddress(ana.id)}/roles`,
      "/host/settings",
      "/host/invitations",
    ]) {
      assert.equal((await ana.post(path, { role: "host", wish: "give" })).status, 404, path);
    }
  }));
