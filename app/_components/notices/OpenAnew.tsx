/** Leads to the page's own address with all that it says of the view: the page is loaded anew, without a script's help. */
export function OpenAnew({ children }: { children: string }) {
  // biome-ignore lint/a11y/useValidAnchor: an empty address is the page's own, query and all
  return <a href="">{children}</a>;
}
