/** What is said on calls with customers, in Brazilian Portuguese. */
export const customerCalls = `
# intro
@ Saudação e pauta da reunião
R: Oi, $customer, tudo bem? {Está me ouvindo direitinho?|O som está bom aí?}
C: {Tudo ótimo, e você?|Oi, $rep, agora sim.|Tudo certo, pode falar.}
R: Tudo certo. Obrigad$rg pelo tempo, sei que {fim de mês é corrido|a operação não para}.
C: {Imagina, é um assunto que interessa.|Hoje está mais calmo, vamos aproveitar.}
R: Minha ideia é: {você me conta como funciona hoje, eu mostro o sistema e a gente fecha os próximos passos|dez minutos de contexto, vinte de produto e no fim combinamos o que vem depois}. Pode ser?
C: Pode, perfeito.
@ Apresentação de quem está na sala
R: Antes de começar, quem mais está com a gente?
C: Estou eu, da $company, e {daqui a pouco entra alguém da TI|talvez meu gerente entre no final}.
D: Oi, bom dia. Eu cuido {da expedição|do recebimento|do transporte}.
R: Prazer. Eu sou $rep, da Harbor Loom.
C: Ótimo, então vamos lá.
@ Aviso de gravação
R: Só avisando que a ligação fica gravada, para eu não precisar anotar. Tudo bem?
C: {Sem problema.|Tudo bem, depois me manda.|Tranquilo.}
R: Se em algum momento quiser que eu pause, é só falar.
C: Combinado.
@ Conversa sobre o tempo em $city
R: E como está o tempo em $city?
C: {Um calor que ninguém aguenta no pátio.|Chuva desde segunda, o pátio virou lama.|Bom, trânsito como sempre.}
R: Aqui também. {Bom, vamos ao que interessa.|Então não vou tomar muito do seu tempo.}
C: Vamos sim.
@ Como conheceram a Harbor Loom
R: Por curiosidade, como vocês chegaram até nós?
C: {Vi um anúncio e escrevi no chat do site.|Um transportador comentou de vocês.|Pesquisando na internet mesmo.|Na feira de logística, em março.}
R: Legal. Vi que você já tinha deixado alguns dados no chat, então não vou perguntar tudo de novo.
C: Ah, ótimo, porque a gente cansa de repetir.

# operation
@ Hoje o agendamento é por WhatsApp e planilha
R: Me conta como vocês agendam hoje.
C: {Olha, é bem manual.|No braço, né.} O motorista manda WhatsApp, alguém anota numa planilha e responde com o horário.
R: E quem cuida dessa planilha?
C: {Uma pessoa por turno, e quando ela falta ninguém acha nada.|Duas meninas do transporte, que fazem mais mil coisas.}
R: E quando dois caminhões caem no mesmo horário?
C: Dá briga no pátio. {Semana passada tive que descer.|Entra quem grita mais.}
@ São $trucks caminhões por dia, com espera de $wait minutos
R: Quantos caminhões por dia, mais ou menos?
C: Uns $trucks, somando tudo. {Em novembro dobra.|No pico sobe quarenta por cento.}
R: E o tempo de espera, vocês medem?
C: Medir mesmo, não. No olho, uns $wait minutos. {Tem dia de três horas.|Já tivemos dia de cinco horas.}
R: Isso todo dia é muito dinheiro parado.
C: Por isso que eu te chamei.
@ A fila ocupa a rua e já houve multa
C: O pior é a rua. Os caminhões param em fila dupla e a prefeitura vem.
R: Já teve multa?
C: {Três este ano.|Duas, e um dia de interdição.} E sempre perguntam por que vem todo mundo junto.
R: E por que vem todo mundo junto?
C: Porque ninguém fala outra coisa para eles. {Quem chega às seis sai antes de quem chega às nove.|Quem madruga carrega.}
@ Setenta por cento chega antes das dez
R: Como é a distribuição ao longo do dia?
C: Péssima. Setenta por cento chega antes das dez. À tarde o pessoal fica parado.
R: Ou seja, as docas ficam vazias metade do dia.
C: Exato. {E de manhã eu pago hora extra.|E ainda me pedem mais uma doca.}
R: Antes de construir, vale distribuir.
C: Foi o que eu falei para a diretoria.
@ A portaria anota tudo num caderno
R: E a portaria, registra como?
C: Num caderno. {Caderno mesmo, com caneta.|Com a letra do seu Valdir, imagina.}
R: E a saída?
C: Quando ele lembra. Depois não tem como discutir estadia com o transportador.
R: Aqui fica entrada, doca e saída com horário, sem escrever nada.
C: {O seu Valdir vai te abraçar.|Isso a segurança vai gostar de ver.}
@ Pagam estadia sem conseguir contestar
C: Os transportadores cobram estadia e eu não tenho prova nenhuma.
R: De quanto estamos falando?
C: {No mês passado, catorze notas.|No ano, mais que o salário de duas pessoas.} E metade eu tenho certeza que não era devida.
R: Com o horário registrado, essa discussão acaba.
C: Meu financeiro quer exatamente isso.
@ Prioridade para refrigerados é no grito
R: Vocês têm carga com prioridade?
C: Tudo que é refrigerado. Se um baú frio espera duas horas no sol, {a gente perde a carga|o cliente recusa o lote}.
R: E hoje como é essa prioridade?
C: No grito. {O encarregado desce e manda passar.|Alguém liga na portaria.}
R: Aqui o refrigerado tem janela própria, ninguém pega.
C: Gostei disso.
@ Cada unidade trabalha de um jeito
R: Os $depots centros trabalham igual?
C: Nada. {Cada encarregado tem a sua regra.|Tem um que é exemplo e os outros olham de longe.}
R: E para comparar?
C: Não dá. Peço o tempo de descarga e recebo $depots planilhas diferentes.
R: Com um painel só, você compara todos na mesma hora.
@ Fim de mês dobra o volume
C: Fim de mês é uma loucura. Fatura tudo nos últimos três dias.
R: Sobe quanto?
C: O dobro, {com a mesma equipe|com as mesmas docas}.
R: Abrem janela à noite?
C: Tentamos, mas motorista não quer vir sem certeza.
R: Com horário confirmado, a noite enche. A gente vê isso sempre.
@ Quem organiza o pátio vai se aposentar
C: Quem cuida disso tudo se aposenta em {março|seis meses} e está tudo na cabeça dele.
R: Nada por escrito?
C: Um caderno e o celular pessoal. {Os motoristas ligam para ele, não para a empresa.|Quando ele tira férias, a gente sofre.}
R: Então não é só fila, é risco.
C: Foi o que convenceu o dono.
@ Contêiner para tudo
C: Quando chega contêiner, para todo o resto.
R: Quanto tempo leva?
C: {Duas horas e meia com sorte.|Três horas, ou quatro se vier mal estivado.}
R: Vale dar uma janela fixa, longe do pico.
C: O despachante nunca avisa o dia.
R: Pedindo horário no mesmo canal, ele avisa.
@ Devoluções sem hora
C: As devoluções chegam quando querem e misturam tudo.
R: Quantas por semana?
C: {Umas trinta.|De vinte a quarenta.} E ninguém quer atender.
R: Viram um tipo à parte, com duas janelas por dia.
C: Só isso já arruma a tarde.

# depots
@ Começariam por $city
R: Dos $depots, por qual vocês começariam?
C: {Por $city, que é onde dói mais.|$city, com certeza. É o maior e o mais bagunçado.}
R: Quantas docas?
C: {Lá são oito.|Seis de carga e duas de descarga.|Doze, mas usamos nove.}
R: Bom tamanho para começar, o resultado aparece rápido.
@ São $depots centros e $docks docas no total
R: Só para dimensionar: quantas docas no total?
C: Deixa eu ver. {Umas $docks.|Perto de $docks, contando as laterais.}
R: Certo. O preço é por centro, não por doca nem por usuário.
C: Ah, isso é bom, porque o outro cobrava por usuário.
@ Um dos centros é operado por terceiro
C: Um dos $depots é operado por um terceiro. A equipe não é nossa.
R: Sem problema, eles entram com perfil próprio e só veem aquele centro.
C: E os indicadores?
R: Vocês veem tudo. {Muita gente usa justamente para cobrar o operador.|Eles veem a parte deles e você vê a de todos.}
C: {Eles vão adorar, hein.|Perfeito.}
@ Há um novo centro planejado
R: Vocês pretendem abrir mais algum?
C: Tem um projeto para o ano que vem, {mas ainda não foi aprovado|se sair o galpão novo}.
R: Quando abrir, entra na mesma conta, na mesma faixa de preço.
C: Bom, deixa anotado como possível.
@ Internet ruim em alguns pontos
C: Em dois centros a internet é muito ruim.
R: Celular pega?
C: Pega, {4G tranquilo|mais ou menos}.
R: Já resolve. O aplicativo da portaria guarda tudo e envia quando a rede volta.
C: Que bom, porque o outro que testamos travava.
@ Alugam um terreno para os caminhões esperarem
C: A gente aluga um terreno em frente para eles esperarem.
R: E quanto custa por mês?
C: {Mais que o seu sistema, com certeza.|Nem me fala.}
R: Se funcionar, em três meses dá para devolver.
C: Isso paga o projeto inteiro.

# carriers
@ São $carriers transportadores, muitos autônomos
R: Com quantos transportadores vocês trabalham?
C: Uns $carriers. {Cinco grandes e o resto é autônomo.|Metade é carreteiro com um caminhão só.}
R: Eles usam bem o celular?
C: WhatsApp, todo mundo. Outra coisa, {aí complica|esquece}.
R: Por isso o agendamento é pelo WhatsApp, não instala nada.
C: {Esse é o ponto principal para mim.|Aí você me ganhou.}
@ Receio de que o motorista não use
C: Meu medo é a gente montar tudo e o motorista continuar chegando quando quer.
R: É a dúvida mais comum. O que funciona é uma regra simples: quem agendou passa primeiro.
C: E quem não agendou?
R: Espera um encaixe. {Na segunda semana todo mundo agenda.|No último cliente, no décimo dia, noventa por cento agendava.}
C: Tem que comunicar bem.
R: Eu te passo as mensagens prontas que os outros clientes usaram.
@ Faltas sem aviso
C: Acontece muito de pedirem horário e não aparecerem.
R: Quanto, mais ou menos?
C: {Uns quinze por cento.|Um em cada oito.}
R: O sistema marca a falta sozinho, e depois de três você limita os horários bons.
C: Isso organiza em duas semanas.
@ O motorista espera sem informação
C: O motorista chega e não sabe de nada. Desce, pergunta, volta, pergunta de novo.
R: Aqui ele recebe uma mensagem quando chega a vez: doca tal, pode entrar.
C: Por WhatsApp também?
R: WhatsApp ou SMS. {Pode esperar no posto, no ar-condicionado.|Nem desce do caminhão.}
C: Até por humanidade tinha que ser assim.
@ Querem premiar quem cumpre
C: Eu queria dar alguma coisa para quem cumpre o horário.
R: Tem cliente que reserva os melhores horários para eles.
C: Dá para configurar?
R: Dá, pela pontualidade do último mês. {Não custa nada e funciona.|Eles valorizam mais que bônus.}
C: Gosto mais disso do que de multa.
@ Fornecedores grandes têm portal próprio
C: Os grandes já têm portal e não vão entrar em outro.
R: Não precisa. Eles mandam por API ou arquivo.
C: E se não quiserem?
R: Então o seu time de suprimentos cadastra, ainda assim mais rápido que no telefone.
C: É razoável.

# demo
@ Viram a agenda do dia
R: Vou compartilhar a tela. Está vendo a agenda?
C: Estou. {O verde o que é?|Cada coluna é o quê?}
R: Cada coluna é uma doca. O cheio está confirmado, o de borda está pedido, o cinza está bloqueado.
C: Dá para mudar de lugar?
R: É só arrastar, e o transportador recebe o aviso. {Olha, passo das nove para as onze.|Pronto, mudei.}
C: {Que simples.|Ficou bem claro.}
@ Testaram o agendamento pelo WhatsApp
R: Vamos testar: manda um "oi" para esse número.
C: Deixa eu ver. Mandei. {Já respondeu.|Nossa, que rápido.}
R: Pede um horário para amanhã.
C: Ele me dá sete e meia, nove ou catorze. {Vou de nove.|Escolho catorze.}
R: Agora olha a agenda: está lá.
C: {Muito bom. Minha equipe entende isso em um minuto.|Isso qualquer um usa.}
@ Viram o painel de tempos
R: Este é o painel: espera, descarga e permanência, por centro.
C: Consigo ver por transportador?
R: Por transportador, fornecedor ou tipo de carga. {E baixa em Excel.|E chega por e-mail na segunda.}
C: Meu gerente mora no Excel, então perfeito.
R: Aqui tem um cliente que saiu de cento e dez minutos para trinta e oito.
C: {Em quanto tempo?|E levou quanto tempo?}
R: Sete semanas.
@ Viram a tela da portaria
R: Isto é o que a portaria vê no tablet. Só uma lista.
C: Ele precisa digitar?
R: Toca no caminhão e toca em "entrou". Se a câmera lê a placa, nem isso.
C: {Bem simples. Mais de três botões já é muito.|O seu Valdir consegue.}
R: São dois botões.
@ Atraso de caminhão
C: E se o caminhão atrasa na estrada?
R: O motorista avisa no mesmo chat e recebe o próximo encaixe.
C: E quem vinha depois?
R: Se quiser, adianta. {É automático, ou vocês aprovam.|Quem decide é a regra de vocês.}
C: Prefiro aprovar, pelo menos no começo.
@ Reprogramar um dia inteiro
C: E se cair a energia e perdermos a manhã?
R: Marca a parada e o sistema propõe novo horário para todos.
C: Todos juntos?
R: Por prioridade: primeiro frio, depois o que tem entrega marcada. {Olha, vou simular duas horas.|Faço aqui no ambiente de teste.}
C: Nossa. Hoje isso leva o dia todo.
@ Televisão no galpão
C: Tem uma televisão grande no galpão que ninguém usa.
R: Ali vai a visão das docas, cada uma com o caminhão e o tempo correndo.
C: Fica vermelho quando passa?
R: Amarelo primeiro, depois vermelho. {O tempo vocês definem.|Quem decide são vocês.}
C: Vai mexer com o orgulho de muita gente.

# integration
@ Precisa integrar com $wms
R: Qual sistema vocês usam no armazém?
C: $wms. {Está bem customizado, já aviso.|Quem cuida é uma consultoria.}
R: Temos conector para ler os pedidos e devolver os horários reais.
C: Quem faz, vocês ou a gente?
R: A gente configura e a sua TI valida. {Leva uma semana, em média.|De cinco a oito dias úteis.}
C: A TI aqui fala dois meses para tudo.
R: Então vale chamar a TI na próxima.
@ Começariam sem integração
C: Dá para começar sem integrar nada?
R: Dá. Sobe um arquivo com os pedidos do dia e pronto. {A maioria começa assim.|Depois integra com calma.}
C: Prefiro. Se eu esperar a integração, não começo nunca.
R: Combinado: começa com arquivo e integra na segunda fase.
@ A TI pede documentação da API
D: Eu sou da TI. A API está documentada?
R: Está, é REST, com OpenAPI e ambiente de testes.
D: Tem webhook ou preciso ficar consultando?
R: Tem webhook para cada mudança. {Assinado e com nova tentativa.|Com tentativas por vinte e quatro horas.}
D: Ótimo. Com isso eu estimo. Me manda o link.
@ Balança e câmeras
C: Integra com a balança?
R: Com as marcas mais comuns, sim. O peso fica no agendamento sem ninguém digitar.
C: E câmera de placa?
R: Também. {Se já tem câmera IP, usamos a sua.|Uma câmera comum serve.}
C: Vou ver o modelo e te mando.
@ Quem mantém o conector
C: Se atualizarmos $wms, quebra tudo?
R: O conector é nosso. Se mudar algo, a gente arruma.
C: Em quanto tempo?
R: Um dia útil. {Está no acordo de serviço.|E enquanto isso trabalha com arquivo.}
C: Com o anterior esperamos três semanas.

# security
@ Login único é exigência da TI
C: A TI exige login único, com a conta da empresa.
R: Temos: login único com Microsoft, Google ou SAML.
C: Está incluso?
R: {A partir de cinco centros está incluso.|No seu caso está incluso.}
C: Bom, porque o outro cobrava à parte.
@ LGPD e local dos dados
D: Onde ficam os dados?
R: Na nuvem, em São Paulo, com cópia em outra região.
D: E a LGPD, no caso dos motoristas?
R: Guardamos nome, documento e telefone, e apagamos em um ano. {O prazo é configurável.|Vocês podem reduzir para noventa dias.}
D: Tem ISO 27001?
R: Tem, te mando o certificado junto com o questionário.
@ Perfis por centro
C: Não quero que um encarregado veja o número do outro.
R: Cada usuário tem seus centros e um perfil: portaria, operação, chefia ou diretoria.
C: E eu vejo tudo?
R: Tudo, {e quem mudou o quê|e pode delegar a administração}.
C: Simples. Gostei.

# price
@ O preço é $price por ano
C: Vamos ao que interessa: quanto custa?
R: É por centro e por ano: $price. Com usuários, transportadores e mensagens inclusos.
C: Sem limite de usuário?
R: Sem limite. {Quanto mais gente usa, melhor funciona.|Não quero você economizando usuário.}
C: E com $depots, tem desconto?
R: A partir de dez muda a faixa. {E se fechar dois anos, mais um pouco.|Te mando por escrito.}
@ Total estimado de $total por ano
R: Para os $depots centros fica em $total por ano.
C: {É menos do que eu imaginava.|Hum, é um número.} A implantação é à parte?
R: A implantação é paga uma vez, equivale a um mês.
C: E treinamento?
R: Incluso. {Remoto sempre, e um presencial no primeiro centro.|Quantos precisar no primeiro trimestre.}
@ Forma de pagamento
C: Paga por mês ou por ano?
R: Anual antecipado ou trimestral com um pequeno acréscimo.
C: {Trimestral é melhor para nós.|Anual, se tiver desconto.}
R: Faço a proposta com as duas opções.
C: Isso. E o orçamento tem que sair no nome da filial certa, que aqui são três.
@ Pediram desconto
C: Preciso que você me ajude no preço. {Senão vai para compras.|Tenho um teto e estamos um pouco acima.}
R: Qual é o teto?
C: {Dez por cento a menos.|Começando com outro número, digamos.}
R: Fechando até o fim do mês e por dois anos, consigo levar para a diretoria.
C: Dois anos é muito. Deixa eu consultar.
R: Consulta. Se forem dois anos, confirmo o desconto amanhã.
@ Compararam com o custo de uma pessoa
C: Meu chefe vai dizer: com esse valor eu contrato uma pessoa.
R: Boa pergunta. Quantas pessoas ficam no telefone hoje?
C: {Três, divididas.|Duas e meia, digamos.}
R: Ninguém precisa sair: elas vão cuidar do pátio, que é onde falta gente.
C: Isso soa melhor que o discurso do concorrente.
@ Abrir ou fechar centros no meio do contrato
C: Se eu fechar um centro no ano que vem, continuo pagando?
R: Até a renovação sim. Depois desconta.
C: E se eu abrir?
R: Entra proporcional, no preço da sua faixa. {Sem implantação.|Sem nova assinatura.}
C: Isso ninguém me ofereceu.
@ Pedem duas notas
C: Preciso de duas notas, são duas unidades de negócio.
R: Dá, com o mesmo contrato.
C: E cada gerente vendo o seu.
R: Cada um vê os seus centros e a sua nota. {É comum em grupos.|Fazemos isso em outros dois grupos.}
C: Assim brigam menos. Ou não.

# roi
@ Calcularam a economia com a espera
R: Vamos fazer a conta: $trucks caminhões, $wait minutos. Quanto custa a hora parada?
C: {Cobram uns duzentos reais.|A gente calcula cento e oitenta reais a hora.}
R: Cortando a espera pela metade, o sistema se paga em {quatro|cinco|três} meses.
C: Você tem isso numa planilha de ROI?
R: Tenho, com as premissas abertas, para você mudar o que quiser.
C: Me manda, porque vão me pedir.
@ Hora extra da manhã
C: O que dói mesmo é a hora extra.
R: Quantas por mês?
C: {Umas cento e vinte por centro.|Quase duzentas no maior.}
R: Distribuindo a chegada, costuma cair um terço em dois meses.
C: Se for verdade, não preciso de outro retorno.
@ Pedem um caso parecido
C: Vocês têm um caso parecido com o nosso?
R: Temos, uma rede com onze centros. A permanência caiu de duas horas para cinquenta minutos.
C: Consigo falar com eles?
R: {Pergunto e apresento vocês.|Consegue, eles já autorizaram.}
C: Prefiro falar com eles do que ler folder.
@ A diretoria quer retorno em menos de um ano
C: A diretoria não aprova nada sem retorno.
R: Qual prazo eles aceitam?
C: {Menos de um ano.|Doze meses no máximo.}
R: Com seus números dá {sete|seis|oito} meses, no cenário conservador.
C: Coloca assim, conservador. Se vier melhor, melhor.

# pilot
@ Piloto de $weeks semanas em $city
R: Minha proposta é um piloto em $city, $weeks semanas, com meta escrita.
C: Qual meta?
R: Baixar a espera de $wait minutos para menos de {quarenta|trinta e cinco|quarenta e cinco}.
C: E se não bater?
R: Vocês não seguem e não pagam a implantação. {Simples assim.|Está no contrato.}
C: Acho justo.
@ Quem cuida do piloto
R: Quem seria o responsável do seu lado?
C: {O encarregado do pátio, que é quem mais vai usar.|Eu, com ajuda do transporte.}
R: Preciso de meia hora por semana dessa pessoa.
C: Isso dá.
R: E um tablet na portaria. Se não tiver, a gente empresta.
@ Data do piloto: $month
R: Quando daria para começar?
C: {Antes de $month não dá.|Em $month seria bom.} Agora estamos em inventário.
R: Então $month. Na primeira semana configura e na segunda entra o primeiro caminhão.
C: {Fechado, dependendo da aprovação.|Gostei. Vou colocar na agenda.}
@ A diretoria anuncia o piloto
R: Um pedido: que o diretor anuncie na primeira segunda, não a gente.
C: Por quê?
R: Porque se a gente anuncia parece teste. {Se ele anuncia, é o novo jeito de trabalhar.|Com ele, a portaria leva a sério.}
C: Eu peço. Ele vai gostar.
@ Depois do piloto
C: O piloto acaba e deu certo. E aí?
R: Assinam os $depots e o centro piloto continua como está.
C: E se der mais ou menos?
R: Mais duas semanas, sem custo. {E se não, um aperto de mão.|Depois decidimos juntos.}
C: É justo.

# competition
@ Também avaliam $competitor
R: Vocês estão vendo outra opção?
C: Estamos, $competitor. {Fizeram uma demonstração semana passada.|Passaram um preço bem baixo.}
R: É um bom produto. O que mais agradou?
C: {O preço.|O pessoal é daqui.} O que não gostei é que o motorista precisa instalar aplicativo.
R: É exatamente aí: aqui não instala nada.
C: É, isso pesa.
@ Já compraram algo que ninguém usou
C: Vou falar a verdade: dois anos atrás compramos algo parecido e ninguém usou.
R: O que aconteceu?
C: Era pesado. Doze telas para dar um horário. {Em um mês voltou tudo para o telefone.|Durou enquanto o consultor estava aqui.}
R: Obrigad$rg por contar. Por isso o piloto tem meta e data para parar.
C: Se em quatro semanas ninguém usar, prefiro saber.

# objections
@ Não querem mexer na alta temporada
C: Não quero mexer em nada antes do pico.
R: Entendo. Quando termina?
C: {Na metade de janeiro.|Depois das festas.}
R: Dá para configurar agora e ligar depois. Assim não perde tempo.
C: Isso pode. Configura, mas sem ninguém perceber.
@ O encarregado resiste
C: Quem me preocupa é o encarregado. Ele acha que vai perder o controle.
R: Costuma ser o contrário: pela primeira vez ele vê o que vem.
C: Vocês fariam uma demonstração só para ele?
R: Claro. {Sem gerente na sala é melhor.|E ele mesmo opera.}
C: Por favor. Se ele comprar a ideia, está feito.
@ Orçamento do ano fechado
C: O orçamento deste ano já fechou.
R: Tem alguma verba de melhoria?
C: {Para o piloto dá, para tudo não.|Tem, mas é pequena.}
R: Então piloto com essa verba e a expansão no orçamento novo.
C: Assim eu consigo defender.
@ Dúvida se dá mais trabalho
C: Somos poucos. Isso não dá mais trabalho?
R: Nas duas primeiras semanas, um pouco. Depois o telefone para de tocar.
C: São umas {cem|oitenta} ligações por dia.
R: E quantas são "já posso ir"?
C: Metade. É, você tem razão.
@ Pedem referência antes de decidir
C: Antes quero falar com quem usa.
R: Apresento dois: uma distribuidora e um frigorífico.
C: Que não sejam os que vocês levam para evento.
R: {Um deles reclamou bastante no primeiro mês.|São dos exigentes.} Esse vai contar a verdade.
C: É com esse que eu quero falar.
@ Visita de auditoria do cliente
C: Tenho auditoria de cliente em {duas|três} semanas e não quero nada pela metade.
R: Então ligamos depois. Antes só configuramos.
C: E se o auditor perguntar?
R: Mostra o plano. {Costuma contar ponto a favor.|Plano com data vale mais que promessa.}
C: Boa ideia.

# adoption
@ Treinamento de quarenta minutos
C: Quanto tempo leva para treinar?
R: Portaria, vinte minutos. Transporte, quarenta. {Motorista, nada.|O motorista aprende com a primeira mensagem.}
C: Tenho três turnos, tem que repetir.
R: Repetimos nos três, inclusive no da noite.
C: O pessoal da noite ninguém treina nunca. Vão gostar.
@ Suporte no fim de semana
C: E se cair num domingo?
R: Tem plantão vinte e quatro horas e um WhatsApp.
C: Quem responde é gente?
R: Gente. {Em dez minutos, em média.|Nove minutos de média no último trimestre.}
C: Bom, porque domingo a gente trabalha.

# checkin
@ A espera média caiu para trinta e quatro minutos
R: Olha o trimestre: espera média de trinta e quatro minutos. Vocês vinham de $wait.
C: {Dá para sentir na rua.|E com mais volume que no ano passado.}
R: O mais fraco ainda é o centro da rodovia.
C: Lá trocou o encarregado. {Dá um mês para ele.|Tem que treinar de novo.}
R: Vou agendar. Quer que alguém vá até lá?
C: Se puder ir um dia, melhor.
@ Renovação e ampliação
R: O contrato vence em {dois|três} meses. Como vocês veem?
C: Renovar, com certeza. {A dúvida é somar mais dois.|E talvez ampliar.}
R: Somando agora, entra na faixa de baixo.
C: Prepara as duas versões.

# next
@ Combinaram uma demonstração com operações e TI
R: Próximo passo: uma demonstração com operações e TI. Quem precisa estar?
C: {O gerente de operações e alguém da TI.|Meu chefe, a TI e o pessoal de $city.}
R: Mando o convite para a semana que vem, quarenta e cinco minutos.
C: De manhã, se der. {À tarde não dá.|Antes das onze.}
R: Perfeito, de manhã.
@ Vão avaliar a proposta internamente
C: Deixa eu ver com a equipe e te falo.
R: Para quando vocês teriam isso?
C: {Até o fim da semana.|Me dá uma semana.|Uns cinco dias.}
R: Te escrevo. Por aqui ou WhatsApp?
C: WhatsApp, que eu vejo sempre.
@ Querem visitar um cliente
C: Eu queria ver um lugar funcionando.
R: Tem um a quarenta minutos de $city. {Peço autorização e combinamos.|Consigo uma visita rápida.}
C: Terça é melhor, que é mais tranquilo.
R: Vejo com eles e confirmo.

# again
@ Retomada da conversa anterior
R: Da última vez ficamos de ver como seria {o fechamento do mês|a reunião com a diretoria|o pico de novembro}.
C: Pois é, {passou, mas foi no sufoco|foi melhor do que eu esperava}. A fila na rua continua igual.
R: Então o problema continua.
C: Continua, e agora a diretoria está vendo.

# results
@ Resultado da primeira semana
R: Vamos ver a primeira semana: cento e noventa agendamentos, oitenta e dois por cento no horário.
C: Nada mal para começar.
R: A espera caiu de $wait para {cinquenta e um|quarenta e sete|cinquenta e quatro} minutos.
C: Os motoristas aceitaram melhor do que eu pensava. {Um até elogiou a portaria.|Quem mais reclamava é quem mais usa.}
R: O ponto fraco foi quinta à tarde. O que houve?
C: Quebrou uma empilhadeira. Não é culpa do sistema.

# close
@ Despedida
R: Bom, acho que vimos tudo. {Ficou alguma dúvida?|Faltou alguma coisa?}
C: {Não, ficou bem claro.|Por enquanto não. Se surgir, eu escrevo.|Acho que não, obrigad$cg.}
R: Obrigad$rg pelo tempo, $customer. {Um abraço.|A gente se fala.}
C: Valeu, $rep. {Tchau, tchau.|Até mais.|Abraço.}
@ Despedida e agradecimento
R: {Combinado então.|Fechado, vou liberar vocês.}
C: Obrigad$cg, $rep. A conversa foi bem clara.
D: Valeu, até logo.
R: Obrigad$rg a todos. {Até breve.|Bom dia para vocês.}
@ Interrupção por outra reunião
C: Desculpa, está me ligando {a portaria|meu chefe}, preciso sair.
R: Sem problema, já vimos tudo. {Te mando o resumo.|Continuo por e-mail.}
C: Obrigad$cg. Tchau.
R: Tchau, $customer.
`;

