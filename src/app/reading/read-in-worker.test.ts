import { expect, test } from "vitest";
import { largestDocument } from "../../model/limits.ts";
import { largestDocument as largestForReaders } from "../../readers/read.ts";

test("doors and readers have one limit", () => expect(largestDocument).toBe(largestForReaders));
