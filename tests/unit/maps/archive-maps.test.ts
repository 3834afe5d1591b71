/** Every article, place and country of the archive: does it have its map, and is the map drawn? */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placesOfCountry } from '#lib/archive/term-page'
import { emptyFilter } from '#lib/filter/filter'
import { openAtlas } from '#lib/maps/atlas'
import { type Box, containsPoint, overlaps } from '#lib/maps/clip'
import { isClear, isInside, levelsOf, samplesOf } from '#lib/maps/country-labels'
import { ENDS } from '#lib/maps/country-names'
import { partGroups } from '#lib/maps/groups'
import { islands, islandsOf } from '#lib/maps/islands'
import { leastGap } from '#lib/maps/label-geometry'
import { locatorMap } from '#lib/maps/locator'
import type { ShownPlace, Subject } from '#lib/maps/model'
import { landFinder, MOST_ELSEWHERE, withoutEnds } from '#lib/maps/name-places'
import { drawPlaces } from '#lib/maps/place-marks'
import type { Point } from '#lib/maps/projection'
import { inkOf } from '#lib/maps/sea-labels'
import { DISC } from '#lib/maps/shared-marks'
import { paperOfSubject } from '#lib/maps/subject-frame'
import { countryMap, MOST_ON_MAP, placeMap, placeThumbnail } from '#lib/maps/term-maps'
import { whereOf } from '#lib/storylines/timeline'
import { openArchive } from '../catalog/the-archive.ts'
import { pointOf } from './a-gazetteer.ts'

const catalog = openArchive()

/** The places that a country's map draws. */
function drawnIn(country: string): string[] {
  return placesOfCountry(catalog, country).slice(0, MOST_ON_MAP)
}

/** What is wrong with the map of a subject, in words; nothing where all is well. */
function faultsOf(subject: Subject): string[] {
  const map = locatorMap(catalog, subject)
  if (!map) return ['no map']
  const paths = [map.land, map.borders, ...map.tints.map(({ path }) => path)]
  const lines = map.lines.map(({ path }) => path)
  const numbers = [map.width, map.height, ...map.marks.flatMap(({ at }) => at)]
  return [
    ...(/^Map of ./.test(map.title) ? [] : [`title: ${map.title}`]),
    ...(map.description.length > 8 ? [] : [`description: ${map.description}`]),
    ...(paths.some((drawn) => drawn.length > 20) ? [] : ['nothing is drawn']),
    ...([...paths, ...lines].every((drawn) => /^(?:M[-\d lzM]*)?$/.test(drawn)) ? [] : ['path']),
    ...(numbers.every(Number.isFinite) ? [] : ['a mark without a place']),
    ...(map.labels.length > 0 ? [] : ['no name']),
  ]
}

test('every article that names a place or a country has a map with names on it', () => {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  const mapped = articles.filter(({ places, countries }) => places.length + countries.length > 0)
  const wrong = mapped.map((article) => [article.slug, ...faultsOf(article)])
  expect(wrong.filter((faults) => faults.length > 1)).toEqual([])
  expect(mapped.length).toBeGreaterThan(200)
})

test('on every article’s map a country’s name lies in its country or at sea, or tied on no land that is shaded', () => {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  let named = 0
  const wrong = articles.flatMap((article) => {
    const map = locatorMap(catalog, article)
    const names = map?.labels.filter(({ kind }) => kind === 'named' || kind === 'context') ?? []
    if (names.length === 0 || map?.kind !== 'region') return []
    const places = article.places.flatMap((id) => catalog.findPlace(id) ?? [])
    const paper = paperOfSubject(places, partGroups(article.countries))
    const codes = [...openAtlas().areas.keys()]
    const { partElsewhere } = landFinder(codes.map((code) => ({ code, rings: paper.rings(code) })))
    const shaded = landFinder(map.tints.map(({ code }) => ({ code, rings: paper.rings(code) })))
    named += names.length
    return names
      .filter(({ id, kind, box, tie }) =>
        tie
          ? shaded.partElsewhere([id], box) > MOST_ELSEWHERE
          : kind === 'named'
            ? partElsewhere([id], withoutEnds(box, ENDS)) > 2 * MOST_ELSEWHERE
            : partElsewhere([id], withoutEnds(box)) > MOST_ELSEWHERE,
      )
      .map(({ id }) => `${article.slug}: ${id}`)
  })
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(800)
})

