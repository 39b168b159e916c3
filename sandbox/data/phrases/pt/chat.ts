import type { ChatPhrases } from "../chat-phrases";
import { lines } from "../grammar";

export const chat: ChatPhrases = {
  botName: "Lumi",
  greetings: lines(`
    Oi, eu sou a Lumi, assistente da Harbor Loom. Como posso ajudar?
    Olá! Me conta o que você precisa e eu chamo alguém da equipe.
    Bem-vindo à Harbor Loom. Quer saber preço, ver uma demonstração ou falar com alguém?
  `),
  openings: lines(`
    Oi, queria saber o preço para $depots centros
    Bom dia, vocês atendem $city?
    Boa tarde, a fila de caminhão aqui está na rua, preciso resolver
    Olá, procuro um sistema de agendamento de docas
    Integra com $wms?
    Oi, vi o anúncio. Quanto custa por centro de distribuição?
    Preciso de uma demonstração para a minha diretoria
    Recebemos $trucks caminhões por dia e ninguém dá conta
    Tem teste grátis?
    Um transportador indicou vocês. Temos $depots centros
    O motorista precisa instalar aplicativo?
    preço por favor
    Estou comparando sistemas de agendamento, podem me passar valores?
    Vocês têm login único com Microsoft?
    Levamos multa por fila dupla, preciso de algo rápido
    Queremos sair da planilha. Como funciona?
    Dá para dar prioridade para refrigerado?
    Quero falar com um consultor
    Quanto tempo leva a implantação?
    Dá para usar em um centro só, para testar?
    Vocês emitem nota em reais?
    Tem API? Quem pergunta é a TI
    Oi, queria retomar uma conversa do semestre passado
  `),
  returns: lines(`
    Oi, escrevi semana passada e não vi a resposta
    Oi de novo, fiquei com uma dúvida no preço
    Voltando por causa dos $depots centros
    Perdi o contato de quem me atendeu
    Oi! Podem mandar a proposta nesse contato?
    Falei pelo site e agora escrevo por aqui, que é mais fácil
  `),
  askName: lines(`
    Claro. Qual é o seu nome?
    Posso ajudar. Com quem eu falo?
    Perfeito. Me diz seu nome e sobrenome?
  `),
  askCompany: lines(`
    Obrigada, $first. De qual empresa você é?
    Prazer, $first. Qual é o nome da empresa?
  `),
  askDepots: lines(`
    Quantos centros de distribuição vocês têm?
    Quantos depósitos vocês querem organizar?
  `),
  askEmail: lines(`
    Qual e-mail eu uso para te escrever?
    Pode me deixar um e-mail?
  `),
  askPhone: lines(`
    E um telefone, se precisar ligar?
    Me passa um celular com DDD?
  `),
  giveName: lines(`
    $name
    $name
    Sou $name
    Meu nome é $name
  `),
  giveCompany: lines(`
    $company
    $company
    da $company, em $city
    trabalho na $company
  `),
  giveDepots: lines(`
    $depots
    $depots
    são $depots
    $depots centros
    por enquanto $depots
  `),
  giveEmail: lines(`
    $email
    $email
    pode ser $email
  `),
  givePhone: lines(`
    $phone
    $phone
    pode anotar: $phone
  `),
  declineEmail: lines(`
    prefiro por aqui mesmo
    por WhatsApp está ótimo
    não uso muito e-mail
  `),
  botDone: lines(`
    Pronto, $first. Alguém da equipe já fala com você.
    Obrigada, $first. Passei seus dados para um consultor.
    Ficou registrado. A gente fala com você em horário comercial.
  `),
  agentHello: lines(`
    Oi, $first, aqui é $rep, da Harbor Loom.
    Olá $first, tudo bem? Aqui é $rep.
    Bom dia, $first. Sou $rep e cuido da sua região.
  `),
  talks: `
# talk
@ preço
R: Vi que são $depots centros. O preço é por centro e por ano: $price, com usuários ilimitados.
C: certo, e a implantação?
R: Paga uma vez, equivale a um mês. Posso montar a proposta hoje.
C: Pode mandar
R: Já te envio no e-mail que você deixou.
@ demonstração
R: Uma demonstração de trinta minutos esta semana funciona?
C: {quinta eu consigo|amanhã de manhã|semana que vem é melhor}
R: Perfeito. Quem mais precisa estar?
C: meu gerente e alguém da TI
R: Mando o convite agora.
@ integração
C: o que importa para mim é se conecta com $wms
R: Conecta. Lê os pedidos e devolve os horários reais.
C: demora muito?
R: Mais ou menos uma semana. E dá para começar sem integrar, com um arquivo.
C: era isso que eu queria ouvir
R: Vamos ver numa ligação curta?
C: sim, me liga depois das 15
R: Agendado.
@ motoristas
C: minha dúvida é o motorista, muitos não usam tecnologia
R: Ele pede pelo WhatsApp, escrevendo oi. Não instala nada.
C: isso é bom
R: Te mando um vídeo de um minuto.
C: obrigad$cg!
R: Por nada. Te escrevo na segunda.
@ multa
C: levamos mais uma multa ontem
R: Poxa. É a primeira coisa que melhora: distribuindo a chegada, a fila sai da rua.
C: em quanto tempo?
R: De três a cinco semanas, dependendo do centro.
C: vou falar aqui dentro
R: Se ajudar, tenho uma página com os números.
C: manda
R: Enviada.
@ segurança
C: a TI pergunta de login único e LGPD
R: Temos SSO com Microsoft, Google e SAML. Os dados ficam em São Paulo, com ISO 27001.
C: pode mandar por escrito?
R: Mando o resumo de segurança ainda hoje.
@ piloto
C: dá para testar em um centro só?
R: Dá, piloto de quatro a seis semanas com meta escrita.
C: de graça?
R: O software sim; a implantação é descontada se vocês seguirem.
C: gostei, vou consultar
R: Qualquer coisa, é só chamar aqui.
@ comparação
C: estamos vendo também $competitor
R: É uma boa opção. A diferença é que aqui o motorista não instala nada e o preço não depende de usuário.
C: eles passaram menos
R: Para quantos usuários?
C: 20
R: Com 20 usuários em $depots centros vai faltar. Monto a comparação para você.
C: ok
R: Amanhã cedo está no seu e-mail.
@ pressa
C: preciso fechar isso até o fim do mês
R: Dá tempo. Quem assina?
C: o diretor, mas compras vê antes
R: Faço uma proposta que compras entenda sem mim.
C: kkk obrigad$cg
R: Hoje mesmo.
@ ocupado
R: Posso te ligar hoje?
C: hoje não dá, estou em inventário
R: Sem problema. Terça?
C: terça de manhã sim
R: Te ligo terça às dez.
@ material
C: tem alguma apresentação?
R: Tenho, mando em PDF. São seis páginas.
C: ótimo, vou repassar
R: Enviado. Estou por aqui.

@ balança
C: temos balança na entrada, dá para ligar?
R: Dá, com as marcas mais comuns. Qual é o modelo?
C: não sei, te mando foto
R: A foto resolve. Passo hoje para o técnico.
@ feriado
C: feriado municipal como fica?
R: Cada centro tem o seu calendário. Nesse dia não oferece horário.
C: hoje eles vêm do mesmo jeito kkk
R: Não vai mais acontecer. Mostro na demonstração.
@ frio
C: trabalhamos com congelado, não dá para esperar mais de 20 minutos
R: O frio tem janela própria, ninguém mais pega.
C: e se o caminhão atrasa?
R: Recebe o próximo encaixe e vocês aprovam.
C: faz sentido
R: Te mando um caso parecido.
@ contrato
C: tem fidelidade?
R: Um ano. O piloto vocês param quando quiserem.
C: e se fecharmos um centro no meio?
R: Desconta na renovação. Deixo escrito na proposta.
@ decisão
R: Quem decide é você ou precisa somar alguém?
C: meu diretor, eu monto o quadro
R: Então te mando o quadro quase pronto.
C: kkkk perfeito
R: Hoje à tarde está aí.
@ volume
R: Quantos caminhões por dia, mais ou menos?
C: {uns $trucks|$trucks num dia normal|$trucks, fim de mês mais}
R: E quanto esperam?
C: $wait minutos com sorte
R: Com esse número a economia aparece rápido. Preparo a conta.
@ dados
C: se não gostarmos, levamos os dados?
R: Levam tudo, em arquivo, quando pedirem.
C: quero por escrito
R: Está na cláusula sete, vou marcar para você.
@ retorno
C: meu diretor pergunta em quanto tempo se paga
R: De quatro a oito meses, depende da espera. Me passa os números e eu calculo.
C: $trucks caminhões e $wait minutos
R: Amanhã te mando com as premissas abertas.
@ visita
C: vocês podem vir ver o centro?
R: Podemos. Quinta ou sexta?
C: sexta de manhã
R: Anotado, sexta às 9.
@ curta
C: {ok, vamos ver|certo, valeu pela informação|ajudou}
R: Quando quiser a gente retoma, $first.
@ curta2
C: recebi a proposta
R: Perfeito. Vemos juntos ou prefere olhar antes?
C: olho e te falo
R: Te escrevo na sexta, então.
@ curta3
R: Conseguiu ver o que mandei?
C: ainda não, semana corrida
R: Sem pressa. Te chamo na próxima.
@ curta4
C: me ligaram e não consegui atender
R: Fui eu. Que horas é bom para você?
C: depois das 16
R: Ligo 16h30.
@ curta5
C: mudei de e-mail, o outro não uso mais
R: Valeu por avisar, já atualizo.

# misfit
@ motorista
C: oi sou motorista tenho horario as 7 qual doca
R: Oi. A gente faz o sistema, quem dá o horário é o depósito. A doca chega por mensagem na sua vez.
C: ah ok obrigad$cg
R: Boa viagem.
@ vaga
C: Oi, onde deixo meu currículo?
R: Oi, obrigad$rg pelo interesse. É na página de vagas, no fim do site.
C: valeu
R: Boa sorte.
@ fornecedor
C: Boa tarde, vendemos tablets industriais
R: Obrigad$rg, passo para compras. Aqui atendemos só clientes.
C: ok, deixo meu contato
R: Perfeito.

# close
@ fim
R: Posso ajudar em mais alguma coisa?
C: {não, obrigad$cg|por enquanto não|só isso}
R: {A gente se fala.|Um abraço, $first.|Fico por aqui.|Qualquer coisa, é só chamar.|Bom trabalho aí.}
@ obrigado
C: {valeu $rep|obrigad$cg!|show, valeu}
R: {Por nada, $first.|Imagina.|Quando quiser.}
`,
  notes: lines(`
    Liguei, pediu para escrever no WhatsApp
    Quer começar pelo centro de $city
    Decide junto com a diretoria, reunião no fim do mês
    A TI exige login único, mandar ficha
    Usa $wms, pedir contato da TI
    Comparando com $competitor
  `),
  interests: lines(`
    $depots centros, $trucks caminhões por dia. Espera de $wait minutos.
    Pediu preço para $depots centros. Usa $wms.
    Quer piloto em $city. $carriers transportadores, muitos autônomos.
    Fila na rua e multas. $depots centros.
    Compara com $competitor. Importa que o motorista não instale nada.
  `),
};
