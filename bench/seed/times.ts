// Here moments are whole milliseconds: a year of a community has millions of them.

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A moment as the database keeps it. */
export const textOf = (at: number): string => new Date(at).toISOString();

/** A moment as the verbs take it. */
export const instantOf = (at: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(at);

/** The calendar date at a moment in a zone. */
export const dateAt = (at: number, zone: string): Temporal.PlainDate =>
  instantOf(at).toZonedDateTimeISO(zone).toPlainDate();

/** The moment of a wall time. */
export const momentOf = (on: Temporal.PlainDate, time: string, timeZone: string): number =>
  on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
