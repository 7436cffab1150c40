import type { HollowWords } from './hollow-words.ts';

export const english: HollowWords = {
  language: 'en',
  hollow: `
    check* in, check* back, check* on, check* up, chk in, check again, touch* base*, touch* point*, tb w,
    circl* back, circl* around, loop* back, swing* back, swing* by, get* back to, come back to, fu, f up,
    follow* again, say* hi, say* hello, say* hey, say hallo, hello, what new, stat, bump*, reping*, nudg*,
    poke, poking, prod, prodding, chase, chasing, chaser, chasers, remind*, reconnect*, connect again, re
    connect*, catch* up*, keep* in touch, stay* in touch, get* in touch, be in touch, keep* contact, stay*
    contact, regular contact, make contact, keep* warm, stay* warm, relationship warm, keep* relationship,
    maintain* relationship, build relationship, nurture, top mind, top inbox, top list, on radar, back
    radar, reach* out, reached out, outreach, hope* well, hope* good, hope* great, hope* fine, hope* finds,
    trust well, how going, how goes, how goin, whats goin, how things, how everything, how doing, how it go,
    where things, where stand*, where at, whats happening, what happening, whats new, how you, how been,
    whats up, what up, wassup, whassup, wazzup, sup, thoughts, any questions, any word, any movement, any
    progress, any developments, any development, any luck, any reply, any response, any answer, any
    feedback, any joy, any decision, got decision, made decision, made up mind, movement on side, progress
    on side, been progress, been movement, been developments, been development, matters progress*, things
    progress*, chance to, had chance, get chance, opportunity to review, opportunity to look, opportunity to
    read, had time, have time, had moment, find time, found time, manage* to, heard back, hear back, heard
    from, hear from, not heard, haven heard, interested, still keen, still relevant, still priority, get
    message, got message, get email, got email, received, receive, saw message, see message, saw email, see
    email, saw note, see note, seen email, read email, read message, last email, previous email, earlier
    email, last message, previous message, per my, as discussed, long time, been while, been long, no see,
    drop line, drop note, drop by, drop in, give call, give ring, give buzz, shout, ring back, call* back,
    callback*, call* again, try* again, attempt*, voicemail, voice mail, left message, vm, lm, lvm, vml, no
    reply, no response, no answer, need answer, get answer, get reply, get response, await*, waiting for,
    wait for, keep posted, pop* back, pop* in, pop* by, float*, resurfac*, put back, pulse, temperature
    check, take temperature, courtesy, sign life, show face, still alive, pick brain, jump on call, hop on
    call, rattle cage, keep ball rolling, need anything, need help, needs anything, can help, could help,
    help with anything, be assistance, any help, at disposal, available for questions, have questions, had
    questions, happy answer, keep loop, in loop, back loop, next touch, say something, out of blue, chit
    chat, chitchat, second notice, final notice, last try, breakup email, break up email, left off, pick* up
    where, clos* loop, open loop*, momentum, keep tabs, gauge interest, check interest, any interest, feel
    out, how life, how business, how work, how family, how tricks, me again, remember me, still there, you
    there, anyone there, anyone home, knock knock, guess who, ball in court, lmk, look* forward, slip*
    crack*, fall* crack*, fell crack*, get buried, got buried, gets buried, get lost, got lost, on mind,
    think over, mull*, re engage*, reengag*, re establish*, reestablish*, grab coffee, virtual coffee, get
    coffee, have coffee, coffee sometime, catch coffee, drinks sometime, let connect, lets connect, love
    connect, hoping connect, connect soon, try connect, connect with you, great connect, good connect, quick
    connect, re connect, cold email, drip, cadence, sequence, bugging you, bug you, hassle, pester*, keep
    eye, see where, quick wave, revisit*, revive, rekindle, warm* up, break silence, radio silence, gone
    quiet, went quiet, going quiet, gone dark, went dark, ghosted, crickets, what latest, the latest,
    considered, considering, made a decision, come to decision, reached decision, decide yet, decided yet,
    decision yet, have you decided, wish* well, wish* good, seasons greetings, show interest, express
    interest, stay visible, be visible, stay present, remain contact, remain touch, pass* by, check
    temperature, sound out, feelers, prompt*, jog memory, jog their memory, get ball rolling, see if alive,
    resend*, squeaky wheel, touching bases, any chance, any further, any input, take a look, taken a look,
    have a look, had a look, got around, get around to, next meeting, another meeting, another call, book
    call, schedule call, arrange call, set call, set up a call, book meeting, schedule meeting, arrange
    meeting, set up meeting, find slot, find a time, has landed, generic email, standard follow, automated,
    tbd, todo, misc, hope had, hope have, proposal sent, quote sent, offer sent, did slip, renew contact,
    better time, good time, right time, not now, bad time, no worries, happy to help, how get on, how
    getting on, getting on, check base, tuch base, chkin*, hey stranger, anything report, dialogue,
    conversation going, timing, attention, how was trip, how was flight, how was weekend, how was holiday,
    how was vacation, get hold of, reach again, reach you, reach him, reach her, reach them, right person,
    how did it go, how did go, how go, in the neighborhood, swing past, stopping by, keep going, second
    opinion on my email, keep in mind, breathe life, have decided, ve decided, they decided, you decided,
    flw up, flup, the temperature, keep door open, door open, no reason, pick up conversation, pick
    conversation, conversation again, resume conversation, restart conversation, continue conversation,
    start conversation, conversation started, reopen conversation, reignite, spark, keep alive, keep lines
    open, make sure got, make sure saw, drop message, drop text, pay visit, social call, say something nice,
    keep up with, hang out, break ice, ask about life, ask after, no agenda, nothing new, nothing special,
    for the sake, just because, any luck yet, yes or no, made up your mind, wondering where, curious where,
    curious how, your take, your feedback, get feedback, ask feedback, worth a chat, worth a call, open to a
    chat, open to chat, open to a call, up for a chat, free for a call, free for a chat, got a minute, got
    five minutes, have a minute, have 5 minutes, have five minutes, when free, when available, feel about,
    how feel, introduce myself, introduce ourselves, please advise, revert, in front of, go cold, gone cold,
    going cold, get cold, got cold, merry christmas, happy new year, happy holidays, happy easter, season
    greetings, we exist, i exist, you exist, we care, you care, make an appearance, put in an appearance,
    works best, work best, test the waters, sniff around, fish for, fishing for, smoke signal, vibe check,
    rapport, goodwill, networking, meet and greet, face time, relationship building, relationship call, in
    limbo, off the radar, forget us, forget me, forgotten, remember us, hit up, give a holler, holler, thaw,
    tickle, tickler, stir, jolt, heartbeat, small talk, build trust, bond with, how fares, how fare, what is
    new, what is up, any chance you, any change, anything changed, anything new, wanna know if, be
    persistent, stay persistent, be patient, patience, no pressure, put pressure, apply pressure, get a
    reaction, get some reaction, any signs, signs of life, hear their voice, hear his voice, hear her voice,
    put a face to the name, face to the name, meet in person, meet you in person, intro call, introductory
    call, exploratory call, quick intro, before the holidays, ask how they are, out of the woodwork, in the
    loop, on the ball, on the case, on their mind, at front of mind, front of mind, ahead of mind, any
    thoughts, let me know, take it from there, on the same page, align, alignment, see where heads at, where
    your head is, where is your head, close your file, close file, close out, permission to close, take you
    off my list, off my list, give up, giving up, move on, shoot the breeze, breeze, natter, natters,
    chinwag, gossip, banter, yap, rapport building, trust building, gain trust, earn trust, win trust,
    pamper, look after, take care, customer care call, goodwill call, retry, re try, rang out, ring out,
    engaged tone, busy tone, dead lead, dead leads, cold lead, cold leads, old lead, old leads, lost lead,
    lost leads, stale lead, stale leads, dormant lead, dormant leads, former client, past client, lapsed
    client, old client, receptionist, gatekeeper, switchboard, answering machine, mailbox full, out of
    reach, unreachable, ghosting, no pick up, didn pick up, hung up, not in, not available, in a meeting,
    back of their mind, corner of their mind, ans, answ, rply, one more time, final push, last ditch, hail
    mary, for old times`,
  empty: `
    an the this that these those it its im ive id we us our ours you your yours youre youve ya ur he him his
    she her hers they them their theirs theyre me my mine myself yourself someone somebody something
    anything everything nothing all any some one ones few couple bit lot more much many other others another
    and or but so if whether because as then than though although also too well once twice second third
    fourth fifth first final last latest previous prior earlier recent recently former past new old ago
    since until till before after during while when where what whats which who how hows why in on at by for
    from of off to into onto over under up out about around regarding regards regard concerning re per via
    with without within back below above here there is are was were be been being am do does did done doing
    dont didnt doesnt don didn doesn have has had having haven hasn hadn havent hasnt hadnt can could cant
    couldn would wouldn will won shall should shouldn may might must let lets not nope yes yeah yep just jus
    jst only simply merely quickly quickie brief briefly shortly soon sometime time times moment minute
    minutes min mins sec seconds little tiny small simple gentle gently friendly kind kindly polite politely
    light soft warm warmly nice nicely great good fine happy glad pleased lovely sorry apologies apologise
    apologize excuse pardon please pls plz thx ty cheers hiya heya yo hallo howdy greetings dear morning
    afternoon evening night gday mate hehe hmm um uh oh ah ha eod eow want wants wanted wanting wanna like
    liked love loved try trying tried tryna go going goin gonna get gets getting got gotten give giving gave
    make making made take taking took see sees seeing saw seen look looks looking looked hear hears hearing
    heard know knows knowing knew think thinks thinking thought wonder wonders wondering wondered hope hopes
    hoping hoped guess believe feel feeling find finding found ask asks asking asked enquire enquiring
    enquiry inquire inquiring inquiry say saying said tell telling told talk talks talking talked speak
    speaking spoke chats chatting discuss discussing discussed discussion discussions come coming came put
    putting keep keeping kept stay staying stayed send sends sending sent shoot shooting fire drop dropping
    dropped write writing wrote written read reading reply replies replied replying respond responds
    responded responding response responses answer answers answered calling called phone phoned phonecall
    ring ringing rang text texts texting texted emailing emailed emal mailing mailed message messages
    messaging messaged msg msgs dms note notes line letter thread post conversation conversations convo
    contact contacts contacted contacting touches touched touching check checks checked follow following
    followed catch leave leaving left pass passing hit review reviewed reviewing forget forgot miss missed
    missing things thing stuff matter matters side end part way case situation place page still yet already
    now today tomorrow tmrw yesterday tonight day days daily week weeks weekly wk wks weekend month months
    monthly year years quarter quarterly annual regular routine general generic usual periodic monday
    tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
    february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec busy swamped bothering bother interrupt annoying pushy progress movement
    development developments developing progressing along moving forward proceed proceeding happening stand
    stands standing client clients customer customers person people guy guys folks team everyone anyone
    friend friends buddy pal sir madam mr mrs ms possible possibly maybe perhaps probably really very quite
    actually basically sure certain ensure certainly honestly hopefully appreciate appreciated appreciation
    anyway later late early whenever long far near away open right ready available free able chance head
    heads headsup word further convenience earliest receipt personally purpose whatsoever manage managed
    best bury buried lost lose losing slip slipped slipping cracks falling fell fall push pushing pushed
    bring bringing brought move moves moved land landed sit sitting consider mind engage establish figured
    figure mention mentioned mentioning virtual digest digested digesting wave waving surface raise raised
    pile crazy hectic slammed tied rush promised agreed planned explained enjoy enjoyed enjoying relaxing
    restful swing peek glance ponder pondering aware silence silent dark persistent continue continuing
    continued life kids weather sincerely truly thanks thank hugs xx xoxo wishing wish wishes sort sorts
    kinda sorta literally super mega random randomly bored particular special specific especially generally
    opinion input stuck hanging hang catching warming spot slot soonish eve mid middle beginning start
    starting begin fresh nobody none colder radio connect connected connecting same remains remain keen
    excited eager curious unable join number anyways cuz coz bc gotta lemme gimme yall gents ladies peeps
    dude bro mates smoothly swimmingly alright ve ll isn aren weren wasn slips through across afterwards
    against almost alone always among anybody anyhow anymore anywhere apparently appear become beforehand
    behind beside besides better between beyond both cannot clear clearly completely currently definitely
    despite doubt each either else elsewhere enough entirely even ever every everybody everywhere exactly
    except fairly follows forever forth full fully given gives goes gone greatly half hardly helpful hence
    herself himself however ill immediately indeed inside instead itself largely lately least less likely
    longer mainly makes mean means meantime meanwhile mostly nearly neither never nevertheless nonetheless
    nor normally nowhere obviously often otherwise ourselves outside overall own particularly placed rather
    reasonably regardless respectively says secondly seem seemed seems self serious several similar sincere
    single slightly somehow somewhat somewhere specifically strongly such suddenly sufficiently surely tends
    themselves therefore throughout thus together toward towards twas unfortunately unless unlikely unto
    upon usually various whatever wherever whichever whole whom whose willing worry yourselves felt renew
    based initial current nowadays maam base bases readiness lined lines stranger report reached reaching
    reach trip flight hold dialog tries arrived arrive arrives wake waking awake ear ears voice face faces
    neck neighborhood area handy sooner date refresh refreshing pleasantries pleasantry courteous warmest
    decided worth door doors resume restart reopen ice sake five ten fifteen twenty thirty occasionally
    periodically feels age ages awhile tad lil wonderful fantastic amazing awesome brilliant terrific
    splendid superb excellent perfect safe healthy productive sunny relaxed joyful merry congrats welcome
    wellbeing minds mentally pest nuisance nag stalker correspondence communication communications works
    work suits suit grab overdue forgive apology patience patient trouble intrude intrusion dormant
    forgotten frequent frequently weekdays midweek fortnight fortnightly biweekly bimonthly semester century
    hours hour nights season wellness front behalf interim pleasant sweet cool fun hopeful optimistic
    positive acknowledge acknowledged acknowledgement confirm confirmation respectful respectfully warmth
    assist assistance assume appearance exist exists chap lads gals neighbour neighbor fault blame wrong
    hurry rushed swift swiftly prompt promptly timely instantly eventually ultimately finally initially
    previously formerly presently originally consistently constantly continually ongoing pending seven eight
    nine twelve likewise therein etc ps pps cc bcc fwd fw voicemails inboxes desk path paths fence dust air
    loud alive lived relevant applicable convenient inconvenient suitable bandwidth headspace provide
    provides provided providing permission reception tone stale lapsed autumn monsoon thanksgiving ramadan
    eid diwali halloween carnival weekends fiscal h1 h2 dead lively internal internally team's file wth w8
    abt thru tho kno cos def prob probs defo rn idk imo tbh np cya ttyl gr8 2day 2moro b4 u2 pleez soz hru
    wbu sth smth sb lunchtime teatime headway traction luck lucky patiently`,
  generic: `
    proposal proposals quote quotation quotes offer offers offering estimate demo demos demonstration
    presentation pitch document documents documentation doc docs file files attachment attachments info
    information material materials deck slides brochure project projects deal deals opportunity
    opportunities application request requests decision decisions priority priorities interest feedback
    question questions idea ideas topic subject product products service services solution solutions
    partnership collaboration cooperation plan plans steps details coffee lunch drink drinks beer holiday
    holidays vacation vacations break christmas xmas easter summer winter spring autumn event conference
    webinar fair show thank thanks links link breakfast dinner brunch tea pint beers birthday party golf
    game gathering newsletter`,
  verbs: `
    wonder hop pop popp ping nudg pok chas bump check touch circl reach follow remind reconnect connect chat
    talk discuss ask enquir inquir call phon ring text mail email messag writ send resend shar catch hear
    listen look glanc peek see view watch know learn think consider ponder reflect decid hop wish trust
    believ guess figur suppos imagin assum presum expect wait await stay remain keep linger hang stop start
    begin continu resum carr try attempt aim seek want need like lov enjoy appreciat thank apologis apologiz
    excus bother disturb annoy pester badger hound harass haunt chirp lurk vanish disappear ghost forget
    remember recall recollect mention say tell speak repeat reiterat echo revert reply respond answer react
    acknowledg confirm receiv arriv reappear appear resurfac surfac rais push pull prod poke knock tap swing
    drop stop visit meet greet salut introduc reacquaint rekindl revisit reviv restart reopen refresh nurtur
    maintain warm settl slip fall bury los miss skip pass com go get giv tak mak do put mov proceed progress
    advanc happen occur evolv develop seem appear feel sound help assist matter mind hurry rush squeez relax
    rest unwind recover doze float boomerang bounc toss throw shoot fir whack tickl stir wak`,
  forms: 'VERB(?:e|s|es|d|ed|ing)?|[a-z]{3,}(?:al|ful|ous|iv|ive|ing|ed|ent|ant|ate|ic|less|ish|ar|ib|ab)ly',
  wishes: `
    hope you had a good, hope you had a great, hope you had a nice, hope you had a wonderful, hope you had a
    lovely, hope you had a fantastic, hope you had fun, hope you had an amazing, hope you are enjoying, hope
    you enjoyed, hope you enjoy, hope you are having, hope you are keeping, hope your week, hope your day,
    hope your monday, hope your year, hope your summer, hope finds you, wishing you a, wish you a, have a
    great, have a lovely, have a nice`,
  reasons: `
    how like, how prefer*, how best to, to 10, a 10, get to 10, reach 10, price*, pricing, contract*,
    invoice*, budget*, terms, needs, stage, plates, sales tax, shipping, call for tender*, letter of intent,
    letter of credit, phone system*, base price*, mail server, post office, text of, order*, delivery,
    payment*, licen*, renewal*, signature*, launch, what changed, who decide*, who agree*, who else, who
    approve*, who sign*, when decide*, decision maker*, need say, would need, would make it, what would
    make, who decided, tires, tyres, tanks, proof, court, lots, lease, dies, what has changed, understand
    why, learn why, ask why they, ask why he, ask why she, hear why, understand how, learn how, must agree,
    must approve, approv*, sign off, signs off, phone number, mobile number, part arrived, parts arrived,
    work order, works council, work permit, test results, air con, air freight, night shift, gift card*, tea
    order, needs approval, cold storage, cold chain, safe deposit, path to, desk for, desks, connecting
    flight*, legal ok, the w 9, w 9, w 8`,
  people: `
    ceo cto cfo coo cio cmo vp director manager boss owner founder founders assistant secretary buyer
    champion sponsor stakeholder stakeholders decision maker colleague colleagues legal finance procurement
    purchasing it ops operations marketing sales hr engineering support accounting accounts candidate
    candidates recruiter partner partners account acct company receptionist gatekeeper admin decisionmaker
    leadership management exec execs superiors bosses peers staff counterpart counterparts team`,
  towards: 'with w to for by at hi hey hello dear hiya hallo and re',
  titles: 'mr mrs ms miss dr prof sir madam',
  doing: 'ed',
};
