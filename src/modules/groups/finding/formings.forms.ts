import { z } from "zod";
import { fromAddress, type Id } from "../../../basics/ids.ts";
import { webAddress } from "../../../basics/web-address.ts";
import {
  choice,
  freshId,
  line,
  maybeId,
  maybeLine,
  maybeWords,
  ticks,
  time,
  zone,
} from "../../../web/fields.ts";
import { letters, linkCanBeOpened, paces, placeKinds, weekdayNumbers } from "../typed.ts";
import { kindNames } from "../kinds.ts";

/** So many are asked at most, and so few at least. */
export const mostAsked = 9;
export const leastAsked = 2;

/** The ids among these texts, each once. */
export const idsIn = (texts: readonly string[]): Id[] => [
  ...new Set(texts.map(fromAddress).filter((id) => id !== null)),
];

const chosenWishes = () =>
  z
    .preprocess(
      (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
      z.array(z.string()),
    )
    .transform((texts, check) => {
      const ids = idsIn(texts);
      if (ids.length >= leastAsked && ids.length <= mostAsked) return ids;
      check.addIssue(`Please ask ${leastAsked} to ${mostAsked} people.`);
      return z.NEVER;
    });

/** A group that may come about. `organiser` is one of the wishes. */
export const formingForm = z
  .object({
    id: freshId(),
    wish: chosenWishes(),
    // Null is the proposer.
    organiser: maybeId(),
    name: line(letters.name, "Please give the group a name."),
    kind: choice(kindNames, "Which kind of group is it to be? Please choose one."),
    pace: choice(paces, "How often would it meet?"),
    weekdays: ticks(weekdayNumbers),
    time: time("At what time? Such as 18:30."),
    zone: zone(),
    placeKind: choice(placeKinds, "How would it meet? Please choose one."),
    place: maybeLine(letters.place),
    words: maybeWords(letters.words),
  })
  .refine(({ kind, weekdays }) => kind === "buddies" || weekdays?.length > 0, {
    path: ["weekdays"],
    message: "On which day would it meet? One or more; only buddies have no days.",
    when: () => true,
  })
  .refine(linkCanBeOpened, {
    path: ["place"],
    message: "For a call, please paste its link, such as https://meet.example.org/our-room.",
    when: () => true,
  })
  .transform(({ wish, zone: timeZone, weekdays, placeKind, place, ...what }) => ({
    ...what,
    wishes: wish,
    weekdays: weekdays.map(Number),
    timeZone,
    placeKind,
    place: placeKind === "call" ? (webAddress(place) ?? "") : place,
  }));
