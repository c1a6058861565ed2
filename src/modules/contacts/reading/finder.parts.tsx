import { toAddress } from "../../../basics/ids.ts";
import { Fold, Initials, Keep, Lines, PostForm, Quiet, Submit } from "../../../web/components/index.ts";
import type { Frame } from "../../../web/frame.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { partWords } from "../book/contact.words.ts";
import { shownContactName } from "../contact.ts";
import { contactUrls } from "../urls.ts";
import type { ContactFilter, ContactListed, TagListed } from "./contacts.reads.ts";
import { companyLine, partsListed } from "./contacts.words.ts";

/** What was looked for, as it was typed. */
export type Sought = { words: string; tag: string };

type FinderProps = { frame: Frame; sought: Sought; children: Children };

/**
 * The field by which people are found. Script sends it as one types, and puts in what is found; whoever comes back finds their
 * words again, but not on a computer that others use.
 */
export function Finder({ frame, sought, children }: FinderProps): JSX.Element {
  const { viewer } = frame;
  return (
    <find-as-typed of={viewer && !viewer.onSharedComputer ? toAddress(viewer.id) : undefined}>
      <PostForm action={contactUrls.search} label="Find somebody">
        <div class="finder-line">
          <label class="unseen" for="field-words">
            A name, a company, a word of what you wrote
          </label>
          <input
            type="search"
            id="field-words"
            name="words"
            value={sought.words}
            autocomplete="off"
            spellcheck="false"
            aria-describedby="hint-words"
          />
          <Submit quiet>Find</Submit>
        </div>
        <p class="quiet-words" id="hint-words">
          By name, company, tag or a word that you wrote. The beginning of each is enough.
        </p>
      </PostForm>
      <p class="unseen" role="status" />
      <div id="found">{children}</div>
    </find-as-typed>
  );
}

/** The ways to see only some: each part is a link, each tag a button, for no word of anybody's stands in an address. */
export function OnlySome(props: {
  filter: ContactFilter;
  tag?: string | undefined;
  tags: TagListed[];
}): JSX.Element {
  const { filter, tag = "", tags } = props;
  const isOpen = filter.part !== "" || filter.unspoken || tag !== "";
  return (
    <Fold summary="Show only some" open={isOpen}>
      <nav class="filters" aria-label="By the part they play">
        <FilterLink href={contactUrls.contacts} current={!isOpen}>
          Everybody
        </FilterLink>
        {Object.entries(partsListed).map(([part, label]) => (
          <FilterLink href={`${contactUrls.contacts}?part=${part}`} current={filter.part === part}>
            {label}
          </FilterLink>
        ))}
        <FilterLink href={`${contactUrls.contacts}?exchange=none`} current={filter.unspoken}>
          No exchange yet
        </FilterLink>
      </nav>
      {tags.length > 0 && (
        <PostForm action={contactUrls.search} label="By tag">
          <div class="filters">
            {tags.map((each) => (
              <button
                class="tag"
                type="submit"
                name="tag"
                value={each.tag}
                aria-current={each.tag_words === tag ? "true" : undefined}
              >
                {each.tag} <small>{each.count}</small>
              </button>
            ))}
          </div>
        </PostForm>
      )}
    </Fold>
  );
}

const FilterLink = (props: { href: string; current: boolean; children: string }): JSX.Element => (
  <a class="tag" href={props.href} aria-current={props.current ? "true" : undefined}>
    {props.children}
  </a>
);

/** People by name, each on a line that leads to their page. */
export function PeopleLines({
  rows,
  today,
}: {
  rows: ContactListed[];
  today: Temporal.PlainDate;
}): JSX.Element {
  return (
    <Lines>
      {rows.map((row) => (
        <PersonListed row={row} today={today} />
      ))}
    </Lines>
  );
}

function PersonListed({ row, today }: { row: ContactListed; today: Temporal.PlainDate }): JSX.Element {
  const name = shownContactName(row.name);
  const line = companyLine(row);
  const part = row.part && partWords[row.part];
  return (
    <div class="person">
      <Initials name={name} id={row.id} />
      <a class="who" href={contactUrls.contact(row.id)}>
        <span class="name">{name}</span> {line && <span class="line">{line}</span>}{" "}
        {(part || row.tags.length > 0) && (
          <span class="line tagged">
            {part && <span>{part}</span>}
            {row.tags.map((tag) => (
              <>
                {" "}
                <span class="tag-word">{tag}</span>
              </>
            ))}
          </span>
        )}
      </a>
      <div class="note">{touchWords(row, today)}</div>
    </div>
  );
}

/** When to be in touch again, or that there was nothing yet. */
function touchWords(row: ContactListed, today: Temporal.PlainDate): string {
  if (row.next_touch_on) {
    const day = Temporal.PlainDate.from(row.next_touch_on);
    return Temporal.PlainDate.compare(day, today) <= 0
      ? "Time to be in touch"
      : `In touch again: ${sayPlainDate(day, today)}`;
  }
  return row.last_exchange_on || row.met_on ? "" : "No exchange yet";
}

/** The way to the next page of what was found; the words go along in the form. */
export function NextFound({ sought, next }: { sought: Sought; next: string }): JSX.Element {
  return (
    <PostForm action={contactUrls.search} label="More of those found">
      <Keep name="words" value={sought.words} />
      <Keep name="tag" value={sought.tag} />
      <Keep name="after" value={next} />
      <Submit quiet>The next 50</Submit>
    </PostForm>
  );
}

/** Further ways at the foot of the list. */
export function Further(): JSX.Element {
  return (
    <>
      <ul class="further">
        <li>
          <a href={contactUrls.alike}>Who is here twice?</a>
        </li>
        <li>
          <a href={contactUrls.export}>Take my people along</a>
        </li>
      </ul>
      <Quiet>All of this is yours alone. Nobody else in Landfall sees who is here, or what you write.</Quiet>
    </>
  );
}
