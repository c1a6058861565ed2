import { emailAddress } from "../../../basics/email-address.ts";
import { webAddress } from "../../../basics/web-address.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import type { CardShown } from "../contact.ts";

type CardFaceProps = {
  card: CardShown;
  company?: string;
  /** Whether the name is the heading of the page. */
  heading?: boolean;
};

/** A card as it lies on a table: what its owner put on it, and nothing else. */
export function CardFace({ card, company, heading }: CardFaceProps): JSX.Element {
  // What is linked is looked at once more: an address may come from elsewhere than the form.
  const links = card.links.split("\n").flatMap((line) => webAddress(line) ?? []);
  const email = emailAddress(card.email);
  const name = card.name || "A former member";
  const ways = card.email !== "" || card.phone !== "" || links.length > 0;
  return (
    <article class="calling-card">
      {heading ? <h1 class="card-name">{name}</h1> : <p class="card-name">{name}</p>}
      {card.line && <p class="card-line">{card.line}</p>}
      {company && <p class="card-line">{company}</p>}
      {card.target && <p class="card-target">{card.target}</p>}
      {ways && (
        <ul class="card-ways">
          {card.email && (
            <li>{email ? <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a> : card.email}</li>
          )}
          {card.phone && (
            <li>
              <a href={`tel:${dialled(card.phone)}`}>{card.phone}</a>
            </li>
          )}
          {links.map((link) => (
            <li>
              <a class="typed-link" href={link} rel="nofollow ugc noopener noreferrer">
                {shortLink(link)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** What a telephone dials: digits, and the sign of another country before them. */
const dialled = (phone: string): string => phone.replace(/(?!^\+)\D/g, "");

/** An address as it is read aloud. */
const shortLink = (link: string): string => link.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
