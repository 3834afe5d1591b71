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
    /** `picture`: it cannot be decoded. `time`: nor in a bearable time. `else`: that says nothing of the picture. */
    cause: z.enum(['picture', 'time', 'else']),
  }),
])
export type PictureDelivery = z.infer<typeof pictureDelivery>
