/** A whole file of YAML: what it holds, and where each value is. */
import { limits } from '../limits.ts'
import type { Problem, SourceFile } from '../problem.ts'
import { invisibleProblems, normaliseText, tooLong } from './front-matter.ts'
import { type ParsedYaml, parseYaml } from './yaml.ts'

/** Reads a YAML file within the limits of lists; whatever is wrong is a problem with its place. */
export function readYamlFile(file: SourceFile): ParsedYaml {
  const text = normaliseText(file.text)
  const bytes = Buffer.byteLength(text)
  const found =
    bytes > limits.listBytes ? [tooLong(bytes, limits.listBytes)] : invisibleProblems(text)
  if (found.length === 0) return parseYaml(file.path, text)
  const problems = found.map(
    (problem): Problem => ({ file: file.path, severity: 'error', ...problem }),
  )
  return { ok: false, problems }
}