test('on a country’s own page the country has its name, and no name lies on a line or its ends', () => {
  let named = 0
  const wrong = catalog.listTerms('country').flatMap(({ id }) => {
    const places = drawnIn(id).flatMap((one) => catalog.findPlace(one) ?? [])
    const map = countryMap(catalog, id, drawnIn(id))
    if (!map || places.length === 0) return []
    const shown = map.places.flatMap((one) => catalog.findPlace(one.id) ?? [])
    const drawn = drawPlaces(shown, paperOfSubject(shown, partGroups([id]), 'country'))
    const points = [
      ...drawn.flatMap(({ course }) => course),
      ...map.lines.flatMap(({ ends }) => ends),
    ]
    const names = map.labels.filter(({ kind }) => kind !== 'water')
    named += names.length
    return names
      .filter((label) => points.some((point) => containsPoint(label.box, point)))
      .map((label) => `${id}: ${label.id}`)
      .concat(id === 'EU' || names.some((label) => label.id === id) ? [] : [`${id} has no name`])
  })
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(200)
})

test('on a country’s own page the name of a line without a tie is nearer to its line than to any other', () => {
  let named = 0
  const wrong = catalog.listTerms('country').flatMap(({ id }) => {
    const map = countryMap(catalog, id, drawnIn(id))
    const shown = map?.places.flatMap((one) => catalog.findPlace(one.id) ?? []) ?? []
    if (!map || shown.length === 0) return []
    const lines = drawPlaces(shown, paperOfSubject(shown, partGroups([id]), 'country')).filter(
      ({ line }) => line,
    )
    return map.labels.flatMap((label) => {
      const own = lines.find(({ place }) => place.id === label.id)
      if (!own || label.tie) return []
      named += 1
      const gap = leastGap(label.box, own.course)
      const others = lines.filter((other) => other !== own)
      return others
        .filter(({ course }) => leastGap(label.box, course) <= gap)
        .map((other) => `${id}: ${label.id} at ${other.place.id}`)
    })
  })
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(20)
})

test('on a country’s own page two lines in use are dashed alike only where they are far apart', () => {
  let pairs = 0
  const alike = catalog.listTerms('country').flatMap(({ id }) => {
    const places = drawnIn(id).flatMap((one) => catalog.findPlace(one) ?? [])
    const shown = countryMap(catalog, id, drawnIn(id))?.lines ?? []
    const drawn = drawPlaces(places, paperOfSubject(places, partGroups([id]), 'country'))
    const lines = shown.filter(({ dash }) => dash !== 'idle')
    const courseOf = (line: string) => drawn.find(({ place }) => place.id === line)?.course ?? []
    return lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const gaps = courseOf(one.id).map((point) =>
          leastGap([...point, ...point], courseOf(other.id)),
        )
        pairs += 1
        const isAlike = one.dash === other.dash && Math.min(...gaps) < 40
        return isAlike ? [`${id}: ${one.id} and ${other.id}`] : []
      }),
    )
  })
  expect(alike).toEqual([])
  expect(pairs).toBeGreaterThan(20)
})

/** The maps of all articles and countries. */
function mapsOfArchive() {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  return [
    ...articles.map((article) => ({ id: `${article.slug}`, map: locatorMap(catalog, article) })),
    ...catalog.listTerms('country').map(({ id }) => ({
      id,
      map: countryMap(catalog, id, drawnIn(id)),
    })),
  ]
}

test('on every map no two marks touch, every place of the key has its name or its number, and lines from names begin on marks', () => {
  const maps = mapsOfArchive()
  let marked = 0
  let tied = 0
  const wrong = maps.flatMap(({ id, map }) => {
    const named = new Set(map?.labels.map((label) => label.id))
    const lost = (map?.places ?? []).filter(
      (place) => place.shown && place.number === undefined && !named.has(place.id),
    )
    const points = (map?.marks ?? []).filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
    marked += points.length
    const touching = points.filter((one, index) =>
      points
        .slice(index + 1)
        .some(({ at }) => Math.hypot(at[0] - one.at[0], at[1] - one.at[1]) < 2 * DISC),
    )
    // A line that ties a name to its mark begins on the mark.
    const loose = (map?.labels ?? []).filter(({ id: name, tie }) => {
      const mark = tie && points.find((one) => one.id === name)
      if (!mark) return false
      tied += 1
      const off = Math.hypot(tie[0][0] - mark.at[0], tie[0][1] - mark.at[1])
      return off > (mark.number ? DISC + 1 : 3.3)
    })
    return [...lost, ...touching, ...loose].map((one) => `${id}: ${one.id}`)
  })
  expect(wrong).toEqual([])
  expect(tied).toBeGreaterThan(5)
  expect(marked).toBeGreaterThan(250)
})

