import type { Metadata } from "next";
import { NotFoundHelp } from "./_components/NotFoundHelp";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main>
      <NotFoundHelp />
    </main>
  );
}
