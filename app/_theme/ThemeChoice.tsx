"use client";

import { useEffect, useId, useRef, useState } from "react";
import { closeOnEscape } from "../_input/close-on-escape";
import styles from "./ThemeChoice.module.css";
import { readTheme, type Theme, themeIn, themes, writeTheme } from "./theme";

/**
 * Light, dark, or as the system has it. A form, so that it works without scripts; with them nothing is loaded anew.
 * @param remembered what the page was sent with; null for the system's
 */
export function ThemeChoice({
  remembered,
  label: name,
  names,
}: {
  remembered: Theme | null;
  label: string;
  names: Readonly<Record<Theme | "system", string>>;
}) {
  const [chosen, setChosen] = useState(remembered);
  const menu = useRef<HTMLDetailsElement>(null);
  const label = useId();

  // A page that Back brings up as it was left may have been left before another was chosen.
  useEffect(() => {
    const renew = ({ persisted }: PageTransitionEvent) => persisted && show(themeIn(document.cookie));
    window.addEventListener("pageshow", renew);
    return () => window.removeEventListener("pageshow", renew);
  });

  useEffect(() => {
    const close = (event: Event) => {
      const element = menu.current;
      if (element?.open && !element.contains(event.target as Node)) element.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, []);

  const show = (theme: Theme | null) => {
    const root = document.documentElement;
    if (theme === null) root.removeAttribute("data-theme");
    else root.dataset.theme = theme;
    setChosen(theme);
  };
  const choose = (theme: Theme | null) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing where the connection is not secure
    document.cookie = writeTheme(theme);
    show(theme);
  };

  return (
    <details ref={menu} className={styles.menu} onKeyDown={closeOnEscape}>
      <summary className={styles.button} id={label}>
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign}>
          <circle cx="8" cy="8" r="6.25" />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
        </svg>
        <span className="visually-hidden">{name}</span>
      </summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say once more what the button has said */}
      <form
        action="/theme"
        role="group"
        aria-labelledby={label}
        className={styles.choices}
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event.nativeEvent as SubmitEvent;
          choose(readTheme((submitter as HTMLButtonElement | null)?.value));
        }}
      >
        {([...themes, "system"] as const).map((theme) => (
          <button key={theme} type="submit" name="theme" value={theme} aria-pressed={readTheme(theme) === chosen}>
            {names[theme]}
          </button>
        ))}
      </form>
    </details>
  );
}
