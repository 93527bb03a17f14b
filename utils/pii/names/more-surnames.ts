/**
 * Further family names, folded: from the locale data of Faker (MIT licence), without those that are among the ten thousand commonest words of English or
 * Turkish.
 */
export const MORE_SURNAMES: readonly string[] = `
  abaci abadan abalioglu abate abay abbate abbondanza abbott abbrescia abel abernathy abeyta abicht abiodun abiola abodunrin abosede
  abramovic abrego abreu abshire accardi accardo accurso aceto acevedo achari acharya achilles achkinadze acikalin acikgoz ackermann aclan
  acosta acquadro acquaviva acquistapace acuna adal adame adamo adan adanir adaobi addari addis adebayo adegboye adegoke adem ademayowa
  ademola adeniyan adeoluwa aderinsola aderonke adesina adewale adewunmi adewura adeyemo adiga adivar adorno adragna affinito afolabi afunku
  agaoglu agarwal agboola agca agirbas agnello agnes agostinelli agostini agosto agresta aguayo aguilar aguilera aguirre ahlke ahluwalia
  ahrenberg ahrens ahuja aiello aigbiniode aigner ajakaiye akal akalin akan akar akay akaydin akbaba akbay akcal akcali akcan akdemir akel
  akerele akgoz akgun akintade akisik akkan akkas akkoc akkor akkoyun akkoyunlu akkurt aksakal aksel aksit aksungur aktay akyel akyildiz
  akyurek akyuz alaimo alanis alaniz alarcon alba albanese albano alberti albrecht alcala alcamo alcantar alcaraz alejandro aleman
  alessandrini alessi alexa alfano alfaro alfieri alicea aligbe alivernini alizadeh alkaya allegretti allgeyer almanza almaraz almonte
  alniacik aloi alonzo alpman alpugan altamirano altan altenwerth altieri altinay altinbas altinel altinisik altiok altuntas alva alvarado
  alyanak amabile amador amadori amaechi amann amaya amberg ambrosini ambrosino ambrosio amendola amerio aminat ammoscato amoroso amoruso
  anaya ancona anding andreoli andrisani anelli angeletti angeli angelini angeloni angelucci anggreny anguiano angulo ankunding annunziata
  anselmi anselmo antenucci antezza antonacci antonelli antonini antonucci anzalone aparicio apicella apitz apodaca aponte aprile aquino
  aragon aramini aranda aras arcangeli arce archuleta arda arellano aremu arenas arendt arens arevalo argenio argento argiolas arguello
  arias arican arig arik armendariz armenta armijo arnaud arndt arora arredondo arreola arriaga arroyo arslanoglu arteaga artioli aryee asan
  asaro aschenbroich ascione asikoglu aslanoglu assmus astafei astolfi atakan atakol atalik atanda atasever atay atencio atici atik atli
  atzeni atzori aubert aubry auer aufderhar avallone avalos avan avcioglu avila aviles avola axmann ayala ayaydin ayaz aybar aycan aydan
  aydemir aydogdu aygun ayisat aykac aykan aykurt ayobami ayomide aytek aytekin ayverdi azara baarck babali babalola babaoglu babatunde
  babini baca bacci bachmann backer badane bademci bader badillo baez baeza baganz baggio bahadir bahena bahl bahringer baiocco bakirci
  bakircioglu balaban balboni balcer balck baldacci baldassarre balderas baldi baldini baldo balducci balestra balistreri balkow ballarin
  ballesteros balli balnuweit balogun balsamo baltaci balzano balzer bamisebi bandini bandopadhyay banerjee bani banse banuelos barajas
  baraldi barbagallo barbarosoglu barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barela barile
  barilla barlas barletta barone baroni barr barra barragan barraza barreca barrera barresi barreto barretta barrientos barrios barrows
  barsotti bartell bartels barth bartoletti bartoli bartolini bartolomei bartolucci barton barylla baseda baser bashirian basile basmaci
  basoglu bassani bassi batista battista battisti battistini battke baturalp batz bauermeister baumann baumbach baumeister bauschinger
  bauschke bayazit baydar bayer baykam bayraktar bayraktutan baysoy beahan beatty beavogui becerra bechtelar beck beckel beckmann bedewitz
  bedini bednar beele beggerow behr behrenbruch beier bekdik bektasoglu bellini bellomo bellotti bellucci belmonte belotti beltrame beltrami
  beltran belvisi belz benatti benavides benavidez bender benecke benedetti benedetto benetti benigni benini benitez bennardo benner
  benninger benoit bentivoglio benzing berardi berberoglu berends beretta bergamasco bergamini berge berger bergnaum bergstrom bermudez
  bernabei bernal bernardi bernardini bernasconi berner bernhard bernier berning berrios bertaccini bertani bertelli berti bertini berto
  bertolini bertolussi beserler besikci besok betancourt bethke betti betz beushausen bevilacqua beyer bhadresha bharadwaj bhat bhattacharya
  bhattathiri biagetti biagi biagini bianc biancheri bianchetti bianchini biasci biba bicakci biccari bicer bichler bickel biedermann bieler
  bielert bienasch bienias biesenbach bigdeli biggi bildik bilgen bindi bini bins bionaz biondi birkemeyer bisconti bisio bittner bizzarri
  blanchard blanda blaschek blasi blassneck bloch blochwitz blockhaus blum blume bocchi boccia bock bode bodini boduroglu boehm boffa bogan
  bogdashin bogenrieder bogisich bohge bohm bolat bolatli bolm bologna bolukbas bolukbasi bonanni bonanno bonato bonazzi bonelli bonetti
  bongiorno bongiovanni boni bonifazi bonilla bonini bonisch bono bonomi bonomo boratav bordoni borelli borer borgeling borghi borgia
  borgschulze bork bormann borner bornscheuer borrego borrelli borrmann borsch bortolin bortoluzzi bortot boruschewski boscaino boschetti
  boschi bosco boscolo bosi bosler botello botsford botta bottner bourgeois bourrouag bouschen bove bovolenta boxhammer boyaci boyde boyer
  bozdogan bozkir bozoglu bozsik bozzi bozzo bradtke braia brakus brambilla branca brandenburg brandi brandis brandt brauer brautigam
  brehmer breitenberg breitenstein brekke bremer bremser brenner bresciani bressan breton breu breuer briano briesenick brigandi brignone
  bringmann brinkmann briones briseno brito brix brizzi broening brogi bromme brosch bruckmann bruen bruggmann bruhns brumat brun brunelli
  brunet brunetti bruni brunner bruns bruschi bruzzone bucakli buccheri bucci buchele buchholz buchrucker buckridge budak buder buhler buker
  bulak bulgarelli bultmann bungener bunjes buonomo burger burghagen burgio burgos burkhard burkhardt burklein burmeister buruk busari busch
  buschbaum buscher busemann buss busse bussmann bustamante bustos butera buttner buzzi byrd caban cabras cabrera caccamo caccavo
  cacciapuoti cacciatore cadoni caforio caggiano cagiran caiazza caiazzo calabrese calabria calabro calafiore calandro caldera calderon cali
  califano callegari calligaris calo calvillo camacho camarillo camdali camilli cammarata cammisa campana campanella campanile campanini
  campisi campoli campos canale canales cancelliere cancellieri candela candelaria candido canepa cangiano canino cannas cannata cannella
  cannone cano canova cantagallo cantoni cantu canu capannolo capanoglu capasso capecchi capitani capizzi capoccia capocotta capogna capone
  caporaso cappai cappelli cappiello capponi capraro capriotti capuano caputo caraballo caracciolo caradonna carbajal carbone carboni
  cardella cardenas cardia cardinale cardinali cardini cardona cardone careddu carella caretti caricari carini carletti carli carlini
  carlino carloni carlotti carlowitz carlsohn carlucci carminati carmona carnevale carnovale carollo caron carosi carpentier carranza
  carrara carraro carrasco carrasquillo carre carreon carrero carrieri carriero carrillo carrion carrozza carrozzo carrus cartwright caruso
  carvajal carvelli casadei casadio casagrande casale casali casano casanova casares casarez casavecchia cascio cascone casella caselli
  caserta casillas casini casolaro caspari casper caspers cassano cassin castagna castaldi castaldo castaneda castellana castellani
  castellano castellanos castelli castiello castiglioni casu casula catalano catalbas cataldi cataldo catania catanzaro catarsi catellani
  caterino cattaneo cattani cavaliere cavalieri cavallari cavallaro cavallini cavazos cavriani cazares ceballos ceccarelli ceccarini
  cecchetti cecchi cecchini cecere cedillo ceja celano celentano celeste celi celli cellini cenni centeno centofanti cepeda cerda cerise
  cerrani cerrato cerri cerullo cerutti cervantes cervantez cesaretti cetiner chacon champlin chapa chapron charpentier chaturvedi chavarria
  cherchi cherubini chessa chessari chevalier chiacchio chianese chiaravalle chiavacci chibike chibuike chidinma chidozie chila chimenti
  chiodi chirico chopra christiansen ciaccio ciacio ciampa cianci ciani ciavarella cicala cicatiello ciccarelli cicchetti ciccone cierpinski
  cifarelli cilli cimmino cinelli cingolani cini cintron cioffi cioni ciotola ciotti cipolla cipollaro cipolletta cipriani cipriano cirelli
  cirillo cisneros citro cittadino ciuffetelli ciuffreda ciulla clare clarius cleem clement clemente cleve coccia cocco colangelo colantuono
  colella coletta collado collazo collet collier colonna colucci colunga comito concas concepcion conforti congiu coniglio conn connelly
  conroy considine cont conte contini contreras contu coppola corazza cordero cordes cordioli cordova corekci coretti corkery cormier
  cornejo cornelsen corona coronado corradi corradini corrado corrales corrao correa correale corridori cors corsi corsini cortes cortese
  cortesi cortez corti cortinovis corwin cosentino coslovich cossu costantin costantini costantino costanza costanzo cotthardt cotto cottone
  cousin covarrubias coviello cozzani cozzi cozzolino cremin cremona cremonesi crepaldi crescenzi crespi crespo crevatin crews crimi crippa
  crisafulli criscenti crisci criscione crispino crist cristiano cristofaro critelli croce crona cronin cronjager crooks crosskofp cruciani
  cruciata cruickshank cucchiara cucciniello cuellar cummerata cummings cuomo curci curcio curiel curreli cusimano cusumano cuzzocrea
  dachert dagdas daglaroglu dahm dahmen daidone daimer dalkiran dalmasso damaske damiani damiano damico daniele danneberg danner dattilo
  daub daubner daudrich dauer daugherty daum dauth dautzenberg davila davoli decker deckert deckow deerberg degano degrassi dehmel deiana
  delacruz delafuente delagarza delao delapaz delarosa delatorre deleon delfino delgadillo delogu delonge delrio delvalle demontis demurtas
  demut denesik dengler denis denkel denner denzinger deriu derr dertmann desai deschamps deshpande desogus destro dethloff deuschle devar
  dhawan diamanti dibbert dickens dicki dickinson dieckmann diedrich diekmann dienel dietrich dietz dietzsch diezel dilla dingelstedt
  dionisi dippl distefano dittmann dittmar dittmer dizdar dobbrunz dobel dobler dodaro dohring dolch dolci dold dombrowski dominici donati
  donato donda donie donnelly dooley doria doring dorner doro doronzo dorre doskoczynski drago dragone dragoni dragu drechsler drees dreher
  dreier dressler drews duarte dubashi dubuque duca ducci duenas dufour duma dumas dumont dupuis dupuy durgan dusenkalkar dutkiewicz dutta
  dutto duval duygulu dwivedi dyett dylus eberhard eberhardt ebert ebubechukwu echevarria ecker eckhardt edorh effertz effler egbochukwu
  egeli eggenmueller egger ehigiator ehmann ehrig eich eifert einert eisenlauer ekpo eksioglu ekwueme elbe elciboga elebiyo eleyth elia
  elicin eligibile elizondo elmastasoglu elss emard embranthiri emert emmanuel emmelmann emmerich ender engelen engelmann enriquez epifani
  eplinius erberk erbulak ercetin ercoli erdman erdmann erez erginsoy erhardt erkekli erlei ermini ernser eronat errante errera errichiello
  errico ertepinar ertl erturk erwes escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza esquibel
  esquivel esser estevez esther estrada evangelista evangelisti evers everts evliyaoglu evola ewald fabbri fabbricatore fabbro fabiani
  fabiano fabre fabris fabrizi fabrizio fadda fadel fahey fahner fajardo falbo falchi falcioni falco falcone faller falter falzone fanara
  fancello fanelli fantini fantozzi faraci faraone farber farella farias farin farina farrell farris fasano fasoli fassbender faulhaber
  faure fava favara favaro favero favre fazio fedele federici federico feeney feest fehrig feil feld feleppa feliciano feliziani felke
  feller femina fenner fenske ferilli ferluga ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrarini ferrario ferraris ferraro
  ferrarotti ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni festuccia feuerbach fichera fierro fietz figl figueroa
  figura filice filipowski filippi filippini filipponi filsinger fincke fini fink finke finocchiaro finotti fior fioravanti fiore fiorelli
  fiorentini fiorentino fiorenza fioretti fiorillo fiorini fiorucci fischetti fitschen flacco flatley fleischer fleischmann fleury floder
  florczak flore florez floridia florio floris flottmann foglia fonda fonseca fontaine fontana fonti forconi forgione forkel forlani formica
  fornara forst forster fortugno foschi foti frahmeke frami francesca franceschi franceschini francesconi franchi franchini franco francois
  franecki franey franke franta frantz franz franze franzis franzmann franzoni frasca fratti frauendorf freigang freimann freimuth freisen
  frenzel frey frezza frias fricke fried friedek friedenberg friedmann friedrich friesen friess frigerio frigo frisch fritsch frohn frosch
  fucci fuchs fuentes fuhlbrugge fumagalli fumarola funmilayo furlan furno fusaro fusco fusenig fust gaba gabius gabler gabriele gabrielli
  gaddini gadschiew gagliano gagliardi gaillard gaitan gakstadter galander galante galarza galasso galati galeazzi galindo gallardo gallegos
  galli galluzzo galvan galvez gamberini gambino gamboa gamez gamlin gamper ganaka gandhi gandolfo gangemi gangnus ganzmann gaona garatva
  garau garavaglia garay gargiulo garibay garica garifo garnier garofalo garrido garza gaspari gasparini gasser gast gastel gastelum gatta
  gatti gatzka gauder gaudiano gauthier gautier gaytan gazzola gbadamosi gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisler
  geissler gelling gemma genchi genna gennaro genovese gentili gerace geraci gerbennow gerdel gerhardt gerhold gerlach germani gerschler
  gerson gervasi gesell geyer ghilardi ghirmai ghosh giacalone giaccio giachi giacomelli giampaoli giampaolo giannelli giannetti gianni
  giannini giannone giannotti gianotti giansante giardina giardini giehl gierisch giesa giesche gigli giglio gigliotti gilde gill gioacchini
  giordani giorgetti giorgi giorgio giovannelli giovannetti giovannini giovinazzo girardi giraud giraudo giron girone gislason giuffrida
  giugliano giuliani giuliano giunta giusti giustra glatting gleason gleichner glover gobbi gobel gockeritz godinez godoy goebel goedicke
  gohler goldbeck goldfuss goldkamp goldkuhle goldner golinelli goller golling gollnow golomski gombert gonultas goodwin gorczany gori
  gorlich gormer gotthardt gottlieb gottschalk gotz gotzelmann govoni gowda goyette grady gradzki graf grana granado granados granata
  granato grange grasse grassi grasso gratzky grau gravina graziani graziano greb greenfelder greenholt greger gregori greithanner greppi
  greschner grieco griego griem griese grijalva grilli grillo grimaldi grimes grimm gromisch grosser grossheim grossi grosskopf grothaus
  grothkopp grotke grotzinger grube gruber grun grundmann gruner gruning gruppuso gruszecki guajardo gualtieri guardado guarino guarneri
  guarnieri guastella guastone guerin guerrero guerrieri guerriero guerrini guevara guglielmi guha guidetti guidi guido guidotti guillaume
  guillen guillot guldemeister gulgowski gulino gulli gummelt gumuspala gunday guneta gunkel gunther gunz gurbig gurmen gurrieri gurule
  gusikowski gusmeroli gutjahr gutkowski gutmann gutowicz gutschank guyot guzman haack haaf haag habeeb habel hache hackbusch hackelbusch
  hackett hadfield hadwich haferkamp hafner hagenes hahn hajek hakyemez hallmann halvorson hamann hamill hammes hamzaoglu hane hanenberger
  hanifat hannecker hanniske harber hardy hargasser harms harnapp haro harter harting hartlieb hartwig hartz haschke hasler hassfeld hauck
  haug hauke haupt haverney heaney heathcote heberstreit hechler hecht heck hedermann hegmann hehl heidelmann heidenreich heidler heinemann
  heinig heinke heinrich heinze heiser heller hellmann helm helmke helpling hengmith henkel hennes henriquez hense hensel hentel hentschel
  hentschke hepperle herberger herbrand heredia hering herman hermann hermecke hermiston herms herold herrmann herschmann hertel herweg
  herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck heydemuller hickle hidalgo hiebl hildebrand hildenbrand
  hilgendorf hillard hiller hilll hilpert hingsen hingst hinojosa hinrichs hintz hirsch hirschberg hirt hirthe hocke hodea hodkiewicz hoeger
  hofer hoffman hoft hohenberger hohl hohn hohne hohnheiser holdt holguin holinski holl holtfreter holz holzdeppe holzner homenick hommel
  honig honz hooss hoppe horak hordt horna hornung howe howell hubenbecker huber hubert hubl hubner huckestein hudak huebel huel huels
  huerta huet hugel huhn hujo huke huls humbert huneke hurtado huth huttcher hutter hyatt iacolare iacono iacovino iacovone iandolo
  iannaccone iannello ianni iannone iannucci iaria iazzetta ibarra ierardi iezzi iglesias ihly ilicali illing impellizzeri improta
  indelicato ingrassia ingrosso innocenti inzerillo iodice iorio iotti iovino ippoliti ippolito irizarry isak isekenmeier ismail isokun
  iuliano iyalla iyengar iyer izzi izzo jacobi jacobs jacobson jacquet jagusch jahn jahnke jaime jaimes jain jakobs jakubczyk jakubowski
  jambor jamiu jamrozy jander jangid janich janke jaquez jaramillo jarets jaros jasinski jaskolski jasper jasso jast jegorov jellinghaus
  jeorga jerde jerschabek jimoh johar joly joshi jossa juarez jucken julien jungbluth jungton jurado jurgens justina kaczmarek kaesmacher
  kahl kahler kahlert kahles kahlmeyer kahveci kaiser kakkar kalinowski kallabis kallensee kampschulte kaniyar kaplangi kapoor kappe kappler
  karabocek karadas karaduman karaer karhoff karrass karst karsten karus kasapoglu kass kassulke kastner kather katzinski kaufmann kaul kaur
  kausemann kautzer kavaklioglu kawohl kayode kazmarek kececi kedzierski keebler keeling keil kelm kemmer kempe kemper kempter kerluke kern
  kertzmann keseroglu kesselring kessler kette kettenis keutel khanna khatri kiehn kiessling kihn kilback kilicci kimberly kinadeter kinzel
  kinzy kirch kirlin kirst kisabaka klaas klabuhn klapper klauder kleeberg kleiber kleinert kleininger kleinmann kleinsteuber kleiss klemme
  klimczak kling klinger klink klocko klopsch klose kloss kluge kluwe knabe kneifel knetsch knies knippel knobel knoblich knoll knorr
  knorscheidt knut kobs kocabiyik kocchar kochan kock kocoglu kocyigit koczulla koderisch koehl koehler koelpin koenig koepp koester kofler
  koha kohle kohler kohlmann kohnle kohrbruck kohre kohrt kolb koleiski kolokas kolotzei komoll konieczny konopelski konow koob kopernick
  kormukcu korol kosenkow koseoglu koss koster koszewski koubaa kovacek kowalick kowalinski koybasi koyluoglu koyuncu kozakiewicz kozey
  krabbe krajcik krauel kraus krauspe kreb krebs kreiger kreissig kresse kreutz krieger krippner kris krockert krodinger kroger krohn krol
  kron krueger krug krull kruschinski kshlerin kubera kucukler kuday kufahl kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke
  kulaksizoglu kulas kulimann kulma kumbernuss kumcuoglu kummle kunde kunt kunter kunz kunze kupfer kuphal kupprion kuprion kurnicki kurrat
  kurschilgen kurutluoglu kuschewitz kuschmann kuske kustermann kusters kutch kuter kutlay kutscherauer kutzner kuvalis kuzucu kwadwo laack
  labadie labate laboy lacroix ladega ladewig laezza lagana laine lakomy lamacchia lambert lamberti lammert lamos landi landmann langfeld
  langhirt langosh langworth lanig lanteri lanza larkin larson latifat latini latorre lattanzi lauckner lauinger laureano lauri lausecker
  laux lavecchia lawal lazzari lazzarini lazzaro leal leale leannon leberer lebron lebsack lecca leclerc leclercq lecomte ledda ledesma
  ledner lefevre leffler leggio legrand legros lehner leibold leide leimbach leipold leist leiter leiteritz leitheim leiva leiwesmeier lelli
  lemaire lemke lemoine lemus lenfers lenk lentini lenz lenzen lenzi leonardi leoncini leonetti leoni leopardi lepore lepthin lerma leroux
  lesch leschnik letzelter leuschke lewin lewke leyckes leyva lezzi liberati librizzi licata liccardo licciardello lichtenfeld lichtenhagen
  lichtl licitra liebach liebich liebold lieder lienshoft ligorio liguori limoncuoglu linares lind linden lindenberg lindenmayer lindgren
  lindner linke linnenbaum liotta lipari lippe lippi lippolis lipske lipus lira lischka lisi littel litterio liuzzi liverani lobinger
  locatelli locci lockman loddo lodi loera loffredo logsch lohmann lohre lohse loiacono lokar lolli lombardini lombardo lomeli lonardi
  longhi longo longobardi longoria loogen lorenz lorenzini loreti loreto lori lorusso losch loser loska lotito lott lotti lovato lowa lowe
  loya lozada lozano lubina lubke lubowitz luca lucarelli lucarini lucchese lucchesi lucero luchetti luchini luciani luciano lucidi lucio
  luconi ludolf lueilwitz luettgen luevano lufft lugli lugo luise lukoschek luongo lupi lupica luppi luppino lutje lutz luzi luzzi lynch
  maak macaluso macchi macchia macejkovic macgyver machtig macias macri maczey mader madera madetzky madrigal madubuko maestas maffei magana
  maggi maggiani maggio magi magliocco magnani magno mahajan maiello maillard mainardi maio maione mair maisch makuachukwu malagoli
  malaspina malatesta malavasi malave maldonado malek malerba malik malizia malkus mallmann maltese malucha mancinelli mancino mancuso
  manetti manfredi mangano mangione manica manicone maniscalco manna mannino manno manns mante manti mantovani manz manzanares manzella
  manzi manzo maragno marahrens marangi marangon marangoni marani marano marar marcelli marcello marchal marchand marchesan marchese
  marchesi marchesini marchetti marchetto marchewski marchi marchini marciano marcon marconi marcovecchio marcucci marega marelli mares
  maresca margiotta margis mari marian mariani mariano marin marinelli marini marinucci mariotti mariucci markowski marl marner marone
  marongiu marotta marquardt marquart marquez marra marras marrazzo marrero marrone marroquin marschek marsella marsili martel martelli
  martellucci martina martinelli martines martini martino martorana martucci marx marxen maryam maryjane marzano marzi marziali marzocchi
  masala mascarenas mascia masciandaro mascolo masi masia masiero massa massari massaro massimi masson mastroianni mastronardi mastropietro
  masucci matarazzo mateo matera mathes mathies mathieu mathiszik matias matos matranga matschke matta mattei mattern matteucci matthes
  mattia mattioli matula maugeri maurer mauri maurizi mauro mauroff mautone maybach mayer mayert mayhos mayorga mayowa mazza mazzanti
  mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mcclure mccullough mcdermott
  mcglynn mckenzie mclaughlin mebold mecca medeot medhurst medici medrano medugno megna mehl mehlhorn mehlorn mehra mehrotra meier meisch
  meissner mejia melandri mele melendez melgar meli melillo melis meloni melzer memoli mena menard mencarelli menchaca menconi mendez
  menegatti menendez menga mengoni menna menne menon menozzi mensing meraz mercier mercuri mercurio mereu merino merkel merli merlo merola
  merseburg mertens mertoglu mertz mesloh messana messina metz metzger metzner meunier mewes meza micco miccoli miceli michallek micheletti
  michelucci micillo mielke migliaccio miglio mignogna mikitenko milani milano milazzo milde milella militello minah minelli mingarelli
  minniti mintzlaff miotto mirabella miramontes mireles mishra mistretta mobolaji moccia mockenhaupt mocks modica moede moedl moeller moen
  moffa mogbadunade mogenburg moguenara mohr mohrhard mohsner mojica moldner molinari molinaro molitor moll mollenbeck moller mollica
  mollinger molteni molzan monaci monahan mondragon monni monroy montag montagna montagner montalbano montalto montalvo montanari montanaro
  montanez montano montefusco monteleone montemayor montemurro montenegro montero monterosso montes montesano montez monti monticelli
  montoya moormann mora morabito morandi morar moras mordenti mordhorst morel morelli morello moretto morgante morgenstern morhelfer mori
  moriconi morin morini morissette moritz moro moroni morra morreale morri morrone morsch mosca moscato mosciski moser mosti mota motalo
  motchebon motisi motta mottola moulin moya mraz mrugalla muckenthaler mueller mues muhleis muinat mukaram mukhopadhyay mulas mule mulrain
  munaro munch munguia muniz munoz mura muratore murazik murgia murillo murolo murru murtas musella musso mustapha musumeci mutiat nabein
  nabow nader nagel naik nair najera nalbantoglu nambeesan namboothiri nannen nanni napoletano napoli napolitano nappi naranjo narcisi
  narciso nardi narvaez nastvogel natali naubert naumann nava navarra navarrete nayar nazario nazzaro ndukwu nebioglu negrete negri negron
  nehru neimke neri nerius nesti neubauer neubert neuendorf neumair neupert neurohr neuschwander nevarez ngozi nicastro niccolai nicolas
  nicolay nicoletti nicolini nicolo nicolosi nicosia nicotra nieddu niedermeier nieklauson nienow nieto nieves nigro niklaus nikolaus
  nitzsche noack nobile nobili nocentini nocera nocerino nodler nojeem nolte noriega normann norris northoff notaro noto novelli novello
  nucci nucera numanoglu nunez nussbeck nuzzo nwachukwu nwogu nwuzor nytra oberbrunner oberem obergfoll obermaier obiageli obianuju ocampo
  ocasio occhipinti ochoa ochs odunayo oeser oggiano ogunbanwo ogunwande ojeda okonkwo okumus okuneva okunola oladeji oladimeji olaoluwa
  olasunkanmi olawale olbrich oliva olivares olivarez olivas olivera oliveri olivi olivieri oliviero olivo olla olmos olubukola olubunmi
  olufeyikemi olumide olutola oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omobolaji omobolanle omolara omowale
  ondricka onnen onohinosen onose ontiveros opeyemi ophey oppong oquendo oraloglu orbay ordonez orefice orellana orge orlandi ornelas orosco
  orozco orru orsini ortenzi orth orthmann ortolani oschkenat osei osenberg osinski osorio ostendarp ostringer ostuni ostwald osuagwu otero
  ottaviani ottaviano otte ottonello oyebola oyelude oyinkansola oymen ozansoy ozberk ozbey ozbir ozdenak ozgorkey ozkara ozkok oztonga
  oztuna ozuna pabon pacheco paci pacifici pacifico pacini pacocha padberg padilla padovan padron padula paesler paez pagac pagan paganelli
  pagani pagano pagliai pagliuca pajonk paksut palacios paladini palano palazzi palazzolo palermo palladino pallentin pallotta palma palmeri
  palmieri palmisani palmisano palombi palombo palomino palomo palumbo panaro pandey pandolfi panetta pani panicker pantano pantoja panza
  panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papaleo papapietro papini
  pappalardo pardini paredes parente pariggiano parise parisi parisian parodi parra parrinello parrino partida pascale pascali pascarella
  paschke pascucci pasini pasqua pasquali pasquini passarelli passeri passero passuello pastore pastorelli pastorino patane patil patino
  patriarca patrone patruno patti patzwahl paucek paukner pavan pavani pavone peaquin pece pecora pecoraro pecorella pedone pedraza
  pedrazzini pedroni pedrotti pedroza pekkan pektemek pelayo pellecchia pellegrini pellegrino pellicano pellitteri peluso penna pennestri
  penzo pepe perales peralta perea perego perilli perin perini perna peroni perotti perri perrin perrini perrone perrot perrotta perugini
  peruzzi pesaresi peselman pession petito petralia petrarca petrella petrelli petrini petrone petronio petrucci petzold pezzella
  pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pflieger pflugner philipp piacentini piana pianese pianigiani piazza piazzolla
  pibiri pica picard picariello picchi piccinini piccione picco pichardo pichler pichlmaier pieri pierini pierro piesker pietsch piga
  pignatelli pilato pili pilla pillai pillitteri pina pinardi pineda pingpank pini pinna pinnock pinto pintus pipitone pippig piras pircher
  piredda pirone pirrello pirrone pisani pisano pischedda pisciotta piscitelli piscopo pisu pitschugin pittalis pitzalis piva pivetta
  pizarro pizzi pizzimenti pizzitola pizzo pizzuti plank plass platania platzer plauk plautz pletsch plotzitzka pocan poehn poeschl poge
  poggi poggio pogorzelski pohl pohland pohle poirier polanco polese poletti poli polidori polifka polimeno politi polito polizzi pollich
  pollina pollmacher polverino pomp pompei pompili pompilio ponce ponitzsch pons ponti porcari porcu porras porth portillo posada poschmann
  postiglione potenza pothuvaal pottel pouros powlowski poyrazoglu pozzi pozzo prado prah prajapat prange pratesi pratico prato preciado
  prediger predovic prencipe pressler prete preuk preuss prevost prey preziosi priemer prieto principato prisco privitera procopio prohaska
  proietti prosacco proske provenzano puca pucci puccio puddu puga puggioni pugliese pugliesi puglisi puleo pulido purdy pusch putzolu
  quaglia quaranta quarta quesada quezada quigley quinones quinonez quintana quintanilla quintero quinto quiroz quitzon raabe rabenstein
  rach radler radtke rael raffa rago ragone ragusa rahn raimondi raimondo rallo rambaldi ramella rampazzo rana randazzo raneri ranftl rangel
  rangen ranieri raniolo rantsch ranucci ranz rapisarda rapp rapuano rascon rath ratke ratti raubuch raukuc rauso rautenkranz ravaioli raya
  raynor razo recchia redaelli reddy regalado rehwagen reiber reichardt reichel reichert reichling reif reifenrath reilly reimann reinberg
  reinelt reinger reinhardt reinke reitze rempel remy renard renaud renda rendon renna renner renteria rentz renz renzi repetto reppin
  resendez restivo restle restorff retzke reuber reumann reus reuss reusse reyna reynoso rheder rhoden riccardi ricciardi riccio riccobono
  ridolfi riedel riediger rieger riekmann riepl riermeier riester riethmuller rietmuller rietscher riggi riggio righetti righi rigoni
  rinaldi rincon ringel ringer rink riojas riolo rios riparbelli ripken rippin ritchie ritosek ritschel ritter rittweg ritz riva rivas
  rivero riviere rizza rizzi robel roberti robledo robles rocca rocchi rocco rocha roche rockmeier rodarte rodehau rodigari rodiger rodowski
  roecker rogahn roggatz rogolino rohan rohlander rohrer rojas rokossa roldan roleder rolfson rolland rollo roloff rolon romagnoli romaguera
  romanelli romani romaniello romanini romo rondinone rondoni roob roos roque rosado rosales rosario rosas rosati rosbach roschinsky
  rosenauer rosenbauer rosenbaum rosenthal rosi rosksch rossberg rosselli rosset rossetti rossini rossler rota roth rother rotolo rotondo
  rottger rotundo rousseau roussel rowe roybal royer ruberto rubino rubio rucco ruch ruckdeschel rucker rudiger ruecker ruelas ruggeri
  ruggieri ruggiero rumpf runolfsson runte ruotolo rupprecht rusciano russel ruter rutherford ryjikh ryzih saavedra saba sabatini sabatino
  sabbatini sabdat sabino sacchet sacchetti sacchi saccone sachse sack sadiklar saenz saflanis sagafe sagonas saheed sahner saia saile
  sailer saini saiz saladino salami salamone salas salatiello salazar salcedo salcido saldana saldivar salemi salemme salerno salgado
  salierno salinas salis salomone salow salvadori salvati salvatore salvatori salvi salvucci salzano salzer salzmann samanci samaniego
  sammartano sammartino sammert sanabria sandalci sander sandoval sanfilippo sanford sanna sannino sansone santacruz santamaria santana
  santangelo santarelli santarossa santarsia santarsiero santi santiago santillan santilli santinelli santini santoni santori santoro
  santucci sanusi sapienza saponaro saporito sarabia saracino sardella sardina sarioglu sarnataro sarti sartor sartori sarvari sassano sassi
  sasso satta sattelmaier satterfield sauceda saucedo sauerland saumweber savini savoca savoia sawayn sayginer sbrana scaglione scala scalia
  scalise scalzo scano scanu scarano scardino scarpa scarpellini schacht schaden schaefer schaffarzik schaffel schaffer schahbasian
  schamberger schaning schedler scheer schelk schellenbeck schembera schenk scherbarth scherer scherini schersing schettino scheurer
  scheuring scheytt schiavi schiavo schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schilling schima schimmel
  schimmer schinner schirmer schirru schlachter schlangen schlawitz schlechtweg schley schlicht schlitzer schmalzle schmeler schmid
  schmidtchen schmitt schmitz schmuhl schnelting schnieder schnurer schoberg schockel schoen scholz schonball schonbeck schonberg schonebeck
  schonfeld schonherr schonlebe schorr schott schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter
  schroeder schuermann schuff schuhaj schuldt schulist schult schulte schultz schultze schulze schumacher schumann schumm schupp schuppe
  schuppel schuri schuster schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarzer schwarzkopf schwarzmeier
  schwatlo schweisfurth schwennen schwerdtner schwidde schwuchow sciacca scocco scognamiglio scopece scorza scotti scrofani scuderi
  sebastiani secchi secci sechi sedillo seeger seelig segovia segunmaru sehls seibold seidel seiders seigel seiler seitz sekinat semeraro
  semisch semprini senatore senger senkel sepe sepetci sepulveda serafini serafino sergi serna serpa serr serra serrato sessa sestito sethi
  severi severino sevi sevilla sewald sezek sforza shanahan shields shukla siciliano siebel siebert siegling sielemann siemon siener sievers
  siewert signorelli signorile signorini sihler siino silenzi sillah silvestri silvestrini silvestro simeoli simeone simeoni simeti
  simoncelli simone simonetti simoni simonini simonis simula sinanoglu sinha sini sinnhuber sinopoli sipes siracusa siragusa siri sischka
  sisneros skibicki skiles sladek slotta smieja smitham soboll soccorsi sodano sokolowski solano solinas solis soliz soller sollner solmaz
  solorio solorzano somayaji somssich sonn sonnabend sorbello sorce soren soria soro sorrentino sosa sotelo soto sottile sozeri spadafora
  spadaro spadoni spagnolo spagnuolo spahn spano spanu sparacino spataro spelmeyer spiegelburg spielvogel spiga spina spinelli spinka
  spinner spitzmuller spizzirri splinter sporer sporrer spottel sprenger stabile staffieri stahl stamm stang stanger stanton stanzione
  stauss steding stefani steffen steffny stehr steidl steigauf steinecke steinert steinkamp steinmetz stelkens stengel stengl stenzel
  stepanov stephan stern steuber steuk stiedemann stief stifel stigliano stockert stokes stoll stolle stoltenberg stoppler storl storp
  storti stoutjesdijk stower stracke stratmann straub strausa streck streese strege streich streller strieder striezel strogies strohschank
  stroman strosin strunz strutz stube sturmer sucameli sucera suffa sujew sulaimon suleymanoglu surace suriano surth sussmann suthar suthe
  sutschet swaniawski swillims sylvester szendrei tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tagore tahincioglu taiwo
  talarico tallarico tallone talwar tamayo tamburini tamez tammaro tamunoemi tandon tang tanrikulu tanzi taormina tapia tarantino tarquini
  tartamella tasci tasli tassi tassinari tasso tassone tataranni tavani tazegul tedde tedeschi tedesco tegethof teichmann tejada tejeda
  tekand tekelioglu telesca tella tellez tello temitope tepper teran terenzi teresi terheiden terlecki terlizzi terrazas terzi tesi theele
  thieke thiel thimm thiomas thone thranhardt thriene thust thyssen tiano tiberti tidow tiedtke tietze tijerina tilgner tillack tillman
  tilotta timmermann tiozzo tirado tirelli tirri tischler tischmann tittman tivontschik tobben todaro tofani tokatlioglu tokgoz toldo toledo
  tolomeo tolu tolulope tomaselli tomasello tomasi tomassoni tomei tommasi tonat tonelli tonini tonn topaloglu topcuoglu topfer toraman
  torchia torchio tornatore toro torp torphy torresi torrez torri torrisi tortora tortorici toscano tosi totaro toti toto tovar towne traini
  tralli trampeli trantow trapani trauth trautmann travaglini travan traverso treff trejo tremblay tremmel tress tretola treutel trevino
  trevisan triolo tripodi trivedi troisi trombetta trujillo tsamonikian tschiers tschirch tucci tuccillo tuch tucholke tudow tufano tufo
  tuglu tugluk tumbarello tumino tunaboylu tunceri turchi turco turcotte turkdogan turkyilmaz tuschmo tutuncu tuzun uberacker uchechi
  ugolini uhlemann uhlig uhrig uibel ulibarri uliczka ullmann ulloa ullrich uluhan umbach umlauft umminger unger upton urbaniak urbano
  urbansky urbina urena urhig urias uribe urrutia urso usai vaca vacca vaccari vaccaro vahlensieck vailati valadez valdes valdez valdivia
  valencia valente valenti valentin valentini valentino valenza valenzuela valeri valladares valle vallejo valles valletta valli vallone
  valsecchi valverde vandervort vanegas vangermain vanni vannini varela vargas varma varman varriale varrier vascotto vassallo vasseur vega
  vela velasco velasquez velazquez velez velioglu veliz vella venegas venezia venghaus ventimiglia ventura venturelli venturi venturini
  vercesi verdugo verduzco vergara verma verniest veronese verzi veum vezzoli viale vianello vicari vichi vicinanza vidal viellehner viera
  vierin vieweg vigil villagomez villalobos villalpando villani villanueva villari villarreal villasenor villegas vincenzi vinci viola
  violante violi virgilio visani visco visconti visentin visintin vitale vitali viti vitiello vittori viviani vizziello voelkel vogelgsang
  vogt voigt vokuhl volker volkman volkmann volpe volpi vona vonrueden vontein vuillermoz wachtel waelchi waibel wakan waldmann wallner
  wallstab walsh walther walton walz wanner wartenberg waschbusch wasiu wassilew wassiluk watsica wehner wehrsen weidlich weidner weigel
  weiler weimann weimer weissnat welch weller welsch welz welzel wenk werle werrmann wessel wessinghage weyel wezel wichmann wickert wiebe
  wiechmann wiegand wiegelmann wierig wiese wieser wilcox wilderman wilhelm wilkinson wilky williamson willms willwacher wilts wimmer
  windler winkelmann winkler wintheiser wischek wischer wisoky wisozk wissing wittich witting wittl wiza wolfarth wolff wollenberg wollmann
  wolpert woschler woytkowska wuckert wuhn wujak wuraola wurm wyludda wyman yanez yaqub ybarra yesilkaya yetkiner yildizoglu yilmazer
  yorulmaz yost yundt yussuf zaccaria zaccaro zaczkiewicz zagaria zago zahn zaituc zambon zamboni zambrano zambuto zamora zampieri zamudio
  zanatta zandt zanella zanelli zanetta zanetti zani zanner zanon zanotti zapata zapletal zappacosta zappala zappia zaragoza zarate zauber
  zavala zayas zboncak zedda zeidler zekl zelaya zemlak zender zeni zennaro zepeda zeuch zeyen zeyhle ziegler ziemann zieme zimanyi
  zingaretti zinser zintl zipp zipse zito zollo zordan zotti zschunke zuber zucca zulauf zuliani zullo zumbo zumsande zuniga zunino zwiener
`
  .trim()
  .split(/\s+/);
