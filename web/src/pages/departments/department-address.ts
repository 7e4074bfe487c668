/** Where a department's page stands. */
export const departmentAddress = (name: string): string => `/departments/${encodeURIComponent(name)}`;
