/**
 * What can be wrong with a parameter or field, in Croatian, by the English text. `{…}` is a value, the same on
 * both sides.
 */
export const croatianFieldMessages: Readonly<Record<string, string>> = {
  'must be a whole number from {min} to {max}': 'mora biti cijeli broj od {min} do {max}',
  'must be a whole number': 'mora biti cijeli broj',
  'must be a number from {min} to {max}': 'mora biti broj od {min} do {max}',
  'must be a number': 'mora biti broj',
  'must be more than {min}': 'mora biti veće od {min}',
  'must be at least {min}': 'mora biti najmanje {min}',
  'must be at most {max}': 'smije biti najviše {max}',
  'must be at most {max} characters': 'smije imati najviše {max} znakova',
  'must be {min} or more': 'mora biti {min} ili više',
  'must be {max} or less': 'mora biti {max} ili manje',
  'must not be 0 with all the others': 'ne smije biti 0 zajedno sa svima ostalima',
  'must be true or false': 'mora biti true ili false',
  'must be rise or fall': 'mora biti rise ili fall',
  'must be percent or points': 'mora biti percent ili points',
  'must be percent: points are for ratios only': 'mora biti percent: points vrijedi samo za omjere',
  'must be one of {choices} for {subject}': 'mora biti jedno od {choices} za {subject}',
  'must be one of {choices}': 'mora biti jedno od {choices}',
  'must be text': 'mora biti tekst',
  'must be a list': 'mora biti popis',
  'must be a list of items': 'mora biti popis artikala',
  'must be an object': 'mora biti objekt',
  'must be a name': 'mora biti ime',
  'must be a name, with - in front for the largest first':
    'mora biti ime, s - ispred kad najveće dolazi prvo',
  'must be names separated by commas': 'moraju biti imena odvojena zarezima',
  'must be names separated by commas, such as {example}':
    'moraju biti imena odvojena zarezima, primjerice {example}',
  'must be Unicode text without NUL': 'mora biti Unicode tekst bez znaka NUL',
  'must have {min} to {max} characters': 'mora imati {min} do {max} znakova',
  'must have at most {max} characters': 'smije imati najviše {max} znakova',
  'must have a kind: {kinds} or {last}': 'mora imati vrstu (kind): {kinds} ili {last}',
  'must be a date written YYYY-MM-DD': 'mora biti datum u obliku YYYY-MM-DD',
  'must lie from {from} to {to}': 'mora biti od {from} do {to}',
  'must not lie before {name}, {date}': 'ne smije biti prije {name}, {date}',
  'must be in the years 0001 to 9999': 'mora biti u godinama 0001 do 9999',
  'must be in the years 0001 to 9999 of UTC': 'mora biti u godinama 0001 do 9999 po UTC-u',
  'must be an RFC 3339 instant such as {example}':
    'mora biti trenutak po RFC 3339, primjerice {example}',
  'must be an IANA time zone such as {example}':
    'mora biti vremenska zona baze IANA, primjerice {example}',
  'must be a time of day such as {example}': 'mora biti vrijeme u danu, primjerice {example}',
  'must be a next_cursor from an earlier answer': 'mora biti next_cursor iz ranijeg odgovora',
  'must be {min} to {max} visible ASCII characters':
    'mora imati {min} do {max} vidljivih ASCII znakova',
  'must be an ETag such as {example}': 'mora biti ETag, primjerice {example}',
  'must be {digits} hexadecimal digits': 'mora biti {digits} heksadekadskih znamenki',
  'must be {digits} hexadecimal digits, not all 0':
    'mora biti {digits} heksadekadskih znamenki koje nisu sve 0',
  'must be a URL such as {example}': 'mora biti URL, primjerice {example}',
  'must be a URL': 'mora biti URL',
  'must be https': 'mora biti https',
  'must be https on port 443 of a public address, without credentials; other hosts must be named in NOTIFY_ALLOWED_HOSTS':
    'mora biti https na portu 443 javne adrese, bez prijavnih podataka; ostali poslužitelji navode se u NOTIFY_ALLOWED_HOSTS',
  'must be e-mail addresses separated by commas; {address} is none':
    'moraju biti adrese e-pošte odvojene zarezima; {address} to nije',
  'must be {most} addresses at most': 'smije biti najviše {most} adresa',
  'must be empty for {kind}: only webhooks receive events':
    'mora biti prazno za {kind}: samo webhook prima događaje',
  'must be the id of a destination': 'mora biti id odredišta',
  'must be the id of a report': 'mora biti id izvještaja',
  'must be the id of a saved view': 'mora biti id spremljenog pogleda',
  'must be the run_id of a record': 'mora biti run_id zapisa',
  'must be given once': 'mora biti navedeno jednom',
  'must be percent-encoded UTF-8': 'mora biti UTF-8 u postotnom kodiranju',
  'must be five cron fields that come again, such as {example}':
    'mora biti pet cron polja koja se ponavljaju, primjerice {example}',
  'must come at most once an hour': 'smije se ponavljati najviše jednom na sat',
  'must differ from {name}': 'mora se razlikovati od {name}',
  'must name a destination': 'mora navesti odredište',
  'must name at least one item': 'mora navesti barem jedan artikl',
  'must name at most {most} destinations': 'smije navesti najviše {most} odredišta',
  'must name at most {most} items': 'smije navesti najviše {most} artikala',
  'must name each event once': 'mora svaki događaj navesti jednom',
  'must name each format once': 'mora svaki format navesti jednom',
  'must name one measure, such as {example}': 'mora navesti jednu mjeru, primjerice {example}',
  'of a {subject} must be xlsx or pdf': 'za {subject} mora biti xlsx ili pdf',
  'may name one dimension in by; filter the others':
    'smije u by navesti jednu dimenziju; ostale filtrirajte',
  'may not bound a measure in where; the condition of the rule does that':
    'ne smije u where ograničiti mjeru; to čini uvjet pravila',
  'may be outside_forecast with the grain day only, which forecasts are made by; the question has {grain}':
    'smije biti outside_forecast samo uz dnevnu razinu, po kojoj nastaju prognoze; upit ima {grain}',
  'may be week with the grain day only': 'smije biti week samo uz dnevnu razinu',
  'is missing': 'nedostaje',
  'is missing; {one} and {other} go together': 'nedostaje; {one} i {other} idu zajedno',
  'is given beside a range or from and to; give one or the other':
    'navedeno je uz raspon ili from i to; navedite jedno ili drugo',
  'is given beside {one} and {other}; give one or the other':
    'navedeno je uz {one} i {other}; navedite jedno ili drugo',
  'is given {times} times; at most {most} are allowed':
    'navedeno je {times} puta; dopušteno je najviše {most}',
  'is not known here; there are no parameters': 'ovdje nije poznato; parametara nema',
  'is not known here; known are {names}': 'ovdje nije poznato; poznati su {names}',
  'is not known here': 'ovdje nije poznato',
  '{model} is not there any more': '{model} više ne postoji',
  'names {count} measures; at most {most} are allowed':
    'navodi {count} mjera; dopušteno je najviše {most}',
  'names {count} dimensions; at most {most} are allowed':
    'navodi {count} dimenzija; dopušteno je najviše {most}',
  'names {count} values; at most {most} are allowed':
    'navodi {count} vrijednosti; dopušteno je najviše {most}',
  'names something twice': 'nešto navodi dvaput',
  'names {names}, which the owner does not have': 'navodi {names}, a vlasnik to nema',
  'names {name}, which the owner does not see': 'navodi {name}, a vlasnik to ne vidi',
  'has a value longer than {most} characters': 'ima vrijednost dulju od {most} znakova',
  'has unknown items: {items}': 'navodi nepoznate artikle: {items}',
  'bounds a measure, which needs a dimension in `by` to choose among':
    'ograničava mjeru, a za to u `by` treba dimenzija među čijim se članovima bira',
  '"{word}" is not a filter; write dimension:value|value, dimension!:value, measure>=number or measure<=number, where a number has at most {whole} digits before its point and {decimals} after it':
    '"{word}" nije filtar; pišite dimenzija:vrijednost|vrijednost, dimenzija!:vrijednost, mjera>=broj ili mjera<=broj, pri čemu broj ima najviše {whole} znamenki prije točke i {decimals} iza nje',
  '"{name}" is not a measure of this model; did you mean {closest}? Known are {names}':
    '"{name}" nije mjera ovog modela; jeste li mislili {closest}? Poznate su {names}',
  '"{name}" is not a dimension of this model; did you mean {closest}? Known are {names}':
    '"{name}" nije dimenzija ovog modela; jeste li mislili {closest}? Poznate su {names}',
  '"{name}" is not among the requested measures and dimensions; nothing is requested':
    '"{name}" nije među traženim mjerama i dimenzijama; ništa nije zatraženo',
  '"{name}" is not among the requested measures and dimensions; known are {names}':
    '"{name}" nije među traženim mjerama i dimenzijama; poznate su {names}',
  '{dimension} is named by whole numbers from {min} to {max}, not "{value}"':
    '{dimension} se navodi cijelim brojevima od {min} do {max}, a ne "{value}"',
  'makes {cells} rows of time and members; at most {most} are allowed: choose a coarser grain or a shorter range':
    'daje {cells} redaka vremena i članova; dopušteno je najviše {most}: odaberite grublju razinu ili kraći raspon',
  'makes {cells} rows of time and members; at most {most} are allowed: choose a coarser grain, a shorter range or a limit of at most {limit}':
    'daje {cells} redaka vremena i članova; dopušteno je najviše {most}: odaberite grublju razinu, kraći raspon ili limit od najviše {limit}',
}
