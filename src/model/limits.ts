const mebibyte = 1024 * 1024;

/** Largest document that is read, in bytes. */
export const largestDocument = 32 * mebibyte;

/** Largest backup that the HTTP door takes, in bytes; the command line takes any. */
export const largestUploadedBackup = 512 * mebibyte;
