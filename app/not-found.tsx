import { NotFoundHelp } from "./_components/NotFoundHelp";

export default function NotFound() {
  return (
    <main>
      <NotFoundHelp />
    </main>
  );
}
