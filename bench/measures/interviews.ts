import { setTimeout as pause } from "node:timers/promises";
import { interviewUrls } from "../../src/modules/interviews/index.ts";
import { type Key, marksOf } from "../../src/modules/interviews/keys.ts";
import { ask, type Call } from "../asking.ts";
import { figure, median, percentile } from "../figures.ts";
import { openServer } from "../house-server.ts";
import { openInside } from "../inside.ts";
import { commentBy, interviewBy, type Twice } from "../interviewing.ts";
import type { Bench } from "../measures.ts";
import type { Place } from "../place.ts";
import { Dice } from "../seed/dice.ts";
import { topics } from "../seed/words/interviews.ts";
import { filled } from "../seed/words/talk.ts";

const many = 100_000;
const few = 10_000;
const askedOfEach = 200;
const clients = 50;
const atOnce = 1_000;
const commentedOn = 5;

/** How soon one finds something among very many interviews, and whether anything is lost where many send at once. */
export async function measureInterviews(bench: Bench): Promise<void> {
  await measureFinding(bench);
  await measureSending(bench);
}

/** What people look for, by kind: the query of an address, each time another. */
export const finding: Readonly<Record<string, (dice: Dice) => Record<string, string>>> = {
  "nothing, further back": (dice) => ({ before: String(dice.between(1_000, 9_000)) }),
  "common words": (dice) => ({ words: `${dice.pick(common)} ${dice.pick(common)}` }),
  "a rare word": (dice) => ({ words: filled(dice, "{word}") }),
  "a common and a rare word": (dice) => ({ words: `${dice.pick(common)} ${filled(dice, "{word}")}` }),
  "a phrase of the lists": (dice) => ({ words: dice.pick(phrases) }),
  "one topic": (dice) => ({ struggles: dice.pick(topics) }),
  "two topics": (dice) => ({ struggles: dice.pick(topics), experience: dice.pick(topics) }),
  "two topics and a word": (dice) => ({
    struggles: dice.pick(topics),
    experience: dice.pick(topics),
    words: dice.pick(common),
  }),
};

const common = "letters library asked nobody weeks morning afterwards went street post people years".split(
  " ",
);
const phrases = ["laid off", "redundant", "cover letter", "too old", "career change", "work permit", "rent"];

async function measureFinding(bench: Bench): Promise<void> {
  const count = bench.options.quick ? few : many;
  const server = await openServer(await bench.communities.withInterviews(count));
  const every: number[] = [];
  try {
    for (const [kind, query] of Object.entries(finding)) {
      const dice = new Dice(bench.options.seed, kind);
      const times: number[] = [];
      for (let nth = -10; nth < bench.seconds(askedOfEach); nth++) {
        const milliseconds = await timeOf(server.origin, query(dice));
        if (nth >= 0) times.push(milliseconds);
      }
      every.push(...times);
      const name = `interviews: ${kind} among ${count.toLocaleString("en")}`;
      bench.report(
        figure(`${name}, median`, median(times), "ms"),
        figure(`${name}, 95th percentile`, percentile(times, 0.95), "ms", null, atMost(50)),
      );
    }
    bench.report(figure("interviews: the slowest page of these", Math.max(...every), "ms"));
  } finally {
    await server.close();
  }
}

async function timeOf(origin: string, query: Record<string, string>): Promise<number> {
  const path = `${interviewUrls.interviews}?${new URLSearchParams(query).toString()}`;
  const begun = performance.now();
  const { status } = await ask(origin, { method: "GET", path, headers: {} });
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return performance.now() - begun;
}

const atMost = (pass: number) => ({ of: "value", better: "less", pass }) as const;

/** Interviews, and then comments, sent by fifty at once, and each of them twice. */
async function measureSending(bench: Bench): Promise<void> {
  const place = await bench.communities.copy(bench.options.main);
  const aside = await interviewsElsewhere(bench, place);
  try {
    const server = await openServer(aside);
    const count = bench.seconds(atOnce);
    const [key, now] = [place.settings["SECRET_KEY"] ?? "", Temporal.Now.instant()];
    const nth = [...Array.from({ length: count }).keys()];
    const interviews = nth.map((each) => interviewBy(key, each, now));
    const sent = await sendAll(server.origin, interviews);
    const { last, numbers } = await standing(
      aside,
      interviews.map(({ of }) => marksOf(key, of as Key).key_mark),
    );
    bench.report(
      ...figuresOf(`interviews: ${count} sent twice by ${clients}`, sent),
      ...gaps(count, last, numbers),
    );
    const comments = nth.map((each) => commentBy(key, last - (each % commentedOn), each, now));
    const said = await sendAll(server.origin, comments);
    await server.close();
    bench.report(...figuresOf(`interviews: ${count} comments sent twice by ${clients}`, said));
    bench.report(...(await placed(aside, comments, last)));
  } finally {
    await aside.remove();
  }
}

