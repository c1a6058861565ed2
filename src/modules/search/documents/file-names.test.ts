import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asAttachment, cleanFileName } from "./file-names.ts";

test("whatever a file is called, its name is one that any disk takes, and one header holds it", () => {
  assert.equal(cleanFileName("C:\\Users\\Ben\\résumé.pdf"), "résumé.pdf");
  assert.equal(cleanFileName(".htaccess"), "htaccess");
  assert.equal(cleanFileName("con.txt"), "_con.txt");
  assert.equal(cleanFileName("  "), "file");
  assert.equal(cleanFileName(`${"a".repeat(300)}.docx`).length, 120);
  assert.ok(cleanFileName(`${"a".repeat(300)}.docx`).endsWith(".docx"));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 400 })), (given) => {
      const name = cleanFileName(given);
      assert.ok(name.length > 0 && name.length <= 120);
      assert.ok(!/[\u0000-\u001f\u202a-\u202e<>:"|?*\\/]|^\.|^\s/u.test(name), JSON.stringify(name));
      assert.ok(name.isWellFormed());
      const header = asAttachment(name);
      assert.match(header, /^attachment; filename="[^"\\%;]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/);
      assert.doesNotThrow(() => new Headers({ "content-disposition": header }));
    }),
  );
});
