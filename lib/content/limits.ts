/**
 * How much one file may hold. All of it is counted and nothing is timed, so that every server decides
 * alike. `npm run bench:worst` looks for the dearest file within these limits: checked, drawn as a
 * page and written into a feed it must take less than 500 ms.
 */
export const limits = {
  /** Of an article, a storyline or a report, in bytes of UTF-8. */
  fileBytes: 200_000,
  /** Of a vocabulary or a price series, which grow with the archive. */
  listBytes: 4_000_000,
  /** Rows of a price series: more than half a century of trading days, which its page draws in half a second. */
  prices: 15_000,
  /** Names and other words of all terms of the glossary, which are looked for in every article. */
  glossaryWords: 3000,
  frontMatterBytes: 40_000,
  /** Fields of the front matter, those of its lists included. */
  fields: 1000,
  /** Values of one list of the front matter. */
  values: 200,
  /** Lists and groups of fields within each other, in YAML. */
  yamlDepth: 8,
  lines: 1500,
  /** Quotations and lists within each other, in Markdown. */
  depth: 8,
  /** Columns by which a line may be indented. */
  indent: 24,
  /** Characters that can mean something in Markdown, in one paragraph and in all. */
  paragraphMarks: 400,
  marks: 1200,
  /**
   * The sum over all paragraphs of their length times their opening marks: a mark without its end is
   * looked for through the whole paragraph.
   */
  markReach: 1_000_000,
  tableCells: 2000,
  /** Notes and references to them together. */
  footnotes: 200,
  directives: 40,
  /** Of a picture's file. */
  pictureBytes: 25_000_000,
  /** An SVG is drawn as a whole, and is seldom large. */
  svgBytes: 1_000_000,
  /** Pixels of a picture's longer side, and of its whole: what decoding it may take of memory. */
  pictureSide: 12_000,
  picturePixels: 100_000_000,
  /** Pictures in one text. */
  pictures: 60,
  /** Problems that are listed of one file. */
  problems: 20,
} as const
