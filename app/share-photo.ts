import { setTimeout as wait } from 'node:timers/promises'
import { type LeadPicture, plainFormatOf, plainVariantOf } from '#lib/content/pictures/picture'
import { picturesOfSite } from '#lib/server/pictures/pictures'

/** A card goes without a picture that takes longer to make, in milliseconds. */
const PATIENCE_MS = 4000

/** The picture as the share picture holds it; none where it cannot be made now. */
export async function sharePhoto(lead: LeadPicture) {
  const { width, type } = plainVariantOf(lead)
  const variant = { width, format: plainFormatOf(lead) }
  const making = picturesOfSite().get(lead, variant)
  // Renders wait behind this one.
  const made = await Promise.race([making.catch(() => undefined), wait(PATIENCE_MS)])
  if (!made) return undefined
  const src = `data:${type};base64,${made.bytes.toString('base64')}`
  // A drawing is shown whole; of a photograph, what its focus says.
  return { src, focus: lead.focus, isWhole: variant.format === 'png' }
}
