import { z } from "zod";
import { choice, version, whole } from "../../../web/fields.ts";
import { typed, type Form } from "../../../web/forms.ts";
import { type AgendaRound, roundKinds } from "../kinds.ts";

/** The longest that one round, and a whole meeting, may be planned for. */
export const mostMinutes = { round: 120, meeting: 240 } as const;

const minutesField = () =>
  whole(0, mostMinutes.round, `From 0 to ${mostMinutes.round} minutes; 0 leaves the round out.`);
const positionField = () =>
  whole(1, roundKinds.length, `Its place in the order is a number from 1 to ${roundKinds.length}.`);

type Typed = Record<string, number>;

const roundsFields = Object.fromEntries(
  roundKinds.flatMap((kind) => [
    [minutesOf(kind), minutesField()],
    [positionOf(kind), positionField()],
  ]),
);

/** For how many seconds somebody may vent before the next step; "0" where a group has no such limit. */
export const ventChoices = ["0", "30", "60", "90"] as const;

/** The rounds of a meeting: minutes and place in the order for each kind; rounds of 0 minutes are left out. */
export const agendaForm = z
  .object({ ...roundsFields, vent: choice(ventChoices, "Please choose one."), version: version() })
  .transform(({ vent, ...what }) => ({
    rounds: roundsTyped(what as Typed),
    ventSeconds: Number(vent),
    version: what.version,
  }))
  .refine(({ rounds }) => rounds.length > 0, {
    path: ["form"],
    message: "A meeting needs at least one round with some minutes.",
  })
  .refine(({ rounds }) => totalMinutes(rounds) <= mostMinutes.meeting, {
    path: ["form"],
    message: `That is more than ${mostMinutes.meeting / 60} hours in all. Please make some rounds shorter.`,
  });

function roundsTyped(what: Typed): AgendaRound[] {
  const place = (kind: (typeof roundKinds)[number]): number => what[positionOf(kind)] ?? roundKinds.length;
  return roundKinds
    .map((kind) => ({ kind, minutes: what[minutesOf(kind)] ?? 0 }))
    .filter((round) => round.minutes > 0)
    .sort((a, b) => place(a.kind) - place(b.kind));
}

/** The rounds as they stand, for the form: those that are left out come last with 0 minutes. */
export function typedAgenda(rounds: readonly AgendaRound[], ventSeconds = 0): Form {
  const order = [
    ...rounds.map((round) => round.kind),
    ...roundKinds.filter((kind) => !rounds.some((round) => round.kind === kind)),
  ];
  return typed({
    vent: String(ventSeconds),
    ...Object.fromEntries(
      order.flatMap((kind, index) => [
        [positionOf(kind), String(index + 1)],
        [minutesOf(kind), String(rounds.find((round) => round.kind === kind)?.minutes ?? 0)],
      ]),
    ),
  });
}

/** How long a meeting with these rounds is. */
export const totalMinutes = (rounds: readonly { minutes: number }[]): number =>
  rounds.reduce((sum, round) => sum + round.minutes, 0);

/** The names of the two fields of a round. */
export function minutesOf(kind: string): string {
  return `minutes-${kind}`;
}
export function positionOf(kind: string): string {
  return `position-${kind}`;
}
