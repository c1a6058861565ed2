import { sayMinutes } from "../activities/activity.words.ts";
import type { SearchFigures } from "../activities/figures.reads.ts";

/** What there is of this week so far, conversations first. Nothing yet is said as plainly, and asks for nothing. */
export function weekSentence({ conversations, applications, approaches, minutes }: SearchFigures): string {
  const spent = Object.values(minutes).reduce((sum, some) => sum + some, 0);
  const parts = [
    several(conversations.all, "conversation"),
    several(applications.all, "application"),
    several(approaches.all, "direct approach", "direct approaches"),
    spent > 0 ? sayMinutes(spent) : "",
  ].filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return "Nothing is noted of this week yet.";
  return `So far this week: ${parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`}.`;
}

const several = (many: number, one: string, more = `${one}s`): string =>
  many === 0 ? "" : many === 1 ? `one ${one}` : `${many} ${more}`;
