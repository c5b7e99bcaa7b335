import { once } from "../process/once";
import { turns } from "../process/turns";
import { fileCache } from "./file-cache";

const mebibyte = 2 ** 20;

/** The files of views that were asked for last. A large picture takes a quarter of a mebibyte. */
export const madeFiles = once("files", () => fileCache(48 * mebibyte));

/**
 * Drawing a PNG takes a processor for a tenth of a second to half of one and up to 50 MB, and an SVG as much where no
 * other had the same letters; the pages must come meanwhile. Who comes after those that wait would wait for some seconds.
 */
export const drawInTurn = once("drawing", () => turns({ atOnce: 2, waiting: 16 }));
