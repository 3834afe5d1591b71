/** What the publishing thread is doing, in memory that the server can read while the thread is busy. */

/** Of a path, in bytes of UTF-8; longer ones are cut. */
const LONGEST_PATH = 1000
const HEADER = 12
const encoder = new TextEncoder()
const decoder = new TextDecoder()

export interface Beat {
  /** True while it works. */
  readonly isBusy: boolean
  /** Another number after each step. */
  readonly steps: number
  /** The file that it is at; empty between files. */
  readonly path: string
}

/** The memory to share. */
export function createHeartbeat(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER + LONGEST_PATH)
}

/** The thread's end. */
export function beatOn(memory: SharedArrayBuffer) {
  const numbers = new Int32Array(memory, 0, 3)
  const bytes = new Uint8Array(memory, HEADER)
  function write(isBusy: boolean, path: string): void {
    const text = encoder.encode(path).subarray(0, LONGEST_PATH)
    bytes.set(text)
    Atomics.store(numbers, 2, text.length)
    Atomics.store(numbers, 0, Number(isBusy))
    Atomics.add(numbers, 1, 1)
  }
  return {
    at: (path: string) => write(true, path),
    idle: () => write(false, ''),
  }
}

/** The server's end. */
export function readBeat(memory: SharedArrayBuffer): Beat {
  const numbers = new Int32Array(memory, 0, 3)
  const bytes = new Uint8Array(memory, HEADER).slice(0, Atomics.load(numbers, 2))
  return {
    isBusy: Atomics.load(numbers, 0) === 1,
    steps: Atomics.load(numbers, 1),
    path: decoder.decode(bytes),
  }
}

/** How long work may take, in milliseconds: then publishing counts as slow, or as stuck at one step. */
export const patience: Limits = { slow: 10_000, stuck: 60_000 }

export interface Limits {
  readonly slow: number
  readonly stuck: number
}

/** Watches the beats: `slow` while one piece of work takes long, `stuck` when nothing in it moves any more. */
export function watchBeats(memory: SharedArrayBuffer, limits: Limits) {
  let busySince: number | undefined
  let stepSince = 0
  let steps = -1
  return (now: number): { readonly isSlow: boolean; readonly isStuck: boolean; path: string } => {
    const beat = readBeat(memory)
    if (!beat.isBusy) busySince = undefined
    else busySince ??= now
    if (beat.steps !== steps) stepSince = now
    steps = beat.steps
    return {
      isSlow: busySince !== undefined && now - busySince >= limits.slow,
      isStuck: beat.isBusy && now - stepSince >= limits.stuck,
      path: beat.path,
    }
  }
}
