import { lines } from "../grammar";
import type { OfficePhrases } from "../office-phrases";

export const office: OfficePhrases = {
  weekdays: ["domingo", "segunda", "terça", "quarta", "quinta", "sexta", "sábado"],
  months: lines("janeiro\nfevereiro\nmarço\nabril\nmaio\njunho\njulho\nagosto\nsetembro\noutubro\nnovembro\ndezembro"),
  depotsWord: "centros",
  promises: {
    proposal: {
      spoken: "Te mando a proposta com as duas opções até $weekday.",
      noted: "$rep envia a proposta com duas opções até $weekday",
      task: "Enviar proposta para $company",
    },
    ssoBrief: {
      spoken: "Até $weekday te mando a ficha de login único para a TI.",
      noted: "$rep envia a ficha de SSO até $weekday",
      task: "Enviar ficha de SSO para $company",
    },
    roiSheet: {
      spoken: "A planilha de retorno vai até $weekday, com as premissas abertas.",
      noted: "$rep envia a planilha de ROI até $weekday",
      task: "Enviar planilha de ROI para $company",
    },
    pilotTerms: {
      spoken: "Até $weekday você recebe as condições do piloto por escrito.",
      noted: "$rep envia as condições do piloto até $weekday",
      task: "Enviar condições do piloto para $company",
    },
    apiDocs: {
      spoken: "Mando a documentação da API para a sua TI até $weekday.",
      noted: "$rep envia a documentação da API até $weekday",
      task: "Enviar documentação da API para $company",
    },
    reference: {
      spoken: "Falo com o cliente de referência e apresento vocês até $weekday.",
      noted: "$rep apresenta um cliente de referência até $weekday",
      task: "Apresentar cliente de referência para $company",
    },
    contract: {
      spoken: "O jurídico me passa o contrato e te mando até $weekday.",
      noted: "$rep envia o contrato até $weekday",
      task: "Enviar contrato para $company",
    },
    video: {
      spoken: "Te mando o resumo hoje e o vídeo dos motoristas até $weekday.",
      noted: "$rep envia o vídeo dos motoristas até $weekday",
      task: "Enviar vídeo dos motoristas para $company",
    },
  },
  tasks: lines(`
    Ligar para $name
    Qualificar $name ($company)
    Escrever para $name no WhatsApp
    Confirmar número de centros com $company
    Pedir contato da TI da $company
    Marcar demonstração com $company
    Retomar contato com $name
    Enviar preços para $company
  `),
  dealTasks: lines(`
    Rever desconto da $company com Lucía
    Preparar proposta de dois anos para $company
    Marcar visita em $city com $company
    Acompanhar compras: $company
    Fechar data do piloto com $company
  `),
  accountTasks: lines(`
    Preparar revisão trimestral da $company
    Renovação da $company
  `),
  callTitles: {
    discovery: "Descoberta · $company",
    demo: "Demonstração · $company",
    proposal: "Proposta · $company",
    followUp: "Acompanhamento · $company",
    pilot: "Piloto · $company",
    checkin: "Revisão · $company",
  },
  briefs: {
    discovery: lines(`
      $customer contou como agendam hoje nos $depots centros da $company: $trucks caminhões por dia e $wait minutos de espera. Ficaram próximos passos.
      Primeira conversa com a $company. Recebem $trucks caminhões por dia e querem tirar a fila da rua.
    `),
    demo: lines(`
      $rep mostrou a agenda, o pedido pelo WhatsApp e o painel de tempos. $customer perguntou da integração com $wms.
      Demonstração para a $company. Gostaram que o motorista não instala nada; falta ver a integração com $wms.
    `),
    proposal: lines(`
      Revisão da proposta para $depots centros, $total por ano. $customer pediu condições e leva para a diretoria.
      Conversa de preço com a $company: $price por centro. Também avaliam $competitor.
    `),
    followUp: lines(`
      Acompanhamento rápido com $customer. O interesse continua; falta a resposta interna.
      $customer pediu para retomar mais adiante e prefere mensagem.
    `),
    pilot: lines(`
      Definido o piloto da $company em $city: $weeks semanas, com meta de espera por escrito.
      Revisão do piloto em $city. A espera caiu e ficou um ponto em aberto.
    `),
    checkin: lines(`
      Revisão com a $company: a espera média caiu para trinta e quatro minutos. Falaram de renovar e ampliar.
    `),
  },
  nextStepsTitle: "Próximos passos",
  backchannels: lines(`
    Claro.
    Perfeito.
    Aham.
    Entendi.
    Sim, sim.
    Com certeza.
    Exato.
    Tá.
    Legal.
  `),
  promiseAcks: lines(`
    Perfeito, fico no aguardo.
    Ótimo, valeu.
    Combinado, assim que chegar eu vejo.
  `),
  comments: lines(`
    Ótima pergunta, abriu a conversa toda.
    Aqui faltou confirmar quem decide.
    Usar essa explicação no treinamento.
    Isso ele já tinha dito no chat.
    Muito bem conduzido o preço.
  `),
  dealNotes: lines(`
    Decide a diretoria. Compras pediu duas opções.
    Piloto combinado em $city, o resto na segunda fase.
    A TI aprovou a ficha de segurança.
    Concorrente: $competitor.
  `),
  accountNotes: lines(`
    Opera $depots centros. Sistema: $wms.
    Pico de novembro a janeiro.
  `),
};
