/** What is said on calls with customers, in Spanish as spoken on the Río de la Plata; `dialect.ts` turns it Mexican. */
export const customerCalls = `
# intro
@ Saludo y repaso de la agenda
R: Hola, $customer, {¿me escuchás bien?|¿se escucha bien?}
C: {Hola, $rep. Perfecto, te escucho.|Sí, ahora sí, hola $rep.|Hola, sí, bárbaro.}
R: Buenísimo. Gracias por hacerte el lugar, sé que {a esta hora está todo el mundo en la operación|los lunes y los viernes son imposibles}.
C: {No, por favor, es un tema que nos interesa.|Hoy está tranquilo, aprovechemos.}
R: Te propongo esto: {primero me contás cómo trabajan hoy, después te muestro algo y cerramos con próximos pasos|diez minutos de contexto, veinte de producto y cinco para ver cómo seguimos}. ¿Te parece?
C: Me parece bien.
@ Presentación de los participantes
R: Antes de arrancar, ¿quién más nos acompaña hoy?
C: Estoy yo, de $company, y {en un rato se suma alguien de sistemas|quizás se conecta mi jefe sobre el final}.
D: Hola, buen día. Yo veo la parte de {tráfico|expedición|recepción}.
R: Un gusto. Yo soy $rep, de Harbor Loom, y llevo las cuentas de la región.
C: Perfecto, entonces arranquemos.
@ Aviso de grabación
R: Te cuento que la llamada queda grabada, así no tengo que tomar notas. ¿Hay problema?
C: {No, ninguno.|Ningún problema, después pasámela.|No, al contrario, me sirve para contarle al equipo.}
R: Genial. Y si en algún momento prefieren que la corte, me avisan.
C: Dale.
@ Charla sobre el clima y el tránsito en $city
R: ¿Cómo va todo por $city?
C: {Un calor terrible, y con el portón abierto ni te cuento.|Lloviendo desde el lunes, los accesos son un barrial.|Bien, con el tránsito de siempre.}
R: Acá igual. {Bueno, si te parece vamos al tema.|No te robo mucho tiempo, entonces.}
C: Sí, dale, vamos.
@ Cómo conocieron Harbor Loom
R: Por curiosidad, ¿cómo llegaron a nosotros?
C: {Vi un aviso y escribí en el chat del sitio.|Un transportista que trabaja con ustedes nos habló.|Buscando en internet, la verdad.|Los vi en la expo logística.}
R: Buenísimo. Vi que en el chat ya habías dejado algunos datos, así que no te los vuelvo a pedir.
C: Te agradezco, porque uno se cansa de repetir lo mismo.

# operation
@ Hoy los turnos se piden por WhatsApp y se anotan en una planilla
R: Contame cómo asignan hoy [los turnos~las citas] de carga.
C: {Mirá, es bastante artesanal.|La verdad, a mano.} El transportista manda un WhatsApp, alguien lo anota en una [planilla~hoja de Excel] y después le contesta con un horario.
R: ¿Y quién mantiene esa [planilla~hoja]?
C: {Una persona por turno, y cuando falta esa persona nadie sabe nada.|Dos chicos de tráfico, que además hacen otras mil cosas.}
R: ¿Qué pasa cuando dos camiones caen en el mismo horario?
C: Se pelean en [la playa~el patio]. Literal. {El otro día tuvimos que salir a separarlos.|Entra el que llegó primero y el otro reclama.}
@ Llegan $trucks camiones por día y la espera ronda los $wait minutos
R: ¿Cuántos camiones reciben en un día normal?
C: Unos $trucks, sumando todo. En temporada {puede ser el doble|sube un cuarenta por ciento}.
R: ¿Y tienen medido cuánto espera cada uno?
C: Medido, medido, no. A ojo, unos $wait minutos. {Hay días de tres horas.|El peor día llegamos a cuatro horas y salimos en el grupo de los choferes.}
R: $wait minutos por camión, todos los días, es mucha plata.
C: Por eso estamos hablando.
@ Las colas ocupan la vía pública y ya hubo multas
C: Nuestro problema más grande es la calle. Los camiones quedan en doble fila y los vecinos llaman al municipio.
R: ¿Les labraron multas?
C: {Tres este año.|Dos, y una clausura preventiva de un día.} Y cada vez que pasa, el gerente pregunta por qué vienen todos a la misma hora.
R: ¿Y por qué vienen todos a la misma hora?
C: Porque nadie les dice otra cosa. {El que llega a las seis sabe que sale antes que el que llega a las nueve.|Es el que madruga el que carga.}
@ El 70 % de los camiones llega antes de las diez de la mañana
R: ¿Cómo se reparte la llegada a lo largo del día?
C: Muy mal. Diría que el setenta por ciento llega antes de las diez. A la tarde tenemos gente cruzada de brazos.
R: O sea que [las dársenas están vacías~los andenes están vacíos] la mitad del día.
C: Exacto. {Pagamos horas extra a la mañana y a la tarde sobra gente.|Y después me piden una dársena nueva.}
R: Antes de construir, conviene repartir.
C: Eso mismo le dije al directorio.
@ Recepción no sabe qué trae cada camión hasta que llega
C: Otro tema es que no sabemos qué viene. El camión se presenta en portería con un papel y recién ahí nos enteramos.
R: ¿No reciben un aviso previo del proveedor?
C: {Algunos mandan un mail, otros nada.|Los grandes sí, los chicos jamás.} Y el mail llega a una casilla que miran tres personas.
R: Si el proveedor carga la orden al pedir [el turno~la cita], ustedes lo ven un día antes.
C: Eso solo ya nos cambia la vida.
@ Portería registra los ingresos en un cuaderno
R: ¿Portería cómo registra la entrada?
C: En un cuaderno. {Un cuaderno de verdad, con birome.|Con la letra que tiene Ramón, imaginate.}
R: ¿Y las horas de salida?
C: Cuando se acuerda. Por eso después es imposible discutir una demora con el transportista.
R: Nosotros les dejamos el ingreso, la llegada [a la dársena~al andén] y la salida con hora, sin escribir nada.
C: {Ramón te va a abrazar.|Eso hay que mostrárselo a seguridad.}
@ Cobran sobreestadías que no pueden discutir
C: Los transportistas nos facturan sobreestadía y no tenemos con qué discutirla.
R: ¿De cuánto estamos hablando?
C: {El mes pasado fueron catorce facturas.|En el año, más que el sueldo de dos personas.} Y seguro que la mitad no corresponde.
R: Con los horarios registrados por el sistema esa discusión se termina.
C: Mi gerente financiero quiere ver justo eso.
@ Priorizan frío y perecederos a mano
R: ¿Tienen mercadería con prioridad?
C: Sí, todo lo refrigerado. Si un equipo de frío espera dos horas al sol, {perdemos la carga|el cliente nos rechaza el lote}.
R: ¿Y hoy cómo le dan prioridad?
C: Gritando. {El jefe de [playa~patio] baja y lo hace pasar.|Alguien llama a portería.}
R: Acá lo definen por tipo de carga: el frío tiene ventanas propias y nadie se las puede tomar.
C: Eso me interesa mucho.
@ Cada sucursal trabaja distinto
R: ¿Los $depots [depósitos~cedis] trabajan igual?
C: Para nada. {Cada jefe tiene su librito.|Hay uno que trabaja bárbaro y los demás lo miran de lejos.}
R: ¿Y eso les complica?
C: Nos complica para comparar. Cuando pido el tiempo de descarga me llegan $depots archivos distintos.
R: Con un tablero único los comparás todos a la misma hora.
@ Los fines de mes se duplica el volumen
C: A fin de mes esto es una locura. Se factura todo en los últimos tres días.
R: ¿Cuánto sube?
C: El doble. {Y con la misma gente.|Y la misma cantidad de [dársenas~andenes].}
R: ¿Ahí abren ventanas de noche?
C: Lo intentamos, pero los choferes no quieren. Si tuvieran [un turno confirmado~una cita confirmada], quizás vendrían.
R: Eso es lo que vemos: con horario firme, la noche se llena.
@ La persona que ordena la playa se jubila
C: El que maneja todo esto se jubila en {marzo|seis meses} y lo tiene en la cabeza.
R: ¿Nada por escrito?
C: Un cuaderno y su teléfono personal. {Los choferes lo llaman a él, no a la empresa.|Cuando se va de vacaciones, sufrimos.}
R: Entonces no es solo la cola, es un riesgo.
C: Exacto. Eso lo entendió hasta el dueño.
@ Descargan de a un proveedor y el resto espera
C: Cuando llega un contenedor, se para todo lo demás.
R: ¿Cuánto tarda un contenedor?
C: {Dos horas y media con suerte.|Tres horas, y si viene mal estibado, cuatro.}
R: Conviene darle una ventana fija y lejos de la hora pico.
C: El agente de carga nunca me avisa el día.
R: Si pide el horario por el mismo canal, sí o sí avisa.
@ Devoluciones que nadie espera
C: Las devoluciones llegan cuando quieren y se mezclan con todo.
R: ¿Cuántas por semana?
C: {Unas treinta.|Entre veinte y cuarenta.} Y nadie las quiere atender.
R: Las ponemos en un tipo aparte, con dos ventanas por día.
C: {Mi jefe de [playa~patio] te va a querer.|Eso solo ya ordena la tarde.}
@ Muestran fotos de la cola
C: Te comparto una foto de ayer. Mirá la esquina.
R: Uf. ¿Cuántos son?
C: {Once, y faltan los que no entran en la foto.|Catorce camiones a las siete y cuarto.}
R: ¿Me dejás usarla en la propuesta, sin el nombre?
C: Sí, tapá las patentes.

# depots
@ Empezarían por el de $city y después el resto
R: ¿Por cuál de los $depots arrancarían?
C: {Por $city, que es el que más duele.|$city, sin duda. Es el más grande y el más desordenado.}
R: ¿Cuántas [dársenas~posiciones] tiene?
C: {Ese solo tiene ocho.|Seis de carga y dos de descarga.|Doce, pero usamos nueve.}
R: Es un buen tamaño para empezar: se nota enseguida si funciona.
@ Son $depots en total, $docks bocas de carga
R: Para dimensionar: ¿cuántas bocas suman entre todos?
C: Dejame pensar. {Entre todos, unas $docks.|Alrededor de $docks, contando las laterales.}
R: Perfecto. El precio va por [depósito~cedis], no por boca ni por usuario, así que no te preocupes por ese número.
C: Ah, eso está bien, porque otros nos cobraban por usuario.
@ Uno de los sitios es operado por un tercero
C: Ojo que uno de los $depots lo opera un tercero. La gente no es nuestra.
R: No hay problema, les das acceso con su propio perfil y ven solo ese sitio.
C: ¿Y las métricas?
R: Las ven ustedes completas. {Muchos clientes lo usan justamente para controlar al operador.|Ellos ven su parte y vos la de todos.}
C: {Eso les va a encantar, je.|Perfecto, es lo que busco.}
@ Planean abrir otro sitio
R: ¿Piensan abrir alguno más?
C: Hay un proyecto para el año que viene, {pero todavía no está aprobado|si sale el galpón nuevo}.
R: Cuando se sume, se agrega a la misma cuenta al precio de ese momento de tu escalón.
C: Bien. Anotalo como posible, nada más.
@ Hay sitios sin buena conexión
C: En dos de los [depósitos~cedis] la conexión a internet es muy mala.
R: ¿Tienen señal de celular?
C: Sí, eso sí. {4G anda bien.|Más o menos, pero hay.}
R: Con eso alcanza. La aplicación de portería guarda los ingresos y los manda cuando vuelve la señal.
C: Buenísimo, porque el año pasado probamos otra cosa y se colgaba.
@ Cada sitio tiene horarios distintos
R: ¿Los horarios de recepción son los mismos en todos?
C: No. {Hay dos que trabajan las veinticuatro horas.|El de $city va de seis a veintidós, los demás de ocho a diecisiete.}
R: Se configura por sitio y por día. También los feriados, que suelen ser el dolor de cabeza.
C: Los feriados provinciales, ni me hables.
@ Alquilan un predio para que esperen los camiones
C: Alquilamos un terreno enfrente para que esperen ahí.
R: ¿Y eso cuánto sale por mes?
C: {Más que tu software, seguro.|No me hagas decirlo en voz alta.}
R: Si funciona, en tres meses lo podés devolver.
C: Con eso pago el proyecto entero.
@ Un sitio comparte entrada con otra empresa
C: El de $city comparte portón con otra empresa.
R: ¿Se coordinan de alguna manera?
C: A los gritos. {Ellos cargan de mañana y nosotros también.|Hay un grupo de WhatsApp que nadie mira.}
R: Podemos mostrarles a ellos las horas ocupadas, sin ver nada más.
C: Eso sería diplomacia pura.

# carriers
@ Trabajan con $carriers transportistas, muchos con un solo camión
R: ¿Con cuántos transportistas trabajan?
C: Unos $carriers. {Cinco grandes y el resto son dueños de un camión.|La mitad son fleteros con un solo equipo.}
R: ¿Usan bien el celular?
C: WhatsApp sí, todos. Otra cosa, {no sé|imposible}.
R: Por eso [el turno se pide~la cita se pide] por WhatsApp y no tienen que instalar nada.
C: {Ese es el punto clave para mí.|Ahí me ganaste.}
@ Preocupa que los choferes no adopten la herramienta
C: Mi miedo es que armemos todo y los choferes sigan cayendo cuando quieren.
R: Es la duda más común. Lo que funciona es una regla simple: el que tiene [turno~cita] pasa primero.
C: ¿Y el que no tiene?
R: Espera un hueco. {A la segunda semana, todos piden.|En el último arranque que hicimos, al día diez pedía el noventa por ciento.}
C: Habría que comunicarlo bien.
R: Te paso los mensajes que usan otros clientes, ya probados.
@ Los proveedores grandes tienen su propio sistema
C: Los proveedores grandes ya tienen su portal y no van a entrar en otro.
R: No hace falta. Les damos una API o un archivo, y ellos nos mandan los pedidos.
C: ¿Y si no quieren?
R: Entonces lo carga tu gente de abastecimiento, que igual tarda menos que por teléfono.
C: OK, eso es razonable.
@ Quieren penalizar a quien no se presenta
C: Nos pasa mucho que piden horario y no aparecen.
R: ¿Qué porcentaje?
C: {Un quince por ciento.|Diría que uno de cada ocho.}
R: El sistema marca los ausentes solo, y a partir de tres [podés~puedes] limitarle los horarios buenos.
C: Eso los ordena en dos semanas.
@ Los choferes esperan sin información
C: El chofer llega y no sabe nada. Se baja, pregunta, vuelve, pregunta de nuevo.
R: Con nosotros recibe un mensaje cuando le toca: [dársena~andén] tal, pase.
C: ¿Por WhatsApp también?
R: Por WhatsApp o por SMS. {Puede esperar en la estación de servicio con aire acondicionado.|Ni se baja del camión.}
C: Eso hasta por humanidad hay que hacerlo.
@ Choferes que hablan otro idioma
C: Nos llegan choferes de {Brasil|otros países} y no nos entendemos.
R: El mensaje sale en el idioma del chofer. Él elige la primera vez.
C: ¿Portugués también?
R: Portugués e inglés. {Después lo recuerda.|Y se puede sumar otro.}
C: Bien, porque hoy les hacemos señas.
@ Quieren premiar a los puntuales
C: A los que cumplen me gustaría darles algo.
R: Hay clientes que les reservan las mejores horas.
C: ¿Eso se configura?
R: Sí, por puntualidad del último mes. {No cuesta nada y funciona.|Lo miran más que un bono.}
C: Me gusta más que multar.

# demo
@ Vieron la agenda del día por sitio
R: Comparto pantalla. ¿Ves la agenda?
C: Sí, la veo. {¿Lo verde qué es?|¿Cada columna qué sería?}
R: Cada columna es [una dársena~un andén]. Lo confirmado está lleno, lo pedido tiene borde, y lo gris está bloqueado.
C: ¿Y puedo mover uno de lugar?
R: Lo arrastrás y al transportista le llega el cambio. {Mirá, lo paso de las nueve a las once.|Lo hago ahora: listo.}
C: {Ah, qué simple.|Está muy claro.}
@ Probaron el pedido por WhatsApp en vivo
R: Hagamos una prueba: mandá "hola" a este número desde tu celular.
C: A ver. Listo. {Me contestó.|Uh, qué rápido.}
R: Pedile [un turno~una cita] para mañana.
C: Me ofrece a las siete y media, a las nueve y a las catorce. {Elijo nueve.|Pongo catorce.}
R: Ahora mirá la agenda: ahí está.
C: {Buenísimo. Eso mi gente lo entiende en un minuto.|Esto lo puede usar cualquiera.}
@ Vieron el tablero de tiempos
R: Este es el tablero de tiempos: espera, descarga y permanencia total, por sitio.
C: ¿Lo puedo ver por transportista?
R: Por transportista, por proveedor o por tipo de carga. {Y se baja a Excel.|Y te llega por mail los lunes.}
C: Mi gerente vive en Excel, así que perfecto.
R: Acá se ve un cliente que bajó de ciento diez minutos a treinta y ocho.
C: {¿En cuánto tiempo?|¿Y eso cuánto les llevó?}
R: En siete semanas.
@ Mostraron el modo portería en tablet
R: Esto es lo que ve portería en la tablet. Una lista, nada más.
C: ¿Tiene que escribir algo?
R: Toca el camión y toca "ingresó". Si lee la patente con la cámara, ni eso.
C: {A Ramón le va a gustar.|Simple. Si tiene tres botones ya es mucho.}
R: Tiene dos.
@ Preguntó por avisos cuando un camión se demora
C: ¿Qué pasa si el camión viene atrasado?
R: El chofer avisa por el mismo chat y el sistema le ofrece el próximo hueco.
C: ¿Y el que venía después?
R: Si quiere, se adelanta. {Es automático, salvo que ustedes prefieran aprobarlo.|Lo decide una regla de ustedes.}
C: Preferimos aprobarlo, al menos al principio.
@ Quiere ver cómo se bloquean horarios
C: ¿Cómo bloqueo una franja? Por ejemplo, los martes hacemos inventario.
R: Seleccionás la franja, ponés el motivo y se repite cada martes.
C: ¿Y los que ya tenían [turno~cita]?
R: Te los lista y les propone otro horario con un clic.
C: Bien. Hoy eso son cuarenta llamadas.
@ Comparó la vista con su pizarra actual
C: Nosotros hoy tenemos una pizarra blanca. {Te va a dar risa.|Después te mando una foto.}
R: No me da risa, la mitad de nuestros clientes empezó así.
C: Lo bueno de la pizarra es que se ve desde lejos.
R: Esto se puede poner en un televisor en [la playa~el patio]. Se actualiza solo.
C: Ah, perfecto. Entonces jubilamos la pizarra.
@ Vieron cómo reprograma un día entero
C: ¿Y si se corta la luz y perdemos la mañana?
R: Se marca el corte y el sistema propone un nuevo horario a todos.
C: ¿A todos juntos?
R: Por prioridad: primero frío, después lo que tiene entrega comprometida. {Mirá, simulo un corte de dos horas.|Lo hago acá en el ambiente de prueba.}
C: Guau. Eso hoy nos lleva el día entero.
@ Preguntó si funciona en un televisor de la nave
C: En la nave hay un televisor grande que nadie usa.
R: Ahí va la vista de [dársenas~andenes]. Cada una con su camión y el tiempo corriendo.
C: ¿Se pone rojo cuando se pasa?
R: Amarillo primero, rojo después. {Los tiempos los ponen ustedes.|Ustedes deciden cuándo.}
C: Eso va a picar el orgullo de más de uno.

# integration
@ Necesitan integrar con $wms
R: ¿Qué sistema usan para el almacén?
C: $wms. {Está bastante tocado, te aviso.|Lo mantiene un proveedor externo.}
R: Tenemos conector para leer las órdenes y devolver los horarios reales. Son dos llamadas por API.
C: ¿Eso lo hacen ustedes o nosotros?
R: Lo configuramos nosotros y tu gente de sistemas valida. {Suele llevar una semana.|Entre cinco y ocho días hábiles.}
C: Sistemas siempre dice dos meses para todo.
R: Por eso conviene sumarlos a la próxima.
@ Arrancarían sin integración, con carga por archivo
C: ¿Se puede empezar sin integrar nada?
R: Sí. Subís un archivo con las órdenes del día y listo. {La mayoría arranca así.|Después se integra con calma.}
C: Prefiero eso. Si espero la integración, no empezamos nunca.
R: De acuerdo: arranque con archivo y la integración en la segunda etapa.
@ Sistemas pide documentación de la API
D: Yo soy de sistemas. ¿La API está documentada?
R: Sí, es REST, con OpenAPI y un ambiente de pruebas.
D: ¿Tienen webhooks o hay que consultar cada tanto?
R: Webhooks por cada cambio de estado. {Con reintentos y firma.|Firmados, y con reintentos durante veinticuatro horas.}
D: Bien. Con eso puedo estimar. Mandame el link.
@ Quieren devolver los tiempos al sistema de transporte
C: Me gustaría que la hora de salida vuelva a nuestro TMS, para liquidar el viaje.
R: Se puede. ¿Qué TMS es?
C: {Uno propio, lo hizo un programador que ya no está.|Un desarrollo local, chiquito.}
R: Si recibe un archivo o una llamada web, alcanza.
C: Recibe un CSV a las cinco de la mañana. No te rías.
R: Un CSV a las cinco de la mañana es perfecto.
@ Consultan por balanza y cámaras
C: ¿Se conecta con la balanza?
R: Con las marcas más comunes sí. El peso queda en [el turno~la cita] sin que nadie lo tipee.
C: ¿Y las cámaras de patente?
R: También. {Si ya tienen cámara IP, la usamos.|Con una cámara común anda bien.}
C: Hay que ver el modelo, te lo paso por mail.
@ El conector lo mantiene Harbor Loom
C: Si actualizamos $wms, ¿se rompe todo?
R: El conector lo mantenemos nosotros. Si cambia algo, lo arreglamos.
C: ¿Con qué plazo?
R: Un día hábil. {Está en el acuerdo de servicio.|Y mientras tanto se trabaja con archivo.}
C: Con el anterior esperamos tres semanas.
@ Quieren los datos en su tablero
D: Tenemos un tablero propio. ¿Podemos sacar los datos?
R: Todo, por API o con un archivo diario.
D: ¿Con qué detalle?
R: Cada cambio, con hora y usuario. {Son unas veinte columnas.|Te paso el diccionario de datos.}
D: Perfecto. Con eso armo lo mío.

# security
@ El ingreso único es requisito de sistemas
C: Sistemas pide ingreso único, con la cuenta de la empresa. Sin eso no aprueban nada nuevo.
R: Lo tenemos: ingreso único con Microsoft, Google o cualquier proveedor SAML.
C: ¿Va incluido o se paga aparte?
R: {Está incluido desde cinco depósitos.|En tu caso va incluido.}
C: Bien, porque el proveedor anterior nos lo cobraba como un lujo.
@ Preguntan por certificaciones y dónde están los datos
D: ¿Dónde se alojan los datos?
R: En la nube, en São Paulo, con copia en otra región.
D: ¿Tienen ISO 27001?
R: Sí, desde hace dos años. {Te mando el certificado y el último informe.|El informe de auditoría lo mandamos con un acuerdo de confidencialidad.}
D: Necesito eso y el cuestionario de seguridad completo.
R: Mandámelo y te lo devolvemos en una semana.
@ Baja de usuarios automática
D: Cuando alguien se va de la empresa, ¿cómo se le corta el acceso?
R: Con SSO, apenas lo dan de baja en el directorio deja de entrar.
D: ¿Y las sesiones abiertas?
R: Se cierran en minutos. {También hay un registro de todo lo que hizo.|Y queda la auditoría.}
D: Eso lo preguntaron en la última auditoría, así que bien.
@ Datos personales de los choferes
C: Legales va a preguntar por los datos de los choferes.
R: Guardamos nombre, documento y teléfono, nada más, y se borran al año.
C: ¿Se puede cambiar ese plazo?
R: Sí, es una configuración. {Algunos piden noventa días.|Depende de lo que diga su política.}
C: Perfecto, lo anoto para legales.
@ Perfiles y permisos por sitio
C: No quiero que un jefe de sitio vea los números de otro.
R: Cada usuario tiene sitios y un perfil: portería, operación, jefe o dirección.
C: ¿Y yo veo todo?
R: Vos ves todo, {y además quién cambió qué|y podés delegar la administración}.
C: Bien, simple.

# price
@ El precio es de $price por año
C: Vamos a lo importante: ¿cuánto sale?
R: El precio es por [depósito~cedis] y por año: $price. Incluye usuarios, transportistas y mensajes.
C: ¿Sin límite de usuarios?
R: Sin límite. {No queremos que cuides usuarios.|Cuantos más lo usen, mejor funciona.}
C: Y con $depots, ¿hay descuento?
R: A partir de diez baja un escalón. {Y si firman por dos años, otro poco.|Te lo dejo por escrito.}
@ El total estimado es de $total por año
R: Para los $depots, estamos hablando de $total por año.
C: {Es menos de lo que pensaba.|Mmm, es un número.} ¿La puesta en marcha va aparte?
R: La puesta en marcha se paga una vez y es el equivalente a un mes.
C: ¿Y las capacitaciones?
R: Incluidas. {Remotas siempre, y una presencial en el primer sitio.|Todas las que hagan falta el primer trimestre.}
@ Piden precio en moneda local y ajuste
C: ¿El precio es en dólares?
R: Puede ser en dólares o en moneda local con ajuste trimestral.
C: Compras va a pedir moneda local, seguro.
R: No hay problema. {El ajuste sigue un índice público, sin sorpresas.|Ya lo hacemos con otros clientes de acá.}
C: Mandame las dos opciones y que ellos elijan.
@ Preguntan por forma de pago
C: ¿Se paga por mes o por año?
R: Anual adelantado, o trimestral con un pequeño recargo.
C: {Trimestral nos acomoda más.|Anual, si hay un precio mejor.}
R: Te armo la propuesta con las dos y vemos.
C: Dale. Y poné la factura a nombre de la sociedad que corresponde, que acá somos tres.
@ Compararon el costo con una persona
C: Mi jefe va a decir: con esa plata contrato a una persona.
R: Es una buena pregunta. ¿Cuántas personas atienden hoy el teléfono de [turnos~citas]?
C: {Tres, repartidas.|Dos y media, digamos.}
R: No hay que echar a nadie: esa gente pasa a ordenar [la playa~el patio], que es donde falta.
C: Eso suena mejor que el discurso del otro proveedor.
@ Pidieron descuento
C: Necesito que me ayudes con el precio. {Así no pasa por compras.|Tengo un tope y estamos un poco arriba.}
R: ¿Cuál es el tope?
C: {Un diez por ciento menos.|Que empiece con otro número, digamos.}
R: Con firma antes de fin de mes y dos años de contrato, lo puedo llevar a mi directora.
C: Dos años es mucho. Dejame consultarlo.
R: Consultalo. Si son dos años, te confirmo el descuento mañana.
@ Preguntan qué pasa si suman o cierran sitios
C: Si el año que viene cierro un sitio, ¿lo sigo pagando?
R: Hasta la renovación sí. Después se descuenta.
C: ¿Y si abro uno?
R: Entra a prorrata, al precio de tu escalón. {Sin costo de puesta en marcha.|Sin nueva firma.}
C: Bien, eso no me lo dio nadie.
@ Piden separar el precio por unidad de negocio
C: Necesito dos facturas, porque son dos unidades de negocio.
R: Se puede, con el mismo contrato.
C: Y que cada gerente vea lo suyo.
R: Cada uno ve sus sitios y su factura. {Es común en grupos.|Lo tenemos en otros dos grupos.}
C: Entonces van a discutir menos. O no.

# roi
@ Calcularon el ahorro por espera
R: Hagamos la cuenta juntos: $trucks camiones, $wait minutos de espera. ¿Qué les cuesta la hora de camión parado?
C: {Nos la facturan a unos cuarenta dólares.|Calculamos treinta y cinco dólares por hora.}
R: Si bajamos la espera a la mitad, el software se paga en {cuatro|cinco|tres} meses.
C: ¿Eso lo tenés en una [planilla~hoja de cálculo]?
R: Sí, con los supuestos a la vista, para que cambies lo que no te cierre.
C: Mandámela, porque me la van a pedir.
@ Horas extra de la mañana
C: Lo que más duele son las horas extra.
R: ¿Cuántas por mes?
C: {Unas ciento veinte por sitio.|Casi doscientas en el sitio grande.}
R: Repartiendo la llegada, en general bajan un tercio en los primeros dos meses.
C: Si eso es cierto, no hace falta más retorno que ese.
@ Piden un caso parecido
C: ¿Tienen un caso de una empresa como la nuestra?
R: Sí, una distribuidora con once [depósitos~cedis]. Bajó la permanencia de dos horas a cincuenta minutos.
C: ¿Puedo hablar con ellos?
R: {Les pregunto y los presento.|Sí, ya nos dieron permiso para dar su contacto.}
C: Prefiero hablar con ellos antes que mirar un folleto.
@ Gerencia pide números antes de aprobar
C: El directorio no aprueba nada sin retorno de la inversión.
R: ¿Qué plazo de repago aceptan?
C: {Menos de un año.|Doce meses como máximo.}
R: Con sus números da {siete|seis|ocho} meses en el escenario conservador.
C: Ponelo así, conservador. Si sale mejor, mejor.

# pilot
@ Proponen un piloto de $weeks semanas en $city
R: Lo que propongo es un piloto en $city, $weeks semanas, con una meta escrita.
C: ¿Qué meta?
R: Bajar la espera de $wait minutos a menos de {cuarenta|treinta y cinco|cuarenta y cinco}.
C: ¿Y si no se cumple?
R: No siguen y no pagan la puesta en marcha. {Así de simple.|Lo ponemos en el contrato.}
C: Me parece justo.
@ Definieron quién lidera el piloto
R: ¿Quién sería la persona a cargo de su lado?
C: {El jefe de [playa~patio], que es el que más lo va a usar.|Yo, con ayuda de tráfico.}
R: Necesito media hora por semana de esa persona.
C: Eso se puede.
R: Y que portería tenga una tablet. Si no hay, les prestamos una.
@ Fecha posible del piloto: $month
R: ¿Cuándo podríamos empezar?
C: {Antes de $month, imposible.|En $month estaría bien.} Ahora estamos con el inventario.
R: Entonces $month. La primera semana configuramos y la segunda entra el primer camión.
C: {Cerrado, sujeto a aprobación.|Me gusta. Lo pongo en el calendario.}
@ Piden piloto gratis
C: El piloto es sin costo, ¿no?
R: El software sí. La puesta en marcha se descuenta si siguen.
C: {Mmm, ¿y si lo hacemos todo sin costo?|Compras me va a pedir todo gratis.}
R: Cuando es todo gratis, nadie le dedica tiempo. Prefiero que duela un poquito.
C: Je, tenés razón. Dejame ver.
@ El piloto necesita apoyo de la gerencia
R: Un pedido: que el primer lunes lo anuncie el gerente, no nosotros.
C: ¿Por qué?
R: Porque si lo anunciamos nosotros parece una prueba. {Si lo anuncia él, es la nueva forma de trabajar.|Con el gerente, la portería se lo toma en serio.}
C: Se lo pido. Le va a gustar salir en la foto.
@ Qué pasa al terminar el piloto
C: Termina el piloto y sale bien. ¿Cómo seguimos?
R: Firman por los $depots y el sitio piloto no se toca, sigue como está.
C: ¿Y si sale más o menos?
R: Dos semanas más, sin costo. {Y si no, nos damos la mano.|Después decidimos juntos.}
C: Es un trato decente.

# competition
@ También evalúan $competitor
R: ¿Están mirando alguna otra opción?
C: Sí, $competitor. {Nos hicieron una demo la semana pasada.|Nos pasaron un precio muy bajo.}
R: Es un buen producto. ¿Qué fue lo que más les gustó?
C: {El precio.|Que es local.} Lo que no me gustó es que el chofer tiene que instalar una aplicación.
R: Ese es justo el punto: acá no instala nada.
C: Sí, eso pesa.
@ Ya probaron una herramienta y no funcionó
C: Te digo la verdad: hace dos años compramos algo parecido y no lo usó nadie.
R: ¿Qué pasó?
C: Era muy pesado. Doce pantallas para dar un horario. {La gente volvió al teléfono en un mes.|Duró lo que duró el consultor.}
R: Gracias por contarlo. Por eso el piloto tiene meta y fecha de corte.
C: Si en cuatro semanas no lo usan, prefiero saberlo.
@ Sistemas propone hacerlo internamente
C: Sistemas dice que esto lo pueden hacer ellos en tres meses.
R: ¿Y vos qué decís?
C: Que llevamos tres años escuchando eso.
R: Hacer la agenda es fácil. Lo difícil es el WhatsApp, los cambios y portería sin internet.
C: {Exacto. Y después quién lo mantiene.|Y el programador se va a los seis meses.}
@ El grupo tiene un contrato global con $competitor
C: La casa matriz usa $competitor en Europa y nos puede pedir lo mismo.
R: ¿Es una obligación o una sugerencia?
C: Por ahora sugerencia. {Acá no tienen soporte en español.|Pero allá no conocen nuestros fleteros.}
R: Podemos convivir: les enviamos los datos en el formato que ellos usan.
C: Eso me da un argumento.

# objections
@ Temen un cambio en plena temporada
C: No quiero tocar nada antes de la temporada alta.
R: Lo entiendo. ¿Cuándo termina?
C: {A mediados de enero.|Después de las fiestas.}
R: Podemos configurar ahora y encender después. Así no se pierde el tiempo.
C: Eso sí. Configurar, pero sin que nadie lo note.
@ El jefe de sitio se resiste
C: El que me preocupa es el jefe del sitio. Dice que así le sacan el control.
R: Suele ser al revés: por primera vez ve lo que viene.
C: ¿Le harían una demo a él solo?
R: Claro. {Sin gerentes en la sala, mejor.|Y que la opere él, no nosotros.}
C: Sí, por favor. Si él lo compra, está hecho.
@ No hay presupuesto este trimestre
C: El tema es que el presupuesto de este año ya está cerrado.
R: ¿Hay alguna partida de mejoras?
C: {Para el piloto alcanza, para todo no.|Hay algo, pero chico.}
R: Entonces piloto con esta partida y el despliegue en el presupuesto nuevo.
C: Así puedo defenderlo.
@ El directorio decide una vez por mes
C: Esto lo aprueba el directorio, que se junta una vez por mes.
R: ¿Cuándo es la próxima?
C: {El último jueves.|En dos semanas.}
R: ¿Qué necesita el directorio para decir que sí?
C: Una página. {No leen más que eso.|Con el número grande arriba.}
R: Te mando una página con el número grande arriba.
@ Sindicato y choferes
C: Hay que ver qué dice el sindicato. Todo lo que mida tiempos es sensible.
R: Medimos camiones y [dársenas~andenes], no personas.
C: Eso hay que explicarlo bien.
R: Tenemos una nota de una página que usaron otros clientes. {Te la paso.|La escribió un delegado, de hecho.}
C: Pasámela, la vamos a necesitar.
@ Dudan de que alcance la gente
C: Somos pocos. ¿Esto no nos da más trabajo?
R: Las dos primeras semanas sí, un poco. Después sacás el teléfono de la mesa.
C: ¿Cuántas llamadas son hoy?
R: Vos me dijiste que casi {cien|ochenta} por día.
C: Y la mitad es "¿ya puedo ir?". Tenés razón.
@ Piden referencias antes de decidir
C: Antes de mover esto quiero hablar con alguien que lo use.
R: Te presento a dos: una distribuidora y un frigorífico.
C: Que no sean los que ustedes invitan a las charlas.
R: Je. {Uno de ellos se quejó bastante el primer mes.|Son de los exigentes.} Ese te va a contar la verdad.
C: Con ese quiero hablar.

# adoption
@ La capacitación es de cuarenta minutos
C: ¿Cuánto lleva capacitar a la gente?
R: Portería, veinte minutos. Tráfico, cuarenta. {El chofer, nada.|Los choferes aprenden con el primer mensaje.}
C: Tengo tres turnos, así que hay que repetirlo.
R: Lo hacemos en los tres, incluido el de la noche.
C: A los de la noche nunca los capacita nadie. Lo van a valorar.
@ Soporte los fines de semana
C: ¿Qué pasa si se cae un domingo?
R: Hay guardia las veinticuatro horas y un número de WhatsApp.
C: ¿Contesta una persona?
R: Una persona, en español. {En diez minutos, en promedio.|El tiempo medio del último trimestre fue de nueve minutos.}
C: Bien, porque nosotros los domingos trabajamos.
@ Plan de salida por etapas
R: Después del piloto, sumamos dos sitios por quincena.
C: ¿Y llegamos a los $depots cuándo?
R: {En unos dos meses y medio.|Antes de que termine el trimestre.}
C: ¿No es muy rápido?
R: El segundo sitio siempre es más fácil que el primero. Ya conocen las preguntas.
@ Piden materiales para los transportistas
C: Necesito algo para mandarles a los transportistas.
R: Tenemos un video de un minuto y un afiche para portería.
C: {¿Con nuestro logo?|¿Se puede poner nuestro logo?}
R: Con su logo, y el número de WhatsApp de ustedes.
C: Perfecto. Que no parezca una multa, nada más.

# checkin
@ La espera media bajó a treinta y cuatro minutos
R: Les muestro el trimestre. Espera media: treinta y cuatro minutos. Venían de $wait.
C: {Se nota en la calle. Ya no llaman los vecinos.|Y con más volumen que el año pasado.}
R: El sitio más flojo sigue siendo el de la ruta.
C: Ahí cambió el jefe. {Dale un mes.|Hay que volver a capacitar.}
R: Lo agendo. ¿Querés que vaya alguien?
C: Si puede venir alguien un día, mejor.
@ Quieren sumar devoluciones
C: Queremos meter las devoluciones en la agenda. Hoy van por afuera y molestan.
R: Se hace con un tipo de carga nuevo, con su propia ventana.
C: ¿Eso cambia el precio?
R: No, es el mismo [depósito~cedis]. {Lo configuramos esta semana.|Lo dejamos listo el lunes.}
C: Excelente.
@ Reclamo por un aviso que no llegó
C: El martes hubo un problema: a un chofer no le llegó el aviso y perdió el horario.
R: Lo vi. El número tenía un dígito de menos en la ficha.
C: ¿No lo puede controlar el sistema?
R: Desde la próxima versión lo marca en rojo al cargarlo. {Igual, te pido disculpas.|Mientras tanto, revisamos la lista completa.}
C: Bien. Lo importante es que no se repita.
@ Renovación y ampliación
R: El contrato vence en {dos|tres} meses. ¿Cómo lo ven?
C: Renovar, seguro. {La duda es si sumamos dos sitios.|Y quizás ampliar.}
R: Si los suman ahora, entran con el escalón de abajo.
C: Preparame las dos versiones.

# next
@ Acordaron una demo con operaciones y sistemas
R: Próximo paso: una demo con operaciones y sistemas. ¿Quiénes tendrían que estar?
C: {El gerente de operaciones y alguien de sistemas.|Mi jefe, sistemas y el de $city.}
R: Mando la invitación para la semana que viene, cuarenta y cinco minutos.
C: A la mañana, si puede ser. {A la tarde es imposible.|Antes de las once.}
R: Perfecto, a la mañana.
@ Revisarán la propuesta internamente
C: Dejame verlo con mi equipo y te digo algo.
R: ¿Para cuándo lo tendrían visto?
C: {A fin de semana.|Dame una semana.|Cinco días, calculo.}
R: Te escribo ese día. ¿Por acá o por WhatsApp?
C: Por WhatsApp, que lo veo siempre.
@ Pidieron visitar un cliente
C: Me gustaría ver un sitio funcionando.
R: Hay uno a cuarenta minutos de $city. {Pido permiso y coordinamos.|Te consigo una visita corta.}
C: Si se puede ir un martes, mejor, que es el día más liviano.
R: Veo con ellos y te confirmo.

# again
@ Retoma de la conversación anterior
R: La última vez quedamos en que me ibas a contar cómo les fue con {la temporada alta|el cierre de mes|la reunión con gerencia}.
C: Sí, {sobrevivimos, que no es poco|salió mejor de lo que pensaba}. Pero los camiones en la calle siguen igual.
R: Entonces el problema sigue ahí.
C: Sigue ahí, y cada vez se nota más.

# results
@ Resultados de la primera semana de piloto
R: Miremos la primera semana: ciento noventa [turnos~citas], ochenta y dos por ciento a horario.
C: No está mal para empezar.
R: La espera bajó de $wait a {cincuenta y un|cuarenta y siete|cincuenta y cuatro} minutos.
C: Los choferes lo tomaron mejor de lo que pensaba. {Uno hasta felicitó a portería.|El que protestaba es el que más lo usa.}
R: El punto flojo fue el jueves a la tarde. ¿Qué pasó?
C: Se cayó un autoelevador. No es culpa del sistema.

# close
@ Despedida
R: Bueno, creo que cubrimos todo. {¿Te quedó alguna duda?|¿Algo que no hayamos visto?}
C: {No, muy claro.|Por ahora no. Si surge algo te escribo.|Creo que no, gracias.}
R: Gracias por el tiempo, $customer. {Que sigas bien.|Estamos en contacto.}
C: Igualmente, $rep. {Chau, chau.|Hasta luego.|Saludos.}
@ Despedida y agradecimiento
R: {Perfecto, entonces quedamos así.|Listo, te libero.}
C: Gracias a vos, $rep. Muy clara la charla.
D: Gracias, hasta luego.
R: Gracias a los dos. {Hablamos.|Buen día para todos.}
@ Corte por otra reunión
C: Perdón, me está llamando {portería|mi jefe}, tengo que cortar.
R: No te preocupes, ya teníamos todo. {Te escribo con el resumen.|Sigo por mail.}
C: Dale, gracias. Chau.
R: Chau, $customer.
`;

