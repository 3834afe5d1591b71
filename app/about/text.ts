/** What About says, in Markdown. */
export const text = `
Chokepoint follows what happens to oil, gas, LNG, coal, power, nuclear fuel, carbon, metals and
shipping when governments, armies and markets press on them, and why it happened.

## How articles are written

Each article leads with the news and what it does to the market, attributes every claim, and lists
its sources at the foot. It is written as of its day and contains only what was known then. What came
of it is in an update under the text, in a later article, or in the storyline. Nobody is quoted
beyond what is on record.

Many articles were written afterwards: an article that says “Written in 2026 from sources of the
time” was made in that year from public sources, and no reporter was on the spot. Its dateline names
the city where the news was made. Sources for the background, and sources published later, are listed
apart from those of the day. Every article was checked a second time against its sources.

## How related news is chosen

Under an article stand two lists: **Background**, what was published before, and **What happened
next**, what came after. The choice weighs how much two texts have in common, which rare things they
share (an organisation, a place, a country, a storyline) and how close in time they are. Sharing a
commodity is never enough. Each entry says why it is there. An editor can pin or exclude an article,
and then the editor wins. Where fewer than two are related, the latest of the main commodity follow,
under that name.

## Units and style

Prices and volumes stand in the trade’s own units: $/bl for a barrel, mn b/d for millions of barrels
a day, bn m³ for billions of cubic metres, $/mn Btu and €/MWh for gas, pc for per cent. Spot and
futures prices differ, and the text says which is meant.

## Corrections

What was wrong is corrected in the open: a note at the head of the article, its date, and an entry
on the [corrections page](/corrections). A date of update appears only when the substance changed.

## Privacy

The site sets no cookie, counts no visitor and asks no other site for anything. What you choose, the
theme or the key below, stays in your browser.
`
