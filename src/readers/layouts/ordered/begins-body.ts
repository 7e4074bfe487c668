const body =
  /^(?:中共)?(?:\p{Script=Han}{1,6}[县市区旗州盟]|[县市区旗])\p{Script=Han}{1,16}(?:局|委|部|办|委员会|办公室|中心|大队|支队|法院|检察院)/u;

/** Whether a line begins with the name of a county's body: another cell than a category or a name. */
export const beginsBody = (line: string): boolean => body.test(line);
