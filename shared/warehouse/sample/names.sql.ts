/** Invented people, places and firms; a few carry what real names carry: quotes, dashes, čćšđž. */
export const names = /* sql */ `
  CREATE MACRO given_name(key) AS one_of(key, 'given', [
    'Ana', 'Marko', 'Ivana', 'Luka', 'Željka', 'Petra', 'Nikola', 'Đurđica', 'Tomislav', 'Maja',
    'Owen', 'Freya', 'Rhys', 'Imogen', 'Callum', 'Bridget', 'Hamish', 'Odette', 'Bastien', 'Solène',
    'Klaus', 'Annika', 'Jürgen', 'Greta', 'Matilda', 'Lachlan', 'Priya', 'Arjun', 'Mei', 'Kenji',
    'Tomás', 'Inés', 'Walter', 'Dora', 'Edgar', 'Nell', 'Silas', 'Vera', 'Amos', 'Šime']);

  CREATE MACRO family_name(key) AS one_of(key, 'family', [
    'Kovačić', 'Brezović', 'Jurić', 'Perković', 'Žagar', 'Đukić', 'Marušić', 'Ćosić', 'Vuković',
    'Ashdown', 'Thistlewood', 'Penhallow', 'Marlowe', 'Greyling', 'Hargrove', 'Winterbourne',
    'O''Dell', 'O''Mara', 'Delacroix', 'Beaumont', 'Vasseur', 'Lindqvist', 'Hoffmeister', 'Brandl',
    'Steinbrück', 'Okafor', 'Ramaswamy', 'Tanaka', 'Quintero', 'Villaverde', 'Fairweather',
    'Loxley', 'Barrowclough', 'Sandoval', 'Pemberton', 'Rooke', 'Whitlock', 'Zorić', 'Dunmore']);

  -- 35 x 35 places; the same index always names the same place.
  CREATE MACRO place_name(i) AS
    ['Alder', 'Amber', 'Ash', 'Bram', 'Briar', 'Cedar', 'Clear', 'Copper', 'Crow', 'Dun', 'Elder',
     'Fern', 'Fox', 'Glen', 'Gold', 'Hazel', 'Heron', 'Holly', 'Iron', 'Juniper', 'Kestrel', 'Lark',
     'Linden', 'Maple', 'Marsh', 'North', 'Otter', 'Pine', 'Quarry', 'Raven', 'Sage', 'Stone',
     'Thorn', 'Willow', 'Wren'][1 + (i % 35)]
    || ['bury', 'field', 'ford', 'ham', 'haven', 'hollow', 'hurst', 'ley', 'mere', 'mont', 'more',
     'mouth', 'port', 'ridge', 'shaw', 'side', 'stead', 'ton', 'vale', 'view', 'ville', 'water',
     'well', 'wick', 'wood', 'worth', ' Bluff', ' Creek', ' Falls', ' Grove', ' Heights',
     ' Junction', ' Point', ' Springs', ' — Old Town'][1 + ((i // 35) % 35)];

  CREATE MACRO street(key) AS (100 + pick(key, 'house', 9800)) || ' '
    || one_of(key, 'street',
      ['Orchard', 'Mill', 'Harbour', 'Chapel', 'Lantern', 'Cooper''s', 'Tannery',
       'Foundry', 'Šetalište', 'Station']) || ' '
    || one_of(key, 'way', ['Street', 'Lane', 'Road', 'Court', 'Avenue', 'Close']);

  CREATE MACRO phone(key) AS printf('%03d-555-01%02d', 200 + pick(key, 'area', 700),
    pick(key, 'phone', 100));
`
