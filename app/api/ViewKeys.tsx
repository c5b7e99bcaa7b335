import type { Parameter } from "@/lib/export/openapi/endpoint";
import { Parameters } from "./Parameters";

/** What a link of a page holds, and every file of a view takes. */
export function ViewKeys({ parameters }: { parameters: readonly Parameter[] }) {
  return (
    <section aria-labelledby="view">
      <h2 id="view">Keys of a view</h2>
      <p>The same as in the links of the pages. Values of a list stand in one key, with commas between.</p>
      <Parameters parameters={parameters} />
    </section>
  );
}
