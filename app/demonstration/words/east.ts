import type { Tongue } from "./tongue";

export const east: Tongue[] = [
  {
    countries: ["PL"],
    locale: "en",
    forms: "Fundacja % @|Stowarzyszenie % @|Sieć % @|Inicjatywa % @|Federacja % @|Towarzystwo % @",
    images: {
      first: "Cichy|Jasny|Mały|Srebrny|Zielony|Otwarty|Ciepły|Papierowy|Żółty|Dobry|Spokojny|Błękitny",
      join: " ",
      second: "Latarnik|Lampion|Latawiec|Most|Kompas|Okręt|Płomyk|Ogród|Port|Promień|Szalik|Żagiel",
    },
    towns: {
      first: "Jarz|Wierzb|Kalin|Trzcin|Żabk|Czapl|Klon|Sówk|Wilg|Jemioł|Mgl|Rosz",
      second: "owice|ewo|ogóra|anka|owiec|icze|owo Małe|ów Leśny|yce|ajny",
    },
    women: {
      first: "Agnieszka|Ewa|Magdalena|Joanna|Zofia|Hanna|Irena|Olga",
      last: "Wrona|Sikora|Zielińska|Borkowska|Malec|Lisowska|Kalina|Jaworska",
      roles: "prezeska zarządu|dyrektorka|koordynatorka|rzeczniczka|członkini zarządu",
    },
    men: {
      first: "Tomasz|Piotr|Marek|Jakub|Adam|Michał|Paweł|Szymon",
      last: "Wrona|Sikora|Zieliński|Borkowski|Malec|Lisowski|Kalina|Jaworski",
      roles: "prezes zarządu|dyrektor|koordynator|rzecznik|członek zarządu",
    },
  },
  {
    countries: ["GR", "CY"],
    locale: "en",
    forms: "Ίδρυμα «%» @|Σύλλογος «%» @|Δίκτυο «%» @|Ένωση «%» @|Κίνηση «%» @|«%» – Εταιρεία @",
    images: {
      first: "Μικρό|Γαλάζιο|Ήσυχο|Φωτεινό|Χάρτινο|Ασημένιο|Ανοιχτό|Ζεστό|Πράσινο|Νέο|Απαλό|Λευκό",
      join: " ",
      second: "Φανάρι|Καράβι|Παράθυρο|Αστέρι|Λυχνάρι|Φτερό|Μονοπάτι|Λιμάνι|Κύμα|Πανί|Γεφύρι|Κερί",
    },
    towns: {
      first: "Λυχν|Αστερ|Γλαρ|Θυμαρ|Μελισσ|Κυμ|Ελατ|Φεγγ|Κοχυλ|Αλκυ|Σπουργ|Τζιτζ",
      second: "όβρυση|οχώρι|όπετρα|όλιμνο|όραχη|ονήσι|όμυλος|όκαμπος|οβούνι|όκηπος",
    },
    women: {
      first: "Ελένη|Μαρία|Δήμητρα|Σοφία|Κατερίνα|Άννα|Ιωάννα|Χριστίνα",
      last: "Νικολάου|Παπαδάκη|Αλεξίου|Σταθάκη|Γεωργίου|Καρρά|Ιωάννου|Λαμπράκη",
      roles: "διευθύντρια|πρόεδρος|γενική γραμματέας|συντονίστρια|εκπρόσωπος",
    },
    men: {
      first: "Κώστας|Νίκος|Γιάννης|Ανδρέας|Μιχάλης|Πέτρος|Στέλιος|Θάνος",
      last: "Νικολάου|Παπαδάκης|Αλεξίου|Σταθάκης|Γεωργίου|Καρράς|Ιωάννου|Λαμπράκης",
      roles: "διευθυντής|πρόεδρος|γενικός γραμματέας|συντονιστής|εκπρόσωπος",
    },
  },
  {
    countries: ["UA"],
    locale: "en",
    forms: "Фонд «%» @|Спілка «%» @|Мережа «%» @|Центр «%» @|Рух «%» @|Ініціатива «%» @",
    images: {
      first: "Тихий|Ясний|Малий|Срібний|Зелений|Відкритий|Теплий|Паперовий|Жовтий|Добрий|Спокійний|Блакитний",
      join: " ",
      second: "Ліхтар|Човен|Змій|Міст|Компас|Корабель|Вогник|Сад|Причал|Промінь|Берег|Парус",
    },
    towns: {
      first: "Калин|Лелеч|Верб|Журавл|Сов|Яворн|Терн|Жаб|Світл|Мальв|Ромашк|Джмел",
      second: "івка|ине|оград|ичі|ани|ове|енськ|ів Яр|опіль|иця",
    },
    women: {
      first: "Оксана|Олена|Марія|Наталія|Ірина|Софія|Дарина|Леся",
      last: "Шевчук|Лисенко|Бондар|Марчук|Ткаченко|Гончар|Савчук|Коваль",
      roles: "директорка|голова правління|координаторка|речниця|членкиня правління",
    },
    men: {
      first: "Андрій|Тарас|Олег|Богдан|Ігор|Максим|Юрій|Остап",
      last: "Шевчук|Лисенко|Бондар|Марчук|Ткаченко|Гончар|Савчук|Коваль",
      roles: "директор|голова правління|координатор|речник|член правління",
    },
  },
  {
    countries: ["HU"],
    locale: "de",
    forms: "% Alapítvány, @|% Egyesület, @|% Hálózat, @|% Műhely, @|% Szövetség, @|% Társaság, @",
    images: {
      first: "Ezüst|Kék|Halk|Fényes|Papír|Nyitott|Meleg|Zöld|Arany|Csendes|Tiszta|Apró",
      join: " ",
      second: "Lámpás|Hajó|Ablak|Csillag|Gyertya|Toll|Ösvény|Kikötő|Hullám|Vitorla|Híd|Iránytű",
    },
    towns: {
      first: "Bagoly|Fűz|Harmat|Kagyló|Mécs|Nádas|Pille|Sirály|Tücsök|Vadrózsa|Zsálya|Sólyom",
      second: "falva|háza|kút|telek|szállás|rév|vár|hely|szeg|liget",
    },
    women: {
      first: "Szőke|Rácz|Kelemen|Fodor|Barta|Lakatos|Vadas|Halmos",
      last: "Katalin|Zsófia|Eszter|Judit|Réka|Anikó|Dóra|Ilona",
      roles: "ügyvezető|kuratóriumi elnök|főtitkár|koordinátor|szóvivő",
    },
    men: {
      first: "Szőke|Rácz|Kelemen|Fodor|Barta|Lakatos|Vadas|Halmos",
      last: "Bence|Gábor|Márton|Péter|András|László|Dániel|Tamás",
      roles: "ügyvezető|kuratóriumi elnök|főtitkár|koordinátor|szóvivő",
    },
  },
];
