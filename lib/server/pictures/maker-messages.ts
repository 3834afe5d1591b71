/** The messages between the server and the process that makes pictures. */
import { z } from 'zod'
import { picture, pictureFormats } from '#lib/content/pictures/picture'

/** What is asked of the process. */
export const pictureOrder = z.object({
  contentDir: z.string(),
  picture,
  variant: z.object({ width: z.number(), format: z.enum(pictureFormats) }),
  /** Where to write it. */
  file: z.string(),
})
export type PictureOrder = z.infer<typeof pictureOrder>

/** What it answers: how many bytes it wrote, and what is damaged; or why it could not. */
export const pictureDelivery = z.union([
  z.object({ bytes: z.number(), damage: z.string().optional() }),
  z.object({
    error: z.string(),
    /** True where the file is another now: that says nothing of the picture that was asked for. */
    isGone: z.boolean().optional(),
  }),
])
export type PictureDelivery = z.infer<typeof pictureDelivery>
