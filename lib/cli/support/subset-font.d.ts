/** What `fonts.ts` and `drawings.ts` use of the package, which brings no types; those of others lack `keepFeatures`. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype'
      /** The part of each axis that stays variable. */
      readonly variationAxes: Readonly<
        Record<string, { readonly min: number; readonly max: number }>
      >
      /** OpenType features to keep, by tag; all others go. */
      readonly keepFeatures: readonly string[]
    },
  ): Promise<Buffer>
}
