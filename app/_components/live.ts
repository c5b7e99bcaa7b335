/** What makes a drawing live; loaded once the page stands. */
export * as Plot from "@observablehq/plot";
export { attachBrush } from "./brush";
