/** How long something took, in words. */

const DAYS_A_MONTH = 30.44
const DAYS_A_YEAR = 365.25

/** `1 day`, `34 days`, `7 months` from 60 days on, `1½ years` from 18 months on, to the half. */
export function durationInWords(days: number): string {
  if (days < 60) return days === 1 ? '1 day' : `${days} days`
  const months = Math.round(days / DAYS_A_MONTH)
  if (months < 18) return `${months} months`
  return `${String(Math.round((days / DAYS_A_YEAR) * 2) / 2).replace('.5', '½')} years`
}
