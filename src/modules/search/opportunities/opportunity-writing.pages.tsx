import { newId, toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Facts,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  WordsField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form, typed, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { channelWords, jobKindWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import type { OpportunityRead } from "./held-opportunity.ts";
import {
  ChannelFields,
  type FormAround,
  FoundFields,
  JobKindField,
  MaybeFold,
  NextFields,
  NotesField,
  PlaceFields,
  PostingField,
  StageFields,
  TitleFields,
} from "./opportunity-form.parts.tsx";

/** What the form of a new one holds before anybody typed: spotted, today. */
export const freshOpportunity = (
  today: Temporal.PlainDate,
  said: Readonly<Record<string, string>> = {},
): Form => typed({ id: toAddress(newId()), stage: "spotted", stageOn: today.toString(), ...said });

type NewProps = FormAround & {
  /** What is said above the form: what was read from a page, or why it could not be. */
  notice?: Children;
};

/** Writing down a job to pursue, by hand or with what was read from its posting. */
export function NewOpportunityPage(frame: Frame, { notice, ...around }: NewProps, form: Form): Drawn {
  return (
    <Page
      frame={frame}
      title="A new opportunity"
      back={{ href: searchUrls.opportunities, label: "Opportunities" }}
    >
      {notice}
      <Problems form={form} />
      {!notice && Object.keys(form.errors).length === 0 && <FromItsPage />}
      <PostForm action={searchUrls.newOpportunity} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <Keep name="postingSource" value={typedText(form, "postingSource")} />
        <div class="only-name-needed">
          <TitleFields form={form} around={around} />
          {notice && typedText(form, "title") !== "" && <KeepAsRead />}
          <StageFields form={form} />
          <MaybeFold
            form={form}
            summary="Channel, place, pay, address"
            names={["channel", "alsoNetworked", "place", "pay", "link"]}
          >
            <ChannelFields form={form} />
            <PlaceFields form={form} />
          </MaybeFold>
          <MaybeFold form={form} summary="What comes next" names={["nextStep", "nextOn"]}>
            <NextFields form={form} />
          </MaybeFold>
          <MaybeFold form={form} summary="Where I found it, kind of job, notes" names={furtherNames}>
            <FoundFields form={form} around={around} />
            <JobKindField form={form} />
            <NotesField form={form} />
          </MaybeFold>
          <MaybeFold form={form} summary="The text of the posting" names={["posting"]}>
            <PostingField form={form} />
          </MaybeFold>
        </div>
        <Actions>
          <Submit>Keep it</Submit>
          <LinkButton href={searchUrls.opportunities} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** What was read fills a long form, of which a phone shows little: whoever trusts it need not go through it to its end. */
const KeepAsRead = (): JSX.Element => (
  <>
    <Actions>
      <Submit>Keep it</Submit>
    </Actions>
    <Quiet>Or look over what was read, below.</Quiet>
  </>
);

const furtherNames = ["foundWhere", "foundContact", "foundWho", "foundNew", "jobKind", "notes"];

/** The quickest way: the address of the posting, and its page fills in the form. */
const FromItsPage = (): JSX.Element => (
  <PostForm action={searchUrls.fetching} label="From the address of a posting">
    <sent-address>
      <WordsField
        form={emptyForm}
        name="address"
        label="Is it on the web? Paste the address of its posting, or its text"
        hint="It fills in the form for you to look over."
        rows={2}
        required
      />
    </sent-address>
    <div class="row-acts">
      <Submit quiet>Read it in</Submit>
      <LinkButton href={searchUrls.bookmark} light>
        By a bookmark
      </LinkButton>
    </div>
  </PostForm>
);

/** What stands in one already, as its form shows it. */
export const writtenInOpportunity = (row: OpportunityRead): Form =>
  typed({
    title: row.title,
    company: row.company,
    place: row.place,
    pay: row.pay,
    link: row.link,
    channel: row.channel,
    alsoNetworked: row.also_networked ? "yes" : "",
    foundWhere: row.found_where,
    foundContact: row.found_contact ?? "",
    foundWho: row.found_contact_id === null ? "" : toAddress(row.found_contact_id),
    jobKind: row.job_kind,
    notes: row.notes,
  });

type EditProps = FormAround & { row: OpportunityRead; version: number };

/** Changing what is said of one; with `changed`, what another window wrote stands beside. */
export function EditOpportunityPage(
  frame: Frame,
  { row, version, ...around }: EditProps,
  form: Form,
  changed = false,
): Drawn {
  const home = searchUrls.opportunity(row.id);
  return (
    <Page frame={frame} title="Change an opportunity" back={{ href: home, label: "Back to it" }}>
      {changed && <ChangedMeanwhile row={row} />}
      <Problems form={form} />
      <PostForm action={searchUrls.editOpportunity(row.id)} keepWords>
        <Keep name="version" value={version} />
        <TitleFields form={form} around={around} />
        <ChannelFields form={form} />
        <PlaceFields form={form} />
        <FoundFields form={form} around={around} />
        <JobKindField form={form} />
        <NotesField form={form} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={home} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** Both versions: what stands now above, what was typed in the form below. */
const ChangedMeanwhile = ({ row }: { row: OpportunityRead }): JSX.Element => (
  <Notice kind="trouble">
    <p>
      This was changed meanwhile, perhaps in another window. Your words stand below; sending them replaces
      what is there. Now it says:
    </p>
    <Facts
      items={(
        [
          ["Job", row.title],
          ["Company", row.company],
          ["Channel", row.channel && channelWords[row.channel]],
          ["Place", row.place],
          ["Pay", row.pay],
          ["Address", row.link],
          ["Found", [row.found_where, row.found_contact].filter(Boolean).join(", ")],
          ["Kind of job", row.job_kind && jobKindWords[row.job_kind]],
          ["Notes", row.notes],
        ] as const
      ).filter(([, said]) => said !== "")}
    />
  </Notice>
);
