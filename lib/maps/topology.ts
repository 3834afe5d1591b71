/** The files of `world-atlas`, read by a schema: at run time, for a bundle would hold them as text and as arrays for ever. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import { z } from 'zod'

const arcs = z.array(z.number())
const geometry = z.union([
  z.object({ type: z.literal('Polygon'), arcs: z.array(arcs) }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(arcs)) }),
])
const properties = z.object({ name: z.string() })
const country = z.union([
  z.object({
    type: z.literal('Polygon'),
    arcs: z.array(arcs),
    id: z.string().optional(),
    properties,
  }),
  z.object({
    type: z.literal('MultiPolygon'),
    arcs: z.array(z.array(arcs)),
    id: z.string().optional(),
    properties,
  }),
])
/** By hand: a schema would copy eighty thousand points one by one. */
const coded = z.custom<number[][][]>(
  (value) =>
    Array.isArray(value) &&
    value.every((arc) => Array.isArray(arc) && arc.every((point) => Array.isArray(point))),
)
const pair = z.tuple([z.number(), z.number()])
const schema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: coded,
  objects: z.object({
    countries: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(country) }),
    land: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) }),
  }),
})

export type WorldTopology = z.infer<typeof schema> & Topology
export type Shape = z.infer<typeof geometry>

/** A file of `world-atlas` as a typed topology; throws where the package has changed its form. */
export function readTopology(file: string): WorldTopology {
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/world-atlas', file)
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** A shape's polygons, each a list of rings, each a list of arcs. */
export function polygonsOf(shape: Shape): readonly (readonly (readonly number[])[])[] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs
}
