import type { JSX } from "../../../web/jsx/index.ts";
import {
  Actions,
  Copyable,
  Fold,
  Notice,
  Page,
  PrintButton,
  Section,
} from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Standing } from "../interview.ts";
import { feedSecretOf, type Key } from "../keys.ts";
import { Day } from "../names.parts.tsx";
import { correctionDays, mayBeCorrected } from "../publishing/correcting.ts";
import { interviewUrls, writtenNumber } from "../urls.ts";
import type { Own } from "./author.reads.ts";
import { WithKey } from "./key.parts.tsx";
import { OwnComments, SaidAs } from "./own-comments.parts.tsx";
import { OwnCrossovers } from "./own-crossovers.parts.tsx";

export type KeyData = {
  own: Own;
  key: Key;
  /** What was just done. */
  said: string | null;
  reflection: JSX.Element | null;
  /** Whether interviews wait for each other just now. */
  isCareful: boolean;
  publicUrl: string;
  now: Temporal.Instant;
};

/** The page of a key: where the interview stands, what came of it, and what its author can do. */
export function KeyPage(frame: Frame, data: KeyData): Drawn {
  const { own, key, said, reflection } = data;
  const { standing, interview } = own;
  return (
    <Page
      frame={frame}
      title={titleOf(standing)}
      back={{ href: interviewUrls.interviews, label: "All interviews" }}
    >
      {said && <Notice kind="said">{said}</Notice>}
      <Where data={data} />
      {interview && <OwnComments own={own} interview={interview} words={key} />}
      {interview && <SaidAs own={own} interview={interview} words={key} />}
      {standing.at === "published" && !standing.isHidden && <OwnCrossovers own={own} words={key} />}
      {reflection && (
        <>
          <Section title="What comes back to you" aside={<PrintButton />}>
            <p>It is drawn anew each time you open it, and grows as others answer.</p>
          </Section>
          {reflection}
        </>
      )}
      <WhatYouSaid own={own} />
      <WhatYouCanDo data={data} />
      <Keeping data={data} />
    </Page>
  );
}

function titleOf(standing: Standing): string {
  switch (standing.at) {
    case "published":
      return `You are ${writtenNumber(standing.number)}`;
    case "withdrawn":
      return `${writtenNumber(standing.number)} is withdrawn`;
    case "declined":
      return "It was not published";
    case "waiting":
    case "batch":
      return "Your interview waits";
  }
}

function Where({ data }: { data: KeyData }): JSX.Element {
  const { own, isCareful } = data;
  const { standing, interview, least } = own;
  switch (standing.at) {
    case "batch":
      if (least === null || least < 2)
        return (
          <p>
            It waits, sealed, until tomorrow, and is then published with whatever else waits, shuffled. Your
            number stands here then.
          </p>
        );
      return (
        <p>
          It waits, sealed, to be published together with others: as soon as at least {least} are there, they
          are shuffled and published on one day, so that nobody can tell who came when. How many wait just now
          is not told. Your number stands here then.
          {!isCareful &&
            " A host has switched this way of publishing off meanwhile. What you were promised stays, so it can take long: you can withdraw it here and send it again, and it is published at once."}
        </p>
      );
    case "waiting":
      return <p>{waitingWords[standing.heldFor] ?? waitingWords["review"]} Your number stands here then.</p>;
    case "declined":
      return (
        <>
          <p>
            A host has read it and not published it. No number was given, and your words are gone from here.
          </p>
          {standing.reason && (
            <p>
              The host writes: <bdi>“{standing.reason}”</bdi>
            </p>
          )}
          <p>
            <a href={interviewUrls.start}>Take the interview again</a>
          </p>
        </>
      );
    case "withdrawn":
      return (
        <p>
          The words of your interview are gone. Its number and its page stay, with nothing on it that you
          answered: <a href={interviewUrls.interview(standing.number)}>{writtenNumber(standing.number)}</a>.
          What others wrote below it stays, and you can still hide it.
          {own.saidAs.length > 0 &&
            ` What you wrote as ${writtenNumber(standing.number)} in comments stays too, until you take it back below.`}
        </p>
      );
    case "published":
      return (
        <>
          {standing.isHidden && (
            <Notice kind="waits">
              A host has hidden it: nobody else can read it just now. You can correct it or withdraw it.
            </Notice>
          )}
          <Correction own={own} />
          <p>
            Published on <Day on={interview?.published_on ?? ""} />
            {interview?.corrected_on && (
              <>
                , corrected on <Day on={interview.corrected_on} />
              </>
            )}
            . <a href={interviewUrls.interview(standing.number)}>Read it where it stands</a>
          </p>
          {interview && interview.thanks > 0 && <p>{helped(interview.thanks)}</p>}
        </>
      );
  }
}

