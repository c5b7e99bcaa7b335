/** “748 bytes”, “15.9 kB”, “2.1 MB”: thousands of bytes, as systems other than Windows count them. */
export function sayBytes(count: number): string {
  if (count < 1000) return `${count} bytes`;
  return count < 999_950 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
}
