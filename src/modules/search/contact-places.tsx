import type { Id } from "../../basics/ids.ts";
import type { Main } from "../../database/index.ts";
import { Entry, Lines, Quiet, Section } from "../../web/components/index.ts";
import type { Drawn, Viewer } from "../../web/frame.ts";
import { sayPlainDate } from "../../web/when.ts";
import { dateIn } from "../../basics/instant.ts";
import type { ContactPlaces } from "../contacts/index.ts";
import { isCompanyUsed, moveToCompany } from "./company-joining.ts";
import { moveBackToContact, moveToContact } from "./contact-merging.ts";
import {
  goingWith,
  opportunitiesAt,
  opportunitiesWith,
  targetAt,
  thanksOwedTo,
} from "./contact-places.reads.ts";
import { titleAt } from "./opportunities/opportunity.ts";
import { refreshOpportunityWords } from "./opportunities/opportunity-words.ts";
import { contactPartWords, stageWords, standingWords } from "./search.words.ts";
import { searchUrls } from "./urls.ts";

/** What this room puts into an address book: what a contact or a company has to do with the member's search. */
export const searchOnContacts: ContactPlaces = {
  onContact,
  onContactRemoval,
  onCompany,
  onMerge: (tx, _who, kept, gone) => moveToContact(tx, kept, gone),
  onUndoMerge: (tx, _who, kept, gone, moved) => moveBackToContact(tx, kept, gone, moved),
  onCompanyNamed: (tx, _who, company) => refreshOpportunityWords(tx, company),
  onCompaniesJoined: moveToCompany,
  isCompanyUsed,
};

async function onContact(
  read: Main,
  viewer: Viewer,
  contact: Id,
  now: Temporal.Instant,
): Promise<Drawn | null> {
  const pursued = await opportunitiesWith(read, viewer.id, contact);
  const owed = await thanksOwedTo(read, viewer.id, contact);
  if (pursued.length + owed.length === 0) return null;
  const today = dateIn(now, viewer.timeZone);
  return (
    <Section title="In my search">
      <Lines>
        {owed.map((row) => (
          <Entry
            title="A thank-you note"
            href={searchUrls.thankYou(row.id)}
            line={`${row.for_what || "You owe it"} · due ${sayPlainDate(Temporal.PlainDate.from(row.due_on), today)}`}
          />
        ))}
        {pursued.map((row) => (
          <Entry
            title={titleAt(row)}
            href={searchUrls.opportunity(row.id)}
            line={`${contactPartWords[row.part]} · ${stageWords[row.stage]}`}
          />
        ))}
      </Lines>
    </Section>
  );
}

async function onContactRemoval(read: Main, viewer: Viewer, contact: Id): Promise<Drawn | null> {
  const { notes, parts, letters, acts } = await goingWith(read, viewer.id, contact);
  const goes = [
    notes > 0 ? "the thank-you notes to them, also those that you sent" : "",
    parts > 0 ? "their part in what you pursue and in your job interviews" : "",
    letters > 0 ? "what you wrote to them in your news for supporters" : "",
  ].filter(Boolean);
  if (goes.length === 0 && acts === 0) return null;
  const all = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(goes);
  return (
    <p>
      {goes.length > 0 && `From your search go ${all}. `}
      {acts > 0 && "What you did with them stays among your activities, without their name."}
    </p>
  );
}

async function onCompany(read: Main, viewer: Viewer, company: Id): Promise<Drawn | null> {
  const target = await targetAt(read, viewer.id, company);
  const pursued = await opportunitiesAt(read, viewer.id, company);
  if (!target && pursued.length === 0) return null;
  return (
    <Section title="In my search">
      {target && (
        <p>
          <a href={searchUrls.targetCompany(target.id)}>One of your target companies</a>.{" "}
          {standingWords[target.standing]}.
        </p>
      )}
      {pursued.length === 0 ? (
        <Quiet>You pursue nothing there yet.</Quiet>
      ) : (
        <Lines>
          {pursued.map((row) => (
            <Entry
              title={row.title}
              href={searchUrls.opportunity(row.id)}
              line={[row.place, stageWords[row.stage]].filter(Boolean).join(" · ")}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}
