import Link from "next/link";
import styles from "./DataNav.module.css";

const pages = [
  { id: "data", name: "Data", path: "/data" },
  { id: "codebook", name: "Codebook", path: "/data/codebook" },
  { id: "changes", name: "Changes", path: "/data/changes" },
] as const;

/** Leads from a campaign to the pages about its data, and between them. */
export function DataNav({
  campaign,
  current,
}: {
  campaign: { readonly id: string; readonly title: string };
  current: (typeof pages)[number]["id"];
}) {
  return (
    <nav className={styles.path} aria-label="Data">
      <Link href={`/${campaign.id}`}>{campaign.title}</Link>
      <ul>
        {pages.map(({ id, name, path }) => (
          <li key={id}>
            <Link href={`/${campaign.id}${path}`} prefetch={false} aria-current={id === current ? "page" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
