import type { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { day, hour, minute } from "../times.ts";
import { commentWords, worryWords } from "../words/interviews.ts";
import type { Comment, Name } from "./facts.ts";
import { asNickname, countBefore, lifeOf, memberAt, nameOf, noName, rare } from "./lives.ts";
import type { Scene } from "./scene.ts";

type Departure = Fact & { kind: "account deleted" };

/** What is written under an interview while it stands. Returns who of those that wrote left the community later. */
export function tellComments(scene: Scene): Departure[] {
  const { life, dice, world, facts } = scene;
  const end = Math.min(life.closes, world.now) - hour;
  const departures: Departure[] = [];
  if (end < life.at + 2 * hour) return [];
  const moments = momentsIn(dice, life.at, end, howMany(dice, life.number));
  const threads: number[] = [];
  for (const [nth, at] of moments.entries()) {
    const place = nth + 1;
    const answers = threads.length > 0 && dice.chance(0.3) ? dice.pick(threads) : null;
    if (answers === null) threads.push(place);
    const { departure, ...mask } = maskAt(scene, at, rare.looked(life.number));
    const made: Comment = {
      comment: dice.id(),
      number: life.number,
      answers,
      ...mask,
      words: commentWords(dice),
    };
    if (departure) departures.push(departure);
    if (rare.looked(life.number)) facts.push(...told(scene, { ...made, place }, at, end));
    else facts.push({ kind: "comment made", at, ...made, place });
    if (dice.chance(0.1))
      facts.push({ kind: "comment thanked", at: at + minute, number: life.number, place });
  }
  return departures;
}

const howMany = (dice: Dice, number: number): number =>
  rare.busy(number) ? 20 : rare.looked(number) ? 7 : dice.pick([0, 1, 2, 2, 3, 3, 4, 6]);

const momentsIn = (dice: Dice, from: number, until: number, count: number): number[] =>
  Array.from({ length: count }, () =>
    Math.floor(from + hour + (until - from - hour) * dice.roll() ** 1.5),
  ).toSorted((a, b) => a - b);

type Mask = Name & { asNumber: number | null; departure: Departure | null };

/** By what name somebody comments. Whoever is to be looked at has no account. */
function maskAt({ world, dice, life }: Scene, at: number, isLooked: boolean): Mask {
  const roll = dice.roll();
  const as = (name: Name, asNumber: number | null = null): Mask => ({ ...name, asNumber, departure: null });
  if (isLooked || roll < 0.45) return as(asNickname(dice));
  if (roll < 0.6) return as(noName, life.number);
  if (roll < 0.75) {
    const other = lifeOf(world, dice.between(1, Math.max(1, countBefore(world, at - day))));
    return other.at < at && at < other.closes ? as(noName, other.number) : as(noName, life.number);
  }
  const person = memberAt(dice, world, at, life.number % 50 === 1 && dice.chance(0.4));
  return person ? { ...as(nameOf(person)), departure: person.departure } : as(asNickname(dice));
}

/** What may become of a comment, one thing for each place. */
function told(scene: Scene, comment: Comment & { place: number }, at: number, end: number): Fact[] {
  const { dice, life } = scene;
  const { place, ...made } = comment;
  const { number, comment: id } = made;
  const by = { host: scene.world.host.id, hostName: scene.world.host.name };
  const later = end + dice.between(minute, 50 * minute);
  const plain: Fact = { kind: "comment made", at, ...comment };
  const linked = { ...made, words: `${made.words} See https://pages.example.org/${number}` };
  const held = { ...linked, comment: dice.id(), answers: null };
  switch (place) {
    case 1:
      return [plain, ...worries(scene, later, by)];
    case 2:
      return [
        { kind: "comment held", at: Math.floor((at + life.at) / 2), ...linked, answers: null },
        { kind: "held comment published", at, ...by, comment: id, number, place },
      ];
    case 3:
      return [
        plain,
        {
          kind: "comment changed",
          at: at + 5 * minute,
          comment: id,
          number,
          place,
          words: commentWords(dice),
        },
      ];
    case 4:
      return [plain, { kind: "comment taken back", at: later, comment: id, number, place }];
    case 5:
      return [plain, { kind: "comment hidden", at: later, number, place }];
    case 6:
      return [
        plain,
        { kind: "comment hidden by host", at: later, ...by, number, place, reason: "Unkind." },
        { kind: "comment held", at, ...held },
      ];
    default:
      return [
        plain,
        { kind: "comment held", at, ...held },
        {
          kind: "held comment declined",
          at: later,
          ...by,
          comment: held.comment,
          number,
          reason: "It sells something.",
        },
      ];
  }
}

function worries({ dice, life }: Scene, at: number, by: { host: number; hostName: string }): Fact[] {
  const [one, other] = [dice.id(), dice.id()];
  const worry = { number: life.number, place: 1 };
  return [
    { kind: "reader worried", at, concern: one, ...worry, words: worryWords(dice) },
    { kind: "reader worried", at, concern: other, ...worry, words: worryWords(dice) },
    { kind: "worry closed", at: at + minute, ...by, concern: one, note: "Nothing is amiss." },
  ];
}
