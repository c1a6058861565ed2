import type { Children, JSX } from "../../web/jsx/index.ts";
import { Keep } from "../../web/components/index.ts";
import type { PasskeySite } from "./passkeys.site.ts";

type LampProps = {
  site: PasskeySite;
  purpose: "add" | "sign-in";
  /** Where the challenge comes from. */
  challenge: string;
  /** What is said when the person, or the device, says no. */
  whenCancelled: string;
  whenFailed: string;
  whenKnown?: string;
  /** What stands here where no passkey can be asked for. */
  without?: Children;
  children: Children;
};

/** A part of a form, its button in it, that comes to light only where script runs and the browser knows passkeys; pressing the button asks the device first. */
export function PasskeyLamp(props: LampProps): JSX.Element {
  const { site, purpose, challenge, whenCancelled, whenFailed, whenKnown, without, children } = props;
  return (
    <passkey-lamp
      purpose={purpose}
      origin={site.origin}
      challenge={challenge}
      when-cancelled={whenCancelled}
      when-failed={whenFailed}
      when-known={whenKnown}
    >
      {without === undefined ? null : <div class="without">{without}</div>}
      <div class="with" hidden>
        <Keep name="answer" value="" />
        {children}
        <p class="quiet-words" role="status" />
      </div>
    </passkey-lamp>
  );
}
