import { cardOnly } from "../../../src/modules/contacts/cards/cards.ts";
import type { CardShown } from "../../../src/modules/contacts/contact.ts";
import { Dice } from "../dice.ts";
import type { Fact } from "../facts.ts";
import { dateAt, day, hour, minute } from "../times.ts";
import { backWords, companyName, metWords, promisedWords, titleWords } from "../words/contacts.ts";
import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";
import type { Back } from "./facts.ts";

/** For so long a card waits to be answered. */
const waits = 60 * day;

/** Cards of these people, given from hand to hand among them and left by visitors. `first`: everything happens once at least. */
export function tellCards(world: World, name: string, people: readonly Person[], first: boolean): Fact[] {
  const dice = new Dice(world.seed, `cards of ${name}`);
  const facts: Fact[] = [];
  const seated = people.filter(({ seats, joined }) => seats > 0 && joined < world.now - 9 * day);
  const holders = seated.filter((_, nth) => (first && nth < 9) || dice.chance(0.3));
  for (const person of holders) {
    const written = cardOf(dice, person);
    facts.push({ kind: "card written", at: person.joined + 3 * hour, member: person.id, ...written });
    if (dice.chance(0.1)) {
      const anew = { ...written, target: "Anything near the water" };
      facts.push({ kind: "card written", at: person.joined + day, member: person.id, ...anew });
    }
  }
  for (const [nth, owner] of holders.entries()) {
    const keeper = holders[(nth + 1) % holders.length];
    // Two who keep each other's would keep one more than once.
    if (keeper && holders.length > 2) facts.push(...tellKeeping(dice, world, keeper, owner, nth));
    if (dice.chance(0.2) || (first && nth < 3)) facts.push(...tellVisitor(dice, world, owner, nth));
    const off = endOf(owner, world) - minute;
    if (dice.chance(0.1) || (first && nth === 4))
      facts.push({ kind: "card switched off", at: off, member: owner.id });
  }
  return facts;
}

const endOf = ({ departure }: Person, { now }: World): number => departure?.at ?? now;

function cardOf(dice: Dice, { name, email }: Person): CardShown {
  return cardOnly({
    name,
    line: `${titleWords(dice)}, for ${dice.between(2, 30)} years`,
    target: `Work at ${companyName(dice)}, or a place like it`,
    email: email ?? "",
    phone: dice.chance(0.3) ? `+49 30 444${dice.between(10_000, 99_999)}` : "",
    links: dice.chance(0.2) ? `https://pages.example.org/${dice.between(1, 9_999)}` : "",
  });
}

/** One keeps the other's card, and gives theirs to most. */
function tellKeeping(dice: Dice, world: World, keeper: Person, owner: Person, nth: number): Fact[] {
  const from = Math.max(keeper.joined, owner.joined) + 2 * day;
  const until = Math.min(endOf(keeper, world), endOf(owner, world)) - 2 * hour;
  const at = Math.max(from, until - dice.between(hour, waits));
  if (at > until) return [];
  const who = { member: keeper.id, contact: dice.id() };
  const isGiven = dice.chance(0.8) || nth < 4;
  const given = isGiven
    ? { given: dice.id(), words: "It was good to meet you." }
    : { given: null, words: "" };
  const facts: Fact[] = [
    { kind: "card kept", at, ...who, ...backOf(dice, keeper, at), of: owner.id, ...given },
  ];
  const again = at + 40 * minute;
  if ((dice.chance(0.1) || nth === 1) && again < until)
    facts.push({
      kind: "card kept",
      at: again,
      ...who,
      ...backOf(dice, keeper, again),
      of: owner.id,
      given: null,
      words: "",
    });
  // The owner keeps the keeper's in turn, or throws it away.
  if (given.given === null || dice.chance(0.2)) return facts;
  const received = { member: owner.id, received: given.given };
  const then = at + hour;
  if (nth % 3 === 0) facts.push({ kind: "received card thrown away", at: then, ...received });
  else {
    const kept = { ...received, contact: dice.id(), firm: null, ...backOf(dice, owner, then) };
    facts.push({ kind: "received card kept", at: then, ...kept });
  }
  return facts;
}

/** Somebody without an account leaves a card. */
function tellVisitor(dice: Dice, world: World, owner: Person, nth: number): Fact[] {
  const until = endOf(owner, world) - 3 * hour;
  const at = Math.max(owner.joined + 2 * day, until - dice.between(hour, waits));
  if (at > until) return [];
  const received = { member: owner.id, received: dice.id() };
  const isAtCompany = dice.chance(0.7) || nth === 0;
  const left = {
    name: "Vic Stranger",
    line: titleWords(dice),
    company: isAtCompany ? `${companyName(dice)} Visitors` : "",
    email: `vic.${dice.between(1, 9_999)}@outside.example`,
    phone: "",
    links: dice.chance(0.5) ? "https://outside.example/vic\nhttps://outside.example/work" : "",
    words: backWords(dice),
  };
  const facts: Fact[] = [{ kind: "card left", at, ...received, ...left }];
  if (nth === 0 || dice.chance(0.5)) {
    const firm = left.company === "" ? null : dice.id();
    const kept = { contact: dice.id(), firm, ...backOf(dice, owner, at + hour) };
    facts.push({ kind: "received card kept", at: at + hour, ...received, ...kept });
  }
  return facts;
}

function backOf(dice: Dice, { zone }: Person, at: number): Back {
  const [isOwed, isOwing] = [dice.chance(0.6), dice.chance(0.3)];
  return {
    act: dice.id(),
    on: dateAt(at, zone).toString(),
    metWhere: metWords(dice),
    about: backWords(dice),
    iPromised: isOwed ? promisedWords(dice) : "",
    owed: isOwed ? dice.id() : null,
    theyPromised: isOwing ? promisedWords(dice) : "",
    owing: isOwing ? dice.id() : null,
    due: dateAt(at + 2 * day, zone).toString(),
  };
}
