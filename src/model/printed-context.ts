import { z } from "zod";
import { Box } from "./provenance.ts";
import { SourceInfo } from "./reading.ts";

/** Words of a cell or line as printed; marks say which of them an item's field was read from. */
export const PrintedCell = z
  .object({
    text: z.string(),
    marks: z.array(z.object({ start: z.int(), end: z.int(), field: z.string() }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "PrintedCell" });
export type PrintedCell = z.infer<typeof PrintedCell>;

/** A printed row (several cells) or line (one). */
export const PrintedBlock = z
  .object({ ofItem: z.boolean(), cells: z.array(PrintedCell).readonly() })
  .readonly()
  .meta({ id: "PrintedBlock" });
export type PrintedBlock = z.infer<typeof PrintedBlock>;

/** Where words stand on a page of their document; `field` as of a mark. */
export const PrintedPlace = z
  .object({ page: z.int().positive(), box: Box, field: z.string() })
  .readonly()
  .meta({ id: "PrintedPlace" });
export type PrintedPlace = z.infer<typeof PrintedPlace>;

/** Where an item stands in its document: each printing of its row, with the rows before and behind it. */
export const PrintedContext = z
  .object({ document: SourceInfo, printings: z.array(z.array(PrintedBlock).readonly()).readonly() })
  .readonly()
  .meta({ id: "PrintedContext" });
export type PrintedContext = z.infer<typeof PrintedContext>;
