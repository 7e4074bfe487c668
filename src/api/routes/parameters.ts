import { z } from "@hono/zod-openapi";

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .meta({ description: "a day, YYYY-MM-DD: editions in force on it" });

export const editionPath = z.object({ edition: z.coerce.number().int().positive() });

export const itemPath = editionPath.extend({ item: z.string().min(1).max(60) });
