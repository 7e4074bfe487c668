import { decodeXML } from "entities";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { unreadable } from "./unreadable.ts";

/** What a reader of XML wants to hear. Attributes come behind the name of their element. */
export interface XmlEvents {
  /** Returns whether the attributes of this element are wanted; those of others are passed over. */
  open?(name: string): boolean;
  attribute?(name: string, value: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

const deepest = 1000;

/**
 * Walks XML text. Entities other than the five of XML stay as they are written, so none can grow. Throws
 * UNREADABLE_DOCUMENT for text that ends before its elements do: what is missing would read as a shorter list.
 */
export function walkXml(text: string, events: XmlEvents): void {
  const walk = new XmlWalk(text, events);
  // Entities are resolved by the walk, in the few texts that have any: so the tokenizer may leap to their ends.
  new Tokenizer({ xmlMode: true, decodeEntities: false }, walk).write(text);
  if (walk.depth > 0) throw unreadable("its XML is cut short", `文件内部的内容被截断，请重新复制或下载`);
}

/** Hears the places of tokens and takes from the text only what its reader wants. */
class XmlWalk implements TokenizerCallbacks {
  private readonly text: string;
  private readonly events: XmlEvents;
  private readonly hasEntities: boolean;
  private readonly names: string[] = [];
  private wanted = false;
  private attribute = "";
  private value = "";

  constructor(text: string, events: XmlEvents) {
    this.text = text;
    this.events = events;
    this.hasEntities = text.includes("&");
  }

  get depth(): number {
    return this.names.length;
  }

  onopentagname(start: number, end: number): void {
    const name = this.text.slice(start, end);
    if (this.names.push(name) > deepest)
      throw unreadable(`its XML is nested over ${deepest} deep`, `文件结构异常（嵌套超过 ${deepest} 层）`);
    this.wanted = this.events.open?.(name) === true;
  }

  onattribname(start: number, end: number): void {
    if (this.wanted) this.attribute = this.text.slice(start, end);
  }

  onattribdata(start: number, end: number): void {
    if (this.wanted) this.value = this.decoded(start, end);
  }

  onattribend(): void {
    if (this.wanted) this.events.attribute?.(this.attribute, this.value);
    this.value = "";
  }

  onselfclosingtag(): void {
    this.close();
  }

  /** Closes the innermost element of that name, and those within it that nobody closed. */
  onclosetag(start: number, end: number): void {
    const { names } = this;
    let at = names.length - 1;
    while (at >= 0 && !this.stands(names[at] ?? "", start, end)) at--;
    if (at >= 0) while (names.length > at) this.close();
  }

  ontext(start: number, end: number): void {
    if (this.events.text) this.events.text(this.decoded(start, end));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.events.text?.(this.text.slice(start, end - offset));
  }

  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  private close(): void {
    const name = this.names.pop();
    if (name !== undefined) this.events.close?.(name);
  }

  private stands(name: string, start: number, end: number): boolean {
    return name.length === end - start && this.text.startsWith(name, start);
  }

  private decoded(start: number, end: number): string {
    const text = this.text.slice(start, end);
    return this.hasEntities && text.includes("&") ? decodeXML(text) : text;
  }
}

/** An element of a small XML part, names without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
}

/** Elements of a small XML part as a tree; its text is left out. */
export function xmlTree(text: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  walkXml(text, {
    open(name) {
      const element: OpenElement = { name: localName(name), attributes: {}, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
      return true;
    },
    attribute(name, value) {
      const attributes = open.at(-1)?.attributes;
      if (attributes && !name.startsWith("xmlns")) attributes[localName(name)] = value;
    },
    close: () => void open.pop(),
  });
  return root;
}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first element at the end of a path of names. */
export const elementAt = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), element);

/** The attribute `val` of the first element at the end of a path. */
export const valueAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  elementAt(element, ...path)?.attributes.val;

/** Whether an element that switches something is there and not switched off. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const found = elementAt(element, ...path);
  return found !== undefined && !isOff(found.attributes.val);
}

/** Whether the value of a switch says off. */
export const isOff = (value: string | undefined): boolean => /^(?:0|false|off)$/iu.test(value ?? "");

/** Text of an XML part in UTF-8 or UTF-16. Throws UNREADABLE_DOCUMENT for other bytes. */
export function xmlText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(`"${name}" in it is no XML text`, `部件“${name}”不是有效的文本`, cause);
  }
}
