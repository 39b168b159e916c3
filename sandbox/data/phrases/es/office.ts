import { lines } from "../grammar";
import type { OfficePhrases } from "../office-phrases";

export const office: OfficePhrases = {
  weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
  months: lines("enero\nfebrero\nmarzo\nabril\nmayo\njunio\njulio\nagosto\nseptiembre\noctubre\nnoviembre\ndiciembre"),
  depotsWord: "depósitos",
  promises: {
    proposal: {
      spoken: "Te mando la propuesta con las dos opciones el $weekday.",
      noted: "$rep envía la propuesta con dos opciones el $weekday",
      task: "Enviar propuesta a $company",
    },
    ssoBrief: {
      spoken: "El $weekday te mando el brief de ingreso único para sistemas.",
      noted: "$rep envía el brief de SSO el $weekday",
      task: "Enviar brief de SSO a $company",
    },
    roiSheet: {
      spoken: "Te paso la [planilla~hoja de cálculo] de retorno el $weekday, con los supuestos a la vista.",
      noted: "$rep envía la planilla de ROI el $weekday",
      task: "Enviar planilla de ROI a $company",
    },
    pilotTerms: {
      spoken: "El $weekday te llegan las condiciones del piloto por escrito.",
      noted: "$rep envía las condiciones del piloto el $weekday",
      task: "Enviar condiciones del piloto a $company",
    },
    apiDocs: {
      spoken: "Le mando a tu gente de sistemas la documentación de la API el $weekday.",
      noted: "$rep envía la documentación de la API el $weekday",
      task: "Enviar documentación de API a $company",
    },
    reference: {
      spoken: "Hablo con el cliente de referencia y te lo presento antes del $weekday.",
      noted: "$rep presenta un cliente de referencia antes del $weekday",
      task: "Presentar cliente de referencia a $company",
    },
    contract: {
      spoken: "Legales me da el contrato y te lo paso el $weekday.",
      noted: "$rep envía el contrato el $weekday",
      task: "Enviar contrato a $company",
    },
    video: {
      spoken: "Te mando hoy mismo el resumen y el $weekday el video para los choferes.",
      noted: "$rep envía el video para choferes el $weekday",
      task: "Enviar video para choferes a $company",
    },
  },
  tasks: lines(`
    Llamar a $name
    Calificar a $name ($company)
    Escribir a $name por WhatsApp
    Confirmar cantidad de depósitos con $company
    Pedir contacto de sistemas a $company
    Coordinar demo con $company
    Retomar contacto con $name
    Enviar precios a $company
  `),
  dealTasks: lines(`
    Revisar descuento de $company con Lucía
    Preparar propuesta de dos años para $company
    Agendar visita a $city con $company
    Seguimiento de compras: $company
    Cerrar fecha de piloto con $company
    Responder cuestionario de seguridad de $company
  `),
  accountTasks: lines(`
    Preparar revisión trimestral de $company
    Renovación de $company
    Actualizar datos de facturación de $company
  `),
  callTitles: {
    discovery: "Descubrimiento · $company",
    demo: "Demo · $company",
    proposal: "Propuesta · $company",
    followUp: "Seguimiento · $company",
    pilot: "Piloto · $company",
    checkin: "Revisión · $company",
  },
  briefs: {
    discovery: lines(`
      $customer contó cómo asignan hoy los turnos en los $depots depósitos de $company: $trucks camiones por día y $wait minutos de espera. Quedaron próximos pasos.
      Primera conversación con $company. Reciben $trucks camiones por día en $depots depósitos y buscan sacar la cola de la calle.
    `),
    demo: lines(`
      $rep mostró la agenda, el pedido por WhatsApp y el tablero de tiempos. $customer preguntó por la integración con $wms.
      Demo para $company. Gustó que el chofer no instale nada; queda ver la integración con $wms.
    `),
    proposal: lines(`
      Se repasó la propuesta por $depots depósitos, $total por año. $customer pidió condiciones y lo lleva a su gerencia.
      Conversación de precio con $company: $price por depósito. También evalúan $competitor.
    `),
    followUp: lines(`
      Seguimiento corto con $customer. Sigue el interés; falta la respuesta interna.
      $customer pidió retomar más adelante y prefiere que le escriban.
    `),
    pilot: lines(`
      Se definió el piloto de $company en $city: $weeks semanas, con meta de espera por escrito.
      Repaso del piloto en $city. La espera bajó y quedó un punto por resolver.
    `),
    checkin: lines(`
      Revisión con $company: la espera media bajó a treinta y cuatro minutos. Se habló de renovar y ampliar.
    `),
  },
  nextStepsTitle: "Próximos pasos",
  backchannels: lines(`
    Claro.
    Perfecto.
    Ajá.
    Entiendo.
    Sí, sí.
    Totalmente.
    Mirá vos.
    Exacto.
    Bien.
    Ok.
  `),
  promiseAcks: lines(`
    Perfecto, quedo a la espera.
    Genial, gracias.
    Dale, lo miro apenas llegue.
    Bien, así lo comparto adentro.
  `),
  comments: lines(`
    Muy buena pregunta, la respuesta abrió todo lo demás.
    Acá faltó confirmar quién decide.
    Usar esta explicación en la capacitación.
    Ojo, esto ya lo había dicho en el chat.
    Excelente manejo del precio.
    Conviene mandar esto por escrito.
  `),
  dealNotes: lines(`
    Decide gerencia general. Compras pide dos opciones.
    Piloto acordado en $city, el resto en segunda etapa.
    Sistemas aprobó la ficha de seguridad.
    Competencia: $competitor.
  `),
  accountNotes: lines(`
    Opera $depots depósitos. Sistema: $wms.
    Temporada alta de noviembre a enero.
    Contacto principal en $city.
  `),
};
