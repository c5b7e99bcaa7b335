import type { Metadata } from "next";
import { Fragment } from "react";
import { SitePage } from "../_components/SitePage";
import { siteOrigin } from "../_server/http/site";
import styles from "./page.module.css";
import { holds, keyGroups, missing } from "./statement";

export async function generateMetadata(): Promise<Metadata> {
  const origin = await siteOrigin();
  return {
    title: "Accessibility",
    description:
      "What holds for readers with a keyboard, a screen reader, a magnifier or colour-blind eyes, and what not.",
    ...(origin !== null && { metadataBase: new URL(origin), alternates: { canonical: "/accessibility" } }),
  };
}

/** What standard is aimed at, what holds of it and how that is known, the keys, and what is missing. */
export default function AccessibilityPage() {
  return (
    <SitePage>
      <div className={styles.statement}>
        <h1>Accessibility</h1>
        <p className={styles.lead}>
          These pages are meant for every reader. They aim at{" "}
          <a href="https://www.w3.org/TR/WCAG22/" rel="external">
            WCAG 2.2
          </a>
          , level AA, and at the critical tests of{" "}
          <a href="https://chartability.github.io/POUR-CAF/" rel="external">
            Chartability
          </a>
          , which ask of charts what WCAG leaves open.
        </p>
        <h2>What holds</h2>
        <ul>
          {holds.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          Each change of the code is held against this: axe-core looks for faults on every kind of page, with panels,
          dialogs and notices open, in light and dark, and finds none.
        </p>
        <h2>Keys</h2>
        <p>Tab goes from control to control. No key without a focused chart does anything of its own.</p>
        {keyGroups.map(({ name, keys }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl className={styles.keys}>
              {keys.map(([pressed, does]) => (
                <Fragment key={pressed}>
                  <dt>{pressed}</dt>
                  <dd>{does}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
        <h2>What is missing</h2>
        <ul>
          {missing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h2>Something in your way?</h2>
        <p>
          Please say so in the project’s issue tracker, with the link of the page and what you use to read it. Faults
          that keep a reader out come before new features.
        </p>
      </div>
    </SitePage>
  );
}
