import type { Tongue } from "./tongue";

export const north: Tongue[] = [
  {
    countries: ["IE", "MT", "001"],
    locale: "en",
    forms: "@ % Trust|The % Foundation of @|% Network @|The @ % Project|% Children’s Fund, @|@ % Alliance",
    images: {
      first: "Quiet|Bright|Paper|Silver|Little|Amber|Gentle|Open|Steady|Warm|Second|Harbour",
      join: " ",
      second: "Lantern|Kite|Lighthouse|Window|Bridge|Compass|Star|Boat|Lamp|Feather|Door|Candle",
    },
    towns: {
      first: "Moss|Sorrel|Plover|Gull|Wren|Heron|Otter|Lark|Fern|Mallow|Thistle|Curlew",
      second: "moyle|stead|wick|mere|combe|ness|holme|barrow|sound|garth",
    },
    women: {
      first: "Aoife|Grace|Niamh|Ruth|Sarah|Orla|Hannah|Joan",
      last: "Keane|Doyle|Farrow|Linton|Obi|Carney|Whelan|Marsh",
      roles: "Director|Chair|Head of Policy|Secretary General|Trustee",
    },
    men: {
      first: "Conor|Daniel|Eoin|Samuel|Peter|Owen|Cian|Thomas",
      last: "Keane|Doyle|Farrow|Linton|Obi|Carney|Whelan|Marsh",
      roles: "Director|Chair|Head of Policy|Secretary General|Trustee",
    },
  },
  {
    countries: ["DE", "AT"],
    locale: "de",
    forms: "Stiftung % @|% @ e.V.|Initiative % @|Netzwerk % @|Verein % @|% gGmbH @",
    images: {
      first: "Kinder|Jugend|Sternen|Papier|Morgen|Hafen|Wolken|Wiesen|Silber|Linden|Abend|Mond",
      join: "",
      second: "licht|brücke|fenster|lampe|drachen|kompass|turm|boot|feder|segel|laterne|tür",
    },
    towns: {
      first: "Möwen|Hasel|Quell|Lerchen|Sandel|Wacholder|Otter|Nebel|Krähen|Schlehen|Zeisig|Dachs",
      second: "rode|fleth|büttel|koog|winkel|stetten|münde|hagen|leben|broich",
    },
    women: {
      first: "Anna|Wiebke|Sabine|Katharina|Lena|Renate|Meral|Ulrike",
      last: "Huber|Petersen|Vogt|Lechner|Brandt|Yıldız|Harms|Moser",
      roles: "Geschäftsführerin|Vorsitzende|Leiterin|Sprecherin|Obfrau",
    },
    men: {
      first: "Jonas|Stefan|Florian|Martin|Deniz|Matthias|Karl|Emil",
      last: "Huber|Petersen|Vogt|Lechner|Brandt|Yıldız|Harms|Moser",
      roles: "Geschäftsführer|Vorsitzender|Leiter|Sprecher|Obmann",
    },
  },
  {
    countries: ["NL", "BE"],
    locale: "en",
    forms: "Stichting % @|% @ vzw|Netwerk % @|Vereniging % @|Bureau % @|% Fonds @",
    images: {
      first: "Kinder|Jeugd|Sterren|Papier|Morgen|Haven|Wolken|Zilver|Linden|Avond|Maan|Zomer",
      join: "",
      second: "licht|brug|venster|lamp|vlieger|kompas|toren|boot|veer|zeil|lantaarn|deur",
    },
    towns: {
      first: "Lammer|Wulpen|Kieviten|Zilver|Vlier|Reiger|Hazel|Otter|Elzen|Snoeken|Bramen|Merel",
      second: "diep|kerke|wolde|sluis|hoven|muiden|drecht|laar|oord|zijl",
    },
    women: {
      first: "Femke|Lotte|Ingrid|Noor|Sanne|Els|Fatima|Marijke",
      last: "de Wit|Maes|Hoekstra|Verbeke|Visser|Amrani|van Leersum|Claes",
      roles: "directeur|voorzitter|coördinator|woordvoerder|bestuurslid",
    },
    men: {
      first: "Joris|Bram|Pieter|Wouter|Sven|Hamza|Koen|Dirk",
      last: "de Wit|Maes|Hoekstra|Verbeke|Visser|Amrani|van Leersum|Claes",
      roles: "directeur|voorzitter|coördinator|woordvoerder|bestuurslid",
    },
  },
  {
    countries: ["SE", "FI"],
    locale: "en",
    forms: "Stiftelsen % @|% @ rf|Nätverket % @|Föreningen % @|% Fond @|Förbundet % @",
    images: {
      first: "Barn|Ungdoms|Stjärn|Pappers|Morgon|Hamn|Moln|Ängs|Silver|Lind|Kvälls|Mån",
      join: "",
      second: "ljuset|bron|fönstret|lampan|draken|kompassen|tornet|båten|fjädern|seglet|lyktan|dörren",
    },
    towns: {
      first: "Lom|Trast|Hassel|Ene|Silver|Tran|Ljung|Orr|Mård|Skrak|Ärl|Pors",
      second: "berga|torp|sund|näs|vik|köping|hult|rum|fors|stad",
    },
    women: {
      first: "Åsa|Märta|Ebba|Karin|Signe|Amina|Elin|Solveig",
      last: "Lindmark|Holmlund|Sandahl|Ekström|Nyberg|Hassan|Wallin|Björk",
      roles: "generalsekreterare|ordförande|verksamhetsledare|talesperson|styrelseledamot",
    },
    men: {
      first: "Anders|Erik|Nils|Gustav|Lars|Omar|Oskar|Henrik",
      last: "Lindmark|Holmlund|Sandahl|Ekström|Nyberg|Hassan|Wallin|Björk",
      roles: "generalsekreterare|ordförande|verksamhetsledare|talesperson|styrelseledamot",
    },
  },
];
