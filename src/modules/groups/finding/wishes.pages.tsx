import type { JSX } from "../../../web/jsx/index.ts";
import { toInstant } from "../../../basics/instant.ts";
import {
  Actions,
  Beginnings,
  Entry,
  Fold,
  Keep,
  Lines,
  LinkButton,
  Mark,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
  When,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import type { formingsAsking } from "./formings.reads.ts";
import { firstName } from "../group.words.ts";
import { KeepId } from "../group.parts.tsx";
import type { OfferToMe } from "./place-offers.reads.ts";
import { groupUrls } from "../urls.ts";
import { OfferEntry, WishFields } from "./wishes.parts.tsx";
import type { MyWish } from "./wishes.reads.ts";
import { wishInWords } from "./wishes.words.ts";
import { kindWords } from "../words.ts";

export type WishPageData = {
  wish: MyWish | null;
  offers: readonly OfferToMe[];
  asking: Awaited<ReturnType<typeof formingsAsking>>;
  /** Set where what was typed came too late. */
  changedMeanwhile?: boolean;
};

/** What a member would like in a group, who sees it, and what came of it so far. */
export function WishPage(frame: Frame, viewer: Viewer, data: WishPageData, form: Form): Drawn {
  const { wish } = data;
  return (
    <Page frame={frame} title="I want a group" back={{ href: groupUrls.groups, label: "Groups" }}>
      {wish ? (
        <YouWait frame={frame} viewer={viewer} data={{ ...data, wish }} form={form} />
      ) : (
        <NewWish viewer={viewer} form={form} />
      )}
    </Page>
  );
}

function NewWish({ viewer, form }: { viewer: Viewer; form: Form }): JSX.Element {
  return (
    <>
      <p>
        Say what you would like. Organisers with a free place, and the host, may offer you one, or bring
        together those who wish for the same.
      </p>
      <WhoSees viewer={viewer} />
      <PostForm action={groupUrls.wish} keepWords>
        <KeepId form={form} />
        <Keep name="version" value="0" />
        <Problems form={form} />
        <WishFields form={form} />
        <Submit>Wait for a group</Submit>
      </PostForm>
    </>
  );
}

function WhoSees({ viewer }: { viewer: Viewer }): JSX.Element {
  return (
    <Quiet>
      Who keeps a group together and the host see it under “{firstName(viewer.name)}”, with how far your clock
      is from theirs: not your last name, your address or your profile. Nobody whom you keep away or have
      blocked sees it. Nothing happens without your yes.
    </Quiet>
  );
}

type Standing = { frame: Frame; viewer: Viewer; data: WishPageData & { wish: MyWish }; form: Form };

function YouWait({ frame, viewer, data, form }: Standing): JSX.Element {
  const { wish, offers, asking } = data;
  return (
    <>
      {offers.length > 0 && (
        <Section title={offers.length === 1 ? "A group offers you a place" : "Groups that offer you a place"}>
          <Lines>
            {offers.map((offer) => (
              <OfferEntry frame={frame} viewer={viewer} offer={offer} />
            ))}
          </Lines>
        </Section>
      )}
      {asking.length > 0 && (
        <Section title="A new group may begin">
          <Lines>
            {asking.map((forming) => (
              <Entry
                title={forming.name}
                href={groupUrls.forming(forming.id)}
                mark={<Mark kind="waits">your yes or no</Mark>}
                line={kindWords[forming.kind].name}
              />
            ))}
          </Lines>
        </Section>
      )}
      <Section
        title="You are in the waiting room"
        aside={
          <>
            since <When at={toInstant(wish.wished_at)} zone={viewer.timeZone} form="day" now={frame.now} />
          </>
        }
      >
        <p>{[wishInWords(wish), wish.when_words, wish.field].filter(Boolean).join(" · ")}</p>
        {wish.words && <p class="words">{wish.words}</p>}
        <WhoSees viewer={viewer} />
        <Quiet>
          An organiser may offer you a place, or you may be asked whether a new group should begin. Both stand
          here and on Today, and you say yes or no.
        </Quiet>
        {data.changedMeanwhile && (
          <Notice kind="trouble">
            This was changed meanwhile, perhaps in another window. What stands is above; what you typed is
            below and not kept yet.
          </Notice>
        )}
        <Fold
          summary="Change what you wrote"
          open={data.changedMeanwhile || Object.keys(form.errors).length > 0}
        >
          <PostForm action={groupUrls.wish} keepWords>
            <KeepId form={form} />
            <Keep name="version" value={wish.version} />
            <Problems form={form} />
            <WishFields form={form} />
            <Submit>Keep</Submit>
          </PostForm>
        </Fold>
      </Section>
      <Section title="Meanwhile">
        <Beginnings
          ways={[
            {
              href: groupUrls.newCommitment,
              label: "Commit alone",
              line: "Write down one thing that you will do, and by which day. It counts without a group.",
            },
            { href: groupUrls.groups, label: "Look at the open groups", line: "And ask one yourself." },
            {
              href: groupUrls.newGroup,
              label: "Start a group",
              line: "With a friend, or with whoever comes.",
            },
          ]}
        />
        <PostForm action={groupUrls.wishWithdrawal}>
          <Actions>
            <Submit quiet>Stop waiting</Submit>
            <LinkButton href={groupUrls.groups} quiet>
              Back to the groups
            </LinkButton>
          </Actions>
        </PostForm>
      </Section>
    </>
  );
}