function Correction({ own: { correction } }: { own: Own }): JSX.Element | null {
  if (correction === null) return null;
  return (
    <Notice kind="waits">
      {correction.at === "waiting"
        ? "A host looks at your correction. Until then the old words stand."
        : "A host has not let your correction through, and the old words stand."}
      {correction.at === "declined" && correction.reason && (
        <p>
          The host writes: <bdi>“{correction.reason}”</bdi>
        </p>
      )}
    </Notice>
  );
}

const waitingWords: Record<string, string> = {
  review: "A host reads it before others can, as everything here.",
  names: "A host reads it before others can, because it seems to name somebody.",
  links: "A host reads it before others can, because there are several links or addresses in it.",
  spam: "A host reads it before others can, because some of its words stand there again and again, or elsewhere.",
};

const helped = (thanks: number): string =>
  thanks === 1 ? "One reader said that it helped." : `${thanks} readers said that it helped.`;

function WhatYouSaid({ own: { said, questions } }: { own: Own }): JSX.Element | null {
  if (!said) return null;
  return (
    <Fold summary="What you said">
      {questions
        .filter(({ slug }) => said.answers[slug] !== undefined)
        .map(({ slug, wording }) => (
          <>
            <h3>{wording}</h3>
            <p class="words typed-words">{said.answers[slug]}</p>
          </>
        ))}
    </Fold>
  );
}

function WhatYouCanDo({ data: { own, key, now } }: { data: KeyData }): JSX.Element | null {
  const { standing, interview } = own;
  if (standing.at === "withdrawn") return null;
  const canCorrect = interview !== null && mayBeCorrected(interview.published_on, now);
  return (
    <Section title="What you can do">
      {interview && standing.at === "published" && (
        <p>
          To answer as {writtenNumber(interview.number)}, write{" "}
          <a href={`${interviewUrls.interview(interview.number)}#comments`}>under your interview</a>, or under
          another, and give this key on the next page.
        </p>
      )}
      <Actions>
        {canCorrect && (
          <WithKey to={interviewUrls.correction} words={key} fields={{ open: "yes" }}>
            Correct it
          </WithKey>
        )}
        <WithKey to={interviewUrls.withdrawal} words={key}>
          {standing.at === "declined" ? "Forget this key" : "Withdraw it"}
        </WithKey>
      </Actions>
      {interview && (
        <p class="quiet-words">
          It can be corrected for {correctionDays} days after it was published
          {canCorrect ? "" : ", which are over"}; withdrawn at any time. Readers see on which day: the more
          days on which one number does something, the more they say about who it is.
        </p>
      )}
    </Section>
  );
}

function Keeping({ data: { own, key, publicUrl } }: { data: KeyData }): JSX.Element {
  return (
    <Section title="To come back">
      <Copyable
        label="Your private feed: what is new on your interview, for a feed reader"
        value={`${publicUrl}${interviewUrls.privateFeed(feedSecretOf(key))}`}
      />
      <p class="quiet-words">
        Keep its address to yourself too. It shows what others write to you, and lets nobody act for you.
        {own.standing.at === "batch" && " It begins to work when your interview is published."}
      </p>
      <Actions>
        <WithKey to={interviewUrls.keyCard} words={key}>
          Download the key as a card
        </WithKey>
      </Actions>
    </Section>
  );
}
