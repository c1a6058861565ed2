import {
  Empty,
  Entry,
  Lines,
  Page,
  PostForm,
  Problems,
  ScaleField,
  Section,
  Submit,
  TextField,
} from "../../../web/components/index.ts";
import type { Form } from "../../../web/forms.ts";
import type { Drawn, Frame } from "../../../web/frame.ts";
import { sayPlainDate } from "../../../web/when.ts";
import type { OwnCheckOut } from "./check-outs.reads.ts";
import { sharedWords } from "./round-check-out.parts.tsx";
import { groupUrls } from "../urls.ts";

/** How I am, day by day: for myself. */
export function ReflectionsPage(frame: Frame, rows: readonly OwnCheckOut[], form: Form): Drawn {
  return (
    <Page frame={frame} title="How are you?" back={{ href: groupUrls.commitments, label: "My commitments" }}>
      <p>Only you see this page. Nobody adds it up.</p>
      <PostForm action={groupUrls.reflections} label="How I am today">
        <Problems form={form} />
        <ScaleField
          form={form}
          name="energy"
          label="My energy today"
          low="running on empty"
          high="full of go"
        />
        <TextField form={form} name="line" label="A line to myself" maxLength={300} />
        <Submit>Keep it</Submit>
      </PostForm>
      <Section title="So far">
        {rows.length === 0 ? (
          <Empty drawing="lamp" title="Nothing is written down yet.">
            <p>A number and a few words now and then show you, later, what did you good.</p>
          </Empty>
        ) : (
          <Lines>
            {rows.map((row) => (
              <Entry
                title={sayPlainDate(Temporal.PlainDate.from(row.on_day))}
                line={[
                  row.group_name ? `After ${row.group_name}.` : "",
                  row.shared_at ? "Shared with the group." : "",
                ]
                  .filter(Boolean)
                  .join(" ")}
              >
                <p class="words">{sharedWords(row)}</p>
              </Entry>
            ))}
          </Lines>
        )}
      </Section>
    </Page>
  );
}
