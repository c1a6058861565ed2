import { HtmlValidate } from "html-validate";

// What must hold of every page, whatever stands in it: that browsers read it as we wrote it, and that labels and
// descriptions lead somewhere. Taste, such as how a void element is written, is the formatter's and the renderer's.
const validator = new HtmlValidate({
  root: true,
  elements: ["html5"],
  rules: {
    "missing-doctype": "error",
    "doctype-html": "error",
    "close-attr": "error",
    "close-order": "error",
    "no-implicit-close": "error",
    "void-content": "error",
    "no-self-closing": "off",
    "no-dup-attr": "error",
    "no-dup-class": "error",
    "no-dup-id": "error",
    "attr-case": "error",
    "attr-delimiter": "error",
    "attr-spacing": "error",
    "attribute-allowed-values": "error",
    "attribute-misuse": "error",
    "element-case": "error",
    "element-name": "error",
    "element-permitted-content": "error",
    "element-permitted-occurrences": "error",
    "element-permitted-order": "error",
    "element-permitted-parent": "error",
    "element-required-ancestor": "error",
    "element-required-attributes": "error",
    "element-required-content": "error",
    "empty-title": "error",
    "empty-heading": "error",
    "input-attributes": "error",
    "input-missing-label": "error",
    "multiple-labeled-controls": "error",
    "no-abstract-role": "error",
    "no-deprecated-attr": "error",
    deprecated: "error",
    "no-implicit-button-type": "error",
    "no-implicit-input-type": "error",
    "no-inline-style": "error",
    "no-missing-references": "error",
    "no-multiple-main": "error",
    "no-raw-characters": "error",
    "script-element": "error",
    "text-content": "error",
    "unrecognized-char-ref": "error",
    "valid-autocomplete": "error",
    "valid-for": "error",
  },
});

/** What is wrong with the HTML of a page, a line for each thing; nothing where it is valid. */
export function flawsOf(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector, offset }) =>
          `${ruleId}: ${message} ${selector ?? ""} «${html.slice(Math.max(0, offset - 40), offset + 60)}»`,
      ),
    );
}
