import type { JSX } from "../../../web/jsx/index.ts";
import {
  ChoiceField,
  DateField,
  NumberField,
  SelectField,
  TextField,
  TickField,
  TicksField,
  TimeField,
  WordsField,
  ZoneField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import { zoneGroups } from "../../../web/zone-groups.ts";
import type { GroupKind } from "../../../database/index.ts";
import { advisedSize } from "../group.words.ts";
import { letters, mostPlaces, paces, placeKinds, weekdayNumbers } from "../typed.ts";
import { paceWords, placeWords, weekdayWords } from "../words.ts";

/** What a group says of itself. */
export function NameFields({ form }: { form: Form }): JSX.Element {
  return (
    <>
      <TextField form={form} name="name" label="What is it called?" maxLength={letters.name} required />
      <WordsField
        form={form}
        name="about"
        label="What is it about?"
        hint="A sentence or two for somebody who does not know you: who you are, and what you look for."
        rows={3}
        maxLength={letters.about}
      />
      <WordsField
        form={form}
        name="promise"
        label="The promise"
        hint="What everybody agrees on who joins. It is read before joining. These words are a start; make them your own."
        rows={8}
        maxLength={letters.promise}
      />
    </>
  );
}

/** How and where a group meets. */
export function PlaceFields({ form }: { form: Form }): JSX.Element {
  const options = placeKinds.map((kind) => ({
    value: kind,
    label: placeWords[kind].name,
    hint: placeWords[kind].hint,
  }));
  return (
    <>
      <ChoiceField form={form} name="placeKind" label="How do you meet?" options={options} required />
      <TextField
        form={form}
        name="place"
        label="Where exactly?"
        hint="The address, the link or the number. Only members of the group see it. It can follow later."
        maxLength={letters.place}
      />
    </>
  );
}

/** How many the group takes, and whether others can ask to join. */
export function PlacesFields({ form, kind }: { form: Form; kind: GroupKind }): JSX.Element {
  return (
    <>
      <NumberField
        form={form}
        name="places"
        label="How many places?"
        hint={`You among them. A group like this works well with ${advisedSize(kind)}.`}
        min={2}
        max={mostPlaces}
        required
      />
      <TickField
        form={form}
        name="open"
        label="Other members can ask to join"
        hint={`They see the group’s name, what it is about, ${kind === "buddies" ? "and the promise" : "the promise and when you meet"}; nobody’s own name. You answer each request.`}
        required
      />
    </>
  );
}

/** When a group meets. */
export function TimesFields({ form }: { form: Form }): JSX.Element {
  const days = weekdayNumbers.map((value, index) => ({ value, label: weekdayWords[index] ?? value }));
  return (
    <>
      <SelectField
        form={form}
        name="pace"
        label="How often?"
        hint="Every week suits who is out of work; every other week suits who has a job to do besides."
        options={paces.map((pace) => ({ value: pace, label: paceWords[pace] }))}
        required
      />
      <TicksField form={form} name="weekdays" label="On which days?" options={days} required />
      <TimeField
        form={form}
        name="time"
        label="At what time?"
        hint="A meeting takes an hour, unless you change its rounds."
        required
      />
      <DateField
        form={form}
        name="from"
        label="From which day on?"
        hint="The first meeting is on the first such weekday from then on. Every other week counts from this week."
        required
      />
    </>
  );
}

/** The zone in which the group's times are meant. */
export function GroupZoneField({ form }: { form: Form }): JSX.Element {
  return (
    <ZoneField
      form={form}
      name="zone"
      label="In which time zone?"
      hint="Everybody sees the meetings in their own time; the hour stays the same here when the clocks change."
      groups={zoneGroups}
      required
    />
  );
}
