/** “mzDL”: tells a registry of mingze from other SQLite files. */
export const applicationId = 0x6d7a444c;
