import {
  Actions,
  Facts,
  Fold,
  Highlight,
  Keep,
  LinkButton,
  LinkedWords,
  Lines,
  Entry,
  Mark,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { contactUrls, shownContactName } from "../../contacts/index.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { stageWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import { isOver } from "./job-interview.ts";
import { StateMark, type TalkAround } from "./job-interview.parts.tsx";
import type { JobInterviewRead, PersonThere } from "./job-interviews.reads.ts";
import { wayWords, whenWords } from "./job-interviews.words.ts";
import type { Alike } from "./people-fields.ts";
import { PeopleFields } from "./people.parts.tsx";
import { PreparationList } from "./preparation.parts.tsx";

export type OneData = JobInterviewRead & {
  around: TalkAround;
  known: readonly string[];
  /** What came back from naming somebody, and from adding a line. */
  naming?: Form;
  alike?: Alike;
  adding?: Form;
};

/** One talk with an employer: when and with whom, what to prepare, and afterwards how it went. */
export function JobInterviewPage(frame: Frame, data: OneData): Drawn {
  const { row, lines } = data;
  const isOff = row.called_off_at !== null;
  const asks = !isOff && row.debriefed_at === null && isOver(row, data.around.now);
  const preparing = (
    <>
      <PreparationList jobInterview={row.id} kind="prepare" lines={lines} form={data.adding} />
      <PreparationList jobInterview={row.id} kind="question" lines={lines} form={data.adding} />
    </>
  );
  return (
    <Page
      frame={frame}
      title={titleAt(row)}
      documentTitle="Job interview"
      back={{ href: searchUrls.jobInterviews, label: "Job interviews" }}
    >
      {asks && (
        <Highlight title="How did it go?">
          <p>Write it down while it is fresh: four questions, and any of them may stay empty.</p>
          <LinkButton href={searchUrls.debrief(row.id)}>Write it down</LinkButton>
        </Highlight>
      )}
      <When data={data} />
      {!isOff && <StageOffer data={data} />}
      {row.debriefed_at !== null && <Debriefed data={data} />}
      <WithWhom data={data} />
      {!isOff &&
        (row.debriefed_at === null && !asks ? (
          preparing
        ) : (
          <Fold summary="What you prepared">{preparing}</Fold>
        ))}
      <WhatElse data={data} asks={asks} />
    </Page>
  );
}

function When({ data: { row, around } }: { data: OneData }): JSX.Element {
  const items: (readonly [string, Children])[] = [
    ["When", whenWords(row, around.zone, around.today)],
    ...(row.how ? [["How", wayWords[row.how]] as const] : []),
    ...(row.place ? [["Where", <LinkedWords words={row.place} />] as const] : []),
    ["For", <a href={searchUrls.opportunity(row.opportunity_id)}>{titleAt(row)}</a>],
  ];
  return (
    <>
      <StateMark row={row} />
      <Facts items={items} />
    </>
  );
}

/** Setting a talk moves nothing by itself; that the opportunity is talked about now is offered. */
function StageOffer({ data: { row } }: { data: OneData }): JSX.Element | null {
  if (row.stage !== "spotted" && row.stage !== "applied") return null;
  return (
    <div class="offer">
      <PostForm action={searchUrls.opportunityStage(row.opportunity_id)}>
        <p>This opportunity stands at “{stageWords[row.stage]}”. Are you talking now?</p>
        <Keep name="to" value="talking" />
        <Keep name="then" value={searchUrls.jobInterview(row.id)} />
        <Submit quiet>Move it to “{stageWords.talking}”</Submit>
      </PostForm>
    </div>
  );
}

function Debriefed({ data: { row } }: { data: OneData }): JSX.Element {
  const answers = [
    ["What you spoke of", row.talked_of],
    ["What you promised", row.promised],
    ["What went well", row.went_well],
    ["What went badly", row.went_badly],
  ] as const;
  const said = answers.filter(([, words]) => words !== "");
  return (
    <Section title="How it went" id="debrief" aside={<a href={searchUrls.debrief(row.id)}>Change it</a>}>
      {said.length > 0 ? (
        <Facts
          items={said.map(([label, words]) => [
            label,
            <span class="words">
              <LinkedWords words={words} />
            </span>,
          ])}
        />
      ) : (
        <Quiet>You left it empty, and that is all right.</Quiet>
      )}
      <Quiet>Only you ever see this.</Quiet>
    </Section>
  );
}

function WithWhom({ data }: { data: OneData }): JSX.Element {
  const { row, people, known, naming = emptyForm, alike } = data;
  const adding = (
    <PostForm action={searchUrls.jobInterviewPeople(row.id)}>
      <Problems form={naming} />
      <PeopleFields form={naming} label="Who else is there?" atCompany known={known} alike={alike} />
      <Submit quiet>Add them</Submit>
    </PostForm>
  );
  return (
    <Section title="With whom" id="people">
      {people.length > 0 ? (
        <Lines>
          {people.map((person) => (
            <Person data={data} person={person} />
          ))}
        </Lines>
      ) : (
        <Quiet>Nobody is named yet. Whoever stands here can be thanked afterwards.</Quiet>
      )}
      <Fold summary="Add somebody" open={naming !== emptyForm}>
        {adding}
      </Fold>
    </Section>
  );
}

function Person({ data: { row }, person }: { data: OneData; person: PersonThere }): JSX.Element {
  const name = shownContactName(person.name);
  return (
    <Entry
      title={name}
      href={contactUrls.contact(person.id)}
      line={person.work}
      mark={<NoteMark person={person} />}
    >
      <div class="row-acts">
        {person.note_id !== null && person.sent_on === "" && person.let_go_at === null && (
          <LinkButton href={searchUrls.thankYou(person.note_id)} quiet>
            Write the thank-you note<span class="unseen">: {name}</span>
          </LinkButton>
        )}
        {person.note_id !== null && person.sent_on !== "" && (
          <LinkButton href={searchUrls.thankYou(person.note_id)} light>
            The thank-you note<span class="unseen">: {name}</span>
          </LinkButton>
        )}
        {row.debriefed_at === null && (
          <PostForm action={searchUrls.jobInterviewPersonRemoval(row.id, person.id)}>
            <button class="plain" type="submit">
              Take off<span class="unseen">: {name}</span>
            </button>
          </PostForm>
        )}
      </div>
    </Entry>
  );
}

function NoteMark({ person }: { person: PersonThere }): JSX.Element | null {
  if (person.note_id === null || person.let_go_at !== null) return null;
  return person.sent_on ? <Mark kind="done">Thanked</Mark> : <Mark kind="waits">Thanks owed</Mark>;
}

function WhatElse({ data: { row }, asks }: { data: OneData; asks: boolean }): JSX.Element {
  const isOff = row.called_off_at !== null;
  return (
    <>
      <Actions>
        {!isOff && !asks && row.debriefed_at === null && (
          <LinkButton href={searchUrls.debrief(row.id)} quiet>
            It is over: write down how it went
          </LinkButton>
        )}
        {!isOff && (
          <LinkButton href={searchUrls.jobInterviewCalendar(row.id)} light>
            Put it into my calendar
          </LinkButton>
        )}
        <LinkButton href={searchUrls.editJobInterview(row.id)} light>
          Change it
        </LinkButton>
        <LinkButton href={searchUrls.shownOf("job-interview", row.id)} light>
          Who sees this
        </LinkButton>
      </Actions>
      <Fold summary={isOff ? "It takes place, or remove it" : "Call it off, or remove it"}>
        <PostForm action={searchUrls.jobInterviewCallingOff(row.id)}>
          {isOff && <Keep name="undo" value="yes" />}
          <p>
            {isOff
              ? "It was called off. If it takes place after all, everything here is as it was."
              : "Called off, it stays in your log, and nothing reminds you of it."}
          </p>
          <Submit quiet>{isOff ? "It takes place after all" : "It is called off"}</Submit>
        </PostForm>
        <PostForm action={searchUrls.jobInterviewRemoval(row.id)}>
          <p>
            Removing it takes along what you prepared and wrote of it, and thank-you notes that you have not
            begun. A note that has words, or is sent, stays with you. It cannot be taken back.
          </p>
          <Submit danger>Remove it</Submit>
        </PostForm>
      </Fold>
    </>
  );
}