/** Where the rest is on PostgreSQL, the interviews may lie on another server; there they are counted as well. */
async function interviewsElsewhere(bench: Bench, place: Place): Promise<Place> {
  if (bench.options.engine === "sqlite") return place;
  const { startPostgres } = await import("../../test/postgres.ts");
  const other = await startPostgres();
  return {
    ...place,
    settings: { ...place.settings, INTERVIEWS_DATABASE_URL: other.url },
    async remove() {
      await place.remove();
      await other.stop();
    },
  };
}

type Sent = { times: number[]; wrong: Record<string, number>; seconds: number };

/** Sends everything twice, by so many at once. Whoever is asked to come again comes again. */
async function sendAll(origin: string, all: readonly Twice<unknown>[]): Promise<Sent> {
  const sent: Sent = { times: [], wrong: {}, seconds: 0 };
  const begun = performance.now();
  let next = 0;
  const goOn = async (): Promise<void> => {
    for (let one = all[next++]; one; one = all[next++])
      await Promise.all(one.calls.map((call) => send(origin, call, sent)));
  };
  await Promise.all(Array.from({ length: clients }, goOn));
  return { ...sent, seconds: (performance.now() - begun) / 1000 };
}

async function send(origin: string, call: Call, sent: Sent): Promise<void> {
  const begun = performance.now();
  const { status } = await ask(origin, call);
  if (status === 503) {
    await pause(500);
    return send(origin, call, sent);
  }
  sent.times.push(performance.now() - begun);
  if (status !== 200 && status !== 303) sent.wrong[status] = (sent.wrong[status] ?? 0) + 1;
}

const figuresOf = (name: string, { times, wrong, seconds }: Sent) => [
  figure(`${name}: a second`, times.length / seconds, "1/s"),
  figure(`${name}: median`, median(times), "ms"),
  figure(`${name}: 99th percentile`, percentile(times, 0.99), "ms"),
  ...Object.entries(wrong).map(([status, count]) => figure(`${name}: answers ${status}`, count, "")),
];

/** The last number that was given, and those of some authors. */
async function standing(
  place: Place,
  marks: readonly string[],
): Promise<{ last: number; numbers: number[] }> {
  const inside = await openInside(place);
  try {
    const { read } = inside.house.interviews;
    const { last_number } = await read
      .selectFrom("interview_settings")
      .select("last_number")
      .executeTakeFirstOrThrow();
    const rows = await read
      .selectFrom("interviews")
      .select("number")
      .where("key_mark", "in", marks)
      .execute();
    return { last: last_number, numbers: rows.map(({ number }) => number).toSorted((a, b) => a - b) };
  } finally {
    await inside.close();
  }
}

function gaps(count: number, last: number, numbers: readonly number[]) {
  const follow = numbers.filter((number, at) => number === last - count + 1 + at).length;
  return [
    figure("interviews: of these lost", count - numbers.length, "", null, atMost(0)),
    figure("interviews: of these with the numbers that follow", follow, "", count, {
      of: "ratio",
      better: "more",
      pass: 1,
    }),
  ];
}

/** Whether each comment stands once, and at places without a gap. */
async function placed(place: Place, comments: readonly Twice<number>[], last: number) {
  const inside = await openInside(place);
  try {
    const rows = await inside.house.interviews.read
      .selectFrom("comments")
      .select(["number", "place", "form_id"])
      .where("number", ">", last - commentedOn)
      .orderBy("number")
      .orderBy("place")
      .execute();
    const known = new Set(rows.map(({ form_id }) => form_id));
    const lost = comments.filter(({ of }) => !known.has(of)).length;
    const outOfPlace = rows.filter(({ number, place: at }, nth) => {
      const before = rows[nth - 1];
      return at !== (before?.number === number ? before.place + 1 : 1);
    });
    return [
      figure("interviews: comments lost", lost, "", null, atMost(0)),
      figure("interviews: comments doubled", rows.length - (comments.length - lost), "", null, atMost(0)),
      figure("interviews: gaps between their places", outOfPlace.length, "", null, atMost(0)),
    ];
  } finally {
    await inside.close();
  }
}
