/** The people of Harbor Loom. The three demo sign-ins carry their sign-in address in all three vendors. */
export type ColleagueKey = "lucia" | "nadia" | "tomas" | "joel" | "caio" | "renata" | "ximena" | "grace" | "ulises";

export type Office = "Buenos Aires" | "São Paulo" | "Ciudad de México" | "Miami";

export type Colleague = {
  key: ColleagueKey;
  firstName: string;
  lastName: string;
  email: string;
  /** Other addresses; the user matching of the app has to know them. */
  aliases: string[];
  title: string;
  office: Office;
  zone: string;
  language: "es" | "pt" | "en";
  phone: string;
  /** Days before the first start on which this person left; null for those who are there. */
  leftDaysAgo: number | null;
};

const BUENOS_AIRES = "America/Argentina/Buenos_Aires";

export const colleagues: readonly Colleague[] = [
  {
    key: "lucia",
    firstName: "Lucía",
    lastName: "Bermann",
    email: "manager@demo.tributary.test",
    aliases: [],
    title: "Directora comercial",
    office: "Buenos Aires",
    zone: BUENOS_AIRES,
    language: "es",
    phone: "+5491155550171",
    leftDaysAgo: null,
  },
  {
    key: "nadia",
    firstName: "Nadia",
    lastName: "Ferro",
    email: "rep@demo.tributary.test",
    aliases: [],
    title: "Ejecutiva de cuentas",
    office: "Buenos Aires",
    zone: BUENOS_AIRES,
    language: "es",
    phone: "+5491155550177",
    leftDaysAgo: null,
  },
  {
    key: "tomas",
    firstName: "Tomás",
    lastName: "Ibarra",
    email: "tomas.ibarra@harborloom.example",
    // EspoCRM knows him by the first of these, and he once joined a call from the second.
    aliases: ["tibarra@harborloom.example", "tomi.ibarra@correolibre.example"],
    title: "Ejecutivo de cuentas",
    office: "Buenos Aires",
    zone: BUENOS_AIRES,
    language: "es",
    phone: "+5491155550178",
    leftDaysAgo: null,
  },
  {
    key: "joel",
    firstName: "Joel",
    lastName: "Aranda",
    email: "joel.aranda@harborloom.example",
    aliases: [],
    title: "Ejecutivo de cuentas",
    office: "Buenos Aires",
    zone: BUENOS_AIRES,
    language: "es",
    phone: "+5491155550179",
    leftDaysAgo: 35,
  },
  {
    key: "caio",
    firstName: "Caio",
    lastName: "Brandão",
    email: "caio.brandao@harborloom.example",
    aliases: [],
    title: "Executivo de contas",
    office: "São Paulo",
    zone: "America/Sao_Paulo",
    language: "pt",
    phone: "+5511955550181",
    leftDaysAgo: null,
  },
  {
    key: "renata",
    firstName: "Renata",
    lastName: "Siqueira",
    email: "renata.siqueira@harborloom.example",
    aliases: [],
    title: "Executiva de contas",
    office: "São Paulo",
    zone: "America/Sao_Paulo",
    language: "pt",
    phone: "+5511955550182",
    leftDaysAgo: null,
  },
  {
    key: "ximena",
    firstName: "Ximena",
    lastName: "Cota",
    email: "ximena.cota@harborloom.example",
    aliases: [],
    title: "Ejecutiva de cuenta",
    office: "Ciudad de México",
    zone: "America/Mexico_City",
    language: "es",
    phone: "+525555550183",
    leftDaysAgo: null,
  },
  {
    key: "grace",
    firstName: "Grace",
    lastName: "Whitcombe",
    email: "grace.whitcombe@harborloom.example",
    aliases: [],
    title: "Account executive",
    office: "Miami",
    zone: "America/New_York",
    language: "en",
    phone: "+13055550184",
    leftDaysAgo: null,
  },
  {
    key: "ulises",
    firstName: "Ulises",
    lastName: "Prado",
    email: "admin@demo.tributary.test",
    aliases: [],
    title: "Sistemas y operaciones comerciales",
    office: "Buenos Aires",
    zone: BUENOS_AIRES,
    language: "es",
    phone: "+5491155550172",
    leftDaysAgo: null,
  },
];

const byKey = new Map(colleagues.map((colleague) => [colleague.key, colleague]));

export function getColleague(key: ColleagueKey): Colleague {
  const colleague = byKey.get(key);
  if (!colleague) throw new Error(`No colleague is called ${key}`);
  return colleague;
}

export function nameOf(colleague: Colleague): string {
  return `${colleague.firstName} ${colleague.lastName}`;
}
