import { share, shareSize } from './share.tsx'

export const size = shareSize
export const contentType = 'image/png'
export const alt = 'Chokepoint: the geopolitics of energy markets'

export default function Image() {
  return share({
    line: 'Oil, gas, power, metals and shipping',
    headline: 'What happened to energy markets, and why',
  })
}
