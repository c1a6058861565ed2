import {
  Actions,
  Beginnings,
  Empty,
  Keep,
  LinkButton,
  Page,
  PostForm,
  Problems,
  Quiet,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { ContactTabs } from "../contact-tabs.tsx";
import { contactUrls } from "../urls.ts";
import { type ContactFilter, type ContactsPage, everybody, type TagListed } from "./contacts.reads.ts";
import { partsListed, people } from "./contacts.words.ts";
import { Finder, Further, NextFound, OnlySome, PeopleLines, type Sought } from "./finder.parts.tsx";

/** What a list of people shows. */
export type ListData = {
  page: ContactsPage;
  /** How many people there are, shown or not. */
  all: number;
  /** With which letters their names begin. */
  letters: string[];
  tags: TagListed[];
  today: Temporal.PlainDate;
};

/** Whom a member knows, by name. */
export function ContactsListPage(frame: Frame, data: ListData & { filter: ContactFilter }): Drawn {
  const { page, all, tags, today, filter } = data;
  return (
    <Page frame={frame} title="My people">
      <ContactTabs at={contactUrls.contacts} />
      {all === 0 ? (
        <NobodyYet />
      ) : (
        <>
          <WaysIn />
          <Finder frame={frame} sought={{ words: "", tag: "" }}>
            <OnlySome filter={filter} tags={tags} />
            <p class="count">
              <span>{countWords(data)}</span>
            </p>
            <ByLetter data={data} />
            {page.rows.length > 0 ? (
              <PeopleLines rows={page.rows} today={today} />
            ) : (
              <p>
                Nobody, as things stand. <a href={contactUrls.contacts}>Show everybody</a>
              </p>
            )}
            <Turning filter={filter} page={page} />
          </Finder>
          <Further />
        </>
      )}
    </Page>
  );
}

const WaysIn = (): JSX.Element => (
  <Actions>
    <LinkButton href={contactUrls.newContact}>Write somebody down</LinkButton>
    <LinkButton href={contactUrls.quick} quiet>
      Quick notes
    </LinkButton>
    <LinkButton href={contactUrls.imports} light>
      Bring people in
    </LinkButton>
  </Actions>
);

function NobodyYet(): JSX.Element {
  return (
    <>
      <Empty drawing="rope" title="Nobody is here yet.">
        <p>
          Whom you know, where you met, and what you promised each other. It is yours alone: nobody else in
          Landfall sees it.
        </p>
      </Empty>
      <Beginnings ways={beginnings} />
    </>
  );
}

const beginnings = [
  {
    href: contactUrls.newContact,
    label: "Write somebody down",
    line: "A name is enough to begin with.",
  },
  {
    href: contactUrls.quick,
    label: "Quick notes",
    line: "After a gathering: one line for each person you met.",
  },
  {
    href: contactUrls.imports,
    label: "Bring people in",
    line: "From LinkedIn, Google, your telephone, or any list.",
  },
];

/** "214 people, by name", or whom a filter shows. */
function countWords({ all, filter }: { all: number; filter: ContactFilter }): string {
  if (filter.unspoken) return "Those with whom there was no exchange yet";
  return filter.part ? `${partsListed[filter.part]}, by name` : `${people(all)}, by name`;
}

/** From which letter on, where there are more people than a page holds; a script of many signs has no such row. */
function ByLetter({ data }: { data: ListData & { filter: ContactFilter } }): JSX.Element | null {
  const { page, letters, filter } = data;
  const isWhole = page.isFirst && !page.next;
  if (isWhole || filter.part || filter.unspoken || letters.length < 2 || letters.length > 40) return null;
  return (
    <nav class="letters" aria-label="From a letter on">
      {letters.map((letter) => (
        <a
          href={`${contactUrls.contacts}?from=${encodeURIComponent(letter)}`}
          aria-current={letter === filter.from ? "true" : undefined}
        >
          {letter.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}

function Turning({ filter, page }: { filter: ContactFilter; page: ContactsPage }): JSX.Element | null {
  if (page.isFirst && !page.next) return null;
  return (
    <Actions>
      {page.next && (
        <LinkButton href={listAddress(filter, page.next)} quiet>
          The next 50
        </LinkButton>
      )}
      {!page.isFirst && (
        <LinkButton href={listAddress(filter, null)} light>
          Back to the first
        </LinkButton>
      )}
    </Actions>
  );
}

/** Where a page of the list stands. No word of anybody's is in it. */
function listAddress({ part, unspoken }: ContactFilter, after: string | null): string {
  const asked = new URLSearchParams({
    ...(part ? { part } : {}),
    ...(unspoken ? { exchange: "none" } : {}),
    ...(after ? { after } : {}),
  });
  return asked.size > 0 ? `${contactUrls.contacts}?${asked.toString()}` : contactUrls.contacts;
}

/** Who was found. */
export function FoundPage(frame: Frame, data: ListData & { sought: Sought; tag: string; form: Form }): Drawn {
  const { page, tags, today, sought, tag, form } = data;
  const isSought = sought.words !== "" || sought.tag !== "";
  return (
    <Page frame={frame} title="My people">
      <ContactTabs at={contactUrls.contacts} />
      <Problems form={form} />
      <Finder frame={frame} sought={sought}>
        <OnlySome filter={everybody} tag={tag} tags={tags} />
        <p class="count">
          <span>{foundWords(data)}</span> {isSought && <a href={contactUrls.contacts}>Show everybody</a>}
        </p>
        {page.rows.length > 0 ? (
          <PeopleLines rows={page.rows} today={today} />
        ) : (
          <NobodyFound name={sought.words} />
        )}
        {page.next && <NextFound sought={sought} next={page.next} />}
      </Finder>
    </Page>
  );
}

/** The next step where nobody is found: what was typed is carried into the form for somebody new, posted, as every word here. */
const NobodyFound = ({ name }: { name: string }): JSX.Element => (
  <>
    <Quiet>Fewer letters may find more.</Quiet>
    {name ? (
      <PostForm action={contactUrls.newContact}>
        <Keep name="name" value={name} />
        <button class="plain" type="submit">
          Write down “{name}”
        </button>
      </PostForm>
    ) : (
      <a href={contactUrls.newContact}>Write somebody down</a>
    )}
  </>
);

function foundWords({ page, sought, all }: { page: ContactsPage; sought: Sought; all: number }): string {
  const count = page.rows.length;
  if (!sought.words && !sought.tag) return `${people(all)}, by name`;
  const which = sought.tag ? ` with the tag “${sought.tag}”` : "";
  if (!page.isFirst) return `Further people${which}`;
  if (count === 0) return `Nobody is found${which}.`;
  return page.next
    ? `More than ${count} people${which}. These are the first.`
    : `${people(count)} found${which}.`;
}
