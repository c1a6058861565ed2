import type { JSX } from "../../../web/jsx/index.ts";
import type { Id } from "../../../basics/ids.ts";
import { toInstant } from "../../../basics/instant.ts";
import { Entry, Lines, LinkButton, Section, When } from "../../../web/components/index.ts";
import type { Frame, Viewer } from "../../../web/frame.ts";
import { nameOrFormer } from "../commitments/commitment.parts.tsx";
import type { PostShown } from "./posts.reads.ts";
import { beginningOf } from "./posts.words.ts";
import { groupUrls } from "../urls.ts";

type LatestProps = { frame: Frame; viewer: Viewer; data: { group: { id: Id }; posts: readonly PostShown[] } };

/** On the group's own page: how the newest posts begin, and the way to the wall. */
export function LatestOnWall({ frame, viewer, data }: LatestProps): JSX.Element {
  const { group, posts } = data;
  return (
    <Section
      title="On the wall"
      aside={posts.length > 0 && <a href={groupUrls.wall(group.id)}>All of the wall</a>}
    >
      {posts.length === 0 ? (
        <>
          <p>Between two meetings you can write to each other here.</p>
          <p>
            <LinkButton href={groupUrls.wall(group.id)} quiet>
              Write on the wall
            </LinkButton>
          </p>
        </>
      ) : (
        <Lines>
          {posts.map((post) => (
            <Entry
              title={post.member_id === viewer.id ? "You wrote" : `${nameOrFormer(post.name)} wrote`}
              href={groupUrls.post(group.id, post.id)}
              line={
                <When at={toInstant(post.posted_at)} zone={viewer.timeZone} form="short" now={frame.now} />
              }
            >
              <p>{beginningOf(post.words)}</p>
            </Entry>
          ))}
        </Lines>
      )}
    </Section>
  );
}
