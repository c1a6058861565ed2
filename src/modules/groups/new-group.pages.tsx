import { newId, toAddress } from "../../basics/ids.ts";
import { Actions, Keep, LinkButton, Notice, Page, PostForm, Problems, Submit } from "../../web/components/index.ts";
import { type Form, typed, typedText } from "../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import { GroupZoneField, KindField, NameFields, PlaceFields, PlacesFields, TimesFields } from "./group-fields.tsx";
import { tomorrow } from "./groups.forms.ts";
import { usualPromise } from "./promises.ts";
import { groupUrls } from "./urls.ts";

/** A form with what most groups begin with. */
export const newGroupTyped = (viewer: Viewer, now: Temporal.Instant): Form =>
  typed({
    id: toAddress(newId()),
    promise: usualPromise,
    pace: "weekly",
    time: "18:30",
    from: tomorrow(now, viewer.timeZone),
    zone: viewer.timeZone,
    places: "6",
    placeKind: "in-person",
  });

/** A member starts a group: one form, one press. */
export function NewGroupPage(frame: Frame, { form, hostConfirms }: { form: Form; hostConfirms: boolean }): Drawn {
  return (
    <Page frame={frame} title="Start a group" back={{ href: groupUrls.groups, label: "Groups" }}>
      <p>You are its organiser until you hand it over. Everything here can be changed later, except the kind.</p>
      {hostConfirms && (
        <Notice kind="waits">In this community the host says yes to each new group. You can invite people once that is done.</Notice>
      )}
      <PostForm action={groupUrls.groups} keepWords>
        <Problems form={form} />
        <Keep name="id" value={typedText(form, "id")} />
        <KindField form={form} />
        <NameFields form={form} />
        <h2>When you meet</h2>
        <p>Buddies leave this as it is: they have no fixed meeting, and each of their commitments has its own day.</p>
        <TimesFields form={form} optional />
        <GroupZoneField form={form} />
        <h2>Where you meet</h2>
        <PlaceFields form={form} />
        <h2>Who can come</h2>
        <PlacesFields form={form} />
        <Actions>
          <Submit>Start the group</Submit>
          <LinkButton href={groupUrls.groups} quiet>
            Not now
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
