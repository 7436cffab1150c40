import type { HollowWords } from './hollow-words.ts';

export const english: HollowWords = {
  language: 'en',
  hollow: `
    touching base, checking in, checking back, circling back, following up, followingup, catching up, updates, reminders, reaching out,
    to reach, time to connect, another push, time connect, set up catch, set up touch, trade show, front center, front centre, in play, came conclusion, come conclusion, led anywhere, hibernation, light end tunnel, you reckon, top of your inbox,
    see got, see received, see if has, see if have, how project going, how s project, how is project, how are
    projects, how projects going, strike up,
    green light, plans have changed, plans changed, leave a trace, leave a mark,
    need help, needs help, needing help, any help, be of help, of help,
    ahead of mind, align, alignment, another call, another meeting, ans, answ, answering machine, any
    answer, any chance, any chance you, any change, any decision, any development, any developments, any
    feedback, any further, any help, any input, any interest, any joy, any luck, any luck yet, any
    movement, any progress, any questions, any reply, any response, any signs, any word, anyone home,
    anyone there, anything changed, anything new, anything report, apply pressure, arrange call, arrange
    meeting, as discussed, ask about life, ask after, ask feedback, ask how they are, at disposal, at
    front of mind, attempt*, attention, automated, available for questions, await*, back loop, back of
    their mind, back radar, bad time, ball in court, banter, be assistance, be in touch, be patient, be
    persistent, be visible, been development, been developments, been long, been movement, been
    progress, been while, better time, bond with, book call, book meeting, break
    ice, break silence, break up email, breakup email, breathe life, breeze, bug you, bugging you, build
    relationship, build trust, bump*, busy tone, cadence, call* again, call* back, callback*, can help,
    catch coffee, catch* up*, chance to, chase, chaser, chasers, chasing, check again, check base, check
    interest, check temperature, check* back, check* in, check* on, check* up, chinwag, chit chat,
    chitchat, chk in, chkin*, circl* around, circl* back, clos* loop, close file, close out, close your
    file, coffee sometime, cold email, cold lead, cold leads, come back to, come to decision, connect
    again, connect soon, connect with you, considered, considering, continue conversation, conversation
    again, conversation going, conversation started, corner of their mind, could help, courtesy,
    crickets, curious how, curious where, customer care call, dead lead, dead leads, decide yet, decided
    yet, decision yet, dialogue, did slip, didn pick up, door open, dormant lead, dormant leads, drinks
    sometime, drip, drop by, drop in, drop line, drop message, drop note, drop text, earlier email, earn
    trust, engaged tone, exploratory call, express interest, f up, face time, face to the name, fall*
    crack*, feel about, feel out, feelers, fell crack*, final notice, final push, find a time, find
    slot, find time, fish for, fishing for, float*, flup, flw up, follow* again, for old times, for the
    sake, forget me, forget us, forgotten, former client, found time, free for a call, free for a chat,
    front of mind, fu, gain trust, gatekeeper, gauge interest, generic email, get a reaction, get
    answer, get around to, get ball rolling, get buried, get chance, get coffee, get cold, get email,
    get feedback, get hold of, get lost, get message, get reply, get response, get some reaction, get*
    back to, get* in touch, gets buried, getting on, give a holler, give buzz, give
    call, give ring, give up, giving up, go cold, going cold, going quiet, gone cold, gone dark, gone
    quiet, good connect, good time, goodwill, gossip, got a minute, got around, got buried, got cold,
    got decision, got email, got five minutes, got lost, got message, grab coffee, great connect, guess
    who, had a look, had chance, had moment, had questions, had time, hail mary, hang out, happy answer,
    happy easter, happy holidays, happy new year, happy to help, has landed, hassle, have 5 minutes,
    have a look, have a minute, have coffee, have decided, have five minutes, have questions, have time,
    have you decided, haven heard, hear back, hear from, hear her voice, hear his voice, hear their
    voice, heard back, heard from, heartbeat, hello, help with anything, hey stranger, hit up, holler,
    hop on call, hope had, hope have, hope* finds, hope* fine, hope* good, hope* great, hope* well,
    hoping connect, how been, how business, how did go, how did it go, how doing, how everything, how
    family, how fare, how fares, how feel, how get on, how getting on, how go, how goes, how goin, how
    going, how it go, how life, how things, how tricks, how was flight, how was holiday, how was trip,
    how was vacation, how was weekend, how work, how you, hung up, i exist, in a meeting, in front of,
    in limbo, in loop, in the loop, in the neighborhood, interested, intro call, introduce myself,
    introduce ourselves, introductory call, jog memory, jog their memory, jolt, jump on call, just
    because, keep alive, keep ball rolling, keep door open, keep eye, keep going, keep in mind, keep
    lines open, keep loop, keep posted, keep tabs, keep up with, keep* contact, keep* in touch, keep*
    relationship, keep* warm, knock knock, lapsed client, last ditch, last email, last message, last
    try, left message, left off, let connect, let me know, lets connect, lm, lmk, long time, look after,
    look* forward, loop* back, lost lead, lost leads, love connect, lvm, made a decision, made decision,
    made up mind, made up your mind, mailbox full, maintain* relationship, make an appearance, make
    contact, make sure got, make sure saw, manage* to, matters progress*, me again, meet and greet, meet
    in person, meet you in person, merry christmas, misc, momentum, move on, movement on side, mull*,
    natter, natters, need answer, need anything, need help, needs anything, networking, next meeting,
    next touch, no agenda, no answer, no pick up, no pressure, no reason, no reply, no response, no see,
    no worries, not available, not heard, not in, not now, nothing new, nothing special, nudg*, nurture,
    off my list, off the radar, offer sent, old client, old lead, old leads, on mind, on radar, on the
    ball, on the case, on the same page, on their mind, one more time, open loop*, open to a call, open
    to a chat, open to chat, opportunity to look, opportunity to read, opportunity to review, out of
    blue, out of reach, out of the woodwork, outreach, pamper, pass* by, past client, patience, pay
    visit, per my, permission to close, pester*, pick brain, pick conversation, pick up conversation,
    pick* up where, please advise, poke, poking, pop* back, pop* by, pop* in, previous email, previous
    message, prod, prodding, progress on side, prompt*, proposal sent, pulse, put a face to the name,
    put back, put in an appearance, put pressure, quick connect, quick intro, quick wave, quote sent,
    radio silence, rang out, rapport, rapport building, rattle cage, re connect, re connect*, re
    engage*, re establish*, re try, reach again, reach her, reach him, reach them, reach you, reach*
    out, reached decision, reached out, read email, read message, receive, received, receptionist,
    reconnect*, reengag*, reestablish*, regular contact, reignite, rekindle, relationship building,
    relationship call, relationship warm, remain contact, remain touch, remember me, remember us,
    remind*, renew contact, reopen conversation, reping*, resend*, restart conversation, resume
    conversation, resurfac*, retry, revert, revisit*, revive, right person, right time, ring back, ring
    out, rply, saw email, saw message, saw note, say hallo, say something, say something nice, say*
    hello, say* hey, say* hi, schedule call, schedule meeting, season greetings, seasons greetings,
    second notice, second opinion on my email, see email, see if alive, see message, see note, see
    where, see where heads at, seen email, sequence, set call, set up a call, set up meeting, shout,
    show face, show interest, sign life, signs of life, slip* crack*, smoke signal, sniff around, social
    call, sound out, spark, squeaky wheel, stale lead, stale leads, standard follow, start conversation,
    stat, stay persistent, stay present, stay visible, stay* contact, stay* in touch, stay* warm, still
    alive, still keen, still priority, still relevant, still there, stir, stopping by, sup, swing past,
    swing* back, swing* by, switchboard, take a look, take care, take it from there, take temperature,
    take you off my list, taken a look, tb w, tbd, temperature check, test the waters, thaw, the latest,
    the temperature, they decided, things progress*, think over, thoughts, tickle, tickler, timing,
    todo, top inbox, top list, top mind, touch* base*, touch* point*, touching bases, trust building,
    trust well, try connect, try* again, tuch base, unreachable, up for a chat, ve decided, vibe check,
    virtual coffee, vm, vml, voice mail, voicemail, wait for, waiting for, wanna know if, warm* up,
    wassup, wazzup, we care, we exist, went dark, went quiet, whassup, what happening, what is new, what
    is up, what latest, what new, what up, whats goin, whats happening, whats new, whats up, when
    available, when free, where at, where is your head, where stand*, where things, where your head is,
    win trust, wish* good, wish* well, wondering where, work best, works best, worth a call, worth a
    chat, yap, yes or no, you care, you decided, you exist, you there, your feedback, your take, leave
    the door open, door ajar, double email, treat you, holding up, holding on, lost in the shuffle, make
    noise, drop a hint, make some noise, nothing urgent, not urgent, end up in spam, ended up in, went
    to spam, in spam, junk folder, spam folder, keep the fire, fire burning, stoke, water the plants,
    plant a seed, seed planting, drip feed, put feelers, knock on the door, knock on doors, keep
    knocking, keep swinging, on the back burner, back burner, still in play, still on the table, still a
    go, still a fit, still of interest, still a yes, on the cards, in the cards, in the works, cross
    paths, paths cross, grab time, grab a slot, put time on, time on the calendar, on the calendar,
    holler back, give a nudge, give a poke, give a tap, tap on the shoulder, shoulder tap, ring the
    changes, get the ball, what gives, what say you, penny for your thoughts, any bites, any takers,
    word from, see the lay of the land, lay of the land, where your head, read the room, read receipt,
    open rate, opened email, opened my, clicked, no show, missed call, missed you, sorry i missed, pick
    things back, pick back up, circle the wagons, verdict, loop in, looping in, looping you in, being a
    pain, apologies for delay, sorry for delay, for your time, for your patience, thanks for chat,
    thanks for the chat, thanks for talk, thanks for meeting, thanks for call, nice to meet, nice
    meeting, great to meet, great meeting you, good to meet, auto reply, autoreply, priorities changed,
    priorities have changed, give space, give them space, different time, her mobile, his mobile, their
    mobile, another channel, different channel, different approach, good books, relationship
    maintenance, account check in, client care, seasonal greeting, seasonal greetings, holiday wishes,
    holiday greetings, on your calendar, on their calendar, on his calendar, on her calendar, no rush, at ease,
    rain check, raincheck, in good hands, bring up again, revert back, get in contact, friendly face,
    familiar face, decision been made, decision made, decisions made, sanity check, be present, show
    care, show i care, show we care, show that care, get feel, get a read, get read on, get sense, get a
    sense, sense of where, trust, bond, bonding, strengthen relationship, deepen relationship, build*
    relationship*, relationship*, stay relevant, add value, provide value, bring value, offer value,
    deliver value, beers with, drinks with, pint with, grab lunch, grab dinner, grab drink*, grab beer*,
    grab breakfast, have lunch, do lunch, let do lunch, lunch sometime, socialize, socialise, mingle,
    schmooze, wine and dine, comment post, comment on a post, like post, holiday card, greeting card,
    say thanks, say thank you, thank you note, thank you email, thank you message, thank you mail, stay
    close, keep close, need more info, needs more info, need info, need more information, ready to buy,
    offer help, offer assistance, offer support, poke bear, show presence, keep presence, maintain
    presence, maintain visibility, keep visibility, stay on their radar, there a fit, a good fit, good
    fit, right fit, mutual fit, looking feedback, awaiting feedback, seeking feedback, before i close
    my, coffee with, coffee together, tea with, fence, on the fence, gut feeling, what does your gut,
    new job, about holidays, about holiday, about weekend, about vacation, about summer, about family,
    plug away, plugging away, make myself known, name in front of, my name, warm introduction, appetite,
    any appetite, gauge mood, gauge the mood, where in the process, in the process, got round, get
    round, offer chat, offer a call, offer a chat, insta dm, on insta, bring donuts, bring cookies, say
    hi, good news, hoping for good, lean one way, leaning one way, one way or the other, plant seeds,
    light a fire, keep the flame, shake the tree, stir the pot, test the water, dip a toe, put out
    feelers, throw a line, cast a line, see what bites, throw it out there, on my mind, on our mind,
    thinking of you, think of you, saw your post, saw your name, small world, blast from the past, just
    in case, for good measure, no particular, nothing in particular, one last time, one more try, second
    attempt, third attempt, progress report, status report, ask for update, request update, get
    progress, weekly update, monthly update, touch bases, in the neighbourhood, in your area, in the
    area, passing through, passing by, in the picture, stay in picture, left message*, left two, light a
    candle, bang the drum, beat the drum, on the shelf, off the shelf call, keep the door, hold the
    line, drop a pin, hat tip, over the fence, build bridge*, mend fences, keep in the picture, if
    anything has changed, if anything changed, something changed, await decision, wait for decision,
    awaiting decision, waiting for decision, ring round, ring around, call round, move to next,
    umpteenth, nth, beer with, give bell, still here,
    quick line, line open, lines open, knock* door, head round the door, head around the door, head through
    the door, interest level, another run at,
    how land lies, how land lay, chew fat, chew cud, shoot breeze, shoot bull, cut through the silence, pass
    time of day, in the pipeline still, pulse check, still kicking, still breathing, still with us, lights
    on, crack the silence, end of silence, drum up, pay a call, pay call, show willing, any smoke, smoke
    signals, plant the flag, press the flesh, gone missing, gone awol, went awol, awol, off the face of the
    earth, back from holiday, back from vacation, back from leave, back in office, off to a great, off to a
    good, started well,
    turn up the heat, turn up the pressure,
    dust settled, dust has settled, dust settles, smoke cleared, waters calmed, back in the mix, in the mix,
    back in the game, back in the frame, in the frame, back in the saddle, back on the horse, back on the
    map, second bite, another bite, bite at the cherry, bite of the apple, booth hello, booth hi, stand
    hello, stand hi, hows tricks, circle bak, reconvene, regroup, get together, sit down together,
    put heads together, meet up, compare notes, touch gloves, line warm, lines warm, that person, that guy,
    broken record, sound like a broken record, squeak*, gone through, been through my, landed on, landed
    anywhere, got anywhere, getting anywhere, gotten anywhere, make headway, made headway, what cooking,
    what brewing, what the story, the story with, what the deal, what the score, what the buzz, how the
    world, how the land, thrown in the towel, cat got your tongue, cold feet, wind in the sails, water under
    the bridge, send good vibes, good vibes, second wind, eat my email, ate my email, vanish*, carrier
    pigeon, by pigeon, come up for air, above water, keep head above water, under the bus,
    under a rock, fallen off, fell off, dropped off the, out of the loop, off the grid, come around, came
    around, come to a decision, reach a verdict, reached a verdict, reached a conclusion, drawn a
    conclusion, draw a conclusion, come down on,
    see who around, see who there, see who is there, see who s in, see who is in, see who free, ask who
    there, cat tongue, slept on it, slept on this, slept on that, sleep on it, of any use, any use, smoke
    out, smoke them out, smoke him out, smoke her out, chek in, chek back, cheking in, chekin,
    on your list, on their list, on his list, on her list`,
  empty: `
    set setting helpful useful enjoy enjoyed enjoying
    2day 2moro able about above abt acknowledgement across after afternoon afterwards against age ages
    ago agreed ah aimless alive all almost alone along already alright also although always am
    amazing among an and annual another any anybody anyhow anymore anyone anything anyway anyways
    anywhere apologies apology appearance applicable appreciation apr april are area aren around as
    assistance at aug august autumn available aware away awesome awhile b4 back bandwidth base based
    bases bc bcc be because become been before beforehand beginning behalf behind being below beside
    besides best better between beyond bimonthly bit biweekly blame bored both brief briefly brilliant
    bring bringing bro brought buddy buried burner busy but by came can cannot cant carnival case cc
    century certain certainly chance channel channels chap cheers children chit clear client
    clients colder communication communications completely concerning confirmation congrats contact
    contacted contacting contacts convenience convenient conversation conversations convo cool
    correspondence cos could couldn couple courteous coz crazy curious current customer customers
    cuz cya daily date day days dead dear dec december def definitely defo despite development
    developments dialog did didn didnt different digest digested digesting discussion discussions diwali
    dms doesn doesnt don done dont dormant doubt dude during each eager ear earlier
    earliest early eid eight either elapsed else elsewhere emal end engage enough enquiry ensure
    entirely eod eow establish etc eve even evening ever every everybody everyone everything everywhere
    exactly excellent except exist exists explained face faces fairly fantastic far fault feb february
    fell felt festive few fifteen fifth final find finding fine first five
    folks for forever forgive forgot forgotten former formerly forth fortnight fortnightly forward found
    fourth free frequent fresh fri friday friend friendly friends from front full fully fun further fw
    fwd gals gave gday general generic gently gents getting gimme given goin gone gonna good got gotta
    gotten gr8 grab great greatly greetings guy guys h1 h2 ha had hadn hadnt half hallo halloween handy
    happy hardly has hasn hasnt have haven havent having he head headspace headsup headway healthy heck
    hectic hehe helpful hence her here hers herself heya him himself hint his hit hiya hmm honestly
    hopeful hour hours how howdy however hows hru hugs id idk if im imo in inboxes inconvenient
    indeed initial input inquiry inside instead interim internal interrupt into intrude intrusion is isn
    it its itself ive jan january join joyful jst jul july jun june jus just keen kept kind kinda kindly
    knew kno ladies land landed lapse lapsed largely last late lately later latest least leave
    leaving left lemme less let lets life likely likewise lil little lived
    lively ll long longer lost lot loud lovely lucky lunchtime maam madam mainly manage managed
    many mar march mate mates may maybe me mean means meantime meanwhile mega merely merry mid middle
    midweek might min mine mins minute minutes mobile moment mon monday month monthly months
    more morning mostly movement mr mrs ms msg msgs much must my myself nag near nearly
    neither never nevertheless new nice nicely night nights nine nobody
    none nonetheless nope nor not note notes nothing nov november now nowadays nowhere np nuisance
    number oct october of off often oh old on once one ones ongoing only onto oops open opinion
    optimistic or other others otherwise our ours ourselves out over overall overdue overnight
    own pal pardon part particular past patience peeps pending people per perfect
    perhaps periodic permission persistent person pest phonecall place planned pleasant
    pleasantries pleasantry pleez plz polite politely positive possible post pps previous prior prob
    probs productive promised prompt promptly provide provided provides providing ps purpose purposeless
    pushy putting quarter quarterly quickie quickly quite ramadan random randomly rang rather re
    read readiness reading ready really reason reasons receipt recent regard regarding
    regardless regards regular relevant renew replied replies respectful response responses
    restful review reviewed reviewing rn routine safe said sake same sat saturday saw sb season sec
    second secondly seconds seen self semester sent sep sept september serious seven several shall she
    shortly should shouldn shuffle side silence silent similar simple simply since sincere
    sincerely single sir sit sitting situation slammed slightly slipped slipping slot small smoothly
    smth so soft some somebody someday somehow someone something sometime somewhat somewhere soon sooner
    soonish sorry sort sorta sorts soz spam special specific splendid spoke spot stale stalker stand
    standing stands sth still stranger strongly stuck stuff such suddenly suit suitable suits sunday
    sunny super superb sure surely sweet swift swiftly tad tbh team team's teatime ten tends terrific
    than thanksgiving that the their theirs them themselves then there therefore therein these they
    theyre thing things third thirty this tho those though thought thread through throughout thru thu
    thur thurs thursday thus thx till time timely times tiny tmrw to today together told tomorrow
    tonight too took toward towards traction tried tries trip truly tryna ttyl tue tues tuesday
    twas twelve twenty twice ty u2 uh um unable under unless unlikely until unto up upon ur urgent us
    usual vague various ve very via virtual voice voicemails w8 wanna warmest warmly warmth was wasn
    wave waving way wbu we weather wed wednesday week weekdays weekend weekends weekly weeks welcome
    well wellbeing wellness were weren what whatever whats whatsoever when whenever where whereabouts
    wherever whether which whichever while who whoa whole whom whose why will willing with within
    without wk wks won wonderful word work works worry worth would wouldn written wrote wth xoxo
    xx ya yall yay yeah year years yep yes yesterday yet yo you your youre yours yourself yourselves
    youve real built bond friendship friendships visibility awareness loyalty curiosity mood vibe vibes
    attitude stance mindset sentiment feel feeling feelings goodbye neutral hot cold tepid lukewarm
    inactive quiet absent rumor rumors rumour rumours gang crew bunch town normal ordinary casual
    typical ate grew spent understood ran runs running care cares cared caring live lives acted
    acting office's reaction reactions overlooked ignored unanswered unread unopened undelivered
    outstanding dangling loose ends limbo stalled idle parked gratitude stubborn occasion glimpse gander
    squiz looksee lookie chemistry unsure uncertain undecided wavering hesitant hesitating leaning
    inclined stewing brewing marinating percolating simmering anew afresh hereby herewith chinwag yack
    jaw hangout powwow huddle huddles rendezvous settle settling instinct gut insta instagram dm
    appetite name known news finger
    heard telegram fb messenger slack thrice informal relational social cordial hearty jolly
    cheerful upbeat pessimistic mild subtle discreet calm easy plain basic occasional rare sporadic
    yearly biannual seasonal threads convos mum mom's mums messages round reunion went
    taken finds letting brings reads spoken met caught meant meaning ought hafta becomes became
    wee bitty teensy tidbit yonks donkey yoohoo ahoy toodle cheerio hullo
    holiday holidays vacation vacations christmas xmas easter summer winter spring
    smiley smileys emoji emojis`,
  generic: `
    whitepaper whitepapers deck decks brochure slides conference expo tradeshow
    proposal proposals quote quotation quotes offer offers offering estimate demo demos demonstration
    presentation pitch document documents documentation doc docs file files attachment attachments info
    information material materials deck slides brochure project projects deal deals opportunity
    opportunities application request requests decision decisions priority priorities interest feedback
    question questions idea ideas topic subject product products service services solution solutions
    partnership collaboration cooperation plan plans steps details coffee lunch drink drinks beer
    break event conference
    webinar fair show thank thanks links link breakfast dinner brunch tea pint beers birthday party golf
    game gathering newsletter process approach experience story background context overview summary outlook
    situation market industry business office calendar community network profile relationship
    relationships connection connections snack meal cocktail cocktails wine round
    journey perspective viewpoint direction benefit benefits value fit match consensus`,
  stems: `
    wonder hop pop popp ping nudg pok chas bump check touch circl reach follow remind reconnect connect chat
    talk discuss ask enquir inquir call phon ring text mail email messag writ send resend shar catch hear
    listen look glanc peek see view watch know learn think consider ponder reflect decid wish trust believ
    guess figur suppos imagin assum presum expect wait await stay remain keep linger hang stop start begin
    continu resum carr try attempt aim seek want need like lov enjoy appreciat thank apologis apologiz excus
    bother disturb annoy pester badger hound harass haunt chirp lurk vanish disappear ghost forget remember
    recollect mention say tell speak repeat reiterat echo revert reply respond answer react acknowledg
    confirm receiv arriv reappear appear resurfac surfac rais push pull prod poke knock tap swing drop visit
    meet greet salut introduc reacquaint rekindl revisit reviv restart reopen refresh nurtur maintain warm
    settl slip fall bury los miss skip pass com go get giv tak mak do put mov proceed progress advanc happen
    occur evolv develop seem feel sound help assist matter mind hurry rush squeez relax rest unwind recover
    doze float boomerang bounc toss throw shoot fir whack tickl stir wak hold treat doubl tripl famil famili
    wif husband mother father mom dad son daughter sister brother child girl boy lad lady lover heart
    soul smil laugh jok dream finger cross luck bless anytim sleep top bottom pile
    junk god gosh wow true wrong right big huge bad wors worst weird odd strang cute prett hard eas
    difficult tough rough mad angry sad glad scar afraid awak tir sick ill excit thrill honour honor delight
    pleas amus impress surpris stress exhaust overwhelm swamp slam tied bombard juggl nod
    hand eye breath breez gentl patient humbl modest earnest genuin authentic hopp
    stopp dropp chatt begg grateful pain ahead differ wagon verdict retir embarrass approach assur
    belong build charm crack cry deepen drift eat emerg energiz energis entertain escap explor
    express flirt forg gain grow hug hustl ignit influenc inspir interact jump kiss
    mend overcom ow participat paus pick pour pray pretend prob prolong realiz
    realis recogniz recognis regain regret reinforc rely rescu respect rid sens shak
    shut smooth socializ socialis spread steer stick strengthen stretch striv struggl suffer surviv
    swap teas tempt tend turn understand urg skim absorb brows hesitat`,
  forms: 'STEM(?:e|s|es|d|ed|ing)?|[a-z]{3,}(?:al|ful|ous|iv|ive|ing|ed|ent|ant|ate|ic|less|ish|ar|ib|ab)ly',
  wishes: `
    hope you had a good, hope you had a great, hope you had a nice, hope you had a wonderful, hope you had a
    lovely, hope you had a fantastic, hope you had fun, hope you had an amazing, hope you are enjoying, hope
    you enjoyed, hope you enjoy, hope you are having, hope you are keeping, hope your week, hope your day,
    hope your monday, hope your year, hope your summer, hope finds you, wishing you a, wish you a, have a
    great, have a lovely, have a nice`,
  reasons: `
    confirm meeting, confirm appointment, confirm visit, confirm mon, confirm monday, confirm tue, confirm tues,
    confirm tuesday, confirm wed, confirm wednesday, confirm thu, confirm thurs, confirm thursday, confirm fri,
    confirm friday, move call to, move meeting to, reschedul* call, reschedul* meeting, postpon* call, postpon* meeting, reminder of meeting,
    reminder of appointment, meeting reminder, appointment reminder,
    how like, how prefer*, how best to, to 10, a 10, get to 10, reach 10, price*, pricing, contract*,
    invoice*, budget*, terms, needs, stage, plates, sales tax, shipping, call for tender*, letter of
    intent, letter of credit, phone system*, base price*, mail server, post office, text of, order*,
    delivery, payment*, licen*, renewal*, signature*, launch, what changed, who decide*, who agree*, who
    else, who approve*, who sign*, when decide*, decision maker*, need say, would need, would make it,
    what would make, who decided, tires, tyres, tanks, proof, court, lots, lease, dies, what has
    changed, understand why, learn why, ask why they, ask why he, ask why she, hear why, understand how,
    learn how, must agree, must approve, approv*, sign off, signs off, phone number, mobile number, part
    arrived, parts arrived, work order, works council, work permit, test results, air con, air freight,
    night shift, gift card*, tea order, needs approval, cold storage, cold chain, safe deposit, path to,
    desk for, desks, connecting flight*, legal ok, the w 9, w 9, w 8, stopping them, is stopping, new
    head, likes followed up, like followed up, likes to be, like to be followed, how often, prefers to
    be, want followed up, wants to be contacted, hand over, handover*, 10 years, ten years, what is
    missing, move to, moving to, moved to, funding, introduce me, introduce us, intro to, introduction
    to,
    ask who, see who, know who, find out who, learn who, hear who, how many, how much, can start, could
    start, can begin,
    abstention, alter, anomaly, assignment*, attenuation, attrition, automat*, bale, bales, bedside,
    binding, booth, booths, casing, cavalry, chaise, china, chino, clam, clams, coder, coders, coupe,
    cricket, currant, curtain, curtains, ether, fairy, form, forms, garb, genetic*, latte, layer, layers,
    moon, neural, paper, papers, pitting, potting, redaction, remainder, retiree*, rivalry, sewing, shelf,
    shelving, shelves, shirt, shirts, spike, stake, stakes, steep, strand, strands, stringer, stroke,
    strokes, supper, throughput, thrust, topping, toppings, trough, trustee*, weeds, weaving, ticker,
    causal, discrete, matte, precious, stiff, skipped, thrive, topical, farther,
    lead time, lead times,
    what stopped, what stops, what held, what holds, what prevents, what prevented`,
  people: `
    upstairs hq headquarters
    ceo cto cfo coo cio cmo vp director manager boss owner founder founders assistant secretary buyer
    champion sponsor stakeholder stakeholders decision maker colleague colleagues legal finance procurement
    purchasing it ops operations marketing sales hr engineering support accounting accounts candidate
    candidates recruiter partner partners account acct company receptionist gatekeeper admin decisionmaker
    leadership management exec execs superiors bosses peers staff counterpart counterparts team folks crew
    gang guys bunch lads`,
  towards: `
    from
    with w to for by at hi hey hello dear hiya hallo and re call phone ring text email mail message contact
    try visit see meet greet tell remind ask thank nudge leave drop send write dm chase`,
  families: `
    wav* fly* flying: flag flags banner, keep* kept: ball,
    committee board council they: met meets discuss* convened convene,
    read skimmed opened: whitepaper deck brochure slides presentation proposal,
    enjoy* like liked love loved: trial demo deck presentation webinar session,
    trial demo deck presentation webinar session: helpful useful good interesting,
    reviv* resurrect* rekindl* reanimat* reignit* reawaken* awaken* wake restart* unfreez*
    thaw* defrost* reheat* unblock* unstick jumpstart jump-start: deal deals thread threads conversation
    conversations discussion talks dialogue dialog lead leads opportunity opportunities contact relationship
    interest topic account project proposal opp opps client customer prospect pipeline,
    opinion opinions impression impressions view views thoughts reaction reactions take verdict state fate
    outcome future evolution progress pulse: offer proposal quote quotation estimate project topic subject
    deal opportunity,
    wind winds: blow*,
    refresh* jog jogging: memory memories,
    fan fanning stok* stir* light lit relight* feed poke poking: fire fires flame flames ember embers coals
    pot waters,
    shak* rattl* stir* pok* kick*: tree trees cage cages bush bushes bear hive nest tyres tires bucket
    can,
    gentl* soft friendly polite little light small subtle: prod prods push nudge poke kick tap jab,
    keep keeping kept stay staying: warm radar alive afloat simmering boil burner loop sight,
    bring bringing drop take: donuts doughnuts cookies cake cakes chocolates croissants pastries treats,
    drop dropping dropped: line, thaw melt* break breaking broke: ice,
    poke prod rattle jolt jog tickle needle nudge jab: him her them cage memory ribs, lay get take read see
    gauge test feel check: land mood temperature pulse room waters weather vibe vibes, rock shake rattle
    stir trim: boat cage tree bushes, turn crank: screw heat handle crank,
    fly flies flying: flag radar kite, blow blowing blew dust dusting shake brush: dust cobwebs, kick
    kicking: tyres tires can wheels, bang beat beating banging: drum drums door, ring rattle jingle: bell
    bells cage, wake waking stir stirring rouse: dead giant beast bear, give: shout bell buzz tinkle holler
    poke prod nudge kick push jolt jingle, drop shoot fire send scribble pen zip ping: line note word text
    message, dangle hang throw toss cast lob: carrot line bait net lure hook feelers, have having had:
    natter chinwag yarn gossip catch-up, pass exchange swap trade: pleasantries hellos gossip,
    warm* rewarm* thaw*: line lines waters bench, reached reach come came arrive arrived drawn
    drew get got: conclusion conclusions verdict consensus, read seen skim skimmed got get: lines words memo
    scribbles ramblings, dust smoke waters storm air: settled settle settles cleared clears calmed passed
    died, back: mix game saddle picture running,
    any: closer nearer further,
    remain stay keep be continue: visible present relevant, another more: whirl stab shot crack bash push
    spin`,
  settling: `
    mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday am pm: work works suit suits
    fit fits okay,
    suit suits: mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday,
    bump push pull shift: call-to meeting-to demo-to visit-to order-to,
    swap swapping: january february march april june july september october november december`,
  asking: {
    asks: 'see find learn hear ask asks know figure check wonder curious understand discover',
    looks: 'see',
    how: 'how',
    whether: 'if whether',
    what: 'what where',
    definite: 'the our my their this that his her your',
    matters: `
      offer proposal quote quotation estimate project topic subject deal opportunity matter thing things
      file case week weekend day year month quarter season holiday holidays vacation trip summer life demo
      demonstration deck presentation pitch`,
    particulars: `
      sign* approv* accept* reject* declin* renew* financ* fund* cover* includ* contain* need* want* send*
      pay* cost* ship* deliver* expir* lack* cancel* postpon* delay* valid scal* omit* compar* integrat*
      work* tax*`,
    being: 'is are was were be been gets got',
    ongoing: 'ing',
    particles: 'up out on off along over lately now today so far',
  },
  titles: 'mr mrs ms miss dr prof sir madam',
  doing: 'ed',
};
