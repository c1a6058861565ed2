import {
  Keep,
  Notice,
  PostForm,
  Problems,
  Quiet,
  Submit,
  TextField,
  TickField,
  ZoneField,
} from "../../web/components/index.ts";
import { usualSender } from "../../delivery/index.ts";
import type { Form } from "../../web/forms.ts";
import type { Drawn, Frame } from "../../web/frame.ts";
import { zoneGroups } from "../../web/zone-groups.ts";
import { type Community, lineLetters, nameLetters } from "../people/index.ts";
import { searchUrls } from "../search/index.ts";
import { Desk } from "./desk.tsx";
import { hostUrls } from "./urls.ts";

export type SettingsData = { community: Community; version: number; form: Form; changedMeanwhile?: boolean };

/** What the community is called, and how it works. */
export function SettingsPage(
  frame: Frame,
  { community, version, form, changedMeanwhile }: SettingsData,
): Drawn {
  return (
    <Desk frame={frame} title="Settings">
      {changedMeanwhile && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, by another host or in another window. Below is what you typed, not
            kept yet. What stands now: {standing(community)}
          </p>
          <p>Press Keep once more to use your words instead.</p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={hostUrls.settings} keepWords>
        <Keep name="version" value={version} />
        <TextField
          form={form}
          name="name"
          label="What is the community called?"
          maxLength={nameLetters}
          required
        />
        <TextField
          form={form}
          name="line"
          label="What is it, in one line?"
          hint="Visitors read it on the front page."
          maxLength={lineLetters}
        />
        <ZoneField form={form} name="zone" label="Time zone" groups={zoneGroups} required />
        <TickField
          form={form}
          name="confirmsGroups"
          label="New groups need my yes"
          hint="Otherwise any member can start a group at once."
        />
        <TextField
          form={form}
          name="mailName"
          label="Who does mail come from?"
          hint={`A name that may be read by whoever glances at a screen. Left empty it is ${usualSender}, which says nothing of what this is.`}
          maxLength={nameLetters}
        />
        <TickField
          form={form}
          name="mailSaysWhat"
          label="Subjects may name the community"
          hint={`Each subject then begins with [${community.name}]. A present employer may see it.`}
        />
        <Submit>Keep</Submit>
      </PostForm>
      <Quiet>
        Benefit offices ask members for a log of their search:{" "}
        <a href={searchUrls.logRules}>what a work-search log holds</a>
      </Quiet>
    </Desk>
  );
}

const standing = (community: Community): string =>
  [
    community.name,
    community.line,
    community.time_zone,
    community.confirms_groups ? "new groups need a host's yes" : "new groups start at once",
    `mail comes from ${community.mail_name || usualSender}`,
    community.mail_says_what ? "subjects name the community" : "subjects name nothing",
  ]
    .filter(Boolean)
    .join(" · ");
