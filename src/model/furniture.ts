/** 版面文字: why printed words belong to no item. */
export const furnitureReasons = [
  "title",
  "contents",
  "header row",
  "footer",
  "label",
  "separator",
  "markup",
  "preface",
] as const;
export type FurnitureReason = (typeof furnitureReasons)[number];
