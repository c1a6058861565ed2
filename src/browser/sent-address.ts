/**
 * The address that a bookmark could not send in a form, because the page it was pressed on forbids it: it stands behind the #,
 * which no server gets to see, and goes from there into the field within.
 */
class SentAddress extends HTMLElement {
  connectedCallback(): void {
    const sent = new URLSearchParams(location.hash.slice(1)).get("page");
    const field = this.querySelector("textarea");
    if (!sent || !field || field.value !== "") return;
    field.value = sent;
    history.replaceState(history.state, "", location.pathname + location.search);
  }
}

customElements.define("sent-address", SentAddress);