/** The maps of all storylines and of all places. */
function mapsOfTerms() {
  const stories = catalog.listStorylines().map(({ id }) => ({
    id: `${id}`,
    of: 'storyline' as const,
    map: whereOf(catalog, id).map,
  }))
  const places = catalog.listTerms('place').flatMap(({ id }) => {
    const place = catalog.findPlace(id)
    return place ? [{ id: `${id}`, of: 'place' as const, map: placeMap(catalog, place) }] : []
  })
  return [...stories, ...places]
}

test('on every map the line that ties a country’s name ends on no mark and no end of a line', () => {
  let tied = 0
  const wrong = [...mapsOfArchive(), ...mapsOfTerms()].flatMap(({ id, map }) => {
    if (!map) return []
    const signs = map.marks
      .filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
      .map(({ at }) => at)
    const points = [...signs, ...map.lines.flatMap(({ ends }) => ends)]
    return map.labels.flatMap(({ id: name, kind, tie }) => {
      if (!tie || kind !== 'named') return []
      tied += 1
      const [[x, y]] = tie
      const box: Box = [x, y, x, y]
      return leastGap(box, points) < 5 ? [`${id}: ${name}`] : []
    })
  })
  expect(wrong).toEqual([])
  expect(tied).toBeGreaterThan(100)
})

test('the name of a line lies on land beside its end only where there is no space along it', () => {
  let named = 0
  const beside = mapsOfTerms().flatMap(({ id, of, map }) => {
    if (map?.kind !== 'region') return []
    const places = map.places.flatMap((one) => catalog.findPlace(one.id) ?? [])
    const { shores } = paperOfSubject(places, partGroups(map.countries.map(({ code }) => code)), of)
    return map.labels.flatMap(({ id: name, box, tie }) => {
      const line = map.lines.find((one) => one.id === name && one.kind !== 'canal')
      if (!line || tie) return []
      named += 1
      const dry = samplesOf(box).filter((point) => isInside(shores, point))
      return leastGap(box, line.ends) < 7 && dry.length > 8 ? [`${id}: ${name}`] : []
    })
  })
  expect(named).toBeGreaterThan(40)
  expect(beside).toEqual([])
})

test('a country has no name for a crumb of its land at the edge of the paper', () => {
  const sabotage = catalog.findArticle('nord-stream-sabotage-2022')
  const map = sabotage && locatorMap(catalog, sabotage)
  expect(map?.countries.find(({ code }) => code === 'RU')?.shown).toBe(true)
  expect(map?.labels.map(({ id }) => id)).not.toContain('RU')
  // The whole of a small country is no crumb.
  const names = (code: string) => countryMap(catalog, code, [])?.labels.map(({ id }) => id)
  expect(names('SG')).toContain('SG')
})

test('a number on a map stands for two places or more, or for a line: a lone place has its sign and its name', () => {
  let marked = 0
  const lone = mapsOfArchive().flatMap(({ id, map }) => {
    const points = (map?.marks ?? []).filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
    marked += points.length
    return points
      .filter(
        ({ number }) =>
          number && map?.places.filter((place) => place.number === number).length === 1,
      )
      .map((mark) => `${id}: ${mark.id}`)
  })
  // Where a name finds no space but on another country or beside the end of a line, the key has it.
  expect(lone.length, `${lone}`).toBeLessThan(marked / 25)
})

test('what a map is about has its name on it or shares a number, and a line’s name is on no long tie', () => {
  const terms = catalog.listTerms('place').flatMap(({ id }) => catalog.findPlace(id) ?? [])
  const thumbnails = terms.map((place) => ({
    id: `${place.id}`,
    map: placeThumbnail(catalog, place),
    numbers: placeMap(catalog, place)?.places,
  }))
  let focused = 0
  let tied = 0
  const maps = mapsOfArchive().map((one) => ({ ...one, numbers: one.map?.places }))
  const wrong = [...maps, ...thumbnails].flatMap(({ id, map, numbers = [] }) => {
    const named = new Set(map?.labels.map((label) => label.id))
    const about = map?.places.filter((place) => place.shown && place.isFocus) ?? []
    focused += about.length
    const isLone = ({ number }: ShownPlace) =>
      numbers.filter((other) => number && other.number === number).length < 2
    return about
      .filter((place) => isLone(place) && !named.has(place.id))
      .map((place) => `${id}: ${place.id}`)
  })
  // A field in the Caspian Sea beside its shore, and a plant in Moldova, have no room but abroad.
  expect(wrong.length, `${wrong}`).toBeLessThan(focused / 100)
  const long = maps.flatMap(({ id, map }) =>
    (map?.labels ?? []).flatMap(({ id: name, tie }) => {
      if (!tie || !map?.lines.some((line) => line.id === name)) return []
      tied += 1
      return Math.hypot(tie[0][0] - tie[1][0], tie[0][1] - tie[1][1]) > 27 ? [`${id}: ${name}`] : []
    }),
  )
  expect(long).toEqual([])
  expect(tied).toBeGreaterThan(4)
})

