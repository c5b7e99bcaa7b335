"use client";

import { useRef, useState } from "react";
import { dateToDay } from "@/lib/campaign/day";
import { sayDay } from "@/lib/charts/words";
import { writeView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./ShareDialog.module.css";

/**
 * The link that restores what is on screen, to copy or to hand to the system's own share sheet, and how to
 * cite it. The link names the version of the data, so that a later reader is told when it has changed.
 * @param path the page that the link opens
 * @param title what that page shows
 */
export function ShareDialog({ path, title }: { path: string; title: string }) {
  const { ledger, view } = useCampaign();
  const dialog = useRef<HTMLDialogElement>(null);
  const [link, setLink] = useState("");
  const [done, setDone] = useState("");
  const citation = `“${title}”. Campaign Ledger: ${ledger.title}, data version ${ledger.version}, coded from “${ledger.article.title}”, Wikipedia. Accessed ${sayDay(dateToDay(new Date()))}. ${link}`;

  const open = () => {
    const query = writeView({ ...view, v: ledger.version }, ledger);
    setLink(new URL(`${path}${query}`, window.location.href).href);
    setDone("");
    dialog.current?.showModal();
  };
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(`${what} copied.`);
    } catch {
      setDone("The browser does not allow copying; select the text and copy it yourself.");
    }
  };
  return (
    <>
      <button type="button" className={styles.open} onClick={open}>
        Share
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label="Share this view" onClose={() => setLink("")}>
        {link && (
          <>
            <div className={styles.head}>
              <h2>Share this view</h2>
              <form method="dialog">
                <button type="submit" className={styles.close} aria-label="Close">
                  ×
                </button>
              </form>
            </div>
            <label className={styles.field}>
              Link, with all filters and the version of the data
              <textarea readOnly rows={3} value={link} onFocus={({ target }) => target.select()} />
            </label>
            <p className={styles.actions}>
              <button type="button" onClick={() => copy(link, "Link")}>
                Copy link
              </button>
              {"share" in navigator && (
                <button type="button" onClick={() => navigator.share({ title, url: link }).catch(() => {})}>
                  Share by…
                </button>
              )}
            </p>
            <label className={styles.field}>
              Citation
              <textarea readOnly rows={5} value={citation} onFocus={({ target }) => target.select()} />
            </label>
            <p className={styles.actions}>
              <button type="button" onClick={() => copy(citation, "Citation")}>
                Copy citation
              </button>
            </p>
            <p role="status" className={styles.done}>
              {done}
            </p>
          </>
        )}
      </dialog>
    </>
  );
}
