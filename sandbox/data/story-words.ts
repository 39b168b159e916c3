import type { Slots } from "./phrases/grammar";

/**
 * What people of the story say, and from which second on. The talk around it is composed until the clock stands there.
 * `U` in front of a line is the voice that belongs to no party.
 */
export type ToldWords = {
  /** Gong's summary. */
  brief: string;
  /** Of the whole call. */
  durationSec: number;
  /** Topics of the talk before the first told line, and after the last. */
  before: readonly string[];
  after: readonly string[];
  told: readonly ToldLine[];
  /** Facts that stand corrected once the told lines were said. */
  laterSlots?: Slots;
};
type ToldLine = {
  atSec: number;
  voice: "R" | "C" | "D";
  topic: string;
  text: string;
  note?: string;
  isPromise?: true;
};

const at = (minutes: number, seconds: number) => minutes * 60 + seconds;

export const storyWords: { readonly [callKey: string]: ToldWords } = {
  "iris call": {
    brief:
      "Iris contó la operación de Vela Norte: serían catorce depósitos, con los dos de Rosario. El ingreso único es requisito de sistemas. Nadia envía el brief de SSO.",
    durationSec: at(29, 4),
    before: ["intro", "operation", "carriers"],
    after: ["security", "price", "adoption", "integration", "competition"],
    laterSlots: { depots: "14", total: "21.000 dólares" },
    told: [
      {
        atSec: at(10, 2),
        voice: "R",
        topic: "operation",
        text: "¿Y cuántos depósitos están usando hoy con agenda de dársenas?",
        note: "Nadia preguntó por la cantidad de depósitos",
      },
      { atSec: at(10, 9), voice: "C", topic: "operation", text: "Te lo puse en el chat: doce." },
      {
        atSec: at(10, 12),
        voice: "C",
        topic: "operation",
        text: "Bueno, serían catorce, con los dos de Rosario que abrimos en marzo. Y el ingreso único no es negociable, lo pide sistemas.",
        note: "Serían catorce depósitos, con los dos de Rosario; el ingreso único no es negociable",
      },
      {
        atSec: at(10, 31),
        voice: "R",
        topic: "price",
        text: "Perfecto. Catorce cambia el escalón de precio, te conviene.",
      },
      {
        atSec: at(10, 40),
        voice: "C",
        topic: "price",
        text: "¿Cuánto por depósito, entonces? Porque a fin de año el camión parado nos sale más caro que el software.",
        note: "Iris preguntó el precio por depósito",
      },
      { atSec: at(10, 55), voice: "D", topic: "price", text: "Yo sumaría el costo de la balanza." },
      {
        atSec: at(27, 20),
        voice: "R",
        topic: "next",
        text: "Te mando el brief de SSO el $weekday antes de las tres de la tarde.",
        note: "Nadia envía el brief de SSO el $weekday",
        isPromise: true,
      },
      { atSec: at(27, 27), voice: "C", topic: "next", text: "Bien, así lo ve sistemas esta semana." },
    ],
  },
  "nusta later call": {
    brief:
      "Ñusta contó cómo despachan fruta desde Callao y Lurín. Quieren un piloto en los dos almacenes antes de la campaña de uva. Ximena manda la propuesta.",
    durationSec: at(21, 30),
    before: ["intro", "operation"],
    after: ["price", "carriers"],
    told: [
      {
        atSec: at(8, 30),
        voice: "C",
        topic: "operation",
        text: "En campaña salen noventa camiones por noche y la cámara no espera. El año pasado perdimos dos contenedores en la cola.",
        note: "Perdieron dos contenedores en la cola en la última campaña",
      },
      { atSec: at(8, 44), voice: "R", topic: "operation", text: "¿Y eso cuánto les costó?" },
      {
        atSec: at(8, 50),
        voice: "C",
        topic: "price",
        text: "Más de lo que cuesta todo esto, por eso te estoy llamando yo y no compras.",
        note: "Ñusta decide sin compras",
      },
      {
        atSec: at(18, 5),
        voice: "C",
        topic: "pilot",
        text: "Hagamos un piloto en dos almacenes, Callao y Lurín, pero antes de la uva.",
        note: "Piloto en Callao y Lurín antes de la campaña de uva",
      },
      {
        atSec: at(18, 16),
        voice: "R",
        topic: "next",
        text: "Te mando la propuesta con los dos almacenes el $weekday.",
        note: "Ximena manda la propuesta por los dos almacenes el $weekday",
        isPromise: true,
      },
      { atSec: at(18, 24), voice: "C", topic: "next", text: "Perfecto, la espero." },
    ],
  },
  "beatriz call": {
    brief:
      "Beatriz e Caio reviram a operação dos 8 centros e a demonstração. A diretoria só aprova com a conta do retorno; Caio manda a planilha de ROI até sexta.",
    durationSec: at(43, 31),
    before: ["intro", "operation", "depots", "demo", "integration", "price", "pilot"],
    after: [],
    told: [
      {
        atSec: at(40, 48),
        voice: "C",
        topic: "roi",
        text: "A diretoria só aprova com a conta do retorno. Você consegue me mandar isso?",
        note: "A diretoria pede a conta do retorno",
      },
      {
        atSec: at(41, 7),
        voice: "R",
        topic: "next",
        text: "Consigo, te mando a planilha de ROI até $weekday.",
        note: "Caio envia a planilha de ROI até $weekday",
        isPromise: true,
      },
      { atSec: at(41, 14), voice: "C", topic: "next", text: "Perfeito, porque a reunião é na semana seguinte." },
    ],
  },
  "mariana call": {
    brief:
      "Repaso de la propuesta por 30 andenes, MX$ 1,240,000. Falta el comité, que todavía no tiene fecha; Mariana busca a Ximena.",
    durationSec: at(24, 12),
    before: ["intro", "price", "roi"],
    after: ["objections"],
    told: [
      {
        atSec: at(14, 3),
        voice: "C",
        topic: "price",
        text: "Con los 30 andenes la propuesta queda en un millón doscientos cuarenta mil pesos. Tiene que pasar por el comité.",
        note: "La propuesta por 30 andenes, MX$ 1,240,000, pasa por el comité",
      },
      { atSec: at(14, 18), voice: "R", topic: "price", text: "De acuerdo. ¿Cuándo se reúne el comité?" },
      { atSec: at(14, 24), voice: "C", topic: "price", text: "No tiene fecha todavía. Yo te busco." },
    ],
  },
  "caller call": {
    brief:
      "Llama el encargado de andenes de Cadena Fría del Golfo, en Veracruz. Quiere ordenar las citas de nueve cedis y pregunta el precio.",
    durationSec: at(27, 6),
    before: [],
    after: ["operation", "depots", "carriers", "price", "objections"],
    told: [
      { atSec: 1, voice: "R", topic: "intro", text: "Harbor Loom, buenas tardes, habla Ximena." },
      {
        atSec: 6,
        voice: "C",
        topic: "intro",
        text: "Buenas tardes. Le hablo de Cadena Fría del Golfo, en Veracruz. Me pasaron su número en la expo.",
        note: "Llama alguien de Cadena Fría del Golfo, Veracruz",
      },
      { atSec: 17, voice: "R", topic: "intro", text: "Qué gusto. ¿Con quién tengo el gusto?" },
      {
        atSec: 21,
        voice: "C",
        topic: "intro",
        text: "Soy el encargado de los andenes. Espéreme, que aquí hay mucho ruido.",
      },
      { atSec: 31, voice: "R", topic: "intro", text: "Claro, cuénteme qué necesitan." },
    ],
  },
};
