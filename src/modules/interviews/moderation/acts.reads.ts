import type { Id } from "../../../basics/ids.ts";
import type { Interviews } from "../../../database/index.ts";

/** What hosts did, the latest day first, older than the act named. Within a day no order is known. */
export async function interviewActs(read: Interviews, before: Id | null, most: number) {
  const last = before === null ? undefined : await dayOfAct(read, before);
  let query = read
    .selectFrom("interview_acts")
    .select(["id", "host_name", "act", "number", "place", "reason", "on_day"])
    .orderBy("on_day", "desc")
    .orderBy("id", "desc")
    .limit(most);
  if (last)
    query = query.where((or) =>
      or.or([
        or("on_day", "<", last.on_day),
        or.and([or("on_day", "=", last.on_day), or("id", "<", last.id)]),
      ]),
    );
  return query.execute();
}

const dayOfAct = (read: Interviews, act: Id) =>
  read.selectFrom("interview_acts").select(["id", "on_day"]).where("id", "=", act).executeTakeFirst();

export type ActListed = Awaited<ReturnType<typeof interviewActs>>[number];
