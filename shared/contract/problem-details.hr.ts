/** What went wrong, in Croatian, by the English text. `{…}` is a value, the same on both sides. */
export const croatianDetails: Readonly<Record<string, string>> = {
  // Any call
  'A key goes with one request: send a new key, or the first request as it was.':
    'Ključ vrijedi za jedan zahtjev: pošaljite novi ključ ili prvi zahtjev kakav je bio.',
  'Send If-Match with the ETag of the version that you have read.':
    'Pošaljite If-Match s ETagom verzije koju ste pročitali.',
  'It was changed at {at}; it is version {version} now. Read it again.':
    'Promijenjeno je {at}; sada je verzija {version}. Pročitajte ponovno.',
  '{by} changed it at {at}; it is version {version} now. Read it again.':
    'Promjena: {by}, {at}; sada je verzija {version}. Pročitajte ponovno.',
  'It was changed at {at}; it is version {version} now. Read it again, or save yours as another view.':
    'Promijenjeno je {at}; sada je verzija {version}. Pročitajte ponovno ili spremite svoje kao drugi pogled.',
  '{by} changed it at {at}; it is version {version} now. Read it again, or save yours as another view.':
    'Promjena: {by}, {at}; sada je verzija {version}. Pročitajte ponovno ili spremite svoje kao drugi pogled.',
  '{bytes} bytes are the most': 'Najviše je {bytes} bajtova',
  'A body may have {bytes} bytes.': 'Tijelo zahtjeva smije imati {bytes} bajtova.',
  'The inflated body may have {bytes} bytes.':
    'Raspakirano tijelo zahtjeva smije imati {bytes} bajtova.',
  'The body must be sent as it is, not as {encoding}.':
    'Tijelo zahtjeva šalje se kakvo jest, a ne kao {encoding}.',
  'The body is not JSON.': 'Tijelo zahtjeva nije JSON.',
  'The body is not OTLP.': 'Tijelo zahtjeva nije OTLP.',
  'The body is not {encoding}, as Content-Encoding says.':
    'Tijelo zahtjeva nije {encoding}, kako navodi Content-Encoding.',
  'Content-Encoding must be gzip, deflate or identity.':
    'Content-Encoding mora biti gzip, deflate ili identity.',
  'OTLP comes as application/json or {type}.': 'OTLP stiže kao application/json ili {type}.',
  'The Host header must be one host name or address, with or without a port.':
    'Zaglavlje Host mora biti jedno ime ili adresa poslužitelja, s portom ili bez njega.',
  'The path must be percent-encoded UTF-8.': 'Putanja mora biti UTF-8 u postotnom kodiranju.',
  '{method} is not one of {allowed}': '{method} nije među dopuštenima: {allowed}',
  '{rows} rows are more than the {most} that a {format} file may hold; narrow the parameters.':
    'Redaka je {rows}, a datoteka {format} smije ih imati {most}; suzite parametre.',

  // Who may
  'This needs the role {role}.': 'Za ovo je potrebna uloga {role}.',
  'This service answers the gateway only.': 'Ova usluga odgovara samo povezniku (gateway).',
  'This token is for one question, and this is another one.':
    'Ovaj token vrijedi za jedan upit, a ovo je drugi.',
  'The token lacks the scope {scope}.': 'Tokenu nedostaje opseg {scope}.',
  'The identity provider does not answer, so no token can be checked.':
    'Pružatelj identiteta ne odgovara, pa se nijedan token ne može provjeriti.',
  'Only its owner, {owner}, may change it.': 'Smije to mijenjati samo vlasnik, {owner}.',
  'Only its owner, {owner}, may change it; save it as a view of your own.':
    'Smije to mijenjati samo vlasnik, {owner}; spremite to kao vlastiti pogled.',
  'Only its owner, {owner}, may change it; an admin may mute it or switch it off.':
    'Smije to mijenjati samo vlasnik, {owner}; administrator ga smije utišati ili isključiti.',
  'Only its owner, {owner}, or an admin may delete it.':
    'Smiju to izbrisati samo vlasnik, {owner}, ili administrator.',
  'Only its author, {author}, or an admin may delete it.':
    'Smiju to izbrisati samo autor, {author}, ili administrator.',
  'Only its owner, {owner}, may change or send it.':
    'Smije to mijenjati ili poslati samo vlasnik, {owner}.',

  // What does not answer
  '{service} does not answer.': '{service} ne odgovara.',
  '{service} does not answer within {seconds} s.': '{service} ne odgovara unutar {seconds} s.',
  '{service} answered with status {status}.': '{service} odgovara statusom {status}.',
  'The trace store does not answer.': 'Spremište tragova ne odgovara.',
  'REPORT_OUTPUT_DIR is full.': 'REPORT_OUTPUT_DIR je pun.',
  'REPORT_OUTPUT_DIR is read-only.': 'U REPORT_OUTPUT_DIR nije moguće pisati: samo je za čitanje.',
  'REPORT_OUTPUT_DIR cannot be written.': 'U REPORT_OUTPUT_DIR nije moguće pisati.',
  'REPORT_OUTPUT_DIR is missing.': 'REPORT_OUTPUT_DIR ne postoji.',
  'REPORT_OUTPUT_DIR cannot be reached.': 'REPORT_OUTPUT_DIR nije dostupan.',
  'REPORT_OUTPUT_DIR is not a directory.': 'REPORT_OUTPUT_DIR nije mapa.',
  'REPORT_OUTPUT_DIR is a symbolic link.': 'REPORT_OUTPUT_DIR je simbolička poveznica.',
  'REPORT_OUTPUT_DIR has a file of this name already.':
    'U REPORT_OUTPUT_DIR već postoji datoteka tog imena.',

  // What is not there
  'No traces are kept here.': 'Ovdje se tragovi ne čuvaju.',
  'There is no such trace, or no longer.': 'Takvog traga nema ili ga više nema.',
  'There is no execution {id}.': 'Izvođenja {id} nema.',
  '{job} is no job that {domain} runs.': '{domain} ne izvodi posao {job}.',
  'You see no view {id}.': 'Pogled {id} ne vidite.',
  'You have no destination {id}.': 'Nemate odredište {id}.',
  'There is no such message.': 'Takve poruke nema.',
  'There is no saved view {id}, or it is not shared.':
    'Spremljenog pogleda {id} nema ili nije podijeljen.',
  'There is no annotation {id}.': 'Bilješke {id} nema.',
  'The report has no such file.': 'Izvještaj nema takvu datoteku.',
  'Its retention is over: it was removed at {at}.':
    'Rok čuvanja je istekao: datoteka je uklonjena {at}.',
  'There is no such report.': 'Takvog izvještaja nema.',
  'The file is no longer there.': 'Datoteke više nema.',
  'There is no alert rule {id}.': 'Pravila upozorenja {id} nema.',
  'There is no subscription {id}.': 'Pretplate {id} nema.',
  'There is no scenario {id}.': 'Scenarija {id} nema.',
  'The model {model} is not there any more, so the view cannot be opened.':
    'Modela {model} više nema, pa se pogled ne može otvoriti.',
  '{word}; the view opens without its choices.': '{word}; pogled se otvara bez tog odabira.',
  'There is no measure {name} in {model} any more; the view opens without it.':
    'Mjere {name} više nema u modelu {model}; pogled se otvara bez nje.',
  'There is no dimension {name} in {model} any more; the view opens without it.':
    'Dimenzije {name} više nema u modelu {model}; pogled se otvara bez nje.',

  // What cannot be done now
  '{job} is queued or running already.': '{job} već čeka ili se izvodi.',
  'No token can be made: EMBED_SECRET is not set.':
    'Token se ne može izraditi: EMBED_SECRET nije postavljen.',
  'The message was sent, or waits to be sent.': 'Poruka je poslana ili čeka slanje.',
  'E-mail cannot be sent: SMTP_URL and NOTIFY_FROM are not set.':
    'E-pošta se ne može slati: SMTP_URL i NOTIFY_FROM nisu postavljeni.',
  'Secrets cannot be kept: NOTIFY_SECRET_KEY is not set.':
    'Tajne se ne mogu čuvati: NOTIFY_SECRET_KEY nije postavljen.',
  'You have {most} destinations, which is the most; delete one to add another.':
    'Broj vaših odredišta ({most}) najveći je dopušteni; izbrišite jedno da biste dodali drugo.',
  'You have {most} saved views, which is the most; delete one to save another.':
    'Broj vaših spremljenih pogleda ({most}) najveći je dopušteni; izbrišite jedan da biste spremili drugi.',
  'You have written {most} annotations, which is the most; delete one to write another.':
    'Broj vaših bilješki ({most}) najveći je dopušteni; izbrišite jednu da biste napisali drugu.',
  'You have {most} alert rules, which is the most; delete one to add another.':
    'Broj vaših pravila upozorenja ({most}) najveći je dopušteni; izbrišite jedno da biste dodali drugo.',
  'You have {most} subscriptions, which is the most; delete one to add another.':
    'Broj vaših pretplata ({most}) najveći je dopušteni; izbrišite jednu da biste dodali drugu.',
  'You have a destination "{name}" already; choose another name, or change that one.':
    'Već imate odredište "{name}"; odaberite drugo ime ili promijenite to odredište.',
  'You have a saved view "{name}" already; choose another name, or change that one.':
    'Već imate spremljeni pogled "{name}"; odaberite drugo ime ili promijenite taj pogled.',
  'You have an alert rule "{name}" already; choose another name, or change that one.':
    'Već imate pravilo upozorenja "{name}"; odaberite drugo ime ili promijenite to pravilo.',
  'You have a subscription named {name} already.': 'Već imate pretplatu imena {name}.',

  // What cannot be computed, sent or watched
  'It could not be made.': 'Nije se moglo izraditi.',
  '{channel} has no sales to forecast from': 'Kanal {channel} nema prodaje za prognozu',
  'there are no sales to forecast from': 'Nema prodaje za prognozu',
  'there are no values to forecast from': 'Nema vrijednosti za prognozu',
  'there is no day to fill': 'Nema dana koji bi se popunio',
  'there is no row to make a series of': 'Nema retka od kojeg bi nastao niz',
  'horizon must be 1 to {most} whole days': 'Horizont mora biti od 1 do {most} cijelih dana',
  'season must be 1 to {most} whole days': 'Sezona mora biti od 1 do {most} cijelih dana',
  'a series has at most {most} days': 'Niz ima najviše {most} dana',
  'value {place} is not a finite number': 'Vrijednost {place} nije konačan broj',
  "'{date}' is not a date of the form YYYY-MM-DD": '„{date}” nije datum u obliku YYYY-MM-DD',
  'None of its destinations is there any more.': 'Nijednog od odredišta više nema.',
  'Its saved view is not there any more, or is not shared.':
    'Spremljenog pogleda više nema ili nije podijeljen.',
  'Its saved view names what is not there any more.':
    'Spremljeni pogled navodi nešto čega više nema.',
  'The data-quality job has not run yet.': 'Posao provjere kvalitete podataka još se nije izvodio.',
  'The latest run has no check {check}.': 'Posljednje izvođenje nema provjeru {check}.',
  'There are no data whose age could be told.': 'Nema podataka čija bi se starost mogla utvrditi.',
  '{condition} is no condition of a metric': '{condition} nije uvjet za metriku',
  'There is no complete {grain} in the data that the question leaves.':
    'U podacima koje upit ostavlja nema potpunog razdoblja ({grain}).',
  'No part has enough data to be compared with a forecast.':
    'Nijedan dio nema dovoljno podataka za usporedbu s prognozom.',
  'A forecast needs {days} days of history, 22 weeks; the question has {has}. Watch it with another condition until then.':
    'Prognoza treba {days} dana povijesti, 22 tjedna; upit ih ima {has}. Do tada nadzirite drugim uvjetom.',
  'A forecast needs a value other than 0 on at least half of the last 364 days; no series of the question has that. Watch a larger part, or use another condition.':
    'Prognoza treba vrijednost različitu od 0 barem u polovici posljednjih 364 dana; nijedan niz upita to nema. Nadzirite veći dio ili upotrijebite drugi uvjet.',

  // What the database of the store lacks
  'Nothing can be audited, since the function {place} is not there: create it as the migrations do.':
    'Ništa se ne može bilježiti u dnevnik jer funkcije {place} nema: izradite je kao u migracijama.',
  'The role of POSTGRES_URL may not audit: GRANT EXECUTE ON FUNCTION {place} to it.':
    'Uloga iz POSTGRES_URL ne smije bilježiti u dnevnik: dajte joj GRANT EXECUTE ON FUNCTION {place}.',
  "The database is encoded in {encoding}, which cannot hold every character: create one WITH ENCODING 'UTF8' TEMPLATE template0 and restore a dump into it.":
    "Baza je u kodiranju {encoding}, u koje ne stane svaki znak: izradite bazu WITH ENCODING 'UTF8' TEMPLATE template0 i u nju vratite sigurnosnu kopiju.",
  'PostgreSQL takes no writes: it is a standby, or default_transaction_read_only is on; name the primary in POSTGRES_URL, or switch it off.':
    'PostgreSQL ne prima upise: pričuvni je poslužitelj ili je uključen default_transaction_read_only; navedite primarni u POSTGRES_URL ili to isključite.',
  'The schema {schema} is missing and the role of POSTGRES_URL may not create it: create it, and grant USAGE and CREATE on it to the role that migrates.':
    'Sheme {schema} nema, a uloga iz POSTGRES_URL ne smije je izraditi: izradite je i ulozi koja migrira dajte USAGE i CREATE na njoj.',
  'The role of POSTGRES_URL may not use the schema {schema}: GRANT USAGE ON SCHEMA {again} to it.':
    'Uloga iz POSTGRES_URL ne smije koristiti shemu {schema}: dajte joj GRANT USAGE ON SCHEMA {again}.',
  'The journal {place} cannot be read: GRANT SELECT on it to the role of POSTGRES_URL.':
    'Dnevnik migracija {place} ne može se čitati: ulozi iz POSTGRES_URL dajte GRANT SELECT na njemu.',
  'The store belongs to a newer version: {count} of its migrations are unknown to this one; deploy that version or a later one.':
    'Spremište pripada novijoj verziji; broj migracija koje ova ne poznaje: {count}. Postavite tu verziju ili kasniju.',
  'The migration {tag} was applied in another form than this version has it: deploy the version that applied it, or restore the store from before.':
    'Migracija {tag} primijenjena je u drugom obliku nego što ga ima ova verzija: postavite verziju koja ju je primijenila ili vratite prijašnje spremište.',
  "{place} is there, but no migration of ours made it: it is a view; set POSTGRES_SCHEMA to a schema for this product alone, or restore {journal} from the store's backup.":
    '{place} postoji, ali ga nije izradila naša migracija: to je pogled; u POSTGRES_SCHEMA navedite shemu samo za ovaj proizvod ili vratite {journal} iz sigurnosne kopije spremišta.',
  "{place} is there, but no migration of ours made it: it is no ordinary table; set POSTGRES_SCHEMA to a schema for this product alone, or restore {journal} from the store's backup.":
    '{place} postoji, ali ga nije izradila naša migracija: to nije obična tablica; u POSTGRES_SCHEMA navedite shemu samo za ovaj proizvod ili vratite {journal} iz sigurnosne kopije spremišta.',
  "{place} is there, but no migration of ours made it: it has our columns; set POSTGRES_SCHEMA to a schema for this product alone, or restore {journal} from the store's backup.":
    '{place} postoji, ali ga nije izradila naša migracija: stupci su mu naši; u POSTGRES_SCHEMA navedite shemu samo za ovaj proizvod ili vratite {journal} iz sigurnosne kopije spremišta.',
  "{place} is there, but no migration of ours made it: it lacks the columns {columns}; set POSTGRES_SCHEMA to a schema for this product alone, or restore {journal} from the store's backup.":
    '{place} postoji, ali ga nije izradila naša migracija: nedostaju mu stupci {columns}; u POSTGRES_SCHEMA navedite shemu samo za ovaj proizvod ili vratite {journal} iz sigurnosne kopije spremišta.',
  'The migrations cannot be applied: {why}; nothing was changed.':
    'Migracije se ne mogu primijeniti: {why}; ništa nije promijenjeno.',
  'Migrations are not applied ({tags}): a service applies them when it starts.':
    'Migracije nisu primijenjene ({tags}): usluga ih primjenjuje pri pokretanju.',
  'Migrations are not applied ({tags}): start a service once as a role that may create tables in the schema {schema}.':
    'Migracije nisu primijenjene ({tags}): jednom pokrenite uslugu s ulogom koja smije izrađivati tablice u shemi {schema}.',
  '{place} is not a table any more, though its migration was applied: restore the table with its rows from a backup.':
    '{place} više nije tablica, iako je njezina migracija primijenjena: vratite tablicu s redcima iz sigurnosne kopije.',
  '{place} is missing, though its migration was applied: restore the table with its rows from a backup.':
    '{place} ne postoji, iako je njezina migracija primijenjena: vratite tablicu s redcima iz sigurnosne kopije.',
  '{place} lacks the columns {columns}: restore the table with its rows from a backup.':
    'Tablici {place} nedostaju stupci {columns}: vratite tablicu s redcima iz sigurnosne kopije.',
  '{place} has columns of another type than {columns}: change them back with ALTER TABLE … ALTER COLUMN … TYPE.':
    'Tablica {place} ima stupce druge vrste nego {columns}: vratite ih naredbom ALTER TABLE … ALTER COLUMN … TYPE.',
  '{place} has columns that must be filled and that this version does not know, {columns}: give them a default or drop them.':
    'Tablica {place} ima obvezne stupce koje ova verzija ne poznaje, {columns}: dajte im zadanu vrijednost ili ih uklonite.',
  'The role of POSTGRES_URL may not {privileges} on {place}: GRANT {granted} ON {table} to it.':
    'Uloga iz POSTGRES_URL nema {privileges} na {place}: dajte joj GRANT {granted} ON {table}.',
  'Rows of {place} can be changed, since the trigger {trigger} is not there: create it as the migrations do.':
    'Redci u {place} mogu se mijenjati jer okidača {trigger} nema: izradite ga kao u migracijama.',
  'Rows of {place} can be changed, since the trigger {trigger} is not there: create it as the migrations do, and run bun run audit verify.':
    'Redci u {place} mogu se mijenjati jer okidača {trigger} nema: izradite ga kao u migracijama i pokrenite bun run audit verify.',
  'Rows of {place} can be changed, since the trigger {trigger} is not enabled: as its owner, ALTER TABLE {statement}.':
    'Redci u {place} mogu se mijenjati jer okidač {trigger} nije uključen: kao vlasnik izvršite ALTER TABLE {statement}.',
  'Rows of {place} can be changed, since the trigger {trigger} is not enabled: as its owner, ALTER TABLE {statement}, and run bun run audit verify.':
    'Redci u {place} mogu se mijenjati jer okidač {trigger} nije uključen: kao vlasnik izvršite ALTER TABLE {statement} i pokrenite bun run audit verify.',

  // Why a job failed or did not run
  'the lease ran out in attempt {count}, the last one':
    'najam je istekao u pokušaju {count}, posljednjem',
  'an earlier execution was still queued or running':
    'ranije izvođenje još je čekalo ili se izvodilo',
  'missed: {at} ran in its place': 'propušteno: umjesto njega izvedeno je ono od {at}',
  'report {id} is still running': 'izvještaj {id} još se izrađuje',
  'the store is being examined or migrated': 'spremište se pregledava ili migrira',
  'too many audit records wait for the store': 'previše zapisa dnevnika čeka spremište',
  'no answer within {count} ms': 'nema odgovora unutar {count} ms',
  '{database} gave no answer within {count} ms': '{database} ne odgovara unutar {count} ms',
  'the extract of {database} cannot be read': 'izvadak za {database} ne može se pročitati',
  '{database} lacks a table or column a query needs':
    '{database} nema tablicu ili stupac koji upit treba',
  '{database} refused a statement': '{database} je odbio upit',
  '{statement} was refused by DuckDB': 'DuckDB je odbio {statement}',
  'the pool is closed': 'veze su zatvorene',
  '{database} is closed': '{database} je zatvoren',
  '{database}: the server cannot be reached': '{database}: poslužitelj nije dostupan',
  '{database}: the server offers no TLS': '{database}: poslužitelj ne nudi TLS',
  "{database}: the server's certificate is not accepted":
    '{database}: certifikat poslužitelja nije prihvaćen',
  '{database}: the login was refused': '{database}: prijava je odbijena',
  '{database}: the database does not exist, or the login may not open it':
    '{database}: baza ne postoji ili je prijava ne smije otvoriti',
  '{database}: the connection was lost': '{database}: veza je prekinuta',
  '{database}: the server asked to try again': '{database}: poslužitelj traži novi pokušaj',
  '{database}: every connection stayed in use': '{database}: sve su veze bile zauzete',
  '{database}: not asked while the server is down':
    '{database}: poslužitelj ne radi, pa nije pitan',
  '{database}: closed': '{database}: zatvoreno',
}
