import Link from "next/link";
import type { ReactNode } from "react";
import { ThemeMenu } from "../_theme/ThemeMenu";
import styles from "./Masthead.module.css";

/**
 * The head of every page: what it belongs to, where else to go, and how it looks.
 * @param href where the name leads
 */
export function Masthead({ href, name, children }: { href: string; name: string; children?: ReactNode }) {
  return (
    <header className={styles.masthead}>
      <Link href={href} className={styles.name}>
        {name}
      </Link>
      {children}
      <ThemeMenu />
    </header>
  );
}
