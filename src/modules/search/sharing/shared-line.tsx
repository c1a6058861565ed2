import type { Id } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { Entry, Lines, Section } from "../../../web/components/index.ts";
import type { Drawn, Viewer } from "../../../web/frame.ts";
import { searchUrls } from "../urls.ts";
import { sharedBy } from "./shared-with.ts";
import { levelsWords } from "./sharing.words.ts";

/** On a member's page, for those with whom they share their search: that they do, and where it stands. */
export async function sharedInCommon(
  read: Main,
  viewer: Viewer,
  member: Id,
  now: Temporal.Instant,
): Promise<Drawn | null> {
  if (viewer.id === member) return null;
  const search = await sharedBy(read, viewer.id, member, now);
  if (!search) return null;
  return (
    <Section title="Shared with you">
      <Lines>
        <Entry
          title={`${search.ownerName} shares a search with you`}
          href={searchUrls.shared(search.id)}
          line={levelsWords(search.levels)}
        />
      </Lines>
    </Section>
  );
}
