/**
 * Whole names that stand for things and not for customers: heroes of games, films and books, the dead after whom streets, ships and halls are called, and
 * firms and brands. Only those whom hardly anybody is called like. All folded, "&" as "and", without apostrophes.
 */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  `
  forrest gump; jerry maguire; lara croft; max payne; alan wake; duke nukem; super mario; mario kart; mario party; luigis mansion;
  donkey kong; sonic mania; crash bandicoot; jazz jackrabbit; samus aran; solid snake; tony hawk; john madden; sid meier; tom clancy;
  tom clancys; john rambo; rocky balboa; tony montana; vito corleone; donnie brasco; donnie darko; erin brockovich; edward scissorhands;
  mary poppins; bridget jones; annie hall; thelma and louise; bonnie and clyde; billy elliot; ferris bueller; jackie brown; barry lyndon;
  stuart little; peter pan; peter rabbit; winnie the pooh; bob the builder; fireman sam; postman pat; thomas the tank; dora the explorer;
  hannah montana; sabrina spellman; buffy summers; veronica mars; ally mcbeal; better call saul; breaking bad; gilmore girls;
  peaky blinders; tommy shelby; grays anatomy; hercule poirot; miss marple; anna karenina; david copperfield; emma bovary; madame bovary;
  don quixote; don quijote; huckleberry finn; robinson crusoe; moby dick; dorian gray; effi briest; nicholas nickleby; martin chuzzlewit;
  barnaby rudge; silas marner; adam bede; jude fawley; ethan frome; atticus finch; jay gatsby; holden caulfield; percy jackson;
  artemis fowl; nancy drew; anne frank; uncle tom; uncle vanya; uncle bens; aunt jemima; aunt bessies; mother teresa; granny smith;
  pink lady; lady gaga; bloody mary; virgin mary; shirley temple; harvey wallbanger; margherita bella; caesar salad; peach melba;
  victoria sponge; victoria plum; eggs benedict; jack daniels; johnnie walker; jim beam; captain morgan; jose cuervo; william lawsons;
  jack rabbit; romeo and juliet; romeo ve juliet; leyla ile mecnun; kerem ile asli; ferhat ile sirin; tahir ile zuhre; hansel ve gretel;
  hansel and gretel; tom and jerry; tom ve jerry; rick and morty; will and grace; ince memed; keloglan masallari; recep ivedik;
  kara murat; tarkan viking; battal gazi; nasreddin hoca; nasrettin hoca; karagoz hacivat; hacivat karagoz; deli yurek; inek saban;
  hababam sinifi; rafadan tayfa; ceyda duvenci; florence nightingale; edwin hubble; james webb; leonardo da vinci;
  michelangelo buonarroti; vincent van gogh; pablo picasso; frida kahlo; salvador dali; claude monet; rembrandt van rijn; gustav klimt;
  miles davis; louis armstrong; ella fitzgerald; duke ellington; wolfgang amadeus mozart; ludwig van beethoven; johann sebastian bach;
  frederic chopin; antonio vivaldi; freddie mercury; jimi hendrix; elvis presley; bob marley; jim morrison; kurt cobain; david bowie;
  amy winehouse; edith piaf; william shakespeare; jane austen; charles dickens; oscar wilde; james joyce; virginia woolf; george orwell;
  agatha christie; mark twain; ernest hemingway; victor hugo; jules verne; emile zola; simone de beauvoir; franz kafka; george washington;
  abraham lincoln; thomas jefferson; benjamin franklin; theodore roosevelt; franklin roosevelt; john f kennedy; martin luther king;
  rosa parks; harriet tubman; frederick douglass; henry hudson; george bush; ronald reagan; dwight eisenhower; ulysses grant;
  robert e lee; nelson mandela; mahatma gandhi; jawaharlal nehru; indira gandhi; rajiv gandhi; subhas chandra bose; winston churchill;
  margaret thatcher; horatio nelson; duke of wellington; queen victoria; queen mary; queen elizabeth; queen anne; king edward;
  king george; king charles; prince albert; prince of wales; duke of york; princess diana; princess anne; royal albert; lord nelson;
  captain cook; christopher columbus; cristoforo colombo; marco polo; vasco da gama; ferdinand magellan; amerigo vespucci; john cabot;
  jacques cartier; jacques cousteau; samuel de champlain; roald amundsen; fridtjof nansen; ernest shackleton; charles de gaulle;
  francois mitterrand; georges pompidou; jean moulin; jean jaures; jeanne darc; joan of arc; napoleon bonaparte; simon bolivar;
  jose marti; che guevara; emiliano zapata; benito juarez; eva peron; jorge chavez; willy brandt; konrad adenauer; helmut schmidt;
  otto von bismarck; friedrich ebert; karl marx; rosa luxemburg; hans christian andersen; astrid lindgren; olof palme; raoul wallenberg;
  anna lindh; lech walesa; john paul ii; thomas becket; st george; st james; st patrick; st andrew; st david; st helena; san lorenzo;
  robin hood; guy fawkes; dick turpin; king arthur; william wallace; robert the bruce; molly malone; pearl harbour; pearl harbor;
  thomas a mathis; verrazzano narrows; fatih sultan mehmet; yavuz sultan selim; kanuni sultan suleyman; sultan suleyman; sultan ahmet;
  sultan ahmed; sultan abdulhamid; abdulhamid han; ertugrul gazi; osman gazi; orhan gazi; murat hudavendigar; alparslan turkes;
  sultan alparslan; mimar sinan; piri reis; seydi ali reis; turgut reis; barbaros hayrettin; barbaros hayrettin pasa; kemal reis;
  oruc reis; kilic ali pasa; sokullu mehmet pasa; ulubatli hasan; evliya celebi; katip celebi; hezarfen ahmet celebi; nene hatun;
  kara fatma; seyit onbasi; sutcu imam; gazi osman pasa; enver pasa; talat pasa; fevzi cakmak; kazim karabekir; ismet inonu;
  mustafa kemal ataturk; gazi mustafa kemal; zubeyde hanim; sabiha gokcen; celal bayar; adnan menderes; turgut ozal; suleyman demirel;
  bulent ecevit; necmettin erbakan; cemal gursel; kenan evren; muhsin yazicioglu; recep tayyip erdogan; binali yildirim; rauf denktas;
  15 temmuz sehitleri; kibris sehitleri; hasan polatkan; fatin rustu zorlu; halide edip; halide edip adivar; namik kemal; ziya gokalp;
  yahya kemal; yahya kemal beyatli; cahit sitki taranci; nazim hikmet; orhan veli; sait faik; yasar kemal; orhan kemal; aziz nesin;
  sabahattin ali; necip fazil; necip fazil kisakurek; mehmet akif ersoy; omer seyfettin; resat nuri guntekin; peyami safa;
  ahmet hamdi tanpinar; cemal sureya; turgut uyar; oguz atay; asik veysel; pir sultan abdal; haci bektas; haci bektas veli;
  mevlana celaleddin; mevlana celaleddin rumi; hoca ahmet yesevi; baris manco; cem karaca; zeki muren; muslum gurses; neset ertas;
  asik mahzuni serif; ali sami yen; sukru saracoglu; metin oktay; lefter kucukandonyadis; vecihi hurkus; cengiz topel; naim suleymanoglu;
  abdi ipekci; ahmet taner kislali; ugur mumcu; hrant dink; selahaddin eyyubi; ibni sina; ibn i sina; ulug bey; cahit arf; aziz sancar;
  hulusi behcet; cemil topuzlu; lutfi kirdar; haydar aliyev; muhsin ertugrul; cemal resit rey; ahmet adnan saygun; leyla gencer;
  kucuk prens; jack and jones; johnson matthey; johnson controls; johnson and johnson; lockheed martin; martin marietta; rolls royce;
  ernst and young; arthur andersen; morgan stanley; jp morgan; j p morgan; charles schwab; wells fargo; goldman sachs; edward jones;
  raymond james; price waterhouse; baker mckenzie; dla piper; clifford chance; allen and overy; norton rose; slaughter and may;
  booz allen; booz allen hamilton; michael page; kelly services; reed smith; russell reynolds; marsh mclennan; willis towers watson;
  aon hewitt; jones lang lasalle; cushman and wakefield; knight frank; arthur j gallagher; admiral nelson; sheilas wheels; diamond direct;
  churchill insurance; hastings direct; virgin money; virgin atlantic; virgin media; lloyd george; coutts and co; julius baer;
  tim hortons; wendys; wendys restaurant; arbys; dennys; carls jr; hardees; culvers; chilis; applebees; jimmy johns; jersey mikes;
  papa johns; papa murphys; little caesars; dominos; dominos pizza; nandos; bella italia; frankie and bennys; harry ramsdens;
  ben and jerrys; baskin robbins; dunkin donuts; krispy kreme; auntie annes; mrs fields; famous amos; pollo campero; popeyes;
  church s chicken; dave and busters; ruths chris; tony romas; dairy queen; burger king; jamies italian; jamies kitchen; juan valdez;
  paul bakery; laduree paris; peets coffee; caribou coffee; caffe nero; costa coffee; gloria jeans; mado dondurma; madame coco;
  english home; karaca home; philips lumea; philips sonicare; philips hue; braun silk; oral b; max factor; mac cosmetics; bobbi brown;
  laura mercier; estee lauder; elizabeth arden; elizabeth taylor; helena rubinstein; mary kay; nina ricci; paco rabanne;
  jean paul gaultier; hugo boss; calvin klein; ralph lauren; tommy hilfiger; donna karan; marc jacobs; michael kors; kate spade;
  tory burch; vera bradley; vera wang; betsey johnson; eddie bauer; j crew; lands end; levi strauss; levis; lee cooper; ben sherman;
  fred perry; ted baker; paul smith london; vivienne westwood; stella mccartney; alexander mcqueen; jimmy choo; christian dior;
  christian louboutin; yves saint laurent; yves rocher; coco chanel; louis vuitton; pierre cardin; emanuel ungaro; giorgio armani;
  emporio armani; dolce and gabbana; roberto cavalli; gianni versace; salvatore ferragamo; ermenegildo zegna; miu miu; max mara;
  jack wolfskin; helly hansen; tom tailor; marc opolo; karl lagerfeld; jil sander; bruno banani; gerry weber; betty barclay; laura ashley;
  cath kidston; mary quant; doc martens; dr martens; clarks; russell and bromley; kurt geiger; charles and keith; steve madden;
  sam edelman; stuart weitzman; johnston and murphy; allen edmonds; harvey nichols; harvey norman; fortnum and mason; peter jones london;
  john lewis partnership; marks and spencer; marks spencer; debenhams; house of fraser; lord and taylor; neiman marcus; bloomingdales;
  macys; kohls; jc penney; j c penney; sears roebuck; dillards; nordstrom rack; dicks sporting goods; trader joes; sams club;
  albert heijn; leroy merlin; ernstings family; galeria kaufhof; peek and cloppenburg; holland and barrett; wilkinson sword; lloyds;
  rymans; whsmith; w h smith; waterstones; barnes and noble; simon and schuster; harper collins; thomas cook; john wiley; wiley and sons;
  faber and faber; marshall cavendish; thomson reuters; simon property; cole haan; smith and wesson; herman miller; henry schein;
  john deere; harley davidson; aston martin; alfa romeo; mercedes benz; mercedes amg; mercedes vito; mercedes sprinter; mercedes citan;
  land rover; lotus elise; renault megane; renault clio; renault zoe; alpine renault; seat leon; seat ibiza; skoda octavia; skoda fabia;
  opel corsa; opel astra; opel adam; opel karl; nissan micra; nissan juke; ford fiesta; ford focus; ford escort; ford mondeo; ford galaxy;
  ford puma; fiat doblo; fiat egea; fiat linea; fiat albea; fiat palio; tofas murat; tofas sahin; tofas dogan; tofas kartal; tofas serce;
  murat 124; murat 131; dacia sandero; dacia duster; dacia logan; hyundai elantra; hyundai accent; kia picanto; kia rio; toyota yaris;
  toyota auris; toyota camry; honda jazz; honda accord; suzuki vitara; suzuki jimny; mazda miata; vw polo; vw golf; vw jetta; vw caddy;
  volkswagen jetta; les paul; gibson les paul; fender stratocaster; fender telecaster; martin guitars; seymour duncan; marshall amps;
  mesa boogie; steinway and sons; mary jane; hello kitty; barbie dreamhouse; ken doll; lego friends; fisher price; melissa and doug;
  peppa pig; paw patrol; my little pony; tommee tippee; philips avent; mamas and papas; johnsons baby; burts bees; neals yard; dr oetker;
  dr pepper; dr hauschka; dr scholl; dr browns; captain birdseye; bird s eye; mr kipling; mr muscle; mr clean; mr bean; mr robot;
  mrs doubtfire; mrs brown s boys; aunt sally; uncle buck; betty crocker; duncan hines; sara lee; marie callender; famous dave s;
  jimmy dean; oscar mayer; hormel foods; tyson foods; campbell soup; campbells; kelloggs; hersheys; hershey kisses; russell stover; fry s;
  terry s; quality street; tic tac; ferrero rocher; kinder bueno; lindt lindor; ritter sport; earl grey; lady grey; pg tips;
  yorkshire tea; douwe egberts; jacobs kronung; nescafe gold; mehmet efendi; kurukahveci mehmet efendi; haci bekir;
  ali muhiddin haci bekir; hafiz mustafa; hafiz mustafa 1864; namli gurme; haci sayid; haci serif; haci baba; karakoy gulluoglu;
  faruk gulluoglu; kofteci yusuf; kofteci ramiz; kofteci hasan; sultanahmet koftecisi; tavuk dunyasi; simit sarayi; usta donerci;
  bursa kebapcisi; develi kebap; uludag kebapcisi; kanaat lokantasi; big chefs; happy moons; kamil koc; metro turizm; pamukkale turizm;
  nilufer turizm; suha turizm; ali osman ulusoy; efe tur; has turizm; lux artvin; aras kargo; surat kargo; mng kargo; ptt kargo;
  kolay gelsin; koc holding; vehbi koc; sakip sabanci; dogus grubu; pinar sut; pinar yogurt; pinar et; filiz makarna; nuh un ankara;
  ari bal; cem sultan; lc waikiki; mavi jeans; damat tween; pierre cardin erkek; roman giyim; adil isik; inci deri; kemal tanca;
  elle shoes; toyzz shop; bkm kitap; dr kitap; remzi kitabevi; can yayinlari; is kultur; onur air; anadolu jet; tarih vakfi; sadri alisik;
  haldun taner; muhsin ertugrul sahnesi; duru tiyatro; craft tiyatro; zorlu psm
`
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
);
const LONGEST = 5;
const REACH = 40;
const WORD = /[a-z\d&.'-]+/g;

/** "Jack & Jones", "J.P. Morgan", "Ben & Jerry's" as they are listed. */
const spelled = (word: string): string => word.replace(/^&$/, 'and').replace(/['.]/g, '');

/** Who is greeted or spoken of with a courtesy is a person, whoever else is called so. Folded. */
const SPOKEN_TO = /(?<![a-z])(?:merhaba|selam|sayin|sn\.?|dear|hi|hello|mr|mrs|ms|miss|dr|herr|frau)[.,]? {1,2}$/;
const COURTESY_BEHIND = /^ (?:bey|hanim|efendi|hoca|abi|abla)(?![a-z])/;

/**
 * Whether a stretch is, or is part of, a name that stands for a thing; a longer one is somebody else's ("Orhan Kemal Yılmaz").
 * @param folded Of the whole text, see `fold`.
 */
export function isWellKnown(folded: string, start: number, end: number): boolean {
  if (SPOKEN_TO.test(folded.slice(Math.max(0, start - 12), start)) || COURTESY_BEHIND.test(folded.slice(end, end + 10))) return false;
  const from = Math.max(folded.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const stop = folded.indexOf('\n', end);
  const to = Math.min(stop === -1 ? folded.length : stop, end + REACH);
  const words = Array.from(folded.slice(from, to).matchAll(WORD), ({ 0: word, index }) => ({
    word: spelled(word),
    start: from + index,
    end: from + index + word.replace(/[.'-]+$/, '').length,
  }));
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  for (let at = Math.max(0, last - LONGEST + 1); at <= first; at++)
    for (let behind = last; behind < at + LONGEST && behind < words.length; behind++) {
      const phrase = words.slice(at, behind + 1);
      // "fatih sultan mehmet    koprusu": a gap parts cells.
      const isOneCell = phrase.every(({ start: begin }, index) => index === 0 || begin - (phrase[index - 1] as { end: number }).end <= 2);
      if (isOneCell && WELL_KNOWN.has(phrase.map(({ word }) => word).join(' '))) return true;
    }
  return false;
}
