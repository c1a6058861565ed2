/** Every time zone that the runtime knows, by name. */
export const timeZones: readonly string[] = [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"),
];

const known = new Set(timeZones);

/** Whether the runtime knows a zone by that name. */
export const isTimeZone = (name: string): boolean => known.has(name);
