import { newId, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import { webAddress } from "../../basics/web-address.ts";
import {
  Actions,
  Facts,
  Keep,
  LinkButton,
  Mark,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  When,
  WordsField,
} from "../../web/components/index.ts";
import { type Form, scoped, typedText } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import type { postForHost } from "../groups/index.ts";
import { type ConcernListed, keptFor, peopleUrls } from "../people/index.ts";
import { type ActListed, ActLines } from "./acts.parts.tsx";
import { actLetters } from "./concerns.forms.ts";
import { ConcernLines } from "./concerns.pages.tsx";
import { concernTitle, isFromOutside, tellerName, writerName } from "./concerns.words.ts";
import { hostUrls } from "./urls.ts";

export type PostBeforeHost = NonNullable<Awaited<ReturnType<typeof postForHost>>>;

/** What was typed on the page. */
export type ConcernForms = { closing: Form; answer: Form };

export type ConcernPageData = {
  concern: ConcernListed;
  post: PostBeforeHost | undefined;
  earlier: ConcernListed[];
  acts: ActListed[];
  zone: string;
  forms: ConcernForms;
};

/** One concern with all that helps to judge it, and what can be done. */
export function HostConcernPage(frame: Frame, data: ConcernPageData): Drawn {
  const { concern, post, earlier, acts, zone, forms } = data;
  return (
    <Page frame={frame} title={concernTitle(concern)} back={{ href: hostUrls.concerns, label: "Concerns" }}>
      {concern.closed_at && (
        <Mark kind="done">
          closed <When at={toInstant(concern.closed_at)} zone={zone} form="short" now={frame.now} />
        </Mark>
      )}
      <Section title={concern.about === "letter" ? "The letter" : "What you were told"}>
        <p class="words">{concern.words || "The words are erased."}</p>
        <Facts items={factsOf(frame, concern, zone)} />
      </Section>
      {concern.about !== "letter" && (
        <WhatItIsAbout frame={frame} concern={concern} post={post} zone={zone} />
      )}
      {!concern.closed_at && <WhatToDo frame={frame} concern={concern} post={post} />}
      {earlier.length > 0 && (
        <Section title={`Also about ${writerName(concern)}`}>
          <ConcernLines frame={frame} concerns={earlier} zone={zone} />
        </Section>
      )}
      {acts.length > 0 && (
        <Section title="What hosts did so far">
          <ActLines frame={frame} acts={acts} zone={zone} />
        </Section>
      )}
      {mayBeAnswered(frame, concern) && <Answer concern={concern} form={scoped(forms.answer, "answer")} />}
      {!concern.closed_at && (
        <Section title="Close the concern">
          <Problems form={forms.closing} />
          <PostForm action={hostUrls.closing(concern.id)}>
            <WordsField
              form={forms.closing}
              name="words"
              label="A note for the log"
              hint="What you made of it. Only hosts read it."
              rows={2}
              maxLength={actLetters}
            />
            <Submit>Close the concern</Submit>
          </PostForm>
        </Section>
      )}
      <Quiet>
        {concern.about === "letter"
          ? `${keptFor.letter} days after it is closed, words, name and address are erased.`
          : `${keptFor.concern} days after it is closed, the words and the copy are erased.`}
      </Quiet>
    </Page>
  );
}

function factsOf(frame: Frame, concern: ConcernListed, zone: string): [string, Drawn | string][] {
  const facts: [string, Drawn | string][] = [["From", <Teller concern={concern} />]];
  facts.push(["When", <When at={toInstant(concern.raised_at)} zone={zone} now={frame.now} />]);
  return facts;
}

/** Who told the host, and how they are answered. */
function Teller({ concern }: { concern: ConcernListed }): Drawn {
  const name = tellerName(concern);
  if (concern.from_member_id !== null && concern.teller_left_at === null)
    return <a href={hostUrls.member(concern.from_member_id)}>{name}</a>;
  const address = concern.from_address && webAddress(`mailto:${concern.from_address}`);
  return (
    <>
      {name}
      {address && (
        <>
          , <a href={address}>{concern.from_address}</a>
        </>
      )}
    </>
  );
}

const mayBeAnswered = (frame: Frame, concern: ConcernListed): boolean =>
  concern.from_member_id !== null &&
  concern.teller_left_at === null &&
  concern.from_member_id !== frame.viewer?.id;

function Answer({ concern, form }: { concern: ConcernListed; form: Form }): Drawn {
  return (
    <Section title={`Answer ${tellerName(concern)}`}>
      <Problems form={form} />
      <PostForm action={hostUrls.concernAnswer(concern.id)} keepWords>
        <Keep name="id" value={typedText(form, "id") || toAddress(newId())} />
        <WordsField
          form={form}
          name="words"
          label="Your words"
          hint="They come from you as the host, under Messages. To whom you have closed the house, write by mail: the address is on their page."
          rows={3}
          maxLength={actLetters}
          required
        />
        <Submit quiet>Send the answer</Submit>
      </PostForm>
    </Section>
  );
}

/** The words as they stood when the host was told, and how it stands now. */
function WhatItIsAbout(props: {
  frame: Frame;
  concern: ConcernListed;
  post: PostBeforeHost | undefined;
  zone: string;
}): Drawn {
  const { concern, post } = props;
  return (
    <Section title={isFromOutside(concern) ? "What was left" : `${writerName(concern)}’s ${concern.about}`}>
      {concern.copy ? (
        <blockquote class="words">{concern.copy}</blockquote>
      ) : (
        concern.about !== "profile" && <p>The copy is erased.</p>
      )}
      {concern.about === "message" && (
        <Quiet>You see this one message, as it was when you were told. The rest is between the two.</Quiet>
      )}
      {concern.about === "profile" && concern.about_member_id !== null && concern.about_left_at === null && (
        <p>
          <a href={peopleUrls.member(concern.about_member_id)}>See the page as it is now</a>
        </p>
      )}
      {concern.about === "post" && <p>{howItStands(concern, post)}</p>}
    </Section>
  );
}

function howItStands(concern: ConcernListed, post: PostBeforeHost | undefined): string {
  if (!post || post.taken_back_at) return "Its writer has taken it back since.";
  const where = `On the wall of ${post.group_name}.`;
  if (post.hidden_at)
    return `${where} It is hidden, by ${post.hidden_as === "host" ? "a host" : "the organiser"}.`;
  // Once the copy is erased, what stands on the wall is for the group alone again.
  if (!concern.copy) return where;
  return post.words === concern.copy
    ? `${where} It stands there as above.`
    : `${where} It was changed since: ${post.words}`;
}

function WhatToDo(props: {
  frame: Frame;
  concern: ConcernListed;
  post: PostBeforeHost | undefined;
}): Drawn | null {
  const { frame, concern, post } = props;
  const member = concern.about_member_id;
  if (member === null || concern.about_left_at !== null) return null;
  const canHide = post !== undefined && post.taken_back_at === null;
  if (member === frame.viewer?.id && !canHide) return null;
  return (
    <Section title="What you can do">
      <Actions>
        {canHide &&
          (post.hidden_at ? (
            <PostForm action={hostUrls.showing(concern.id)}>
              <Submit quiet>Show the post again</Submit>
            </PostForm>
          ) : (
            <PostForm action={hostUrls.hiding(concern.id)}>
              <Submit quiet>Hide the post</Submit>
            </PostForm>
          ))}
        {member !== frame.viewer?.id && (
          <LinkButton href={hostUrls.standing(member, concern.id)} quiet>
            Warn {writerName(concern)}, or close the house
          </LinkButton>
        )}
      </Actions>
    </Section>
  );
}
