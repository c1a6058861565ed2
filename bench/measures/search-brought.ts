import { newId } from "../../src/basics/ids.ts";
import { openSearch, searchUrls } from "../../src/modules/search/index.ts";
import { type Doors, measureFile } from "../bringing.ts";
import { figure } from "../figures.ts";
import type { HouseServer } from "../house-server.ts";
import { openInside } from "../inside.ts";
import type { Bench } from "../measures.ts";
import { idIn } from "../opening.ts";
import type { Place } from "../place.ts";
import { Dice } from "../seed/dice.ts";
import type { Login } from "../seed/landmarks.ts";
import { companyName, knownName, titleWords } from "../seed/words/contacts.ts";

// As many as the list names, and as another does before it: so that memory is not what a first list of all takes.
const broughtApplications = 10_000;
const broughtBefore = 1_000;

const doors: Doors = {
  files: searchUrls.imports,
  one: searchUrls.import,
  bringing: searchUrls.importBringing,
};

/** Whoever brings a list has a search open, and nothing in it that was brought. */
export async function openForBringing({ landmarks, settings }: Place, login: Login): Promise<void> {
  const inside = await openInside({ landmarks, settings, remove: async () => {} });
  const { main } = inside.house;
  const who = idIn(login.member);
  try {
    const open = main.read.selectFrom("searches").select("id").where("member_id", "=", who);
    if (await open.where("ended_at", "is", null).executeTakeFirst()) return;
    const now = Temporal.Instant.from(landmarks.now);
    const lookingSince = now.toZonedDateTimeISO("UTC").toPlainDate();
    const said = { inWork: "no", pace: "fast", lastWorkOn: null, moneyUntil: null } as const;
    await openSearch(main.write, who, { id: newId(), lookingSince, ...said }, now);
  } finally {
    await inside.close();
  }
}

/** A list of ten thousand applications, after one of a thousand that somebody else brings. */
export async function measureApplications(
  bench: Bench,
  server: HouseServer,
  [before, login]: readonly [Login, Login],
): Promise<void> {
  for (const [who, count] of [
    [before, broughtBefore],
    [login, broughtApplications],
  ] as const) {
    const csv = listOf(new Dice(bench.options.seed, `${count} applications`), count);
    const name = `search: a list of ${count.toLocaleString("en")}`;
    const file = { name, fileName: "Job Applications.csv", csv, doors, atMost: 5_000 };
    bench.report(...(await measureFile(server, who, file)));
  }
}

/** A file as LinkedIn gives it of the jobs that somebody applied for, with thousands of companies. */
function listOf(dice: Dice, count: number): string {
  const heading =
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers";
  const lines = Array.from({ length: count }, (_, nth) => {
    const day = `${dice.between(1, 12)}/${dice.between(1, 28)}/24, 9:12 AM`;
    const [, last = ""] = knownName(dice).split(" ");
    const company = `${last} ${companyName(dice)}`;
    const url = `http://www.linkedin.com/jobs/view/${4_000_000_000 + nth}`;
    return [`"${day}"`, "", "", company, titleWords(dice), url, "resume.pdf", '"Years with this? 4"'].join(
      ",",
    );
  });
  return [heading, ...lines, ""].join("\n");
}

/** Whether all of the list are there, and out in sight. */
export async function measureWhatIsIn(bench: Bench, place: Place, login: Login): Promise<void> {
  const inside = await openInside(place);
  try {
    const { count } = await inside.house.main.read
      .selectFrom("opportunities")
      .select((each) => each.fn.countAll<number>().as("count"))
      .where("member_id", "=", idIn(login.member))
      .where("put_away", "=", "")
      .where("import_id", "is not", null)
      .executeTakeFirstOrThrow();
    const aims = { of: "ratio", better: "more", pass: 1 } as const;
    bench.report(figure("search: of the list what is in", count, "", broughtApplications, aims));
  } finally {
    await inside.close();
  }
}
