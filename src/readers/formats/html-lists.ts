/** The lists that are open on a page: an ordered one prints the numbers of its points. */
export class HtmlLists {
  private readonly lists: { readonly ordered: boolean; number: number }[] = [];

  open(name: string, start: string | undefined): void {
    if (name === "ol" || name === "ul") this.lists.push({ ordered: name === "ol", number: (whole(start) ?? 1) - 1 });
  }

  close(name: string): void {
    if (name === "ol" || name === "ul") this.lists.pop();
  }

  /** The number of the next point; undefined where its list prints none. */
  next(value: string | undefined): number | undefined {
    const list = this.lists.at(-1);
    if (!list?.ordered) return undefined;
    list.number = whole(value) ?? list.number + 1;
    return list.number;
  }
}

const whole = (attribute: string | undefined): number | undefined =>
  /^\s*\d{1,5}\s*$/u.test(attribute ?? "") ? Number(attribute) : undefined;
