import {
  Actions,
  Empty,
  Entry,
  Lines,
  Notice,
  PostForm,
  Problems,
  Submit,
  When,
  WordsField,
} from "../../web/components/index.ts";
import { type Id, toAddress } from "../../basics/ids.ts";
import { toInstant } from "../../basics/instant.ts";
import { emptyForm, type Form, scoped } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { type JoinRequestListed, wordsLetters } from "../people/index.ts";
import { Desk } from "./desk.tsx";
import { hostUrls } from "./urls.ts";

export type RequestsData = {
  requests: JoinRequestListed[];
  zone: string;
  amiss?: { request: Id; form: Form };
};

/** Visitors who ask to join, the longest waiting first. */
export function RequestsPage(frame: Frame, { requests, zone, amiss }: RequestsData): Drawn {
  return (
    <Desk frame={frame} title="Requests to join">
      {requests.length === 0 ? (
        <Empty drawing="letter" title="Nobody waits for an answer." />
      ) : (
        <Lines>
          {requests.map((request) => (
            <RequestEntry
              frame={frame}
              request={request}
              zone={zone}
              form={amiss?.request === request.id ? amiss.form : emptyForm}
            />
          ))}
        </Lines>
      )}
    </Desk>
  );
}

function RequestEntry(props: { frame: Frame; request: JoinRequestListed; zone: string; form: Form }): Drawn {
  const { frame, request, zone } = props;
  const form = scoped(props.form, toAddress(request.id));
  return (
    <Entry
      title={request.name}
      line={
        <>
          {request.email}, asked{" "}
          <When at={toInstant(request.asked_at)} zone={zone} form="day" now={frame.now} />
        </>
      }
    >
      <p class="words">{request.words}</p>
      {request.known_as !== null && (
        <Notice kind="waits">
          {request.known_as} has this address and is a member already. Welcoming them writes a mail and
          changes nothing else.
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={hostUrls.answer(request.id)} label={`Answer ${request.name}`}>
        <WordsField
          form={form}
          name="words"
          label={`A few words to ${request.name}`}
          hint="They go into the mail with your answer."
          rows={2}
          maxLength={wordsLetters}
        />
        <Actions>
          <Submit name="answer" value="welcomed">
            Welcome {request.name}
          </Submit>
          <Submit name="answer" value="declined" quiet>
            Say no kindly
          </Submit>
        </Actions>
      </PostForm>
    </Entry>
  );
}
