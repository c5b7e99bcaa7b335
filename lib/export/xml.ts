/** Characters that XML 1.0 cannot hold, not even escaped; text from a link may have them. */
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as the content of an XML element or attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(unspeakable, "\uFFFD").replace(/[&<>"]/g, (letter) => entities[letter] as string);
}

/** An element and all in it as XML; comments are left out. */
export function toXml(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join("");
  const content = [...element.childNodes].map(contentOf).join("");
  const tag = element.localName;
  return content === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

function contentOf(node: ChildNode): string {
  if (node.nodeType === 1) return toXml(node as Element);
  return node.nodeType === 3 ? escapeXml(node.textContent ?? "") : "";
}
