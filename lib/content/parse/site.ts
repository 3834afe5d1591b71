/** `site.yaml` to a record, or to problems with line and column. */
import { contrast } from '#lib/core/contrast'
import type { Parsed, Problem, SourceFile } from '../problem.ts'
import { paper, type SiteSettings, siteSettings } from '../site.ts'
import { problemsOf } from './issues.ts'
import type { Placed } from './parse.ts'
import { readYamlFile } from './yaml-file.ts'

/** Links and marks must be legible (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5

export type ParsedSite = Parsed<SiteSettings> & Partial<Pick<Placed, 'placeOf'>>

/** Parses `site.yaml`; the accent must be legible on the paper. */
export function parseSite(file: SourceFile): ParsedSite {
  const read = readYamlFile(file)
  if (!read.ok) return read
  const { data, placeOf } = read
  const parsed = siteSettings.safeParse(data, { reportInput: true })
  if (!parsed.success) {
    const known = Object.keys(siteSettings.shape)
    return { ok: false, problems: problemsOf(file.path, parsed.error.issues, placeOf, known) }
  }
  const { accent } = parsed.data
  const problems = (['light', 'dark'] as const).flatMap((theme): Problem[] => {
    const found = contrast(accent[theme], paper[theme])
    if (found >= LEAST_CONTRAST) return []
    return [
      {
        file: file.path,
        ...placeOf(['accent', theme]),
        severity: 'error',
        rule: 'low-contrast',
        message: `\`accent.${theme}\` has a contrast of ${found.toFixed(1)} to the ${theme} paper; at least ${LEAST_CONTRAST} is needed.`,
        fix: `Make it ${theme === 'light' ? 'darker' : 'lighter'}.`,
      },
    ]
  })
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, record: parsed.data, problems, placeOf }
}
