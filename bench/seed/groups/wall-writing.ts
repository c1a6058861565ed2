import type { Writers } from "../facts.ts";
import type { Ledger } from "../ledger.ts";
import { addConcern } from "../people/between-writing.ts";
import { textOf } from "../times.ts";
import type { GroupFacts } from "./facts.ts";
import { takeIn } from "./writing.ts";

type Kinds = Pick<
  GroupFacts,
  | "wish made"
  | "wish withdrawn"
  | "place offered"
  | "offer answered"
  | "post made"
  | "post answered"
  | "post changed"
  | "post taken back"
  | "post hidden"
  | "post reported"
>;

/** The rows of walls, and of the way from the waiting room into a group. */
export const wallWriters: Writers<Kinds> = {
  "wish made"(ledger, { member, wish, type, pace, placeKind, when, field, words, at }) {
    const wanted = { kind: type, pace, place_kind: placeKind, when_words: when, field, words };
    const open = { wished_at: textOf(at), ended_at: null, ended_how: null, version: 1 };
    ledger.put("wishes", wish, { id: wish, member_id: member, ...wanted, ...open });
    ledger.record("group-wished", member, { subject: wish }, at);
  },
  "wish withdrawn"(ledger, { member, at }) {
    for (const wish of ledger.all("wishes"))
      if (wish.member_id === member && wish.ended_at === null)
        Object.assign(wish, { ended_at: textOf(at), ended_how: "withdrawn" });
  },
  "place offered"(ledger, { member, group, offer, wish, words, at }) {
    const open = { made_at: textOf(at), answer: null, answered_at: null };
    const row = { id: offer, wish_id: wish, group_id: group, made_by: member, words, ...open };
    ledger.put("place_offers", offer, row);
    ledger.record("place-offered", member, { subject: offer, group }, at);
  },
  "offer answered"(ledger, { member, group, offer, answer, at }) {
    Object.assign(ledger.get("place_offers", offer), { answer, answered_at: textOf(at) });
    if (answer === "yes") takeIn(ledger, group, member, at);
    ledger.record("place-answered", member, { subject: offer, group }, at);
  },
  "post made"(ledger, { member, group, post, words, at }) {
    addPost(ledger, { member, group, answers: null, post, words }, at);
  },
  "post answered"(ledger, { member, group, post, answer, words, at }) {
    addPost(ledger, { member, group, answers: post, post: answer, words }, at);
  },
  "post changed"(ledger, { post, words, at }) {
    const row = ledger.get("posts", post);
    // Said again in the same words it stays as it was.
    if (row.words === words) return;
    Object.assign(row, { words, edited_at: textOf(at), version: row.version + 1 });
  },
  "post taken back"(ledger, { post, at }) {
    const row = ledger.get("posts", post);
    if (ledger.all("posts").some((other) => other.answers_id === post)) {
      const gone = { words: "", edited_at: null, taken_back_at: textOf(at) };
      Object.assign(row, { ...gone, version: row.version + 1 });
    } else ledger.remove("posts", (other) => other.id === post);
  },
  "post hidden"(ledger, { member, post, at }) {
    const hidden = { hidden_at: textOf(at), hidden_by: member, hidden_as: "organiser" };
    Object.assign(ledger.get("posts", post), hidden);
  },
  "post reported"(ledger, { member, group, post, concern, words, at }) {
    const row = ledger.get("posts", post);
    const whose = { subject_id: post, about_member_id: row.member_id, group_id: group };
    const said = { copy: row.words, words, from_member_id: member };
    addConcern(ledger, concern, { about: "post", ...whose, ...said }, at);
  },
};

function addPost(
  ledger: Ledger,
  made: { member: number; group: number; answers: number | null; post: number; words: string },
  at: number,
): void {
  ledger.put("posts", made.post, {
    id: made.post,
    group_id: made.group,
    member_id: made.member,
    answers_id: made.answers,
    words: made.words,
    posted_at: textOf(at),
    edited_at: null,
    taken_back_at: null,
    hidden_at: null,
    hidden_by: null,
    hidden_as: null,
    version: 1,
  });
  ledger.record("post-made", made.member, { subject: made.post, group: made.group }, at);
}
