/** What colleagues say among themselves. R hosts, L and D answer. */
export const internalCalls = {
  es: `
# pipeline
@ Repaso de oportunidades de la semana
R: Buen día. Hagamos un repaso rápido, una por una.
L: Arranco yo. Esta semana se movieron dos a propuesta y una quedó trabada en compras.
R: ¿La trabada cuál es?
L: La de los frigoríficos. Compras pidió moneda local y ajuste trimestral, ya lo mandé.
R: Bien. ¿Necesitás que llame yo?
L: Todavía no. Si el jueves no contestan, sí.
@ Cuentas que siguen a nombre de Joel
R: Tema incómodo: las cuentas que eran de Joel. Siguen a su nombre en el CRM.
L: Yo puedo tomar las de Rosario y Santa Fe.
D: Yo tomaría las del sur, si nadie las quiere.
R: Hagámoslo esta semana, porque hay gente escribiendo y nadie contesta.
L: De acuerdo. Paso la lista hoy.
@ Tiempo hasta la primera respuesta
R: La primera respuesta humana está en catorce minutos de mediana. Veníamos de veintidós.
L: Lo que mejoró fue el mediodía. Antes no había nadie de una a dos.
R: ¿Y WhatsApp?
L: Ahí seguimos flojos, sobre todo a la tarde.
D: Si hacemos una guardia rotativa de una hora, se arregla.
R: Probémoslo dos semanas.
# price
@ Criterio para descuentos
R: Sobre descuentos: hasta diez por ciento deciden ustedes, con dos años de contrato.
L: ¿Y si es un solo año pero paga todo junto?
R: Cinco. Más que eso me llaman.
D: ¿En moneda local también?
R: También, con el mismo criterio.
@ Escalón de diez sitios
L: El escalón de diez depósitos confunde. Me preguntan si el décimo paga menos o pagan menos todos.
R: Todos. Hay que escribirlo mejor en la propuesta.
D: Cambio la plantilla hoy a la tarde.
# product
@ Ingreso único en cuentas chicas
L: Me piden ingreso único con tres depósitos y está incluido desde cinco.
R: ¿Cuántos casos hubo este mes?
L: Cuatro. Dos se cayeron por eso.
R: Lo llevo a producto. Si son dos cuentas perdidas, se paga solo.
@ Balanza y cámaras
D: Preguntan mucho por la balanza. ¿Tenemos lista de modelos?
R: Hay una, pero es del año pasado. Pido que la actualicen.
L: Si está en español, mejor.
# pilot
@ Pilotos en curso
R: Pilotos: tres en marcha. ¿Cómo van?
L: El de la costa, bien. Bajó la espera a cuarenta y cinco minutos en dos semanas.
D: El mío arrancó flojo: portería no usaba la tablet. Fui el martes y mejoró.
R: ¿Hay que cambiar algo en el arranque?
D: Sí, ir el primer día en persona. Por video no funciona.
# calls
@ Escucharon juntos un tramo de llamada
R: Traje dos minutos de una llamada de Ximena que vale la pena. Escuchen cómo responde al precio.
L: Muy bueno. No contesta el número enseguida, primero pregunta por las horas extra.
R: Exacto. Después el precio parece chico.
D: Yo siempre tiro el precio primero. Voy a probar.
@ Preguntar lo que el chat ya respondió
R: Otra cosa: estamos preguntando cosas que el chat ya respondió.
L: Soy culpable. Lo de los depósitos lo pregunto siempre.
R: El cliente lo nota. Antes de llamar, un minuto de lectura.
L: Anotado.
@ Reparto de territorios
R: Sigue pendiente quién lleva Uruguay. Hoy escriben y cae a cualquiera.
L: Lo tomo yo, son pocas cuentas y están cerca.
D: Y Chile queda conmigo, como hasta ahora.
R: Perfecto. Ulises lo cambia en el CRM y en el chat.
L: Que lo cambie también en la rotación, si no vuelve a pasar.
@ Trato más grande del trimestre
R: La cadena de farmacias pasó a negociación y no veo una conversación nueva.
L: Lo movió compras de palabra. No hay nada escrito.
R: Entonces no es negociación, es un deseo. ¿Quién los llama?
L: Yo, pero están esperando al comité.
R: Llamá igual. Un café, aunque sea.
@ Leads que nadie tocó
R: Hay once leads nuevos sin ningún contacto en tres días. No puede ser.
D: Cuatro son repetidos, la misma persona con otro teléfono.
L: Y dos son choferes preguntando por su turno.
R: Igual quedan cinco. Hoy antes de las doce, por favor.
D: Hecho.
@ Pérdidas del mes
R: Perdimos tres. Una por precio y dos porque no apareció nadie de sistemas.
L: La de precio no se podía. Querían por usuario.
D: En las otras dos llegamos tarde con la documentación.
R: La documentación tiene que salir el mismo día. ¿Qué falta para eso?
D: Que esté en una sola carpeta. Hoy está en cuatro.
# campaigns
@ Resultado de la feria
R: De la feria salieron cuarenta contactos. ¿Cuántos sirven?
L: Doce. El resto eran proveedores y curiosos.
R: Doce está bien. ¿Todos cargados?
L: Ocho. Los otros cuatro los tengo en tarjetas.
R: Las tarjetas no se llaman solas.
@ Calidad de los chats de la web
D: Desde que el bot pregunta los depósitos, llegan mejor filtrados.
R: ¿Se va gente en el medio?
D: Un poco, en la pregunta del correo.
L: Podríamos pedir el correo al final.
R: Probemos una semana y comparamos.
@ Campaña de temporada alta
R: La campaña de temporada alta arranca el lunes. ¿Estamos listos para contestar?
L: De mañana sí. De tarde falta gente.
D: Yo puedo cubrir dos tardes.
R: Con eso llegamos.
# handover
@ Traspaso a implementación
R: Las cuentas nuevas llegan a implementación sin contexto. Se quejaron de nuevo.
L: Tienen la llamada grabada.
R: Nadie escucha una hora de llamada. Cinco líneas: meta, fechas, personas y riesgos.
D: Puedo armar la plantilla.
R: Armala y la usamos desde el próximo contrato.
@ Cliente que pide visita
L: El de Mendoza insiste con que vaya alguien.
R: ¿Cuánto factura?
L: Tiene dos sitios, pero quiere abrir otros tres.
R: Andá, y de paso visitás al de al lado, que está por renovar.
L: Perfecto, lo armo para la otra semana.
# numbers
@ Pronóstico del mes
R: Pronóstico. ¿Cuánto cierran este mes, de verdad?
L: Dos seguras y una probable.
D: Yo una segura. La otra depende de legales.
R: ¿Legales de ellos o nuestro?
D: Nuestro.
R: Entonces depende de nosotros. Lo empujo hoy.
@ Actividad de la semana
R: Llamadas de la semana: cuarenta y una, nueve más que la anterior.
L: Pero más cortas. Muchas no pasan de cinco minutos.
R: Eso es lo que quiero mirar. ¿Son seguimientos o son rechazos?
L: Mitad y mitad.
D: Los míos son seguimientos, casi todos.
# next
@ Cierre con responsables
R: Cierro: la lista de Joel hoy, la plantilla hoy y la guardia desde el lunes.
L: De acuerdo.
D: Perfecto, gracias.
R: Gracias a todos.
`,
  pt: `
# pipeline
@ Revisão das oportunidades
R: Bom dia. Vamos passar uma por uma, rapidinho.
L: Eu começo. Duas foram para proposta e uma travou em compras.
R: Qual travou?
L: A de supermercados. Pediram preço em reais, já mandei.
R: Quer que eu ligue?
L: Ainda não. Se não responderem até quinta, sim.
@ Promessas sem tarefa
R: Um ponto: a gente promete coisas na ligação e não abre tarefa.
L: Eu anoto no caderno.
R: O caderno não avisa ninguém. Abre no CRM, por favor.
L: Combinado, vou abrir.
@ Tempo de resposta no WhatsApp
R: No WhatsApp estamos demorando quarenta minutos à tarde.
L: É a hora das demonstrações. Ninguém está olhando.
R: Plantão de uma hora, revezando?
L: Pode ser. Começo na segunda.
# price
@ Critério de desconto
R: Desconto: até dez por cento com dois anos, vocês decidem.
L: E um ano pagando tudo?
R: Cinco. Mais que isso, fala comigo ou com a Lucía.
# pilot
@ Pilotos em andamento
R: Pilotos: como está Campinas?
L: Bem. A espera caiu para quarenta e sete minutos na segunda semana.
R: E Curitiba?
L: A portaria não usava o tablet. Fui lá na terça e melhorou.
R: Então primeiro dia sempre presencial.
# calls
@ Ouviram um trecho de ligação
R: Trouxe um trecho da Ximena, escutem como ela responde o preço.
L: Ela pergunta da hora extra antes de falar o número.
R: Isso. Depois o preço fica pequeno.
@ Leads parados
R: Tem sete leads novos sem contato há três dias.
L: Dois são repetidos, mesma pessoa com outro telefone.
R: E os outros cinco?
L: Vou ligar hoje antes do almoço.
R: Obrigada. Se não atender, escreve.
@ Perdas do mês
R: Perdemos dois. Um por preço e um por demora nossa.
L: O da demora foi a documentação da API. Levei uma semana para achar.
R: Vou pedir uma pasta só, com tudo.
L: Em português, por favor.
# product
@ Pedidos para produto
L: Três clientes pediram integração com nota fiscal.
R: Quais?
L: Dois atacados e a rede de farmácias.
R: Levo para produto com nome e valor de cada um.
@ Aplicativo da portaria
L: O aplicativo da portaria travou num cliente quando caiu a rede.
R: Guardou os dados?
L: Guardou, mas o porteiro se assustou e voltou para o caderno.
R: Precisa de um aviso na tela. Abro o pedido.
# campaigns
@ Campanha da feira
R: A feira trouxe vinte e dois contatos. Quantos servem?
L: Nove, e quatro já pediram proposta.
R: Ótimo. Todos no CRM?
L: Oito. O nono está num cartão na minha mesa.
@ Chat do site
L: Desde que o bot pergunta o número de centros, chega mais filtrado.
R: E quem desiste?
L: Alguns, na pergunta do e-mail.
R: Vamos testar deixar o e-mail por último.
# handover
@ Passagem para a implantação
R: A implantação reclamou que recebe cliente sem contexto.
L: Tem a gravação.
R: Ninguém ouve uma hora. Cinco linhas: meta, datas, pessoas, riscos.
L: Tá, eu escrevo.
@ Cliente que quer visita
L: O pessoal de Recife quer que alguém vá até lá.
R: Quantos centros?
L: Seis, e querem abrir mais dois.
R: Vai, e aproveita para ver o de João Pessoa.
# numbers
@ Previsão do mês
R: Previsão: quanto fecha mesmo?
L: Um certo e dois prováveis.
R: O provável depende de quê?
L: Um da TI deles, outro do nosso jurídico.
R: O jurídico eu resolvo hoje.
@ Atividade da semana
R: Vinte e três ligações na semana, quatro a mais.
L: Mas duas não tinham ninguém do outro lado.
R: Remarcou?
L: Remarquei para quinta.
# next
@ Fechamento
R: Fechando: plantão na segunda, tarefas no CRM e visita em Curitiba.
L: Fechado.
R: Obrigada, gente.
`,
  en: `
# pipeline
@ Pipeline across offices
R: Morning. Let's go round by office, two minutes each.
L: Buenos Aires: two moved to proposal, one is stuck with purchasing.
D: São Paulo: a good week, one pilot signed.
R: Miami: two new demos in the Caribbean, one call still being processed by Gong.
L: What do you need from us?
R: A reference in food retail, if you have one.
D: I have one, I'll introduce you.
@ Joel's accounts
R: Who takes over the accounts Joel left?
L: We split them by city, the list goes round today.
R: Please do, some of them have written and nobody answered.
# price
@ Two currencies in one deal
D: I have a deal with sites in two countries. Which currency?
R: One per contract. Split it if they insist.
D: Fine, I'll propose that.
# product
@ Requests to the product team
L: Single sign-on for small accounts came up four times this month.
R: And scale models, three times here.
D: Returns as a freight type, twice.
R: I'll take all three to product.
@ Leads nobody touched
R: There are six new leads without a single contact in three days.
L: Two of them are the same person with another number.
D: One was a driver asking for his dock.
R: That leaves three. Before noon, please.
# campaigns
@ Trade fair follow-up
R: The fair gave us forty contacts. How many are real?
L: Twelve on our side.
D: Nine in Brazil, four already want a quote.
R: Are they all in the CRM?
L: Nearly. A few are still business cards.
R: Cards don't call anybody.
@ Chat quality
D: Since the bot asks for the number of depots, the chats are better.
R: Do people drop out?
D: Some, at the e-mail question.
L: We could ask for it last.
R: Try it for a week.
# handover
@ Handover to onboarding
R: Onboarding says new customers arrive without context.
L: They have the recording.
R: Nobody listens to an hour. Five lines: target, dates, people, risks.
D: I'll write the template.
# numbers
@ Forecast
R: Forecast. What closes this month, honestly?
L: Two certain, one likely.
D: One certain, and one depends on legal.
R: Theirs or ours?
D: Ours.
R: Then it depends on us. I'll push today.
@ Activity of the week
R: Sixty-four calls last week across offices, nine more than before.
L: Shorter, though.
R: Follow-ups or rejections?
D: Half and half.
# next
@ Who does what
R: So: Joel's list today, the reference by Thursday, product requests from me.
L: Agreed.
D: Thanks, all.
`,
} as const;
