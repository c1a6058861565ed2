import { webAddress } from "../../../basics/web-address.ts";
import { Facts, Lines, LinkedWords, Quiet } from "../../../web/components/index.ts";
import type { Children, JSX } from "../../../web/jsx/index.ts";
import { sayDate } from "../../../web/when.ts";
import { inWorkWords, partWords, tieWords } from "../book/contact.words.ts";
import { contactUrls } from "../urls.ts";
import type { ContactRead } from "./contact.reads.ts";

/** Who somebody is, below their name: what they do and where, the part they play, and how they are reached. */
export function Front({ contact }: { contact: ContactRead }): JSX.Element {
  const { title, company, company_id } = contact;
  const at = company && company_id !== null && <a href={contactUrls.company(company_id)}>{company}</a>;
  return (
    <div class="contact-front">
      {(title || at) && (
        <p class="contact-work">
          {title}
          {title && at && " at "}
          {at}
        </p>
      )}
      <Kinds contact={contact} />
      {contact.ways.length > 0 && (
        <ul class="contact-ways">
          {contact.ways.map((way) => (
            <li>
              <Reach way={way} /> {way.label && <small>{way.label}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The part, the work and the tie, in a few words; then the tags. */
function Kinds({ contact: { part, in_work, tie, tags } }: { contact: ContactRead }): JSX.Element | null {
  const words = [part && partWords[part], in_work && inWorkWords[in_work], tie && tieWords[tie]].filter(
    Boolean,
  );
  if (words.length === 0 && tags.length === 0) return null;
  return (
    <p class="line tagged">
      {words.length > 0 && <span>{words.join(" · ")}</span>}
      {tags.map((tag) => (
        <>
          {" "}
          <span class="tag-word">{tag}</span>
        </>
      ))}
    </p>
  );
}

type WayShown = Pick<ContactRead["ways"][number], "kind" | "value">;

/** A way to reach somebody, to be tapped where it is one that can be. */
function Reach({ way: { kind, value } }: { way: WayShown }): JSX.Element {
  const href = reachedBy(kind, value);
  if (!href) return <LinkedWords words={value} />;
  return (
    <a class="typed-link" href={href} rel="nofollow ugc noopener noreferrer">
      {kind === "web" ? value.replace(/^https?:\/\/(www\.)?|\/$/g, "") : value}
    </a>
  );
}

/** Where a way leads; null where it leads nowhere that may be linked, whatever it says that it is. */
export function reachedBy(kind: WayShown["kind"], value: string): string | null {
  if (kind === "email") {
    const [, name, host] = /^([^\s@]+)@([^\s@]+)$/.exec(value) ?? [];
    return name && host ? `mailto:${encodeURIComponent(name)}@${encodeURIComponent(host)}` : null;
  }
  if (kind === "phone") {
    const dialled = value.trim().replace(/(?!^\+)\D/g, "");
    return /\d/.test(dialled) ? `tel:${dialled}` : null;
  }
  const address = kind === "web" ? webAddress(value) : null;
  return address && /^https?:/.test(address) ? address : null;
}

/** What stands on the back of the card. */
export function Back({ contact }: { contact: ContactRead }): JSX.Element {
  const { met_where, met_on, about } = contact;
  const met = [met_where, met_on && sayDate(met_on)].filter(Boolean).join(", ");
  const items: (readonly [string, Children])[] = [
    ...(met ? [["Where we met", met] as const] : []),
    ...(about
      ? [
          [
            "What you spoke of",
            <span class="words">
              <LinkedWords words={about} />
            </span>,
          ] as const,
        ]
      : []),
  ];
  if (items.length > 0) return <Facts items={items} />;
  return (
    <Quiet>
      Nothing is on it yet. Where did you meet, and what did you speak of?{" "}
      <a href={contactUrls.editContact(contact.id)}>Write it down</a>
    </Quiet>
  );
}

/** Lines, or a word where there are none. */
export const LinesOr = ({ rows, none }: { rows: JSX.Element[]; none: string }): JSX.Element =>
  rows.length > 0 ? <Lines>{rows}</Lines> : <Quiet>{none}</Quiet>;
