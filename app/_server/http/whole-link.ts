import type { Ledger } from "@/lib/campaign/ledger";
import { type View, writeView } from "@/lib/view/view";
import { originOf } from "./origin";

/** The whole address of a page under a view, with the version of the data: what a citation and a shared link name. */
export function wholeLink({ headers }: Pick<Request, "headers">, path: string, view: View, ledger: Ledger): string {
  return `${originOf(headers) ?? ""}${path}${writeView({ ...view, v: ledger.version }, ledger)}`;
}
