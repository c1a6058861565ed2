import type { Children, JSX } from "../../../web/jsx/index.ts";
import { Keep, PostForm } from "../../../web/components/index.ts";
import { typedText } from "../../../web/forms.ts";
import { interviewUrls } from "../urls.ts";
import { answerName, facetFields } from "./questionnaire.ts";
import type { Taking } from "./taking.forms.ts";

/**
 * The form by which somebody goes on from page to page. Everything travels in it, and nothing is kept on the server; with
 * script a draft lies in the browser, but for a shared computer.
 */
export function TakingForm(props: {
  taking: Taking;
  visible: readonly string[];
  children: Children;
}): JSX.Element {
  const { taking, visible, children } = props;
  const form = (
    <PostForm action={interviewUrls.take} keepWords={taking.device === "shared"}>
      {children}
      <Carried taking={taking} visible={visible} />
    </PostForm>
  );
  if (taking.device === "shared")
    return (
      <div class="taking">
        {form}
        <p class="quiet-words">
          On a shared computer nothing is kept: closing this page throws away what you wrote.
        </p>
      </div>
    );
  return (
    <div class="taking">
      <interview-draft
        does="keep"
        kept="A draft is kept in this browser alone."
        gone="The draft is thrown away."
      >
        {form}
        <p class="quiet-words">
          Without script nothing is kept: closing this page throws away what you wrote.
        </p>
      </interview-draft>
    </div>
  );
}

/** Whatever does not stand on the page to be changed goes along unseen. */
export function Carried({ taking, visible }: { taking: Taking; visible: readonly string[] }): JSX.Element {
  return (
    <>
      {hiddenFields(taking)
        .filter(([name]) => !visible.includes(name))
        .map(([name, value]) => (
          <Keep name={name} value={value} />
        ))}
    </>
  );
}

function hiddenFields({ asked, said, device, view, at, wasRead, later, form }: Taking): [string, string][] {
  return [
    ["set", `${asked.set}`],
    ["device", device],
    ["view", view],
    ["at", `${at}`],
    ...(wasRead ? [["wasRead", "yes"] as [string, string]] : []),
    ...(later ? [["later", "yes"] as [string, string]] : []),
    // As it was typed: what is too long is not cut off on the way.
    ...asked.questions.flatMap(({ slug }): [string, string][] => {
      const answer = typedText(form, answerName(slug));
      return answer === "" ? [] : [[answerName(slug), answer]];
    }),
    ...facetFields.flatMap(({ name }) =>
      [said.facets[name] ?? []].flat().map((slug): [string, string] => [name, slug]),
    ),
  ];
}

/** A button that goes on, and says where to. */
export function Go(props: {
  to: string;
  children: Children;
  quiet?: boolean;
  light?: boolean;
  action?: string;
}): JSX.Element {
  return (
    <button
      class={props.light ? "plain" : props.quiet ? "button quiet" : "button"}
      type="submit"
      name="go"
      value={props.to}
      formaction={props.action}
    >
      {props.children}
    </button>
  );
}