test('on every map a place’s name is nearer to its own mark than to another, or tied and not beside another, and a strait has its own', () => {
  const maps = mapsOfArchive()
  let named = 0
  const wrong = maps.flatMap(({ id, map }) => {
    const points = (map?.marks ?? []).filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
    const gap = ([left, top, right, bottom]: Box, [x, y]: Point) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    const astray = (map?.labels ?? []).filter((label) => {
      const own = points.find((mark) => mark.id === label.id)
      if (!own) return false
      named += 1
      // A line says whose a name is, unless it lies right beside another mark.
      const most = label.tie ? Math.min(14, gap(label.box, own.at)) : gap(label.box, own.at)
      return points.some((mark) => gap(label.box, mark.at) < most)
    })
    const merged = points.filter(({ kind, id: strait, number }) => {
      const sharing = map?.places.filter((place) => number && place.number === number) ?? []
      return kind === 'strait' && sharing.some((one) => one.id !== strait && one.kind !== 'strait')
    })
    return [...astray, ...merged].map((one) => `${id}: ${one.id}`)
  })
  expect(wrong).toEqual([])
  expect(named).toBeGreaterThan(200)
})

test('on every map a tied place’s name is on no land but its own and nearest to its mark, and no name is on disputed land', () => {
  const codes = [...openAtlas().areas.keys()]
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  const subjects = [
    ...articles.map((article) => ({
      id: `${article.slug}`,
      map: locatorMap(catalog, article),
      places: article.places,
      countries: article.countries,
      of: 'article' as const,
    })),
    ...catalog.listTerms('country').map(({ id }) => {
      const map = countryMap(catalog, id, drawnIn(id))
      const places = map?.places.map((one) => one.id) ?? []
      return { id, map, places, countries: [id], of: 'country' as const }
    }),
  ]
  let tied = 0
  let disputes = 0
  const wrong = subjects.flatMap(({ id, map, places, countries, of }) => {
    if (map?.kind !== 'region') return []
    const found = places.flatMap((one) => catalog.findPlace(one) ?? [])
    const paper = paperOfSubject(found, partGroups(countries), of)
    const finder = landFinder(codes.map((code) => ({ code, rings: paper.rings(code) })))
    const { rings } = paper.disputed(countries)
    disputes += rings.length
    const disputed = landFinder([{ code: 'disputed', rings }])
    const ends = map.lines.flatMap((line) => line.ends)
    const signs = map.marks.filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
    const astray = map.labels.filter(({ id: name, box, tie }) => {
      const mark = map.marks.find((one) => one.id === name)
      if (!tie || !mark || map.lines.some((line) => line.id === name)) return false
      tied += 1
      const members = map.places
        .filter((one) => one.id === name || (mark.number && one.number === mark.number))
        .flatMap((one) => catalog.findPlace(one.id)?.countries ?? [])
      return (
        leastGap(box, [...ends, ...signs.map(({ at }) => at)]) < leastGap(box, [mark.at]) ||
        (members.length > 0 && finder.partElsewhere(members, box) > 0)
      )
    })
    const covering = map.labels.filter(({ box }) => disputed.touches('disputed', box))
    return [...astray, ...covering].map((label) => `${id}: ${label.id}`)
  })
  expect(wrong).toEqual([])
  expect(tied).toBeGreaterThan(5)
  expect(disputes).toBeGreaterThan(5)
})

test('an island from which a place has its name is named on the maps of it and of its articles, and no name covers it', () => {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  const terms = catalog.listTerms('place').flatMap(({ id }) => catalog.findPlace(id) ?? [])
  const subjects = [
    ...articles.map((one) => ({ ...one, of: 'article' as const, map: locatorMap(catalog, one) })),
    ...terms.map((place) => ({
      slug: place.id,
      places: [place.id],
      countries: place.countries,
      of: 'place' as const,
      map: placeMap(catalog, place),
    })),
  ]
  const found = subjects.flatMap(({ slug, map, places: ids, countries, of }) => {
    if (map?.kind !== 'region') return []
    const places = ids.flatMap((id) => catalog.findPlace(id) ?? [])
    const paper = paperOfSubject(places, partGroups(countries), of)
    return islandsOf(paper, drawPlaces(places, paper)).map((island) => ({ map, slug, ...island }))
  })
  const wrong = found.flatMap(({ map, slug, name, box }) =>
    map.labels.some(({ id }) => id === name)
      ? map.labels.filter((label) => overlaps(label.box, box)).map(({ id }) => `${slug}: ${id}`)
      : [`${slug}: no ${name}`],
  )
  expect(wrong).toEqual([])
  expect(found.length).toBeGreaterThan(3)
})

