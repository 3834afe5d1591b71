/** The files in which a citation can be had, by the ending of their addresses, in the order in which a reader is offered them. */
export const citationFormats = {
  bib: { type: 'application/x-bibtex', name: 'BibTeX' },
  ris: { type: 'application/x-research-info-systems', name: 'RIS' },
  json: { type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
} as const

export type CitationFormat = keyof typeof citationFormats

export const citationFormatNames = [
  'bib',
  'ris',
  'json',
] as const satisfies readonly CitationFormat[]
