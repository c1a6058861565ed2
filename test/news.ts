import { contactNews } from "../src/modules/contacts/index.ts";
import { groupNews } from "../src/modules/groups/index.ts";
import { joinRequestNews } from "../src/modules/people/index.ts";
import { searchNews } from "../src/modules/search/index.ts";
import type { Person, Town } from "./support.ts";

/** What the rooms have to say to somebody about the last day, in the words of the mail of a day; of one kind, where it is named. */
export async function newsTo(
  town: Town,
  { id: member }: Pick<Person, "id">,
  kind?: string,
): Promise<string[]> {
  const { write: db } = town.house.main;
  const { time_zone: timeZone } = await db
    .selectFrom("members")
    .select("time_zone")
    .where("id", "=", member)
    .executeTakeFirstOrThrow();
  const lines: string[] = [];
  for (const source of [...groupNews, ...contactNews, ...joinRequestNews, ...searchNews]) {
    if (kind && source.kind !== kind) continue;
    const { now } = town.clock;
    const items = await source.items(db, { member, timeZone, since: now.subtract({ hours: 24 }), now });
    lines.push(...items.map(({ line, link }) => `${line} ${link?.path ?? ""}`));
  }
  return lines;
}
