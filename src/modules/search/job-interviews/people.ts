import type { Id } from "../../../basics/ids.ts";
import { atomically, type Main } from "../../../database/index.ts";
import { heldContact, holdBook } from "../../contacts/index.ts";
import { heldJobInterview } from "./held-job-interview.ts";
import type { PersonMeant } from "./job-interview.ts";
import { addPeopleTo } from "./people-met.ts";

/** Puts people to a job interview. Whoever is there already stays there once; as many as there is room for: conflict, "enough-people-there". */
export function addPeople(
  db: Main,
  who: Id,
  id: Id,
  people: readonly PersonMeant[],
  now: Temporal.Instant,
): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    const row = await heldJobInterview(tx, who, id);
    await addPeopleTo(tx, who, { id, opportunity: row.opportunity_id }, people, now);
  });
}

/** Takes somebody off a job interview. A second time finds it done. */
export function removePerson(db: Main, who: Id, id: Id, contact: Id): Promise<void> {
  return atomically(db, async (tx) => {
    await holdBook(tx, who);
    await heldJobInterview(tx, who, id);
    await heldContact(tx, who, contact);
    await tx
      .deleteFrom("job_interview_people")
      .where("job_interview_id", "=", id)
      .where("contact_id", "=", contact)
      .execute();
  });
}
