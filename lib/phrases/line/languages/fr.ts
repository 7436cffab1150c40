import { french } from '../../dates/languages/fr.ts';
import { lineLanguageOf } from '../line-language.ts';

/** The one-line entry in French. */
export const frenchLine = lineLanguageOf({
  dates: french,
  channels: {
    call: 'appeler|appel|rappeler|téléphoner|coup de fil|tél|tel|passer un coup de fil|call|visio|appel téléphonique|appel visio',
    email:
      'mail|e-mail|email|courriel|écrire|envoyer un mail|envoyer un e-mail|mailer|mail à|e-mail à|écrire à|envoyer un email',
    linkedin: 'linkedin|message linkedin|message sur linkedin|inmail|mp linkedin|message',
    meeting: 'rdv|rendez-vous|réunion|rencontrer|rencontre|café|point|démo|meeting|déjeuner avec',
    visit: 'visite|visiter|passer voir|rendre visite|rendre visite à|passer chez',
    note: 'écrire une carte|écrire un mot|envoyer une carte|carte|mot|lettre|mot manuscrit|note manuscrite|carte manuscrite|carte de remerciement',
    event: 'inviter|invitation|événement|évènement|webinaire|salon',
  },
  connectors:
    'pour|au sujet de|au sujet du|au sujet des|à propos de|à propos du|à propos des|concernant|sur|re|objet|pour parler de|pour parler du|rapport à|afin de|au sujet d|à propos d',
  onlyIfNoReply:
    "si pas de réponse|seulement si pas de réponse|si sans réponse|sans réponse|s'il ne répond pas|si elle ne répond pas|s'ils ne répondent pas|si aucune réponse|sauf s'il répond|sauf si elle répond|sauf réponse|si pas de retour|sans retour|sans nouvelles|si je n'ai pas de réponse|si je n'ai pas de nouvelles|s'il n'a pas répondu|si elle n'a pas répondu|s'ils n'ont pas répondu|en l'absence de réponse|à défaut de réponse|uniquement si pas de réponse|sauf s'ils répondent",
  inAnyCase: "dans tous les cas|de toute façon|quoi qu'il arrive|même si réponse|en tout cas",
  pronouns: 'lui|le|la|les|leur|avec|à|client|le client|la cliente|encore|à nouveau|mme|m|monsieur|madame',
  holds:
    'si|que|bonne|bonnes|joyeux|joyeuse|version|v|article|section|clause|salle|chapitre|numéro|lot|de|du|des|depuis|pour|sur|concernant|à propos|d',
  titles: 'm|mr|mme|mlle|monsieur|madame|dr|maître|famille',
  events: 'expire|expirent|finit|finissent|se termine|termine|échoit|échéance|commence|démarre|prend fin',
});
