/** Asks a server as fast as it answers. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { promisify } from 'node:util'

const CONNECTIONS = 16
const SECONDS = 5
/** What browsers accept. */
export const ACCEPTED = 'gzip, deflate, br'
const wrk = ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'].find((path) =>
  existsSync(path),
)

/** What asks: named, for its own speed bounds what it can measure. */
export const asker = wrk ? 'wrk' : 'a loop in Node'

/** Requests a second that a URL answers, over 16 connections for 5 seconds. */
export async function requestsPerSecond(url: string): Promise<number> {
  if (!wrk) return askInNode(url)
  const { stdout } = await promisify(execFile)(wrk, [
    ...['-t', '1', '-c', String(CONNECTIONS), '-d', `${SECONDS}s`],
    ...['-H', `Accept-Encoding: ${ACCEPTED}`],
    url,
  ])
  if (/Non-2xx/.test(stdout)) throw new Error(`${url} answered with errors:\n${stdout}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}

async function askInNode(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const end = performance.now() + SECONDS * 1000
  let answered = 0
  const ask = () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    get(url, { agent, headers: { 'Accept-Encoding': ACCEPTED } }, (response) =>
      response.resume().once('end', resolve),
    ).once('error', reject)
    return promise
  }
  const worker = async () => {
    while (performance.now() < end) {
      await ask()
      answered++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  agent.destroy()
  return answered / SECONDS
}

/** How long a URL takes to answer whole, in milliseconds; throws when it is not found. */
export async function timeOf(url: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url)
  await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return performance.now() - started
}

/** The half and the twentieth from the top. */
export function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`
}
