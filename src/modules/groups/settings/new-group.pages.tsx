import {
  Actions,
  Keep,
  LinkButton,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  Beginnings,
} from "../../../web/components/index.ts";
import type { GroupKind } from "../../../database/index.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { GroupZoneField, NameFields, PlaceFields, PlacesFields, TimesFields } from "./group-fields.tsx";
import { KeepId } from "../group.parts.tsx";
import { tomorrow } from "./groups.forms.ts";
import { groupKinds, kindNames } from "../kinds.ts";
import { defaultPromises } from "./promises.ts";
import { groupUrls } from "../urls.ts";
import { kindWords } from "../words.ts";

/** A form with what groups of a kind begin with. */
export const newGroupTyped = (viewer: Viewer, now: Temporal.Instant, kind: GroupKind): Form =>
  typed({
    promise: defaultPromises[kind],
    pace: "weekly",
    time: "18:30",
    from: tomorrow(now, viewer.timeZone),
    zone: viewer.timeZone,
    places: String(groupKinds[kind].places),
    placeKind: "in-person",
  });

/** The first step to a new group: which kind it is to be. It is asked alone, because everything else depends on it. */
export function NewGroupKindPage(frame: Frame): Drawn {
  return (
    <Page frame={frame} title="Start a group" back={{ href: groupUrls.groups, label: "Groups" }}>
      <p>Which kind of group is it to be? Each begins with a promise and places of its own.</p>
      <Beginnings
        ways={kindNames.map((kind) => ({
          href: groupUrls.newGroupOf(kind),
          label: kindWords[kind].name,
          line: kindWords[kind].line,
        }))}
      />
      <Quiet>The kind stays as it is; everything else can be changed later.</Quiet>
    </Page>
  );
}

type NewGroup = { kind: GroupKind; form: Form; hostConfirms: boolean };

/** A member starts a group of one kind: one form, one press. */
export function NewGroupPage(frame: Frame, { kind, form, hostConfirms }: NewGroup): Drawn {
  const { meets } = groupKinds[kind];
  return (
    <Page
      frame={frame}
      title={newGroupTitles[kind]}
      back={{ href: groupUrls.newGroup, label: "The kinds of groups" }}
    >
      <p>{kindWords[kind].line} You are the organiser until you hand the group over.</p>
      {hostConfirms && (
        <Notice kind="waits">
          In this community the host says yes to each new group. You can invite people once that is done.
        </Notice>
      )}
      <PostForm action={groupUrls.groups} keepWords>
        <KeepId form={form} />
        <Keep name="kind" value={kind} />
        <Problems form={form} />
        <NameFields form={form} />
        {meets ? (
          <>
            <h2>When you meet</h2>
            <TimesFields form={form} />
            <GroupZoneField form={form} />
          </>
        ) : (
          // Their days are meant in this zone too; it is the organiser's own until it is changed.
          <Keep name="zone" value={typedText(form, "zone")} />
        )}
        <h2>Where you meet</h2>
        <PlaceFields form={form} />
        <h2>Who can come</h2>
        <PlacesFields form={form} kind={kind} />
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

const newGroupTitles: Record<GroupKind, string> = {
  "job-club": "Start a job club",
  "success-team": "Start a success team",
  buddies: "Start with buddies",
};
