/** Irregular forms, which no stemmer unites. */

/** Past forms of the verbs of news. */
export const irregularForms: ReadonlyMap<string, string> = pairs(`
  struck strike, stricken strike, sank sink, sunk sink, sold sell, bought buy, fell fall, fallen fall,
  rose rise, risen rise, took take, taken take, began begin, begun begin, paid pay, froze freeze,
  frozen freeze, sought seek, held hold, built build, broke break, broken break, won win, sent send,
  met meet, gave give, given give, went go, gone go, left leave, stole steal, stolen steal, blew blow,
  blown blow, grew grow, grown grow, drew draw, drawn draw, lost lose, found find, brought bring,
  caught catch, chose choose, chosen choose, came come, shot shoot, spoke speak, spoken speak,
  wrote write, written write, withdrew withdraw, withdrawn withdraw, quitting quit, shutting shut,
  cutting cut, hitting hit, swore swear, sworn swear, told tell, dealt deal, fought fight, lent lend,
  crises crisis, states state`)

/** American spellings as house style has them; -ize is -ise by rule. */
export const americanSpellings: ReadonlyMap<string, string> = pairs(`
  license licence, licenses licences, licensed licenced, licensing licencing, defense defence,
  offense offence, harbor harbour, harbors harbours, labor labour, favor favour, favors favours,
  meter metre, meters metres, center centre, centers centres, liter litre, liters litres,
  program programme, programs programmes, aluminum aluminium, sulfur sulphur, ruble rouble,
  rubles roubles, neighbor neighbour, neighbors neighbours, canceled cancelled, canceling cancelling,
  fueled fuelled, fueling fuelling, labeled labelled, plow plough, gray grey, tire tyre, tires tyres,
  airplane aeroplane, draft draught, maneuver manoeuvre, liquified liquefied`)

/** Stems of nouns by the stem of their verb. */
export const stemFamilies: ReadonlyMap<string, string> = pairs(`
  seizur seiz, closur close, explos explod, invas invad, expans expand, decis decid, exclus exclud,
  suspens suspend, extens extend, growth grow, failur fail, storag store, reduct reduc,
  destruct destroi, pledg pledg, resumpt resum, withdraw withdraw, detent detain, collis collid,
  permiss permit, evas evad, sabotag sabotag, purchas purchas, deton deton, retali retali,
  ruptur ruptur, arriv arriv, shipment ship, payment pai, sale sell, thiev theft, thief theft,
  pai pai, loss lose, leakag leak, blockag block, deplet deplet, extradit extradit`)

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(',').flatMap((pair): [string, string][] => {
      const [from, to] = pair.trim().split(' ')
      return from && to ? [[from, to]] : []
    }),
  )
}
