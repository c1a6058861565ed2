import type { Drawn, Frame } from "../../../web/frame.ts";
import type { Form } from "../../../web/forms.ts";
import {
  Actions,
  Keep,
  Mark,
  Notice,
  NumberField,
  Page,
  PostForm,
  Problems,
  Quiet,
  Section,
  Submit,
} from "../../../web/components/index.ts";
import type { FacetForHost } from "../questions/facet.reads.ts";
import { kindNames } from "../questions/facets.words.ts";
import { interviewUrls } from "../urls.ts";
import { FacetFields } from "./facets.pages.tsx";

export type FacetData = {
  facet: FacetForHost;
  version: number;
  form: Form;
  /** Set where another host has changed it meanwhile. */
  meanwhile?: true;
};

/** One thing in the lists: its words, its place, and whether it is offered. */
export function FacetPage(frame: Frame, { facet, version, form, meanwhile }: FacetData): Drawn {
  return (
    <Page frame={frame} title={facet.label} back={{ href: interviewUrls.officeFacets, label: "The lists" }}>
      {facet.isRetired && <Mark kind="waits">taken out: nobody is offered this any more</Mark>}
      {meanwhile && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, by another host or in another window. What you typed is below and not
            kept yet; press Keep once more to use it. What stands now:
          </p>
          <p>
            {facet.label}, “has been through {facet.phrase}”{facet.synonyms.length > 0 && ": "}
            {facet.synonyms.join(", ")}
          </p>
        </Notice>
      )}
      <Problems form={form} />
      <PostForm action={interviewUrls.officeFacet(facet.slug)} keepWords>
        <Keep name="version" value={version} />
        <FacetFields form={form} />
        {facet.isRetired ? (
          <Keep name="place" value={1} />
        ) : (
          <NumberField
            form={form}
            name="place"
            label={`Its place under ${kindNames[facet.kind]}`}
            min={1}
            max={facet.offered}
            required
          />
        )}
        <Submit name="wish" value="keep">
          Keep
        </Submit>
      </PostForm>
      <Section title={facet.isRetired ? "Offer it again" : "Take it out"}>
        <p>
          {facet.isRetired
            ? "It comes back at the end of its list."
            : "Nobody is offered it any more. Interviews in which it was chosen keep it, and are still found by it."}
        </p>
        <PostForm action={interviewUrls.officeFacet(facet.slug)}>
          <Actions>
            <Submit name="wish" value={facet.isRetired ? "back" : "retire"} quiet>
              {facet.isRetired ? "Bring it back" : "Take it out of the list"}
            </Submit>
          </Actions>
        </PostForm>
      </Section>
      <Quiet>In addresses it is called {facet.slug}, for good.</Quiet>
    </Page>
  );
}
