/** What each kind of revision is called. */
export const revisionLabels = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
} as const

/** What several of one kind are called. */
export const severalLabels = {
  correction: 'Corrections',
  clarification: 'Clarifications',
  update: 'Updates',
} as const

/** What each did to an article, before its date. */
export const revisedLabels = {
  correction: 'Corrected',
  clarification: 'Clarified',
  update: 'Updated',
} as const
