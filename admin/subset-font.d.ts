declare module 'subset-font' {
  /** The font with only the glyphs that the text needs, shaping rules kept. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
