import { webAddress } from "../../basics/web-address.ts";

/** What can be typed about a group: how many characters each field holds, and what there is to choose from. */
export const letters = { name: 60, about: 500, promise: 1500, place: 300, words: 500, answer: 500 } as const;

export const mostPlaces = 30;
export const paces = ["weekly", "fortnightly"] as const;
export const placeKinds = ["in-person", "call", "telephone"] as const;
export const weekdayNumbers = ["1", "2", "3", "4", "5", "6", "7"] as const;

type PlaceTyped = { placeKind?: unknown; place?: unknown };

/** The place of a call is a link that can be opened, or nothing yet. */
export const linkCanBeOpened = ({ placeKind, place }: PlaceTyped): boolean =>
  placeKind !== "call" || typeof place !== "string" || place === "" || webAddress(place) !== null;
