import { Actions, Lines, LinkButton, Page, Section } from "../../web/components/index.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { interviewUrls } from "./urls.ts";

/** What is promised to whoever does not want to be known, and what nobody can promise. `least` is null where nothing waits. */
export function AnonymityPage(frame: Frame, { least }: { least: number | null }): Drawn {
  return (
    <Page frame={frame} title="Only you know that it was you">
      <p>
        You can answer the interview, and comment, without anybody learning who you are: not the other
        members, not the host, and not whoever opens the database. Here is how far that goes, and where it
        ends.
      </p>
      <Section title="What is promised">
        <Lines>
          <>
            <strong>Nobody is signed in while you answer.</strong> You can stay signed in beside it: these
            pages do not look at your session, and nothing in your account moves.
          </>
          <>
            <strong>Little is kept.</strong> Your words, what you chose from the lists, the day, and a mark of
            your key. No name, no account, no address of your network, no time of day.
          </>
          <>
            <strong>It lies apart.</strong> Interviews have a database of their own. Soon after a change, in a
            large community every night, it is written anew, sorted: not even the order of its lines says who
            came when. What you withdraw is gone from it.
          </>
          <>
            <strong>Nobody is told.</strong> No mail and no notice is sent because of you, and none is left
            out. Comments on what you wrote wait behind your key.
          </>
          <>
            <strong>The key is yours alone.</strong> Nobody gets from the mark back to it. That is also why
            nobody can give you another one.
          </>
        </Lines>
      </Section>
      <Section title="What nobody can promise">
        <Lines>
          <>
            <strong>Your own words.</strong> A story that a friend has heard, a turn of phrase, two interviews
            in the same voice: somebody may recognise you. Before you send, we mark what could name you.
          </>
          <>
            <strong>A small community.</strong> Where twelve people are, one of the twelve wrote it. We say so
            before you send, and when a combination of answers is rare.
          </>
          <>
            <strong>The day and the number.</strong> Everybody sees them. {batchWords(least)}
          </>
          <>
            <strong>One number on several days.</strong> A correction, a comment under your number, a
            withdrawal: each has its day, and everybody sees most of them. Who was about on all of those days
            are fewer people than who was about on one.
          </>
          <>
            <strong>Somebody who watches just then.</strong> A network or a company's computer can show that
            you were on these pages, and when. So can a machine between us and you that keeps a log, and
            somebody who looks for new interviews every minute, or copies our disk again and again.
          </>
          <>
            <strong>Another program.</strong> Whoever runs this house could change what it does. No software
            can prevent that: choose whom you trust.
          </>
        </Lines>
      </Section>
      <Section title="What helps">
        <Lines>
          <>Write “a large company” for its name, and “a city in the north” for the place.</>
          <>Choose a nickname that you use nowhere else, or none.</>
          <>Leave some hours between this and what you write in your groups.</>
          <>Answer at home or on your own telephone, not at work.</>
          <>Keep the key as you keep a letter. Whoever has it can speak as you here.</>
        </Lines>
        <Actions>
          <LinkButton href={interviewUrls.start}>Take the interview</LinkButton>
          <LinkButton href={interviewUrls.interviews} quiet>
            Read what others say
          </LinkButton>
        </Actions>
      </Section>
    </Page>
  );
}

const batchWords = (least: number | null): string =>
  least === null
    ? "Where several people answer on one day, their numbers say in which order, and who has the database sees at which " +
      "minutes people wrote in their groups. When you send it you can have it wait until tomorrow and come out shuffled with " +
      "others. A host can have all of them wait until enough have come together; in this community they come out at once."
    : `In this community interviews wait until ${least} have come together, and come out shuffled on one day: the number ` +
      "says nothing of when you wrote. Once yours is sent, that stays so, whatever a host sets later. But somebody who sends " +
      `${least - 1} of them knows the one that is left.`;