export const phoneCalls = `
# intro
@ Ligação de acompanhamento
R: Oi, $customer? Aqui é $rep, da Harbor Loom. {Pode falar agora?|Tem dois minutinhos?}
C: {Oi, pode falar.|Estou dirigindo, mas está no viva-voz.|Oi $rep, acabei de sair de uma reunião.}
R: É rápido. Estou ligando pelo que falamos no chat.
C: Desculpa não ter respondido. {Semana corrida.|Estávamos com auditoria.}
@ Retorno de ligação
C: Oi, vi uma chamada perdida desse número.
R: Oi, é $rep, da Harbor Loom. Falo com $customer?
C: {Isso, pode falar.|Sou eu, tudo bem?}
R: Tudo bem. Queria saber se conseguiram ver a proposta.
C: Vi por cima. {Ainda não passei adiante.|Falta falar com meu gerente.}
# next
@ Combinam falar na semana que vem
C: Me liga semana que vem? {Aí já tenho resposta.|Agora não consigo te dizer nada.}
R: Ligo {terça de manhã|na quarta}. Pode ser?
C: Pode. Se eu não atender, manda mensagem.
R: Combinado.
@ Prefere mensagem
C: Melhor me escrever, no galpão não dá para ouvir nada.
R: Certo, te mando tudo por WhatsApp {daqui a pouco|ainda hoje}.
C: Obrigad$cg. Lá eu respondo.
`;
