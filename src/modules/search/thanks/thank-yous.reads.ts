import type { Id } from "../../../basics/ids.ts";
import { found } from "../../../basics/problem.ts";
import { type Main, prepared, type ThankYousTable } from "../../../database/index.ts";

/** A note with whom it is for; of a job interview, on which day that was and for which job. */
export type ThankYouShown = ThankYousTable & {
  name: string;
  promised: string | null;
  talked_on: string | null;
  title: string | null;
  company: string | null;
};

/** One of the viewer's own; else not-found. */
export const thankYouNote = async (read: Main, viewer: Id, id: Id): Promise<ThankYouShown> =>
  found(await one.first(read, { viewer, id }));

/** What is owed, the longest owed first, as many as a page holds. */
export const thankYousOwed = (read: Main, viewer: Id): Promise<ThankYouShown[]> => owed.all(read, { viewer });

/** The same for whoever is reminded: none while the search is paused. */
export const thankYousWaiting = (read: Main, viewer: Id): Promise<ThankYouShown[]> =>
  waiting.all(read, { viewer });

const pageSize = 25;

/** What was sent or let go, the newest first, a page at a time counted from 0; `more` says whether another follows. */
export async function thankYousEnded(read: Main, viewer: Id, page: number) {
  const rows = await ended.all(read, { viewer, skipped: page * pageSize });
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}

/** The first e-mail address among the ways to reach somebody; null where none is known. */
export const mailAddressOf = async (read: Main, viewer: Id, contact: Id): Promise<string | null> =>
  (await address.first(read, { viewer, contact }))?.value ?? null;

const shown = (read: Main) =>
  read
    .selectFrom("thank_yous")
    .innerJoin("contacts", "contacts.id", "thank_yous.contact_id")
    .leftJoin("job_interviews", "job_interviews.id", "thank_yous.job_interview_id")
    .leftJoin("opportunities", "opportunities.id", "job_interviews.opportunity_id")
    .leftJoin("companies", "companies.id", "opportunities.company_id")
    .selectAll("thank_yous")
    .select([
      "contacts.name",
      "job_interviews.promised",
      "job_interviews.on_day as talked_on",
      "opportunities.title",
      "companies.name as company",
    ]);

const one = prepared((read: Main, { viewer, id }: { viewer: Id; id: Id }) =>
  shown(read).where("thank_yous.id", "=", id).where("thank_yous.member_id", "=", viewer),
);

const owed = prepared((read: Main, { viewer }: { viewer: Id }) =>
  shown(read)
    .where("thank_yous.member_id", "=", viewer)
    .where("thank_yous.sent_on", "=", "")
    .where("thank_yous.let_go_at", "is", null)
    .orderBy("thank_yous.due_on")
    .orderBy("contacts.sort_name")
    .orderBy("thank_yous.id")
    .limit(60),
);

const waiting = prepared((read: Main, { viewer }: { viewer: Id }) =>
  shown(read)
    .innerJoin("searches", "searches.id", "thank_yous.search_id")
    .where("searches.paused_at", "is", null)
    .where("searches.ended_at", "is", null)
    .where("thank_yous.member_id", "=", viewer)
    .where("thank_yous.sent_on", "=", "")
    .where("thank_yous.let_go_at", "is", null)
    .orderBy("thank_yous.due_on")
    .orderBy("contacts.sort_name")
    .orderBy("thank_yous.id")
    .limit(60),
);

const ended = prepared((read: Main, { viewer, skipped }: { viewer: Id; skipped: number }) =>
  shown(read)
    .where("thank_yous.member_id", "=", viewer)
    .where((is) => is.or([is("thank_yous.sent_on", "!=", ""), is("thank_yous.let_go_at", "is not", null)]))
    .orderBy("thank_yous.due_on", "desc")
    .orderBy("thank_yous.id", "desc")
    .limit(pageSize + 1)
    .offset(skipped),
);

const address = prepared((read: Main, { viewer, contact }: { viewer: Id; contact: Id }) =>
  read
    .selectFrom("contact_ways")
    .select("value")
    .where("contact_id", "=", contact)
    .where("member_id", "=", viewer)
    .where("kind", "=", "email")
    .orderBy("position")
    .orderBy("id")
    .limit(1),
);
