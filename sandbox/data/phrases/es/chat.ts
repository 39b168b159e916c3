import type { ChatPhrases } from "../chat-phrases";
import { lines } from "../grammar";

export const chat: ChatPhrases = {
  botName: "Lumi",
  greetings: lines(`
    Hola, soy Lumi, el asistente de Harbor Loom. ¿En qué te puedo ayudar?
    Hola. Soy Lumi. Contame qué necesitás y te paso con alguien del equipo.
    Bienvenido a Harbor Loom. ¿Querés saber precios, ver una demo o hablar con alguien?
  `),
  openings: lines(`
    Hola, quería saber el precio para $depots depósitos
    Buenas, ¿trabajan en $city?
    Hola! Necesitamos ordenar la entrada de camiones, hoy es un caos
    Buen día, busco un sistema de turnos para [dársenas~andenes]
    Hola, ¿se integra con $wms?
    Hola, vi el aviso. ¿Cuánto sale por depósito?
    Necesito una demo para mi gerente, ¿puede ser esta semana?
    Buenas tardes, recibimos $trucks camiones por día y no damos abasto
    Hola, ¿tienen prueba gratis?
    Nos recomendaron con ustedes. Tenemos $depots [depósitos~cedis] y mucha cola en la calle
    ¿El chofer tiene que instalar algo o pide el turno por WhatsApp?
    hola precio por favor
    Buenas, estoy comparando opciones para la agenda de descarga
    Hola, ¿tienen ingreso único con cuentas de Microsoft?
    Nos multaron por camiones en doble fila, necesitamos algo ya
    Hola, queremos pasar de la [planilla~hoja de Excel] a un sistema. ¿Cómo es?
    ¿Puedo poner prioridad a los refrigerados?
    Buenas! Para una distribuidora chica, $depots depósitos, ¿conviene?
    Hola, ¿facturan en moneda local?
    Quiero que me llame un asesor
    Hola, ¿cuánto tarda la puesta en marcha?
    ¿Se puede usar en un solo depósito para probar?
    Buenas, necesito saber si manejan sobreestadía y multas
    Hola, soy de $company, ya usan algo así en otras empresas del rubro?
    ¿Tienen API? Lo pregunta mi gente de sistemas
    Hola, quería retomar una charla de hace unos meses
  `),
  returns: lines(`
    Hola, les escribí hace unos días y no pude ver la respuesta
    Hola de nuevo, me quedó una duda con el precio
    Buenas, vuelvo por lo de los $depots depósitos
    Hola, perdí el contacto de la persona que me atendió
    Hola otra vez! ¿Me mandan la propuesta a este contacto?
    Buenas, hablé por la web y ahora escribo por acá, que es más cómodo
  `),
  askName: lines(`
    Perfecto. ¿Cómo es tu nombre?
    Te ayudo. ¿Con quién tengo el gusto?
    Claro que sí. ¿Me decís tu nombre y apellido?
  `),
  askCompany: lines(`
    Gracias, $first. ¿De qué empresa sos?
    Un gusto, $first. ¿Cómo se llama la empresa?
  `),
  askDepots: lines(`
    ¿Cuántos depósitos tienen?
    ¿Cuántos depósitos quieren organizar?
  `),
  askEmail: lines(`
    ¿A qué correo te escribimos?
    ¿Me dejás un correo de contacto?
  `),
  askPhone: lines(`
    ¿Y un teléfono, por si hace falta llamarte?
    ¿Me pasás un celular con código de área?
  `),
  giveName: lines(`
    $name
    $name
    Soy $name
    $name, mucho gusto
  `),
  giveCompany: lines(`
    $company
    $company
    De $company, en $city
    trabajo en $company
  `),
  giveDepots: lines(`
    $depots
    $depots
    son $depots
    $depots depósitos
    por ahora $depots
  `),
  giveEmail: lines(`
    $email
    $email
    mi mail es $email
  `),
  givePhone: lines(`
    $phone
    $phone
    sí, $phone
  `),
  declineEmail: lines(`
    prefiero por acá
    no tengo mail de la empresa, mejor WhatsApp
    por WhatsApp está bien
  `),
  botDone: lines(`
    Listo, $first. En un rato te escribe alguien del equipo.
    Gracias, $first. Ya le paso tus datos a un asesor.
    Perfecto, quedó registrado. Te contactamos en horario de oficina.
  `),
  agentHello: lines(`
    Hola, $first, soy $rep, de Harbor Loom.
    Hola $first, ¿cómo va? Te habla $rep.
    Buenas, $first. Soy $rep y llevo las cuentas de tu zona.
  `),
  talks: `
# talk
@ precio
R: Vi que son $depots depósitos. El precio es por depósito y por año: $price, con usuarios ilimitados.
C: ok, y la instalación?
R: Se paga una vez y equivale a un mes. Te puedo armar una propuesta hoy.
C: Dale, mandala
R: Te la mando en un rato al correo que dejaste.
@ demo
R: ¿Te sirve una demo de treinta minutos esta semana?
C: {El jueves puedo|mañana a la mañana podría|la que viene mejor}
R: Perfecto. ¿Quién más tendría que estar?
C: mi jefe y alguien de sistemas
R: Te mando la invitación ahora.
@ integracion
C: lo que me importa es si se conecta con $wms
R: Sí, tenemos conector. Lee las órdenes y devuelve los horarios reales.
C: y eso cuánto demora
R: Cerca de una semana. Igual se puede arrancar sin integrar, con un archivo.
C: buenísimo, eso quería escuchar
R: ¿Te parece si lo vemos en una llamada corta?
C: sí, [llamame~llámame] después de las 15
R: Agendado.
@ choferes
C: mi duda es con los choferes, hay muchos que no se llevan con la tecnología
R: Piden el horario por WhatsApp, escribiendo hola. No instalan nada.
C: eso está bueno
R: Te paso un video de un minuto para que lo veas.
C: gracias!
R: De nada. Te escribo el lunes y me contás.
@ multas
C: nos pusieron otra multa ayer por la doble fila
R: Uf. Justo eso es lo primero que se nota: al repartir la llegada, la cola sale de la calle.
C: y en cuánto tiempo se ve?
R: Entre tres y cinco semanas, según el sitio.
C: ok, lo hablo adentro y te digo
R: Quedo a disposición. Si te ayuda, tengo una página con los números.
C: mandamela
R: Enviada.
@ seguridad
C: sistemas pregunta por ingreso único y dónde están los datos
R: Tenemos SSO con Microsoft, Google y SAML. Los datos están en São Paulo, con ISO 27001.
C: perfecto, me lo podés mandar por escrito?
R: Te mando el resumen de seguridad en un rato.
@ piloto
C: se puede probar en un solo depósito?
R: Sí, hacemos un piloto de cuatro a seis semanas con una meta escrita.
C: gratis?
R: El software sí; la puesta en marcha se descuenta si siguen.
C: me gusta, lo consulto
R: Cualquier cosa me escribís por acá.
@ moneda
C: facturan en dólares o en moneda local?
R: Las dos opciones. En moneda local se ajusta por trimestre.
C: mandame las dos
R: Va en la propuesta, con las dos columnas.
@ nollamar
C: por favor no me llamen al fijo que no me pasan los llamados
R: Anotado. ¿Te escribo por acá?
C: sí por acá mejor
R: Listo, seguimos por acá.
@ apuro
C: necesito cerrar esto antes de fin de mes
R: Se puede. ¿Quién firma de tu lado?
C: el gerente general, pero primero lo ve compras
R: Te armo una propuesta que compras pueda leer sin mí.
C: jaja gracias
R: La tenés hoy.
@ comparacion
C: estamos viendo también $competitor
R: Es una buena opción. La diferencia es que acá el chofer no instala nada y el precio no depende de usuarios.
C: ellos me pasaron menos
R: ¿Por cuántos usuarios?
C: 20
R: Con 20 usuarios en $depots depósitos se les va a quedar corto. Te armo la comparación.
C: ok
R: Te la mando mañana a primera hora.
@ sucursal
R: ¿Por cuál depósito te gustaría empezar?
C: por el de $city que es el más complicado
R: Bien. ¿Cuántas [dársenas~posiciones] tiene?
C: 8
R: Perfecto tamaño para empezar. Te escribo con una propuesta de piloto.
@ ocupado
R: ¿Te puedo llamar hoy?
C: hoy imposible, estoy en inventario
R: Sin problema. ¿El martes?
C: el martes sí, a la mañana
R: Te llamo el martes a las diez.
@ material
C: tenés algún folleto o presentación?
R: Sí, te la mando en PDF. Son seis páginas.
C: perfecto así la paso
R: Va. Si surge algo, estoy por acá.
@ equipo
C: quiénes son sus clientes?
R: Distribuidoras, frigoríficos, droguerías y supermercados. En tu rubro hay tres en la región.
C: puedo hablar con alguno?
R: Pido permiso y te paso el contacto.
C: genial
R: Te aviso en la semana.
@ horarios
C: trabajamos de noche también, hay soporte?
R: Hay guardia todo el día, todos los días, por WhatsApp.
C: perfecto
R: ¿Seguimos con una llamada de veinte minutos?
C: mandame horarios
R: Te acabo de mandar tres opciones.

@ balanza
C: tenemos balanza en la entrada, eso se puede enganchar?
R: Sí, con las marcas más comunes. ¿Qué modelo es?
C: ni idea, te mando una foto
R: Con la foto alcanza. La paso hoy a mi gente técnica.
@ feriados
C: en los feriados provinciales cómo hacen?
R: Se cargan por depósito. Ese día no ofrece horarios y listo.
C: hoy nos pasa que vienen igual jaja
R: Ya no va a pasar. Te muestro la pantalla en la demo.
@ frio
C: manejamos congelado, no puede esperar nadie más de 20 minutos
R: El frío tiene ventanas propias. Nadie más las puede pedir.
C: y si el camión llega tarde?
R: Se le ofrece el próximo hueco y ustedes deciden. En frío, conviene aprobar a mano.
C: ok tiene sentido
R: Te paso un caso parecido al de ustedes.
@ contrato
C: hay permanencia mínima?
R: Un año. El piloto se puede cortar cuando quieran.
C: y si cerramos un depósito en el medio?
R: Ese se descuenta en la renovación, sin vueltas.
C: buenísimo
R: Lo dejo escrito en la propuesta así no queda en el aire.
@ contacto
R: ¿Esto lo decidís vos o hay que sumar a alguien?
C: lo decide mi jefe, yo armo el cuadro
R: Entonces te mando el cuadro casi hecho, con tres columnas.
C: jajaja te amo
R: Va esta tarde.
@ volumen
R: ¿Cuántos camiones reciben por día, más o menos?
C: {unos $trucks|$trucks en un día normal|$trucks, fin de mes más}
R: ¿Y cuánto esperan?
C: $wait minutos si hay suerte
R: Con ese número el ahorro se ve rápido. Te preparo la cuenta.
@ idioma
C: el sistema está en español? algunos choferes hablan portugués
R: Español, portugués e inglés. El chofer elige al escribir.
C: perfecto, cruzan mucho de Brasil
R: Entonces les va a servir. Te cuento más cuando hablemos.
@ datos
C: si después no nos gusta nos llevamos los datos?
R: Sí, todo, en archivo, cuando lo pidan. Son de ustedes.
C: eso lo quiero por escrito
R: Está en la cláusula siete. Te la marco.
@ gerente
C: mi gerente pregunta en cuánto tiempo se paga
R: Entre cuatro y ocho meses, según la espera. ¿Me pasás sus números y lo calculo?
C: $trucks camiones y $wait minutos
R: Te mando la cuenta mañana con los supuestos a la vista.
@ visita
C: podrían venir a ver el depósito?
R: Sí. ¿El jueves o el viernes?
C: viernes a la mañana
R: Anotado, viernes a las 9. Voy con alguien de implementación.
@ portal
C: los supermercados grandes ya nos dan horario en su portal, esto se cruza?
R: Se importan esos horarios y quedan bloqueados acá. No se pisan.
C: uf eso hoy es un drama
R: Te lo muestro con un ejemplo real en la demo.
@ corta
C: {ok lo vemos|bien, gracias por la info|me sirve}
R: Cuando quieras lo retomamos, $first.
@ corta2
C: ya recibí la propuesta
R: Perfecto. ¿La miramos juntos o preferís verla antes?
C: la miro y te digo
R: Te escribo el viernes, entonces.
@ corta3
R: ¿Pudiste ver lo que te mandé?
C: todavía no, semana complicada
R: Sin apuro. Lo dejo a mano y te escribo la próxima.
@ corta4
C: me llamaron pero no pude atender
R: Era yo. ¿A qué hora te queda bien?
C: después de las 16
R: Te llamo 16:30.
@ corta5
C: cambié de mail, el otro no lo uso más
R: Gracias por avisar, lo actualizo ahora.
@ corta6
C: una pregunta, la puesta en marcha es en remoto o vienen?
R: Remoto, y un día en persona en el primer depósito.
C: genial
R: Ese día lo elegís vos.

# misfit
@ chofer
C: hola soy chofer tengo turno a las 7 en que darsena entro
R: Hola. Nosotros hacemos el sistema, el turno lo da el depósito. El número de dársena te llega por mensaje cuando te toca.
C: ah ok gracias
R: Buen viaje.
@ empleo
C: Hola, ¿dónde puedo dejar mi CV?
R: Hola, gracias por el interés. Lo recibimos en la página de empleos, al pie del sitio.
C: gracias
R: Suerte.
@ estudiante
C: Hola, estoy haciendo una tesis sobre colas en puertos y quería hacerles unas preguntas
R: Qué buen tema. Escribile a prensa, el correo está en el sitio, y te responden con tiempo.
C: muchas gracias!
R: De nada.
@ proveedor
C: Buenas, les ofrezco tablets industriales al mejor precio
R: Gracias, lo paso a compras. Por acá solo atendemos consultas de clientes.
C: les dejo mi contacto
R: Perfecto, gracias.

# close
@ fin
R: ¿Algo más que pueda ver hoy?
C: {no, gracias|por ahora no|nada más, gracias!}
R: {Estamos en contacto.|Hablamos, $first.|Que sigas bien.|Quedo por acá.|Cualquier cosa me escribís.|Buen día para vos.}
@ gracias
C: {gracias $rep|mil gracias|genial, gracias}
R: {De nada, $first.|Gracias a vos.|Cuando quieras.|Por favor, un gusto.}
`,
  notes: lines(`
    Llamé, pidió que le escriba por WhatsApp
    Quiere arrancar por el depósito de $city
    Decide con el gerente general, reunión a fin de mes
    Preguntó tres veces por el precio: mandar propuesta corta
    Sistemas pide ingreso único, mandar ficha
    Ya usa $wms, pedir contacto de sistemas
    No atiende antes de las 11
    Comparando con $competitor
  `),
  interests: lines(`
    $depots depósitos, $trucks camiones por día. Espera de $wait minutos.
    Pidió precio por $depots depósitos. Usa $wms.
    Quiere piloto en $city. $carriers transportistas, la mayoría con un camión.
    Cola en la calle y multas. $depots depósitos.
    Compara con $competitor. Le importa que el chofer no instale nada.
    Necesita ingreso único. $depots depósitos, arranca por $city.
  `),
};
