import type { SampleDuty } from "./sample-duty.ts";
import { supportingLand } from "./supporting-land.ts";
import { supportingPeople } from "./supporting-people.ts";
import { supportingSafety } from "./supporting-safety.ts";

export const supportingDuties: readonly SampleDuty[] = [...supportingPeople, ...supportingLand, ...supportingSafety];
