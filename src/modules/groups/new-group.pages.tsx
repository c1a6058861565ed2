import {
  Actions,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
} from "../../web/components/index.ts";
import type { GroupKind } from "../../database/index.ts";
import { type Form, typed } from "../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../web/frame.ts";
import {
  GroupZoneField,
  KindField,
  NameFields,
  PlaceFields,
  PlacesFields,
  TimesFields,
} from "./group-fields.tsx";
import { KeepId } from "./group.parts.tsx";
import { tomorrow } from "./groups.forms.ts";
import { groupKinds, kindNames } from "./kinds.ts";
import { defaultPromises } from "./promises.ts";
import { groupUrls } from "./urls.ts";
import { kindWords } from "./words.ts";

/** A form with what groups of a kind begin with; without a kind, what most begin with. */
export const newGroupTyped = (viewer: Viewer, now: Temporal.Instant, kind?: GroupKind): Form =>
  typed({
    kind: kind ?? "",
    promise: defaultPromises[kind ?? "success-team"],
    pace: "weekly",
    time: "18:30",
    from: tomorrow(now, viewer.timeZone),
    zone: viewer.timeZone,
    places: String(groupKinds[kind ?? "success-team"].places),
    placeKind: "in-person",
  });

/** A member starts a group: one form, one press. */
export function NewGroupPage(
  frame: Frame,
  { form, hostConfirms }: { form: Form; hostConfirms: boolean },
): Drawn {
  return (
    <Page frame={frame} title="Start a group" back={{ href: groupUrls.groups, label: "Groups" }}>
      <p>
        You are its organiser until you hand it over. Everything here can be changed later, except the kind.
      </p>
      <Quiet>
        Each kind begins with a promise and places of its own. Start with those for{" "}
        {kindNames.map((kind, index) => (
          <>
            {index > 0 && (index === kindNames.length - 1 ? " or " : ", ")}
            <a href={groupUrls.newGroupOf(kind)}>{kindWords[kind].name.toLowerCase()}</a>
          </>
        ))}
        .
      </Quiet>
      {hostConfirms && (
        <Notice kind="waits">
          In this community the host says yes to each new group. You can invite people once that is done.
        </Notice>
      )}
      <PostForm action={groupUrls.groups} keepWords>
        <KeepId form={form} />
        <Problems form={form} />
        <KindField form={form} />
        <NameFields form={form} />
        <h2>When you meet</h2>
        <p>
          Buddies leave this as it is: they have no fixed meeting, and each of their commitments has its own
          day.
        </p>
        <TimesFields form={form} />
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
