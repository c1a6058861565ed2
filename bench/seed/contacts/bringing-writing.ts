import { onlyNamed } from "../../../src/modules/contacts/contact.ts";
import type { Writers } from "../facts.ts";
import { textOf } from "../times.ts";
import { addCompany, addContact, setSearchWords, setWays } from "./book-writing.ts";
import type { ContactFacts } from "./facts.ts";

/** The rows of a file that was brought and let in. */
export const broughtWriters: Writers<Pick<ContactFacts, "people brought">> = {
  "people brought"(ledger, { member, file, people, at }) {
    const moment = textOf(at);
    const times = { brought_at: moment, started_at: moment, done_at: moment, taken_back_at: null };
    const whose = { id: file, member_id: member, kind: "linkedin" } as const;
    ledger.put("contact_imports", file, { ...whose, ...times, done_rows: people.length });
    for (const [position, { contact, email, ...person }] of people.entries()) {
      const { name, title, company, firm } = person;
      addCompany(ledger, member, person, at);
      addContact(ledger, member, contact, { ...onlyNamed(name), metOn: "", title, company, firm }, at);
      ledger.get("contacts", contact).import_id = file;
      setWays(ledger, member, contact, [{ kind: "email", label: "", value: email }]);
      setSearchWords(ledger, contact);
      const row = { import_id: file, position, line: position + 1, name, content: "" };
      ledger.put("contact_import_rows", `${file} ${position}`, { ...row, fate: "new", reason: "" });
    }
  },
};
