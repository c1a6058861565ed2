import type { ClosedWhy, Stage } from "../../../src/database/index.ts";
import { day, hour, minute } from "../times.ts";
import { boardName, jobNotes, jobTitle, nextWords, postingWords } from "../words/search.ts";
import type { Job, Pursuit } from "./pursuit.ts";
import { sendDocument, tellTalk } from "./talk-life.ts";

/** What is pursued, and through which stages it went. */
export function tellJobs(pursuit: Pursuit): void {
  const { opportunities } = pursuit.size;
  for (let nth = 0; nth < opportunities; nth++) {
    const at = pursuit.at((nth + 0.8 * pursuit.dice.roll()) / (opportunities + 1));
    const job = spot(pursuit, at);
    if (job) go(pursuit, job);
  }
}

function spot(pursuit: Pursuit, at: number): Job | null {
  const { dice, own } = pursuit;
  const employer = dice.chance(0.95) ? pursuit.employer() : { firm: null, company: "" };
  const job: Job = { id: dice.id(), at, title: jobTitle(dice), employer, stage: "spotted", last: at };
  const channel = dice.pick(["", "posting", "posting", "networking", "direct", "recruiter"] as const);
  const heard = channel === "networking" ? pursuit.known.find((known) => known.at < at) : undefined;
  const told = pursuit.say({
    kind: "opportunity spotted",
    at,
    ...own,
    ...employer,
    opportunity: job.id,
    title: job.title,
    place: dice.pick(["", "Berlin", "Harbourtown", "from home"]),
    pay: dice.chance(0.2) ? `${dice.between(30, 70)},000 a year` : "",
    link: channel === "posting" ? `https://jobs.example.org/${dice.between(1, 9_999_999)}` : "",
    channel,
    foundWhere: channel === "posting" ? boardName(dice) : "",
    from: heard?.id ?? null,
    job: dice.pick(["", "", "lasting", "fixed-term", "part-time"] as const),
    stage: "spotted",
    on: pursuit.on(at),
    notes: jobNotes(dice),
    posting: dice.chance(0.15) ? postingWords(dice) : "",
  });
  if (!told) return null;
  pursuit.jobs.push(job);
  if (channel === "posting" && dice.chance(0.15))
    pursuit.say({ kind: "opportunity networked", at: at + minute, member: own.member, opportunity: job.id });
  const part = dice.pick(["hiring-manager", "insider", "recruiter", "referred-me"] as const);
  const who = dice.chance(0.3) ? dice.pick(pursuit.known) : undefined;
  if (who && who.at < at) {
    const noted = { member: own.member, opportunity: job.id, contact: who.id, part };
    pursuit.say({ kind: "part noted", at: at + 2 * minute, ...noted });
  }
  return job;
}

const whys: readonly ClosedWhy[] = ["no-answer", "no-answer", "rejected", "filled", "withdrew", "not-for-me"];

/** Each step is taken by fewer, and many jobs come to nothing. */
const steps: readonly { to: Stage; by: number }[] = [
  { to: "applied", by: 0.7 },
  { to: "talking", by: 0.35 },
  { to: "offer", by: 0.2 },
];

function go(pursuit: Pursuit, job: Job): void {
  const { dice } = pursuit;
  for (const { to, by } of steps) {
    if (!dice.chance(by) || !move(pursuit, job, to, "")) break;
    if (to === "applied") sendDocument(pursuit, job);
    if (to === "talking") tellTalk(pursuit, job);
  }
  const isClosed = dice.chance(0.45) && move(pursuit, job, "closed", dice.pick(whys));
  if (isClosed || !dice.chance(0.5)) return;
  const next = { what: nextWords(dice), on: dice.chance(0.7) ? pursuit.on(job.last + 3 * day) : "" };
  const { id: member } = pursuit.person;
  pursuit.say({ kind: "next step said", at: job.last + 5 * minute, member, opportunity: job.id, ...next });
}

function move(pursuit: Pursuit, job: Job, to: Stage, why: ClosedWhy): boolean {
  const at = job.last + pursuit.dice.between(hour, Math.max(day, (pursuit.until - pursuit.from) / 8));
  const { id: member } = pursuit.person;
  const on = pursuit.on(at);
  if (!pursuit.say({ kind: "opportunity moved", at, member, opportunity: job.id, to, on, why })) return false;
  Object.assign(job, { stage: to, last: at });
  return true;
}
