import { z } from "zod";
import { isDay } from "../model/day.ts";

const name = z.string().min(1).max(100);

const day = z
  .string()
  .refine(isDay, { message: "wanted a day of the calendar, YYYY-MM-DD" })
  .meta({ description: "YYYY-MM-DD: the lists in force on that day; today where absent", format: "date" });

const township = name.meta({
  description:
    "a township's name, whole (柳溪镇), without its unit's word (柳溪), or with places above it (青梧县柳溪镇)",
});
const edition = z.int().positive().meta({ description: "the number of an edition, as list_townships tells it" });
const county = name.meta({ description: "a county's name (青梧县)" });

/** The lists of a county, or all. */
export const countyScope = { county: county.optional(), at: day.optional() };

/** The lists of a township or a county, or all. */
export const anyScope = { township: township.optional(), ...countyScope };

/** One list: its edition or its township must be named. */
export const oneList = { edition: edition.optional(), ...anyScope };
