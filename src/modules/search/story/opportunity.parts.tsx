import { webAddress } from "../../../basics/web-address.ts";
import {
  Actions,
  DateField,
  Entry,
  Facts,
  Fold,
  Keep,
  LinkButton,
  Lines,
  PostForm,
  Quiet,
  Section,
  SelectField,
  Submit,
} from "../../../web/components/index.ts";
import { emptyForm, scoped, typed } from "../../../web/forms.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { sayDate } from "../../../web/when.ts";
import { contactUrls, shownContactName } from "../../contacts/index.ts";
import type { OpportunityRead } from "../opportunities/held-opportunity.ts";
import { NextStepForm, PartForm } from "../opportunities/opportunity-acts.pages.tsx";
import { nextDayWords, sinceWords } from "../opportunities/opportunity.words.ts";
import type { PartPlayed } from "../opportunities/parts-played.ts";
import { type Stage, stages } from "../search.ts";
import { channelWords, closedWhyWords, contactPartWords, jobKindWords, stageWords } from "../search.words.ts";
import { placeOnOpportunity, searchUrls } from "../urls.ts";

type Of = { row: OpportunityRead; today: Temporal.PlainDate; here: string };

/** Where it stands and since when, and the form that moves it along. */
export function StagePart({ row, today, here }: Of): JSX.Element {
  const why = row.closed_why === "" ? "" : `: ${closedWhyWords[row.closed_why]}`;
  return (
    <Section title={`${stageWords[row.stage]}${row.stage === "closed" ? why : ""}`}>
      <p class="line">{sinceWords(row.stage_on, today)}</p>
      <PostForm action={searchUrls.opportunityStage(row.id)}>
        <Keep name="then" value={here} />
        <SelectField
          form={typed({ to: row.stage === "closed" ? "closed" : nextOf(row.stage), on: today.toString() })}
          name="to"
          label="Move it to"
          required
          options={stages.map((stage) => ({ value: stage, label: stageWords[stage] }))}
        />
        <Fold summary="On another day">
          <DateField form={typed({ on: today.toString() })} name="on" label="Day" max={today.toString()} />
        </Fold>
        <Submit quiet>Move</Submit>
      </PostForm>
    </Section>
  );
}

/** The stage that most often follows, chosen already. */
const nextOf = (stage: Stage): Stage => stages[stages.indexOf(stage) + 1] ?? stage;

/** What is known of the job itself. */
export function FactsPart({ row }: { row: OpportunityRead }): JSX.Element {
  return (
    <>
      <Facts items={factsOf(row)} />
      {row.notes && <p class="words kept-words">{row.notes}</p>}
      <Actions>
        <LinkButton href={searchUrls.editOpportunity(row.id)} quiet>
          Change
        </LinkButton>
      </Actions>
    </>
  );
}

function factsOf(row: OpportunityRead): (readonly [string, Children])[] {
  const found = [row.found_where, row.found_contact === null ? "" : shownContactName(row.found_contact)];
  const all: (readonly [string, Children])[] = [
    [
      "Company",
      row.company_id !== null && row.company ? (
        <a href={contactUrls.company(row.company_id)}>{row.company}</a>
      ) : (
        ""
      ),
    ],
    ["Place", row.place],
    ["Pay", row.pay],
    ["Kind of job", row.job_kind && jobKindWords[row.job_kind]],
    ["Channel", channelOf(row)],
    ["Where I found it", found.filter(Boolean).join(", from ")],
    ["Posting", row.link && <TypedPage link={row.link} />],
  ];
  return all.filter(([, content]) => content !== "");
}

function channelOf(row: OpportunityRead): string {
  if (row.channel === "") return "";
  return row.also_networked ? "Posting, and networked to the hiring manager" : channelWords[row.channel];
}

/** Linked where it is the address of a page, whatever else stands there. */
const TypedPage = ({ link }: { link: string }): JSX.Element => {
  const page = webAddress(link);
  if (!page?.startsWith("http")) return <>{link}</>;
  return (
    <a class="typed-link" href={page} rel="nofollow ugc noopener noreferrer">
      {URL.parse(page)?.hostname.replace(/^www\./, "")}
    </a>
  );
};

