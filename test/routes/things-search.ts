import { fromAddress, toAddress } from "../../src/basics/ids.ts";
import { SearchRows } from "./search-rows.ts";
import { doneThings } from "./things-search-done.ts";
import type { Person, Town } from "../support.ts";
import type { Things } from "./things.ts";

/**
 * One of each thing in a member's search, which is open and shared with the keeper's group in all details. Further things,
 * which a row asks for by name: `earlier`, a search that ended in a landing; `closed` and `spotted`, opportunities at
 * those stages; `away`, a target company where nobody is known; `dont`, what they do not want; `conversation`, an activity
 * that is an exchange too; `promised`, a planned act that is a commitment; `debriefed`, `past` and `called-off`, job
 * interviews; `sent`, a thank-you note; `buddy` and `ended`, other audiences; `to-quiet`, somebody in the group as a form names them; `card-off`, a setback card that is off;
 * `search-unsorted` and `search-brought`, lists whose columns are to be chosen, and that are in.
 */
export async function searchThings(
  town: Town,
  {
    owner,
    keeper,
    quiet,
    group,
    book,
  }: { owner: Person; keeper: Person; quiet: Person; group: number; book: Things },
): Promise<Things> {
  const of = (name: string): number => fromAddress(book[name] ?? "") ?? 0;
  const isBen = owner.name === "Ben";
  const known = {
    company: of(":company"),
    away: of("empty"),
    contact: of(":contact"),
    helper: of("unmet"),
    commitment: of(":commitment"),
  };
  const rows = await SearchRows.open(town, owner, known);
  return {
    ":search": toAddress(rows.search),
    // Days that are no other member's too, though each would do.
    ":monday": isBen ? "2026-11-23" : "2026-11-16",
    ":day": isBen ? "2026-11-22" : "2026-11-15",
    ":rule": isBen ? "connecticut" : "washington",
    ...(await ofThePlan(rows, keeper)),
    ...(await doneThings(rows)),
    ...(await ofSharing(rows, keeper, group)),
    "to-quiet": `buddy.${toAddress(quiet.id)}`,
    ...(await ofFiles(rows)),
  };
}

async function ofThePlan(rows: SearchRows, keeper: Person): Promise<Things> {
  const { at, known } = rows;
  const target = await rows.keep("targets", {
    sentence: "Operations lead at a port, 40 hours, by the water",
  });
  await rows.db
    .insertInto("target_agreements")
    .values({ target_id: target, member_id: keeper.id, agreed_at: at })
    .execute();
  const want = await rows.add("search_wants", { kind: "want", words: "A team of ten", position: 0 });
  const dont = await rows.add("search_wants", { kind: "dont", words: "Night shifts", position: 1 });
  // A line with which the first one changes places.
  await rows.add("search_wants", { kind: "want", words: "A canteen with a window", position: 2 });
  const listed = { version: 0 } as const;
  const there = { ...listed, standing: "talking", known: "They hire in spring." } as const;
  const company = await rows.keep("target_companies", { ...there, company_id: known.company });
  const nobody = { ...listed, standing: "listed", known: "They moved." } as const;
  const away = await rows.keep("target_companies", { ...nobody, company_id: known.away });
  return {
    ":target": toAddress(target),
    ":want": toAddress(want),
    dont: toAddress(dont),
    "/search/companies/:company": toAddress(company),
    away: toAddress(away),
  };
}

/** The group sees everything that can be shared; one keeper looks as a buddy, and did so once before. */
async function ofSharing(rows: SearchRows, keeper: Person, group: number): Promise<Things> {
  const audience = { group_id: null, to_member_id: keeper.id, ended_at: null, version: 0 };
  const until_on = "2027-01-19";
  const ofGroup = { ...audience, kind: "group", group_id: group, to_member_id: null, until_on: "" } as const;
  const [shared, buddy, ended] = [
    await rows.keep("search_audiences", ofGroup),
    await rows.keep("search_audiences", { ...audience, kind: "buddy", until_on }),
    await rows.keep("search_audiences", { ...audience, kind: "coach", until_on, ended_at: rows.at }),
  ];
  const parts = ["target", "companies", "opportunities", "activities", "week", "job-interviews", "thanks"];
  for (const [audience_id, level] of [
    [shared, "details"],
    [buddy, "totals"],
    [ended, "details"],
  ] as const)
    await rows.db
      .insertInto("search_shares")
      .values(parts.map((part) => ({ audience_id, member_id: rows.owner.id, part: part as "target", level })))
      .execute();
  return { ":audience": toAddress(shared), buddy: toAddress(buddy), ended: toAddress(ended) };
}

/** One file as it was shown before anything came in, one whose columns nobody has named yet, and one that is in. */
async function ofFiles(rows: SearchRows): Promise<Things> {
  const { at, db } = rows;
  const file = { kind: "csv", columns: "", brought_at: at, taken_back_at: null } as const;
  const waits = { started_at: null, done_rows: 0, done_at: null };
  const isIn = { started_at: at, done_rows: 1, done_at: at };
  const ready = JSON.stringify({ heading: true, order: null, title: 0, company: 1 });
  const shown = await rows.add("search_imports", { ...file, ...waits, columns: ready });
  const unsorted = await rows.add("search_imports", { ...file, ...waits });
  const brought = await rows.add("search_imports", { ...file, ...isIn, columns: ready });
  const row = { import_id: shown, name: "Yard planner", line: 2 };
  await db
    .insertInto("search_import_rows")
    .values([
      { ...row, position: 0, content: "{}", fate: "new", reason: "" },
      { ...row, position: 1, line: 3, name: "", content: "{}", fate: "unusable", reason: "no-title" },
      {
        ...row,
        import_id: unsorted,
        position: 0,
        line: 1,
        content: JSON.stringify({ cells: ["Yard planner", "Quayworks"] }),
        fate: "unusable",
        reason: "columns",
      },
    ])
    .execute();
  const came = { title: "Crane planner", stage: "applied", import_id: brought } as const;
  await rows.opportunity(came);
  const choice = { headings: "title|company", columns: ready, made_at: at, member_id: rows.owner.id };
  await db.insertInto("column_choices").values(choice).execute();
  return {
    "/search/imports/:import": toAddress(shown),
    "search-unsorted": toAddress(unsorted),
    "search-brought": toAddress(brought),
  };
}
