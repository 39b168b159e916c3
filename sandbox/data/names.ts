import type { CountryCode } from "./places";
import { at, randomFor } from "./random";

/**
 * Names by country. The sizes of the first and last name lists of a pool share no divisor, so that walking both at
 * once meets every pair once before it repeats one.
 */
type Pool = { women: readonly string[]; men: readonly string[]; last: readonly string[] };

type GivenName = { firstName: string; lastName: string; gender: "f" | "m" };

const split = (text: string) => text.split(" ").map((name) => name.replaceAll("_", " "));

const rioplatense: Pool = {
  women: split(
    "Agustina Valeria Mariela Florencia Silvana Romina Cecilia Carolina Natalia Gabriela Soledad Luciana Antonella Micaela Verónica Julieta Delfina Celeste María_Eugenia Rocío Graciela Noelia Ayelén",
  ),
  men: split(
    "Gustavo Hernán Leandro Matías Ezequiel Facundo Sergio Marcelo Ignacio Rubén Nicolás Federico Damián Guillermo Adrián Ramiro Esteban Julián Walter Maximiliano Horacio Juan_Cruz Germán Emiliano",
  ),
  last: split(
    "Bianchi Ferreyra Acosta Maldonado Giménez Pereyra Lombardi Quiroga Ludueña Benítez Rinaldi Sosa Cabrera Etcheverry Ojeda Medina Ponce Arce Vázquez Urrutia Coria Balbi Zárate Leiva Moretti Godoy Ibáñez Roldán Barrionuevo Cáceres Suárez Figueroa Dalmasso Nuñez Peralta Goyeneche Tévez Iriarte Cardozo Vera Montiel Sandoval Páez Bustos Larralde Ocampo Fontana Correa Miranda Agüero Heredia Villanueva Rossi",
  ),
};

const mexican: Pool = {
  women: split(
    "Alejandra Fernanda Guadalupe Leticia Adriana Mónica Citlali Norma Paola Daniela Araceli Beatriz_Elena Karla Yolanda Ana_Sofía Rosario Liliana Montserrat Esperanza",
  ),
  men: split(
    "José_Luis Alejandro Ricardo Francisco Arturo Gerardo Raúl Eduardo Salvador Miguel_Ángel Fernando Rodrigo Ernesto Armando Jesús Emilio Héctor Octavio Víctor_Manuel",
  ),
  last: split(
    "Hernández_Luna Castañeda Domínguez_Ríos Olvera Zamora Villaseñor Treviño Garza_Leal Cisneros Arriaga Mondragón Saucedo Escalante Barrera Tovar Cárdenas_Ruiz Montes_de_Oca Rentería Valdivia Aguirre Palacios Ochoa_Beltrán Bautista Espinosa Cervantes Huerta Maciel Solís Gallardo Pineda Robles_Cano Camacho Lozano Zepeda Ordaz Becerra Quintanilla Uribe Nájera Galindo Murillo",
  ),
};

const brazilian: Pool = {
  women: split(
    "Fernanda Juliana Patrícia Camila Aline Vanessa Luciana Débora Tatiane Simone Priscila Letícia Bruna Mônica Adriana Cláudia Raquel Thaís Elaine Jéssica Ana_Paula Rosângela",
  ),
  men: split(
    "Rodrigo Anderson Thiago Leandro Fábio Márcio Rafael Gustavo Vinícius Luís_Fernando André Sérgio Wagner Eduardo Cláudio Alexandre Edson Diego Flávio Murilo João_Vitor Reginaldo",
  ),
  last: split(
    "Almeida Nascimento Ribeiro Teixeira Cardoso Moraes Araújo Barbosa Rezende Prado_Leite Figueiredo Machado Fonseca Tavares Pacheco Guimarães Assunção Magalhães Vasconcelos Peixoto Coelho Nogueira Bittencourt Furtado Lacerda Mendonça Queiroz Sampaio Toledo Xavier Amaral Brito Camargo Dantas Evangelista Galvão Maciel",
  ),
};

const english: Pool = {
  women: split("Denise Marsha Alicia Keisha Patricia Camille Heather Yvonne Natalie Simone Joan"),
  men: split("Winston Desmond Carlton Andre Kevin Marlon Trevor Brandon Leroy Scott Dwayne"),
  last: split(
    "Bennett Morrison Clarke Thompson-Reid Baptiste Gordon Hughes McKenzie Rolle Samuels Whitaker Coleman Francis Delgado Pruitt Lennox Barrow Sinclair Ramdeen Holloway Beckford Mitchell Grant",
  ),
};

function poolOf(country: CountryCode, language: "es" | "pt" | "en"): [string, Pool] {
  if (language === "en") return ["en", english];
  if (country === "BR") return ["br", brazilian];
  return country === "AR" || country === "UY" ? ["south", rioplatense] : ["north", mexican];
}

/** The `ordinal`-th human of a pool: different ordinals give different names as long as the pool lasts. */
export function nameAt(seed: string, country: CountryCode, language: "es" | "pt" | "en", ordinal: number): GivenName {
  const [key, pool] = poolOf(country, language);
  const firstNames = shuffled(seed, `${key} first`, [
    ...pool.women.map((firstName) => ({ firstName, gender: "f" as const })),
    ...pool.men.map((firstName) => ({ firstName, gender: "m" as const })),
  ]);
  return { ...at(firstNames, ordinal), lastName: at(shuffled(seed, `${key} last`, pool.last), ordinal) };
}

export function poolKey(country: CountryCode, language: "es" | "pt" | "en"): string {
  return poolOf(country, language)[0];
}

const shuffles = new Map<string, unknown[]>();

function shuffled<T>(seed: string, key: string, list: readonly T[]): T[] {
  const name = `${seed} ${key}`;
  if (!shuffles.has(name)) shuffles.set(name, randomFor(seed, "names", key).shuffle(list));
  return shuffles.get(name) as T[];
}

/** Lower case without accents and anything a mail address or domain does not like. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}
