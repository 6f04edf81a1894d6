import type { Tongue } from "./tongue";

export const south: Tongue[] = [
  {
    countries: ["FR", "BE", "LU"],
    locale: "fr",
    forms: "Association % de @|Fondation % de @|Réseau % de @|% – Comité de @|Collectif % de @|Fédération % de @",
    images: {
      first: "Petit|Grand|Premier|Joli|Brave|Double|Libre|Calme|Simple|Jeune|Tendre|Sage",
      join: " ",
      second: "Phare|Navire|Compas|Cerf-Volant|Pont|Jardin|Lampion|Refuge|Rivage|Matin|Sentier|Voilier",
    },
    towns: {
      first: "Mar|Ver|Char|Lor|Bris|Tour|Cor|Gran|Pel|Sauv|Mir|Dol",
      second: "ivelles|ancourt|igny-le-Vent|ombières|ezac|euil-sur-Lise|andière|essan|ouville|ermont",
    },
    women: {
      first: "Claire|Nadia|Hélène|Samira|Awa|Lucie|Mathilde|Inès",
      last: "Morel|Lambert|Garnier|Benali|Diallo|Faure|Delcourt|Renard",
      roles: "présidente|directrice|secrétaire générale|déléguée générale|porte-parole",
    },
    men: {
      first: "Hugo|Yann|Julien|Benoît|Karim|Luc|Étienne|Moussa",
      last: "Morel|Lambert|Garnier|Benali|Diallo|Faure|Delcourt|Renard",
      roles: "président|directeur|secrétaire général|délégué général|porte-parole",
    },
  },
  {
    countries: ["ES"],
    locale: "en",
    forms: "Fundación % de @|Asociación % de @|Red % de @|Colectivo % de @|Federación % de @|Plataforma % de @",
    images: {
      first: "Cometa|Estrella|Ventana|Linterna|Barca|Luciérnaga|Lámpara|Pluma|Puerta|Vela|Brújula|Nube",
      join: " ",
      second: "Serena|Clara|Blanca|Amiga|Abierta|Azul|Viva|Nueva|Ligera|Valiente|Tranquila|Dorada",
    },
    towns: {
      first: "Val|Monte|Torre|Villa|Fuente|Peña|Campo|Puente|Roble|Cerro|Prado|Mira",
      second: "zarza|nubla|celinda|rabel|olmeda|granza|lirio|trigal|jilguera|menta",
    },
    women: {
      first: "Núria|Marta|Lucía|Carmen|Elena|Pilar|Rocío|Amaia",
      last: "Quintana|Olmedo|Casals|Ibarra|Soria|Benítez|Rueda|Lozano",
      roles: "presidenta|directora|secretaria general|coordinadora|portavoz",
    },
    men: {
      first: "Álvaro|Javier|Pablo|Iker|Sergio|Rafael|Jordi|Tomás",
      last: "Quintana|Olmedo|Casals|Ibarra|Soria|Benítez|Rueda|Lozano",
      roles: "presidente|director|secretario general|coordinador|portavoz",
    },
  },
  {
    countries: ["IT"],
    locale: "en",
    forms: "Fondazione % di @|Associazione % di @|Rete % di @|Comitato % di @|Cooperativa % di @|Federazione % di @",
    images: {
      first: "Stella|Barca|Finestra|Lanterna|Lucciola|Lampada|Piuma|Porta|Vela|Bussola|Nuvola|Riva",
      join: " ",
      second: "Serena|Chiara|Bianca|Amica|Aperta|Azzurra|Viva|Nuova|Leggera|Gentile|Tranquilla|Dorata",
    },
    towns: {
      first: "Monte|Rocca|Castel|Borgo|Villa|Torre|Poggio|Fonte|Pieve|Acqua|Prato|Colle",
      second: "lucerna|sorbo|nevosa|farfalla|grilla|mirtilla|tessuta|rondine|cicala|ginepra",
    },
    women: {
      first: "Giulia|Paola|Chiara|Francesca|Elisa|Marta|Leila|Silvia",
      last: "Conti|Ferri|Ansaldi|Belloni|Rinaldi|Haddad|Moretti|Galli",
      roles: "presidente|direttrice|segretaria generale|coordinatrice|portavoce",
    },
    men: {
      first: "Luca|Davide|Matteo|Andrea|Paolo|Samir|Stefano|Nicola",
      last: "Conti|Ferri|Ansaldi|Belloni|Rinaldi|Haddad|Moretti|Galli",
      roles: "presidente|direttore|segretario generale|coordinatore|portavoce",
    },
  },
  {
    countries: ["PT"],
    locale: "fr",
    forms: "Fundação % de @|Associação % de @|Rede % de @|Coletivo % de @|Federação % de @|Plataforma % de @",
    images: {
      first: "Estrela|Barca|Janela|Lanterna|Maré|Lâmpada|Pena|Porta|Vela|Bússola|Nuvem|Ponte",
      join: " ",
      second: "Serena|Clara|Branca|Amiga|Aberta|Azul|Viva|Nova|Leve|Valente|Tranquila|Dourada",
    },
    towns: {
      first: "Vila |Monte |Ponte |Campo |Vale |Torre |Ribeira |Casal |Aldeia |Praia |Fonte |Quinta ",
      second: "Luzela|Andorim|Carquel|Sobrila|Meirosa|Tarouvela|Alfandina|Orvela|Brisalva|Corvinha",
    },
    women: {
      first: "Inês|Sofia|Beatriz|Catarina|Joana|Teresa|Marta|Leonor",
      last: "Carvalhal|Sequeira|Tavares|Nogueira|Prates|Valadão|Queirós|Lobato",
      roles: "presidente|diretora|secretária-geral|coordenadora|porta-voz",
    },
    men: {
      first: "Tiago|Rui|João|Miguel|Nuno|Duarte|André|Vasco",
      last: "Carvalhal|Sequeira|Tavares|Nogueira|Prates|Valadão|Queirós|Lobato",
      roles: "presidente|diretor|secretário-geral|coordenador|porta-voz",
    },
  },
];
