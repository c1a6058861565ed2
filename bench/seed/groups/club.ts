import { groupKinds } from "../../../src/modules/groups/kinds.ts";
import { day, hour, minute } from "../times.ts";
import type { Seat } from "../world/clubs.ts";
import { aboutWords, askingWords, groupName, offerWords, promiseWords, roomWords } from "../words/groups.ts";
import { filled, lookedAt } from "./calendar.ts";
import { isIn, type Scene } from "./scene.ts";
import { wishOf } from "./wishes.ts";

/** How a group begins, who comes into it and who leaves it, and what its organiser sets. */
export function tellClub(scene: Scene): void {
  const { club, dice, group } = scene;
  const [first, ...others] = club.seats;
  if (!first) return;
  begin(scene, first);
  handOver(scene);
  fillCalendar(scene);
  const invitation = dice.id();
  const link = { invitation, forName: "", places: 60, days: 400 };
  const at = club.start + 10 * minute;
  scene.say({ kind: "invited to group", at, member: first.person.id, group, ...link });
  for (const seat of others) {
    comeIn(scene, seat, invitation);
    if (seat.until !== null) goAway(scene, seat, seat.until);
    else if (dice.chance(0.08)) stepBack(scene, seat);
  }
  settle(scene);
  if (club.offeredTo) offerAPlace(scene, club.offeredTo.id, scene.world.now - 2 * day);
}

function begin(scene: Scene, first: Seat): void {
  const { club, dice, rule, zone, calendar } = scene;
  const placeKind = dice.pick(["in-person", "in-person", "call", "telephone"] as const);
  const places = {
    "in-person": roomWords(dice),
    call: "https://meet.example.org/room",
    telephone: "030 5550100",
  };
  scene.say({
    kind: "group started",
    at: club.start,
    member: first.person.id,
    group: club.id,
    type: club.kind,
    name: groupName(dice, club.kind, club.number),
    about: aboutWords(dice),
    promise: promiseWords(dice),
    places: Math.max(groupKinds[club.kind].places, club.seats.length + 2),
    placeKind,
    place: places[placeKind],
    // Sometimes somebody asks, or a place is offered.
    open: true,
    zone,
    rule,
    meetings: rule ? filled(calendar, 0, club.start, zone) : [],
  });
}

function fillCalendar(scene: Scene): void {
  const { calendar, club, group, rule, zone } = scene;
  if (!rule) return;
  let standing = filled(calendar, 0, club.start, zone).length;
  for (const meeting of calendar) {
    const at = lookedAt(meeting);
    if (at > scene.world.now) return;
    const meetings = filled(calendar, standing, at, zone);
    standing += meetings.length;
    if (meetings.length > 0) scene.say({ kind: "calendar filled", at, group, rule, meetings });
  }
}

/** Most come by the link that their organiser gave them; some ask, and some waited for a place. */
function comeIn(scene: Scene, { person, from }: Seat, invitation: number): void {
  const { dice, group } = scene;
  const roll = dice.roll();
  if (roll < 0.7) {
    scene.say({ kind: "came into group", at: from, member: person.id, group, invitation });
  } else if (roll < 0.88) {
    const request = dice.id();
    const words = askingWords(dice);
    scene.say({
      kind: "asked for a place",
      at: from - 30 * minute,
      member: person.id,
      group,
      request,
      words,
    });
    const member = scene.organiser(from).person.id;
    const answered = { request, asker: person.id, answer: "accepted", words: "" } as const;
    scene.say({ kind: "place answered", at: from, member, group, ...answered });
  } else {
    const offer = offerAPlace(scene, person.id, from - 30 * minute);
    scene.say({ kind: "offer answered", at: from, member: person.id, group, offer, answer: "yes" });
  }
}

/** Somebody waits for a group, and the organiser offers a place. */
function offerAPlace(scene: Scene, member: number, at: number): number {
  const { dice, group } = scene;
  const [wish, offer] = [dice.id(), dice.id()];
  scene.say({ kind: "wish made", at: at - 20 * minute, member, wish, ...wishOf(dice) });
  const organiser = scene.organiser(at).person.id;
  scene.say({ kind: "place offered", at, member: organiser, group, offer, wish, words: offerWords(dice) });
  return offer;
}

function goAway(scene: Scene, { person }: Seat, at: number): void {
  const { departure } = person;
  if (departure) scene.say(departure);
  else scene.say({ kind: "group left", at, member: person.id, group: scene.group });
}

/** Some step back for some weeks, and most of them are back by now. */
function stepBack(scene: Scene, seat: Seat): void {
  const { dice, group, world } = scene;
  const from = seat.from + day + Math.floor(dice.roll() * (world.now - seat.from - 2 * day));
  const until = dice.chance(0.8) ? from + dice.between(7 * day, 40 * day) : Infinity;
  scene.pauses.set(seat, { from, until });
  scene.say({ kind: "group paused", at: from, member: seat.person.id, group });
  scene.say({ kind: "group resumed", at: until, member: seat.person.id, group });
}

/** In some groups another member takes over; the first of all stays with who began it. */
function handOver(scene: Scene): void {
  const { club, dice, group, world } = scene;
  if (club.number === 0 || !(dice.chance(0.1) || club.number === 1)) return;
  const at = club.start + Math.floor((0.3 + 0.5 * dice.roll()) * (world.now - club.start));
  const [first] = club.seats;
  const to = club.seats.find((seat) => seat !== first && seat.until === null && isIn(seat, at - day));
  if (!first || !to) return;
  scene.say({ kind: "group handed over", at, member: first.person.id, group, to: to.person.id });
  scene.organisers.push({ from: at + 1, seat: to });
}

function settle(scene: Scene): void {
  const { club, dice, group } = scene;
  const at = club.start + 9 * day + hour;
  const member = scene.organiser(at).person.id;
  const { rule } = scene;
  if (rule && (dice.chance(0.25) || club.number === 0))
    scene.say({ kind: "agenda set", at, member, group, ventSeconds: dice.pick([30, 60]) });
  const welcomer = club.seats.find((seat) => seat.until === null && isIn(seat, at));
  if (welcomer && dice.chance(0.4))
    scene.say({ kind: "welcomer named", at: at + minute, member, group, welcomer: welcomer.person.id });
}
