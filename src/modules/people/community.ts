import type { Id } from "../../basics/ids.ts";
import { atomically, type Main, prepared } from "../../database/index.ts";
import { mustBeHost } from "./roles.ts";
import { theCommunity } from "./set-up.ts";

/** The community as it stands; undefined before it is set up. */
export const communityOf = (read: Main) => community.first(read, {});

const community = prepared((read: Main) =>
  read
    .selectFrom("community")
    .select(["name", "line", "time_zone", "confirms_groups", "mail_name", "mail_says_what", "version"])
    .where("id", "=", theCommunity),
);

export type Community = NonNullable<Awaited<ReturnType<typeof communityOf>>>;

export type Settings = {
  name: string;
  line: string;
  timeZone: string;
  confirmsGroups: boolean;
  /** Who mail comes from, in words; empty: the usual name, which says nothing. */
  mailName: string;
  /** Whether subjects may begin with the community's name. */
  mailSaysWhat: boolean;
  version: number;
};

/** A host changes what the community is called and how it works. False where somebody changed it meanwhile. */
export function changeSettings(db: Main, host: Id, settings: Settings): Promise<boolean> {
  return atomically(db, async (tx) => {
    await mustBeHost(tx, host);
    const values = {
      name: settings.name,
      line: settings.line,
      time_zone: settings.timeZone,
      confirms_groups: settings.confirmsGroups ? 1 : 0,
      mail_name: settings.mailName,
      mail_says_what: settings.mailSaysWhat ? 1 : 0,
    };
    const changed = await tx
      .updateTable("community")
      .set((set) => ({ ...values, version: set("version", "+", 1) }))
      .where("id", "=", theCommunity)
      .where("version", "=", settings.version)
      .returning("id")
      .executeTakeFirst();
    if (changed) return true;
    const stands = await communityOf(tx);
    return Object.entries(values).every(
      ([column, value]) => stands?.[column as keyof typeof values] === value,
    );
  });
}
