/** What each kind of revision is called. */
export const revisionLabels = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
} as const
