import assert from "node:assert/strict";
import { test } from "node:test";
import { inCircle, openTheMeeting } from "../../../test/circle.ts";
import { begin, inTown, member, type Person, type Town } from "../../../test/support.ts";
import { wishes } from "../../../test/waiting.ts";
import { newId } from "../../basics/ids.ts";
import { Problem } from "../../basics/problem.ts";
import { answerForming, type NewForming, proposeGroup } from "./finding/formings.ts";
import { takeChair } from "./meetings/meeting-chair.ts";
import { goToRound } from "./meetings/meeting-room.ts";
import { answerOffer, offerPlace } from "./finding/place-offers.ts";

// What two people do in the same moment: it is done once, or by one of them.

/** How each ended: "done", or why it was refused. */
const endings = async (acts: readonly Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(acts)).map((act) => {
    if (act.status === "fulfilled") return "done";
    if (act.reason instanceof Problem) return act.reason.why;
    throw act.reason;
  });

const wishOf = async ({ house }: Town, { id }: Person): Promise<number> =>
  (
    await house.main.write
      .selectFrom("wishes")
      .select("id")
      .where("member_id", "=", id)
      .where("ended_at", "is", null)
      .executeTakeFirstOrThrow()
  ).id;

async function whoWaits(town: Town, ...names: string[]): Promise<Person[]> {
  const people: Person[] = [];
  for (const name of names) {
    const person = await member(town, name);
    await wishes(person, { kind: "any" });
    people.push(person);
  }
  return people;
}

test("of two who say yes to the last place one has it, and the other keeps waiting", () =>
  inCircle(async ({ town, group, ana }) => {
    const { write: db } = town.house.main;
    const people = await whoWaits(town, "Dora", "Emil");
    await db.updateTable("groups").set({ places: 4 }).where("id", "=", group).execute();
    const offers: [Person, number][] = [];
    for (const person of people) {
      const id = newId();
      await offerPlace(
        db,
        ana.id,
        { id, wish: await wishOf(town, person), group, words: "" },
        town.clock.now,
      );
      offers.push([person, id]);
    }
    const ended = await endings(
      offers.map(([{ id }, offer]) => answerOffer(db, id, offer, "yes", town.clock.now)),
    );
    assert.deepEqual(ended.toSorted(), ["done", "group-takes-nobody-in"]);
    const open = await db.selectFrom("wishes").select("id").where("ended_at", "is", null).execute();
    assert.equal(open.length, 1);
  }));

test("of two who take a chair that was left one has it, and a round that both go to begins once", () =>
  inCircle(async (circle) => {
    const { town, group, meetings, ana, ben, cleo } = circle;
    const { write: db } = town.house.main;
    await openTheMeeting(circle, ana);
    const [meeting = 0] = meetings;
    town.clock.forward({ minutes: 3 });
    const { now } = town.clock;
    const taken = [ben, cleo].map(({ id }) => takeChair(db, id, group, meeting, false, now));
    assert.deepEqual((await endings(taken)).toSorted(), ["chair-at-work", "done"]);
    const query = db.selectFrom("meetings").select(["chair_id", "round_position"]).where("id", "=", meeting);
    const chair = (await query.executeTakeFirstOrThrow()).chair_id ?? 0;
    const next = { from: 0, to: 1 };
    await Promise.all([1, 2].map(() => goToRound(db, chair, group, meeting, next, now)));
    assert.equal((await query.executeTakeFirstOrThrow()).round_position, 1);
  }));

const team: Omit<NewForming, "id" | "wishes" | "organiser" | "name"> = {
  kind: "success-team",
  pace: "weekly",
  weekdays: [3],
  time: "19:00",
  timeZone: "Europe/Berlin",
  placeKind: "call",
  place: "",
  words: "",
};

/** All who wait are asked whether two groups should begin, of the same people. */
async function twoFormings(town: Town, host: Person, people: readonly Person[]): Promise<number[]> {
  const asked: number[] = [];
  for (const person of people) asked.push(await wishOf(town, person));
  const formings: number[] = [];
  for (const name of ["Harbour team", "Quay team"]) {
    const what = { ...team, id: newId(), name, wishes: asked, organiser: asked[0] ?? 0 };
    formings.push(await proposeGroup(town.house.main.write, host.id, what, town.clock.now));
  }
  return formings;
}

test("the last yeses come at once: one group begins, and another with the same people is over", () =>
  inTown(async (town) => {
    const host = await begin(town);
    const { write: db } = town.house.main;
    const people = await whoWaits(town, "Dora", "Emil", "Fay");
    const [first = 0] = await twoFormings(town, host, people);
    await Promise.all(people.map(({ id }) => answerForming(db, id, first, "yes", town.clock.now)));
    const groups = await db.selectFrom("groups").select("name").execute();
    assert.deepEqual(
      groups.map(({ name }) => name),
      ["Harbour team"],
    );
    assert.equal((await db.selectFrom("memberships").select("id").execute()).length, 3);
    const open = await db.selectFrom("formings").select("id").where("ended_at", "is", null).execute();
    assert.deepEqual(open, []);
  }));

test("who is wanted in three groups at once comes into one, and nobody's answer is lost on the way", () =>
  inCircle(async ({ town, host, group, ana }) => {
    const { write: db } = town.house.main;
    const people = await whoWaits(town, "Dora", "Emil", "Fay");
    const [dora, emil, fay] = people as [Person, Person, Person];
    const formings = await twoFormings(town, host, people);
    const offer = newId();
    const what = { id: offer, wish: await wishOf(town, emil), group, words: "" };
    await offerPlace(db, ana.id, what, town.clock.now);
    for (const forming of formings) {
      for (const { id } of [dora, emil]) await answerForming(db, id, forming, "yes", town.clock.now);
    }
    const ended = await endings([
      ...formings.map((forming) => answerForming(db, fay.id, forming, "yes", town.clock.now)),
      answerOffer(db, emil.id, offer, "yes", town.clock.now),
    ]);
    for (const end of ended) assert.match(end, /^(done|offer-over)$/);
    const places = await db.selectFrom("memberships").select("id").where("member_id", "=", emil.id).execute();
    assert.equal(places.length, 1);
  }));
