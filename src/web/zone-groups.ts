import { timeZones } from "../basics/time-zone.ts";
import type { Option } from "./components/index.ts";

/** Every time zone under its part of the world, for a list to choose from. */
export const zoneGroups: { label: string; options: Option[] }[] = grouped(timeZones);

function grouped(zones: readonly string[]): { label: string; options: Option[] }[] {
  const groups = new Map<string, Option[]>();
  for (const zone of zones) {
    const slash = zone.indexOf("/");
    const part = slash < 0 ? "Everywhere" : zone.slice(0, slash);
    const options = groups.get(part) ?? [];
    options.push({ value: zone, label: placeIn(zone.slice(slash + 1)) });
    groups.set(part, options);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

/** "Argentina/Buenos_Aires" reads "Buenos Aires (Argentina)". */
function placeIn(name: string): string {
  const parts = name.replaceAll("_", " ").split("/");
  const place = parts.pop() ?? name;
  return parts.length > 0 ? `${place} (${parts.join(", ")})` : place;
}
