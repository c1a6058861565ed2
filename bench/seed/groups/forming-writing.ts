import type { Writers } from "../facts.ts";
import { textOf } from "../times.ts";
import type { GroupFacts } from "./facts.ts";

type Kinds = Pick<GroupFacts, "group proposed" | "proposal answered">;

/** The rows of groups that may come about. */
export const formingWriters: Writers<Kinds> = {
  "group proposed"(ledger, { host, forming, asked, name, weekday, time, zone, words, at }) {
    const [first] = asked;
    if (!first) throw new Error("Nobody is asked");
    ledger.put("formings", forming, {
      id: forming,
      made_by: host,
      organiser_id: first.member,
      name,
      kind: "success-team",
      pace: "weekly",
      weekdays: String(weekday),
      starts_time: time,
      time_zone: zone,
      place_kind: "in-person",
      place: "",
      words,
      made_at: textOf(at),
      ended_at: null,
      group_id: null,
    });
    for (const { member, wish } of asked) {
      const row = { forming_id: forming, member_id: member, wish_id: wish, answer: null, answered_at: null };
      ledger.put("forming_members", `${forming} ${member}`, row);
    }
    ledger.record("group-proposed", host, { subject: forming }, at);
  },
  "proposal answered"(ledger, { member, forming, answer, at }) {
    const row = ledger.get("forming_members", `${forming} ${member}`);
    Object.assign(row, { answer, answered_at: textOf(at) });
  },
};
