/** Answers by their question, kept until anybody changes the data. */
export class Remembered<Answer> {
  private readonly most: number;
  private version = "";
  private answers = new Map<string, Promise<Answer>>();

  constructor(most: number) {
    this.most = most;
  }

  /** The answer to a question at a version of the data; a failure is not kept. */
  get(version: string, question: string, find: () => Promise<Answer>): Promise<Answer> {
    if (version !== this.version || this.answers.size >= this.most) this.answers = new Map();
    this.version = version;
    const known = this.answers.get(question);
    if (known) return known;
    const kept = this.answers;
    const found = find();
    kept.set(question, found);
    found.catch(() => kept.delete(question));
    return found;
  }
}
