import type { Id } from "../../basics/ids.ts";
import type { GroupKind, Pace, PlaceKind } from "./groups.ts";

/** Who speaks, and who spoke, in the round at hand of a meeting. At most one has not ended. */
export type MeetingFloorsTable = {
  meeting_id: Id;
  member_id: Id;
  given_by: Id;
  since_at: string;
  ended_at: string | null;
};

/** A clock that the chair started: some seconds to vent, or some minutes to write quietly. */
export type MeetingTimersTable = {
  meeting_id: Id;
  kind: "vent" | "quiet";
  seconds: number;
  started_at: string;
  started_by: Id;
};

/** Who asks to speak. */
export type RaisedHandsTable = { meeting_id: Id; member_id: Id; raised_at: string };

/** A post on a group's wall; `answers_id` is the post that it answers. */
export type PostsTable = {
  id: Id;
  group_id: Id;
  member_id: Id;
  answers_id: Id | null;
  words: string;
  posted_at: string;
  edited_at: string | null;
  taken_back_at: string | null;
  hidden_at: string | null;
  hidden_by: Id | null;
  /** In which part it was hidden: only a host shows again what a host has hidden. */
  hidden_as: "organiser" | "host" | null;
  version: number;
};

/** Somebody would like a group. Open until it ended, one at a time. */
export type WishesTable = {
  id: Id;
  member_id: Id;
  kind: GroupKind | "any";
  pace: Pace | "any";
  place_kind: PlaceKind | "any";
  when_words: string;
  /** The line of work. */
  field: string;
  words: string;
  wished_at: string;
  ended_at: string | null;
  ended_how: "joined" | "formed" | "withdrawn" | null;
  version: number;
};

/** An organiser offers a place to somebody who waits. */
export type PlaceOffersTable = {
  id: Id;
  wish_id: Id;
  group_id: Id;
  made_by: Id;
  words: string;
  made_at: string;
  answer: "yes" | "no" | "withdrawn" | null;
  answered_at: string | null;
};

/** A group that may come about, once everybody who is asked says yes. `group_id` is what came of it. */
export type FormingsTable = {
  id: Id;
  made_by: Id;
  organiser_id: Id;
  name: string;
  kind: GroupKind;
  pace: Pace;
  weekdays: string;
  starts_time: string;
  time_zone: string;
  place_kind: PlaceKind;
  place: string;
  words: string;
  made_at: string;
  ended_at: string | null;
  group_id: Id | null;
};

export type FormingMembersTable = {
  forming_id: Id;
  member_id: Id;
  wish_id: Id | null;
  answer: "yes" | "no" | null;
  answered_at: string | null;
};
