import type { JSX } from "../../../web/jsx/index.ts";
import { toAddress } from "../../../basics/ids.ts";
import {
  Actions,
  Fold,
  Keep,
  NumberField,
  PostForm,
  Problems,
  Section,
  SelectField,
  Submit,
} from "../../../web/components/index.ts";
import { emptyForm, scoped, typed } from "../../../web/forms.ts";
import { nextInTurn } from "./floor.reads.ts";
import { quietMinutes } from "./floor-timers.ts";
import { nameFor, peopleOptions } from "./meeting.parts.tsx";
import type { RoomProps } from "./meeting-round.ts";
import type { PersonAtMeeting } from "./meeting-sheet.reads.ts";
import { TimeLeft, ventTime } from "./time-left.parts.tsx";
import { groupUrls, placeOf } from "../urls.ts";

/** Who has the floor and who asks for it; the chair gives it, and whoever has it passes it on. */
export function Floor(props: RoomProps): JSX.Element {
  const { viewer, floor, isChair } = props;
  const gives = isChair || floor.holder === viewer.id;
  const hands = <Hands {...props} gives={gives} />;
  // Whoever asks comes before whoever would be next.
  const somebodyAsks = askers(props).length > 0;
  return (
    <Section title="Who speaks" id={placeOf.floor}>
      {floor.holder === null && <p>Nobody has the floor.</p>}
      {gives && <Vent {...props} />}
      {somebodyAsks && hands}
      {gives && <Giving {...props} />}
      {!somebodyAsks && hands}
      {isChair && <WriteQuietly {...props} />}
    </Section>
  );
}

/** Who has the floor, in a sentence; nothing where nobody has it. */
export function floorWords({ viewer, sheet, floor }: RoomProps): string | null {
  const holder = sheet.people.find((person) => person.id === floor.holder);
  if (!holder) return null;
  return holder.id === viewer.id ? "You have the floor." : `${nameFor(viewer.id, holder)} has the floor.`;
}

/** Who asks to speak, in the order of asking. */
export const askers = ({ sheet, floor }: RoomProps): PersonAtMeeting[] =>
  floor.hands.flatMap((id) => sheet.people.find((person) => person.id === id && !person.hasLeft) ?? []);

/** The one button that is likely, then the others. */
function Giving(props: RoomProps): JSX.Element {
  const { viewer, sheet, floor } = props;
  const { group, meeting } = sheet;
  const next = nextInTurn(sheet, floor);
  const others = peopleOptions(sheet).filter(({ value }) => value !== floor.holder && value !== next?.id);
  return (
    <>
      <Actions>
        {next && <GiveTo {...props} person={next} words={next.id === viewer.id ? "Speak yourself" : null} />}
        {floor.holder !== null && (
          <PostForm action={groupUrls.floorRelease(group.id, meeting.id)}>
            <Submit quiet>{floor.holder === viewer.id ? "I have finished" : "Nobody speaks for now"}</Submit>
          </PostForm>
        )}
      </Actions>
      {others.length > 0 && (
        <Fold summary="Give the floor to somebody else">
          <PostForm action={groupUrls.floor(group.id, meeting.id)}>
            <SelectField
              form={scoped(emptyForm, "floor")}
              name="member"
              label="Who speaks next"
              options={others.map(({ value, label }) => ({ value: toAddress(value), label }))}
              required
            />
            <Submit quiet>Give them the floor</Submit>
          </PostForm>
        </Fold>
      )}
    </>
  );
}

function GiveTo({
  sheet: { group, meeting },
  person,
  words,
}: RoomProps & { person: PersonAtMeeting; words: string | null }): JSX.Element {
  return (
    <PostForm action={groupUrls.floor(group.id, meeting.id)}>
      <Keep name="member" value={toAddress(person.id)} />
      <Submit quiet>{words ?? `Give the floor to ${person.name}`}</Submit>
    </PostForm>
  );
}

/** Some seconds to vent, where the group has such a limit; then the next step. */
function Vent({ viewer, sheet, floor }: RoomProps): JSX.Element | null {
  const { group, meeting } = sheet;
  if (floor.timer?.kind === "vent") {
    return (
      <PostForm action={groupUrls.timerRemoval(group.id, meeting.id)}>
        <Submit quiet>Put the clock away</Submit>
      </PostForm>
    );
  }
  if (group.vent_seconds === 0 || floor.holder === null || floor.timer) return null;
  return (
    <PostForm action={groupUrls.vent(group.id, meeting.id)}>
      <Submit quiet>
        {floor.holder === viewer.id
          ? `Vent for ${group.vent_seconds} seconds`
          : `Give them ${group.vent_seconds} seconds to vent`}
      </Submit>
    </PostForm>
  );
}

/** The bar of venting, which everybody sees. */
export function VentTime({ frame, floor }: RoomProps): JSX.Element | null {
  if (floor.timer?.kind !== "vent") return null;
  return (
    <TimeLeft
      label="Time left to vent"
      startedAt={floor.timer.started_at}
      seconds={floor.timer.seconds}
      now={frame.now}
      words={ventTime}
    />
  );
}

function Hands(props: RoomProps & { gives: boolean }): JSX.Element {
  const { viewer, sheet, floor, isChair, gives } = props;
  const { group, meeting } = sheet;
  const asking = askers(props);
  const isUp = floor.hands.includes(viewer.id);
  return (
    <>
      {asking.length > 0 && (
        <>
          <h3>Who asks to speak</h3>
          <ol class="hands">
            {asking.map((person) => (
              <li>
                <span>{nameFor(viewer.id, person)}</span>
                {gives && person.id !== nextInTurn(sheet, floor)?.id && (
                  <GiveTo
                    {...props}
                    person={person}
                    words={person.id === viewer.id ? "Speak yourself" : null}
                  />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {floor.holder !== viewer.id && (isUp || !isChair) && (
        <PostForm action={groupUrls.hand(group.id, meeting.id)}>
          <Keep name="raised" value={isUp ? "" : "yes"} />
          <Submit quiet>{isUp ? "I no longer ask to speak" : "Ask to speak"}</Submit>
        </PostForm>
      )}
    </>
  );
}

/** The chair lets everybody write for a while. */
function WriteQuietly({ sheet: { group, meeting }, floor, amiss }: RoomProps): JSX.Element | null {
  if (floor.timer?.kind === "quiet") return null;
  const isMine = amiss?.about === "quiet";
  const form = scoped(isMine ? amiss.form : typed({ minutes: String(quietMinutes.usual) }), "quiet");
  return (
    <Fold summary="Let everybody write quietly" open={isMine}>
      <PostForm action={groupUrls.quiet(group.id, meeting.id)} label="Write quietly">
        <Problems form={form} />
        <NumberField
          form={form}
          name="minutes"
          label="For how many minutes?"
          min={quietMinutes.least}
          max={quietMinutes.most}
          required
        />
        <Submit quiet>Start the clock</Submit>
      </PostForm>
    </Fold>
  );
}
