import { foldName } from "./text";

/** What stands before the @ of mailboxes that an office reads. */
const ROLES = new Set(
  [
    "info infos information office contact contacts hello mail email post mailbox enquiries inquiries enquiry inquiry general",
    "admin administration secretary secretariat reception frontdesk team welcome feedback communications communication comms",
    "press media pr news newsroom policy advocacy campaigns campaign membership members support help service services",
    "presse medien kontakt buero buro sekretariat geschaeftsstelle geschaftsstelle zentrale verwaltung vorstand empfang politik",
    "accueil bureau courrier secretariat direction communication medias siege bonjour federation association",
    "informazioni segreteria ufficio ufficiostampa stampa comunicazione direzione presidenza contatti contatto posta",
    "contacto informacion oficina secretaria prensa comunicacion direccion correo hola geral contato imprensa comunicacao correio",
    "pers secretariaat bestuur communicatie administratie algemeen contacteer hallo",
    "biuro kontakt sekretariat poczta redakcja prasa zarzad kancelar kancelaria podatelna tisk urad iroda titkarsag sajto",
    "posta toimisto viestinta kansli expedition styrelsen press kontor postmottak sekretariatet redaktion",
    "birou secretar presa pisarna ured tajnistvo kontakti infolinja rastine pasts birojs bendras rastas kontor",
    "grafeio epikoinonia grammateia ofis kantselaria pressa iletisim bilgi ofisi",
  ]
    .join(" ")
    .split(" "),
);

/** Whether a mailbox is an organisation's office rather than one person's: info@, kontakt@, presse.wien@. */
export function isRoleAddress(email: string): boolean {
  const [first = ""] = email.slice(0, email.lastIndexOf("@")).split(/[\d._+-]/);
  return ROLES.has(foldName(first));
}
