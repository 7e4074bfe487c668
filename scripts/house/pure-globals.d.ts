// The few globals beyond the language that the pure rooms may use; every runtime has them. Compiled only in
// tsconfig.pure.json, where Node's types are absent.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
interface ImportMeta {
  resolve(specifier: string): string;
}
