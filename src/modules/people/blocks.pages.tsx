import {
  Actions,
  Empty,
  Lines,
  LinkButton,
  Page,
  PersonLine,
  PostForm,
  Quiet,
  Submit,
} from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import type { BlockedListed } from "./blocks.ts";
import type { Standing } from "./messages.access.ts";
import { peopleUrls } from "./urls.ts";

/** What a block does, and the button. */
export function BlockPage(frame: Frame, { id, name, isBlocked }: Standing): Drawn {
  const back = { href: peopleUrls.messagesWith(id), label: name };
  if (isBlocked) {
    return (
      <Page frame={frame} title={`You have blocked ${name}`} back={back}>
        <PostForm action={peopleUrls.unblocking(id)}>
          <Submit>Unblock {name}</Submit>
        </PostForm>
      </Page>
    );
  }
  return (
    <Page frame={frame} title={`Block ${name}`} back={back}>
      <ul>
        <li>{name} cannot write to you, and you do not see what they wrote to you before.</li>
        <li>
          Unless you are in a group together, they do not see your page, and no group brings you together.
        </li>
        <li>
          In a group that you share, its meetings go on as before: there you hear and read each other, and its
          members list shows you both.
        </li>
        <li>They are not told. You can take it back at any time.</li>
      </ul>
      <PostForm action={peopleUrls.block(id)}>
        <Actions>
          <Submit>Block {name}</Submit>
          <LinkButton href={peopleUrls.messagesWith(id)} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
      <Quiet>
        Did something happen that the host should know of?{" "}
        <a href={peopleUrls.concernAboutMember(id)}>Tell the host</a>.
      </Quiet>
    </Page>
  );
}

/** Whom the viewer has blocked, each with the way back. */
export function BlocksPage(frame: Frame, { rows }: { rows: readonly BlockedListed[] }): Drawn {
  return (
    <Page frame={frame} title="Whom you have blocked" back={{ href: peopleUrls.me, label: "Me" }}>
      {rows.length === 0 ? (
        <Empty drawing="gull" title="Nobody">
          <p>If somebody bothers you, you can block them from their page. They are not told.</p>
          <LinkButton href={peopleUrls.messages} quiet>
            Go to your messages
          </LinkButton>
        </Empty>
      ) : (
        <Lines>
          {rows.map(({ id, name }) => (
            <PersonLine
              name={name}
              id={id}
              note={
                <PostForm action={peopleUrls.unblocking(id)} label={`Unblock ${name}`}>
                  <Submit quiet>Unblock</Submit>
                </PostForm>
              }
            />
          ))}
        </Lines>
      )}
    </Page>
  );
}
