import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Empty,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { KeepId } from "../group.parts.tsx";
import type { GroupShown } from "../groups.reads.ts";
import { GroupTabs } from "../meetings/meeting.parts.tsx";
import { postLetters } from "./posts.forms.ts";
import { type Around, ThreadCard } from "./posts.parts.tsx";
import type { wallPage } from "./posts.reads.ts";
import { groupUrls } from "../urls.ts";

export type WallData = {
  group: GroupShown & { joined_at: string };
  page: Awaited<ReturnType<typeof wallPage>>;
  /** The address of this page of the wall. */
  here: string;
};

/** The wall of a group, for those who are in it: what they write to each other between meetings, newest first. */
export function WallPage(frame: Frame, viewer: Viewer, data: WallData, form: Form = emptyForm): Drawn {
  const { group, page, here } = data;
  const around: Around = { frame, viewer, group, here };
  return (
    <Page frame={frame} title="Wall" back={{ href: groupUrls.group(group.id), label: group.name }}>
      <GroupTabs group={group} viewer={viewer.id} at="wall" />
      {page.isFirst ? (
        <NewPost group={group} form={form} />
      ) : (
        <p>
          <LinkButton href={groupUrls.wall(group.id)} quiet>
            To the newest posts
          </LinkButton>
        </p>
      )}
      <Section title={page.isFirst ? "What was written" : "What was written earlier"}>
        {page.posts.length === 0 && page.isFirst && (
          <Empty drawing="letter" title="Nothing is on the wall yet.">
            <p>A question, a link, a word of how it went: what you would say in passing fits here.</p>
          </Empty>
        )}
        {page.posts.map((thread) => (
          <ThreadCard around={around} thread={thread} />
        ))}
        {page.older ? (
          <p>
            <LinkButton href={`${groupUrls.wall(group.id)}?before=${encodeURIComponent(page.older)}`} quiet>
              Older posts
            </LinkButton>
          </p>
        ) : (
          <TheBeginning frame={frame} viewer={viewer} group={group} />
        )}
      </Section>
    </Page>
  );
}

function NewPost({ group, form }: { group: GroupShown; form: Form }): JSX.Element {
  return (
    <PostForm action={groupUrls.wall(group.id)} label="A new post" keepWords>
      <Problems form={form} />
      <KeepId form={form} />
      <WordsField
        form={form}
        name="words"
        label="Write to your group"
        hint={`Everybody in ${group.name} reads it. Addresses of pages become links.`}
        rows={3}
        maxLength={postLetters}
        required
      />
      <Submit>Put it on the wall</Submit>
    </PostForm>
  );
}

/** Where the wall begins for somebody who joined a group that was there before. */
function TheBeginning(props: { frame: Frame; viewer: Viewer; group: WallData["group"] }): JSX.Element | null {
  const { frame, viewer, group } = props;
  if (group.joined_at <= group.made_at) return null;
  return (
    <Quiet>
      You joined on <When at={toInstant(group.joined_at)} zone={viewer.timeZone} form="day" now={frame.now} />
      . What was written before that stays among those who were here.
    </Quiet>
  );
}
