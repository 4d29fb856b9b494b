/** Words inside a name that stand in any sentence: never a name by themselves. Folded. */
const PARTICLES =
  'van de der den het ten ter te t s d l op aan in uit over onder voor bij tot thoe toe zu zur zum von vom und el al ad as ' +
  'ul ur la le les lo los las du des del della dello da do dos das di bin ibn bint abu abou umm ould'

/** Titles and roles that people write in front of a name or instead of one: never a name. Folded. */
const TITLES =
  'mevrouw mevr mw meneer mijnheer heer heren dhr dame dames juf juffrouw jufvrouw meester mr mrs ms miss mister madame monsieur frau ' +
  'drs dr ir ing prof professor doctor jr sr bsc msc ma ba opa oma opas omas vader moeder papa pap mama mam ouder ouders ' +
  'stiefvader stiefmoeder pleegvader pleegmoeder pleegouder pleegouders voogd oom tante broer zus neef nicht familie fam ' +
  'gezin buurvrouw buurman mentor docent docente leraar lerares leerkracht coach tolk directeur conrector rector teamleider ' +
  'intern begeleider zorgcoordinator orthopedagoog leerplichtambtenaar leerling leerlingen'

/** First names and surnames that are words as well: with a capital one cannot tell which. Folded. */
const ORDINARY =
  // First names.
  'ad an en and of art bas beer ben bo bram bries cas dag dien door duif els engel ever faas floor fien frank freek gijs hans hazel heel hero ' +
  'hoop iris jade jas jasmijn jet job jonge joy kas kee klaas koen lente lever lies lieve lis linde loek lot lotus luna lust maan ' +
  'mark mart max mees mei meik mels merel mie mien mick min moos nel noot olijf pien pim pip pit pluk puck riet rob roos ' +
  'ruby robijn sam sil ster sterre storm tak tien ties tim tijn ton toon trees vlinder vrede wende wens wies wil wilg win wolf zoet zon ' +
  // Words of any sentence that somebody can be called, also with marks on them (Wąs, Dân).
  'als bent boven dan dat deed die ding dit doe doet dus echt een eens eer er ging ga gaat geen geeft haar had heb hebt heel hem hen hier hij ' +
  'hoe huis hun iets is kan kant keer kom komt kon kun kwam leer les lees maar mag meest men met moet mijn naam naar nam neem net niet niks ' +
  'nog nu of om ons ook pas raad reden rest riep slim soms stop stuk thuis tijd toch toen val van vaak vak veel vind voor vraag waar ' +
  'want war waren was wat week wel werd werk weet wie wij wilt won wou ze zag zal zeg zegt zei zelf zich zie ziet zij zijn zo zou ' +
  // Surnames.
  'aarde akker appel arend arts baan baars baas backer bakker bal bank beek beekman beer berg berk beuk bijl blauw bloem blok ' +
  'boer bol bom boom boon boor bos bosch bot bouwman braam brand breed brink broek broer brouwer brug bruin buis bult burg buurman buur dam dans ' +
  'deen dek dekker dijk dijkman donker doorn dorp draak drent duin duits duits dronk eik eiland engels esch fles franse fries geel ' +
  'goed goede graaf gras groen groot grote haag haak haan haas hak ham hamer hand hark harp haven heide hemel hendriks herder hert ' +
  'heuvel hoed hoef hoek hof hol hond honing hoog hooft hoofd horst houtman hout houten huis huisman jager jong jongens kaas kamp kant kapper kat keizer ' +
  'kerk kers kind klei klein kleine kleermaker klok knoop koe kok kool koning konings koper kort kost koster kramer krans kraan ' +
  'kroon kruis kuil kuiper kuipers laan lam land lang lange ling leeuw lelie linden los loos maan maas maat mak man mand meer ' +
  'meester mens mes mol molen molenaar mos mulder mus muur nieuw noord oost oud oude paal pan paard pauw peer pen peper pijl ' +
  'plas ploeg pol pool poort post pot prins raaf raam raad ram reus ridder rijk ring rood roest ruiter rust schaap schaats schaap schilder ' +
  'schipper schoen schoenmaker schout schouten schut slager slot smal smit snel snoek snijder spaan speelman sprong stam steen sterk stok ' +
  'stoel straat stroom tang tas tempel timmer timmerman timmermans tol toren trap trompet tuin valk vader veen veer veld velden ven ' +
  'ver vis visser vlag vlam vlieg vogel vogels volk voorn vos vriend vries vroom waal wagen wal water weide ' +
  'wever west wiel wijn winkel wit witte wolf wolk woud zand zee zomer zon zout zwaan zwart zwarte zuid winter herfst maart engel'

