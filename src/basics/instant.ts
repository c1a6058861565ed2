/** An instant as the database keeps it: ISO 8601 in UTC with three decimals, so that text sorts as time does. */
export const instantText = (at: Temporal.Instant): string => at.toString({ smallestUnit: "millisecond" });

/** The instant that a stored text names. */
export const toInstant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** `now` moved by so many whole days of 24 hours (negative: back), as stored text. */
export const daysFrom = (now: Temporal.Instant, days: number): string =>
  instantText(now.add({ hours: days * 24 }));

/** The calendar day at an instant, in UTC, as stored text. */
export const dayOf = (at: Temporal.Instant): string => instantText(at).slice(0, 10);

/** The calendar date at an instant in a zone. */
export const dateIn = (at: Temporal.Instant, zone: string): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate();
