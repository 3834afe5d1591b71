import { expect, test } from 'vitest'
import { heldPlaces, mainCluster } from '#lib/maps/main-cluster'
import { lineOf, pointOf } from './a-gazetteer.ts'

const kyiv = pointOf('kyiv', [30.5, 50.5])
const odesa = pointOf('odesa', [30.7, 46.5])
const sumy = pointOf('sumy', [34.8, 50.9])
const sakhalin = pointOf('sakhalin', [143, 52])
const yamal = pointOf('yamal', [72, 71.3])
const idsOf = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id)

test('a far place is left out of a cluster, in whatever order', () => {
  expect(idsOf(mainCluster([kyiv, odesa, sumy, sakhalin]))).toEqual(['kyiv', 'odesa', 'sumy'])
  expect(idsOf(mainCluster([sakhalin, kyiv, yamal, odesa]))).toEqual(['kyiv', 'odesa'])
})

test('places without a main cluster all stay: as many here as there, or scattered', () => {
  const scattered = [kyiv, odesa, sakhalin, pointOf('panama', [-80, 9]), pointOf('cape', [18, -34])]
  for (const places of [
    [kyiv, sakhalin],
    [kyiv, odesa, yamal, pointOf('sabetta', [71, 71])],
    scattered,
  ])
    expect(mainCluster(places)).toEqual(places)
})

test('places that fit on one map all stay, however they lie', () => {
  const near = [kyiv, odesa, pointOf('warsaw', [21, 52.2])]
  expect(mainCluster(near)).toEqual(near)
})

test('a line joins what lies along it', () => {
  const pipe = lineOf('pipe', [
    [31, 50],
    [72, 70],
  ])
  const places = [kyiv, odesa, yamal, pipe]
  expect(mainCluster(places)).toEqual(places)
})

test('news at a point in the middle of a line is framed there; at its end, with the line', () => {
  const pipe = lineOf('pipe', [
    [28, 60],
    [15.5, 55],
    [13.6, 54.1],
  ])
  const leak = pointOf('leak', [15.6, 55.1])
  const head = pointOf('head', [28, 60])
  expect(heldPlaces([leak, pipe])).toEqual({ held: [leak], isStretch: true })
  expect(heldPlaces([head, pipe])).toEqual({ held: [head, pipe], isStretch: false })
  // What is listed first is what the piece is about.
  expect(heldPlaces([pipe, leak])).toEqual({ held: [pipe, leak], isStretch: false })
})
