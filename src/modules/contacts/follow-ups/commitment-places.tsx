import { fromAddress } from "../../../basics/ids.ts";
import type { Main } from "../../../database/index.ts";
import { Quiet } from "../../../web/components/index.ts";
import type { Drawn, Viewer } from "../../../web/frame.ts";
import type { CarriedAlong, CommitmentPlaces, OwnCommitment } from "../../groups/index.ts";
import { shownContactName } from "../contact.ts";
import {
  contactsNamedIn,
  contactsOfCommitment,
  hasContacts,
  nameOfContact,
} from "./commitment-contacts.reads.ts";
import { WithWhom } from "./commitment-contacts.parts.tsx";
import { carriedContact, carryLinks, dropLinks, linkCarried } from "./commitment-links.ts";

/** What this room puts into commitments: with whom they are, for their member alone. */
export const contactsOnCommitments: CommitmentPlaces = {
  carried: [carriedContact],
  onForm,
  afterMaking: (tx, who, commitment, carried, now) =>
    linkCarried(tx, who, commitment, fromAddress(carried[carriedContact] ?? ""), now),
  onPage,
  afterCarrying: carryLinks,
  beforeTakingBack: dropLinks,
};

async function onForm(read: Main, viewer: Viewer, carried: CarriedAlong): Promise<Drawn | null> {
  const contact = fromAddress(carried[carriedContact] ?? "");
  const name = contact === null ? null : await nameOfContact(read, viewer.id, contact);
  if (name === null) return null;
  return (
    <Quiet>
      It is with {shownContactName(name)}. Only you see that: others see what you type here, and no more.
    </Quiet>
  );
}

async function onPage(read: Main, viewer: Viewer, { id, words, here }: OwnCommitment): Promise<Drawn | null> {
  if (!(await hasContacts(read, viewer.id))) return null;
  const linked = await contactsOfCommitment(read, viewer.id, id);
  const named = await contactsNamedIn(read, viewer.id, words);
  const isNoted = new Set(linked.map((contact) => contact.id));
  return (
    <WithWhom
      commitment={id}
      linked={linked}
      named={named.filter((contact) => !isNoted.has(contact.id))}
      here={here}
    />
  );
}
