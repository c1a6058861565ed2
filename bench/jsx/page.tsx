/** The page each candidate draws: a list of people with the shape of our own pages, about 14 kB, some text to escape. */
type Row = { id: number; name: string; what: string; done: boolean };

export const rows: Row[] = Array.from({ length: 60 }, (_, id) => ({
  id,
  name: `Ana & ${id}`,
  what: `Call <two> people at "Brightwater" before Thursday ${id}`,
  done: id % 3 === 0,
}));

const Line = ({ row }: { row: Row }) => (
  <li class={row.done ? "commitment is-done" : "commitment"}>
    <a href={`/members/${row.id}`} title={row.what}>
      {row.name}
    </a>
    <p>{row.what}</p>
    {row.done && <span class="mark">done</span>}
    <form method="post" action={`/commitments/${row.id}/report`}>
      <input type="hidden" name="id" value={row.id} />
      <button type={row.done ? "button" : "submit"}>Report</button>
    </form>
  </li>
);

export const Page = () => (
  <html lang="en">
    <head>
      <title>Today</title>
    </head>
    <body>
      <main>
        <h1>Today</h1>
        <ul>
          {rows.map((row) => (
            <Line row={row} />
          ))}
        </ul>
      </main>
    </body>
  </html>
);
