import { z } from "zod";
import { dateIn } from "../../../basics/instant.ts";
import { isTimeZone } from "../../../basics/time-zone.ts";
import { webAddress } from "../../../basics/web-address.ts";
import type { GroupKind } from "../../../database/index.ts";
import {
  choice,
  date,
  freshId,
  line,
  maybeLine,
  maybeWords,
  tick,
  ticks,
  time,
  version,
  whole,
  zone,
} from "../../../web/fields.ts";
import { typed, type Form } from "../../../web/forms.ts";
import type { GroupShown } from "../groups.reads.ts";
import { kindNames } from "../kinds.ts";
import { letters, linkCanBeOpened, mostPlaces, paces, placeKinds, weekdayNumbers } from "../typed.ts";
import type { RuleWords } from "../meetings/meeting-plan.ts";
import type { GroupWords } from "../membership/group.ts";

/** Which kind of group it is to be; read first, because the other fields depend on it. */
export const kindForm = z.object({
  kind: choice(kindNames, "Which kind of group is it to be? Please choose one."),
});

const wordsFields = {
  name: line(letters.name, "Please give the group a name."),
  about: maybeWords(letters.about),
  promise: maybeWords(letters.promise),
  places: whole(2, mostPlaces, `A group has 2 to ${mostPlaces} places.`),
  placeKind: choice(placeKinds, "How do you meet? Please choose one."),
  place: maybeLine(letters.place),
  open: tick(),
};

const linkAmiss = {
  path: ["place"],
  message: "For a call, please paste its link, such as https://meet.example.org/our-room.",
  when: () => true,
};

type WordsTyped = {
  name: string;
  about: string;
  promise: string;
  places: number;
  placeKind: GroupWords["placeKind"];
  place: string;
  open: boolean;
};

/** What a group says of itself, as its verbs take it. */
export const groupWords = ({
  name,
  about,
  promise,
  places,
  placeKind,
  place,
  open,
}: WordsTyped): GroupWords => ({
  name,
  about,
  promise,
  places,
  placeKind,
  place: placeKind === "call" ? (webAddress(place) ?? "") : place,
  openToRequests: open,
});

const timesFields = {
  pace: choice(paces, "How often do you meet?"),
  weekdays: ticks(weekdayNumbers).refine((days) => days.length > 0, "On which day do you meet? One or more."),
  time: time("At what time? Such as 18:30."),
  from: date("From which day on? Such as 2026-12-01."),
};

/** A first day lies between today, where the group is, and a year ahead; the one that stands already may stay. */
const beginsSoon =
  (now: Temporal.Instant, standing: string | null) =>
  ({ from, zone: timeZone }: { from?: unknown; zone?: unknown }): boolean => {
    if (!(from instanceof Temporal.PlainDate) || typeof timeZone !== "string" || !isTimeZone(timeZone))
      return true;
    if (from.toString() === standing) return true;
    const today = dateIn(now, timeZone);
    return (
      Temporal.PlainDate.compare(from, today) >= 0 &&
      Temporal.PlainDate.compare(from, today.add({ years: 1 })) <= 0
    );
  };

const firstDayAmiss = {
  path: ["from"],
  message: "The first day can be from today up to a year ahead.",
  when: () => true,
};

type TimesTyped = {
  pace: RuleWords["pace"];
  weekdays: readonly string[];
  time: string;
  from: Temporal.PlainDate;
  zone: string;
};

/** When a group meets, as its verb takes it. */
export const ruleTyped = ({ pace, weekdays, time: at, from, zone: timeZone }: TimesTyped): RuleWords => ({
  pace,
  weekdays: weekdays.map(Number),
  time: at,
  from,
  timeZone,
});

/** A new group of a kind that meets: what it says of itself, and when it meets. */
const newMeetingGroupForm = (now: Temporal.Instant) =>
  z
    .object({ id: freshId(), zone: zone(), ...wordsFields, ...timesFields })
    .refine(linkCanBeOpened, linkAmiss)
    .refine(beginsSoon(now, null), firstDayAmiss)
    .transform(({ id, ...what }) => ({
      id,
      timeZone: what.zone,
      words: groupWords(what),
      rule: ruleTyped(what),
    }));

/** New buddies: no times, for each of their commitments has a day of its own. */
const newBuddiesForm = z
  .object({ id: freshId(), zone: zone(), ...wordsFields })
  .refine(linkCanBeOpened, linkAmiss)
  .transform(({ id, ...what }) => ({ id, timeZone: what.zone, words: groupWords(what), rule: null }));

/** The form for a new group of one kind. */
export const newGroupForm = (kind: GroupKind, now: Temporal.Instant) =>
  kind === "buddies" ? newBuddiesForm : newMeetingGroupForm(now);

/** What the organiser changes later. */
export const groupWordsForm = z
  .object({ version: version(), ...wordsFields })
  .refine(linkCanBeOpened, linkAmiss)
  .transform((what) => ({ version: what.version, words: groupWords(what) }));

/** When the group meets, on its own page; the first day that stands already may stay. */
export const scheduleForm = (now: Temporal.Instant, standing: string | null) =>
  z
    .object({ version: version(), zone: zone(), ...timesFields })
    .refine(beginsSoon(now, standing), firstDayAmiss)
    .transform((what) => ({ version: what.version, rule: ruleTyped(what) }));

/** What a group says of itself now, for its form. */
export const typedGroup = (group: GroupShown): Form =>
  typed({
    name: group.name,
    about: group.about,
    promise: group.promise,
    places: String(group.places),
    placeKind: group.place_kind,
    place: group.place,
    open: group.open_to_requests ? "yes" : "",
  });

/** When a group meets now, for its form; a usual time where it has none yet. */
export const typedSchedule = (group: GroupShown, now: Temporal.Instant): Form =>
  typed({
    pace: group.pace ?? "weekly",
    weekdays: group.weekdays?.split(",") ?? [],
    time: group.starts_time ?? "18:30",
    from: group.from_on ?? tomorrow(now, group.time_zone),
    zone: group.rule_zone ?? group.time_zone,
  });

/** The day after, as a date field shows it. */
export const tomorrow = (now: Temporal.Instant, timeZone: string): string =>
  dateIn(now, timeZone).add({ days: 1 }).toString();
