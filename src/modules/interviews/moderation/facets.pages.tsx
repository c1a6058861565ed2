import type { Drawn, Frame } from "../../../web/frame.ts";
import { type Form } from "../../../web/forms.ts";
import {
  Entry,
  Fold,
  Lines,
  Mark,
  PostForm,
  Problems,
  Section,
  SelectField,
  Submit,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Facet, type FacetKind, facetKinds } from "../questions/facets.reads.ts";
import { kindNames } from "../questions/facets.words.ts";
import { interviewUrls } from "../urls.ts";
import { InterviewDesk } from "./desk.tsx";
import { facetLetters } from "./facets.forms.ts";

/** The lists from which people choose, and a form for something that is missing. */
export function FacetsPage(frame: Frame, { facets, form }: { facets: readonly Facet[]; form: Form }): Drawn {
  return (
    <InterviewDesk frame={frame} title="The lists">
      <p>
        From these people choose beside their own words, and by these interviews are found and cross. Open one
        to change it. Nothing is ever deleted: what is taken out is no longer offered, and stays where
        somebody has chosen it.
      </p>
      <Problems form={form} />
      <Fold summary="Add something that is missing" open={Object.keys(form.errors).length > 0}>
        <PostForm action={interviewUrls.officeFacets} keepWords>
          <SelectField
            form={form}
            name="kind"
            label="On which list?"
            options={facetKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
            usual="topic"
            required
          />
          <FacetFields form={form} isNew />
          <Submit>Add it</Submit>
        </PostForm>
      </Fold>
      <p>
        {facetKinds.map((kind, at) => (
          <>
            {at > 0 && " · "}
            <a href={`#${kind}`}>{kindNames[kind]}</a>
          </>
        ))}
      </p>
      {facetKinds.map((kind) => (
        <FacetList kind={kind} facets={facets.filter((facet) => facet.kind === kind)} />
      ))}
    </InterviewDesk>
  );
}

/** The words of one thing in the lists. */
export function FacetFields({ form, isNew }: { form: Form; isNew?: true }): Drawn {
  return (
    <>
      <TextField
        form={form}
        name="label"
        label="What people choose"
        maxLength={facetLetters.label}
        required
      />
      <TextField
        form={form}
        name="phrase"
        label="How a sentence goes on after “has been through”"
        hint={
          isNew
            ? "For a topic such as Changing field: “a change of field”. It goes on after “you struggle with” too, so it speaks of nobody: no “my”, no “their”. Left empty, the words above are used."
            : "For a topic such as Changing field: “a change of field”. It goes on after “you struggle with” too, so it speaks of nobody: no “my”, no “their”."
        }
        maxLength={facetLetters.phrase}
        required={!isNew}
      />
      <WordsField
        form={form}
        name="synonyms"
        label="Other words for it, a line each"
        hint="Words that people use for the same thing, so that “laid off” and “redundant” meet."
        rows={4}
        maxLength={facetLetters.synonyms}
      />
    </>
  );
}

function FacetList({ kind, facets }: { kind: FacetKind; facets: readonly Facet[] }): Drawn {
  return (
    <Section
      id={kind}
      title={kindNames[kind]}
      aside={`${facets.filter((facet) => !facet.isRetired).length} offered`}
    >
      <Lines>
        {facets
          .toSorted((a, b) => Number(a.isRetired) - Number(b.isRetired))
          .map((facet) => (
            <Entry
              title={facet.label}
              href={interviewUrls.officeFacet(facet.slug)}
              mark={facet.isRetired ? <Mark kind="waits">taken out</Mark> : undefined}
              line={facet.synonyms.join(", ")}
            />
          ))}
      </Lines>
    </Section>
  );
}
