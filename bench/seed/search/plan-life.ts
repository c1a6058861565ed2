import type { Standing } from "../../../src/database/index.ts";
import { onlyNamed } from "../../../src/modules/contacts/contact.ts";
import { day, minute } from "../times.ts";
import { knownName, titleWords } from "../words/contacts.ts";
import { knownWords, targetWords, wantLine } from "../words/search.ts";
import type { Known, Pursuit } from "./pursuit.ts";

/** Opens a search, and says what is looked for, where, and who is known there. */
export function tellPlan(pursuit: Pursuit): void {
  const { dice, own, from } = pursuit;
  const since = pursuit.on(from);
  const moneyUntil = dice.chance(0.3) ? pursuit.on(pursuit.until + 60 * day) : "";
  const pace = dice.chance(0.85) ? "fast" : "slow";
  pursuit.say({
    kind: "search opened",
    at: from,
    ...own,
    since,
    lastWork: dice.chance(0.7) ? since : "",
    inWork: dice.pick(["", "no", "no", "yes"] as const),
    pace,
    moneyUntil,
  });
  if (dice.chance(0.2)) {
    const rule = dice.pick(["connecticut", "washington"]);
    pursuit.say({ kind: "log rule chosen", at: from + 20_000, ...own, rule });
  }
  tellTarget(pursuit);
  tellWants(pursuit);
  for (let nth = 0; nth < pursuit.size.companies; nth++) listCompany(pursuit, from + 4 * minute + nth * 500);
  for (let nth = 0; nth < pursuit.size.contacts; nth++) meet(pursuit, nth);
}

/** A sentence, and later another one. */
function tellTarget(pursuit: Pursuit): void {
  const { dice, own, from } = pursuit;
  let before = null;
  for (let nth = dice.between(1, 3); nth > 0; nth--) {
    const target = dice.id();
    const at = before === null ? from + minute : pursuit.at(0.4 / nth);
    pursuit.say({ kind: "target said", at, ...own, target, sentence: targetWords(dice), before });
    pursuit.sentences.push({ id: target, at });
    before = target;
  }
}

function tellWants(pursuit: Pursuit): void {
  const { dice, own, from } = pursuit;
  let after = 0;
  for (const what of ["want", "dont"] as const) {
    const lines = [...new Set(Array.from({ length: dice.between(1, 3) }, () => wantLine(dice)))];
    pursuit.say({ kind: "wants added", at: from + 2 * minute + after, ...own, what, lines, after });
    after += lines.length;
  }
}

const laterStandings: readonly Standing[] = ["learning", "reached-out", "talking", "applied"];

function listCompany(pursuit: Pursuit, at: number): void {
  const { dice, own } = pursuit;
  const employer = pursuit.employer();
  if (employer.firm === null || pursuit.targets.has(employer.firm)) return;
  const listed = dice.id();
  pursuit.targets.set(employer.firm, listed);
  const known = knownWords(dice);
  const about = { member: own.member, listed, known };
  pursuit.say({ kind: "target company listed", at, ...own, ...employer, ...about, standing: "listed" });
  if (!dice.chance(0.4)) return;
  const standing = dice.pick(laterStandings);
  pursuit.say({
    kind: "target company changed",
    at: pursuit.at(0.3 + 0.6 * dice.roll()),
    ...about,
    standing,
  });
}

/** Somebody whom the search brings along. */
function meet(pursuit: Pursuit, nth: number): void {
  const { dice, own, person, size } = pursuit;
  const at = nth === 0 ? pursuit.from + 30 * minute : pursuit.at((0.6 * nth) / size.contacts);
  const known: Known = {
    id: dice.id(),
    at,
    employer: dice.chance(0.8) ? pursuit.employer() : { firm: null, company: "" },
    inWork: dice.pick(["", "yes", "yes", "no"] as const),
    part: dice.pick(["", "insider", "decision-maker", "recruiter"] as const),
    tie: dice.pick(["", "new", "known", "close"] as const),
    conversed: false,
    spokeOn: "",
  };
  const { inWork, part, tie } = known;
  const said = {
    ...onlyNamed(knownName(dice)),
    title: titleWords(dice),
    ...known.employer,
    inWork,
    part,
    tie,
  };
  const kept = { metOn: "", keepDays: 0, zone: person.zone };
  pursuit.known.push(known);
  pursuit.say({ kind: "contact made", at, member: own.member, contact: known.id, ...said, ...kept });
}
