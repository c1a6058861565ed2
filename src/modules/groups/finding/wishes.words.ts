import type { WishesTable } from "../../../database/index.ts";
import { kindWords, paceWords, placeWords } from "../words.ts";

type Wished = Pick<WishesTable, "kind" | "pace" | "place_kind">;

/** "Job club, every week, in person": what somebody wishes for, where they said so. */
export function wishInWords({ kind, pace, place_kind }: Wished): string {
  const parts = [
    kind === "any" ? "Any kind of group" : kindWords[kind].name,
    pace === "any" ? "any pace" : paceWords[pace],
    place_kind === "any" ? "met in any way" : placeWords[place_kind].name.toLowerCase(),
  ];
  return parts.join(", ");
}

/** How far somebody's clock is from the viewer's; their zone itself would say where they live. */
export function clockWords(theirs: string, mine: string, now: Temporal.Instant): string {
  const offset = (zone: string): number => now.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
  const minutes = offset(theirs) - offset(mine);
  if (minutes === 0) return "The same time as yours";
  const hours = Math.abs(minutes) / 60;
  const count = hours === 1 ? "1 hour" : `${Number.isInteger(hours) ? hours : hours.toFixed(1)} hours`;
  return minutes > 0 ? `${count} ahead of you` : `${count} behind you`;
}
