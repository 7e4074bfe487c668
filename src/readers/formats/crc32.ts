/** Eight tables of 256, one behind the other, so that eight bytes are taken at a time. */
const table = new Int32Array(8 * 256);

for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  table[byte] = sum;
}
for (let i = 256; i < table.length; i++) {
  const before = at(i - 256);
  table[i] = (before >>> 8) ^ at(before & 255);
}

function at(index: number): number {
  return table[index] ?? 0;
}

/** The check sum that a zip states for each of its entries. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = -1;
  let i = 0;
  for (const whole = bytes.length - 7; i < whole; i += 8) {
    const low = sum ^ view.getInt32(i, true);
    const high = view.getInt32(i + 4, true);
    sum =
      at(1792 + (low & 255)) ^
      at(1536 + ((low >>> 8) & 255)) ^
      at(1280 + ((low >>> 16) & 255)) ^
      at(1024 + (low >>> 24)) ^
      at(768 + (high & 255)) ^
      at(512 + ((high >>> 8) & 255)) ^
      at(256 + ((high >>> 16) & 255)) ^
      at(high >>> 24);
  }
  for (; i < bytes.length; i++) sum = (sum >>> 8) ^ at((sum ^ view.getUint8(i)) & 255);
  return ~sum >>> 0;
}
