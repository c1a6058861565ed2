import type { Main } from "../../database/index.ts";
import type { Viewer } from "../../web/frame.ts";
import type { TodayItem } from "../people/index.ts";

export async function wallOnToday(_read: Main, _viewer: Viewer, _now: Temporal.Instant): Promise<TodayItem[]> {
  return [];
}
