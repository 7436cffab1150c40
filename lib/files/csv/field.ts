/** What a column can hold. Several columns may hold an address, a phone, a tag or a note; of others the first filled one counts. */
export const fields = [
  'name',
  'first name',
  'middle name',
  'last name',
  'name suffix',
  'other name',
  'email',
  'phone',
  'company',
  'title',
  'link',
  'notes',
  'tags',
  'time zone',
  'next step',
  'next step day',
  'next step time',
  'channel',
  'done',
  'last contact',
  'connected on',
  'status',
  'owner',
  'record id',
] as const;
export type Field = (typeof fields)[number];

/** The columns whose dates decide the file's date order together. */
export const dateFields: readonly Field[] = ['next step day', 'last contact', 'connected on'];

/**
 * The field that a heading names, or null. Case, accents and punctuation do not count: "E-mail 1 - Value",
 * "email_address" and "E-Mail" are one. The aliases are those of the systems that people come from (LinkedIn, HubSpot,
 * Pipedrive, Salesforce, Google, Outlook), and the words of five languages.
 */
export function fieldOf(heading: string): Field | null {
  const plain = plainHeading(heading);
  if (plain === '') return null;
  const known = byAlias.get(plain);
  if (known) return known;
  return numbered.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

function plainHeading(heading: string): string {
  return heading
    .slice(0, 120)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const aliases: Record<Field, string> = {
  name: 'name, full name, contact name, contact, person name, display name, nom complet, nombre completo, nome completo, vollstandiger name, kontakt, person',
  'first name':
    'first, first name, firstname, given, given name, givenname, vorname, prenom, nombre, nome, primeiro nome',
  'middle name': 'middle name, additional name, middle, zweiter vorname',
  'last name':
    'last, last name, lastname, surname, family, family name, familyname, nachname, familienname, nom, nom de famille, apellido, apellidos, sobrenome, apelido',
  'name suffix': 'name suffix',
  'other name': 'nickname, file as, file under',
  email:
    'email, e mail, email address, e mail address, mail, email addresses, person email, work email, business email, e mail adresse, emailadresse, adresse e mail, courriel, correo, correo electronico, endereco de e mail, endereco de email, direccion de correo electronico, adresse de messagerie, additional email addresses, secondary email',
  phone:
    'phone, phone number, telephone, mobile, mobile phone, mobile phone number, business phone, home phone, primary phone, person phone, cell, cell phone, work phone, telefon, telefonnummer, mobiltelefon, telefon geschaftlich, tel mobile, telephone mobile, telephone bureau, telefono movil, telemovel, telefone celular, handy, telefone, telefono, movil, celular, portable',
  company:
    'company, company name, organization, organisation, organization name, organisation name, organization 1 name, account, account name, associated company, employer, firma, unternehmen, entreprise, societe, empresa, compania, organizacion, primary associated company',
  title:
    'title, job title, position, role, person job title, organization title, organization 1 title, headline, jobtitel, stelle, fonction, poste, cargo, puesto',
  link: 'url, linkedin, linkedin url, linkedin profile, linkedin profile url, profile, profile url, linkedin bio, person linkedin, website, website url, web page, linkedin link',
  notes:
    'notes, note, background, description, comment, comments, remarks, activity note, notizen, bemerkungen, notas',
  tags: 'tags, tag, labels, label, group membership, categories, person label, gruppen, kategorien, etiquettes, etiquetas',
  'time zone': 'time zone, timezone, zone, zeitzone, fuseau horaire, zona horaria, fuso horario',
  'next step':
    'next step, next action, activity subject, next activity, task, subject, nachster schritt, prochaine etape, proximo paso, proximo passo',
  'next step day':
    'next step due, next action date, next activity date, due date, activity due date, follow up date, followup date, next step date, next follow up, due, fallig am, faelligkeitsdatum, wiedervorlage, date de relance, fecha de seguimiento',
  'next step time': 'activity due time, due time, next step time',
  channel: 'channel, activity type, next step channel',
  done: 'activity done, done',
  'last contact':
    'last contacted, last contact, last activity, last activity date, person last activity date, last touch, letzter kontakt, dernier contact, ultimo contacto, ultimo contato',
  'connected on': 'connected on',
  status: 'status, relationship, lead status, lifecycle stage, beziehung',
  owner:
    'owner, contact owner, assigned to, assigned to user, activity assigned to user, person owner, account owner, besitzer',
  'record id': 'record id, onward id',
};

const byAlias = new Map<string, Field>(
  fields.flatMap((field) =>
    aliases[field]
      .split(', ')
      .filter((alias) => alias !== '')
      .map((alias): [string, Field] => [alias, field]),
  ),
);

// Google and Outlook number their columns, Pipedrive names their kind; those that hold the label of a value are not meant.
const numbered: [RegExp, Field][] = [
  [/^e ?mail( address)? \d{1,2}( value| address)?$/, 'email'],
  [/^(phone|mobile|business phone|home phone)( number)? \d{1,2}( value)?$/, 'phone'],
  [/^person email (work|home|other)$/, 'email'],
  [/^person phone (work|home|mobile|other)$/, 'phone'],
  [/^website \d{1,2} value$/, 'link'],
];