/** Words that are written with a capital and name nobody: languages and subjects, places, feasts, makes, forms. Folded. */
const NOBODY =
  'nederland nederlands nederlandse nederlander nederlanders belgie belgisch vlaams vlaanderen engels engelse engeland frans franse ' +
  'frankrijk duits duitse duitsland spaans spaanse spanje latijn latijnse grieks griekse italiaans italie turks turkse turkije marokko ' +
  'marokkaans marokkaanse arabisch pools poolse polen oekraine oekraiens russisch chinees chinese china friesland amsterdam rotterdam ' +
  'utrecht haag groningen europa europees europese afrika amerika amerikaans azie kerst kerstmis pasen pinksteren sinterklaas ramadan ' +
  'suikerfeest offerfeest koningsdag kerstvakantie bijbel koran god allah islam magister somtoday zermelo teams microsoft google classroom ' +
  'meet zoom whatsapp whats app tiktok instagram snapchat youtube netflix facebook discord minecraft fortnite roblox playstation xbox ' +
  'nintendo chromebook chromebooks ipad ipads laptop windows word excel powerpoint canvas itslearning quizlet kahoot wikipedia chatgpt ' +
  'ijs wifi internet cito toetsweek havo vwo vmbo mavo mbo hbo opp mdo ib lob ckv pta se ce ict cks coach u uw ik jij je jullie wij zij'

/** First names that are given often, known also where a capital says nothing: at the start of a sentence. Folded. */
const OFTEN_GIVEN =
  'ahmed aisha ali amina amira anouk anna anne annemarie anouar ayoub aylin bilal bram britt carlijn charlotte daan daniel david ' +
  'demi dewi dylan elif elin elise emma esra eva evi fatima fatma femke fenna fenne fleur finn floris hamza hanna hannah ' +
  'hasan hassan hugo ibrahim imane ines isa isabel ismail jan jasper jayden jelle jens jesse johan joris jort joshua julia julie ' +
  'kevin khadija kim lars laura lina lisa liam lieke lotte lucas luuk maarten maria marieke martijn maud mehmet melis meryem mila ' +
  'milan mohamed mohammed moham muhammed naomi nick niels nina noa noah noor nora omar peter pieter quinten rachid rayan ' +
  'romy rosa ruben sanne sara sarah saar selma sem sofia sofie sophie stijn sven tess tessa teun thijs thomas tobias tom tygo vera ' +
  'victor wessel willem yara yasmin yasmina youssef yusuf zahra zeynep zoe'

/** What stands above the columns of a list. Folded. */
const HEADINGS =
  'naam namen voornaam voornamen roepnaam achternaam tussenvoegsel voorvoegsel klas groep leerling leerlingen leerlingnummer ' +
  'nummer nr geboortedatum mail email mentor'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What words in and around names are, each folded by `foldText` (docs/domain.md, rules 210 to 213). */
export const NAME_WORDS = {
  particles: setOf(PARTICLES),
  titles: setOf(TITLES),
  ordinary: setOf(ORDINARY),
  nobody: setOf(NOBODY),
  oftenGiven: setOf(OFTEN_GIVEN),
  headings: setOf(HEADINGS),
  whose: 'van',
  pupilTitle: /^leerling/u,
  firstLetters: /^(?:ij|\p{Ll})/u,
} as const
