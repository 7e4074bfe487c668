import { basicDuties } from "./duties-basic.ts";
import { reclaimedDuties } from "./duties-reclaimed.ts";
import { supportingDuties } from "./duties-supporting.ts";
import type { SampleDuty } from "./sample-duty.ts";

export type { SampleDuty, SampleUnit } from "./sample-duty.ts";

/** All duties in printed order: by list, then by category. */
export const duties: readonly SampleDuty[] = [...basicDuties, ...supportingDuties, ...reclaimedDuties];
