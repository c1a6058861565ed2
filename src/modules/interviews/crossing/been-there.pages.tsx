import {
  Empty,
  Page,
  PostForm,
  Section,
  SelectField,
  Submit,
  TicksField,
} from "../../../web/components/index.ts";
import { emptyForm, type Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Facet, FacetKind } from "../questions/facets.reads.ts";
import { interviewUrls } from "../urls.ts";
import type { Met } from "./met.ts";
import { MetList, guideSays } from "./met.parts.tsx";

/** What the form begins with: nothing, what the member's own search says, or nothing because none is open. */
type Begun = "anew" | "from-search" | "no-search";

/** People who have been where somebody is, by what is chosen on the spot; `met` is null before anything is. */
export function BeenTherePage(
  frame: Frame,
  lists: readonly Facet[],
  met: readonly Met[] | null,
  form: Form = emptyForm,
  begun: Begun = "anew",
): Drawn {
  return (
    <Page
      frame={frame}
      title="People who have been where you are"
      back={{ href: interviewUrls.interviews, label: "Interviews" }}
    >
      {met && <Found met={met} />}
      <Section title={met ? "Choose again" : "Where are you?"}>
        <p>
          {begun === "from-search" && "Your search says some of it already; change it as you like. "}
          {begun === "no-search" && "No search of yours is open, so nothing is filled in. "}
          What you choose is used for one answer, and kept nowhere.
        </p>
        {begun === "anew" && (
          <p>
            You are a member, and keep your search here?{" "}
            <a href={interviewUrls.beenThereNamed}>Begin with what it says</a>. That you looked is kept
            nowhere either.
          </p>
        )}
        <PostForm action={interviewUrls.beenThere}>
          <TicksField
            form={form}
            name="struggles"
            label="What do you struggle with?"
            options={options(lists, "topic")}
            required
          />
          <SelectField
            form={form}
            name="situation"
            label="Your situation"
            options={maybe(lists, "situation")}
          />
          <SelectField form={form} name="field" label="Your field" options={maybe(lists, "field")} />
          <SelectField
            form={form}
            name="duration"
            label="How long you have looked"
            options={maybe(lists, "duration")}
          />
          <Submit>Show who has been there</Submit>
        </PostForm>
      </Section>
    </Page>
  );
}

function Found({ met }: { met: readonly Met[] }): Drawn {
  return (
    <Section title="They have been there">
      {met.length === 0 ? (
        <Empty drawing="lamp" title="Nobody has told of it yet.">
          <p>
            As more people answer, somebody will. Your own answers could be the first:{" "}
            <a href={interviewUrls.start}>take the interview</a>.
          </p>
        </Empty>
      ) : (
        <MetList all={met} say={guideSays} />
      )}
    </Section>
  );
}

const options = (lists: readonly Facet[], kind: FacetKind) =>
  lists
    .filter((facet) => facet.kind === kind && !facet.isRetired)
    .map(({ slug, label }) => ({ value: slug, label }));

const maybe = (lists: readonly Facet[], kind: FacetKind) => [
  { value: "", label: "Rather not say" },
  ...options(lists, kind),
];
