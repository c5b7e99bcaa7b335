"use client";

import { type MouseEvent, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isPlainClick } from "../../_input/is-plain-click";
import styles from "./EventTable.module.css";

/**
 * The first part of a long table, and all of it when that is asked for. The rest is cut off and not taken away: it is
 * read aloud, printed, and found by the browser's search and by the keyboard; what leads to it opens all.
 * @param long whether it is; what was opened once stays so
 * @param href a page with all of it, for whoever wants it in another window or presses before scripts have come
 * @param all what is pressed to see all, in words
 */
export function LongList({
  long,
  href,
  all,
  children,
}: {
  long: boolean;
  href: string;
  all: string;
  children: ReactNode;
}) {
  const [whole, setWhole] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const cut = long && !whole;
  /** How far what leads into the rest has scrolled it, px: nobody can by hand. */
  const scrolled = useRef(0);
  const open = useCallback(() => {
    scrolled.current = box.current?.scrollTop ?? 0;
    setWhole(true);
  }, []);
  // What was found stays where it lies on screen.
  useLayoutEffect(() => {
    if (whole) scrollBy({ top: scrolled.current, behavior: "instant" });
  }, [whole]);
  // A link to some words is followed before scripts have come.
  useEffect(() => {
    if (box.current?.scrollTop) open();
  }, [open]);
  const openByHand = (click: MouseEvent) => {
    if (!isPlainClick(click) || !box.current) return;
    click.preventDefault();
    const { bottom } = box.current.getBoundingClientRect();
    const links = [...box.current.querySelectorAll("a")];
    const next = links.find((link) => link.getBoundingClientRect().bottom > bottom);
    open();
    // What was pressed is gone; whoever goes on by keyboard goes on where the list was cut.
    next?.focus({ preventScroll: true });
  };
  return (
    <>
      <div ref={box} className={cut ? styles.cut : undefined} onScroll={open}>
        {children}
      </div>
      {cut && (
        <p className={styles.files}>
          <a href={href} style={{ paddingBlock: "0.75rem" }} onClick={openByHand}>
            {all}
          </a>
        </p>
      )}
    </>
  );
}
