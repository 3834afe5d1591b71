/** Ghost's own export: every post and page of it an article. */
import { z } from 'zod'
import { type ExtractedArticle, type ReadResult, refused } from './extracted.ts'
import { entryArticle } from './read-feed.ts'

const text = z.string().nullish().catch(undefined)
const id = z.union([z.string(), z.number()])
const named = z.array(z.looseObject({ id, name: z.string() })).catch([])
const data = z.looseObject({
  posts: z.array(
    z.looseObject({
      id,
      title: text,
      html: text,
      plaintext: text,
      custom_excerpt: text,
      published_at: text,
      created_at: text,
      canonical_url: text,
      status: text,
    }),
  ),
  tags: named,
  users: named,
  posts_tags: z.array(z.looseObject({ post_id: id, tag_id: id })).catch([]),
  posts_authors: z.array(z.looseObject({ post_id: id, author_id: id })).catch([]),
})
const exported = z.union([
  z.looseObject({ db: z.array(z.looseObject({ data })).min(1) }).transform(({ db }) => db[0]?.data),
  z.looseObject({ data }).transform((whole) => whole.data),
])

/** Whether a text in JSON is an export of Ghost, and not a feed. */
export function isGhostExport(json: string): boolean {
  return /^\s*\{\s*"(?:db|meta|data)"\s*:/.test(json) && json.includes('"posts"')
}

/** Reads the posts of an export. Throws when the text is not JSON. */
export function readGhost(json: string): ReadResult {
  const content = exported.safeParse(JSON.parse(json)).data
  if (!content) return refused('is not an export of Ghost that can be read')
  const articles: ExtractedArticle[] = []
  const failed: string[] = []
  const tags = new Map(content.tags.map(({ id, name }) => [id, name]))
  const users = new Map(content.users.map(({ id, name }) => [id, name]))
  const tagsOf = Map.groupBy(content.posts_tags, ({ post_id }) => post_id)
  const authorsOf = Map.groupBy(content.posts_authors, ({ post_id }) => post_id)
  for (const [index, post] of content.posts.entries()) {
    const read = entryArticle(
      {
        title: post.title ?? undefined,
        summary: post.custom_excerpt ?? undefined,
        html: post.html ?? undefined,
        text: post.html ? undefined : (post.plaintext ?? undefined),
        dates: [post.published_at ?? undefined, post.created_at ?? undefined],
        links: [post.canonical_url ?? undefined],
        authors: (authorsOf.get(post.id) ?? []).map(({ author_id }) => users.get(author_id)),
        // A tag that begins with # is one of Ghost's own.
        tags: (tagsOf.get(post.id) ?? [])
          .map(({ tag_id }) => tags.get(tag_id))
          .filter((tag) => !tag?.startsWith('#')),
      },
      undefined,
    )
    if (typeof read === 'string') failed.push(`post ${index + 1} ${read}`)
    else articles.push(read)
  }
  return { articles, failed }
}
