// Without a connection the browser would leave the page for one of its own, and what was typed would be lost on the way
// back. So the form stays as it is, and says why; the page brings the sentence, or the form its own.
const sendsAnyhow = new WeakSet<HTMLFormElement>();

document.addEventListener(
  "submit",
  (event) => {
    const words = document.querySelector("main")?.dataset["unsent"];
    const form = event.target;
    if (navigator.onLine || !words || !(form instanceof HTMLFormElement) || sendsAnyhow.delete(form)) return;
    // What is written in a pocket is kept there.
    if (form.closest("card-pocket[works]")) return;
    event.preventDefault();
    // Nothing is under way yet: nobody else needs to know.
    event.stopPropagation();
    void isReached().then((isSo) => {
      if (!isSo) return hold(form, form.dataset["unsent"] ?? words);
      sendsAnyhow.add(form);
      form.requestSubmit(event.submitter);
    });
  },
  { capture: true },
);

// NOTE: a browser that knows of no network may still reach a server in the same house.
const isReached = (): Promise<boolean> =>
  fetch(import.meta.url, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );

function hold(form: HTMLFormElement, words: string): void {
  form.querySelector(".unsent")?.remove();
  const notice = document.createElement("p");
  notice.className = "notice waits unsent";
  notice.role = "alert";
  notice.textContent = words;
  form.append(notice);
  // Where the form ends, the bar of a telephone may stand before it.
  notice.scrollIntoView({ block: "nearest" });
}

window.addEventListener("online", () => {
  for (const notice of document.querySelectorAll(".unsent")) notice.remove();
});
