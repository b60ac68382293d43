/** Meanings of columns and descriptions of views in Croatian, by the English text that the contract declares. */
export const croatianAbouts: Readonly<Record<string, string>> = {
  'Revenue, orders, units and gross margin per day, week or month.':
    'Prihod, narudžbe, količina i bruto marža po danu, tjednu ili mjesecu.',
  'The day, or the first day of the week or month.': 'Dan, ili prvi dan tjedna ili mjeseca.',
  'Sum of SalesAmount.': 'Zbroj SalesAmount.',
  'Distinct sales order numbers.': 'Različiti brojevi narudžbi.',
  'Sum of OrderQuantity.': 'Zbroj OrderQuantity.',
  'SalesAmount − TotalProductCost.': 'SalesAmount − TotalProductCost.',
  'Revenue of the coming days, with 80% and 95% intervals.':
    'Prihod u sljedećim danima, s intervalima od 80\u00a0% i 95\u00a0%.',
  'The day.': 'Dan.',
  'Expected revenue.': 'Očekivani prihod.',
  'Nine days of ten lie above.': 'Devet od deset dana leži iznad.',
  'Nine days of ten lie below.': 'Devet od deset dana leži ispod.',
  '39 days of 40 lie above.': '39 od 40 dana leži iznad.',
  '39 days of 40 lie below.': '39 od 40 dana leži ispod.',
  'Days outside the 95% interval that was forecast for them.':
    'Dani izvan intervala od 95\u00a0% koji je za njih prognoziran.',
  'What left its interval.': 'Što je izašlo iz svojeg intervala.',
  'What the series is a part by; all is the whole.': 'Po čemu je niz dio cjeline; sve je cjelina.',
  'The part of the whole, such as a territory; all is the whole.':
    'Dio cjeline, primjerice područje; sve je cjelina.',
  'On which side of the interval.': 'S koje strane intervala.',
  'The value of the day.': 'Vrijednost tog dana.',
  'What was forecast for the day beforehand.': 'Što je za taj dan unaprijed prognozirano.',
  'Actual − expected.': 'Ostvareno − očekivano.',
  '(actual − expected) / |expected|; null for 0.':
    '(ostvareno − očekivano) / |očekivano|; prazno za 0.',
  'Distance from the expected value, the half width of the 95% interval on that side being 1.96; null where it has no width.':
    'Udaljenost od očekivane vrijednosti, pri čemu je polovica intervala od 95\u00a0% s te strane 1,96; prazno kad nema širine.',
  'A weekday that never sells, a batch of orders, or a new level that no forecast knew of; null for nothing known.':
    'Dan u tjednu bez prodaje, skupna narudžba ili nova razina za koju prognoza nije znala; prazno kad razlog nije poznat.',
  'First day of the unbroken run of days on the same side: the same for all days of one episode.':
    'Prvi dan neprekinutog niza dana s iste strane: isti za sve dane jedne epizode.',
  'A stored forecast whose data ended before the day, or a rolling backtest.':
    'Spremljena prognoza čiji podaci završavaju prije tog dana, ili provjera unatrag.',
  'Sellers ranked by quota attainment, growth, margin and breadth.':
    'Prodavači poredani po ostvarenju kvote, rastu, marži i broju preprodavača.',
  'As in a competition: ties share a rank. Null without a score.':
    'Kao na natjecanju: izjednačeni dijele mjesto. Prazno bez ocjene.',
  'EmployeeKey of the sales.': 'EmployeeKey prodaje.',
  'First and last name.': 'Ime i prezime.',
  'Job title.': 'Radno mjesto.',
  '0–100, the weighted mean of the components.': '0–100, težinski prosjek sastavnica.',
  'Less than half of the weight could be measured, so there is no score and no rank.':
    'Izmjereno je manje od polovice težine, pa nema ocjene ni mjesta.',
  'Sum of SalesAmount, reseller sales only.': 'Zbroj SalesAmount, samo prodaja preprodavačima.',
  'Distinct resellers served.': 'Različiti preprodavači kojima se prodavalo.',
  '(SalesAmount − TotalProductCost) / SalesAmount.':
    '(SalesAmount − TotalProductCost) / SalesAmount.',
  'DiscountAmount / ExtendedAmount.': 'DiscountAmount / ExtendedAmount.',
  'Change of revenue against the previous window.': 'Promjena prihoda prema prethodnom razdoblju.',
  'Quotas of the periods that begin in the window; null without any.':
    'Kvote razdoblja koja počinju u prozoru; prazno ako ih nema.',
  'Revenue on the days they cover.': 'Prihod u danima koje obuhvaćaju.',
  'Sales in quota / quota.': 'Prodaja u kvoti / kvota.',
  'What sells, how regularly, whether it rises or falls, and how long the stock lasts.':
    'Što se prodaje, koliko redovito, raste li ili pada i koliko dugo traju zalihe.',
  'By revenue; ties share a rank.': 'Po prihodu; izjednačeni dijele mjesto.',
  'ProductAlternateKey: all versions of a product are one.':
    'ProductAlternateKey: sve verzije proizvoda su jedan proizvod.',
  'English product name.': 'Naziv proizvoda na engleskom.',
  'English product category.': 'Kategorija proizvoda na engleskom.',
  'Sum of SalesAmount over both channels.': 'Zbroj SalesAmount obaju kanala.',
  'Of the revenue of all products.': 'U prihodu svih proizvoda.',
  'A: starts within the first 80% of revenue; B: up to 95%; C: the rest.':
    'A: počinje unutar prvih 80\u00a0% prihoda; B: do 95\u00a0%; C: ostatak.',
  'Distinct sales order numbers with the product.': 'Različiti brojevi narudžbi s proizvodom.',
  'Units / days of the window with data.': 'Količina / dani razdoblja s podacima.',
  'Theil–Sen slope of the units of whole months; null under two.':
    'Theil–Senov nagib količina cijelih mjeseci; prazno ako ih je manje od dva.',
  'Flat unless Mann–Kendall finds a trend at 5%.':
    'Miruje ako Mann–Kendallov test ne nađe trend na 5\u00a0%.',
  'Days of the window per day with demand.': 'Dani razdoblja na jedan dan s potražnjom.',
  'Squared variation of the units of such days.': 'Kvadrat varijacije količina tih dana.',
  'Syntetos–Boylan: smooth (ADI < 1.32, CV² < 0.49), erratic, intermittent or lumpy (both above).':
    'Syntetos–Boylan: glatka (ADI < 1,32, CV² < 0,49), nestalna, isprekidana ili gruba (oboje iznad).',
  'UnitsBalance of all versions on the last day.': 'UnitsBalance svih verzija zadnjeg dana.',
  'Stock / units a day; 0 with none or less.':
    'Zaliha / dnevna količina; 0 kad zalihe nema ili je negativna.',
  'What each promotion sold, what it gave away, and what was left of it.':
    'Što je svaka promocija prodala, koliko je dala i što je ostalo.',
  'PromotionKey of the sales; 1 is No Discount.': 'PromotionKey prodaje; 1 je bez popusta.',
  'English promotion name.': 'Naziv promocije na engleskom.',
  'English promotion type.': 'Vrsta promocije na engleskom.',
  'English promotion category.': 'Kategorija promocije na engleskom.',
  'Of the revenue of all promotions, No Discount included.':
    'U prihodu svih promocija, uključujući prodaju bez popusta.',
  'Sum of DiscountAmount; internet sales have none.':
    'Zbroj DiscountAmount; internetska prodaja ga nema.',
  'Distinct sales order numbers with the promotion.': 'Različiti brojevi narudžbi s promocijom.',
  'Gross margin / revenue.': 'Bruto marža / prihod.',
  'Revenue without tax of the coming days, with 80% and 95% intervals.':
    'Prihod bez poreza u sljedećim danima, s intervalima od 80\u00a0% i 95\u00a0%.',
  'What to order now, what is below its level, and what may run out first.':
    'Što treba naručiti, što je ispod razine i čega može nestati prvo.',
  'WWI Stock Item ID; one row per item, not per version.':
    'WWI Stock Item ID; jedan redak po artiklu, ne po verziji.',
  'Name of the item.': 'Naziv artikla.',
  'critical: runs out before the next delivery; high: uses its safety stock; medium: at the level of the warehouse; low: nothing to do.':
    'kritično: nestaje prije sljedeće isporuke; visoko: troši sigurnosnu zalihu; srednje: na razini skladišta; nisko: ništa ne treba učiniti.',
  'order: as many as Units to order says; chase: what is on order comes too late or is overdue; wait: it comes in time; none: nothing.':
    'naručiti: koliko kaže količina za narudžbu; požuriti: naručeno stiže prekasno ili kasni; čekati: stiže na vrijeme; ništa: nema posla.',
  'Position ≤ max(reorder level, reorder point).':
    'Raspoloživo i naručeno ≤ max(razina narudžbe, točka narudžbe).',
  'On hand < reorder level of the warehouse.': 'Na zalihi < razina narudžbe skladišta.',
  'Runs out before the next delivery: of the open order unless it is overdue, else of one ordered now.':
    'Nestaje prije sljedeće isporuke: otvorene narudžbe ako ne kasni, inače one naručene sada.',
  'Units in stock.': 'Količina na zalihi.',
  'Units of open purchase lines, in whole outers.':
    'Količina otvorenih stavki nabave, u cijelim pakiranjima.',
  'Of the oldest open purchase line; null without one.':
    'Najstarije otvorene stavke nabave; prazno ako je nema.',
  'Ordered on + lead time.': 'Naručeno + rok isporuke.',
  'Days since Expected on, up to the last day with data; else 0.':
    'Dani od očekivanog dana do zadnjeg dana s podacima; inače 0.',
  'On hand + on order.': 'Na zalihi + naručeno.',
  'Units per calendar day of the window.': 'Količina po kalendarskom danu razdoblja.',
  'Standard deviation of the units of a day.': 'Standardno odstupanje dnevne količine.',
  'Days, as the item says.': 'Dani, kako navodi artikl.',
  'Mean days from purchase to receipt; null if none.':
    'Prosječni dani od nabave do primke; prazno ako ih nema.',
  'Purchase lines whose receipt is known.': 'Stavke nabave čija je primka poznata.',
  'Days planned with.': 'Dani s kojima se planira.',
  'Days; 0 for a declared lead time.': 'Dani; 0 za navedeni rok isporuke.',
  'Observed from 3 receipts on.': 'Opaženo od 3 primke nadalje.',
  'z·√(LT·σ_d² + d²·σ_LT²), in units.': 'z·√(LT·σ_d² + d²·σ_LT²), u komadima.',
  'd·LT + safety stock, in units.': 'd·LT + sigurnosna zaliha, u komadima.',
  'On hand / demand a day; null without demand.':
    'Na zalihi / dnevna potražnja; prazno bez potražnje.',
  'The warehouse’s own, in units.': 'Razina samog skladišta, u komadima.',
  'Goods are bought in whole outers.': 'Roba se kupuje u cijelim pakiranjima.',
  '0 when nothing is to be ordered.': '0 kad nema narudžbe.',
  'Outers × units per outer.': 'Pakiranja × komada u pakiranju.',
  'See unit_cost_source.': 'Vidi unit_cost_source.',
  'sales: (revenue − profit) / units of the window. holding: Last Cost Price, which is cut to whole units.':
    'prodaja: (prihod − dobit) / količina razdoblja. zaliha: Last Cost Price, odrezan na cijele jedinice.',
  'Units to order × unit cost.': 'Količina za narudžbu × jedinični trošak.',
  'WWI Supplier ID of the last purchase.': 'WWI Supplier ID zadnje nabave.',
  'Null when it was never bought.': 'Prazno ako nikad nije kupljeno.',
  'How reliably each supplier delivers, 0–100, with the components of the score.':
    'Koliko pouzdano isporučuje svaki dobavljač, 0–100, sa sastavnicama ocjene.',
  'Ties share a rank; null without enough data.':
    'Izjednačeni dijele mjesto; prazno bez dovoljno podataka.',
  'WWI Supplier ID; one row per supplier.': 'WWI Supplier ID; jedan redak po dobavljaču.',
  'Name of the supplier.': 'Naziv dobavljača.',
  'What it supplies.': 'Što isporučuje.',
  'Nothing was bought from it.': 'Od njega nije ništa kupljeno.',
  '0–100, drawn toward the mean by few lines.': '0–100, malo stavki povlači prema prosjeku.',
  '0–100 by its own lines alone.': '0–100 samo po vlastitim stavkama.',
  'Lines / (lines + 20): how far its own lines decide.':
    'Stavke / (stavke + 20): koliko odlučuju vlastite stavke.',
  'Purchase lines.': 'Stavke nabave.',
  'Purchase lines that are finalised.': 'Zaključene stavke nabave.',
  'Distinct purchase orders.': 'Različite narudžbe.',
  'Distinct items bought from it.': 'Različiti artikli kupljeni od njega.',
  'Received / ordered outers of finalised lines.':
    'Primljena / naručena pakiranja zaključenih stavki.',
  'Finalised lines / lines.': 'Zaključene stavke / stavke.',
  'Receipts within the declared lead time / receipts.': 'Primke u navedenom roku / primke.',
  'Lines whose receipt is known.': 'Stavke čija je primka poznata.',
  'Mean days from purchase to receipt.': 'Prosječni dani od nabave do primke.',
  'Standard deviation / mean.': 'Standardno odstupanje / prosjek.',
  'Supplier invoices of the window, excluding tax.': 'Računi dobavljača u razdoblju, bez poreza.',
  'Day of the last purchase line.': 'Dan zadnje stavke nabave.',
  'Stock and supplier situations that need attention, and when each ended.':
    'Stanja zaliha i nabave koja traže pozornost, i kad je koje završilo.',
  'When a scan first found it.': 'Kad ga je pretraga prvi put našla.',
  'When a scan no longer found it; null while it lasts.':
    'Kad ga pretraga više nije našla; prazno dok traje.',
  'What kind of event it is.': 'Vrsta događaja.',
  'How urgent it is.': 'Koliko je hitno.',
  'WWI Stock Item ID.': 'WWI Stock Item ID.',
  'Description of the event.': 'Opis događaja.',
  'Last date of the data it was found in.': 'Zadnji datum podataka u kojima je nađen.',
  'Calls of the API and runs of jobs, newest first.':
    'Pozivi API-ja i izvođenja poslova, najnoviji prvi.',
  'Number of the entry; the hash chain follows this order.':
    'Broj zapisa; lanac sažetaka ide tim redom.',
  'When the call or the run began.': 'Kad su poziv ili izvođenje počeli.',
  'Who called; scheduler for a job that ran by its schedule.':
    'Tko je pozvao; scheduler za posao koji se izveo po rasporedu.',
  'What was done, in words.': 'Što je učinjeno, riječima.',
  'The operation of the API, or the job.': 'Operacija API-ja ili posao.',
  'What the entry is about: its rows form one hash chain.':
    'Na što se zapis odnosi: redci jednog područja čine jedan lanac sažetaka.',
  'The service that wrote the entry.': 'Usluga koja je zapisala redak.',
  'How the call or the run ended.': 'Kako su poziv ili izvođenje završili.',
  'Status of the response.': 'Status odgovora.',
  'How long it took.': 'Koliko je trajalo.',
  'Rows of the answer, where there are any.': 'Redci odgovora, ako ih ima.',
  'The path that was called.': 'Pozvana putanja.',
  'What was asked for, as JSON.': 'Što je zatraženo, kao JSON.',
  'Roles of the user at that time.': 'Uloge korisnika u tom trenutku.',
  'Program that called over MCP, as it named itself.':
    'Program koji je pozvao preko MCP-a, kako se sam nazvao.',
  'Whether the user is a program with credentials of its own.':
    'Je li korisnik program s vlastitim pristupnim podacima.',
  'Trace of the call.': 'Trag poziva.',
  'Every download of a file, newest first, including those that were cut off.':
    'Svako preuzimanje datoteke, najnovije prvo, i ona koja su prekinuta.',
  'Number of the record.': 'Broj zapisa.',
  'When the download began.': 'Kad je preuzimanje počelo.',
  'Who downloaded the file.': 'Tko je preuzeo datoteku.',
  'aw, wwi, or platform.': 'aw, wwi ili platform.',
  'What the file holds.': 'Što datoteka sadrži.',
  'Kind of the file.': 'Vrsta datoteke.',
  'Name of the file.': 'Naziv datoteke.',
  'Rows of the answer that the file was made of.': 'Redci odgovora od kojega je datoteka izrađena.',
  'Bytes sent; fewer than the file has when it was cut off.':
    'Poslani bajtovi; manje nego što ih datoteka ima ako je prekinuta.',
  'Of the whole file; empty unless completed.': 'Cijele datoteke; prazno ako nije potpuna.',
  'From the first byte to the end of the transfer.': 'Od prvog bajta do kraja prijenosa.',
  'How the transfer ended.': 'Kako je prijenos završio.',
}
