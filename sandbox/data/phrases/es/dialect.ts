/**
 * The Spanish phrases are written as in Buenos Aires. North of it people use tú, and other words for many things;
 * where the gender changes too, the phrase itself has both (`[el turno~la cita]`).
 */
const mexicanWords: Record<string, string> = {
  acá: "aquí",
  afiche: "cartel",
  anotalo: "anótalo",
  arrastrás: "arrastras",
  autoelevador: "montacargas",
  avisame: "avísame",
  bárbaro: "perfecto",
  birome: "pluma",
  buenísimo: "muy bien",
  chau: "hasta luego",
  chicos: "muchachos",
  comparás: "comparas",
  compartís: "compartes",
  confirmame: "confírmame",
  consultalo: "consúltalo",
  contame: "cuéntame",
  contás: "cuentas",
  cuidés: "cuides",
  dale: "va",
  decime: "dime",
  decís: "dices",
  dejame: "déjame",
  delegás: "delegas",
  elegís: "eliges",
  elegí: "elige",
  escribime: "escríbeme",
  escuchás: "escuchas",
  galpón: "almacén",
  imaginate: "imagínate",
  llamame: "llámame",
  llamás: "llamas",
  mail: "correo",
  mandá: "manda",
  mandame: "mándame",
  mandámela: "mándamela",
  mandámelo: "mándamelo",
  mercadería: "mercancía",
  mirá: "mira",
  necesitás: "necesitas",
  pasame: "pásame",
  pasámela: "pásamela",
  pedile: "pídele",
  pizarra: "pintarrón",
  podés: "puedes",
  ponés: "pones",
  ponelo: "ponlo",
  poné: "pon",
  portería: "caseta",
  preferís: "prefieres",
  preparame: "prepárame",
  querés: "quieres",
  recepción: "recibo",
  sabés: "sabes",
  sobreestadía: "estadías",
  seleccionás: "seleccionas",
  sos: "eres",
  subís: "subes",
  tenés: "tienes",
  usás: "usas",
  vení: "ven",
  vos: "tú",
};

const mexicanTurns: [RegExp, string][] = [
  [/estación de servicio/g, "gasolinera"],
  [/labraron/g, "pusieron"],
  [/Chau, chau/g, "Hasta luego"],
  [/\ba vos\b/g, "a ti"],
  [/\bcon vos\b/g, "contigo"],
  [/\bpara vos\b/g, "para ti"],
  [/Sí, dale, vamos/g, "Sí, adelante"],
  [/patente/g, "placa"],
  [/mucha plata/g, "mucho dinero"],
  [/esa plata/g, "ese dinero"],
  [/recién ahí/g, "hasta entonces"],
  [/a una casilla/g, "a un buzón"],
  [/\ba la (mañana|tarde)/g, "en la $1"],
  [/\bA la (mañana|tarde)/g, "En la $1"],
];

export function toMexican(text: string): string {
  const turned = mexicanTurns.reduce((result, [from, to]) => result.replace(from, to), text);
  return turned.replace(/\p{L}+/gu, (word) => {
    const other = mexicanWords[word.toLowerCase()];
    if (other === undefined) return word;
    return word[0] === word[0]?.toLowerCase() ? other : `${other[0]?.toUpperCase()}${other.slice(1)}`;
  });
}