/** What comes next: done, put off, or said anew. */
export function NextPart({ row, today, here }: Of): JSX.Element {
  const then = `${here}#${placeOnOpportunity.next}`;
  if (row.next_step === "")
    return (
      <Section title="What comes next" id={placeOnOpportunity.next}>
        <NextStepForm row={row} then={then} form={emptyForm} />
      </Section>
    );
  return (
    <Section title="What comes next" id={placeOnOpportunity.next}>
      <p>
        {row.next_step}
        {row.next_on && `, ${nextDayWords(row.next_on, today)}`}
      </p>
      <PostForm action={searchUrls.opportunityNext(row.id)}>
        <Keep name="then" value={then} />
        <div class="row-acts">
          <Submit quiet name="how" value="done">
            Done
          </Submit>
          <button class="plain" type="submit" name="how" value="tomorrow">
            Tomorrow
          </button>
          <button class="plain" type="submit" name="how" value="next-week">
            In a week
          </button>
          <a href={searchUrls.opportunityNext(row.id)}>Change</a>
        </div>
      </PostForm>
    </Section>
  );
}

type WhoProps = { row: OpportunityRead; parts: readonly PartPlayed[]; names: readonly string[] };

/** Who plays a part in it, and a form for another. */
export function WhoPart({ row, parts, names }: WhoProps): JSX.Element {
  return (
    <Section title="Who plays a part" id={placeOnOpportunity.contacts}>
      {parts.length === 0 ? (
        <Quiet>Nobody yet. Who works there, or knows somebody who does?</Quiet>
      ) : (
        <Lines>
          {parts.map((part) => (
            <Entry
              title={shownContactName(part.name)}
              href={contactUrls.contact(part.id)}
              line={[contactPartWords[part.part], part.title, part.company].filter(Boolean).join(" · ")}
            >
              <div class="row-acts">
                <PostForm action={searchUrls.opportunityContactRemoval(row.id, part.id)}>
                  <button class="plain" type="submit">
                    Take off<span class="unseen">: {shownContactName(part.name)}</span>
                  </button>
                </PostForm>
              </div>
            </Entry>
          ))}
        </Lines>
      )}
      <NetworkedOffer row={row} parts={parts} />
      <Fold summary="Add somebody">
        <PartForm row={row} alike={[]} form={scoped(emptyForm, "who")} names={names} />
      </Fold>
    </Section>
  );
}

/** Whoever answers a posting and finds a way to the hiring manager walks two ways at once: it is asked, and counted as said. */
function NetworkedOffer({ row, parts }: Omit<WhoProps, "names">): JSX.Element | null {
  if (row.channel !== "posting") return null;
  const isNear = parts.some(({ part }) => part === "hiring-manager" || part === "insider");
  if (!row.also_networked && !isNear) return null;
  return (
    <PostForm action={searchUrls.opportunityNetworked(row.id)}>
      {row.also_networked ? (
        <p>
          You answered the posting and networked to the hiring manager.{" "}
          <button class="plain" type="submit" name="yes" value="no">
            That is not so
          </button>
        </p>
      ) : (
        <p>
          Did you reach the hiring manager besides answering the posting?{" "}
          <button class="plain" type="submit" name="yes" value="yes">
            Yes
          </button>
        </p>
      )}
    </PostForm>
  );
}

type PostingProps = { row: OpportunityRead; posting: { words: string; kept_at: string } | null };

/** The text of the posting, folded: postings vanish. */
export function PostingPart({ row, posting }: PostingProps): JSX.Element {
  return (
    <Section
      title="The posting"
      id={placeOnOpportunity.posting}
      aside={<a href={searchUrls.opportunityPosting(row.id)}>{posting ? "Change" : "Paste its text"}</a>}
    >
      {posting ? (
        <Fold summary={`As it was on ${sayDate(posting.kept_at.slice(0, 10))}`}>
          <p class="words kept-words">{posting.words}</p>
        </Fold>
      ) : (
        <Quiet>Postings vanish. Its text is kept here when you paste it.</Quiet>
      )}
    </Section>
  );
}

/** How much of it others see, where the search is shared at all. */
export function ShownPart({ row }: { row: OpportunityRead }): JSX.Element {
  return (
    <Section title="Who sees this" id={placeOnOpportunity.shown}>
      <PostForm action={searchUrls.opportunityShown(row.id)}>
        <SelectField
          form={typed({ shown: row.shown })}
          name="shown"
          label="Those with whom I share my search see"
          required
          hint="Only ever less than you share with them, never more."
          options={[
            { value: "", label: "What I share of my opportunities" },
            { value: "nothing", label: "Nothing of this one" },
            { value: "something", label: "That there is one" },
            { value: "details", label: "Its details" },
          ]}
        />
        <Submit quiet>Keep</Submit>
      </PostForm>
    </Section>
  );
}
