import type { Id } from "../../../basics/ids.ts";
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
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { titleAt } from "../opportunities/opportunity.ts";
import { placeOnOpportunity, searchUrls } from "../urls.ts";
import { DocumentFields, DocumentForm, lineOf } from "./documents.parts.tsx";
import type { DocumentShown } from "./documents.reads.ts";
import { sayBytes } from "./documents.words.ts";

type Of = { opportunity: { id: Id; title: string; company: string }; today: Temporal.PlainDate };

const backTo = ({ opportunity }: Of) => ({
  href: `${searchUrls.opportunity(opportunity.id)}#${placeOnOpportunity.documents}`,
  label: "Back",
});

/** The form of an opportunity's page that needs another look. */
export function NewDocumentPage(frame: Frame, of: Of, form: Form): Drawn {
  return (
    <Page frame={frame} title="Note what I sent" back={backTo(of)}>
      <p>For {titleAt(of.opportunity)}.</p>
      <Problems form={form} />
      <DocumentForm opportunity={of.opportunity.id} form={form} today={of.today} />
    </Page>
  );
}

/** Changes what is said of something that was sent, or, where that was `changed` meanwhile, shows what stands now too. */
export function EditDocumentPage(
  frame: Frame,
  of: Of & { document: DocumentShown; changed: boolean },
  form: Form,
): Drawn {
  const { opportunity, document, changed, today } = of;
  const back = backTo(of);
  return (
    <Page frame={frame} title="Change what I sent" back={back}>
      {changed && (
        <Notice kind="trouble">
          <p>
            This was changed meanwhile, perhaps in another window. Your words stand below; sending them
            replaces what is there.
          </p>
          <p>
            Now it says: “{document.name}”, {lineOf(document, today)}.
          </p>
          {document.note && <p class="sent-note">{document.note}</p>}
        </Notice>
      )}
      <p>For {titleAt(opportunity)}.</p>
      {document.file_id !== null && (
        <Quiet>The file stays as it was sent. For another one, note it anew and take this one off.</Quiet>
      )}
      <Problems form={form} />
      <PostForm action={searchUrls.opportunityDocumentEdit(opportunity.id, document.id)} keepWords>
        <Keep name="version" value={document.version} />
        <DocumentFields form={form} today={today} />
        <Actions>
          <Submit>Keep the changes</Submit>
          <LinkButton href={back.href} quiet>
            Leave it as it is
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}

/** Asks before something that was sent is taken off. */
export function DocumentRemovalPage(frame: Frame, of: Of & { document: DocumentShown }): Drawn {
  const { opportunity, document, today } = of;
  const back = backTo(of);
  return (
    <Page frame={frame} title="Take it off?" back={back}>
      <blockquote>
        <p>{document.name}</p>
      </blockquote>
      <p>
        {lineOf(document, today)}, for {titleAt(opportunity)}.
      </p>
      <p>
        {document.file_id === null
          ? "The line goes. What you sent stays sent."
          : `The line goes, and with it the file that is kept here (${sayBytes(document.size)}). It cannot be brought back; save it first if you want to have it.`}
      </p>
      <PostForm action={searchUrls.opportunityDocumentRemoval(opportunity.id, document.id)}>
        <Actions>
          <Submit danger>Take it off for good</Submit>
          <LinkButton href={back.href} quiet>
            Keep it
          </LinkButton>
        </Actions>
      </PostForm>
    </Page>
  );
}
