import { Fragment } from "react";

/** Words of the description, in which what stands between backticks is code. */
export function Prose({ text }: { text: string }) {
  return text.split("`").map((part, i) => {
    const key = `${i} ${part}`;
    return i % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
}
