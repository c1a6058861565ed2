import { timeZones } from "../basics/time-zone.ts";
import type { Option } from "./components/index.ts";
import { zonePlace, zoneToday } from "./zone-names.ts";

/** Every time zone under its part of the world, by the names of today, for a list to choose from. */
export const zoneGroups: { label: string; options: Option[] }[] = grouped(timeZones);

function grouped(zones: readonly string[]): { label: string; options: Option[] }[] {
  const groups = new Map<string, Option[]>();
  for (const zone of zones) {
    const slash = zone.indexOf("/");
    const part = slash < 0 ? "Everywhere" : zone.slice(0, slash);
    const options = groups.get(part) ?? [];
    options.push({ value: zone, label: labelOf(zone), ...alias(zone) });
    groups.set(part, options);
  }
  return [...groups].map(([label, options]) => ({
    label,
    options: options.toSorted((a, b) => a.label.localeCompare(b.label, "en")),
  }));
}

/** "America/Argentina/Buenos_Aires" reads "Buenos Aires (Argentina)". */
function labelOf(zone: string): string {
  const between = zoneToday(zone).replaceAll("_", " ").split("/").slice(1, -1);
  return between.length > 0 ? `${zonePlace(zone)} (${between.join(", ")})` : zonePlace(zone);
}

function alias(zone: string): { alias?: string } {
  const name = zoneToday(zone);
  return name === zone ? {} : { alias: name };
}
