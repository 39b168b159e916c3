import type { Chat, ChatLine, ChatSender } from "./chats";
import { getColleague, nameOf } from "./colleagues";
import { languageBooks } from "./language-books";
import { fullName, type Person } from "./person";
import { addMinutes, type StoryClock } from "./story-clock";

/** Lines as `[minutes after the start, who, text]`: V the visitor, B the bot, R our rep. */
type Told = readonly [number, "V" | "B" | "R", string];

/** The chats of the people of the story, where it matters what was said and when. Null: chance may write them. */
export function toldChats(person: Person, clock: StoryClock): Chat[] | null {
  return stories[person.key]?.(person, clock) ?? null;
}

const hour = 60;

const stories: { [key: string]: (person: Person, clock: StoryClock) => Chat[] } = {
  marcelo: (person, clock) => [
    makeChat(
      person,
      "WHATSAPP",
      clock.minutesAgo(43),
      { email: person.email, phone: "+55 19 95555-0140", answers: { company: "Distribuidora Ipê", docks: "6" } },
      [
        [0, "V", "Boa tarde"],
        [0.1, "B", "Oi, eu sou a Lumi, assistente da Harbor Loom. Com quem eu falo?"],
        [0.8, "V", "Marcelo Duarte, da Distribuidora Ipê"],
        [0.9, "B", "Prazer, Marcelo. Quantas docas vocês usam?"],
        [1.6, "V", "6"],
        [1.7, "B", "Qual e-mail eu uso para te escrever?"],
        [2.4, "V", "marcelo.duarte@distribuidoraipe.example"],
        [3, "V", "Vocês atendem Campinas? Preciso de uma proposta pra 6 docas."],
      ],
    ),
  ],
  iris: (person, clock) => {
    const zone = person.company.city.zone;
    const first = clock.workday(zone, person.seenDaysAgo, 18 * hour + 44);
    const second = irisSecondChat(person, clock);
    return [
      makeChat(person, "WEB", first, { email: person.email, phone: null }, [
        [0, "B", "Hola, soy Lumi, el asistente de Harbor Loom. ¿En qué te puedo ayudar?"],
        [0.6, "V", "¿Trabajan con Vela Norte Sur también?"],
        [0.7, "B", "Te paso con alguien del equipo. ¿A qué correo te escribimos?"],
        [1.4, "V", "iris.quintela@velanorte.example, soy Iris"],
        [8, "R", "Hola Iris, soy Nadia. Con Vela Norte Sur todavía no. ¿Son del mismo grupo?"],
        [11, "V", "Primas lejanas, digamos. Nosotros somos los de La Plata."],
        [13, "R", "Entendido. Cuando quieran vemos el caso de ustedes."],
      ]),
      makeChat(
        person,
        "WEB",
        second,
        {
          email: "Iris.Quintela@velanorte.example",
          phone: "+54 9 11 5555-0143",
          answers: { company: "Vela Norte", depots: "12", sso: "Sí", deadline: "antes de marzo" },
        },
        [
          [0, "B", "Hola, soy Lumi. Contame qué necesitás y te paso con alguien del equipo."],
          [0.5, "V", "Necesitamos cotizar 12 depósitos, con ingreso único."],
          [0.6, "B", "Perfecto. ¿Cómo es tu nombre?"],
          [0.9, "V", "Iris Quintela"],
          [1, "B", "Gracias, Iris. ¿Para cuándo lo necesitan?"],
          [1.6, "V", "antes de marzo, que abrimos obra"],
          [1.7, "B", "¿A qué correo te escribimos?"],
          [2.2, "V", "Iris.Quintela@velanorte.example"],
          [2.3, "B", "¿Y un teléfono, por si hace falta llamarte?"],
          [2.9, "V", "+54 9 11 5555-0143"],
          [3, "B", "Listo, Iris. En un rato te escribe alguien del equipo."],
          [14, "R", "Hola Iris, otra vez Nadia. ¿Mañana a las 14 te sirve para verlo en una llamada?"],
          [19, "V", "sí, perfecto"],
          [20, "R", "Agendado. Te mandé la invitación."],
        ],
      ),
    ];
  },
  beatriz: (person, clock) => [
    makeChat(
      person,
      "WHATSAPP",
      clock.workday(person.company.city.zone, person.seenDaysAgo, 10 * hour + 12),
      { email: person.email, phone: "+55 11 95555-0141", answers: { company: "Rede Ipê Supermercados", depots: "8" } },
      [
        [0, "V", "Bom dia, queremos agendar as docas dos 8 centros. Vocês atendem supermercado?"],
        [0.1, "B", "Oi, eu sou a Lumi. Posso saber seu nome e empresa?"],
        [1, "V", "Beatriz Sarmento, Rede Ipê Supermercados"],
        [1.1, "B", "Qual e-mail eu uso para te escrever?"],
        [1.8, "V", "beatriz.sarmento@redeipe.example"],
        [1.9, "B", "Obrigada, Beatriz. Alguém da equipe já fala com você."],
        [12, "R", "Oi Beatriz, aqui é o Caio. Atendemos sim, três redes no estado. Podemos marcar uma ligação?"],
        [16, "V", "Podemos, semana que vem"],
        [18, "R", "Marcado. Te mando o convite."],
      ],
      [[clock.minutesAgo(27 * hour), "V", "Oi Caio, conseguiu a planilha?"]],
    ),
  ],
  jorge: (person, clock) => {
    const zone = person.company.city.zone;
    return [
      makeChat(
        person,
        "WHATSAPP",
        clock.onDay(zone, 9, 11 * hour + 20),
        { email: null, phone: "011 15-5555-0136", answers: { company: "Grupo Ñandú", depots: "7" } },
        [
          [0, "V", "Buenas, soy Jorge de Grupo Ñandú, ¿me pasan el precio por depósito?"],
          [0.1, "B", "Hola Jorge, soy Lumi. ¿Cuántos depósitos tienen?"],
          [2, "V", "7, como le dije a Joel"],
          [2.1, "B", "Gracias, Jorge. Ya le paso tus datos a un asesor."],
        ],
      ),
      makeChat(person, "WHATSAPP", clock.onDay(zone, 4, 16 * hour + 5), { email: null, phone: "+54 9 11 5555-0136" }, [
        [0, "V", "Hola, soy Jorge Villalba, escribí la semana pasada por el precio"],
        [0.1, "B", "Hola Jorge. Ya le paso tus datos a un asesor, te contactamos en horario de oficina."],
      ]),
      makeChat(person, "WEB", clock.minutesAgo(5 * hour + 3), { email: person.email, phone: null }, [
        [0, "B", "Hola, soy Lumi, el asistente de Harbor Loom. ¿En qué te puedo ayudar?"],
        [0.5, "V", "jorge.villalba@gruponandu.example, hablaba con Joel Aranda"],
        [0.7, "B", "Gracias, Jorge. Ya le aviso."],
        [3, "V", "Hola? sigo esperando el precio por depósito"],
      ]),
    ];
  },
  silvana: (person, clock) => [
    makeChat(
      person,
      "WHATSAPP",
      clock.workday(person.company.city.zone, person.seenDaysAgo, 15 * hour + 31),
      { email: person.email, phone: "+54 9 341 555-0137", answers: { depots: "3" } },
      [
        [0, "V", "Hola! Tenemos 3 depósitos en Rosario y los camiones esperan en la calle. ¿Cómo trabajan?"],
        [0.1, "B", "Hola, soy Lumi. ¿Me dejás nombre y correo?"],
        [1.4, "V", "Silvana Otamendi, silvana@vidrieriaotamendi.example"],
        [9, "R", "Hola Silvana, soy Joel. Te cuento cómo se hace y te preparo una propuesta."],
        [14, "V", "genial, espero la propuesta entonces"],
        [16, "R", "Va esta semana."],
      ],
      [[clock.minutesAgo(26 * hour + 10), "V", "Joel, ¿sigue en pie la propuesta? Me la pide el dueño."]],
    ),
  ],
  nameless: (person, clock) => [
    makeChat(person, "WHATSAPP", clock.minutesAgo(2 * hour + 1), { email: null, phone: "+52 55 5555 0162" }, [
      [0, "V", "Buenas"],
      [0.1, "B", "Hola, soy Lumi. ¿En qué te puedo ayudar?"],
      [1, "V", "precio para 2 almacenes, y si me pueden hablar hoy"],
    ]),
  ],
  pablo: (person, clock) => [
    makeChat(
      person,
      "WEB",
      clock.workday(person.company.city.zone, person.seenDaysAgo, 10 * hour + 47),
      { email: person.email, phone: "0341 555-0100", answers: { company: "Hermanos Lanza", depots: "4" } },
      [
        [0, "B", "Hola, soy Lumi, el asistente de Harbor Loom. ¿En qué te puedo ayudar?"],
        [0.6, "V", "Quiero comparar precios para 4 depósitos, Hermanos Lanza"],
        [0.7, "B", "Un gusto. ¿Con quién tengo el gusto y a qué correo te escribimos?"],
        [1.5, "V", "Pablo Lanza, pablo@hermanoslanza.example, 0341 555-0100"],
        [1.6, "B", "Gracias, Pablo. Te contactamos en horario de oficina."],
      ],
    ),
  ],
  hugo: (person, clock) => [
    makeChat(
      person,
      "WEB",
      clock.workday(person.company.city.zone, person.seenDaysAgo, 12 * hour + 6),
      { email: person.email, phone: "+52 222 555 0138", answers: { company: "Farmalita", depots: "5", docks: "30" } },
      [
        [0, "B", "Hola, soy Lumi, el asistente de Harbor Loom. ¿En qué te puedo ayudar?"],
        [0.4, "V", "Somos Farmalita, 30 andenes en cinco cedis. Queremos una propuesta para todo."],
        [0.5, "B", "Perfecto. ¿Me dices tu nombre y un correo?"],
        [1.1, "V", "Hugo Béjar, hugo.bejar@farmalita.example"],
        [6, "R", "Hola Hugo, soy Ximena. Con 30 andenes conviene hacerlo por etapas. ¿Hablamos mañana?"],
        [9, "V", "Va. La compra la lleva Mariana Escobedo, la sumo."],
        [11, "R", "Perfecto, les mando la invitación a los dos."],
      ],
      [
        [clock.onDay(person.company.city.zone, 23, 11 * hour + 8), "V", "Ximena, lo sigue viendo compras, yo te aviso"],
        [clock.onDay(person.company.city.zone, 23, 11 * hour + 21), "R", "Gracias Hugo, quedo pendiente."],
      ],
    ),
  ],
};