/** Follow-ups by telephone: short, to the point. */
export const phoneCalls = `
# intro
@ Llamado de seguimiento
R: Hola, ¿$customer? Habla $rep, de Harbor Loom. {¿Te agarro en buen momento?|¿Tenés dos minutos?}
C: {Hola, sí, decime.|Estoy manejando, pero te escucho en manos libres.|Hola $rep, sí, justo salía de una reunión.}
R: Soy breve. Te llamaba por lo que hablamos en el chat.
C: Sí, perdón que no te contesté. {Fue una semana complicada.|Estuvimos con auditoría.}
@ Devolución de llamada
C: Hola, vi una llamada perdida de este número.
R: Sí, soy $rep, de Harbor Loom. ¿Hablo con $customer?
C: {Sí, el mismo teléfono de siempre.|Sí, ¿cómo estás?}
R: Muy bien. Quería saber si pudieron ver la propuesta.
C: La vi por arriba. {Todavía no la pasé.|Me falta hablarlo con mi jefe.}
# next
@ Quedan en hablar la semana próxima
C: ¿Me llamás la semana que viene? {Ya voy a tener respuesta.|Ahora no te puedo decir nada.}
R: Te llamo {el martes a la mañana|el miércoles}. ¿Sirve?
C: Sirve. Y si no atiendo, mandame un mensaje.
R: Hecho.
@ Prefiere que le escriban
C: Mejor escribime, que en planta no se escucha nada.
R: Perfecto, te mando todo por WhatsApp {en un rato|hoy mismo}.
C: Gracias. Ahí te contesto seguro.
`;
