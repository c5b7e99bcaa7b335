import type { Metadata } from "next";
import Link from "next/link";
import { site } from "@/lib/words/en/site";
import { NotFoundHelp } from "./_components/NotFoundHelp";

export const metadata: Metadata = { title: "Not found" };

/** Has no more of the head of other pages than the way home: what leads on stands on the page itself. */
export default function NotFound() {
  return (
    <>
      <header>
        <Link href="/" className="home">
          {site.name}
        </Link>
      </header>
      <main>
        <NotFoundHelp />
      </main>
    </>
  );
}
