import { dateIn } from "../../basics/instant.ts";
import type { Main } from "../../database/index.ts";
import { Actions, LinkButton, Section } from "../../web/components/index.ts";
import type { Drawn, Viewer } from "../../web/frame.ts";
import { sayPlainDate } from "../../web/when.ts";
import type { CommitmentPlaces, OwnCommitment } from "../groups/index.ts";
import { doneForCommitment } from "./activities/for-commitment.reads.ts";
import { currentSearch } from "./opening/searches.reads.ts";
import { searchUrls } from "./urls.ts";
import { carryPlanned, dropFromPlans } from "./weeks/planned-commitments.ts";

/** What this room puts into commitments: what a member did in their search to keep one, for them alone and for the note of their report. */
export const searchOnCommitments: CommitmentPlaces = {
  onPage,
  async forReport(read, viewer, commitment, now) {
    const done = await doneForCommitment(read, viewer.id, commitment);
    if (!done?.words) return null;
    const day = sayPlainDate(Temporal.PlainDate.from(done.day), dateIn(now, viewer.timeZone));
    return {
      note: done.words,
      from: `The note holds what you wrote in your search on ${day}. Change it as you like.`,
    };
  },
  afterCarrying: carryPlanned,
  beforeTakingBack: dropFromPlans,
};

async function onPage(read: Main, viewer: Viewer, { id, here }: OwnCommitment): Promise<Drawn | null> {
  if (!(await currentSearch(read, viewer.id))) return null;
  const done = await doneForCommitment(read, viewer.id, id);
  return (
    <Section title="In my search">
      {done && <p class="words">{done.words}</p>}
      <Actions>
        <LinkButton href={`${searchUrls.newActivityFor(id)}&then=${encodeURIComponent(here)}`} quiet>
          Note what you did for it
        </LinkButton>
      </Actions>
    </Section>
  );
}
