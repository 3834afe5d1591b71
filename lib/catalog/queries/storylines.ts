/** Queries for stories that run over several articles. */

import { z } from 'zod'
import { storylineId } from '#lib/content/ids'
import { storylineFrontMatter } from '#lib/content/schema'
import { dayInUtc } from '#lib/core/dates'
import type { Reader, SqlRow } from '../connection.ts'
import type { Catalog, StorylineEvent, StorylineSummary } from '../model.ts'
import { articleRowOf, numberOf, recordOf, textOf } from '../rows.ts'

const record = storylineFrontMatter.extend({ id: storylineId, body: z.string() })

type StorylineQueries = Pick<
  Catalog,
  'findStoryline' | 'listStorylines' | 'storylinesOf' | 'listEvents'
>

const summary =
  's.record, p.uses, p.first_at, p.last_at from storyline_spans p join storylines s on s.id = p.id'

export function storylineQueries({ get, all }: Reader): StorylineQueries {
  return {
    findStoryline(id) {
      const row = get('select record from storylines where id = ?', id)
      return row && recordOf(record, row)
    },
    listStorylines: () =>
      all(`select ${summary} order by p.last_at desc, p.id limit 500`).map(summaryOf),
    storylinesOf(facet, id, limit) {
      // The newest articles of the term name its living stories; old ones need no search of the archive.
      const ids = new Set(
        all(
          `select e.storyline from (select article, at from tags where facet = ? and term = ? order by at desc limit 200) t
           join events e on e.article = t.article order by t.at desc`,
          facet,
          id,
        ).map((row) => textOf(row, 'storyline')),
      )
      return [...ids].slice(0, limit).flatMap((storyline) => {
        const row = get(`select ${summary} where p.id = ?`, storyline)
        return row ? [summaryOf(row)] : []
      })
    },
    listEvents(id) {
      return all(
        `select a.row, e.event from events e join articles a on a.id = e.article
         where e.storyline = ? order by e.at, e.slug limit 1000`,
        id,
      ).map(eventOf)
    },
  }
}

function eventOf(row: SqlRow): StorylineEvent {
  return { ...articleRowOf(row), event: textOf(row, 'event') }
}

function summaryOf(row: SqlRow): StorylineSummary {
  const { id, title, standfirst } = recordOf(record, row)
  return {
    id,
    title,
    standfirst,
    count: numberOf(row, 'uses'),
    first: dayInUtc(numberOf(row, 'first_at')),
    latest: dayInUtc(numberOf(row, 'last_at')),
  }
}