test('every island lies on land of the atlas', () => {
  for (const { name, at } of islands) {
    const place = { ...pointOf('off', at), name: `Off ${name}` }
    const paper = paperOfSubject([place], partGroups([]))
    expect(islandsOf(paper, drawPlaces([place], paper)).map((one) => one.name)).toEqual([name])
  }
})

test('the map of a country says every place that its articles name, drawn or not', () => {
  const countries = catalog.listTerms('country').map(({ id }) => ({
    id,
    places: placesOfCountry(catalog, id),
  }))
  const lost = countries.flatMap(({ id, places }) => {
    const said = new Set(countryMap(catalog, id, places)?.places.map((place) => place.id))
    return places.filter((place) => !said.has(place)).map((place) => `${id}: ${place}`)
  })
  expect(lost).toEqual([])
  expect(countries.filter(({ places }) => places.length > MOST_ON_MAP).length).toBeGreaterThan(1)
})

test('a sea that is a place has its name in open water, or only in the key', () => {
  const water = catalog.listTerms('country').flatMap(({ id }) => {
    const map = countryMap(catalog, id, drawnIn(id))
    if (map?.kind !== 'region') return []
    const shown = map.places.flatMap((one) => catalog.findPlace(one.id) ?? [])
    const { shores } = paperOfSubject(shown, partGroups([id]), 'country')
    const names = map.labels.filter((label) => catalog.findPlace(label.id)?.kind === 'sea')
    return names.map(({ box }) => ({ id, box, levels: levelsOf(shores) }))
  })
  expect(
    water.filter(({ box, levels }) => !isClear(levels, inkOf(box))).map(({ id }) => id),
  ).toEqual([])
  expect(water.length).toBeGreaterThan(1)
  // Both seas of Iran have space for their names.
  expect(water.filter(({ id }) => id === 'IR')).toHaveLength(2)
})

test('of the countries that articles name and maps show, nearly all have their names on them', () => {
  const articles = catalog
    .listArticles(emptyFilter, 1, 100_000)
    .items.flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  let own = 0
  let missing = 0
  for (const article of articles) {
    const map = locatorMap(catalog, article)
    if (map?.kind !== 'region') continue
    const named = new Set(map.labels.map(({ id }) => id))
    const codes = map.countries.filter(({ code, shown }) => shown && code !== 'EU')
    own += codes.length
    missing += codes.filter(({ code }) => !named.has(code)).length
  }
  expect(own).toBeGreaterThan(500)
  // Places choose first, and a small country among others that are shaded has no room: the key has all of both.
  expect(missing / own).toBeLessThan(0.065)
})

test('every place of the vocabulary has a map', () => {
  const vocabulary = readFileSync('content/places.yaml', 'utf8')
  const places = [...vocabulary.matchAll(/^- id: (\S+)$/gm)].map(([, id = '']) => id)
  const wrong = places.map((id) => [id, ...faultsOf({ places: [id], countries: [] })])
  expect(wrong.filter((faults) => faults.length > 1)).toEqual([])
  expect(places.length).toBeGreaterThan(50)
})

test('a line whose description says that it no longer carries anything has a status', () => {
  const vocabulary = readFileSync('content/places.yaml', 'utf8')
  const lines = [...vocabulary.matchAll(/^- id: (\S+)$/gm)]
    .flatMap(([, id = '']) => catalog.findPlace(id) ?? [])
    .flatMap((place) => ('line' in place ? [place] : []))
  const ended = lines.filter(({ description }) =>
    /\b(?:carried|ended|out of use|planned|barred|ruptured|given up)\b/i.test(description ?? ''),
  )
  expect(ended.filter(({ status }) => !status).map(({ id }) => id)).toEqual([])
  expect(ended.length).toBeGreaterThan(5)
})

test('every country that an article names has a map', () => {
  const codes = catalog.listTerms('country').map(({ id }) => id)
  const wrong = codes.map((code) => [code, ...faultsOf({ places: [], countries: [code] })])
  expect(wrong.filter((faults) => faults.length > 1)).toEqual([])
  expect(codes.length).toBeGreaterThan(50)
})
