import { z } from "zod";
import { line, maybeLine, tick, version, zone } from "../../web/fields.ts";
import { lineLetters, nameLetters } from "../people/index.ts";

export const settingsForm = z.object({
  name: line(nameLetters, "Please give your community a name."),
  line: maybeLine(lineLetters),
  zone: zone(),
  confirmsGroups: tick(),
  mailName: maybeLine(nameLetters),
  mailSaysWhat: tick(),
  version: version(),
});
