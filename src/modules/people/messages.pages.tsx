import type { JSX } from "../../web/jsx/index.ts";
import { newId, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import {
  Actions,
  Empty,
  Entry,
  formerMember,
  Keep,
  Lines,
  LinkButton,
  LinkedWords,
  Mark,
  Notice,
  Page,
  PersonLine,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  When,
  WordsField,
} from "../../web/components/index.ts";
import { type Form, typedText } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { mayBeVisited, type Standing, takesMessages } from "./messages.access.ts";
import { messageLetters } from "./messages.forms.ts";
import type { ConversationListed, MessageShown } from "./messages.reads.ts";
import { peopleUrls } from "./urls.ts";

export type MessagesData = {
  rows: readonly ConversationListed[];
  page: number;
  hasMore: boolean;
  zone: string;
};

/** Everybody with whom the viewer wrote. */
export function MessagesPage(frame: Frame, { rows, page, hasMore, zone }: MessagesData): Drawn {
  return (
    <Page frame={frame} title="Messages" back={{ href: peopleUrls.me, label: "Me" }}>
      {rows.length === 0 && page === 1 && (
        <Empty drawing="letter" title="No messages yet">
          <p>
            On the page of anybody whom you meet here you can write to them. They see your name and never your
            address.
          </p>
          <LinkButton href="/groups" quiet>
            Go to my groups
          </LinkButton>
        </Empty>
      )}
      {rows.length > 0 && (
        <Lines>
          {rows.map((row) => (
            <PersonLine
              name={row.left_at === null ? row.name : capital(formerMember)}
              id={row.id}
              href={peopleUrls.messagesWith(row.id)}
              line={<When at={toInstant(row.last_at)} zone={zone} form="short" now={frame.now} />}
              note={
                row.unread > 0 && <Mark kind="waits">{row.unread === 1 ? "1 new" : `${row.unread} new`}</Mark>
              }
            />
          ))}
        </Lines>
      )}
      {(page > 1 || hasMore) && (
        <Actions>
          {page > 1 && (
            <LinkButton href={pageAddress(page - 1)} quiet>
              Newer
            </LinkButton>
          )}
          {hasMore && (
            <LinkButton href={pageAddress(page + 1)} quiet>
              Older
            </LinkButton>
          )}
        </Actions>
      )}
    </Page>
  );
}

const pageAddress = (page: number): string =>
  page === 1 ? peopleUrls.messages : `${peopleUrls.messages}?page=${page}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export type ConversationData = {
  standing: Standing;
  rows: readonly MessageShown[];
  /** Where the earlier ones begin; null where these are all. */
  earlier: string | null;
  isFirst: boolean;
  zone: string;
  form: Form;
};

/** What two members wrote to each other, the newest first, below the place to write. */
export function ConversationPage(frame: Frame, data: ConversationData): Drawn {
  const { standing, rows, earlier, isFirst, zone } = data;
  const name = standing.isHere ? standing.name : capital(formerMember);
  return (
    <Page frame={frame} title={name} back={{ href: peopleUrls.messages, label: "Messages" }}>
      {isFirst && <Writing {...data} />}
      {!isFirst && (
        <p>
          <a href={peopleUrls.messagesWith(standing.id)}>The newest messages</a>
        </p>
      )}
      {rows.length === 0 && !standing.isBlocked && <Quiet>Nothing has been written here yet.</Quiet>}
      {rows.length > 0 && (
        <Section title={isFirst ? "What you wrote to each other" : "Earlier"}>
          <Lines>
            {rows.map((row) => (
              <Message row={row} standing={standing} name={name} zone={zone} now={frame.now} />
            ))}
          </Lines>
          {earlier && (
            <p>
              <a href={earlier}>Earlier messages</a>
            </p>
          )}
        </Section>
      )}
      {mayBeVisited(standing) && (
        <p>
          <a href={peopleUrls.member(standing.id)}>{name}’s page</a>
        </p>
      )}
      {standing.isHere && !standing.isBlocked && (
        <p>
          <a href={peopleUrls.block(standing.id)}>Block {name}</a>
        </p>
      )}
    </Page>
  );
}

function Writing({ standing, form }: ConversationData): JSX.Element {
  const { id, name, isHere, isBlocked } = standing;
  if (!isHere) return <p>They have moved on. What they wrote went with them.</p>;
  if (isBlocked) {
    return (
      <Notice kind="waits">
        <p>You have blocked {name}. What they wrote to you is not shown, and they cannot write to you.</p>
        <PostForm action={peopleUrls.unblocking(id)}>
          <Submit quiet>Unblock {name}</Submit>
        </PostForm>
      </Notice>
    );
  }
  if (!takesMessages(standing) && Object.keys(form.errors).length === 0) return <p>{takesNone(name)}</p>;
  return (
    <PostForm action={peopleUrls.messagesWith(id)} keepWords>
      <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
      <Problems form={form} />
      <WordsField
        form={form}
        name="words"
        label={`Write to ${name}`}
        hint="Only the two of you read it. Your address is not shown."
        rows={4}
        maxLength={messageLetters}
        required
      />
      <Submit>Send</Submit>
    </PostForm>
  );
}

/** The one sentence for every reason that somebody may have. */
export const takesNone = (name: string): string => `${name} takes no messages just now.`;

type MessageProps = {
  row: MessageShown;
  standing: Standing;
  name: string;
  zone: string;
  now: Temporal.Instant;
};

function Message({ row, standing, name, zone, now }: MessageProps): JSX.Element {
  const isTheirs = row.from_member_id === standing.id;
  const writer = isTheirs ? name : "You";
  const isNew = isTheirs && row.read_at === null && row.taken_back_at === null;
  return (
    <Entry
      title={row.as_host === 1 ? `${writer}, as the host` : writer}
      mark={isNew ? <Mark kind="waits">new</Mark> : undefined}
      line={<When at={toInstant(row.sent_at)} zone={zone} form="short" now={now} />}
    >
      {row.taken_back_at === null ? (
        <>
          <p class="words">
            <LinkedWords words={row.words} />
          </p>
          {isTheirs ? (
            <LinkButton href={peopleUrls.concernAboutMessage(standing.id, row.id)} light>
              Tell the host
            </LinkButton>
          ) : (
            <PostForm action={peopleUrls.takingBack(standing.id, row.id)}>
              <button class="plain" type="submit">
                Take it back
              </button>
            </PostForm>
          )}
        </>
      ) : (
        <Quiet>Taken back.</Quiet>
      )}
    </Entry>
  );
}
