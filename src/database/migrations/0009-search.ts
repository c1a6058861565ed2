import { addColumn, type Migration } from "../columns.ts";
import { planTables, importTables, sharingTables, endTables } from "./0009-search-plan.ts";
import { opportunityTables, jobInterviewTables, thanksTables } from "./0009-search-pursued.ts";
import { activityTables, weekTables, nudgeTables } from "./0009-search-done.ts";

/** What a member's search is made of: the plan, what is pursued, what was done, and who may see how much of it. */
export const search: Migration = {
  name: "0009-search",
  async up(db) {
    // A company that somebody named for itself stays, also where nobody is known any more.
    await addColumn(db, "companies", "stays", "whole");
    await planTables(db);
    await importTables(db);
    await opportunityTables(db);
    await activityTables(db);
    await weekTables(db);
    await jobInterviewTables(db);
    await thanksTables(db);
    await nudgeTables(db);
    await sharingTables(db);
    await endTables(db);
  },
};
