/** Turns zod issues into problems that an editor can fix. */
import type { z } from 'zod'
import type { Problem } from '../problem.ts'
import { suggest } from '../rules/nearest.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** Every issue of a schema as a problem at its place; unknown keys name the nearest known one. */
export function problemsOf(
  file: string,
  issues: readonly z.core.$ZodIssue[],
  placeOf: (path: readonly PropertyKey[]) => Place,
  knownKeys: readonly string[],
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const name = nameOf(issue.path)
    const at = (
      path: readonly PropertyKey[],
      rule: string,
      message: string,
      fix: string,
    ): Problem => ({
      file,
      ...placeOf(path),
      severity: 'error',
      rule,
      message,
      fix,
    })
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        at(
          [...issue.path, key],
          'unknown-key',
          `There is no field \`${key}\`.`,
          issue.path.length > 0 ? 'Delete it.' : suggest(key, knownKeys, 'Delete it.'),
        ),
      )
    }
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      return [at(issue.path, 'missing-field', `\`${name}\` is missing.`, `Add \`${name}\`.`)]
    }
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String)
      const fix = `Use one of ${values.join(', ')}.`
      return [
        at(
          issue.path,
          'invalid-value',
          `\`${name}\` is not an allowed value.`,
          suggest(String(issue.input), values, fix),
        ),
      ]
    }
    if (issue.code === 'invalid_type') {
      return [
        at(
          issue.path,
          'wrong-type',
          `\`${name}\` is not ${articled(issue.expected)}.`,
          `Write ${articled(issue.expected)}.`,
        ),
      ]
    }
    const rule =
      issue.code === 'too_big'
        ? 'too-long'
        : issue.code === 'too_small'
          ? 'too-short'
          : 'invalid-value'
    const [said, ...rest] = issue.message.split('; ')
    const fix = rest.join('; ')
    return [
      at(
        issue.path,
        rule,
        `\`${name}\` ${said}.`,
        fix ? `${fix.replace(/^./, (c) => c.toUpperCase())}.` : 'Correct it.',
      ),
    ]
  })
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number'
        ? `${name}[${step}]`
        : name
          ? `${name}.${String(step)}`
          : String(step),
    '',
  )
}

function articled(type: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    object: 'a group of fields',
  }
  return names[type] ?? `a ${type}`
}
