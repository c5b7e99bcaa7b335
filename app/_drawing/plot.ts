/**
 * What the charts use of Plot, and no more: a module handed on as a value is bundled whole, so that all of
 * Plot would be sent to each reader.
 */
export {
  areaY,
  axisX,
  dot,
  line,
  lineY,
  link,
  plot,
  rect,
  rectY,
  ruleX,
  ruleY,
  text,
  vector,
} from "@observablehq/plot";
