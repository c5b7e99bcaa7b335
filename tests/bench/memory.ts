import type { Row } from "./report";
import { files, freshViews, routes } from "./routes";
import { send } from "./send";
import type { Server } from "./server";

/** Memory after ten thousand requests, against that of a server that has answered a hundred. */
export async function measureMemory(server: Server): Promise<Row[]> {
  const paths = Object.values({ ...routes, ...files });
  // Every twentieth is a dashboard's view of its own; those are dear.
  const links = (count: number) => {
    const own = freshViews(Math.ceil(count / 20));
    return Array.from({ length: count }, (_, i) =>
      i % 20 === 0 ? `${routes.dashboard}${own[i / 20] ?? ""}` : (paths[i % paths.length] ?? "/"),
    );
  };
  const rows: Row[] = [];
  let sent = 0;
  for (const [count, goal] of [[100], [4900], [5000, "as after 5,000"]] as const) {
    await send(server.url, links(count), 16);
    sent += count;
    const { heapUsed, external, rss } = await server.memory();
    const measured = `Memory after ${sent.toLocaleString("en-GB")} requests`;
    rows.push(
      { measured, part: "live objects", unit: "MB", value: heapUsed / 1e6, ...(goal && { goal }) },
      { measured, part: "what they hold outside the heap", unit: "MB", value: external / 1e6 },
      { measured, part: "the whole process", unit: "MB", value: rss / 1e6 },
    );
  }
  return rows;
}
