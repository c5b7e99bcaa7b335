import type { Metadata } from "next";
import { rules } from "@/lib/export/openapi";
import { tags } from "@/lib/export/openapi/endpoint";
import { SitePage } from "../_components/SitePage";
import { siteOrigin } from "../_server/http/site";
import { describeApi } from "../_server/made/description";
import { Endpoint } from "./Endpoint";
import { Prose } from "./Prose";
import styles from "./page.module.css";
import { ViewKeys } from "./ViewKeys";

export async function generateMetadata(): Promise<Metadata> {
  const origin = await siteOrigin();
  return {
    title: "API",
    description: "Every chart, event and table as CSV, JSON, SVG and PNG, open to any origin, without a key.",
    ...(origin !== null && { metadataBase: new URL(origin), alternates: { canonical: "/api" } }),
  };
}

/** What machines can read here, for people: each address with what it takes, what it answers and one that works. */
export default async function ApiPage() {
  const { document, endpoints } = await describeApi((await siteOrigin()) ?? "");
  return (
    <SitePage>
      <div className={styles.api}>
        <h1>API</h1>
        <div className={styles.about}>
          {rules.map((rule) => (
            <p key={rule}>
              <Prose text={rule} />
            </p>
          ))}
          <p>
            All of this page is in <a href="/api/openapi.json">openapi.json</a>, an OpenAPI 3.1 description.
          </p>
        </div>
        {Object.entries(tags).map(([tag, about]) => (
          <section key={tag} aria-labelledby={tag}>
            <h2 id={tag}>{tag}</h2>
            <p>{about}</p>
            {endpoints
              .filter((endpoint) => endpoint.tag === tag)
              .map((endpoint) => (
                <Endpoint key={endpoint.path} endpoint={endpoint} />
              ))}
          </section>
        ))}
        <ViewKeys parameters={Object.values(document.components.parameters)} />
      </div>
    </SitePage>
  );
}
