import { toInstant } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import type { Viewer } from "../../web/frame.ts";
import { sayWhenShort } from "../../web/when.ts";
import { unreadConversations } from "./messages.reads.ts";
import type { TodayItem } from "./places.ts";
import { peopleUrls } from "./urls.ts";

/** Who wrote to the viewer and is not read yet. */
export async function messagesOnToday(
  read: Main,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<TodayItem[]> {
  const rows = await unreadConversations(read, viewer.id);
  return rows.map(({ id, name, last_at }) => ({
    title: `${name} wrote to you`,
    href: peopleUrls.messagesWith(id),
    line: sayWhenShort(toInstant(last_at), viewer.timeZone, now),
  }));
}
