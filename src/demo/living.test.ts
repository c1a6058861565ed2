import assert from "node:assert/strict";
import { test } from "node:test";
import { inTown, type Town, Visitor } from "../../test/support.ts";
import { openDemo } from "./index.ts";

test("whoever looks round in the demo meets people who wait, write to each other, and are looked after", () =>
  inTown(async (town) => {
    town.clock.forward({ hours: 4 });
    const lines = await openDemo(town.house);
    const as = (role: string) => signedInAs(town, lines.find((line) => line.startsWith(role)) ?? "");

    const host = await as("host");
    assert.match(host.here?.words ?? "", /2 concerns and letters/);
    await seen(host, "/host/concerns", "A letter from Edwin", "A post: Bill Hartley", "Dexter Quill");
    await seen(
      host,
      "/host/acts",
      "closed the house to somebody for a while",
      "wrote a warning",
      "house rules",
    );
    await seen(host, "/groups/waiting", "Nadia", "Otto", "Winnie", "Martin", "The Long Lunch");
    await seen(host, "/rules", "We are neighbours before we are anything else");
    await host.get("/host/imports");
    await host.follow("The list of ");
    assert.match(host.here?.words ?? "", /7 people can be invited\. 5 lines are left out/);

    const coach = await as("coach");
    await coach.follow("The Telephone Club has become small");
    assert.match(coach.here?.words ?? "", /Somebody left, and you are 3 now/);

    const organiser = await as("organiser");
    await organiser.follow("Join the meeting");
    assert.match(organiser.here?.words ?? "", /has the floor\..*Who asks to speak/s);
    await organiser.follow("Quayside Job Club");
    await organiser.follow("Write Femi Balogun a kind word");

    const seeker = await as("seeker");
    await seeker.follow("Aisha Rahman wrote to you");
    await seen(seeker, "/me/keep-away", "Castle Couriers");

    await seen(seeker, "/contacts", "Ingrid Solberg", "Cornelius Adeyemi", "Marta Kowalczyk");
    await seen(seeker, "/contacts/alike", "Margit Halloran");
    await seen(
      seeker,
      "/follow-ups",
      "Send him two times for a visit",
      "Tell me when the two places are advertised",
    );
    await seen(seeker, "/card", "A planning desk for road freight");
    await seen(seeker, "/card/received", "Rosa Jiménez", "Wilhelmina Grant");
    await seen(seeker, "/today", "Ingrid Solberg", "Write to her about the early round");
    const committed = await town.house.main.read
      .selectFrom("contact_commitments")
      .select("commitment_id")
      .execute();
    assert.equal(committed.length, 1);
    await seen(organiser, "/card/received", "Tomás Duarte");
    await seen(host, "/contacts", "Phoebe Larkin", "Ambrose Kettle");

    const newcomer = await as("newcomer");
    await newcomer.follow("Your first week in The Telephone Club");
    assert.match(newcomer.here?.words ?? "", /One person to write to.*Oksana Bondar/s);

    const waiting = await as("waiting");
    await seen(waiting, "/follow-ups", "Call her", "Goldie Ferris");
    await seen(
      waiting,
      "/groups/wish",
      "The Telephone Club",
      "The Long Lunch",
      "You are in the waiting room",
    );
  }));

test("what stands on a wall of the demo is said once, one post is edited and one is hidden", () =>
  inTown(async (town) => {
    await openDemo(town.house);
    const posts = await town.house.main.read.selectFrom("posts").selectAll().execute();
    assert.equal(new Set(posts.map((post) => post.words)).size, posts.length);
    assert.ok(posts.length > 30);
    assert.equal(posts.filter((post) => post.edited_at !== null).length, 1);
    assert.deepEqual(
      posts.flatMap((post) => post.hidden_as ?? []),
      ["organiser"],
    );
    assert.ok(posts.some((post) => post.words.includes("https://")));
    assert.ok(!posts.some((post) => post.words.includes("!")));
  }));

async function signedInAs(town: Town, line: string): Promise<Visitor> {
  const guest = new Visitor(town);
  await guest.get(new URL(line.split(/\s+/).at(-1) ?? "").pathname);
  await guest.press("Sign in");
  return guest;
}

async function seen(guest: Visitor, path: string, ...sentences: string[]): Promise<void> {
  await guest.get(path);
  for (const words of sentences) assert.ok(guest.here?.words.includes(words), `${path} says "${words}"`);
}
