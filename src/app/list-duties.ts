import type { DutyName } from "../model/catalogue.ts";
import { knowledge } from "./knowledge.ts";

/** The catalogue's standard duties by name. */
export const listDuties = (): DutyName[] => knowledge().duties.map(({ id, name }) => ({ id, name }));
