import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MapLabels } from '#components/maps/map-labels'
import type { Label } from '#lib/maps/label-model'
import type { LabelKind } from '#lib/maps/model'

const label = (lines: readonly string[], anchor: Label<LabelKind>['anchor']): Label<LabelKind> => ({
  id: lines.join('-'),
  kind: 'place',
  lines,
  anchor,
  x: 100,
  y: 50,
  box: [60, 35, 100, 65],
})

test('no space counts where a name is centred or ends at its point, and lines and names are words apart', () => {
  const html = renderToStaticMarkup(
    createElement(MapLabels, {
      labels: [
        label(['Baltic', 'Pipe'], 'end'),
        label(['Black', 'Sea'], 'middle'),
        label(['Cushing'], 'start'),
      ],
    }),
  )
  const texts = [...html.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner]) => inner)
  expect(texts).toEqual(['Baltic', 'Pipe', 'Black', 'Sea', 'Cushing'])
  expect(html.replace(/<[^>]+>/g, '')).toBe('Baltic Pipe Black Sea Cushing ')
})
