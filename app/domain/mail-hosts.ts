import common from "email-providers/common.json";

// The package's full list of 8,760 holds thousands of domains of associations, schools and single people: to have one
// called a free-mail host would take away an organisation's best evidence. Its list of the 355 most common ones is
// sound but for a few, and lacks some of Europe's.

/** On the list, but with mailboxes for their own people only, or not mail hosts at all. */
const NOT_FREE = new Set(
  [
    "berlin.de nus.edu.sg unican.es catholic.org swissinfo.org islamonline.net albawaba.com discovery.com medscape.com",
    "kansascity.com onmilwaukee.com hamptonroads.com dailypioneer.com gazeta.pl facebook.com alibaba.com ancestry.com",
    "space.com techspot.com doityourself.com scubadiving.com privacy.net name.com oath.com telstra.com parrot.com",
    "depechemode.com casino.com beer.com geek.com games.com clerk.com elvis.com singpost.com detik.com",
    "example.com test.com test.de yourdomain.com mydomain.com www.com mail-tester.com",
  ]
    .join(" ")
    .split(" "),
);

const MISSING = [
  "posteo.de posteo.net posteo.eu posteo.org tuta.com tuta.io tutanota.com tutanota.de tutamail.com pm.me protonmail.ch",
  "fastmail.com disroot.org riseup.net systemli.org autistici.org googlemail.com rocketmail.com ymail.com",
  "live.at live.be live.co.uk live.de live.dk live.fi live.fr live.ie live.it live.nl live.no live.se",
  "email.cz post.cz volny.cz atlas.cz azet.sk centrum.sk zoznam.sk freemail.hu citromail.hu indamail.hu op.pl poczta.fm",
  "tlen.pl vp.pl inbox.lt mail.ee mail.bg dir.bg mail.com.tr mynet.com otenet.gr in.gr siol.net net.hr inet.hr aon.at",
  "chello.at kabsi.at a1.net ziggo.nl kpnmail.nl kpnplanet.nl xs4all.nl hetnet.nl telfort.nl proximus.be pt.lu luxembourg.lu",
  "bbox.fr numericable.fr aliceadsl.fr gmx.fr mailo.com netcourrier.com vodafone.it tim.it fastwebnet.it email.it",
  "telia.com comhem.se bredband.net spray.se online.no mail.dk ofir.dk jubii.dk luukku.com kolumbus.fi suomi24.fi",
  "freenet.de mail.de email.de vodafone.de unitybox.de kabelmail.de onet.eu interia.eu yandex.by yandex.kz bk.ru inbox.ru",
  "internet.ru sunrise.ch hispeed.ch",
  // Reserved, so nobody's: the free-mail host of every invented signatory.
  "freemail.example",
]
  .join(" ")
  .split(" ");

export const FREE_MAIL: ReadonlySet<string> = new Set(
  [...common, ...MISSING].filter((domain) => !NOT_FREE.has(domain)),
);

/** Hosts with a domain in nearly every country: outlook.fr, hotmail.be, yahoo.co.uk. */
export const FREE_MAIL_BRANDS: ReadonlySet<string> = new Set(["hotmail", "outlook", "yahoo", "gmx"]);

/** On mailchecker's list by mistake. */
export const NOT_DISPOSABLE: ReadonlySet<string> = new Set(["nus.edu.sg", "yourdomain.com", "sdf.org"]);
