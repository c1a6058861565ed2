import { toAddress } from "../../../basics/ids.ts";
import type { SearchesTable } from "../../../database/index.ts";
import {
  Actions,
  ChoiceField,
  DateField,
  Facts,
  Fold,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import { type Form, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { searchUrls } from "../urls.ts";
import { factsOfSearch } from "./opening.parts.tsx";

const back = { href: searchUrls.search, label: "My search" };

/** Opening a search: one press is enough. */
export function OpeningPage(frame: Frame, form: Form, today: Temporal.PlainDate): Drawn {
  return (
    <Page frame={frame} title="Open a search" back={back}>
      <p>
        A search is yours alone. Nobody sees that you have one, or anything in it, until you share it. One
        press opens it; all else can be said later, or never.
      </p>
      <Problems form={form} />
      <PostForm action={searchUrls.opening} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <SearchFields form={form} today={today} isNew />
        <Actions>
          <Submit>Open my search</Submit>
        </Actions>
      </PostForm>
    </Page>
  );
}

type FieldsProps = { form: Form; today: Temporal.PlainDate; isNew?: boolean };

function SearchFields({ form, today, isNew }: FieldsProps): JSX.Element {
  const more = (
    <>
      <DateField
        form={form}
        name="lastWorkOn"
        label="Last day in work"
        hint="It may lie ahead, if your notice still runs."
      />
      <DateField
        form={form}
        name="moneyUntil"
        label="My money lasts until"
        hint="Only you ever see this. It is never shared, whatever else you share."
      />
    </>
  );
  const isOpen = ["lastWorkOn", "moneyUntil"].some((name) => typedText(form, name) || form.errors[name]);
  return (
    <>
      <DateField
        form={form}
        name="lookingSince"
        label="Looking since"
        hint={isNew ? "Today is filled in. An earlier day is just as good." : undefined}
        max={today.toString()}
        required
      />
      <ChoiceField
        form={form}
        name="inWork"
        label="Are you in work now?"
        options={[
          { value: "no", label: "No" },
          { value: "yes", label: "Yes, and I look quietly" },
          ...(isNew ? [] : [{ value: "", label: "I leave it open" }]),
        ]}
      />
      <ChoiceField
        form={form}
        name="pace"
        label="At which pace?"
        hint="Left open, it is slow beside a job and fast otherwise. You can change it any day."
        options={[
          { value: "fast", label: "Fast", hint: "Looking is my work for now." },
          { value: "slow", label: "Slow", hint: "I look beside other things." },
        ]}
      />
      {isNew ? (
        <Fold summary="Add what you like" open={isOpen}>
          {more}
        </Fold>
      ) : (
        more
      )}
    </>
  );
}

export type SearchStanding = { search: SearchesTable; today: Temporal.PlainDate };

/** How a search stands: what was said of it, a pause, and its end. With `changed`, another window wrote meanwhile. */
export function StandingPage(
  frame: Frame,
  { search, today }: SearchStanding,
  form: Form,
  changed = false,
): Drawn {
  return (
    <Page frame={frame} title="How my search stands" back={back}>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there. Now it says:
          </p>
          <Facts items={factsOfSearch(search, today)} />
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.opening} keepWords>
        <Keep name="search" value={toAddress(search.id)} />
        <Keep name="version" value={search.version} />
        <SearchFields form={form} today={today} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={searchUrls.search} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
      <Section title={search.paused_at === null ? "A pause" : "It is paused"} id="pause">
        {search.paused_at === null ? <Pausing /> : <Resuming />}
      </Section>
      <Section title="When it is over">
        <p>A job found, or enough of looking: both are an end, and nothing is erased by either.</p>
        <Actions>
          <LinkButton href={searchUrls.landing}>I have a job</LinkButton>
          <LinkButton href={searchUrls.closing} quiet>
            Close it without one
          </LinkButton>
        </Actions>
      </Section>
    </Page>
  );
}

const Pausing = (): JSX.Element => (
  <>
    <p>
      For an illness, a holiday, or a week in which it is all too much. While your search is paused it reminds
      you of nothing: no next steps, no thank-you notes, no job interviews, neither on Today nor by mail. All
      of it stays where it is.
    </p>
    <Quiet>
      Your groups know nothing of it and go on as before. You can pause there too, on their pages.
    </Quiet>
    <PostForm action={searchUrls.pausing}>
      <Actions>
        <Submit quiet>Pause my search</Submit>
      </Actions>
    </PostForm>
  </>
);

/** Going on with a search that is paused. */
export const Resuming = (): JSX.Element => (
  <>
    <p>It reminds you of nothing until you go on. You can write things down meanwhile, if you like.</p>
    <PostForm action={searchUrls.resuming}>
      <Actions>
        <Submit>Go on with it</Submit>
      </Actions>
    </PostForm>
  </>
);

/** Asks before a search is closed without a landing. */
export function ClosingPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="Close my search" back={{ href: searchUrls.opening, label: "How it stands" }}>
      <p>
        People stop looking for many reasons: a course, a family, a rest, other plans. You need not give one,
        here or anywhere.
      </p>
      <p>
        Its reminders stop, and whoever you shared it with sees it no more. Everything in it stays for you to
        read, among your earlier searches. You can take this back within a week, and you can open a new one on
        any day.
      </p>
      <PostForm action={searchUrls.closing}>
        <Actions>
          <Submit>Close my search</Submit>
          <LinkButton href={searchUrls.opening} quiet>
            Keep it open
          </LinkButton>
        </Actions>
      </PostForm>
      <p>
        You found a job? Then <a href={searchUrls.landing}>say so here instead</a>.
      </p>
    </Page>
  );
}
