import type { Campaign } from "@/lib/campaign/campaign";
import { english } from "@/lib/campaign/language";
import { sayDay, sayPeriod } from "@/lib/charts/words";
import styles from "./AboutPackage.module.css";

/** What a package is: version, licence, source, time, and who made it. */
export function AboutPackage({ campaign }: { campaign: Campaign }) {
  const { id, version, license, ledger, notes } = campaign;
  return (
    <dl className={styles.about}>
      <div>
        <dt>Version</dt>
        <dd>
          {version.number} of {sayDay(version.date, english)}, <code>{version.hash}</code>;{" "}
          <a href={`/${id}/data/changes`}>changes</a>
        </dd>
      </div>
      <div>
        <dt>Licence</dt>
        <dd>
          <a href={license.url} rel="license external">
            {license.title}
          </a>
        </dd>
      </div>
      <div>
        <dt>Coded from</dt>
        <dd>
          <a href={ledger.article.url} rel="external">
            “{ledger.article.title}”
          </a>
          , {ledger.article.publisher}
        </dd>
      </div>
      <div>
        <dt>Time covered</dt>
        <dd>{sayPeriod(ledger.dates, english)}</dd>
      </div>
      {notes.contributors.length > 0 && (
        <div>
          <dt>Contributors</dt>
          <dd>
            <ul>
              {notes.contributors.map(({ title, url, roles }) => (
                <li key={title}>
                  {url === null ? title : <a href={url}>{title}</a>}
                  {roles.length > 0 && ` (${roles.join(", ")})`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
