/** The open links of a page: whether text that stands here leads to another document. */
export class HtmlLinks {
  private readonly anchors: boolean[] = [];
  private titles = 0;

  open(name: string, href: string | undefined): void {
    if (name === "h1") this.titles++;
    if (name === "a") this.anchors.push(leadsAway(href));
  }

  close(name: string): void {
    if (name === "h1" && this.titles > 0) this.titles--;
    if (name === "a") this.anchors.pop();
  }

  /** The title of the page itself may be a link. */
  get leads(): boolean {
    return this.titles === 0 && this.anchors.at(-1) === true;
  }
}

/** A link to a place on the page leads to no other document; one that scripts follow (“#”) mostly does. */
const leadsAway = (href: string | undefined): boolean => href !== undefined && !/^\s*(?:#.|$)/u.test(href);
