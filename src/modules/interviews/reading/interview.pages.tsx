import {
  Actions,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { CommentForm, CommentList } from "../comments/comments.parts.tsx";
import type { CommentsPage } from "../comments/comments.reads.ts";
import { Crossovers } from "../crossing/crossovers.parts.tsx";
import type { Crossovers as Crossed } from "../crossing/crossovers.reads.ts";
import { AuthorMark, Day, wordsOfName } from "../names.parts.tsx";
import { interviewUrls, writtenNumber } from "../urls.ts";
import { Head, toldOf } from "./interview.head.tsx";
import { Answer, Neighbours, Tags } from "./interview.parts.tsx";
import type { InterviewRow, InterviewShown } from "./interview.reads.ts";
import { facetsBy, hiddenWords, titleOf, withdrawnWords } from "./interview.words.ts";

type Props = { interview: InterviewShown; publicUrl: string; crossovers: Crossed; comments: CommentsPage };

/** An interview for whoever comes: who, when, what was chosen, each answer, where it crosses others, and what was said of it. */
export function InterviewPage(frame: Frame, { interview, publicUrl, crossovers, comments }: Props): Drawn {
  const { row, answers, facets } = interview;
  const { number } = row;
  return (
    <Page
      frame={frame}
      title={titleOf(interview)}
      heading={false}
      back={{ href: interviewUrls.interviews, label: "Interviews" }}
      head={<Head told={toldOf(interview, publicUrl)} frame={frame} />}
    >
      <article class="interview" itemscope itemtype="https://schema.org/Article">
        <header class="interview-head">
          <Heading number={number} />
          <p class="line" itemprop="author" itemscope itemtype="https://schema.org/Person">
            <Author row={row} />
          </p>
          <Days row={row} />
          <Tags label="Says of themselves" facets={facetsBy(facets, "situation", "field", "duration")} />
          <Tags label="Struggles with" facets={facetsBy(facets, "struggles")} />
          <Tags label="Has been through" facets={facetsBy(facets, "experience")} />
          <Tags label="What brought them furthest" facets={facetsBy(facets, "route")} />
        </header>
        {answers.map((answer) => (
          <Answer number={number} answer={answer} />
        ))}
        <Thanks row={row} />
        <Crossovers number={number} crossovers={crossovers} />
        <Comments frame={frame} number={number} comments={comments} isOpen />
      </article>
      <Neighbours number={number} last={row.last_number} />
      <Ways frame={frame} number={number} />
    </Page>
  );
}

function Heading({ number }: { number: number }): JSX.Element {
  return (
    <h1 class="interview-number" itemprop="headline">
      <span class="interview-word">Interview</span> {writtenNumber(number)}
    </h1>
  );
}

function Author({ row }: { row: InterviewRow }): JSX.Element {
  if (row.name_kind !== "number")
    return (
      <span itemprop="name">
        <AuthorMark by={row} bare />
      </span>
    );
  return (
    <>
      <meta itemprop="name" content={wordsOfName(row)} />
      Known by this number alone
    </>
  );
}

function Days({ row }: { row: InterviewRow }): JSX.Element {
  return (
    <p class="line">
      <span itemprop="datePublished">
        <Day on={row.published_on} />
      </span>
      {row.corrected_on && (
        <>
          , corrected on{" "}
          <span itemprop="dateModified">
            <Day on={row.corrected_on} />
          </span>
        </>
      )}
    </p>
  );
}

function Thanks({ row }: { row: InterviewRow }): JSX.Element {
  return (
    <div class="thanks">
      <PostForm action={interviewUrls.thanks(row.number)} label="Thanks">
        <Submit quiet>This helped me</Submit>
      </PostForm>
      {row.thanks > 0 && <p class="line">{helped(row.thanks)}</p>}
    </div>
  );
}

const helped = (thanks: number): string =>
  thanks === 1 ? "It helped one reader." : `It helped ${thanks} readers.`;

type CommentsProps = { frame: Frame; number: number; comments: CommentsPage; isOpen: boolean };

function Comments({ frame, number, comments, isOpen }: CommentsProps): JSX.Element {
  return (
    <Section title="Comments" id="comments">
      {comments.threads.length > 0 ? (
        <CommentList around={{ number, viewer: frame.viewer, isOpen }} comments={comments} />
      ) : (
        <p>Nobody has said anything to this yet.</p>
      )}
      {isOpen && <CommentForm number={number} />}
    </Section>
  );
}

/** What a reader, the author and a host can do next. */
function Ways({ frame, number }: { frame: Frame; number: number }): JSX.Element {
  return (
    <Section title="And you?">
      <p>You are looking too? Somebody out there could use what you know.</p>
      <Actions>
        <LinkButton href={interviewUrls.start}>Take the interview</LinkButton>
      </Actions>
      <Quiet>
        You want to hear what is said here?{" "}
        <a href={interviewUrls.commentFeed(number)}>The comments as a feed</a>. This one is yours?{" "}
        <a href={interviewUrls.key}>Use your key</a>. Something is wrong with it?{" "}
        <a href={interviewUrls.concern(number)}>Tell the host</a>.
        {frame.viewer?.isHost && (
          <>
            {" "}
            You are a host: <a href={interviewUrls.officeInterview(number)}>what you can do here</a>.
          </>
        )}
      </Quiet>
    </Section>
  );
}

type GoneProps = { interview: InterviewShown; publicUrl: string; comments: CommentsPage };

/** What stands for good where an interview was withdrawn: its number, its day, and what others said. */
export function TombstonePage(frame: Frame, { interview, publicUrl, comments }: GoneProps): Drawn {
  const { row } = interview;
  return (
    <GonePage frame={frame} interview={interview} publicUrl={publicUrl}>
      <Notice kind="waits">
        Withdrawn{" "}
        {row.withdrawn_on && (
          <>
            on <Day on={row.withdrawn_on} />
          </>
        )}
        . {withdrawnWords}
      </Notice>
      {comments.threads.length > 0 && (
        <Comments frame={frame} number={row.number} comments={comments} isOpen={false} />
      )}
    </GonePage>
  );
}

/** What stands where a host has put an interview out of sight. The author still sees it, with the key. */
export function HiddenPage(frame: Frame, { interview, publicUrl }: Omit<GoneProps, "comments">): Drawn {
  return (
    <GonePage frame={frame} interview={interview} publicUrl={publicUrl}>
      <Notice kind="waits">{hiddenWords}</Notice>
      <Quiet>
        It is yours? <a href={interviewUrls.key}>Use your key</a>: you still see it, and can correct or
        withdraw it. You think that this is wrong? <a href="/write-to-host">Write to the host</a>.
        {frame.viewer?.isHost && (
          <>
            {" "}
            You are a host:{" "}
            <a href={interviewUrls.officeInterview(interview.row.number)}>what you can do here</a>.
          </>
        )}
      </Quiet>
    </GonePage>
  );
}

function GonePage(props: {
  frame: Frame;
  interview: InterviewShown;
  publicUrl: string;
  children: Children;
}): JSX.Element {
  const { row } = props.interview;
  return (
    <Page
      frame={props.frame}
      title={titleOf(props.interview)}
      heading={false}
      back={{ href: interviewUrls.interviews, label: "Interviews" }}
      head={<Head told={toldOf(props.interview, props.publicUrl)} frame={props.frame} />}
    >
      <header class="interview-head">
        <Heading number={row.number} />
      </header>
      {props.children}
      <Neighbours number={row.number} last={row.last_number} />
    </Page>
  );
}
