/** English that is used at the sales desk in every language: read along with each table. Same spelling rules as the tables. */
export const everywhere = {
  hollow: `
    follow* up*, followup*, f u, fup, check in, check back, checkin*, touch base, touchbase, touch point, touchpoint*, circle back, catch up, catchup*, ping*, sync*, nudge, bump, reminder*, reconnect, update*,
    status, news, keep in touch, stay in touch, say hi, say hello, smalltalk, small talk, callback, reach out, courtesy call, ghosted, ghosting, cold call, coffee chat, heads up`,
  empty: `
    hi hey hello ok okay lol haha pls asap btw fyi e mail mails email emails call calls meeting meetings meet chat dm sms whatsapp linkedin inmail teams zoom inbox lead leads prospect prospects touch quick short again next step nr no num`,
  reasons: `
    go no go, no go, go live, bonus, bônus, bono*, compar*, vergleich*, conector*, connector*, carta de
    inten*, no sincroniza*`,
};
