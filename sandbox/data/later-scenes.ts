import type { ToldPerson } from "./story-people";

/** V the visitor, B the bot, R our rep. */
export type SceneLine = readonly ["V" | "B" | "R", string];

/** A chat of the hours after the first start: with somebody of the cast, or with somebody who writes for the first time. */
export type Scene =
  | { person: string; lines: readonly SceneLine[] }
  | { newcomer: ToldPerson; lines: readonly SceneLine[] };

/** In the order in which they begin; two go on at a time. A newcomer whose last line is theirs waits. */
export const laterScenes: readonly Scene[] = [
  {
    person: "camila",
    lines: [
      ["V", "Renata, o time de TI perguntou se o login é pelo Microsoft Entra"],
      ["R", "Oi Camila! Sim, login único com o Entra, sem custo extra."],
      ["V", "ótimo. E os motoristas terceirizados, precisam de conta?"],
      ["R", "Não. Eles recebem um link com o horário da doca, sem instalar nada."],
      ["V", "perfeito, levo isso para a reunião de amanhã"],
      ["R", "Combinado. Ainda hoje te mando um resumo por e-mail."],
    ],
  },
  {
    person: "renzo",
    lines: [
      ["V", "Nadia, arrancó la cosecha y tengo 60 camiones más por día"],
      ["R", "Hola Renzo. ¿Se te acumulan a la mañana o todo el día?"],
      ["V", "de 5 a 8, después se calma"],
      ["R", "Entonces alcanza con abrir turnos de 20 minutos en esa franja. Lo cambiás vos mismo."],
      ["V", "¿y los que llegan sin turno?"],
      ["R", "Van a la cola de espera y la balanza los llama. Te paso el video de dos minutos."],
      ["V", "dale, lo vemos con la gente de Rosario"],
      ["R", "Buenísimo. El lunes te llamo para ver cómo anduvo."],
    ],
  },
  {
    person: "apostrophe",
    lines: [
      ["V", "Hi Grace, the carriers keep asking if they can move a slot themselves"],
      ["R", "Hi Siobhán, they can, up to two hours before. You decide the cut-off per depot."],
      ["V", "Can we make it four hours for Savannah and two everywhere else?"],
      ["R", "Yes, it is on each depot's page. Want me to set it while you watch?"],
      ["V", "Please. After three your time?"],
      ["R", "3:15 it is. You will get the invite in a minute."],
    ],
  },
  {
    person: "oscar",
    lines: [
      ["V", "Ximena, buenas. ¿La cita se puede pedir por WhatsApp?"],
      ["R", "Hola Óscar, sí: el chofer manda la placa y el sistema le propone hora."],
      ["V", "Eso le va a gustar a mi jefe. ¿Cuánto tarda en quedar?"],
      ["R", "Con 6 almacenes, unas seis semanas. El primero queda en dos."],
      ["V", "¿Me lo pone por escrito para el comité?"],
      ["R", "Claro, se lo mando mañana antes de mediodía."],
    ],
  },
  {
    newcomer: {
      key: "rocio",
      systems: "C",
      country: "AR",
      language: "es",
      gender: "f",
      firstName: "Rocío",
      lastName: "Maidana",
      title: "Jefa de expedición",
      company: { name: "Yerbatera Los Teros", cityName: "Rosario", industry: "Food & Beverage", depots: 5 },
      email: "rocio@yerbateralosteros.example",
      phone: "+5493415550181",
    },
    lines: [
      ["V", "Hola! Vi el cartel en la ruta. ¿Sirve para 5 depósitos?"],
      ["B", "Hola, soy Lumi. Sí, desde uno hasta cientos. ¿De qué empresa sos?"],
      ["V", "Yerbatera Los Teros, soy Rocío"],
      ["B", "Gracias, Rocío. ¿A qué correo te escribimos?"],
      ["V", "rocio@yerbateralosteros.example"],
      ["B", "Listo. En un rato te escribe alguien del equipo."],
      ["V", "Lo necesito antes de que empiece la zafra, eh"],
    ],
  },
  {
    person: "nusta",
    lines: [
      ["V", "Ximena, gracias por la llamada. Lo comenté: el piloto va en Callao y en Lurín"],
      ["R", "Qué bien, Ñusta. ¿Empiezan los dos el mismo día?"],
      ["V", "Callao primero. Lurín cuando terminen la rampa nueva"],
      ["R", "Lo pongo así en la propuesta y se la mando mañana."],
    ],
  },
  {
    newcomer: {
      key: "thiago",
      systems: "C",
      country: "BR",
      language: "pt",
      gender: "m",
      firstName: "Thiago",
      lastName: "Barreto",
      title: "Supervisor de pátio",
      company: { name: "Bebidas Serra Azul", cityName: "Curitiba", industry: "Food & Beverage", depots: 3 },
      email: "thiago.barreto@serraazul.example",
      phone: "+5541955550182",
    },
    lines: [
      ["V", "Bom dia. Quanto custa por centro?"],
      ["B", "Oi, eu sou a Lumi. Depende de quantos são. Com quem eu falo?"],
      ["V", "Thiago Barreto, Bebidas Serra Azul. São 3 aqui em Curitiba"],
      ["B", "Prazer, Thiago. Qual e-mail eu uso para te escrever?"],
      ["V", "thiago.barreto@serraazul.example"],
      ["B", "Obrigada. Alguém da equipe já fala com você."],
      ["R", "Oi Thiago, aqui é o Caio. Com 3 centros dá para começar por um e medir a fila. Posso te ligar às 16h?"],
      ["V", "Pode. Hoje a fila chegou na avenida de novo"],
      ["R", "Às 16h então. Me manda uma foto da entrada, que ajuda."],
    ],
  },
  {
    person: "longSpanish",
    lines: [
      ["V", "Tomás, el directorio preguntó si los datos quedan en Chile"],
      ["R", "Hola, María de los Ángeles. Quedan en São Paulo, con copia cifrada. Te envío el documento."],
      ["V", "¿Y podemos pedir que se borren si no seguimos?"],
      ["R", "Sí, está en el contrato: treinta días y un certificado."],
      ["V", "Con eso respondo. Muchas gracias"],
      ["R", "A ti. Quedo atento a lo que diga el directorio."],
    ],
  },
  {
    newcomer: {
      key: "dwight",
      systems: "C",
      country: "US",
      language: "en",
      gender: "m",
      firstName: "Dwight",
      lastName: "Okafor",
      title: "Yard manager",
      company: { name: "Gulf Line Produce", cityName: "Savannah", industry: "Agriculture", depots: 2 },
      email: "dokafor@gulflineproduce.example",
      phone: "+19125550183",
    },
    lines: [
      ["V", "Hello, can this handle reefers that need a door within the hour?"],
      ["B", "Hi, I am Lumi. Yes, a load can carry its own limit. Who am I talking to?"],
      ["V", "Dwight Okafor, Gulf Line Produce. Two docks that are never free when I need them"],
      ["B", "Thanks, Dwight. Which e-mail may we write to?"],
      ["V", "dokafor@gulflineproduce.example"],
      ["B", "Thank you. Somebody from the team will write to you soon."],
      ["R", "Hi Dwight, Grace here. Reefers first is one switch per door. Do you have fifteen minutes today?"],
      ["V", "Not before five. Call me then"],
    ],
  },
  {
    newcomer: {
      key: "itzel",
      systems: "C",
      country: "MX",
      language: "es",
      gender: "f",
      firstName: "Itzel",
      lastName: "Carranza",
      title: "Coordinadora de andenes",
      company: { name: "Textiles Bravo Norte", cityName: "Querétaro", industry: "Manufacturing", depots: 4 },
      email: "icarranza@bravonorte.example",
      phone: "+524425550184",
    },
    lines: [
      ["V", "Buenas tardes, ¿atienden Querétaro? Tenemos 4 naves"],
      ["B", "Hola, soy Lumi. Sí, atendemos todo México. ¿Cómo es tu nombre y tu empresa?"],
      ["V", "Itzel Carranza, Textiles Bravo Norte"],
      ["B", "Gracias, Itzel. ¿Me dejas un correo?"],
      ["V", "icarranza@bravonorte.example"],
      ["B", "Perfecto. En un momento te escribe alguien del equipo."],
      ["R", "Hola Itzel, soy Ximena. ¿Las 4 naves comparten patio o cada una tiene el suyo?"],
      ["V", "Comparten, y ese es el problema"],
      ["R", "Justo eso resuelve la cola común. ¿Le muestro mañana a las 10?"],
      ["V", "Sí, con mi jefe también"],
      ["R", "Les mando la invitación a los dos."],
    ],
  },
];
