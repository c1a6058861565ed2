import { z } from "zod";
import { activityKinds, channels, letters, methods, most } from "../../search.ts";
import { day, id, instant, line, maybeDay, maybeId, monday, shown, whole, words, yes } from "./own-fields.ts";
import { ownKind } from "./own-kind.ts";

/** What was done and is meant to be done, in the order in which it comes in. */
export const doingKinds = {
  activities: ownKind(
    "Activity",
    ["search_id", "kind", "on_day", "opportunity_id", "made_at"],
    {
      id,
      search_id: id,
      kind: z.enum(activityKinds),
      channel: z.enum(["", ...channels]),
      on_day: day,
      minutes: whole(0, 24 * 60),
      contact_id: maybeId,
      opportunity_id: maybeId,
      company: line(120).nullable(),
      words: words(letters.activity),
      with_in_work: z.enum(["", "yes", "no"]),
      with_part: z.enum(["", "insider", "decision-maker", "recruiter", "seeker", "friend"]),
      with_tie: z.enum(["", "new", "known", "close"]),
      with_new: yes,
      at_target: yes,
      replied_on: maybeDay,
      checks: z.string().regex(/^[a-z -]{0,100}$/),
      person: line(letters.person),
      position: line(letters.position),
      method: z.enum(["", ...methods]),
      employer_address: words(letters.address),
      employer_phone: line(letters.phone),
      outcome: words(letters.outcome),
      shown,
      made_at: instant,
    },
    { per: "search_id", many: most.activities },
  ),
  planned_acts: ownKind(
    "Planned act",
    ["monday", "what", "made_at"],
    {
      search_id: id,
      monday,
      kind: z.enum(["", ...activityKinds]),
      what: line(letters.what),
      channel: z.enum(["", ...channels]),
      minutes: whole(0, 7 * 24 * 60),
      contact_id: maybeId,
      opportunity_id: maybeId,
      activity_id: maybeId,
      done_on: maybeDay,
      made_at: instant,
    },
    { per: "monday", many: most.plannedActs },
  ),
  setback_cards: ownKind(
    "Setback card",
    ["kind", "made_at"],
    {
      id,
      search_id: id,
      kind: z.enum(["no-reply", "rejected", "silence-after-interview"]),
      days: whole(0, 365),
      words: words(letters.setback),
      off_at: instant.nullable(),
      made_at: instant,
    },
    { per: "search_id", many: most.setbackCards },
  ),
  setbacks: ownKind("Answer to a setback", ["card_id", "opportunity_id"], {
    card_id: id,
    opportunity_id: id,
    answered_how: z.enum(["done", "committed", "not-now"]),
    answered_at: instant,
  }),
  shake_up_answers: ownKind("Answer to a shake-up", ["rule"], {
    rule: z.string().regex(/^[a-z-]{1,60}$/),
    answer: z.enum(["not-for-me", "committed"]),
    answered_at: instant,
  }),
} as const;
