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
@ Moneda local y ajuste
L: Me piden ajuste mensual en vez de trimestral.
R: No. Trimestral o dólares.
L: Es la tercera vez que lo piden.
R: Y es la tercera vez que digo que no. ¿Qué hay detrás?
L: Que compras quiere un número chico al principio.
R: Entonces dales trimestral con tope. Eso lo entienden.
@ Piloto pago o gratis
D: La competencia está regalando pilotos.
R: Que los regalen. ¿Cuántos de esos terminan en contrato?
D: Uno de cada seis, dicen.
R: Nosotros, dos de cada tres. No cambiamos.
@ Facturas que se demoran
L: Administración tarda una semana en mandar la factura y el cliente se enfría.
R: ¿Cuántos casos?
L: {Tres|Cuatro} este mes.
R: Lo hablo hoy. Cuarenta y ocho horas como máximo.
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
@ Pedidos que se repiten
R: ¿Qué pidieron esta semana los clientes?
L: Devoluciones como tipo de carga. Otra vez.
D: Y poder copiar la agenda de un depósito a otro.
R: Lo segundo ya está en pruebas. Lo primero lo empujo.
@ Aviso de turno que no llegó
D: Hubo un aviso que no llegó y el chofer perdió el horario.
R: ¿Fue nuestro o fue el número?
D: El número tenía un dígito de menos.
R: Igual el cliente nos mira a nosotros. ¿Lo llamaste?
D: Ayer mismo. Quedó bien.
@ Versión nueva de portería
L: Vi la versión nueva de portería. Dos botones en lugar de cuatro.
R: ¿Quién la prueba primero?
L: El de la costa se ofreció.
R: Perfecto, pero con el aviso de que es prueba.
@ Reportes por correo
D: El reporte de los lunes llega a las seis y nadie lo mira hasta las diez.
R: ¿Y si llega a las nueve?
D: Lo abren. Lo medí con dos clientes.
R: Hacelo para todos.
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
@ Llamada que no salió bien
R: Ahora una mía que salió mal, para ser justos. Hablé el setenta por ciento del tiempo.
L: El cliente quiso decir algo tres veces.
R: Sí, lo escuché después. En vivo no me di cuenta.
D: A mí me pasa en las demos. Cuando comparto pantalla no paro.
R: Cada pantalla, una pregunta. Probemos con esa regla.
@ Qué preguntar primero
D: ¿Con qué pregunta abren ustedes?
L: Con la calle. Si hay cola afuera, ya está.
R: Yo con la plata: cuánto pagan de sobreestadía.
D: Yo pregunto quién pierde el sueño con esto. Funciona.
R: Me la robo.
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
@ Agenda de la semana
R: ¿Cómo viene la agenda? Yo tengo {tres|cuatro} visitas y una auditoría.
L: Dos demos y un cierre de piloto.
D: Yo libre el miércoles, si alguien necesita una mano.
R: Te tomo la palabra. Acompañame a la del parque industrial.
D: Hecho. ¿A qué hora salimos?
R: A las ocho. Llevá la tablet de prueba.
@ Cuenta que pide hablar con la dirección
L: Los del puerto quieren hablar con vos antes de firmar.
R: ¿Con qué tema?
L: Ninguno en particular. Quieren ver una cara.
R: Perfecto. Martes a la mañana, media hora.
L: Les aviso.
@ Oportunidad sin próximo paso
R: Hay nueve oportunidades abiertas sin ninguna tarea. Nueve.
L: Tres son mías. Las cierro o les pongo fecha hoy.
D: Las dos de Mendoza las perdimos y nadie las marcó.
R: Entonces no están abiertas. Un tablero limpio vale más que uno lleno.
L: De acuerdo.
@ Cliente grande pide exclusividad
D: El del norte pregunta si le damos exclusividad en su rubro.
R: No. Nunca.
D: Ya sé, pero quería que lo dijeras vos.
R: Ofrecele ser cliente de referencia. Eso sí lo podemos dar.
@ Segundo intento con cuentas recicladas
R: ¿Qué hacemos con los reciclados? Hay más de treinta.
L: Los que dijeron "después de la temporada" ya se pueden llamar.
D: Yo armaría un mensaje corto, sin propuesta.
R: Corto y con una pregunta. Nada de folletos.
L: Lo escribo y lo comparto.
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
@ Aviso en buscadores
D: El aviso nuevo trae el doble de clics y la mitad de contactos.
R: Entonces trae curiosos. Volvé al anterior.
D: ¿Y si cambio la página en vez del aviso?
R: Una cosa por vez. Primero el aviso.
@ Boletín mensual
L: El boletín lo abrió un tercio. La nota de los vecinos fue la más leída.
R: Claro, a todos les pasa.
L: ¿Hago otra de multas?
R: Sí, con números de un cliente que acepte.
@ Clientes que recomiendan
R: Cuatro de los últimos doce vinieron por recomendación.
L: Y no les damos nada a cambio.
R: ¿Qué les daríamos?
D: Un mes. O una cena, que es más barata.
R: La cena. Armá una lista.
# handover
@ Cliente que cambió de contacto
L: En el frigorífico cambió el gerente y el nuevo no sabe nada de nosotros.
R: ¿Quién lo llama?
L: Yo, pero me serviría algo escrito de lo que lograron.
R: Los tres números del trimestre y la foto del antes. En una página.
@ Primer día en sitio
D: El primer día en sitio fue un caos. Faltaba la tablet.
R: ¿Quién tenía que llevarla?
D: Nadie, ese es el problema. No está en la lista.
R: Ponela primera en la lista.
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
@ Meta del trimestre
R: Estamos en el setenta y uno por ciento de la meta con cinco semanas por delante.
L: Con los dos pilotos que cierran llegamos a noventa.
R: ¿Y el diez que falta?
D: Ampliaciones. Hay tres clientes que preguntaron.
R: Llamen a los tres esta semana.
@ Duración de las negociaciones
R: Las que ganamos tardan cuarenta y dos días. Las que perdemos, noventa.
D: O sea que después de dos meses conviene soltar.
R: O preguntar de frente. Soltar sin preguntar, no.
L: Yo tengo dos de más de noventa. Pregunto hoy.
@ Respuesta fuera de horario
D: Un cuarto de los chats entra después de las siete.
R: ¿Y cuándo los contestamos?
D: A las nueve y media del otro día.
R: A las nueve. Media hora es media hora.
@ Actividad de la semana
R: Llamadas de la semana: cuarenta y una, nueve más que la anterior.
L: Pero más cortas. Muchas no pasan de cinco minutos.
R: Eso es lo que quiero mirar. ¿Son seguimientos o son rechazos?
L: Mitad y mitad.
D: Los míos son seguimientos, casi todos.
# next
@ Cierre corto
R: Listo. Lo pendiente queda en el CRM, con nombre y fecha.
L: ¿Seguimos el {lunes|martes} que viene?
R: Sí, misma hora.
D: Perfecto, buen día para todos.
@ Cierre y pedido final
R: Antes de cortar: revisen sus tareas vencidas. Hay {once|nueve|catorce}.
L: Cinco son mías, ya sé.
D: Las mías las cierro hoy.
R: Gracias. Buena semana.
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
@ Preço em reais
L: Pediram reajuste mensal.
R: Trimestral ou dólar. Isso não muda.
L: É compras querendo número pequeno no começo.
R: Então trimestral com teto. Isso eles entendem.
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
@ Agenda da semana
R: Como está a agenda? Eu tenho {três|duas} visitas.
L: Duas demonstrações e um fechamento de piloto.
R: Precisa de mim em alguma?
L: Na de quinta, o diretor vai estar.
R: Vou. Me manda o histórico antes.
@ Oportunidades sem próximo passo
R: Tem seis oportunidades abertas sem tarefa nenhuma.
L: Duas são minhas, vou pôr data hoje.
R: E as outras?
L: Uma a gente perdeu e ninguém marcou.
R: Então marca. Painel limpo vale mais que painel cheio.
@ Cliente que quer falar com a diretoria
L: O atacado quer falar com a Lucía antes de assinar.
R: Algum assunto específico?
L: Não, quer conhecer quem manda.
R: Marco para terça, meia hora.
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
@ Aviso que não chegou
L: Um aviso não chegou e o motorista perdeu o horário.
R: Foi nosso ou foi o número?
L: Faltava um dígito no número.
R: Você ligou para o cliente?
L: Na hora. Ficou tudo bem.
@ Relatório de segunda
R: O relatório chega às seis e ninguém abre antes das dez.
L: Se chegar às nove, abrem. Testei com dois.
R: Então muda para todos.
# campaigns
@ Indicações
R: Três dos últimos oito clientes vieram por indicação.
L: E a gente nem agradece direito.
R: Um jantar é mais barato que anúncio. Faz uma lista.
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
@ Meta do trimestre
R: Estamos em sessenta e oito por cento da meta, com cinco semanas.
L: Com os dois pilotos vamos a oitenta e cinco.
R: E o resto?
L: Ampliação. Dois clientes perguntaram.
R: Liga para os dois ainda hoje.
@ Tempo das negociações
R: As que ganhamos levam quarenta dias. As que perdemos, oitenta.
L: Então depois de dois meses é melhor perguntar de frente.
R: Isso. Perguntar, não sumir.
@ Atividade da semana
R: Vinte e três ligações na semana, quatro a mais.
L: Mas duas não tinham ninguém do outro lado.
R: Remarcou?
L: Remarquei para quinta.
@ Ligação que não foi boa
R: Agora uma minha, que foi mal. Falei setenta por cento do tempo.
L: O cliente tentou falar três vezes.
R: Pois é, só percebi depois.
L: Na demonstração eu também não paro de falar.
R: Cada tela, uma pergunta. Vamos testar.
# next
@ Fechamento curto
R: Pronto. O que ficou está no CRM, com nome e data.
L: Mesma hora na {segunda|terça}?
R: Mesma hora. Boa semana.
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
@ Who covers the late chats
R: A quarter of the chats come in after seven. Who sees them first?
L: We start at nine, so half past nine.
D: We could take turns, one evening each.
R: Two weeks, then we look at the numbers.
@ Deals without a next step
R: There are fourteen open deals without a single task.
L: Five are ours. They get a date or they get closed.
D: Two of ours were lost and nobody said so.
R: Then say so. A clean board is worth more than a full one.
# product
@ What customers asked for
L: Copying a calendar from one depot to another, again.
D: A reminder the evening before, for carriers.
R: The reminder is in testing. I'll push the copy.
L: And the gate app in two buttons, everybody loves that.
# campaigns
@ Referrals
R: Four of the last twelve customers were referred.
L: And we give nothing back.
D: A dinner is cheaper than an ad.
R: Make a list, each office three names.
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
@ Where the quarter stands
R: Seventy percent of target with five weeks to go.
L: Two pilots take us to ninety if they sign.
D: Brazil adds one more.
R: And the rest?
L: Growth in existing accounts. Three have asked.
@ How long deals take
R: Deals we win take forty-two days. Deals we lose take ninety.
D: So after two months we should ask straight out.
R: Ask, not vanish.
L: I have two of those. I'll ask today.
@ Activity of the week
R: Sixty-four calls last week across offices, nine more than before.
L: Shorter, though.
R: Follow-ups or rejections?
D: Half and half.
# calls
@ A call that went badly
R: One of mine, to be fair. I talked seventy percent of the time.
L: The customer tried to get in three times.
R: I only heard it afterwards.
D: In demos I never stop.
R: One question per screen. Let's try that.
@ A call worth hearing
R: Ximena's call on price, two minutes of it.
L: She asks about overtime before she says a number.
D: After that the price looks small.
R: Exactly. Please steal it.
# next
@ Short wrap-up
R: That's it. Open points are in the CRM, with a name and a date.
L: Same time in two weeks?
R: Same time. Thanks, all.
@ Who does what
R: So: Joel's list today, the reference by Thursday, product requests from me.
L: Agreed.
D: Thanks, all.
`,
} as const;
