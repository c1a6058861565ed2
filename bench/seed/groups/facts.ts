import type { Id } from "../../../src/basics/ids.ts";
import type { GroupKind, Pace, PlaceKind, WishesTable } from "../../../src/database/index.ts";

/** A meeting as it comes into the calendar. */
export type Planned = { id: Id; on: string; starts: number };

export type Rule = { pace: Pace; weekday: number; time: string; from: string; zone: string };

/** What happens in and around groups, by its kind. */
export type GroupFacts = {
  "group started": {
    member: Id;
    group: Id;
    type: GroupKind;
    name: string;
    about: string;
    promise: string;
    places: number;
    placeKind: PlaceKind;
    place: string;
    open: boolean;
    zone: string;
    rule: Rule | null;
    meetings: readonly Planned[];
  };
  "calendar filled": { group: Id; rule: Rule; meetings: readonly Planned[] };
  "agenda set": { member: Id; group: Id; ventSeconds: number };
  "welcomer named": { member: Id; group: Id; welcomer: Id };
  "invited to group": {
    member: Id;
    group: Id;
    invitation: Id;
    forName: string;
    places: number;
    days: number;
  };
  "came into group": { member: Id; group: Id; invitation: Id };
  "asked for a place": { member: Id; group: Id; request: Id; words: string };
  "place answered": {
    member: Id;
    group: Id;
    request: Id;
    asker: Id;
    answer: "accepted" | "declined";
    words: string;
  };
  "wish made": {
    member: Id;
    wish: Id;
    type: WishesTable["kind"];
    pace: WishesTable["pace"];
    placeKind: WishesTable["place_kind"];
    when: string;
    field: string;
    words: string;
  };
  "wish withdrawn": { member: Id };
  /** The first of those who are asked is to keep the group together. */
  "group proposed": {
    host: Id;
    forming: Id;
    asked: readonly { member: Id; wish: Id }[];
    name: string;
    weekday: number;
    time: string;
    zone: string;
    words: string;
  };
  "proposal answered": { member: Id; forming: Id; answer: "yes" };
  "place offered": { member: Id; group: Id; offer: Id; wish: Id; words: string };
  "offer answered": { member: Id; group: Id; offer: Id; answer: "yes" | "no" };
  "group paused": { member: Id; group: Id };
  "group resumed": { member: Id; group: Id };
  "group left": { member: Id; group: Id };
  "group handed over": { member: Id; group: Id; to: Id };
  "post made": { member: Id; group: Id; post: Id; words: string };
  "post answered": { member: Id; group: Id; post: Id; answer: Id; words: string };
  "post changed": { member: Id; group: Id; post: Id; words: string };
  "post taken back": { member: Id; group: Id; post: Id };
  "post hidden": { member: Id; group: Id; post: Id };
  "post reported": { member: Id; group: Id; post: Id; concern: Id; words: string };
};
