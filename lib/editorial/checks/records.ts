/** Records of facts that articles were written from: YAML lists, one record an event. */
import { parse } from 'yaml'
import { z } from 'zod'

const factRecord = z.looseObject({
  id: z.string(),
  date: z.string(),
  facts: z.array(z.string()).default([]),
  sources: z.array(z.looseObject({ title: z.string() })).default([]),
})
export type FactRecord = z.infer<typeof factRecord>

/** The records of a YAML file. Throws, naming the place, when it is not a list of records. */
export function parseRecords(text: string): FactRecord[] {
  return z.array(factRecord).parse(parse(text))
}

/** Everything that a record says, as one text: whatever it holds may explain a figure. */
export function textOfRecord(record: FactRecord): string {
  return leavesOf(record).join('\n')
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leavesOf)
}
