import { german } from '../../dates/languages/de.ts';
import { lineLanguageOf } from '../line-language.ts';

/** The one-line entry in German. */
export const germanLine = lineLanguageOf({
  dates: german,
  channels: {
    call: 'anrufen|anruf|telefonat|telefonieren|anklingeln|durchklingeln|call|tel|rückruf|zurückrufen|videocall|telefontermin',
    email:
      'mail|e-mail|email|mailen|mail schreiben|e-mail schreiben|anschreiben|schreiben|mail schicken|mail an|e-mail an',
    linkedin:
      'linkedin|linkedin-nachricht|linkedin nachricht|linkedin schreiben|nachricht auf linkedin|nachricht',
    meeting: 'treffen|termin|meeting|besprechung|kaffee|demo|gespräch',
    visit: 'besuch|besuchen|vorbeifahren|vorbeischauen|vor-ort-termin|vor ort termin|hinfahren',
    note: 'karte schreiben|brief schreiben|karte schicken|karte|postkarte|brief|handgeschriebene karte|handgeschriebener brief|notiz|handschriftliche notiz|dankeskarte',
    event: 'einladung|einladen|veranstaltung|event|webinar',
  },
  connectors:
    'wegen|über|zu|zum|zur|bzgl|bezüglich|betreffs|betr|betreff|um zu|hinsichtlich|für|re|zwecks|thema',
  onlyIfNoReply:
    'wenn keine antwort|falls keine antwort|nur wenn keine antwort|nur falls keine antwort|wenn keine antwort kommt|falls keine antwort kommt|wenn nichts kommt|falls nichts kommt|wenn sie nicht antworten|wenn er nicht antwortet|wenn sie nicht antwortet|falls er nicht antwortet|falls sie nicht antwortet|falls sie nicht antworten|wenn nicht geantwortet|ohne antwort|außer er antwortet|außer sie antwortet|wenn keine rückmeldung|falls keine rückmeldung|bei keiner antwort|wenn ich nichts höre|falls ich nichts höre|sofern keine antwort|wenn keine reaktion|falls keine reaktion|wenn keine rückmeldung kommt|falls keine rückmeldung kommt',
  inAnyCase:
    'in jedem fall|auf jeden fall|so oder so|unabhängig davon|egal was kommt|auch wenn antwort kommt',
  pronouns:
    'ihn|sie|ihm|ihr|ihnen|mit|an|bei|herrn|frau|herr|kunde|kunden|den kunden|die kundin|nochmal|wieder|zurück',
  holds:
    'ob|dass|weil|frohes|frohe|fröhliche|schönen|schönes|gutes|version|v|release|kapitel|paragraph|artikel|punkt|nummer|nr|ziffer|raum|halle|guten|jeden|von|vom|aus|seit|des|der|wegen|über|zum thema|für|zu|zum|zur',
  titles: 'herr|herrn|frau|hr|dr|prof|familie',
  events: 'endet|enden|läuft|laufen|ausläuft|abläuft|startet|beginnt|verfällt|verlängert sich|fällig',
  capitalNouns: true,
});
