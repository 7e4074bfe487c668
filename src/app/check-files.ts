import { asSarif } from "../writers/sarif.ts";
import type { CheckedFile } from "./check.ts";

/** The findings of a list as a SARIF log. */
export const sarifOf = ({ documents, findings }: CheckedFile, version: string): unknown =>
  asSarif({ version, document: documents[0]?.name ?? "", findings });
