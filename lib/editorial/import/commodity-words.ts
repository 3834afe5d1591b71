/** Words that speak of a commodity, for texts that do not say what they are about; by id, in small letters. */
export const commodityWords: Readonly<Record<string, string>> = {
  'crude-oil': 'oil, crude, crude oil, oil prices, oil production, petroleum, brent, wti',
  'oil-products':
    'oil products, diesel, petrol, gasoline, jet fuel, kerosene, fuel oil, gasoil, naphtha, refined products, refinery, refineries',
  'natural-gas': 'natural gas, gas, gas pipeline, gas storage, ttf, henry hub',
  lng: 'lng, liquefied natural gas, liquefaction, regasification',
  coal: 'coal, coking coal, thermal coal, lignite',
  power:
    'electricity, power plant, power plants, power prices, power grid, power station, blackout',
  nuclear: 'nuclear power, nuclear fuel, nuclear plant, reactor, reactors, uranium',
  carbon: 'carbon price, carbon market, emissions trading, eu ets, cbam, carbon border',
  metals: 'nickel, aluminium, aluminum, copper, cobalt, lithium, rare earths, rare earth',
  shipping: 'tanker, tankers, shipping, freight, freight rates, vessel, vessels, shipowners',
}

/** What is named by one of the words above and is something else. */
export const notCommodities = ['greenhouse gas', 'gas station', 'tear gas', 'oil painting'] as const
