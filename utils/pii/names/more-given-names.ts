/**
 * Further given names of Turkey, Europe, India and West Africa, folded: from the locale data of Faker (MIT licence), without those that are among the ten thousand commonest words of English or
 * Turkish.
 */
export const MORE_GIVEN_NAMES: readonly string[] = `
  aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandinii aanjaneya aaratrika aarya aaryan
  aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abaco abagail abak abaka abakan abakay abani abar abay abbas abbey abbie
  abbigail abbondanza abbondanzio abbondio abdiel abdon abdone abdonie abdul abdulla abeiku abel abelard abelardo abele abelin abeline abena
  abendam abenzio abhaidev abhaya abhirath abhisyanta abibo abidin abigaelle abigale abigayle abilay abimbola abisola abisoye abluc abner
  abondance abramio abramo absalon absar acace acacie acacio acanthe acario acaryatanaya accursio acela acelya achaire achalesvara
  acharyasuta achille achintya achyut acig acilay acilia acilio aciscolo acrisio acuk acun adah adalan adalard adalardo adalbald adalbaude
  adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adamo adan adar adas
  adaugo adberilgen addie addison addo addolorata adeboye adedayo adegoke adegrin adegrine adel adela adelajda adelardo adelasia adelbert
  adelberto adelchi adelfo adelgardo adelia adelie adelin adelina adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adenet
  adeodat adeodato adheesh adhemar adhiraj adhrit adiguzel adik adikavi adikutlu adikutlutas adile adinath aditeya aditya adityanandan
  adjutor adlibeg adolf adolfo adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adrehilde adria adriaan
  adrianna adriano adriel adrien adrienne adrione adripathi adsiz advaya adwitiya adwoa afaq affan afia afitap afra afro afsar afton afua
  agabay agabio agah agakagan agalak agamennone agape agapet agapito agasti agastya agata agathange agathe agathon agaton agazio agca
  agenore agesilao agilbert agilberte aglae aglamis agnan agnane agneflete agnese agneta agneya agnieszka agnimitra agniprava agnivesh
  agostina agostino agrata agrippa agrippin agrippine agrypina agustin agustina ahalya ahenk ahilya ahlem ahmad ahsen aiace aida aidano
  aileen aimable aimee aimone aishani aiyana ajeet ajit akalp akande akanni akas akata akbas akbatur akbay akboga akboru akbudak akbugra
  akbulak akca akcakoca akcora akdemir akdogan akeem akibudak akif akim akinci akiner akkun akkunlu akkurt akkus akofa akorfa akos akosua
  akpira akroor akshainie akshaj akshat akshata akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akwasi akwesi alaban alaboru
  aladag alade aladino aladogan alaina alaine alais alakurt alamanno alanis alanna alano alarico alayna alayunt alayuntlu alba alban albane
  albano alberade alberic alberico alberte albertha albin albina albino alboino albrico alceo alceste alcibiade alcide alcidie alcime alcina
  alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric alea aleandro aleardo aleaume aleen
  alejandrin alek aleksander aleksandra aleksy alena alene aleramo alessa alessia alessio aleth aletha alexandre alexandrea alexandrine
  alexandro alexane alexanne alexia alexie alexine alexys alexzander alfio alfonsa alfonso alfonzo alford alfreda algiso algu alia alica
  alicja alida alienor aliette alighiero alimga aline alisa alisan alisha alisir alissa alivia alix aliya aliyah aliza alize alka alkaboluk
  alkaevli alkan alkasi allegra allene alliaume allie almerigo almila almine almire almiro alois aloise aloisio alok alonzo aloyse alpagut
  alpamis alparsbeg alpata alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alperen alpertunga alpgerey alphan alphee alphonse
  alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug
  alpurungu alpyoruk alsu altankagan altankan altea altemur althea althee altinkagan altinkan altinoba altintamgan altintarkan altintay
  altmiskara alton altuga alva alvah alvaro alvena alvera alverede alverta alviero alvina alvis alvise alwar alya alyce alycia alysa alysha
  alyson alysson amabela amabile amadeo amalia amaliane amalric amalthee amande amandin amandine amando amani amant amanzio amar amara
  amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amata amatore amauri amaya ambar ambra ambre ambrogio ambroise
  ambroisie ambrose ambrosiano ambrozy amedee amedeo ameliane amelie amelien ameline amelio amely amelya americo amerigo amethyste ameyatma
  amie amiel amilcare aminat aminte amintore aminu amira amish amiya amleto ammar amodini amogh amon amone amos amour amparo ampelio amrak
  amrit amrita amritambu amul amya anaadi anabel anabelle anacleto anael anaelle anagh anahi anais anala anamika anand ananda anandamayi
  anang ananta anar anasooya anastacio anastase anastasie anastazja anasuya anatol anatole anatolia anatolie ancelin anceline ancilla ancuk
  andac andariman andeol andoche andreane andreanne andree andres andromeda andrzej andzelika anemone anette angadreme ange angele angelica
  angeline angelique angelita angilbe angilberte angilran angoustan anibal anicee anicet aniceto anicette aniello anika anila anilaabh
  anilabh anise anish anissa aniya aniyah anjaneya anjushree anjushri anka ankal annabel annabell annabella annagrazia annalena annalise
  annamae annamaria annamarie annapurna anneke anneli annelie annemarie annemijn annetta annibal annibale annika annonciade annunziata anny
  anouar anouk ansaldo ansbert ansberte ansel anselme anselmo ansgar ansgary anshula ansley ansovino anstrudie antea antelmo antero anthelme
  anthelmette antide antigone antimo antino antioco antoinette antone antonella antonello antonetta antonette antoni antonietta antonin
  antonina antonine antony antwan antwon anuja anunay anuraag anurag anusuya anwesha apak apatarkan aphelie apollina apollinaire apollinare
  apollinary apolline apollonia appia aprancur apsara apuleio aqil aquilin aquiline aquilino arabella arabelle araboga araceli aracely
  arademir aral araldo aras aratone arbay arbuz arcadie arcadio archambaud archan archange archibald archimede archippo arcibaldo arcuk
  ardella arden ardic ardith ardito arduino arely aresio argelia argil argimiro argine argu argun ariadna arialdo arian ariane arianna
  ariberto ariboga aric aricie arie ariel ariele arielle arik arikagan arikdoruk arin arinc arindam ariosto aris aristarco ariste aristeo
  aristide aristione aristo aristofane aristotele arkadiusz arkady arkin arkis arlette arlie arlo armagan armance armand armande armandine
  armando armani armel armeline armelle armida armide armin armine arminio arnac arnaldo arnaud arnaude arne arnesh arno arnoldo arnould
  arnulfo arolde aron aronne arpat arrigo arsal arsene arsenie arseniusz arsil arsinoe arslan arslanargun arslanboru arslansungur
  arslantegin arslanyabgu arsun artemis artemisa arthaud artheme arthurine artiinal artuk artukac artur artut aruk aruna arved arvel arvid
  arvilla arwen arya aryan aryanna arystarch asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale asel
  asella ashlee ashleigh ashlesh ashly ashlynn ashok ashton ashtyn asig asikbulmus asim asimodeo asiya aslesha aslim asri assomption assunta
  assunto astalogul astarte asterie asterio astianatte astree asuela asug asuk atac atakagan atalan atalay ataldi ataleo atalmis ataman
  atanasia atanasio atanazy atasagun atasu ataullah atberilgen athalie athanase athanasie athenais athina athos atif atigay atikutlu
  atikutlutas atila atim atimer atli atlibeg atlikagan atmaca atmaja atmanand atmananda atreyee atreyi atsiz attilano attilio atuncu aube
  aubertine auberto aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne augusta auguste augustina
  augustine augusto augustus aure aurele aurelia aureliano aurelie aurelienne aurelio aurelle aurian auriane auro aurore ausilia
  ausiliatrice ausilio austen austyn auxane auxence avadhesh avani avantika avar aveline averardo avigaelle avluc avni avoye avsar awesi
  axel axeline axelle ayaci ayan ayana ayas ayaz aybalta ayban aybars aybeg aydarkagan aydemir ayden aydinalp aydogan aydogdu aydogmus
  ayebatari aygirak aygun ayinde ayitmis ayiz ayizdag aykagan aykal aykan aykurt ayleen ayluc ayluctarkan ayma ayman aymard aymardine
  aymeric aymon aymonde ayoub ayren ayruk aysar aysil aysilig aytak aytekin aytug ayushmati ayvaz ayyildiz azak azalee azban azeglio azelia
  azelie azeline azelio azer azgan azganaz azil azizhan azmi azubuike azzurra baaba baala baalaaditya baalagopaal babacan babette babila
  babir babur bacara baccayman bacco bacman badabul bade badr badruk badur baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatur
  bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagtas bahri bahtiyar bahula baidehi baijayanti bailee bakagul bakir bakirsokum
  baksi bakula balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamir balcar baldassarre balderico
  baldo baldomero baldovino baldu baldwin balgopal balin balkik balta baltaci baltar balthazar baltir baltur bamsi bandhu bandhul bangu
  banji bankim bankole baptiste barak baraktore barbarigo barbe barbeg barboga barbol barbro barbulsun barcadogdu barcadogmus barcadurdu
  barcadurmus barcan barcatoyun bardibay bardo bardomiano bargan barimtay barin barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin
  barlas barlibay barmaklak barmakli barman barnaba barnabe barrett barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu barthelemy
  bartholome bartimee bartolo bartolomea bartolomeo barton basademir basan basanti basanyalavac basar basat basbug basci basgan basile
  basileo basilia basilio basilisse baskirt baskurt basmil bassiano bassilla bastar bastiaan bastian bastiano bastien bastugrul basu basut
  bathilde batilda batrak battal battista batuk batur baudouin bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora
  baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayri
  bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazir bazyli beata beato beatrycze beaulah beceapa beckem
  bedir bediz bedran bedreddin bedri begarslan begbars begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen
  begni begtas begtegin begtuzun behic behlul behram behrem behzat bekazil bekbekec bekec bekecarslan bekectegin beker beklemis bektas
  bektur belcim belcir belek belemir belgi belguc belina bellino beltir beltramo beltun benedetta benedetto benedicte benedikt benedykt
  bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benito benja benli benlidemir bennet bennie benno
  benoit bente benthe bentley benton benvenuta benyamin bera beranger berangere berard berardo berceste bercin berdibeg berend berendey
  berengario berenice berginsenge bergu berinay berit berkin berkis berkyaruk bermek bernadetta bernadette bernadine bernardo berneice
  bernhard berniece bernita beronico berran berre bert berta bertha berthe bertille bertoldo bertolfo bertram bertrand berva beryl
  besentegin beser besir besra bessie betemir bethel betsy betta bette bettie bettye beulah beuve beyizci beyrek beyrem bhaanumati bhaasvan
  bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj
  bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit
  bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianka bibi bibiana bibianna bibiano bice bicek bicki
  bickici bidin bilgebeg bilgeciksin bilgeisbara bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin
  bilgez bilgic bilig bilik billie bilva bilwa binbegi bindir bindo bino birdie birgitta birino birjesh bishnu bitaybiki bitri bjarne blaise
  blanche blandine blaze blazej blessing boas boaz bobbi bobbie bodhan bodhi bodi boet bogac bogacuk bogde boge bogu bohemond bokde boke
  boldaz bolen bolmus bolsun bolukbasi bolun bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bongul bongulboga boniface bonifacio
  borcul boris borlukcu bornak bortecine bortolo borubars borusengun borys bouchard bowie boyan boyankulu boylabaga bozan bozboru bozdogan
  bozkurt bozkus bozok braden bradly braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajendra brajesh bram brancaleone
  brandi brando brandt brandy brandyn brannon branson brant braulio braxton brayan breana breanna breanne brenden brendon brenn brenna
  brennon breno bret bria briac briana brianne brice bridgette bridie brielle brieuc brigida brigitta brigitte brijesh brionna brisa britt
  brock broderick bruna brunehaut brunehilde brunilde bruto bryana brycen brygida bryon bucan buchi bucur budag budak buddhana budhil
  budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc
  bukey bukola buktegin bukusboga bulacapan bulah bulak buldur bulgak bulmaz buluc bulug buluk bumen bumin bunsuz bunul bunyamin burdette
  bure burgucan burgut burkay burkek burkut burley burluk burnice burslan burulday burulgu burunduk buster busulgan butak butuk buyan
  buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron cabdar cabli cabus cade caden caesar cafer cagdas cagil
  caglayan cagribeg cagrihan cagritegin cagru cahid caino caio caitlyn calanico calapkulu calcedonio cale calebe caleigh cali calista
  calixte callie callisto calogera calogero calpurnia camden camelia camelien camillien camillo camren camron camryn camylle canalp candace
  candar candelario candida candide candido canel cangul cankan cankiz cannur cantidio canziano capitolina capucine caribert caridad carine
  carissa carlee carles carleton carley carli carlie carlijn carloman carlota carlotta carlton carmel carmela carmella carmelo carmine
  carola carolanne carolin carolyne caronte carponio cary casandra casilda casimer casimir casimira casimiro caspar casper cassandre
  cassiano cassidy cassien cassio cassiopea casto cataldo cataleya catalina catena caterina catharina catharine cathrine cathryn cato catrin
  catullo caua cavid cayla ceasar cebe cecco cecelia cecil cecile cecilio cecylia cecyliusz cedrick cedrik celaleddin celasun celen celestin
  celestine celestino celien celina celine celinia celso cemali cemen cemgen cesaire cesar cesare cesario cesminaz cetinel cetiner cevahir
  ceykun ceyla ceylin ceylinaz cezary cezmi chaanakya chadd chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika
  chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev
  chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandravati chanel chanelle
  chantal chapal chapala charak charlaine charleen charlemagne charley charline charlotta charuchandra charumati charuvrat charvi chasity
  chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chaz chelsey chelsie cherechi cherubino chesley chet chetan
  chetanaanand cheyanne cheyenne chiaffredo chiamaka chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chimamanda
  chinedu chinmayanand chinyere chiranjeev chiranjeeve chisom chitraksh chitrali chitramala chitrangada chizoba chretien christa christelle
  christer christiaan christiana christiane christiano christie christin christodule christoffer christop christophe christy chrysole
  chrysostome chukwu chyna ciara cicem cicero cigil cihad cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cingir cino cinzia
  cipriano cirano ciriaco cirilla cirillo cirino ciro cise cisem cisil citlalli civan claas claes clarabelle clare clarenzio clarissa
  clarisse claud claudie claudien claudine cleandre cleandro clelia clelie clemence clemens clement clemente clementina clementine clemenzia
  clemmie cleo cleofe cleonico cleopatra cleora clery cleta cletus cleve clifton climaco clinio clint clio clodomiro clodoveo cloe clorinda
  clotaire clotilde clovis cloyd cobulmak coby coco cocukboru coen cointa cokramayul colby coline colins collien collin colman colmanno
  colmazio colomba colombano colombo colpan colt colten colton colu concepcion concetta concetto conchita concordio conner conor consolata
  constantin consuelo cora coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corine corinna
  corinne coriolano cornelia cornelio cornelis cornelius coronato corrado corrine cortez cortney corvin cory cosima cosimo coskuner cosma
  costante costantino costanza costanzo coty cremenzio creola crescente crescenzia crescenzio crespignano crispino cristal cristaldo
  cristian cristiana cristiano cristobal cristoforo cristopher crocefissa crocefisso cronida crystel cubeyr cullen cumhur cunegonda
  cuniberto cupido curt cuzia cydney cyprien cyra cyriaque cyrielle cyril cyrille cyryl daan daantje daciano dacio daevi daevika dafne
  daghan dagmar dagoberto dahlia daija daisha daiwik daksha dakshayani daley dalida dalila dallin dalmazio dalton damaris damaso damayanti
  dameon damiana damiano damilare damilola damin damion damocle damodara dandak dandapaani dandre dane dangelo dani danial daniella danika
  danilo danio danique danjuma dannie danyka daphnee daphney darby daren daria darian dariana darien dario darion darius dariusz darla
  darleen darnell daron darrel darrell darrick darrin darrion darron darryl darshan darshwana daryl dashawn dasia datta daver davey davi
  davide davin davina davino davion davonte davud davy dawid dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne deangelo deanna
  debora decimo dedric dedrick deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay
  deeptimayee deeptimoy deeptimoyee deevakar degna deion dejah dejon dejuan delaney delbert delfina delfino delilah delinda delizia delmer
  delores delpha delphia delphin delphine demarco demarcus demario demetria demetrio demetris demetrius demetriusz demiralp demirhan
  democrito demond demostene dena deneval denis denizalp denny deodata deodato deon deondre deontae deonte dereck derick deron derrick
  dervis desdemona deshaun deshawn desiderata desiderato desiree dessie destany deste destin destiney destini devadatt devagya devajyoti
  devak devan devangana devani devante devasree devdan deven devesh deveshwar devika devin devonte devota devran devvrat devyn dewayne dewey
  dewi dewitt dexx dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri
  dhruv dhyanesh dhyaneshwar diamante dianna dianne dianora dicle diclehan didier didimo diede dieke dieudonne dieudonnee digambar digambara
  dikmen diksha dilaver dilay dilberay dildar diler diletta dilhan dillan dillon dilruba dinakar dinc dincer dinesh dinkar dino diocleziano
  diodata diodoro diogene diomede dion dione dionigi dionisia dionisio dionizy dipali dipankar dipendra dipesh diptendu direnc divaakar
  divakar divjot divo divya dixie dizik djayden djenna doda dodato doganay doganer dolly dolunay domenic domenick domenico domenik domezio
  dominick dominik domiziano donata donatella donatello donato donavon donnell donny dora dorcas dorian doriane doriano dorine dorota
  dorotea doroteo dorothea dorothee dorris dortha dorthy douce douwe dovie draupadi dron drona druina duane duccio duco dudley duilio dulari
  dulina dundar durdane durga durgeshwari durriye duru dururbunsuz durward dusty duuk dwaipayan dwaipayana dylano earlene earline earnestine
  easton ebba eberardo ebiere ebin ebiowei ebkizi ebren ebuzer ecclesio ecehan ecem ecevit ecmel ecrin ecvet edda eddi eddy edelberga edgard
  edgardo edhem edil edilberto edison editta edmee edmond edmondo edna edoardo edouard eduarda edvige edvin edwardo edwina edyta edyth
  edythe eefje eekalabya effie efisio efken eflah efraim efrain efrem efren efsun eftalya egeo egidio eginardo egisto egizia egle egrim
  einar eino ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekmel ekow eladio elaide elaina elakshi elbert elda eldon eldora
  eldred eldridge elea eleanora eleanore eleazar electa eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrieda elgin
  elia eliabeth eliah elian eliana eliane eliano eliasz elide elie eliezer elifio eligio elimena elina elinor elinore elio eliodoro
  elisabetta elise elisea elisee eliseo elisha elisio elissa elita eliza elize elkin ellada ellsworth elly elmira elmo elmore elna elnora
  elnur eloa elodie elody elogio eloisa eloise elouise eloy elpidio elroy elta elti elton elva elvera elvezio elvia elvie elvino elvira
  elwin elwira elwyn elyanora elynn elyse elyssa elza elzbieta elzear emanuela emanuele emanuelly emced emeka emelia emelie emeline emely
  emerance emerencie emeric emerson emery emidio emie emil emile emilian emiliana emiliano emilie emmalee emmanuelle emmelie emmely emmerico
  emmet emmett emmi emmie emmitt emmy emory empirio emrullah enakshi enderun endrigo enea enecone enguerrand enid enie enimia enis enna
  ennio enno enoch enola enos enrica enrico enver enya enzo ephraim epiphane eracla eraclide eraldo eralp erardo erasmo erast erberk erberto
  ercin ercolano ercole erda erdeni erdenikatun erdeniozuk erel erenia erentuz ergene ergenekatun ergin ergun erguner eriberto erich erick
  ericka erico erinc erkam erke erling erma ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio
  erna ernesta ernestina ernestine eros ersilia erten ertenozuk ervin erwin eryn esat esau esenbike esha eshana eshita esmee esmeralda
  esmeray esmira esref esse essie esteban estefania estel estela estell estella estelle ester estera esterina estevan esuperio eterie etha
  ethel ethelyn etienne etil ettie ettore eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia
  eufronio eugenia eugenie eugenio eugeniusz eula eulah eulalia eulalie euna eunice euphrasie euridice eusebe eusebia eusebie eusebio euseo
  eustache eustorgio eustosio eustracjusz eutalia eutalio evaldo evalyn evandro evangelina evangeline evariste evaristo evasio evelien
  evelin evelina eveline evelyne everardo everett everette evert evidio evie evodio evran evrard evremondo evsen ewald ewelina ewell eyiz
  eyram eysan ezechiele ezekiel ezequiel ezio ezra ezrak faas fabiana fabiano fabien fabienne fabiola fabrice fabricia fabricio fabrizio
  fadil fahrettin fahrunissa faik faiq falba falih falk famiano famke fannie fanny fantin fantine farah fardau faris fasih fatin fausta
  faustine faustino fausto favian faya faye fayen fayenne faysal fazilet fazio fazli fazullah febe fedai fedde fedele federica fedro fehime
  felicia feliciano felicie felicita felicitas felicite feliks felina felipa felton femke femm fender fenja fenna fenne ferah feramus
  feramuz ferdinand ferdinando ferdynanda ferman fermiano fermin ferne ferre ferruccio ferruh festo feyyaz feyzullah fiacre fiammetta fidan
  fidel fidele fidenziano fidenzio fieke fien fiene fiep fiete fiifi filemon filiberto filip filipa filippa filippo filomena filomeno filou
  finia finja finlay finley finnja finnley fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firdevs firmin flaminia flavia flaviana
  flaviano flavie flavien flavio fleano fleta fletcher fleur flodoard floortje flore florencia florencio florencja florent florentine
  florestan floriana floriano floridia florie florina florine floris flossie floy foca folco forrest fortunata fortunee fosca fosco foss
  foulques franca francette francine francisca francisque franciszek franciszka franco francois francoise franka franziska freda frederic
  frederico frederik frederike frederique fredrick fredrik fredy freeda freek freeman freida frenkie frida frido frieda friederike
  frontiniano fryderyk fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio funmilade funmilayo fureyya furio furman
  furseo furuzan fuscolo fusun fuzuli fynn gabin gabino gabriele gael gaelle gaetano gaffar gaglioffo gaia gaio gajaadhar gajabahu gajadhar
  gajbaahu galatea galdino galeazzo galfryd galileo gallicano ganak ganaka ganapati gandharv gandharva gandolfo ganesh gangesh garance
  gardner garett garfield garimberto garland garnet garnett garnier garret garrett garrick garrison garth garud garuda gaspar gaspard
  gaspare gaston gastone gati gatien gatik gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gautier
  gautiero gavino gayatri gaye gayle gazanfer gbeminiyi gbemisola gedeon gedeone geeta geetanjali gelincik gelsomina geltrude gemine gemini
  geminiano gencer generosa generoso genesia genesio genevieve gennaro genoveffa genoveva genziano geoffroy georg georgette georgiana
  georgianna georgina geovanni geovanny geovany gerardo gerasimo geraud gerazym gerberge gerbert gerda geremia gerino germain germaine
  germana germano gerolamo geronimo geronzio gerrit gerry gerson gertruda gervais gervasio gesualdo gevheri ghanaanand ghanashyam ghanshyam
  gherardo ghislain ghita giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
  gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gideon giel gifty gigi gigliola gijs
  gilberto gilda gildo giles giliola gilles gillian gillo gineto ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda
  giocondo gioele giona gionata giordano giorgia giosue giosuele giotto giovanna giovanny giove gioventino giovenzio girardo girart giray
  giri girija girik girika girindra giriraaj giriraj girish girja girolamo gisele gisella gislebert gisselle gita gitanjali giuda giuditta
  giuliana giuliano giulio giulitta giuseppa giuseppina giustiniano giyas gladyce glauco glenda glenna glennie gobinda godeberta godfrey
  godiva goffredo gokalp gokben gokboru gokcegol gokcicek gokmen goksin golda golia gomberto gondebaud gondulfo gonenc gonerio gongor
  gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordiano gosto goswamee goswami
  gottardo gotum gouranga goutam govinda gracie graciela graciliano gracja grady granville grato grayce grazia graziana graziano graziella
  gregg gregoire gregor gregoria gregorio gretchen greyson grimaldo griselda grover grzegorz guadalupe gualberto gualtiero gubio gudakesa
  gudakesha gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher guiberto guilhemine guilherme guillemette guillermina
  guiscardo guiseppe guldem guldeste gulegen gulemen gulen gulgun gulhan gulpembe gulriz gultekin gulumser gumesindo gunay guncicek
  gundelinda gundogdu gundogmus guner gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal gurdev
  gurhan gurol gursel gussie gustav gustave gustavine guus guusje guvenalp guvercin guyot guzey gwenaelle gwendolyn gwido habbab habib
  habiba habil hacib hadley hafi hafid hafiz hafsa hagen hailee hailey hailie hakem haki haleigh halie halis halle hallie hamdullah hami
  hammad hamsini hana hanefi hannabel hanne hannes harald hardouin hardy hari harinakshi harinarayan harit harmon haseki hasibi hasim hasin
  haskell hasmet hassan hassie hatem hatip hattab hattie hauke hayden haylee hayley haylie hazan hazar hazim hazle heber hedelin heema hein
  heitor helene helier helin helio hellen helmer heloisa heloise hendrik hendrika hennes henning henrick henrietta henriette henrike
  henrique henryk henryka herluin hermann hermenegildo hermina hermine herminia herminio hernan hershel herta hertha herve hester hettie
  hicabi hidaya hidde hieronim hifzi hilaire hilario hilarion hilbert hilda hildebert hildegard hillard hillary hilma himadri himani himmet
  hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hisam hizir hobart holden hollie hollis homero honore honorine
  horace horacio horacy hortense hosea howell hoyt huccet hudavendigar hudayi hugues huguette hulda hulki hulusi huma humay humayun humberto
  huner hurkan hursit husameddin husrev hussein huub huzeyfe hyman iacopo iacopone iago ianira icaro icie icilio iclal idell idella ifeoma
  iffet ifunanya iginia iginio igino ignacy ignatius ignazio ihvan ikbal ikeme ikenna ikhidie ikicitoyun ikrime ilacin ilaria ilario ilay
  ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildike ileana ilene ilenia ilgegu ilgin ilia iliana ilias ilja ilkben ilksen
  ilkyaz illidio illuminato ilona ilqar ilse ilva imani imelda imge imke immacolata immacolato immanuel imogene imrem inara inaya incoronata
  inder indira indra indro indy inez inger inka innocenty innocenza innocenzo iolanda iole iona ionne iorio ippocrate ippolito irena ireneo
  ireneusz ireti iride irinc irinckol irma irmina irtis irvin irving irwin isabeau isabela isabell isabelly isac isacco isadora isadore isai
  isaia isaiah isaias isak ischirione iseult iside isidora isidore isidoro isidro isig isilay isiner isioma isis ismael ismaele ismerie
  isobel isom isotta isra issac italo itil itir itri itzel ivah ivano ivanoe ivar iven ivetta ivone ivonne ixtiyar iyik iyiktag izaak
  izabela izabella izaiah izajasz izel izolda izydor izzettin izzy jabari jace jacey jacinthe jacinto jackeline jacklyn jacky jaclyn jacoba
  jacobo jacobus jacquelyn jacynthe jada jaden jadesola jadon jadwiga jadyn jaeden jaelynn jagadish jagadisha jagathi jagdeep jagdish
  jagmeet jahnu jaida jaiden jailey jailyn jaimini jaimy jairo jaivey jakayla jakob jakub jakubina jaleel jalen jalon jalou jalyn jamaal
  jamal jamar jamarcus jamel jameson jamey jamil jamila jamir jamison jammie janae janaina janek janelle janessa janick janie janin janina
  janine janis janiya janna janne jannek jannes jannie jannik jannis jano janosch janusz jany japhet jaquan jaquelin jaqueline jara jared
  jaren jari jarne jarno jarod jaron jarred jarrell jarret jarrett jarrod jarvis jasen jasmijn jasmina jasper jaunita javas javi javon
  javonte jaxon jaxx jaya jayce jaycee jayda jayde jaydon jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazlyn
  jazmin jazmyn jazmyne jazzlyn jazzlynn jeanie jeanne jeannel jeannette jeannie jeannot jedediah jedidiah jefferey jeffery jeffry jefta
  jehanne jella jelle jelmer jelte jena jenifer jennie jennings jennyfer jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi
  jeremias jeremiasz jeremie jermain jermaine jermey jerod jeromy jeronimo jerrell jerrod jerrold jerzy jesper jessika jesslyn jesslynn
  jessy jessyca jett jette jettie jevon jewell jidde jillian jimi jimmie jinte jinthe jitender jitendra joachim joah joakim joanie joann
  joannie joanny joany joaquim joas jocelyn jocelyne jodi jody joelina joeline joelle joep joes joesph johann johathan johnathan johnathon
  johnnie johnpaul jolayemi joleen jolie jolien jolijn jolin jolina joline jona jonah jonatan jonathon jonna jonte joojo joost jordane jordi
  jordon jordy jordyn jorgen joris jorn jorrit jort joscha joschua josefa josefien josefin josefina josefine josep josephin joshuah josiah
  josiane josianne josie josse josselin josua josue josy jourdain jovan jovani jovanny jovany joya jozef jozefina jozue juana juda judah
  judd jude judicael judson judyta jula julan jule juliane julianne julide julien julienne juliette julika julina julita julius juliusz juna
  junayd junius juno jurre justen justina justine juston justus justyn justyna juul juvenal juwan jyoti jyotis jyotsana kabil kacey kaci
  kacie kacper kade kadem kaden kadi kadrican kaela kaelyn kaia kailash kailee kailey kailyn kaitlin kaja kaleb kaleigh kalender kaley kali
  kalinda kalistrat kalle kallie kalpana kalyani kama kamala kamalesh kamber kamelya kameron kamila kamille kamla kamlesh kamran kamren
  kamron kamryn kanak kanaka kanchan kanci kanishka kannan kannen kanti kapgar karaca karahan karak karam karan kareem karelle kargilac
  kariane karianne karine karlee karley karli karlie karligac karlijn karlo karlotta karol karolann karoline karson karthik kartik
  karunanidhi kasandra kasey kashyap kashyapi kassandra katarzyna katelin katelyn katelynn katheryn kathlyn kathrin kathryne katlyn katlynn
  kato katrine kattie katun katunkiz katy kavon kayaalp kayacik kayca kaycee kayden kaylah kaylee kayleigh kayley kayli kaylie kaylin kayode
  kazanc kazimierz kazkatun keagan keano keanu keara keaton keegan keeley keely keenan keerti kees keet keira kekik keklik keles kellen
  kelley kelli kellie kelsi kelsie kelton kelvin kemalettin kemi kendall kendra kendrick kenji kenna kennedi kennith kensi kenton kenyatta
  kenyon kenza keon kepez keramet kerami keremsah kerstin keshaun keshawn kessaf keven kevon keyken keyon keyshawn kezlik khadija khalil
  kian kiana kianna kiara kiarra kiel kiera kieran kiki kiley kilian kimberley kimiz kimizalma kimizalmila kimizin kiran kiraz kircicek
  kirgavul kirlangic kirstin kirti kismet kivilcim kiymet kizdurmus kizilalma kjeld kjell klaas klara klarencjusz klaudia klaudiusz kleber
  klemens klementyna kleopatra kobe koby kody koen kofi kojo koksal kolby konrad konstancja konstantin konstanty konstantyn koralia korbin
  korbinian korey korinna kornel korneli kornelia korneliusz kory kraig krijn kris krishnadas krishnadasa krista kristi kristian kristie
  kristofer kristoffer kristopher kristy krystal krystel krystian krystina krystyna krzysztof ksawera ksawery ksenia ksenofont kubat kubura
  kuddusi kujoe kumari kumru kumuda kursad kurtis kutbettin kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara
  kyla kylee kyleigh kyler kylie kyra laal lacey lacy ladarius ladislao ladislau laila laisha lakshman lakshmi lakshmidhar lakshminath
  lalita lamar lambert lamberto lamia lamih lamont lancilotto landen landolfo landry laney lanfranco lapo larissa laron larue larysa latoya
  laurane laure laureen laurel laureline laurencja laurencjusz laurene laurens laurentino laurenty laurentyna laurenz lauretta lauriane
  laurianne lauriano laurin laurine laury lauryn lautone lavada lavanya lavern laverna laverne lavina lavinia lavinio lavon lavonne
  lawrencia lawson laxman laxmi layla layne lazare lazaro lazarz lazzaro leana leander leandra leandre leandro leann leanna leanne leatha
  leda leela leendert leif leigh leilani lela lelah leland lelia leman lemide lempi lemuel lene leni lenia lenja lenn lenna lennard lennart
  lenne lennert lennie lennon lennox lenora lenore lenya leola leona leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda
  leonio leonne leonora leontina leonzio leopardo leopold leopoldine leopoldo leora lera lerzan lesley lesly lessie leta letha leticia
  letitia letizia letterio leufroy levi levin levke lewin lexi lexie liah lian liana lias libbie libby liberata liberato liberatore libere
  liberio liberto liboria liborio licia lida lidania lidia lidio lieke liene lietald lieto lieuwe lieve lila lili lilia lilian liliana
  liliane lilianna lilith liliya lilla lilli lilliana lillie lilou lilyan lina linde linn linne linnea linnie lino linus linwood lionel
  lisandro lisann lisanne lisbeth liselotte lisette litzy liva livia liviana livino livio liya liyam liyana liza lize lizeth lizz lizzy
  llewellyn lodovica lodovico loek loes loet loic lolade loma longin lonie lonnie lonny lonzo lora loraine loredana loreen lorella loren
  lorene loreno lorenz lorenza loriana lorine loris lorna lorrain lothaire lott lotte lottie loua louay louisa loup lourdes louvenia lova
  lovisa lowell loyal loyce luan luana lucca lucian luciano lucie lucien lucienne lucile lucilla lucinda lucio lucious lucius lucja lucjan
  lucrezia ludano ludie ludivine ludolphe ludovic ludovica ludovico ludvig ludwig ludwik ludwika luella luigia luise luiz luiza luka lukasz
  lula lulu luminosa lune lupe lura lurline lutfullah lutz luuk luus luzie lyam lyda lydie lyla lyle lynda lynette lynne lysanne maad maaike
  maan maarten maartje mabelle mable macaire macaria macario maccabeo mace macey macie mack macy madaline madalyn maddalena maddox madelief
  madeline madelyn madelynn madge madhuri madie madilyn madisen madisyn madita madleen madlen madyson maegan maes maeve mafalda maffeo
  magali magda magdalen magdalena maggiorino magno magnolia magnus maguelone mahaut mahendra maher mahesh maheswar mahzun maia maica maida
  maik maike mailin maiorico maira maite maiya makary makayla makenna makenzie makinwa maksim maksud maksym maksymilian malachi malati malco
  malena malgorzata malia malik malika malin malina malinda mallaury mallie mallory malou malte malti malvina malwina mamante mamert mamie
  manasse mancio mandaakin mandakini manetto manfredo mangala mangalya manik manikya manilio manisha manjusha manley manlio manoah manoj
  manon mansueto mansur manu manuele mara marah marana marceau marceli marcelin marcelina marceline marcelino marcella marcelle marcello
  marcellus marcelo marcia marciano marcin mareike marek maren mareta margareta margarete margarett margaretta margarette margarida
  margherita margie margret marguerite mariam marian mariane marianna mariano maribel marica maricarmen marieke mariela mariella marielle
  marietta marijn marika marilena marilie marilou marilu marilyne marinella marinetta marino marinus marisa marisol marissa marit marita
  maritza marius marjolaine marjory marko marla marlee marleen marlen marlena marley marli marlie marlin marlo marlon marly marolo marquis
  marquise marrit marsha marthe martino martyna marut maruta marwa marwin maryann maryjane maryna maryse marzia marzio massima massimiliano
  mateusz matheus mathew mathijs mathilda mathis mathurin matilde matis matroniano mattes matthieu matthijs matthis matti mattia mattias
  mattie mattis matylda matz maud maude maudie maugis maura mauricette maurilio maurine maurits mauro maurycy maverick mavis mawuena mawusi
  maxellende maxence maxi maxie maxima maxime maximilien maximillia maximillian maximus maxine maxwell maybell maybelle maye mayeul maymie
  maynard mayoor mayra maysa mayson mayte mazhar mazie mckayla mckenna mckenzie meagan meaghan meda medardo mederic medina medine medoro
  meena meenakshi mees megane meggie meghan meghnad meghnath mehriban mehtap meik meike meire mekhi melania melanio melany melba melchiade
  melchior melchiorre melda melezio meliksah melina melisande melissandre melitina melle mellie melodi melodie melody mels melvina melyna
  melyssa menaka menardo mence menelao meneo menka menno mennone menodora meral mercede mercia mercurio merel meric merih merijn merl merle
  merovee merritt mertie mervin messalina mestan metello metrofane meyra micaela micah micha michale michalina micheal michela michelangelo
  midas mieke mihriban mikael mikaela mikayla mikel mikki mikolaj milana milano miley milford milla millicent milly milou mimma minakshi
  mindy minerva minervina minervino mink miray mirco mireille mirella mireya mirja mirkelam mirko mirocleto miron mirre mirta mirte mirthe
  mirza misael misaele misbah misra misty mitchel mittie modest modesta modesto mohan mohana mohinder mohini moise moises moisette mojzesz
  mollie monaldo monitore monserrat monserrate monty moos morena moreno morgana morgane moriah morten mortimer morton mose moshe mossie
  moussa mozell mozelle mozes muammer muaviye muaz muesser mufid muhtar muhterem muhyiddin mujdat mujde mujgan mukadder mukerrem mukesh
  muktedi muktedir muktefi mukul mumtaz muren muriel murilo murl musir muslih mutahhar mutasim muteber mutemed muttalib muyiwa muzdad
  muziano myah myla mylan mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtis nabi nadege nadi nadja nadzieja naemi
  nafiz nahid nahil nakia nalan nalini namazio nanda nannie naomie naoufal naoufel napoleon napoleone narayan narciso narcisse narendra
  narinder narseo narsete nash nasir nasrullah natalina natan natanael nataniel nathalie nathanael nathanial nathen natiq naud naudet naveen
  navin nawal nayeli nazario nazariusz nazary nazzareno nazzaro necat necib nedra neele neeltje neha nehemie neiva nejat nela nelda nele
  nelli nellie nelly nels neoma neopolo neoterio nerea nereo neri neset nesim neslisah nestor nestore nettie neva nevio nevra newell
  nicarete nicea niceforo nicephore niceto nicezio nicholaus nichole nicklaus nickolas nicla niclas nico nicodemo nicolai nicoletta
  nicolette nicolo nida niek niels niene nienke nigar nihad nika nikkie nikko niklas niko nikodem nikola nikolas nila nilde nils nimakoah
  nimit ninfa niniano ninthe niranjan nirbhay niro nives niyazi nnamdi noam noami noan noelia noella noelle noemie noemy nola nona noor
  noortje norah norbert norberto nore norene norina normand norris norval norwood nostriano noud nour nouri nout novan novella novi nowi
  nubia nuccia nukhet numan nunziata nunzio nural nurgun nurlan nurseli nurullah nyah nyasia nynke obie obioma oceane ocie octavia octavio
  oddone odell oderico odessa odetta odette odidone odie odile odilia odilon odin odon odorico ofelia ofelya oger ojaswini okey oksan olaf
  olaide oleta olimpia olimpio olin olinda olindo oliviera oliviero oliwia oliwier olle ollie olof olufunmi olumide oluwunmi olympe omana
  omari omawunmi ombline ombretta omer omero omolara ondina onesta onesto onie onofrio onome onorata onorina onorino onorio onoriode onufry
  oormila opal opalina opaline ophelia ophelie oran orazio orchidea oren orenzio oreste orestes orfeo oriana oriande oriane orie orietta
  orin orio orion orland orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortensia ortensio orval orville osanna osbaldo
  osborne osmondo osmund osvaldo oswald oswaldo otello otha otho otilia otis ottaviano ottavio ottilia ottilie ottis ottone oumayra oury
  ovidio oyku ozanne ozella ozer ozhan ozlen paciano pacifico pacome pacomio padma pakize palatino palemon palladia palladio palma palmazio
  palmira pammachio pancario pancrazio panfilo pankracy pansy pantaleo pantaleon pantaleone paramartha pardo parfait paride parmenio parvati
  pascale pasquale paterne paterniano patience patrice patricio patrik patrizio patroclo patrycja patrycjusz patrycy patryk patsy patti
  pattie paule paulette paulo pauside pawel paxton payidar payton pearlie pearline pecine peggie pelagia pelagie peleo pellegrino penelopa
  pepe pepijn pepin perceval percival pericle perla pernilla perran perrine perseo pertev perver pervin petronilla petronille petronio
  peyami phileine philemon philibert philine philippine philomene philothee philou pien piera pierangelo piergiorgio pierluigi piermarco
  piero pierrick piersilvio piet pieter pinkie pippa pippo piraye pius placida placido platon platone pleun plinio plutarco pola polidoro
  polifemo polikarp polissena pollione pompeo pomponio pontus ponziano ponzio poornima porfirio porfiriusz porfiry porzia porziano postumio
  pramila pran pranay prasad prasanna prassede prathamesh prayag preity prem prema presley priamo primerose prisca priscille prisco priyala
  procopio prokles prokop prokul proserpina prosper prospera prospero protasio proteo providenci prudenzia prudenzio publio puck pulcherie
  puneet pupolo purnima purushottam pushti pusicio quartilla quasimodo queenie quentine querano quieta quin quincy quinten quintia
  quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria rachael rachela rachele rachelle rachid raci radha
  radolfo raegan rafaela rafal rafet raff raffaele raffaella rafiq rageshwari rageswari raheem rahel rahim rahsaan rahsan raide raif raik
  raimondo raina rainaldo rainelda rajan rajendra rajinder rajiv rajmund rajnold rakesh ramaa ramesh rameshwar ramiro ramiz ramon randal
  randi randolf randolph rania raniero ranjeet ranjit ranolfo ransom raoul raphaelle rashad rashawn rasheed rasheedah rasit rasmus rati
  raven rayen raymonde raymundo reagan reanna reba rebeca rebeka rebekah rebekka reece refah refet regan reginaldo regine regis regolo reha
  reilly reine reinhold reis rejean rejeanne remi remigio remilekun remington remo remondo renato renaud rengin renske renzo respicio ressie
  reta retha retta reuben reva revi reybaud reyes reyhan reymundo reyna reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhonda riana
  ricario riccarda richelmo rickard rickey rickie rieke riff rifki rigoberto rike rina rinaldo rino ritesh riza roan robaldo robb robyn
  rocco roch rochelle rocio roderick roderyk rodger rodiano rodolfo rodolphe rodrick rodrigue roel rogelio rohan rohana rohit roksana
  rolande rolando rolfo rollin romain romaine romana romane romano romee romero romilda romina romoaldo romola romolo romuald romualdo romy
  ronaldo ronan ronja ronny roos roosevelt rosalee rosalia rosalinda rosalyn rosamond rosamunda rosario roscoe roselin roseline rosella
  roselyn rosemarie rosendo roser rosetta rosina rosita roslyn rosmunda rossana rossella rossie rotimi rowan rowena rowland roxane roxy roya
  royce roza rozalia rozella rubiano rubie rubye ruchan rudolph rudra rufina rufino rufo rufus ruggero ruhsar rukhmani rukmin rukneddin
  ruperto rupinder russ russel rustu ruta ruthe ruthie rutilo ryann ryder rylan rylee ryleigh ryley ryszard saar saba sabazio sabele sabina
  sabino sabir sabryna sachin sacid sadberk sadie sadri sadullah sadye safa safae saffiro saffo safi safiya safouan safouane sahinalp
  sahsuvar saige saim saiq sakip sakir saladino sallie salma salome salomey salomon salomone salustio salwator samanta samed sameer samia
  samih samil samim samira sammie samona samson samuele sancho sander sandrine sandro sanford sanja sanka sanna sanne sansone santina
  santino santos sanya saphira sapiente sarada sarala sarani saraswati sarbello sarina sarisha sarla saroja sarvin satish saturniano
  saturnino satyen sauveur savanah savanna saverio savi savin savina savinien savino savion sayan scholastique schuyler scolastica scot
  scottie seamus sebas sebastiaan sebastiana sebastiano sebastien secaeddin secil secondiano secondina seden sedrick seff sefora segolene
  sehlevent sehrazat sekinat selale selene selmer selvaggia selvi sema semiramide semplicio sempronio semsi senesio senn senna senne
  senofonte sepp seppe serafin serafina serafino seraphin serapione serbulent serenity sergen sergi sergiusz serin sermet sermin sertap
  servidio serviliano sesto settar settimio settimo severa severiano severin severine severino severo sevki sevtap seweryn seyban seyfullah
  seyyit shad shaina shakti shakuntala shalewa shana shanel shanelle shania shanie shaniya shankar shanna shanny shanon shantanu shanti
  shany sharda shari sharmila shashi shashikala shawna shaylee shayna shayne shea sheela shelia shemar sher sheri sheridan sherri sherwood
  sheryl shiv shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne sibilla sibyl
  sibylle sico siddarth siddhi siddhran sidki sidoine sidonia sidonio siebe siem siep sigebert sigfrido sigismond sigismondo sigmund sigrid
  sigurd sihab sihabeddin silas silja silvan silvana silvano silvere silverio silvestro silvio simeon simeone simisola simona simonetta sina
  sinasi sincere sinesio sinfronio sinja sireno siria siriano siricio sirineu sirio siro sisto sitara sixte sixtine sjoerd sjors skye skyla
  skylar sloka smeralda smilla smita smriti sname soave socrate sofie sofronia soledad soline solocone solon somnath somu sonke sonya soof
  soraya soren sostene sosteneo sostrato spano spartaco speranzio spirydion stacy stanislao stanislas stanislaw stanton stef stefanie
  steffen sten stephane stephania stephany stephon sterre stig stijn stiliano stina stiriaco subhash subhashini subhasini subhi subodh
  sucheta sudeva sudi suelen suheyl sujata sukanya suma suman sumayyah sumitra sunay sunita surano suresh sururi surya suryakant suryakanta
  suryakantam susana susheel sushil sushma susie suus suze suzon svea svenja sverre sveva sviturno swami swapnil swara swarnalata swassane
  sweta sybilla syble sydnee sydni sydnie sylvain sylvan sylvester sylvestre sylviane sylwester sylwia szczepan szymon tabea tabita taceddin
  tacjana taddeo taha taib taide talay talea talia talip talita talon tami tamia tamina tamino tammaro tammo tammy tancrede tancredi tanguy
  tanirika tanja tanushree tanushri tanyeli tapan tarcisio tari tarja tarquinia tarsilla tarso tarun taryn tasha taskin tate tatum tatyana
  taurean taurin tavares taya tayler tayyar taziana taziano tazio teagan tecla teije tejas tekinalp tekla telchide telemaco telica telly
  temistocle temitope teobaldo teodata teodolinda teodor teodora teodoro teodosio teodoto teogene terencjusz terenzio teri terrance terrell
  terrence terrill tertuliano tesauro tesifonte tessie teudosia teun teunis tevhid tevin tezcan tezel tezer thad thaddeus thais thalea
  thalia thea theodor theodora theodose theophile theophraste therese theresia theron thiago thibault thibert thierry thies thije thijmen
  thijn thijs thilo thirza thom thora thorben thore thorge thurman tiago tiana tianna tiara tibaldo tibbe tiberio tiburzio ticone tieme
  tijmen tijn tijs tillman tillmann timm timmothy timo timoleon timon timoteo timothee tinas tino tiphaine tirone tirza titi titien titilayo
  titilope tito titus tizian tiziana tiziano tjark tobia tobiasz tobiloba tobin toke tolomeo tolunay toluwani tomasa tomasz tomiloba tomke
  tommie toney tonnin tonya toon tope torben torbjorn tore torey torquato torrance torrey tosca tosco toussaint traci trajan trasea travon
  tremaine tremayne trenton tressa tressie treva trever trevion trey tricia trilochan trilochana trilok trilokanath trilokesh triloki trisha
  tristano tristian tristin triston trudie trycia trystan tufan tugtekin tuhfe tullia tulliano tullio tumer tunar tunay turi turibio turkay
  turker turkes turna turold tushar tussio tuur twan twila tycho tygo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron
  tyrone tyshawn tyson ubaldo ubertino uberto udai udit ugolina ugolino uguccione uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulfa ulfet
  ulfo ulgen ulices ulises ulisse uliva ulker ulla ulpiano ulrico ulrika ulstano ulus ulvi ulysse umang umile ummiye umur umuralp unna unsel
  unseli upendra uranio urbain urbano urdino uriah uriel uriele urmila ursicio ursino ursmaro ursule usha uttam uygu uzeyir uzodimma vaha
  vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valente valentijn valentin valentino valere valeriana
  valeriano valerico valerio valery valfredo valfrido vallie valtena valter vance vanda vanna varalakshmi varo vasanti vasco vasudev
  vasudeva vasudha vasundhara vaughn vecdi vedang vedanga vedanshi vedasto veerle vefik vehbi veit velda velio vella velma velva vena
  venance venanzio venceslao venceslas venera veneranda venerando venere venerio ventura venusta venustiano venusto verdiana verdie
  verecondo verena verenzio vergie veriana veridiana verlie vern verna verner vernice vernie verona veronique verulo vesile vespasiano
  vesper vesta veysi vezio vianney vicenta vicente vickie victoire victorien victorin vidal vidhur vidhya vidiano vidone vidur vidya vieve
  viggo vigile vigo vijay viktoria vilfredo viliana viliberto vilma vimal vimala vinay vincenza vinciane vindonio vinebaldo vinfrido vinicio
  vinnie vinz violante violette virgie virgil virgilio virginie virginio virone viscardo vishnu vishwamitra vissia vitale vitalico vito
  vitor vitoria vittore vittoriano vittorio vitus vivaldo viviana viviane vivianne viviano vivien vladimiro vodingo volfango vrinda vrund
  vulmaro vulpiano vuslat vyas waclaw waino waldo wale walenty walentyn walentyna waleran waleria walerian walery walgierz walton wandrille
  wanesa warley wava wawrzyniec waylon weldon wende wendell werner weronika wessel westley weston wiara wibke wiebke wies wiktor wiktoria
  wilber wilbert wilbur wilburn wilford wilfredo wilfrid wilfryd wilhelmina wilhelmine willa willard willi willis wilmer wilton wincenty
  winfield winnifred winona wirginia witalis wladyslaw wlodzimierz woodrow wout wouter wyman xander xaver xavi xaviere xenia xenophon
  xzavier yadira yago yakubu yalgin yango yannic yannik yannis yarah yasmeen yasmin yasmine yassin yassine yassir yazmin yekta yener yenthe
  yesenia yessenia yetkin yfke yinthe ylvi ylvie yoann yogendra yogesh yoginder yolande yonca yoshiko yosun younes youp yousef youssef
  ysaline yseult yucel yumni yuna yven zabedeo zabina zaccaria zaccheo zachariah zachariasz zacharie zache zachery zackary zackery zafir
  zahide zahir zahit zahra zain zainab zaira zakaria zakary zama zamir zander zane zaneta zanita zanobi zaria zarina zaur zayd zayn
  zechariah zefiro zekeriyya zelda zelinda zella zelma zena zenaide zenebio zeno zenobia zenobio zenone zephirin zetico zetta zeyd zeyneb
  zihni zion zita ziva ziver ziyad zoeva zofia zoie zoila zoilo zola zora zosima zosimo zubeyr zula zuleyha zuzanna zygmunt
`
  .trim()
  .split(/\s+/);
