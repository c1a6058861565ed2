import {
  Actions,
  Fold,
  Keep,
  PostForm,
  Problems,
  SelectField,
  Submit,
  Suggestions,
  TextField,
  WordsField,
} from "../../../web/components/index.ts";
import { type Form, scoped, typedText } from "../../../web/forms.ts";
import type { JSX } from "../../../web/jsx/index.ts";
import { letters, standings } from "../search.ts";
import { standingWords } from "../search.words.ts";
import { searchUrls } from "../urls.ts";
import { companyLetters } from "./target.forms.ts";

/** One company: its name is enough. */
export function AddCompany({
  form,
  suggestions,
}: {
  form: Form;
  suggestions: readonly string[];
}): JSX.Element {
  const hasMore = typedText(form, "known") !== "" || form.errors["known"] || form.errors["standing"];
  return (
    <>
      <Problems form={form} />
      <PostForm action={searchUrls.targetCompanies} keepWords>
        <Keep name="id" value={typedText(form, "id")} />
        <TextField
          form={form}
          name="company"
          label="A company"
          maxLength={companyLetters}
          autocomplete="off"
          list="own-companies"
          required
        />
        <Suggestions id="own-companies" words={suggestions} />
        <Fold summary="Add what you like" open={Boolean(hasMore)}>
          <KnownFields form={form} />
        </Fold>
        <Actions>
          <Submit>Put it on my list</Submit>
        </Actions>
      </PostForm>
    </>
  );
}

/** Where a company stands, and what is known of it. */
export const KnownFields = ({ form, rows = 3 }: { form: Form; rows?: number }): JSX.Element => (
  <>
    <SelectField
      form={form}
      name="standing"
      label="Where does it stand?"
      options={standings.map((value) => ({ value, label: standingWords[value] }))}
      usual="listed"
      required
    />
    <WordsField
      form={form}
      name="known"
      label="What I know of it"
      hint="What they do, what they need, what somebody told you."
      rows={rows}
      maxLength={letters.known}
    />
  </>
);

/** Several companies, a line each. */
export function AddLines({ form, isOpen }: { form: Form; isOpen?: boolean }): JSX.Element {
  const own = scoped(form, "several");
  const fields = (
    <PostForm action={searchUrls.targetCompanyLines} keepWords>
      <WordsField
        form={own}
        name="lines"
        label="One line for each"
        hint="The name, and behind a semicolon what you know: “Brightwater; they hire in spring”."
        rows={6}
        required
      />
      <Actions>
        <Submit quiet={!isOpen}>Put them on my list</Submit>
      </Actions>
    </PostForm>
  );
  if (!isOpen) return <Fold summary="Several at once">{fields}</Fold>;
  return (
    <>
      <Problems form={own} />
      {fields}
    </>
  );
}
