import type { ActivityKind } from "../../../src/database/index.ts";
import { isWithSomebody, usualChannel } from "../../../src/modules/search/activities/activity.ts";
import { day, minute } from "../times.ts";
import { deedWords } from "../words/search.ts";
import type { Job, Known, Pursuit } from "./pursuit.ts";

const kinds: readonly ActivityKind[] = [
  "applied",
  "applied",
  "conversation",
  "conversation",
  "conversation",
  "approach",
  "follow-up",
  "gathering",
  "learned",
];

/** What was done, day after day. */
export function tellDeeds(pursuit: Pursuit): void {
  const { activities } = pursuit.size;
  let job = 0;
  for (let nth = 0; nth < activities; nth++) {
    const at = pursuit.at((nth + 0.7 * pursuit.dice.roll()) / (activities + 1));
    while ((pursuit.jobs[job + 1]?.at ?? at) < at - minute) job++;
    tellDeed(pursuit, at, pursuit.jobs.slice(Math.max(0, job - 8), job + 1));
  }
}

function tellDeed(pursuit: Pursuit, at: number, jobs: readonly Job[]): void {
  const { dice, own } = pursuit;
  const what = dice.pick(kinds);
  const job = what !== "learned" && dice.chance(0.6) ? before(at, jobs, dice.roll()) : undefined;
  const known = isWithSomebody(what) && dice.chance(0.8) ? before(at, pursuit.known, dice.roll()) : undefined;
  const method = methodOf(pursuit, what);
  const named = !job && !known && what === "approach" ? pursuit.employer() : { firm: null, company: "" };
  const firm = job ? job.employer.firm : known ? known.employer.firm : named.firm;
  const activity = dice.id();
  const on = pursuit.on(at);
  const first = known !== undefined && isFirst(known, what, on, method);
  const there = known?.employer.firm ?? firm;
  pursuit.say({
    kind: "activity noted",
    at,
    ...own,
    activity,
    what,
    channel: usualChannel[what],
    on,
    minutes: dice.pick([0, 5, 15, 15, 30, 60]),
    contact: known?.id ?? null,
    opportunity: job?.id ?? null,
    firm,
    company: named.company || (!job && known ? known.employer.company : ""),
    words: deedWords(dice),
    method,
    position: what === "applied" ? (job?.title ?? "") : "",
    checks: what === "applied" ? dice.pick(["", "fitted read", "fitted theirs known read"]) : "",
    exchange: known ? dice.id() : null,
    first,
    aimed: known !== undefined && there !== null && pursuit.targets.has(there),
  });
  const answered = at + dice.between(minute, 6 * day);
  if ((what === "applied" || what === "approach") && dice.chance(0.2))
    pursuit.say({
      kind: "activity answered",
      at: answered,
      member: own.member,
      activity,
      on: pursuit.on(answered),
    });
}

/** One of those who, or which, were there a while before. */
function before<One extends { at: number }>(at: number, all: readonly One[], roll: number): One | undefined {
  const one = all[Math.floor(roll * all.length)];
  return one && one.at < at - minute ? one : undefined;
}

function methodOf({ dice }: Pursuit, what: ActivityKind): "" | "phone" | "in-person" | "online" {
  if (what === "applied") return dice.pick(["", "online"] as const);
  return isWithSomebody(what) ? dice.pick(["", "", "phone", "in-person"] as const) : "";
}

/** Whether it is the first conversation with somebody, who never met or called before. */
function isFirst(known: Known, what: ActivityKind, on: string, method: string): boolean {
  const isNew = what === "conversation" && !known.conversed && (known.spokeOn === "" || known.spokeOn >= on);
  if (what === "conversation") known.conversed = true;
  if ((what === "conversation" || method !== "") && known.spokeOn === "") known.spokeOn = on;
  return isNew;
}
