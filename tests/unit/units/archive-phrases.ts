/** Sentences of the archive, with the quantities in them: as written, unit, form, and value or range. */
import type { Form } from '#lib/units/convert'
import type { UnitId } from '#lib/units/factors'

type Expected = readonly [text: string, unit: UnitId, form: Form, low: number, high?: number]

export const archivePhrases: readonly (readonly [string, readonly Expected[]])[] = [
  [
    'It asked buyers not to go above 640 yuan/t, or about $97.80/t, and to share their stocks with each other.',
    [['$97.80/t', 't', 'price', 97.8]],
  ],
  [
    'Inventories at the main power stations stand at around 86mn t.',
    [['86mn t', 't', 'amount', 86e6]],
  ],
  [
    'The ships hold about 1.53mn bl of gasoline and components, according to TankerTrackers.com, which worked the figure out from their draughts.',
    [['1.53mn bl', 'bl', 'amount', 1_530_000]],
  ],
  [
    'Sales of gasoline have been rationed to around 40,000 b/d, from a demand of about 170,000 b/d before the pandemic.',
    [
      ['40,000 b/d', 'bl', 'd', 40000],
      ['170,000 b/d', 'bl', 'd', 170_000],
    ],
  ],
  [
    "Venezuela's refineries have a rated capacity of 1.3mn b/d but have been working at roughly 10pc of it.",
    [['1.3mn b/d', 'crude-bl', 'd', 1_300_000]],
  ],
  [
    'Spot Brent was last assessed at $64.05/bl on Friday and WTI at $58.55/bl, according to EIA data.',
    [
      ['$64.05/bl', 'crude-bl', 'price', 64.05],
      ['$58.55/bl', 'crude-bl', 'price', 58.55],
    ],
  ],
  [
    'The May contract for WTI on Nymex settled at -$37.63/bl, the first close below zero since the future was launched in 1983.',
    [['-$37.63/bl', 'crude-bl', 'price', -37.63]],
  ],
  [
    'At about 14:30 Eastern time it had traded as low as -$40.32/bl.',
    [['-$40.32/bl', 'crude-bl', 'price', -40.32]],
  ],
  [
    'The partners were asked for 500,000 b/d of the total, which left 1mn b/d for Opec.',
    [
      ['500,000 b/d', 'crude-bl', 'd', 500_000],
      ['1mn b/d', 'crude-bl', 'd', 1e6],
    ],
  ],
  [
    'Both accept the same starting point, 11mn b/d, from which each takes off about 2.5mn b/d to arrive at roughly 8.5mn b/d.',
    [
      ['11mn b/d', 'crude-bl', 'd', 11e6],
      ['2.5mn b/d', 'crude-bl', 'd', 2_500_000],
      ['8.5mn b/d', 'crude-bl', 'd', 8_500_000],
    ],
  ],
  [
    'It will give up 100,000 b/d, going from 1.781mn b/d to 1.681mn b/d.',
    [
      ['100,000 b/d', 'crude-bl', 'd', 100_000],
      ['1.781mn b/d', 'crude-bl', 'd', 1_781_000],
      ['1.681mn b/d', 'crude-bl', 'd', 1_681_000],
    ],
  ],
  [
    'The trade weekly MEES gives its capacity as 11.5bn m³/yr; others put it between 10bn and 13.5bn m³/yr.',
    [
      ['11.5bn m³/yr', 'gas-m3', 'yr', 1.15e10],
      ['13.5bn m³/yr', 'gas-m3', 'yr', 1.35e10],
    ],
  ],
  [
    'It carried about half of the 16-18bn m³/yr that Algeria sold to Spain in 2013-18.',
    [['16-18bn m³/yr', 'gas-m3', 'yr', 1.6e10, 1.8e10]],
  ],
  [
    'Medgaz can carry 8bn m³/yr, which is no more than half of those earlier sales.',
    [['8bn m³/yr', 'gas-m3', 'yr', 8e9]],
  ],
  [
    'Even in the US, where supply is ample by comparison, spot Henry Hub was assessed at $5.49/mn Btu on Friday, according to EIA.',
    [['$5.49/mn Btu', 'Btu', 'price', 5.49e-6]],
  ],
  [
    'Thermal coal futures on the Zhengzhou Commodity Exchange ended September at a record, with a close of 1,393.6 yuan/t, or about $216/t, on the last day of the month.',
    [['$216/t', 't', 'price', 216]],
  ],
  [
    "Henry Hub has touched $6.37/mn Btu this week and stood at $5.46/mn Btu in EIA's spot figures today, when Brent was $82.17/bl.",
    [
      ['$6.37/mn Btu', 'Btu', 'price', 6.37e-6],
      ['$5.46/mn Btu', 'Btu', 'price', 5.46e-6],
      ['$82.17/bl', 'crude-bl', 'price', 82.17],
    ],
  ],
  [
    'Gasoline, diesel and jet fuel move through the system, at up to 2.5mn b/d.',
    [['2.5mn b/d', 'bl', 'd', 2_500_000]],
  ],
  [
    'The ship is 400m long, weighs about 224,000t and can carry 20,000 twenty-foot containers.',
    [['224,000t', 't', 'amount', 224_000]],
  ],
  [
    'Once complete, the two lines under the Baltic would each run for more than 1,200km and could together deliver 55bn m³/yr of Russian gas to Germany.',
    [['55bn m³/yr', 'gas-m3', 'yr', 5.5e10]],
  ],
  [
    'Abu Dhabi had asked for a baseline of 3.7mn-3.8mn b/d, and on 2 July it blocked an extension of the pact that it called unjust.',
    [['3.7mn-3.8mn b/d', 'crude-bl', 'd', 3_700_000, 3_800_000]],
  ],
  [
    'Spot Brent was assessed at $72.97/bl and WTI at $70.93/bl, according to EIA data, and Henry Hub gas at $3.71/mn Btu.',
    [
      ['$72.97/bl', 'crude-bl', 'price', 72.97],
      ['$70.93/bl', 'crude-bl', 'price', 70.93],
      ['$3.71/mn Btu', 'Btu', 'price', 3.71e-6],
    ],
  ],
  [
    'The other 32mn bl is lent to companies that must give crude back later.',
    [['32mn bl', 'crude-bl', 'amount', 32e6]],
  ],
  [
    'Gasoline in the US costs about $3.40/USG on average, more than half as much again as a year earlier.',
    [['$3.40/USG', 'gallon', 'price', 3.4]],
  ],
  [
    'Last year the system shipped 60.7mn t, of which 53mn t was Kazakh.',
    [
      ['60.7mn t', 't', 'amount', 60_700_000],
      ['53mn t', 't', 'amount', 53e6],
    ],
  ],
  [
    'EU allowances dropped below €60/t early in March and climbed to about €98/t on 19 August, the highest so far.',
    [
      ['€60/t', 't', 'price', 60],
      ['€98/t', 't', 'price', 98],
    ],
  ],
  [
    'Dutch gas futures will have a ceiling from 15 February after EU energy ministers agreed today on a mechanism that forbids orders above a moving limit once prices pass €180/MWh.',
    [['€180/MWh', 'gas-Wh', 'price', 0.00018]],
  ],
  [
    'The ceiling moves with the reference but is never lower than €180/MWh, so that Europe can still bid for cargoes when the world price rises.',
    [['€180/MWh', 'Wh', 'price', 0.00018]],
  ],
  [
    'About 2bn ft³/d of US gas lost its way to the sea today when an explosion and a fire closed the Freeport LNG plant at Quintana Island on the coast of Texas.',
    [['2bn ft³/d', 'gas-ft3', 'd', 2e9]],
  ],
  [
    'Spot Brent was assessed at $81.56/bl and WTI at $78.11/bl, EIA data show, while Henry Hub gas stood at $4.16/mn Btu.',
    [
      ['$81.56/bl', 'crude-bl', 'price', 81.56],
      ['$78.11/bl', 'crude-bl', 'price', 78.11],
      ['$4.16/mn Btu', 'Btu', 'price', 4.16e-6],
    ],
  ],
  [
    "Deliveries came to 935,000-946,000 b/d, or 22pc of India's imports.",
    [['935,000-946,000 b/d', 'crude-bl', 'd', 935_000, 946_000]],
  ],
  [
    "Indian officials and newspapers give 0.2pc for the fiscal year to March, while the trade ministry's own data, about 4mn t of 196mn t, make it about 2pc.",
    [
      ['4mn t', 't', 'amount', 4e6],
      ['196mn t', 't', 'amount', 196e6],
    ],
  ],
  [
    'The energy ministry said that nearly 20 power plants with 10,850MW of capacity would otherwise have run short, and 10mn customers with them.',
    [['10,850MW', 'W', 'amount', 1.085e10]],
  ],
  [
    'It carried 107,000-115,000t of Iranian crude, by differing estimates.',
    [['107,000-115,000t', 'crude-t', 'amount', 107_000, 115_000]],
  ],
  [
    'The price reached $45.25-45.50/lb, from about $42/lb before, and had not been as high since 30 November.',
    [
      ['$45.25-45.50/lb', 'lb', 'price', 45.25, 45.5],
      ['$42/lb', 'lb', 'price', 42],
    ],
  ],
  [
    'Some 67mn m³/d of gas for Germany will be missing from Nord Stream 1 after Gazprom said today that it could send no more than 100mn m³/d through the Baltic line.',
    [
      ['67mn m³/d', 'gas-m3', 'd', 67e6],
      ['100mn m³/d', 'gas-m3', 'd', 100e6],
    ],
  ],
  [
    'On 26 August, a day after it first passed €300/MWh, Dutch TTF gas for the month ahead settled at about €339/MWh, the highest yet.',
    [
      ['€300/MWh', 'gas-Wh', 'price', 0.0003],
      ['€339/MWh', 'gas-Wh', 'price', 0.000339],
    ],
  ],
  [
    'Russian gas now reaches the EU only through Ukraine, where flows were about 40mn m³/d in June, and by TurkStream.',
    [['40mn m³/d', 'gas-m3', 'd', 40e6]],
  ],
  [
    'Danish authorities first put the gas at risk at 778mn m³, and what surfaces as methane will weigh on the climate without having heated a single home.',
    [['778mn m³', 'gas-m3', 'amount', 778e6]],
  ],
  [
    'Poland had pressed for about $30/bl, while earlier drafts named $65-70/bl.',
    [
      ['$30/bl', 'crude-bl', 'price', 30],
      ['$65-70/bl', 'crude-bl', 'price', 65, 70],
    ],
  ],
  [
    'Saudi energy minister Prince Abdulaziz bin Salman expects a real cut of 1mn-1.1mn b/d, and Bloomberg reckoned about 880,000 b/d.',
    [
      ['1mn-1.1mn b/d', 'crude-bl', 'd', 1e6, 1_100_000],
      ['880,000 b/d', 'crude-bl', 'd', 880_000],
    ],
  ],
  [
    "Together with a second stage, North Field South, the expansion would carry Qatar's capacity from 77mn t/yr to 126mn t/yr by 2027.",
    [
      ['77mn t/yr', 't', 'yr', 77e6],
      ['126mn t/yr', 't', 'yr', 126e6],
    ],
  ],
  [
    'The additional 49mn t/yr is more than three fifths of what the country can make today.',
    [['49mn t/yr', 't', 'yr', 49e6]],
  ],
  [
    'In the UK, gas for the day ahead rose by 45pc to 310 pence/therm.',
    [['310 pence/therm', 'therm', 'price', 310]],
  ],
  [
    'The EU took 155bn m³ of Russian gas in 2021, about 140bn m³ by pipeline and 15bn m³ as LNG, according to IEA figures.',
    [
      ['155bn m³', 'gas-m3', 'amount', 1.55e11],
      ['140bn m³', 'gas-m3', 'amount', 1.4e11],
      ['15bn m³', 'gas-m3', 'amount', 1.5e10],
    ],
  ],
  [
    'Commercial sales to the EU began on 30 June, with no more than 100MW in the first phase.',
    [['100MW', 'W', 'amount', 100e6]],
  ],
  [
    'IEA countries had 1.5bn bl in public stocks when the war in Ukraine began, according to the agency, and companies held a further 575mn bl under obligation to governments.',
    [
      ['1.5bn bl', 'crude-bl', 'amount', 1.5e9],
      ['575mn bl', 'crude-bl', 'amount', 575e6],
    ],
  ],
  [
    'The US took nearly 700,000 b/d of crude and products from Russia in 2021, according to the White House.',
    [['700,000 b/d', 'bl', 'd', 700_000]],
  ],
  [
    'Petrol averaged a record $4.173/gallon today, according to the motoring association AAA, beyond the $4.11/gallon of July 2008.',
    [
      ['$4.173/gallon', 'gallon', 'price', 4.173],
      ['$4.11/gallon', 'gallon', 'price', 4.11],
    ],
  ],
  [
    'It sailed from Spain with about 165,000m³ of LNG on board, which would serve 50,000-80,000 homes for a year, and its first gas is expected to enter the pipeline by 22 December.',
    [['165,000m³', 'volume-m3', 'amount', 165_000]],
  ],
  [
    'Six VVER reactors of the 1,000MW class stand at the site, with a combined net capacity of about 5,700MW.',
    [
      ['1,000MW', 'W', 'amount', 1e9],
      ['5,700MW', 'W', 'amount', 5.7e9],
    ],
  ],
  [
    'Global renewable capacity is to triple by 2030, to about 11,000GW, and the annual rate at which energy efficiency improves is to double.',
    [['11,000GW', 'renewable-W', 'amount', 1.1e13]],
  ],
  [
    'The claim continues out to sea, over part of the Stabroek block, where more than 11bn bl of oil equivalent has been found within an area of 26,800km².',
    [['11bn bl', 'boe', 'amount', 1.1e10]],
  ],
  [
    "Russia's pledge concerns exports instead of production, and promises shipments of crude 300,000 b/d below those of May-June this year and of oil products 200,000 b/d below.",
    [
      ['300,000 b/d', 'bl', 'd', 300_000],
      ['200,000 b/d', 'bl', 'd', 200_000],
    ],
  ],
  [
    'Six wells feed it, each of which yields 7.1-8.5mn m³/d, so that about 43-51mn m³/d must be replaced from other fields or with other fuels.',
    [
      ['7.1-8.5mn m³/d', 'gas-m3', 'd', 7_100_000, 8_500_000],
      ['43-51mn m³/d', 'gas-m3', 'd', 43e6, 51e6],
    ],
  ],
  [
    'It took about 800mn ft³/d from Israel before the war, and the EMG line from Ashkelon to Arish is among its supply routes.',
    [['800mn ft³/d', 'gas-ft3', 'd', 800e6]],
  ],
  ['The stated aim has been to buy at $67-72/bl.', [['$67-72/bl', 'crude-bl', 'price', 67, 72]]],
  [
    "North Field West would raise the country's capacity to 142mn t/yr from 77mn t/yr, an increase of almost 85pc.",
    [
      ['142mn t/yr', 't', 'yr', 142e6],
      ['77mn t/yr', 't', 'yr', 77e6],
    ],
  ],
  [
    "Drilling found an estimated 240 trillion ft³ of additional gas, which moves Qatar's reserves from 1,760 trillion ft³ to more than 2,000 trillion.",
    [
      ['240 trillion ft³', 'gas-ft3', 'amount', 2.4e14],
      ['1,760 trillion ft³', 'gas-ft3', 'amount', 1.76e15],
    ],
  ],
  [
    'The terminal handles some 63mn t/yr, so a week without loading would hold back about 1.2mn t.',
    [
      ['63mn t/yr', 't', 'yr', 63e6],
      ['1.2mn t', 't', 'amount', 1_200_000],
    ],
  ],
  [
    'On 14 November Ukraine hit Sheskharis, a Russian terminal nearby that ships 3.5mn-4.5mn t a month, or up to a fifth of Russian seaborne crude.',
    [['3.5mn-4.5mn t', 'crude-t', 'amount', 3_500_000, 4_500_000]],
  ],
  [
    'Too much metal was the reason, since oversupply had pushed the price to about $10/lb, its lowest for nine years.',
    [['$10/lb', 'lb', 'price', 10]],
  ],
  [
    'Mol, the Hungarian refiner, takes roughly 5mn t/yr from Druzhba, and Hungary received about 95,000 b/d from Russia by this route last year, Reuters reported.',
    [
      ['5mn t/yr', 't', 'yr', 5e6],
      ['95,000 b/d', 'crude-bl', 'd', 95000],
    ],
  ],
  [
    'Deliveries by the first Power of Siberia are to be raised from 38bn m³/yr to 44bn m³/yr, and those by the Far Eastern route from Sakhalin from 10bn m³/yr to 12bn m³/yr.',
    [
      ['38bn m³/yr', 'gas-m3', 'yr', 3.8e10],
      ['44bn m³/yr', 'gas-m3', 'yr', 4.4e10],
      ['10bn m³/yr', 'gas-m3', 'yr', 1e10],
      ['12bn m³/yr', 'gas-m3', 'yr', 1.2e10],
    ],
  ],
  [
    'About 15bn m³ used the route in the past year, or some 4.5pc of EU consumption.',
    [['15bn m³', 'gas-m3', 'amount', 1.5e10]],
  ],
  [
    'The contract provided for 65bn m³ in 2020 and 40bn m³/yr in the four years from 2021, so the last year brought less than two fifths of the quantity agreed.',
    [
      ['65bn m³', 'gas-m3', 'amount', 6.5e10],
      ['40bn m³/yr', 'gas-m3', 'yr', 4e10],
    ],
  ],
  [
    'The price cap has been left alone, with limits of $60/bl for crude and of $100/bl and $45/bl for products.',
    [
      ['$60/bl', 'crude-bl', 'price', 60],
      ['$100/bl', 'bl', 'price', 100],
      ['$45/bl', 'bl', 'price', 45],
    ],
  ],
  [
    'China bought 76.65mn t of LNG in all, more than any other country.',
    [['76.65mn t', 'lng-t', 'amount', 76_650_000]],
  ],
  [
    'A storage tank with room for 75,000m³ caught fire.',
    [['75,000m³', 'volume-m3', 'amount', 75000]],
  ],
  [
    'Hungary and Slovakia were then the last EU members to import Russian crude by Druzhba, of which the Hungarian refiner Mol was taking roughly 5mn t/yr.',
    [['5mn t/yr', 'crude-t', 'yr', 5e6]],
  ],
  [
    'A loss of 150,000 b/d comes to somewhat more than 1mn bl in a week.',
    [
      ['150,000 b/d', 'crude-bl', 'd', 150_000],
      ['1mn bl', 'crude-bl', 'amount', 1e6],
    ],
  ],
  [
    'The US is to supply 172.2mn bl of crude from its strategic reserve over about 120 days, or some 1.4mn b/d.',
    [
      ['172.2mn bl', 'crude-bl', 'amount', 172_200_000],
      ['1.4mn b/d', 'crude-bl', 'd', 1_400_000],
    ],
  ],
  [
    'About 20mn b/d of crude and products passed through the Strait of Hormuz last year, so that 400mn bl would equal 20 days of that traffic.',
    [
      ['20mn b/d', 'bl', 'd', 20e6],
      ['400mn bl', 'bl', 'amount', 400e6],
    ],
  ],
  [
    'Qatar makes about 77mn t/yr of LNG and exported 80.97mn t in 2025, every cargo of it through the Strait of Hormuz.',
    [
      ['77mn t/yr', 'lng-t', 'yr', 77e6],
      ['80.97mn t', 'lng-t', 'amount', 80_970_000],
    ],
  ],
  [
    'On 8 March 2022 the London Metal Exchange stopped trading in nickel after the price had more than doubled in hours to $101,365/t.',
    [['$101,365/t', 'metal-t', 'price', 101_365]],
  ],
  [
    'Buyers rushed: 7.58t of gallium products left in July, up by 373pc on June.',
    [['7.58t', 'metal-t', 'amount', 7.58]],
  ],
]
