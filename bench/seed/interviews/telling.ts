import { firstFacets } from "../../../src/database/migrations/interviews-0002-words.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { day, hour, minute } from "../times.ts";
import { anyWords, experienceWords, struggleWords, worryWords } from "../words/interviews.ts";
import type { World } from "../world/world.ts";
import { tellComments } from "./comments.ts";
import type { Scene } from "./scene.ts";
import type { Told } from "./facts.ts";
import { asNickname, keyOf, type Life, lifeOf, noName, quoteOf, rare } from "./lives.ts";

/** All that happens to the interview of a number. What lies ahead never comes to pass. */
export function tellInterview(world: World, number: number): Fact[] {
  const life = lifeOf(world, number);
  const scene: Scene = { world, life, dice: new Dice(world.seed, `talk of ${number}`), facts: [] };
  const said = saidIn(scene.dice, life, quoteOf(world, life));
  publish(scene, said);
  thank(scene);
  correct(scene, said);
  close(scene);
  if (rare.worrying(number)) worry(scene);
  const departures = [life.author?.departure ?? null, ...tellComments(scene)];
  return [...scene.facts, ...new Set(departures.filter((fact) => fact !== null))].filter(
    ({ at }) => at <= world.now,
  );
}

/** What somebody says. Not every question is answered, and not everything is chosen. */
export function saidIn(
  dice: Dice,
  { struggles, experience }: Pick<Life, "struggles" | "experience">,
  quote: string,
): Told {
  const maybe = (of: number): Record<string, string> | null => (dice.chance(of) ? {} : null);
  const answers: Record<string, string> = {
    ...(maybe(0.7) && { work: anyWords(dice) }),
    struggle: struggleWords(dice, struggles),
    works: `${quote} ${experienceWords(dice, experience.slice(1))}`,
    ...(maybe(0.3) && { "works-not": struggleWords(dice, struggles.slice(1)) }),
    ...(maybe(0.5) && { tried: experienceWords(dice, experience) }),
    ...(maybe(0.3) && { helpers: anyWords(dice) }),
    ...(maybe(0.5) && { advice: anyWords(dice) }),
    ...(maybe(0.3) && { need: struggleWords(dice, []) }),
    ...(maybe(0.2) && { surprise: anyWords(dice) }),
  };
  const one = (kind: keyof typeof firstFacets, of: number): string | null =>
    dice.chance(of) ? (dice.pick(firstFacets[kind] ?? [])[0] ?? null) : null;
  return {
    answers,
    facets: {
      situation: one("situation", 0.9),
      field: one("field", 0.9),
      duration: one("duration", 0.8),
      route: one("route", 0.2),
      struggles,
      experience,
    },
  };
}

const hostOf = ({ world: { host } }: Scene) => ({ host: host.id, hostName: host.name });

function publish({ facts, ...scene }: Omit<Scene, "facts"> & { facts: Fact[] }, said: Told): void {
  const { life, dice } = scene;
  const { number, key, at } = life;
  if (!rare.held(number) || life.author) {
    facts.push({ kind: "interview sent", at, ...said, ...life.name, key, number });
    return;
  }
  const waiting = dice.id();
  const sent = { ...life.name, ...withNumber(said), key, waiting };
  facts.push(
    { kind: "interview held", at: at - dice.between(2 * hour, 2 * day), ...sent },
    { kind: "held interview published", at, ...hostOf({ ...scene, facts }), waiting, number },
  );
}

/** Nobody is to be rung up by what stands in an interview: a host looks at it first. */
const withNumber = ({ answers, facets }: Told): Told => ({
  answers: { ...answers, works: `${answers["works"] ?? ""} Ring 020 7946 0018 and ask.` },
  facets,
});

function thank({ life, dice, world, facts }: Scene): void {
  const end = Math.min(life.closes, world.now);
  for (let times = Math.floor(dice.roll() ** 4 * 6); times > 0; times--)
    facts.push({ kind: "interview thanked", at: between(dice, life.at, end), number: life.number });
}

/** A moment after one and before another, both not too near. */
export const between = (dice: Dice, from: number, until: number): number =>
  Math.floor(from + (until - from) * (0.05 + 0.9 * dice.roll()));

function correct({ life, dice, facts }: Scene, said: Told): void {
  const { number, key, at, closes } = life;
  if (!rare.corrected(number) || closes < Infinity) return;
  const answers = { ...said.answers, need: struggleWords(dice, life.struggles) };
  facts.push({
    kind: "interview corrected",
    at: at + dice.between(hour, 9 * day),
    answers,
    facets: said.facets,
    key,
    number,
  });
}

function close(scene: Scene): void {
  const { life, facts } = scene;
  const { number, key, closes: at, why } = life;
  if (why === "withdrawn") facts.push({ kind: "interview withdrawn", at, key, number });
  if (why !== "hidden") return;
  const hiding = { ...hostOf(scene), number };
  facts.push({ kind: "interview hidden", at, ...hiding, hidden: true, reason: "It names a firm." });
  if (rare.shownAgain(number))
    facts.push({
      kind: "interview hidden",
      at: at + 20 * minute,
      ...hiding,
      hidden: false,
      reason: "The firm is gone.",
    });
}

function worry(scene: Scene): void {
  const { life, dice, world, facts } = scene;
  const concern = dice.id();
  const at = between(dice, life.at, Math.min(life.closes, world.now - hour));
  facts.push({
    kind: "reader worried",
    at,
    concern,
    number: life.number,
    place: null,
    words: worryWords(dice),
  });
  if (life.number === 9)
    facts.push({ kind: "worry closed", at: at + 10 * minute, ...hostOf(scene), concern, note: "Read it." });
}

/** Those that wait for a host, or were declined by one: they have no number. */
export function tellWaiting({ seed, now, host, interviews }: World): Fact[] {
  const facts: Fact[] = [];
  for (let nth = 0; nth < 2 + Math.floor(interviews / 5_000); nth++) {
    const dice = new Dice(seed, `waiting interview ${nth}`);
    const [waiting, key, at] = [dice.id(), keyOf(dice), now - dice.between(day, 3 * day)];
    const said = saidIn(dice, { struggles: ["silence"], experience: ["morale"] }, anyWords(dice));
    const name = dice.chance(0.5) ? asNickname(dice) : noName;
    facts.push({ kind: "interview held", at, ...withNumber(said), ...name, key, waiting });
    const by = { host: host.id, hostName: host.name };
    if (nth % 2 === 1)
      facts.push({
        kind: "held interview declined",
        at: at + hour,
        ...by,
        waiting,
        reason: "Please leave the number out.",
      });
  }
  return facts;
}
