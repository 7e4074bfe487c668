import { z } from "@hono/zod-openapi";
import { isDay } from "../../model/day.ts";

export const day = z
  .string()
  .refine(isDay, { message: "wanted a day of the calendar, YYYY-MM-DD" })
  .meta({ description: "a day, YYYY-MM-DD: editions in force on it", format: "date" });

export const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u, { message: "wanted a whole number from 1 on" })
  .transform(Number)
  .meta({ type: "integer", minimum: 1 });

export const editionPath = z.object({ edition: number });

export const reportPath = z.object({ id: number });

export const ownWordsPath = z.object({ id: number });

export const importPath = z.object({ kept: number });

export const itemPath = editionPath.extend({ item: z.string().min(1).max(60) });

export const doubtPath = editionPath.extend({ doubt: z.string().min(1).max(200) });
