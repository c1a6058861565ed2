import { Actions, Keep, Page } from "../../../web/components/index.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { signField } from "../signed-forms.tsx";
import { interviewUrls } from "../urls.ts";
import type { Taking } from "./taking.forms.ts";
import { Go, TakingForm } from "./taking.parts.tsx";
import { sendings } from "./ways-to-send.tsx";

/** Before an interview stands under somebody's own name: which name that is. */
export function NamedPage(frame: Frame, taking: Taking, name: string): Drawn {
  return (
    <Page frame={frame} title={`As ${name}?`}>
      <p>
        The interview will stand under “{name}, a member”. Everybody can read it, without an account, and
        search engines can find it: an employer too, and whoever is on your keep-away list.
      </p>
      <TakingForm taking={taking} visible={[]}>
        <Keep name="key" value={taking.key} />
        <Keep name={signField} value={taking.drawn} />
        <Keep name="sure" value="yes" />
        <Actions>
          <Go to={sendings.named} action={interviewUrls.takeNamed}>
            Send it as {name}
          </Go>
          <Go to="read" quiet>
            Choose otherwise
          </Go>
        </Actions>
      </TakingForm>
    </Page>
  );
}