/** The day before the discovery call, which is on the last working day. */
function irisSecondChat(person: Person, clock: StoryClock): Date {
  const { zone } = person.company.city;
  return dayBefore(clock, zone, irisCallStart(person, clock), 15 * hour + 18);
}

export function irisCallStart(person: Person, clock: StoryClock): Date {
  return clock.workday(person.company.city.zone, 1, 14 * hour + 1);
}

/** The last working day before `instant`, at a minute of that day. */
function dayBefore(clock: StoryClock, zone: string, instant: Date, minuteOfDay: number): Date {
  for (let daysAgo = 1; ; daysAgo++) {
    const candidate = clock.workday(zone, daysAgo, minuteOfDay);
    if (candidate.getTime() < instant.getTime() - 6 * 3_600_000) return candidate;
  }
}

function makeChat(
  person: Person,
  channel: Chat["channel"],
  startedAt: Date,
  left: { email: string | null; phone: string | null; answers?: { [question: string]: string } },
  told: readonly Told[],
  later: readonly [Date, "V" | "R", string][] = [],
): Chat {
  const agent = person.owner ? getColleague(person.owner) : null;
  const senders = { V: "visitor", B: "chatbot", R: "operator" } as const;
  const nameOfSender = {
    V: fullName(person),
    B: languageBooks[person.language].chat.botName,
    R: agent ? nameOf(agent) : "",
  };
  const line = (who: "V" | "B" | "R", text: string, at: Date): ChatLine => ({
    sender: senders[who] satisfies ChatSender,
    name: nameOfSender[who],
    text,
    at,
  });
  return {
    channel,
    startedAt,
    lines: [
      ...told.map(([minutes, who, text]) => line(who, text, addMinutes(startedAt, minutes))),
      ...later.map(([at, who, text]) => line(who, text, at)),
    ],
    agent,
    gave: { name: person.firstName !== null, email: left.email !== null, phone: left.phone !== null },
    email: left.email,
    phone: left.phone,
    answers: left.answers ?? {},
  };
}
