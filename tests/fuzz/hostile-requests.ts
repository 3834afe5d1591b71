/** Requests that no reader makes. */
import { request } from 'node:http'
import type { Random } from './random.ts'

const paths = [
  ...['/', '/news', '/map', '/benchmarks/brent', '/articles/none', '/news/feed.xml', '/lost'],
  ...[
    '/articles/none/cite',
    '/articles/%00/cite.bib',
    '/reports/none/cite.ris',
    '/citations/x/y/z',
  ],
  ...['/articles/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/articles/%00', '/articles/%ff'],
  ...[
    '/_next/image?url=/x.png&w=3840&q=1',
    '/_next/data/x.json',
    '//evil.example/',
    '/failure/failed',
  ],
  ...[
    '/api/health',
    '/api/suggest',
    '/storylines/none/feed.json',
    '/countries/zz',
    '/sitemaps/x.xml',
  ],
] as const
const keys = ['q', 'to', 'from', 'page', 'commodity', 'country', 'storyline', 'x', '_rsc'] as const
const values = [
  ...[
    '9999-12-31',
    '0001-01-01',
    '-1',
    '1e99',
    '',
    '%00',
    '%',
    '\'"--',
    '*',
    'NEAR(',
    'coal',
    'RU',
  ],
  ...['a'.repeat(900), '((((', '<script>', '%F0%9F%92%A9', 'lng OR 1=1', '../../x', '𝕏'.repeat(50)],
] as const
const methods = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'TRACE'] as const
const headers = [
  {},
  ...[{ 'if-none-match': '*' }, { 'if-modified-since': 'x' }, { range: 'bytes=0-1' }, { rsc: '1' }],
  ...[{ 'accept-encoding': 'br;q=9, x' }, { 'x-middleware-subrequest': 'a:a' }, { host: 'evil' }],
  ...[{ 'next-action': 'x' }, { 'content-length': '0' }, { authorization: 'Bearer x' }],
] as const

/** Makes one, and says with which status it was answered; 0 where it was not, which is right for none. */
export function attack(url: string, random: Random): Promise<{ status: number; target: string }> {
  const query = Array.from({ length: random.below(5) }, () => {
    const value = random.pick(values)
    return `${random.pick(keys)}=${value.includes('%') ? value : encodeURIComponent(value)}`
  }).join('&')
  const target = `${random.pick(paths)}${query && `?${query}`}`
  const { promise, resolve } = Promise.withResolvers<{ status: number; target: string }>()
  const { hostname, port } = new URL(url)
  const method = random.pick(methods)
  const sent = request({ hostname, port, path: target, method, headers: random.pick(headers) })
  sent.setTimeout(20_000, () => sent.destroy())
  let status = 0
  sent.once('response', (answer) => {
    status = answer.statusCode ?? 0
    answer.resume()
  })
  sent.once('error', () => resolve({ status: 0, target }))
  sent.once('close', () => resolve({ status, target }))
  sent.end()
  return promise
}
