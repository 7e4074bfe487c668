import { expect, test } from "vitest";
import { isSafePattern } from "./safe-pattern.ts";

test.each(["[\\s\\S]+", "配合做好.{0,6}工作", "(?:镇|乡)政府", "协助.*等", "\\(.+\\)", "a{2,}b*"])(
  "%s is matched at once",
  (pattern) => expect(isSafePattern(pattern)).toBe(true),
);
test.each(["([\\s\\S]+)+Z", "(.*.*)*(.*)*Z$", "(a|aa)+$", "((ab)*c|d)+", ".*.*.*Z", "(?:x+){2,}", "(", "(?<n>a+)*"])(
  "%s may take for ever, or is none",
  (pattern) => expect(isSafePattern(pattern)).toBe(false),
);
