import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/** Shows the part of a form that needs a passkey, where the browser knows them; its button asks the device before it sends the form. */
class PasskeyLamp extends HTMLElement {
  private asking = false;
  private answered = false;

  connectedCallback(): void {
    const lit = this.querySelector<HTMLElement>(".with");
    const button = this.querySelector<HTMLButtonElement>("button");
    const answer = this.querySelector<HTMLInputElement>("[name=answer]");
    if (!lit || !button || !answer || !this.canAsk()) return;
    this.querySelector(".without")?.remove();
    lit.hidden = false;
    button.addEventListener("click", (event) => {
      if (this.answered) return;
      event.preventDefault();
      void this.ask(button, answer);
    });
  }

  // NOTE: a passkey is bound to one address; at another, such as 127.0.0.1 for localhost, the browser refuses it.
  private canAsk(): boolean {
    return browserSupportsWebAuthn() && location.origin === this.getAttribute("origin");
  }

  private async ask(button: HTMLButtonElement, answer: HTMLInputElement): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.say("");
    try {
      answer.value = JSON.stringify(await this.answerOfDevice());
      this.answered = true;
      button.click();
    } catch (error) {
      this.say(this.getAttribute(reasons[nameOf(error)] ?? "when-failed") ?? "");
    } finally {
      this.answered = false;
      this.asking = false;
    }
  }

  private async answerOfDevice(): Promise<unknown> {
    const body = new URLSearchParams();
    // A page instead of an answer means that the session is over.
    const challenge = await fetch(this.getAttribute("challenge") ?? "", {
      method: "POST",
      body,
      redirect: "error",
    });
    if (!challenge.ok) throw new Error(`The challenge was refused: ${challenge.status}`);
    const options: unknown = await challenge.json();
    return this.getAttribute("purpose") === "add"
      ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
      : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  }

  private say(words: string): void {
    const place = this.querySelector("[role=status]");
    if (place) place.textContent = words;
  }
}

// Browsers say "not allowed" for a person's no, for too long a wait, and for no passkey to offer, so that no page can tell.
const reasons: Record<string, string> = {
  NotAllowedError: "when-cancelled",
  AbortError: "when-cancelled",
  InvalidStateError: "when-known",
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

customElements.define("passkey-lamp", PasskeyLamp);
