import { type Id, newId } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { heldSearch } from "../opening/held-search.ts";
import { addTargetCompanies } from "../target/target-companies.ts";
import { currentTarget } from "../target/targets.reads.ts";
import { sayTarget } from "../target/targets.ts";
import { addWants } from "../target/wants.ts";
import { wantsOf } from "../target/wants.reads.ts";

/**
 * Takes the plan of a search that is over into the open one: its target where none is said yet, and whatever of its wants and
 * target companies does not stand there. A second time changes nothing.
 */
export function takePlanOver(db: Main, who: Id, from: Id, now: Temporal.Instant): Promise<void> {
  return atomically(db, async (tx) => {
    const search = await heldSearch(tx, who);
    const over = tx.selectFrom("searches").select("id").where("id", "=", from).where("member_id", "=", who);
    found(await over.where("ended_at", "is not", null).executeTakeFirst());
    const target = await currentTarget(tx, from);
    if (target && !(await currentTarget(tx, search.id)))
      await sayTarget(tx, who, { id: newId(), sentence: target.sentence, before: null }, now);
    const wants = await wantsOf(tx, from);
    for (const kind of ["want", "dont"] as const)
      await addWants(tx, who, {
        kind,
        lines: wants.filter((row) => row.kind === kind).map(({ words }) => words),
      });
    await addTargetCompanies(tx, who, await companiesOf(tx, from), now);
  });
}

/** Where they stood belongs to its time: from here each is on the list again, but for what was set aside. */
async function companiesOf(tx: Main, search: Id) {
  const rows = await tx
    .selectFrom("target_companies")
    .innerJoin("companies", "companies.id", "target_companies.company_id")
    .select(["companies.name", "target_companies.known"])
    .where("target_companies.search_id", "=", search)
    .where("target_companies.standing", "<>", "set-aside")
    .orderBy("companies.sort_name")
    .orderBy("companies.id")
    .execute();
  return rows.map(({ name, known }) => ({ company: name, standing: "listed" as const, known }));
}
