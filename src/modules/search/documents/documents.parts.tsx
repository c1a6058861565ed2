import { type Id, newId, toAddress } from "../../../basics/ids.ts";
import { Field, ties } from "../../../web/components/field.tsx";
import {
  DateField,
  Entry,
  Fold,
  Keep,
  Lines,
  LinkButton,
  Quiet,
  Section,
  SelectField,
  Submit,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, typed, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { sayPlainDate } from "../../../web/when.ts";
import { letters } from "../search.ts";
import { placeOnOpportunity, searchUrls } from "../urls.ts";
import type { DocumentShown } from "./documents.reads.ts";
import { documentKinds, documentKindWords, sayBytes } from "./documents.words.ts";

type PartProps = { opportunity: Id; documents: readonly DocumentShown[]; today: Temporal.PlainDate };

/** What was sent for an opportunity, on its page, and a folded form for more. */
export function DocumentsPart({ opportunity, documents, today }: PartProps): JSX.Element {
  return (
    <Section title="What I sent" id={placeOnOpportunity.documents}>
      {documents.length === 0 ? (
        <Quiet>
          Nothing is noted yet. Before a talk it helps to know which résumé they have in their hands.
        </Quiet>
      ) : (
        <Lines>
          {documents.map((document) => (
            <DocumentEntry opportunity={opportunity} document={document} today={today} />
          ))}
        </Lines>
      )}
      <Fold summary="Note what I sent">
        <DocumentForm opportunity={opportunity} form={freshForm(today)} today={today} />
      </Fold>
    </Section>
  );
}

const freshForm = (today: Temporal.PlainDate): Form =>
  typed({ id: toAddress(newId()), kind: "resume", sentOn: today.toString() });

function DocumentEntry(props: {
  opportunity: Id;
  document: DocumentShown;
  today: Temporal.PlainDate;
}): JSX.Element {
  const { opportunity, document, today } = props;
  return (
    <Entry title={document.name} line={lineOf(document, today)}>
      {document.note && <p class="sent-note">{document.note}</p>}
      <div class="actions">
        {document.file_id !== null && (
          <LinkButton href={searchUrls.opportunityDocument(opportunity, document.id)} light>
            Save {document.file_name} ({sayBytes(document.size)})
          </LinkButton>
        )}
        <LinkButton href={searchUrls.opportunityDocumentEdit(opportunity, document.id)} light>
          Change
        </LinkButton>
        <LinkButton href={searchUrls.opportunityDocumentRemoval(opportunity, document.id)} light>
          Take it off
        </LinkButton>
      </div>
    </Entry>
  );
}

/** "Résumé, sent on Tuesday 24 November". */
export const lineOf = (document: DocumentShown, today: Temporal.PlainDate): string =>
  `${documentKindWords[document.kind]}, sent on ${sayPlainDate(Temporal.PlainDate.from(document.sent_on), today)}`;

/** The form for something that was sent: a file alone is enough. */
export function DocumentForm(props: { opportunity: Id; form: Form; today: Temporal.PlainDate }): JSX.Element {
  const { opportunity, form, today } = props;
  const file = {
    form,
    name: "file",
    label: "The file",
    hint: "Up to 5 MB. Only you can open it.",
  };
  return (
    <form
      method="post"
      action={searchUrls.opportunityDocuments(opportunity)}
      enctype="multipart/form-data"
      novalidate
    >
      <Keep name="id" value={typedText(form, "id")} />
      <Field {...file}>
        <input {...ties(file)} type="file" />
      </Field>
      <DocumentFields form={form} today={today} />
      <Submit>Note it</Submit>
    </form>
  );
}

/** What is said of something that was sent. */
export function DocumentFields({ form, today }: { form: Form; today: Temporal.PlainDate }): JSX.Element {
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label="What it was"
        required
        options={documentKinds.map((value) => ({ value, label: documentKindWords[value] }))}
      />
      <DateField form={form} name="sentOn" label="Sent on" max={today.toString()} required />
      <TextField
        form={form}
        name="name"
        label="What I call it"
        hint="Such as: Résumé for ports, two pages"
        maxLength={letters.document}
      />
      <WordsField form={form} name="note" label="A note" rows={2} maxLength={letters.documentNote} />
    </>
  );
}
