import type { JSX } from "../../web/jsx/index.ts";
import { Facts, Section } from "../../web/components/index.ts";
import { invitedWords } from "./group.words.ts";
import type { GroupPageData } from "./group-page.reads.ts";
import { SmallGroup } from "./finding/healing.parts.tsx";
import { groupUrls } from "./urls.ts";

/** What the organiser can do for the group, and a word where it is smaller or larger than its kind works well with. */
export function ForTheOrganiser({ data }: { data: GroupPageData }): JSX.Element {
  const { group, members } = data;
  const tooMany = invitedWords(data.invited, group.places - members.length);
  const meets = group.kind !== "buddies";
  const ways: [string, JSX.Element][] = [
    ["Somebody new", <a href={groupUrls.invitations(group.id)}>Invite people</a>],
    ["What the group says of itself", <a href={groupUrls.edit(group.id)}>Change name, promise, place</a>],
    ...(meets
      ? ([
          ["Every meeting", <a href={groupUrls.schedule(group.id)}>Change when you meet</a>],
          ["The rounds", <a href={groupUrls.agenda(group.id)}>Change rounds and minutes</a>],
        ] satisfies [string, JSX.Element][])
      : []),
  ];
  return (
    <Section title="For the organiser" aside="Only you see this">
      {data.care && <SmallGroup group={group} people={members.length} care={data.care} />}
      {tooMany && <p>{tooMany}</p>}
      <Facts items={ways} />
    </Section>
  );
}
