/** Where a county's checks are shown. */
export const countyCheckAddress = (county: string): string => `/checks/county/${encodeURIComponent(county)}`;

/** Where a finding of a list is shown. */
export const findingAddress = (edition: number, key: string): string =>
  `/checks/${edition}?${new URLSearchParams({ state: "all", finding: key })}`;
