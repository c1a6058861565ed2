import type { Children, JSX } from "../../../web/jsx/index.ts";
import {
  Fold,
  Keep,
  Notice,
  Page,
  PostForm,
  Problems,
  Quiet,
  Submit,
  Tabs,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame, Viewer } from "../../../web/frame.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { advisedSize, ruleIn, ruleWords, zoneWords } from "../group.words.ts";
import { GroupZoneField, NameFields, PlaceFields, PlacesFields, TimesFields } from "./group-fields.tsx";
import type { GroupShown } from "../groups.reads.ts";
import { groupKinds } from "../kinds.ts";
import { GroupTabs, Place } from "../meetings/meeting.parts.tsx";
import { groupUrls } from "../urls.ts";
import { kindWords, placeWords } from "../words.ts";

type SettingsProps = { group: GroupShown; viewer: Viewer; at: "words" | "times" | "rounds" };

/** The tabs of the group, and below them the pages on which its organiser sets things. */
export function SettingsTabs({ group, viewer, at }: SettingsProps): JSX.Element {
  const items = [{ href: groupUrls.edit(group.id), label: "Words and place", current: at === "words" }];
  if (group.kind !== "buddies") {
    items.push({ href: groupUrls.schedule(group.id), label: "Times", current: at === "times" });
    items.push({ href: groupUrls.agenda(group.id), label: "Rounds", current: at === "rounds" });
  }
  return (
    <>
      <GroupTabs group={group} viewer={viewer.id} at="settings" />
      {items.length > 1 && <Tabs items={items} label="Settings of this group" />}
    </>
  );
}

/** `version` is the one that the form was drawn from, where that is not the one shown here. */
type SettingsData = { group: GroupShown; version?: string; changedMeanwhile?: boolean };

/** What the group says of itself, for its organiser to change. */
export function EditGroupPage(
  frame: Frame,
  viewer: Viewer,
  { group, version, changedMeanwhile }: SettingsData,
  form: Form,
): Drawn {
  return (
    <Page frame={frame} title="Words and place" back={{ href: groupUrls.group(group.id), label: group.name }}>
      <SettingsTabs group={group} viewer={viewer} at="words" />
      {changedMeanwhile && <Meanwhile group={group} />}
      <PostForm action={groupUrls.edit(group.id)} keepWords>
        <Keep name="version" value={version ?? group.version} />
        <Problems form={form} />
        <NameFields form={form} />
        <PlaceFields form={form} />
        <PlacesFields form={form} kind={group.kind} />
        {unusualPlaces(group) && <p>{unusualPlaces(group)}</p>}
        <Submit>Keep</Submit>
      </PostForm>
      <Quiet>
        It is time to end? <a href={groupUrls.close(group.id)}>Close the group</a>
      </Quiet>
    </Page>
  );
}

/** Above words that came too late: what happened, and what stands now. */
export function ChangedMeanwhile({ button, children }: { button: string; children: Children }): JSX.Element {
  return (
    <Notice kind="trouble">
      <p>
        This was changed meanwhile, perhaps in another window. What you typed is below and not kept yet; press
        “{button}” once more to use it. What stands now:
      </p>
      {children}
    </Notice>
  );
}

/** What the group says of itself by now. */
function Meanwhile({ group }: { group: GroupShown }): JSX.Element {
  return (
    <ChangedMeanwhile button="Keep">
      <p>
        <strong>{group.name}</strong>, {group.places} places,{" "}
        {placeWords[group.place_kind].name.toLowerCase()}:{" "}
        <Place kind={group.place_kind} place={group.place} />,{" "}
        {group.open_to_requests ? "open to requests" : "not open to requests"}
      </p>
      {group.about && <p class="words">{group.about}</p>}
      {group.promise && (
        <Fold summary="The promise as it stands now" open>
          <p class="words">{group.promise}</p>
        </Fold>
      )}
    </ChangedMeanwhile>
  );
}

function unusualPlaces({ kind, places }: GroupShown): string | null {
  const [least, most] = groupKinds[kind].advised;
  if (places >= least && places <= most) return null;
  return `${kindWords[kind].name} and ${places} places: a group like this works well with ${advisedSize(kind)}. It is yours to decide.`;
}

/** When the group meets, for its organiser to change. */
export function SchedulePage(
  frame: Frame,
  viewer: Viewer,
  { group, version, changedMeanwhile }: SettingsData,
  form: Form,
): Drawn {
  const rule = ruleIn(group);
  return (
    <Page frame={frame} title="When you meet" back={{ href: groupUrls.group(group.id), label: group.name }}>
      <SettingsTabs group={group} viewer={viewer} at="times" />
      {changedMeanwhile && (
        <ChangedMeanwhile button="Meet at these times">
          <p>
            {rule
              ? `${ruleWords(rule)} (${zoneWords(rule.timeZone)}), from ${sayPlainDate(rule.from)} on.`
              : "No times are set."}
          </p>
        </ChangedMeanwhile>
      )}
      <p>
        This is for every meeting from now on. Those ahead move to the new times, with what everybody wrote
        for them. To move only one, <a href={groupUrls.meetings(group.id)}>open it under Meetings</a>.
      </p>
      <PostForm action={groupUrls.schedule(group.id)}>
        <Keep name="version" value={version ?? group.version} />
        <Problems form={form} />
        <TimesFields form={form} />
        <GroupZoneField form={form} />
        <Submit>Meet at these times</Submit>
      </PostForm>
    </Page>
  );
}
