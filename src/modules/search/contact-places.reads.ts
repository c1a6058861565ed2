import type { Id } from "../../basics/ids.ts";
import { found } from "../../basics/problem.ts";
import { type Main, prepared } from "../../database/index.ts";

/** What a member pursues, with the part that a contact plays in it: the latest first. */
export const opportunitiesWith = (read: Main, viewer: Id, contact: Id) =>
  withContact.all(read, { viewer, contact });

const withContact = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  read
    .selectFrom("opportunity_contacts")
    .innerJoin("opportunities", "opportunities.id", "opportunity_contacts.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .select(["opportunities.id", "opportunities.title", "companies.name as company", "stage", "part"])
    .where("opportunity_contacts.contact_id", "=", contact)
    .where("opportunities.member_id", "=", viewer)
    .where("opportunities.put_away", "=", "")
    .orderBy("stage_on", "desc")
    .orderBy("opportunities.id")
    .limit(10),
);

/** The notes of thanks that a member owes a contact. */
export const thanksOwedTo = (read: Main, viewer: Id, contact: Id) => owedTo.all(read, { viewer, contact });

const owedTo = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  read
    .selectFrom("thank_yous")
    .select(["id", "for_what", "due_on"])
    .where("contact_id", "=", contact)
    .where("member_id", "=", viewer)
    .where("sent_on", "=", "")
    .where("let_go_at", "is", null)
    .orderBy("due_on")
    .orderBy("id")
    .limit(10),
);

/** What a member pursues at a company: the latest first. */
export const opportunitiesAt = (read: Main, viewer: Id, company: Id) =>
  atCompany.all(read, { viewer, company });

const atCompany = prepared((read: Main, { viewer, company }: { viewer: Id; company: Id }) =>
  read
    .selectFrom("opportunities")
    .select(["id", "title", "place", "stage"])
    .where("company_id", "=", company)
    .where("member_id", "=", viewer)
    .where("put_away", "=", "")
    .orderBy("stage_on", "desc")
    .orderBy("id")
    .limit(25),
);

/** A company as a target of the search that a member has open; null where it is none. */
export const targetAt = async (read: Main, viewer: Id, company: Id) =>
  (await asTarget.first(read, { viewer, company })) ?? null;

const asTarget = prepared((read: Main, { viewer, company }: { viewer: Id; company: Id }) =>
  read
    .selectFrom("target_companies")
    .innerJoin("searches", "searches.id", "target_companies.search_id")
    .select(["target_companies.id", "standing", "known"])
    .where("company_id", "=", company)
    .where("target_companies.member_id", "=", viewer)
    .where("searches.ended_at", "is", null),
);

/** How much of a member's search goes with a contact, and whether something in it only loses their name. */
export const goingWith = async (read: Main, viewer: Id, contact: Id) => {
  const { notes, parts, talks, letters, acts } = found(await going.first(read, { viewer, contact }));
  return {
    notes: Number(notes),
    parts: Number(parts) + Number(talks),
    letters: Number(letters),
    acts: Number(acts),
  };
};

const going = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) => {
  const many = (table: "thank_yous" | "opportunity_contacts" | "job_interview_people" | "supporter_copies") =>
    read
      .selectFrom(table)
      .select((count) => count.fn.countAll<number>().as("count"))
      .where("contact_id", "=", contact)
      .where("member_id", "=", viewer);
  return read.selectNoFrom([
    many("thank_yous").as("notes"),
    many("opportunity_contacts").as("parts"),
    many("job_interview_people").as("talks"),
    many("supporter_copies").as("letters"),
    read
      .selectFrom("activities")
      .select((count) => count.fn.countAll<number>().as("count"))
      .where("contact_id", "is not", null)
      .where("contact_id", "=", contact)
      .where("member_id", "=", viewer)
      .where("put_away", "=", "")
      .as("acts"),
  ]);
});
