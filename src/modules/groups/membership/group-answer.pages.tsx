import { toInstant } from "../../../basics/instant.ts";
import {
  Page,
  PersonLine,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  When,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typed } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { placesLeft } from "../group.words.ts";
import type { RequestWaiting } from "./group-members.pages.tsx";
import type { GroupShown } from "../groups.reads.ts";
import { letters } from "../typed.ts";
import { groupUrls } from "../urls.ts";

/** What a kind no can begin with. */
export const kindNo = typed({
  words:
    "Thank you for asking. It does not fit just now: a small group works only while it stays small. That says nothing about you, and I hope you find the right people soon.",
});

type AnswerData = { group: GroupShown; request: RequestWaiting; people: number };

/** The organiser answers somebody who asks to join: yes or no, with words of their own. */
export function AnswerPage(
  frame: Frame,
  viewer: Viewer,
  { group, request, people }: AnswerData,
  form: Form,
): Drawn {
  return (
    <Page
      frame={frame}
      title={`${request.name} asks to join`}
      back={{ href: groupUrls.members(group.id), label: `Members of ${group.name}` }}
    >
      <PersonLine name={request.name} id={request.member_id} line={request.work_line || undefined} />
      <blockquote class="words">{request.words}</blockquote>
      <Quiet>
        Asked on <When at={toInstant(request.asked_at)} zone={viewer.timeZone} form="day" now={frame.now} />.
        The group has{" "}
        {placesLeft(group.places, people) === "full for now"
          ? "no place left"
          : placesLeft(group.places, people)}
        .
      </Quiet>
      <Section title="If it fits">
        <PostForm action={groupUrls.answer(group.id, request.id)}>
          <Submit name="answer" value="accepted">
            Welcome {request.name}
          </Submit>
        </PostForm>
      </Section>
      <Section title="If it does not">
        <PostForm action={groupUrls.answer(group.id, request.id)} keepWords>
          <Problems form={form} />
          <WordsField
            form={form}
            name="words"
            label={`A kind word to ${request.name}`}
            hint="Change it as you like. It stands on the group’s page for them alone."
            maxLength={letters.answer}
            required
          />
          <Submit quiet name="answer" value="declined">
            Send a kind no
          </Submit>
        </PostForm>
      </Section>
    </Page>
  );
}
