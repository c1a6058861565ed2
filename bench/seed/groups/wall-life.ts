import { day, hour, minute } from "../times.ts";
import type { Seat } from "../world/clubs.ts";
import { answerWords, messageWords, postWords } from "../words/lines.ts";
import { isIn, type Scene } from "./scene.ts";

/** What is written on a group's wall, about once a week, and once a day before now. */
export function tellWall(scene: Scene): void {
  const { club, dice, world } = scene;
  const often = Math.min(1, 8 / club.seats.length);
  let at = club.start + 8 * day;
  for (; at < world.now - 2 * day; at += dice.between(hour, Math.round(14 * day * often)))
    writePost(scene, at);
  if (club.opened !== null) writePost(scene, world.now - 20 * hour, true);
}

function writePost(scene: Scene, at: number, stays = false): void {
  const { dice, group } = scene;
  const here = scene.here(at);
  if (here.length === 0) return;
  const by = dice.pick(here);
  const member = by.person.id;
  const post = dice.id();
  scene.say({ kind: "post made", at, member, group, post, words: postWords(dice) });
  // With an account that is deleted meanwhile the post would be gone.
  if (isIn(by, at + 30 * hour))
    for (const seat of dice.some(here, 1.2 / here.length)) answer(scene, seat, post, at);
  const roll = stays ? 1 : dice.roll();
  const later = at + dice.between(10 * minute, 50 * minute);
  if (roll < 0.05)
    scene.say({ kind: "post changed", at: later, member, group, post, words: postWords(dice) });
  else if (roll < 0.07 && isIn(by, at + 2 * day))
    scene.say({ kind: "post taken back", at: at + 2 * day, member, group, post });
  else if (roll < 0.08 || isFirstOf(scene)) amiss(scene, by, post, at + 30 * hour);
}

/** In the first group something goes amiss once at least. */
const isFirstOf = ({ club, facts }: Scene): boolean =>
  club.number === 0 && !facts.some(({ kind }) => kind === "post hidden");

function answer(scene: Scene, seat: Seat, post: number, at: number): void {
  const { dice, group } = scene;
  const then = at + dice.between(hour, 28 * hour);
  const said = { post, answer: dice.id(), words: answerWords(dice) };
  if (isIn(seat, then))
    scene.say({ kind: "post answered", at: then, member: seat.person.id, group, ...said });
}

/** A post that does not belong here: a member tells the host, and the organiser hides it. */
function amiss(scene: Scene, by: Seat, post: number, at: number): void {
  const { dice, group, world } = scene;
  const organiser = scene.organiser(at);
  const staying = scene.here(at).filter(({ until }) => until === null);
  const teller = staying.find((seat) => seat !== by);
  if (!teller || organiser === by || !staying.includes(by)) return;
  const concern = dice.id();
  const words = "This sells something.";
  scene.say({ kind: "post reported", at, member: teller.person.id, group, post, concern, words });
  scene.say({ kind: "post hidden", at: at + hour, member: organiser.person.id, group, post });
  const about = by.person.id;
  const note = "The organiser has hidden it.";
  const host = world.host.id;
  scene.say({ kind: "concern closed", at: at + 3 * hour, host, concern, about, group, note });
}

/** What its members write to each other alone. */
export function tellMessages(scene: Scene): void {
  const { club, dice, world } = scene;
  for (let at = club.start + 10 * day; at < world.now; at += dice.between(2 * day, 20 * day)) {
    const here = scene.here(at);
    if (here.length < 2) continue;
    const one = dice.pick(here);
    const other = dice.pick(here.filter((seat) => seat !== one));
    exchange(scene, one, other, at);
  }
}

function exchange(scene: Scene, one: Seat, other: Seat, begun: number): void {
  const { dice } = scene;
  let [from, to, at] = [one, other, begun];
  for (let lines = dice.between(1, 4); lines > 0; lines--) {
    if (!isIn(from, at) || !isIn(to, at)) return;
    const said = { message: dice.id(), words: messageWords(dice) };
    scene.say({ kind: "message sent", at, member: from.person.id, to: to.person.id, ...said });
    if (dice.chance(0.1)) return;
    const read = at + dice.between(5 * minute, 50 * minute);
    scene.say({ kind: "messages read", at: read, member: to.person.id, from: from.person.id });
    [from, to, at] = [to, from, read + dice.between(minute, 3 * hour)];
  }
}
