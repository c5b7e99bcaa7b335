"use client";

import { useEffect, useRef, useState } from "react";
import type { EmbedFrame } from "@/lib/export/embed-link";
import { share } from "@/lib/words/en/share";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import styles from "./SharePanel.module.css";

/**
 * An embed as it will look.
 * @param follows whether it is as high as its content, as it tells
 */
export function ShareEmbedPreview({
  frame: { src, title, width, height },
  follows,
}: {
  frame: EmbedFrame;
  follows: boolean;
}) {
  const words = wordsOf(share, useCampaign().ledger);
  const element = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === element.current?.contentWindow && data?.type === "campaign-ledger:height") setTold(data.height);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.preview} tabIndex={0} aria-label={words.preview}>
      <iframe
        ref={element}
        src={src}
        title={words.previewOf(title)}
        style={{ inlineSize: width, blockSize: follows ? (told ?? height) : height }}
      />
    </section>
  );
}
