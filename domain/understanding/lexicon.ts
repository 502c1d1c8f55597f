/**
 * The words for each concept of the search, in both languages. A trailing `*` matches any word that begins like this, a
 * leading `*` any word that ends like this, and `_` joins the words of a phrase. All are folded, as by `fold`.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // Programme, membership and levels
  renew:
    'renew* rennew* reniew* renwal* reup re_up prolong* extend* extension* forny* fornj* fornelse* omteckn* teckna_om tecknas_om forlang* continu* fortsatt* carry_on another_year one_more_year ett_ar_till nytt_ar pay_again betala_igen betala_om betalas_om betala_pa_nytt live_on lever_vidare kora_vidare keep_going ny_period *fornyelse *fornyelsen stay_gold stay_silver staying_a stay_a forbli* re_qualif* requalif* behalla_kompetensen keep_the_competency lever_kvar keep_our_gold behalla_guld*',
  renewal_window:
    'renewal_window* renewal_period* renewal_month* renewal_time* window windows_start thirty_day* 30_day* 30_dag* trettio_dag* grace fornyelsefonst* fornyelseperiod* fornyelsemanad* fonster fonstret fonstrets anstand* respit* nadatid* frist fristen fristens tidsfonster',
  membership:
    'member* partnerskap* partnership* partner_status partnerstatus* tillhor* belong* part_of_the medlem medlemmar* medlemskap* medlemsavgift* medlemsstatus* medlemssk* memebership* medlemsakp* medlemskp*',
  partner_network:
    'mpn mpns mnp m_p_n mpnet partner_network partnernatverk* natverket network_program* partner_program* partnerprogram* partner_scheme microsoft_partner* microsoftpartner* mspartner* the_scheme partnervarlden cloud_partner_program maicpp mcpp',
  outsider:
    'not_a_member not_member* non_member* icke_medlem* inte_medlem* not_enrolled not_registered never_registered never_been aldrig_varit outsider* utomstaende* utanfor outside ej_medlem inga_medlemmar without_being utan_att_vara not_yet_partner ar_inte_med not_part_of not_joined',
  join_program:
    'join joins joining bli_medlem bli_partner ga_med ga_in gar_med komma_in komma_med intrade* intrada* anslut_er become becoming get_into come_in kommer_man_in bli_en_partner bli_en bli_learning bli_utbildningspartner bli_microsoftpartner',
  enroll:
    'enrol* inroll* sign_up signup signed_up signing_up signs_up register* registr* anmal* ansok* skriva_in skriver_in skriv_in apply applying application_form subscribe* tecknar teckna inskriv* onboard* inscrib* upptag*',
  competency:
    'competenc* competanc* competent* compentenc* compentancy compitenc* competnc* competecy compotenc* kompetens kompetensen kompetensens kompetenser kompetenserna kompetensernas kompetenskrav* kompetensniva* kompetensavgift* kompetensforny* kompetensstatus* kompetensar* kompetensperiod* kompetensmedlem* kompetensomrad* silverkompetens* guldkompetens* kompentens* kompetns* kompetanse* specialistomrad* omradeskompetens* partnerkompetens* area areas omrade omraden omradet kompetenssid*',
  level_silver:
    'silver* silvr* sliver sivler silwer second_level next_level mellanniv* nasta_niva second_tier second_step andra_niva*',
  level_gold:
    'gold* guld* glod gould top_level top_tier toppniva* highest_level highest_tier hogsta_niva* hogsta_steg* first_tier topp toppen_niva upper_level higher_level higher_tier',
  level:
    'level* nivaer nivaerna nivas *niva *nivan tier* rung rungs statusen statusar *status rank* grade trappsteg* steg_upp ladder medal* standing',
  maps: 'maps mpas m_a_p_s',
  action_pack:
    'action_pack* action_pak* acton_pack* actionpack* actionpak* maps mapsen small_partner_bundle standard_pack* plain_pack ordinary_pack regular_pack vanliga_paketet det_lilla_paketet the_pack map m_a_p',
  learning_action_pack:
    'learning_action* learning_pack* learningpack* lap laps lapen learning_bundle* learning_paket* learningpaket* larpaket* utbildningspaket* utbildningsvariant* training_pack* training_bundle trainer_pack trainers_pack entry_pack* entry_level entrypack instegspaket* startpaket* nyborjarpaket* starter_pack* base_level bas_niva* basniva* kurspaket_for lagsta_niva* lowest_level small_training billiga_ingang* cheap_way beginner_pack lowest_rung lagsta_steg* forsta_steget_som ground_floor bottenplan* lowest_learning lagsta_utbildn* ingangsniva*',
  bundle: 'pack packs package* packet pakc paketen paketets paketerna bundle* bunt* *paket *paketet kit',
  upgrade:
    'upgrad* uppgrad* step_up stepping_up move_up moving_up go_up going_up climb* klattr* klivet kliva kliver trappa_upp ga_upp gar_upp gick_upp uppat flytta_upp rise rises rose advance_to hoja hojer hojd avancera avancerar avancerat',
  offer: 'offer* erbjud* deal deals promo* kampanj* utbud* range_of sortiment* bargain',
  benefits:
    'benefit* formaner* formanen *forman *formaner *formanerna perk perks entitle* advantage* partnerforman* nytta nyttan goodies in_it_for whats_in_it extras pakostnad beneft* ingar_som fordel fordelar fordelen fordelarna fordelaktig* godis godsaker',
  core_benefits:
    'core karnforman* grundforman* grundpaket* baspaket* basforman* huvudpaket* one_set highest_attain* competency_specific specific_benefit* kompetensspecifik*',
  anniversary:
    'aniversar* annivers* arsdag* arsdatum* yearly_date annual_date arliga_datum* purchase_date inkopsdatum* kopdatum* kopdag* purchase_anniv* date_of_purchase partner_year partneraret partnerar kompetensar* guldaret guldar silveraret year_is_up year_ends aret_ar_slut aret_tar_slut ad',
  yearly:
    'annual* yearly every_year each_year once_a_year per_year arlig* varje_ar per_ar om_aret gang_om_aret arsvis* year_after_year arets arsbasis nasta_ar next_year varje_kalenderar',
  expire:
    'expir* exspir* lapse* lapsing run_out runs_out ran_out running_out ga_ut gar_ut gick_ut gatt_ut gar_den_ut lopa_ut loper_ut lopt_ut lopte_ut utgang* utgatt* forfall* upphor* ends ended ending to_an_end slut slutet out_of_date overdue past_due too_late for_sent for_sen forsen* sluta_galla dead doda dott ogiltig* invalid not_valid_anymore terminate*',
  not_renew:
    'dont_renew not_renew* no_renewal wont_renew didnt_renew without_renewing skip_renew* inte_fornya* fornyar_inte fornya_inte missar_fornya* missa_fornya* lata_bli late_with not_pay* dont_pay stop_paying slutar_betala sluta_betala betalar_inte inte_betala* lamnar_programmet leave_the_programme leave_the_program let_it let_the_membership drop_out hoppa_av hoppar_av lagga_ner',
  interruption:
    'interrupt* avbrott* uppehall* gap glapp* switched_off switch_off stangs_av stangs_ner cut_off cut_from dras_in dra_in drar_in drog_in pause* pausa* suspend* shut_off turned_off slacks slackt slocknar strypt* strypa stryps locked_out utelas* lost_access tappar_atkomst* still_work* still_active fortfarande_aktiv* keeps_working still_on plug sladden meanwhile under_tiden in_the_meantime stay_on drar_ut drag_our mellanperiod* strypas blackout',

  // Dates and deadlines
  deadline:
    'deadline* sista_dag* last_day final_day latest senast due tidsgrans* tidsfrist* slutdatum* end_date cut_off_date by_when forfallodag* closing_date sluttid* stangningsdatum* late lateness for_sent forsen* delayed overdue eftersl* drojsmal* sena last_minute sista_minut* slackar',
  date_shown:
    'renewal_date* anniversary_date* expiry_date* end_date* purchase_date* date_of_our renewal_day fornyelsedatum* slutdatum* utgangsdatum* kopdatum* date_shown date_is_shown datumet datumen',
  shortfall:
    'not_met unmet not_meet dont_meet cant_meet not_fulfil* fall_short fall_below falls_short short_of one_short cant_requalif* not_requalif* no_longer_qualif* inte_uppfyll* uppfyller_inte uppfylls_inte ouppfyll* nar_inte nar_vi_inte klarar_inte_kraven krav_saknas saknar_krav for_fa_certade under_ribban hamnar_under tappa tappar lose losing loose drop_out kick_us ryker aker_ur',
  trial_over:
    'trial trials evaluation unlicensed utvardering* provperiod* provversion* provlage olicensierad* unlock* lasa_upp laser_upp',
  notice:
    'notice* notif* notis* remind* paminn* avise* alert* meddelanden varsel varsl* forvarn* warned heads_up utskick* informed informer* underratt* renewal_mail fornyelsemejl* fornyelsemail* sends_out skickas_ut mejlas mailas varnad varnar varnas varning_innan write_to mails_us mailing_us year_end approach* narmar_sig',
  early_check:
    'three_months 3_months tre_manad* 3_manad* in_advance forvag i_god_tid god_tid tidigt tidigare_an early earlier ahead forhand i_tid in_time beforehand framforhall* lead_time alarm larm larma forvarning',
  at_risk:
    'risk* danger* endanger* fara hota* jeopard* threat* worry worrying oroa* orolig* osaker* shortfall short_of gap_in gaps lucka luckor luckorna tappa_kompetens* ryka ryker unsafe svajig* falla_bort slip slips slipping',
  before:
    'before befor beforehand innan fore forran prior previous* earlier tidigare forut in_advance preced* pre ahead_of infor redan already until_now last_year last_years forra_aret fjol ifjol fjolaret* foregaende_ar* ago for_lange_sedan sen_lange old_days for_ar_sedan for_lange_sen',
  old: 'old older oldest gammal gammalt gamla aldre aldst former previous earlier tidigare forra legacy ancient forlegad* fran_forr vintage for_lange',
  after:
    'after afterwards efter efterat darefter following since once when_done upon later senare sedan sen past sedermera',
  today:
    'today todays nowadays numera idag i_dag dagens currently current these_days at_present presently nufor* for_narvarande aktuell* still_exist* finns_kvar still_valid galler_fortfarande still_there year_nu i_dagslaget outdated out_of_date old_information inaktuell* foraldrad* foraldrat gammal_info* up_to_date uppdaterad_info is_this_still stammer_det_fortfarande galler_det_an galler_det_fortf* still_apply still_applies gallande 2022 2023 2024 2025 2026 right_now just_nu ar_historia is_history are_history finns_inte_mer',
  still:
    'still fortfarande langre any_more anymore no_longer annu alltjamt yet trots although despite even_though anda fast_an to_date hitherto hittills',
  recently:
    'recent* nyligen nyss just_now just_passed yesterday igar i_gar i_morse this_morning in_mandags i_mandags i_fredags i_tisdags last_week forra_veckan last_month forra_manad* the_other_day haromdag* fresh farsk* newly nyavlagd* latest senaste last_night nytagn* a_day_ago days_ago igaar just_got',
  new: 'new newest ny nya nytt nyare nyaste nyinford* novel additional fresh farsk* nytillk*',
  first_year:
    'first_year year_one forsta_ar* ar_ett opening_year opening_months initial_year startaret uppstartsar* right_away from_the_start fran_start* fran_borjan from_day_one second_year andra_aret ar_tva rookie_year fran_dag_ett inledningsar* nykomlingsar* from_the_beginning redan_forsta already_first honeymoon smekmanad* debut* from_zero fran_noll starting_from year_1 ar_1 nykomlingar nystartad',
  ttm: 'ttm tmt t_t_m trailing',
  twelve_months:
    'twelve_month* 12_month* tolv_manad* 12_manad* 12_man 12_mon trailing rolling ttm rullande past_year last_twelve last_12 senaste_tolv senaste_12 foregaende_tolv previous_twelve previous_12 senaste_aret past_12 past_twelve det_senaste_aret tolvmanad* 12manad* last_365 one_year_back ett_ar_tillbaka year_back look_back bakat tillbaka_i_tiden arsperiod*',
  six_months:
    'six_month* 6_month* sex_manad* 6_manad* half_a_year half_year halvar* half_of_a overgangstid* overgangsperiod* transition* grace_period sexmanad* overgang overgangen',
  period:
    'perioder perioderna periodens periods *period *perioden interval* time_frame timeframe tidsrymd* tidsspann* tidsperiod* tidsram* duration langd span spann window fonster calendar_month* kalendermanad* kalenderar* rakneperiod* matperiod* avrakningsperiod* fiscal_year financial_year raknear* rakenskapsar* measuring_year start_and_end budgetar* stretch counting_year how_far hur_langt older_than aldre_an from_when mellan_vilka afresh look_back cut_off slice december_to january_to matar* berakningsar*',
  hours_days:
    'hour hours timme timmar timmarna tim 72 24 48 72h 24h 48h h dygn dygnet over_natten overnight day days dag dagar dagarna dagen weekday* vardag* arbetsdag* working_day* business_day* 7_10',
  weeks:
    'week weeks weekly vecka veckan veckor veckorna veckovis fortnight* fjorton_dagar next_month nasta_manad following_month once_a_month',
  months:
    'month months monthly manad manaden manader manaderna manadens manadsvis* manatlig* mid_of mitten middle_of manadsskifte* 15th den_15 femtonde*',
  calendar_date:
    'january february march april june july august september october november december januari februari mars maj juni juli augusti oktober jan feb sept okt dec nov monday tuesday wednesday thursday friday saturday sunday mandag* tisdag* onsdag* torsdag* fredag* lordag* sondag* weekend helg helgen spring summer autumn winter sommaren sommar hosten host vintern varen vacation_time semestern jul nyar christmas new_year easter pask quarter quarters kvartal*',
  how_long:
    'how_long how_soon how_quick* how_fast hur_lange hur_lang hur_snart hur_snabbt hur_fort hur_manga_dagar hur_manga_timmar hur_manga_veckor how_many_days how_many_hours how_many_weeks how_much_time hur_mycket_tid tar_det does_it_take it_take lang_tid long_time takes_before drojer drojde droja droj till_dess tidsatgang* vantetid* time_until snabbaste at_once_or slapar reach_the nar_fram hinner hinna expect_my count_on_seeing',
  wait: 'wait waits waited waiting vanta vantar vantat vantan vantetid* avvakta* patien* talamod* tald delay* fordroj* droj* takes_time take_time eftersl* lagging hold_on sega segt slow long_time lang_tid forsen* take_long takes_long tar_lang',
  how_often:
    'how_often hur_ofta frequen* frekven* interval* regelbund* regularly periodic* lopande once_a gang_i_manad* ganger times every_time varje_gang routine* rutin* schedule* schema* cycle cykel aterkomm* recurring timetable* tidsplan* update* updating uppdater* refresh* released publish_date kommer_nya new_figures nya_siffror new_numbers siffrorna_komma mid_month revised recalc* omrakn* nollst* reset_date latest_figures real_time realtid rhythm rytm takt tempo how_fresh hur_farsk*',

  // Skills, exams and certifications
  certification:
    'sertif* certf* certi* cert certs cetif* cetrif* certet certen certar certarna certade intyg intyget intygen credential badge* badg badgar badgarna marke market marken markena markning* diplom* kvalifikation* qualification* *certifikat *certifikatet *certifiering *certifieringar accredit* ackrediter* behorighetsbevis* merit merits meriter meriterna mcsa mcse mcsd',
  exam: 'exam exams examen examination* examcode exame provens provets test tests testet testen testerna tested tenta tentor tentorna tentamen examina *prov *provet *proven provresultat* provprofil* provdata provlist* exm exmas tset tenterna',
  assessment:
    'assess* asses assesment* asessment* bedomn* quiz* kunskapstest* online_test* onlinetest* learning_check kunskapskontroll* test_in_partner pu_test delprov* sjalvtest* bedoms evaluat* utvarder*',
  skill:
    'skil skils skilss fardigh* know_how knowhow kunnande* kunskap* expertis* ability abilities formaga formagor knowledge competences kompetensdata kompetenslist* kompetensuppgift* talent* talang* skill skills skilling skillset* skilled skillz qualification* meriter good_at bra_pa',
  passed:
    'pass passed passes passing klara klarar klarat klarade klaras avklarad* avlagt avlagd* avlade avlagg* godkand* godkant took_the tog_provet tog_ett tagit skrivit completed complete completion finished finish earned earn earns achieve* attain* genomfor* slutfor* fullgjord* gjort_klart tagna aced nailed utexaminerad*',
  result: 'result* score scored poang outcome* utfall* provsvar grade grades betyg achievement*',
  technical_user:
    'technician* teknik* technical engineer* ingenjor* developer* devs dev programmer* architect* arkitekt* specialist* coder* techie* konsult* consultant* it_folk utvecklare* utvecklarna',
  skills_report:
    'skills_report* skill_report* skils_report* skills_reprot* skillsreport* skillsrapport* skills_rapport* skill_rapport* kompetensrapport* kompetensraport* kompetens_rapport* fardighetsrapport* fardighetsfil* fardighetslist* fardighetstabell* fardighetsdata kompetensfil* kompetensoversikt* kompetenslist* user_skills skills_data skill_data skills_file skills_list skills_sheet skill_overview skills_overview skill_list skill_table organisation_skills organization_skills organisationens_fardigheter list_of_certs cert_list certification_list certifieringslist* certifikatlist* certlist* provlista*',
  report:
    'report reports reporting reprot repport raport* rapport* *rapport *rapporten *rapporter overview* oversikt* summary summaries sammanst* sammanfatt* statement statistik* statistic* list lists lista listan listor listade listas listing overblick* redovisning* readout utdrag* extract inventor* registret',
  spreadsheet:
    'spreadsheet* excel* exel xls xlsx csv kalkylark* kalkylblad* sheet sheets ark arket file files fil filen filer filerna filens tabell* table tables workbook* arbetsbok* datafil*',
  column:
    'column* kolum* collumn* field fields falt faltet falten heading* headline* rubrik* header* rows row raden rader raderna cell cells cellen spalt* tabellhuvud* yes_and_no ja_och_nej says_yes says_no star_det_ja star_det_nej yes_in no_in relevant_for legend teckenforklar* interpret* tolka* on_the_left on_the_right till_vanster till_hoger bredvid',
  associated_in:
    'associated_in associated_to associated_pc associated_pmc associerad_i kopplad_i kopplat_i pc_column pmc_column pc_pmc pmc_pc in_pmc in_pc i_pmc i_pc pmc_yes pc_no pmc_ja pc_nej associated_with_pmc',
  download:
    'download* downlod* dowload* donwload* ladda_ner ladda_ned laddar_ner laddar_ned laddade_ner laddade_ned laddas_ner laddas_ned laddat_ner nedladd* nerladd* hamta hamtar hamtade hamtas hamtat hamtning* export* ta_ut tar_ut tog_ut plocka_ut plockar_ut plocka_fram plockar_fram get_out fetch* pull pulls pulled pulling save_as spara_ner print_out skriva_ut dump grab grabs retrieve* ta_fram fa_ut far_ut fa_fram far_fram',
  retire:
    'retire* retiring discontinu* phase_out phased_out utgaend* utfas* fasas_ut fasats_ut fasa_ut avvecklas avvecklat avvecklad* avveckla avveckling* pensioner* slopa* indrag* dras_in dragits_in tas_bort tas_ur ur_bruk ur_sortiment* end_of_life eol withdraw* withdrew scrapped scrap skrot* laggs_ner lagts_ner laggs_ned nedlagd* nedlagt taken_away no_longer_offered stop_exist* sunset* obsolete outdated outgoing old_exam* gamla_prov* gamla_exam* going_away forsvinner_prov* utgangna* utgangen* stryka stryks foraldrad foraldrade foraldrat tillbakadrag* mcsa mcse mcsd taken_out borttagna_prov borttaget_prov way_out vag_ut dras_tillbaka drar_tillbaka dragits_tillbaka pulled_from do_away done_away no_longer_exist* doesnt_offer inte_finns_langre gamla_tester gamla_marken gamla_cert* killed killing ghost* expired_exam* no_longer_available gar_inte_langre 70_series 70_serien phasing upphor_prov* away_for_good borta_for_gott dropped_exam pulls_an',
  relevant_skill:
    'releva* applicable tillamplig* hor_till belongs_to named namned namnd namns uppraknad* listed_in listed_for counts_for matches matching matchar motsvar* passar_in right_exam* ratt_prov* right_cert* ratt_cert* which_exams vilka_prov* which_certs vilka_cert* vilka_exam* unlisted olistad* not_listed star_inte inte_listad* off_the_list irrelevant* which_test vilket_prov which_certificate unrelated orelaterad* extra_badge* extra_marken spelrum leeway resemble* liknar advanced_certificate*',
  count_toward:
    'count counts counted counting toward towards rakna raknas raknar raknats raknades raknade tillgodo* galler_som giltig* validity ge_poang qualify* qualifies kvalificer* medrakn* inraknas beakt* considered consider taken_into tas_med recogni* erkan* accept* godta* duga* duger godkanns approved valid vara_vard worth do_any_good spelar_roll credited credit do_instead matter_which any_use do_any spelar_det_roll make_a_difference push_us closer_to narmare taken_as hansyn valued godkanner_ni',
  other_vendor:
    'openedx edx coursera udemy linkedin pluralsight udacity cisco aws amazon google bootcamp* hogskol* universitetsexamen degree third_party tredjepart* tredje_part* other_vendor* vendor vendors leverantor* extern* non_microsoft icke_microsoft issuer* issued utfard* utgivare platform* plattform* kalla kallor kallorna source sources akademi academy salesforce* oracle* red_hat redhat dell* hp_partner vmware* veeam* check_point fortinet* comptia* sap_partner adobe* apple jetbrains* atlassian* spotify* netflix_sub iso_27001 iso27001 pmp* itil* scrum* prince2 zendesk* hubspot* ibm* huawei* lenovo* samsung* places_of_learning utbildningsstalle* come_from komma_ifran varifran outside_microsoft besides_microsoft utover_microsofts egna_sajter inte_ar_microsofts home_made egengjord* self_made',
  lingers:
    'still_show* still_visible still_listed fortfarande_syn* syns_fortfarande ligger_kvar star_kvar finns_kvar linger* kvarligg* kvar_i_rapport* kvar_i_listan still_in_the remain remains stay stays disappear* forsvinn* forsvann forsvunn* dyker_upp_fortfarande still_appears vanish* borta lever_kvar hanger_kvar hanger_med',
  no_skills:
    'no_skills no_skill without_skills inga_fardighet* ingen_fardighet* saknar_fardighet* utan_fardighet* no_certs no_exams no_badges inga_prov inga_cert* inga_intyg no_certification* empty_line empty_row tom_rad tomt_pa zero_skills noll_fardighet* noll_prov nothing_on_his nothing_on_her nothing_next_to shows_nothing uncertified ocertifierad* saknar_prov saknar_cert* blank_row no_results inga_resultat ingenting_alls nothing_at_all nothing_against nothing_whatsoever without_exams utan_prov utan_cert* saknar_meriter saknar_intyg tomma_rader',
  no_users_found:
    'no_users no_users_found no_user_found users_found no_user inga_anvandare ingen_anvandare hittades_inga inga_anvandare_hittades hittade_inga kunde_inte_hitta cant_find_anybody cannot_find finds_nobody found_nobody nobody_found ingen_hittades hittar_ingen ingen_med no_one_with nobody_with no_data nothing_found no_result* inga_data ingen_data skills_data fardighetsdata inga_traffar',
  transcript:
    'transcript* transkript* meritlista* meritforteckn* provutdrag* certifieringsutdrag* utdrag utdraget betygsutdrag* record records exam_history provhistorik* historik* studieintyg*',
  training:
    'trainning* traning* traini* utbildn* utbilda utbildar utbildas kurs* course* class classes lesson* lektion* lectur* educat* teach* taught undervis* workshop* larande* fortbild* kompetensutveckl* upskill* classroom* klassrum* seminar* *utbildning *utbildningen *utbildningar *kurs *kurser instructor* instruktor*',
  learn_modules:
    'modul* learning_path* learningpath* larvag* utbildningsvag* utbildningsmodul* larstig* utbildningsstig* self_paced sjalvstud* lektionsplan* webbkurs* onlinekurs* e_learning elearning trail trails curriculum study* studie* studer* plugga* learnt learned lart_sig lara_ut online_course* utbildningssid* larande',

  // Linking and identities
  link: 'link linked links linking lnk likning linkd koppla kopplar kopplas kopplat kopplad kopplade koppling* kopla* kopll* ihopkoppl* sammankoppl* inkoppl* certifieringskoppling* associat* assosiat* asociat* assocat* assciat* associer* connect* conect* connecct* anslut* anslot tie ties tied tying knyt* knot knutit knuten knutna knutet attach* binda binder bind binds bundet bunden bond hook hooked hooking join_up lanka* lankn* pair pairing para_ihop assign_to hang_ihop hor_ihop bring_in fa_in far_in linka* masskoppl* lnik',
  unlink:
    'unlink* un_link unlnk* delink* koppla_bort koppla_loss koppla_ur koppla_fran koppla_ifran kopplar_bort kopplar_loss kopplar_ur kopplas_bort kopplas_loss bortkoppl* frankoppl* losskoppl* urkoppl* detach* disconnect* dissociat* disassoc* un_associate* deassoc* sever frigor* slappa loskoppl* lossa lossar losgora ta_bort_koppling* remove_access removeaccess undo undone angra* hava upphav* revoke* aterkalla* withdraw* pull_back dra_tillbaka break_the_tie bryta* bryter bryts cut_the_tie bandet cut_loose let_go get_rid bli_av free_my rid_of off_switch stop_my off_the_list my_certs_back off_my frees reverse ta_tillbaka tar_tillbaka far_bort_mina take_back let_me_out slippa_ur ga_ur kliva_ur kliver_ur stop_sharing sluta_dela cut_ties klippa klipper',
  microsoft_learn:
    'microsoft_learn* mslearn learn learning_account* learnkonto* learning_konto* learningkonto* learnprofil* docs_profile larkonto* utbildningskonto* certifieringskonto* certification_account* learning_site utbildningssid* mscert ms_cert certification_dashboard lernkonto exams_and_certifications',
  mcid: 'mcid* mc_id mcdi mcpid* mcp mcps certification_id* certification_number* cert_id* cert_profile* cert_number* cert_nummer* certid certnummer* certprofil* certification_profil* certifieringsprofil* certifierings_id* certifieringsid* certifieringsnummer* certifikatnummer* certifikats_id certifikatsnummer* certifikatprofil* exam_profile* exam_id exam_number provprofil* prov_id transcript_id transcript_number profile_id profil_id profilid* profilnummer* microsoft_certification_profile cert_login certification_login',
  number_id:
    'number nr numret nummer* ident ids serial* serienummer* identif* id_t beteckning* sifferkombin* sifferrad*',
  partner_university:
    'partneruniversit* partner_univ* pu pus puportal* pukonto* university universitet* partner_uni uni_account univeristy universty your_learning',
  profile:
    'profil* prfile porfile profle my_page min_sida mina_sidor account_page settings installning* upper_right ovre_hogra uppe_till_hoger personal_page',
  partner_center:
    'partner_center* partner_cetner partner_centr* partnercent* partnrcenter parter_center parnter_center patner_center partner_senter pc portaler portals portalens partnerportal* partner_portal* new_system nya_systemet *portalen *portal partner_site partnersajt* partnersid* partnerwebb*',
  pmc: 'pmc pmcs pcm p_m_c partner_membership membership_center membership_centre medlemscent* partnermedlemscent* medlemskapscent* old_portal old_center old_centre old_system old_site gamla_portal* gamla_system* gamla_centret gamla_sajten gamla_sidan previous_portal former_portal forra_portal* forra_system* tidigare_portal* legacy_portal foregangare* predecessor old_tool gamla_verktyget from_the_old fran_det_gamla fran_gamla old_membership gamla_medlems* previous_partner_system forra_partner* retired_portal membership_site medlemssajt* medlemssid* medlemssystem*',
  account:
    'acount* acccount* accout* accuont kontona kontots kontonas *konto *kontot *konton anvandarkonto* kontouppgift* useraccount user_account* identit* account accounts',
  work_account:
    'work_account* work_e_mail work_email work_mail work_address work_id work_login office_mail office_email office_address office_login office_user company_account company_mail company_email company_address company_login corporate business_account business_mail jobbkonto* jobbmejl* jobbmail* jobbadress* jobb_mejl* jobbinlogg* jobbepost* arbetskonto* arbetsmejl* arbetsadress* arbetsmail* foretagskonto* foretagsmejl* foretagsmail* foretagsadress* foretagsinlogg* firmamejl* firmakonto* firmamail* firmans_mejl* bolagsmejl* bolagskonto* tjanstemejl* tjanstekonto* tjansteadress* kontorsmejl* school_account skolkonto* active_directory azure_ad aad entra_id office_one company_one',
  private_account:
    'privat* personal personlig* hotmail* gmail* gmial outlook_com outlookcom live_com live_se yahoo* icloud* msa home_address home_mail hemadress* hemmejl* student_address student_account studentadress* studentkonto* skoladress* skolmejl* old_school egen_mejl egen_adress eget_konto microsoftkonto* microsoft_account*',
  email_address:
    'email* emial* e_mail* e_post* epost* eport mejla* mejlkonto* mails mailen mailet mailbox* mailadress* mailade mailar mailing mailed address* adres adress* adreess mailadd* brevlada* inkorg* inbox post posten postladan *mejl *mejlen *mejlet *mail *adress *adressen *epost',
  different_email:
    'different_email different_e_mail different_address different_mail* another_email another_e_mail another_address another_mail other_email other_address other_mail annan_mejl* annan_adress annan_e_post annan_epost annan_mail* andra_adress* olika_mejl* olika_adress* olika_e_post olika_epost olika_mail* tva_adress* tva_mejl* two_addresses two_emails two_mail* fel_mejl* fel_adress wrong_email wrong_address dont_match doesnt_match not_match stammer_inte inte_stammer stammer_ej mismatch* differ differs skiljer_sig name_change changed_name bytt_namn bytte_namn efternamn* surname* maiden_name old_email old_address gammal_adress gamla_adress* gammal_mejl*',
  sign_in:
    'sign_in signin sign_on signed_in signs_in signing_in sign_into log_in log_on log_into login* logon* logged_in logged_on logging_in logging_on logs_in inlogg* inlog logga_in logga_pa logg loggar_in loggat_in loggade_in loggas_in palogg* komma_in kommer_in kom_in get_in gets_in go_in gar_in front_door authentic* autentiser* legitimera* bankid access_the_portal *inloggning *inloggningen *login provinlogg*',
  credentials:
    'credential* credental* password* pasword* passwd losenord* losen user_id username* user_name anvandarnamn* anvandar_id anvandarid* inloggningsuppgift* inloggningsinfo* login_details login_info sign_in_details sign_in_info account_details account_info kontouppgift* uppgifterna_till autentiseringsuppgift* passphrase pin pinkod* inloggningsdetalj* logins',
  same_credentials:
    'same_credential* same_login* same_password* same_email same_e_mail same_account* same_address same_mail same_user same_sign samma_uppgift* samma_inlogg* samma_losen* samma_mejl* samma_adress* samma_e_post samma_epost samma_mail* samma_konto* samma_anvandar* identical_login* identiska_inlogg* both_sites bada_sajt* bada_sid* bada_stall* use_email_address use_to_associate one_login one_account ett_konto en_inloggning ett_inlogg both_logins bada_inlogg* both_accounts bada_kontona shared_login gemensam_inlogg* gemensamma_uppgift*',
  choice_option:
    'option options choice* choose* chose pick picks picked select* alternat* val valet valen valja valjer valde valt valjs tick ticked box_to kryss* rutan ruta radio_button markera* menu_item menyval* which_one vilket_av vilken_av vilken_ska whichever suggested foreslas foreslar foreslog foreslaget prechosen forvald*',
  button:
    'button* knapp* click* klick* press presses pressed tryck* menu* meny* tab fliken flik flikar dropdown rullgardin* link_on_the icon ikon* icons screen screens skarm skarmen skarmbild* page pages sida sidan sidor sidorna vy vyn',
  access:
    'access* acces acess acccess atkomst* tillgang* tilltrade* behorig* inslappt slappt_in slapper_in slapps_in let_in let_me_in get_in komma_at kommer_at kom_at open_for oppen_for reach_the reachable',
  lost_access:
    'lost_access no_access lost_my_login lost_login utelas* lock_out utestang* inte_langre_in no_longer_in cant_get_in cant_log_in cant_sign_in kommer_inte_in kan_inte_logga kom_inte_in utan_atkomst utan_inlogg* no_login shut_out sparrad* sparrat sparras sparra konto_borttag* account_deleted account_closed kontot_ar_stangt kontot_stangt locked blocked access_is_gone',
  multiple_mcid:
    'two_mcid* two_profiles two_ids two_numbers two_cert* two_accounts several_mcid* more_than_one duplicate* dubblett* dubbla* dubbel* tva_mcid* tva_profil* tva_nummer tva_konton tva_id tva_certifieringsprof* flera_mcid* flera_profil* flera_konton several_profiles several_accounts extra_profil* second_profile second_mcid other_profile another_profile split_between spread_over utspridd* spridda sprida uppdelad* double doublet second_identity andra_identitet* second_account another_id annat_id one_id ett_id student_id both_ids idn mina_id ended_up hamnat hamnade two_logins tva_inlogg* other_number',
  merge_profiles:
    'merge* merging sla_ihop slar_ihop slas_ihop slog_ihop slagit_ihop slagits_ihop sla_samman slas_samman sammanslag* ihopslag* combine* combining consolidat* konsolider* kombiner* slas_ihop_till put_together bring_together unify unite* forena* join_together fora_samman fora_ihop into_one fuse one_of_them fa_ihop satta_ihop bli_ett ga_ihop lagga_ihop move_all flytta_over fora_over fa_over bring_the_tests bring_over into_profile till_ett_id to_one_id',
  single_mcid:
    'company_at_a at_a_time in_one_go en_i_taget ett_i_taget ett_foretag_i samtidigt simultan* parallel* at_once at_the_same same_time samma_gang pa_en_gang both_companies both_firms both_employers both_partners bada_foretag* bada_firmor* bada_bolag* bada_arbetsgivar* tva_foretag tva_firmor tva_bolag tva_partner* tva_arbetsgivar* two_companies two_firms two_employers two_partners two_memberships flera_foretag several_companies several_employers flera_arbetsgivar* flera_partner* dual dubbelanstall* deltid* part_time half_time halvtid* 50_50 sidojobb* side_business bisyssla* moderbolag* parent_company dotterbolag* subsidiar* sister_company systerbolag* systerforetag* own_company eget_bolag eget_foretag egen_firma egna_firma*',
  association_limit:
    'limited_association* association_is_limited associations_are_limited association_limit* is_limited are_limited begransad* begransat begransning* kopplingsgrans* too_many_times for_manga_ganger too_often for_ofta used_up_my cooling cool_off cool_down karens* sparrtid* locked_for quota* kvot* cap capped abuse missbruk* fuska* cheat* times_per_year ganger_per_ar ganger_om_aret next_possible tidigaste_datum tidigast earliest forsoka_igen try_again tries attempts forsok forsoken associate_again link_again connect_again koppla_igen ansluta_igen associera_igen hur_manga_ganger how_many_times arskvot* once_more annual_limit too_many last_ute blocked_from sparrad_fran keep_connecting',
  themselves:
    'themselves herself himself myself yourself oneself sjalv sjalva sjalvt pa_egen_hand own_hand personally personligen var_och_en each_user each_person each_of individual* individen individuell* on_their_own pa_egen egenhandigt privacy integritet* gdpr personuppgift* dataskydd* personal_data data_protection confidential* sekretess* konfidenti* legal_reason* juridisk* consent samtyck*',
  on_behalf:
    'behalf for_them for_him for_her for_me for_others someone_elses somebody_elses nagon_annans nagon_annan at_nagon at_andra at_dem at_honom at_henne at_de at_mina at_vara at_sina for_de_anstallda for_my_staff for_my_people for_the_team i_deras_stalle in_their_place instead_of_them i_nagon_annans for_alla central* bulk* en_masse mass massregist* i_ett_svep i_klump all_at_once alla_pa_en upload_a_list for_everybody for_everyone for_users force tvinga* tvangs*',

  // People, roles and organisations
  admin:
    'administrat* adminstrat* administrer* adminroll* adminkonto* adminbehorig* admn amdin *admin *admins *administrator *administratorer it_avdelning* it_department it_ansvarig* systemansvarig* it_chef* partneransvarig* behorighetsansvarig*',
  global_admin:
    'globaladmin* globala_admin* tenant_admin* company_admin* globl_admin superadmin* super_admin huvudadmin* global toppadmin* hogsta_admin*',
  mpn_partner_admin:
    'mpn_partner_admin* partner_admin* partneradmin* mpnadmin* mpn_adm* mpn_parter_admin mpn_partneradm* admin_for_mpn natverksadmin*',
  account_admin:
    'mpn_account_admin* acount_admin* kontoadm* account_adm* kontots_admin* account_amdin accountadm* konto_admin*',
  report_viewer:
    'executive_report* reportviewer* rapportlas* viewer* lasbehorig* read_access lasrattighet* read_only view_rights las_roll insights_role* insights_roll* insiktsroll* insights_behorig* insights_permission* lasarroll* lasare',
  role: 'role roles rollerna rollens permission* permited rights right_to rattighet* ratt_att har_ratt behorig* befogen* authori* privileg* uppdrag* licence_to mandat* clearance assign_role* tilldela_roll* which_hat roll rollen roller adminroll* anvandarroll* viewerroll* lasarroll* partnerroll* insiktsroll*',
  assign:
    'assign* tilldel* hand_out hands_out handed_out dela_ut delar_ut delat_ut delas_ut utdela* grant* ge_behorig* ge_ratt bevilja* allocate* allot* give_rights give_access fordelning* utse utsedd* set_up_as appoint appointed appoints',
  user: 'user users usr anvandar* uesr end_user* slutanvandare* people peoples folk folket individ* manniska* manniskor someone somebody person persons personer personen personens personerna',
  employee:
    'employee* emplyee* employe employed anstalld* medarbet* personalen personalens staff workforce workers worker co_worker* coworker* colleague* collegue* coleague* kollega* kollegor* kolleger teammate* teammedlem* team teamet teamets ganget crew guys guy killar kille tjejer our_people vara_folk my_people mitt_folk lagkamrat* arbetskamrat* jobbkompis* jobbarkompis* hires resource resources resurs* trainee* praktikant* intern_student interns consultant* konsult* deltidare* var_personal egen_personal personalstyrka',
  job: 'job jobs jobb jobbet jobben jobbar jobba jobbade jobbat work_for works_for worked_for arbete arbetet arbetar arbetade arbetat employment anstallning* tjanst_hos befattning* position occupation career karriar*',
  boss: 'boss bosses chefer chefens manager* management ledning* vd vdn ceo cfo cto owner* agare* direktor* director directors executive* styrelse* board supervisor* team_lead* teamlead* teamledare* lead_of forman head_of *chef *chefen *ledare superior leadership higher_ups ekonomichef* bossen',
  company:
    'company* compnay* copmany companies firm firms firma firman firmor firmans bolagen bolagets *bolag *bolaget business businesses foretagen foretagets *foretag *foretaget organis* organiz* organsation* org orgs enterprise_of verksamhet* koncern* group_of our_place outfit consultanc* konsultbolag* konsultfirma* agency agencies byra byran startup* start_up nystartat reseller* aterforsalj* employer* arbetsgiv* workplace* arbetsplats* office_of house_of corp corporation',
  another_company:
    'another_company another_firm another_partner another_employer another_organi* other_company other_firm other_partner other_employer annat_foretag annat_bolag annan_firma annan_partner annan_arbetsgiv* annan_organisation andra_foretag* andra_bolag* andra_firman different_company different_firm different_partner different_employer new_company new_firm new_employer new_partner new_job new_workplace new_place ny_arbetsgiv* nya_arbetsgiv* nytt_jobb nya_jobbet ny_arbetsplats nytt_foretag nya_foretaget nya_firman ny_firma nytt_bolag nya_bolaget konkurrent* competing konkurrerande rival* company_a company_b foretag_a foretag_b partner_a partner_b from_a_to competitor* konkurrens* other_training_compan* other_partners_name other_brands andra_varumark*',
  former_company:
    'former_company former_employer former_firm former_partner former_job old_company old_firm old_employer old_job old_workplace old_place previous_company previous_employer previous_firm previous_job last_employer ex_employer forra_foretag* forra_arbetsgiv* forra_firman forra_jobb* forra_bolag* gamla_arbetsgiv* gamla_foretag* gamla_firman gamla_jobb* gamla_bolag* gammal_arbetsgiv* gammalt_jobb tidigare_arbetsgiv* tidigare_jobb* tidigare_foretag* tidigare_firma* foregaende_arbetsgiv* dar_jag_jobbade where_i_used used_to_work gamla_stallet',
  other:
    'other others another different_one annan annat andra andras ytterligare_en else elsewhere annanstans alternative',
  moved_company:
    'changed_job* changed_compan* changed_employer* change_job* change_compan* change_employer* changing_job* switched_job* switched_compan* switched_employer* switch_compan* switch_job* moved_compan* moved_job* move_to_another moved_to_another went_to_another bytt_jobb bytte_jobb byter_jobb byta_jobb bytt_arbetsgiv* bytte_arbetsgiv* byter_arbetsgiv* byta_arbetsgiv* bytt_foretag* bytte_foretag* byter_foretag* bytt_firma bytte_firma byter_firma byta_firma bytt_bolag bytte_bolag byter_bolag jobbyte* jobbytar* arbetsgivarbyte* bytt_anstallning started_at_another borjat_pa_ny* gick_till gatt_till_en over_till changed_partner byter_partner moved_on flytta_med flyttar_med bring_along bring_with ta_med tar_med tagit_med take_with take_my take_along job_change job_switch',
  leaver:
    'leave leaves leaving left leavers leaver quit quits quitting resign* slutar slutat slutade sluta sagt_upp sager_upp sade_upp sa_upp uppsag* handed_in_his notice_period avga* lamnar lamnat lamnade lamna hoppar_av fired fire laid_off layoff* sacked dismissed redundan* avsked* sparkad* sparkas kicked_out go_out_the walk_out offboard* avslut* attrition gick_i_pension gar_i_pension pensionar* retired_person tjanstled* is_gone forsvann stuckit ex_colleague* former_employee* former_colleague* former_user* tidigare_anstalld* tidigare_kollega* tidigare_medarb* fore_detta ex_anstalld* ex_kollega* no_longer_work* jobbar_inte_kvar inte_kvar departing departs departed departure*',
  not_joining:
    'not_joining no_new_job no_new_employer not_another unemployed arbetslos* jobblos* without_a_job between_jobs mellan_jobb* utan_jobb utan_nytt_jobb inget_nytt_jobb ingen_ny_arbets* sabbatical sabbats* studies studying_full borjar_plugga retired_now pensioner* i_pension career_break not_a_partner ska_inte_till freelanc* frilans* egenforetag*',
  new_employee:
    'new_employee* new_hire* new_colleague* new_coworker* new_consultant* new_starter* new_joiner* newcomer* hire hires hired hiring recruit* rekryt* nyanstall* nyrekryt* ny_kollega nya_kollegor nya_kollegan ny_medarb* nya_medarb* ny_konsult nya_konsult* nykomling* nyborjare* nybliv* ny_person nya_personer anstalla anstaller anstallde anstallt anstallning* joined_us joined_our joins_us joining_us starts_with_us started_with_us starts_here started_here borjar_hos borjade_hos borjat_hos borjar_jobba borjade_jobba first_day forsta_dagen onboard* ny_i_teamet newbie*',
  effect:
    'effect effects affect* impact* paverka* konsekvens* consequence* happen* hander hande hant blir_det_med vad_blir gar_det_med suffer* drabba* foljd foljder innebar innebara what_if',
  customer:
    'customer* custommer* client clients kund kunden kunder kunderna kundens kunders slutkund* klient klienter buyer* kopare uppdragsgivare* betalande_kund* outside_deliver* extern_lever* externa_kund* kundutbild* external_train*',
  acquisition:
    'acqui* aquis* aquir* forvarv* kopt_upp kopte_upp koper_upp buys_us bought_another bought_a_company bought_a_small bought_out merger* merged fusion* gatt_samman ga_samman gar_samman gick_samman slog_ihop_bolag sammanga* takeover* take_over taking_over took_over taken_over ta_over tar_over tog_over tagit_over overtag* absorb* becoming_one two_partners two_partner_firms ihopslagning* inforliv* join_forces koncernsammans* foretagskop* bolagskop* uppkop uppkopet uppkopt* blir_ett blir_en become_a_single joining_forces deal_closes affaren_ar when_we_unify gar_ihop ga_ihop slas_samman two_companies_become one_group',

  // Requirements and performance
  requirement:
    'requir* reqirement* requriement* reqs kraver kravs kravde kravlista* *krav *kraven *kravet prereq* precondition* forutsatt* forkrav* criteri* kriteri* condition* villkor* demand* must_have needs_to_be must_be checklist* does_it_take qualif* kvalificer* eligib* behorighetskrav* fordras fordrar behovs_for needed_for need_to_have need_in_place minimum* minimi* at_least minst threshold* troskel* bar_for what_is_needed vad_behovs fulfil* bar_we ribban ribba the_bar hurdle* spelled_out spell_out specification* specifikation* fordring* entry_bar what_it_takes clear_the_bar satsa_pa',
  meet_requirement:
    'meet meets met meeting_the fulfil* uppfyll* uppna* natt reach* tillfredsst* klara_krav* klarar_krav* comply complying lever_upp live_up hit_the nar_upp na_upp na_malet nar_malet measure_up up_to_scratch suffic* tillracklig* racka racker enough not_meet* fall_short falls_short fell_short falling_short miss_the_target klarar_inte_krav* klarar_vi_inte nar_inte nar_vi_inte inte_nar under_gransen saknar_poang come_up_short lag_behind below missar_kraven missar_malen short_on one_person_short en_person_kort fattas fattades saknas_en satisfy satisfies satisfied',
  performance:
    'performanc* perfomance* performace prestanda* prestation* revenue* intakt* omsattn* usage_data consumption* forsaljn* sales growth tillvaxt* turnover workload* active_usage numbers figures results_for forbrukning* *siffror *siffrorna *siffra stats statistik* statistic* totals summan purchases_data',
  association_type:
    'association_type* associationstyp* kopplingstyp* partnerkoppling* partner_associat* csp dpor cpor pal tpor partner_of_record digital_partner claiming admin_link offer_type* erbjudandetyp* type_of_association associeringstyp* typ_av_koppling admin_id transacting registrerad_partner partnerassociat*',
  pci: 'pci contribution* bidragsindikator* indikator* indicator* partnerbidrag* cba cloud_business_applications cloud_business business_application* business_apps affarsapp* dynamics* d365 crm erp power_platform powerplatform net_new nettotillsk* nya_kunder new_customers customer_adds net_customer deployments utrull* customer_growth added_customers kundtillvaxt* nykund* capacity kapabilitet* delpoang* delmatt* bidragspoang* partnerindikator*',
  score:
    'score* scoring poang* points percent_of weighted viktning* calculat* calulat* berakn* rakna_ut raknas_ut raknar_ut computed utrakn* formel formula metric* measure* matning* matten mattet matetal',
  specialisation: 'speciali* avancerade_special* spec specs avancerad advanced fordjupn* specialty',
  solutions_partner:
    'solutions_partner* solution_partner* losningspartner* designation* utmarkelse* beteckning* successor* replaced_gold efterfolj* eftertrad* came_instead kom_i_stallet kom_istallet istallet_for_guld instead_of_gold replaced_by ersatt ersattes ersatts ersatte ersatter took_the_place tog_over_efter new_programme new_program nya_programmet nytt_program ai_cloud ai_cloud_partner modern_work infrastructure partnermarke* partner_badge* customer_badge* counterpart motsvarigheten six_new sex_nya categories kategori* modern_equivalent',
  covid:
    'covid* corona* korona* pandemi* virus* outbreak* utbrott* lockdown* lock_down nedstang* smitta* smittspridn* halsokris* krisen crisis epidemi* karantan* quarantine* omicron delta_variant sars closed_down stangda_testcent* forgiveness force_majeure hard_year',
  extension:
    'extension* extend* forlangn* forlangs forlangas forlangda forlangd forlangt uppskov* uppskjut* respit* relief lattnad* leniency lenient slack cut_some exempt* undantag* undantas undanta dispens* waive* wave slippa slipper sluppit free_pass frikort postpone* skjuta_upp skjuts_upp skjutas_upp prolong* anstand* deferr* extra_year extra_ar overseende* exception* excuse* forgiveness befria* klarar_sig_undan get_a_break let_off let_us_off',

  // Money
  fee: 'fee fees avgift* *avgift *avgiften *avgifter arsavgift* medlemsavgift* charge charges charged bill bills billed dues kostar_medlem* licensavgift* payment_due cost_of_membership guldavgift* silveravgift* kompetensavgift*',
  price:
    'price* pricing priser priserna prislapp* prislist* *pris *priset cost costs costing kostar kosta kostade kostat kostnad* how_much hur_mycket_kost* expens* dyr dyrt dyra dyrare dyrast cheap* billig* budget* fullpris* listpris* quote quotation offert* rate rates belopp* amount spend money pengar slanten slantar euro euros dollar* kronor kr sek usd eur pounds',
  discount:
    'discount* rabatt* rebat* reduction* reduce* nedsatt* avdrag* price_cut* price_break prisavdrag* prissank* money_off knocked_off knock_off cheaper billigare lower_fee lower_price lagre_avgift lagre_pris percent procent percentage* special_price save_money spara_pengar sparar deduct* dra_av dras_av dragits_av cut_in mellanskillnad* only_the_difference kampanjpris* discont',
  free_of_charge:
    'free gratis kostnadsfri* avgiftsfri* no_cost no_charge utan_kostnad utan_avgift costs_nothing kostar_inget kostar_ingenting pa_kopet zero_cost at_no_extra on_the_house bjuds bjuder_pa',
  pay: 'pay pays paid paying payment payments paymnet betal* erlagg* settle* regler_faktura reglera* fork_out cough_up lagga_ut slanta projsa* swish* credit_card kreditkort* kortbetaln* bank_transfer bankoverf* wire paypal visa_card instalment* avbetaln* delbetaln*',
  buy: 'buy buys buying bought purchas* purshas* puchase* kopa koper kopt kopta kopte kopts kop kopet inkop* kopes inhandl* handla acquire_a get_hold skaffa* anskaff* order orders ordering ordered bestall* shop_for shopping invest* commercially',
  invoice:
    'invoic* invocie* faktur* fakutra* *faktura *fakturan *fakturor billing bill_from kvitto* receipt* inkopsfaktur* leverantorsfaktur* billed real_bill',
  order_confirmation:
    'orderbekraft* bestallningsbekraft* confirmat* bekraft* purchase_order* inkopsorder* order_list orderlist* partner_report* partnerrapport* egna_rapport* own_report* own_list* receipt* delivery_note* foljesedel* kvitto* offert* pro_forma proforma statement_of',

  // Learning Partner programme
  learning_partner:
    'learning_partner* learningpartner* learnig_partner learning_program* learningprogram* learning_option* learningalternativ* learning_alternativ* learning_niva* learning_level* learning_scheme learning_competenc* training_partner* traning_partner utbildningspartner* utbildningsprogram* utbildningsforetag* utbildningsbolag* utbildningsverk* utbildningsgren* training_compan* training_firm* training_business* training_provider* training_organi* training_house utbildningsleverant* learning_provider* course_provider* course_compan* course_organi* kursarrang* kursleverant* kursforetag* kursbolag* kursverksam* utbildare* utbildningsinstitut* teaching_partner* clp cpls learning_business learning_side option_learning education_partner* education_provider* education_business education_compan* utbildningshus* utbildningsbit* larpartner* trainer_organi* trainer_compan* runs_courses academy akademi utbildningsakademi* utbildningssteg* training_track training_way utbildningsspar* utbildningsvag* utbildningsversion* utbildningsniv* education_flavour education_track',
  mct: 'mct mcts mtc m_c_t microsoft_certified_trainer',
  trainer:
    'trainer* tainer mct mcts certifierad_utbild* instructor* instruktor* teacher* larare* lararna utbildare* kursledare* course_leader* lecturer* forelasare* handledare* coach* kurslarare* tutor* educator*',
  courseware:
    'courseware* coursware* course_ware coursewear curseware kursmaterial* kursbock* kursbok* kurslitterat* kurspaket* kursinneh* course_material* course_book* course_content training_material* teaching_material* learning_material* utbildningsmaterial* undervisningsmaterial* laromedel* larobock* textbook* curricul* labs labbar bocker books moc mocs kursutbud* kurskatalog* workbooks kompendi* material materialet materials official* officiell*',
  omlp: 'omlp omlps olmp o_m_l_p official_microsoft_learning learning_product* officiella_microsoft_learn* officiella_utbildningsprod* larprodukt* utbildningsprodukt* moc official_microsoft microsoft_official officiell_microsoft* qualifying_product* kvalificerande_prod* kvalificerande_inkop* qualifying_purchas* licensed_material o_m_l',
  courseware_marketplace:
    'courseware_shop course_shop courseshop marketplace* market_place marknadsplats* kursbutik* kursshop* webbutik* butik butiken store shop_for_course book_shop bookshop bestallningssid* e_handel',
  kpi: 'kpi kpis kip kpin kpier kpierna kpiet kpimal* kpikrav* kpivarde* key_performance key_figure* nyckeltal* performance_indicator* target targets mal malet malen malsattn* goal goals benchmark* metric* matetal* styrtal* quota_for volume learning_kpi* volym volymen volymer',
  kpi_mismatch:
    'mismatch* mis_match discrepan* avvik* diskrepan* skiljer_sig stammer_inte stammer_ej inte_stammer does_not_match dont_match doesnt_match dont_add_up not_add_up add_up gar_inte_ihop overensst* overens wrong_number* fel_siffr* felaktiga_siffr* lagre_an hogre_an inconsistent olika_siffr* olika_tal olika_varden off_by two_different_numbers deviat* inte_lika felrakn* differs_from different_numbers different_figures disagree* dont_agree doesnt_agree undercount* too_low too_high for_lag for_laga for_lagt for_hog lower higher isnt_right not_right inte_ratt put_right undervarder* tally tallied incorrectly motsager wrong_figures',
  measure_success:
    'succes framgang* lyckas* lyckat judged judge judges bedoms bedomer measured measure measures matas matt_som utvardera* evaluated graded are_we_doing how_well hur_bra skoter vad_som_driver drives points_in drar_upp pushes_up built_on bygger_pa avgor avgors decides determine* success successful succesful successfully',
  one_day_course:
    'one_day en_dag endags* one_day_training one_day_course full_day heldag* half_day halvdag* course_day* kursdag* utbildningsdag* utbildningstimm* training_day* training_hours day_long daylong two_day* tvadag* five_day* femdag* veckokurs* kurslangd* course_length length_of_the langden_pa duration student_day* elevdag* deltag* participant* attendee*',
  commit_performance:
    'commit* ata_sig ataga* lova* lofte* forbind* promise* pledge* guarantee* garanti* garanter* guideline* riktlinj* performance_requirement* prestationskrav* promising agree_to undertak*',
  directory:
    'directory* directori* katalog* catalogue* catalog_of partnerkatalog* finder find_a_partner find_us hitta_oss hittar_oss synlig* visibility visible_to searchable sokbar* search_page soksida* partner_search partner_list partnerlist* listed_publicly public_list* offentlig* yellow_pages list_of_training listan_over_utbild* listan_over_learning get_listed bli_listad* be_listed listed_as listing_of uppslagsverk* display_name visningsnamn* publika publik utbildarlist* training_list providers_page public_page public_training listning* be_shown synas syns_utat sok_efter_partner register_of_partners upptagen listed_online on_the_list pa_listan',
  landing_page:
    'landningssid* landningsid* landing website* webbplats* webbsid* webb_sid* webpage* web sajt* site_for hemsid* homepage* home_page url urls lank_till link_to_our microsoft_theme* microsoft_tem* temasid* malsid* startsid* internet_page webbadress* themed name_and_country',
  news: 'news nyhet* newsletter* blog* yammer viva_engage communit* recording* inspelning* inspelad* samtal follow_the folja_med i_vad_som latest_on keep_up keep_informed hold_informer* halla_sig halla_mig halla_koll announce* kungor* tillkannag* forum* feed uppdaterad_om stay_up stay_informed stay_tuned bulletin* kanal kanaler channel* resources_page resurssid* learning_resources monthly_call manadssamtal* manadsmote* monthly_meeting* hear_about hora_om gemenskap* informs beratta_om haller_koll programnyhet* developments find_out_about far_man_reda read_up',
  documents_guide:
    'guide* guid handbok* handbook* manual manualen documentation dokumentation* programguide* instructions_for read_about read_more read_up lasa_om laser_om lasa_mer reading_material lasmaterial* pdf brochure* broschyr* information_page infosid* asset collection white_paper primer beskrivning* fine_print finstilt* rulebook regelbok*',
  business_plan:
    'business_plan* businessplan* affarsplan* verksamhetsplan* business_application_plan application_plan* applikationsplan* business_aplication ansokningsplan* bap written_plan skriftlig_plan strategy strategi* foretagsplan* proposal* affarsdokument* plandokument* verksamhetsbeskriv* essay uppsats market_and_goals marknad_och_mal description_of_our business_case affarside* business_description prospectus',
  prior_purchases:
    'before_applying before_we_applied before_we_joined before_joining before_signing before_enrol* prior_purchas* previous_purchas* earlier_purchas* tidigare_kop* tidigare_inkop* gamla_inkop* gjorda_kop gjorda_inkop already_bought already_purchased redan_kopt redan_inkopt redan_kopta innan_ansok* fore_ansok* innan_vi_blev innan_vi_gick innan_vi_sokte innan_vi_ansokte fore_intrad* retroactiv* retroaktiv* backdat* efterhand retrospect* of_itself av_sig_sjalv* kopte_innan bought_before bought_earlier historical gamla_kop gamla_kopen',
  internal:
    'in_house inhouse intern internt interna internut* own_staff own_people own_employees own_team own_colleagues egen_personal egna_personal* egna_anstalld* egna_medarb* egna_kolleg* egna_konsult* eget_folk egna_folk* vart_eget our_own internal internally interal for_ourselves for_oss_sjalva behind_closed_doors only_internal*',
  own: 'own egen eget egna ours belonging tillhorande egenagd*',
  outside_delivery:
    'deliver* paying_customer* paying_student* betalande* sell_courses sell_training saljer_kurs* salja_kurs* salja_utbild* halla_kurs* haller_kurs* hold_courses give_courses run_courses ge_kurser utbilda_kund* train_customer* teach_customer* teach_client* teaching_client* kundkurs* oppna_kurs* public_course* externa_delt* extern_utbild* leverera* leverans*',

  // Licences, keys and tokens
  licence:
    'licenc* licens* licenes* licese* licnes* lisens* liecens* lincens* liscens* *licens *licenser *licensen seat seats plats_i *platser *platserna user_seat* entitlement* software_right* subscription_seat* nyttjanderatt* anvandningsratt* cal cals',
  iur: 'iur iurs iru i_u_r use_rights',
  internal_use_rights:
    'iur iurs internal_use* internal_usage egenanvand* internanvand* intern_anvand* interna_licens* internlicens* internal_licen* internt_bruk for_internal eget_bruk own_use in_house_licen* interna_anvand* interna_rattig* inhouse_licen* anvandningsratt* nyttjanderatt* partner_licen* partnerlicens* partner_software partnerplats* partner_seat* product_licen* produktlicen* programvarulicens* i_u_r',
  software:
    'software* sofware programvar* mjukvar* program programmen programs programme_installed app apps applikation* application applications appar produkt* product* prodcut* tool tools verktyg* suite title titles titlar saas stuff_we_run',
  licence_table:
    'licence_table* license_table* licenstabell* licenslist* list_of_licen* list_of_software list_of_products lista_over_licens* lista_over_program* lista_over_produkt* table_of tabell_over lankar_till docx which_software which_products vilken_programvar* vilka_program vilka_produkter vilka_licens* which_licen* what_software what_products software_benefit* programvaruforman* mjukvaruforman* programforman* ingaende_program* licence_perk* included_software inkluderad_program* product_list produktlist* software_list katalogen_over product_by_product produkt_for_produkt amounts_of_software mangder_programvar* goodies godis in_the_box visio_and_project',
  included:
    'inclu* ingar inga_i ingick ingatt inkluder* comes_with come_with came_with coming_with contain* innehall* part_of thrown_in foljer_med fljer_med medfolj* covered cover covers omfatt* tackt tacks tacker vad_far_vi vad_far_man ges_med ship_with bundled via_vart genom_vart pa_kopet get_with far_vi_med far_man_med erhall* receive*',
  windows:
    'windows windos windwos win win10 win11 klientoperativ* operativsystem* operating_system* os_et server_os client_os winserver windowsserver* windowsklient* windowslicens* windowsnyck*',
  office:
    'office officepaket* o365 m365 365 word_and_excel officeapp* officeklient* officeprogram* officelicens* kontorspaket* outlook_client project_and_visio e3 e5',
  azure: 'azure* azuer azur asure cloud clouds moln* iaas paas virtual_machine* vm vms online_service* onlinetjanst*',
  visual_studio:
    'visual_stuido visual_stud* visualstudio* vs vss vslicens* msdn dev_tool* developer_tool* utvecklingsmilj* utvecklingsverktyg* utvecklarverktyg* utvecklarprenum* utvecklarlicens* studio studion',
  enterprise_edition:
    'enterprise enterpise enterprize entreprise ent enterpriseutg* enterpriselic* enterpriseversion* enterprisevariant* top_edition highest_edition full_blown most_expensive storsta_utgav* finaste toppversion* topputgav* fullversion* full_version dyraste hogsta_utgav* varsting*',
  professional_edition:
    'professional pro profesional professionalutg* proversion* professionalversion* lesser mindre_utgav* enklare_utgav* lower_edition community_edition standard_edition smaller_edition standardutg*',
  ordinary:
    'ordinary normal normalt regular vanlig vanliga vanligt plain usual usually standard brukar default typical simple enkel enkla generic',
  edition:
    'edition* editon utgav* version* flavour* flavor* variant* sku skus release* vilken_sort vilken_typ which_kind which_sort plan_type',
  share_licence:
    'sharing dela delad delade delas delat delning* lana* lend* borrow* lan_av pass_around skicka_runt gemensam* common_account tva_personer two_people two_developers tva_utvecklare several_people flera_personer flera_utvecklare several_developers multiple_users multiple_people pool poolad* rotate rotera* turas_om take_turns night_shift skift* one_licence_for allmant_konto concurrent* per_user per_anvandare per_person personlig_licens named_user share shares shared delar',
  subscription:
    'subscri* suscription* prenumer* prenumation* abonn* subskrip* *prenumeration *prenumerationen subs sub_scription',
  tenant:
    'tenant* tennant* tenent* klientorg* environment* miljoer miljoerna directory_id domain_of *miljo *miljon onmicrosoft instance* instans* wrong_organi* fel_organi*',
  wrong_tenant:
    'wrong_tenant wrong_place wrong_account wrong_org* wrong_directory wrong_environment wrong_subscription wrong_customer wrong_company fel_tenant fel_stalle fel_konto fel_klient* fel_organ* fel_miljo fel_prenum* fel_kund fel_bolag fel_foretag misstag* mistake* accident* rakade rakat raka oavsikt* unintention* pa_fel in_the_wrong customers_tenant clients_tenant kundens_tenant kunds_tenant',
  token:
    'token* tokn redeem* redemption* losa_in loser_in loste_in lost_in inlosn* inloss* kod koden koder koderna kodens code codes formanskod* activation_code* aktiveringskod* coupon* kupong* 25_seat* 10_seat* 25_plats*',
  activate:
    'aktiver* activ* avtiver* acivate* switch_on slaa_pa sla_pa turn_on igang_med fa_igang far_igang komma_igang kommer_igang get_going enable* satta_igang satter_igang satta_pa i_bruk take_into_use unlock* lasa_upp laser_upp lases_upp las_upp *aktivering *aktiveringen checkout oppnar_dorren opens_the_door open_the_door slar_pa flip_on',
  replacement:
    'replac* ersatt* new_token new_code ny_token ny_kod nya_tokens utbyte byta_ut bytt_ut byts_ut byter_ut swap* substitut* another_token another_code annan_token annan_kod reissue* issue_a_new utfarda_ny omtag second_chance fix_it undo_activation angra_aktiv* correct_it rattas ratta_till make_good ge_ny skickar_ny send_a_new send_another issue_another exchanged exchanging',
  seats_added:
    'seats_added added_seats adds_seats extra_seats more_seats added_instead instead_of_extending instead_of_extended instead_of_prolong* lades_till lagts_till fler_platser platser_lades dubbelt_sa_manga doubled extra_platser fick_fler got_more more_users_instead fler_anvandare fler_an_tankt utokade_istallet utokades utokat istallet_for_att extended_instead on_top ovanpa adderade* adderats added_to lades_pa plussades',
  split_token:
    'spilt dela_upp delas_upp delar_upp delat_upp uppdel* stycka* divide* dividing break_up broken_up chop* hacka_upp portion* partial* delvis* i_delar parts_of half halften sprida spridas fordela* into_five into_smaller five_5 fem_om_fem smaller_token* mindre_token* mindre_delar in_pieces several_subscriptions flera_prenum* two_subscriptions tva_prenum* multiple_subscriptions several_tenants flera_tenant* two_tenants tva_tenant* share_of a_few_of separate_subscription* spread spreading distribute distributed distributing distribution split splits splitting splitta splittas splittar splittrad',
  product_key:
    'product_key* productkey* produktnyck* produkt_nyck* nycklar* licensnyck* licence_key* license_key* serial_key* serial_number* serienummer* serienr installation_key* installationsnyck* aktiveringsnyck* activation_key* key keys windowsnyck* servernyck* keycode mak maks kms *nyckel *nyckeln *nycklar volymnyck* volume_key*',
  key_used_up:
    'used_up use_up uses_up run_out ran_out running_out exhaust* slut_pa slut_med nyckeln_ar_slut ar_slut tagit_slut tar_slut forbruk* slut_aktiv* no_more_activ* inga_fler spent depleted maxed_out limit_reached natt_gransen natt_taket gransen_ar max_antal maximum max_activ* maxat maxad* uppnatt too_many_install* for_manga_install* activation_limit* aktiveringsgrans* stops_working slutar_fungera slutat_fungera slutade_funka kvar_pa_nyckel* on_the_key remaining_activ* aterstaende activations_left aktiveringar_kvar multiple_activ*',
  on_premises:
    'on_prem* onprem* local* lokal* server* servar servrar* own_data_centre own_datacent* eget_datacent* i_kallaren in_the_basement datacenter_i in_our_rack hardware hardvar* fysisk* hos_oss_installer* installed_software installerad_program* installerade_program* maskin* machine* computer* dator datorn datorer datorerna laptop* pc_n workstation* driftsmiljo*',
  install:
    'uninstal* avinstaller* lagga_in_pa set_up sattas_upp satta_upp satter_upp deploy* rulla_ut rullar_ut utrull* setup running_on kors kora kor korning implement* install* instalat* instaler*',
  perpetual:
    'perpetual* evig* for_ever forever for_good permanent* for_alltid for_gott lifetime livstid* keep_the_software keep_using keep_the_licen* ours_to_keep fa_behalla far_behalla behalla_program* behalla_licens* anvanda_vidare anvanda_efterat continue_to_use continue_using fortsatta_anvanda still_use after_membership efter_medlemskap* outlive after_we_leave tidsbegrans* time_limited rental hyra_eller hyra_eller_kop lease_or_own step_out kliver_ur langre_an_medlemskapet own_them ager_vi do_we_own',
  software_assurance:
    'software_assur* sa_rights sa_benefit* sa_ratt* programvaruassur* mjukvaruassur* assurance licence_mobility license_mobility licensmobil* version_upgrade* versionsuppgr* new_versions nya_versioner version_rights upgrade_rights uppgraderingsratt* sa_forman*',
  commercial_licence:
    'commercial* kommersiel* vanlig_licens* vanliga_licens* ordinary_licen* regular_licen* normal_licen* retail butikslicens* full_licen* full_price_licen* kopta_licens* kopa_licens* volume_licens* volymlicens* microsoft_licensing enterprise_agreement* ea_avtal* open_licens* via_aterfors* licensaterfors* microsofts_licens* licensing_program*',
  inventory:
    'how_many_licen* how_many_seat* how_many_product* hur_manga_licens* hur_manga_plats* hur_manga_produkt* hur_manga_office* antal_licens* antal_platser antalet_licens* antalet_platser number_of_licen* number_of_seat* licence_count license_count licence_balance licenssaldo* quantity quantities kvantitet* mangd mangden inventory inventering* inventera* vad_vi_har har_vi_kvar seats_left licences_left licenser_kvar platser_kvar allotment* tilldelning* tilldelade kvot remaining_licen* remaining_seat* licence_overview licensoversikt* our_entitle* left_to_hand saldo* at_a_glance pa_en_blick dela_ut_kvar number_of_free lediga_platser free_seats unused oanvand*',
  more_licences:
    'more_licen* more_seat* more_users additional fler_licens* fler_platser fler_anvandare flera_till ytterligare* utoka* utokning* expand* add_licen* add_seat* add_users add_more top_up fylla_pa fyller_pa pafylln* increase* oka okar okning* racker_inte inte_racker not_enough too_few for_fa for_lite need_more behover_fler behover_mer beyond utover over_the_allot* one_more en_till ett_till few_more nagra_till than_what_we get_more fa_fler far_fler kopa_fler lagga_till skaffa_fler extra more_of close_the_gap tappa_till tapper_till shop_bought come_from_where',
  permitted_use:
    'allowed_to_do what_may_we may_we_use can_we_use far_vi_anvanda far_man_anvanda anvandas_till used_for use_for meant_for intended_for avsedd* avsett till_vad till_for demo demos demonstra* test_environment testmilj* labbmilj* development utvecklingsprojekt* production produktion* skarp_drift day_to_day daglig* vardaglig* run_the_business running_the_business driva_foretag* driva_verksam* bygga_losning* build_solution* build_a_solution learn_product* lara_sig larna prova try_out testa playground sandbox sandlad* lekstuga permitted_use tillaten_anvand* tillatet_bruk eget_bruk anvandningsvillkor* terms_of_use anvandas_i intern_drift proof_of_concept poc hemma hemmabruk* home hemdator* privatbruk* private_use personal_use privat_bruk familj* family barn kids hemarbete spouse hobby*',
  licence_terms:
    'terms term villkor* licensvillkor* anvandningsvillkor* restrict* restrikt* begransn* limitation* limits limit granser forbud* forbjud* prohibit* not_allowed inte_tillat* otillat* no_go rule rules regel regler reglerna regelverk* regelbrott* violat* brott_mot bryter_mot caveat* strings_attached hake hakar catch pitfalls fallgrop* se_upp watch_out beware legal laglig* olaglig* illegal contract* avtal avtalet eula donts steer_clear forbehall* fritt_fram akta sidestep do_what_we what_is_forbidden permitted inte_far_gora tillaten',
  limit:
    'limit* tak taket cap caps capped max maxim* upper_bound hogst at_most ceiling begrans* quota* kvot* restrict* no_more_than finite andlig* grans gransen granser granserna gransvarde*',
  resell:
    'resell* sell sells selling sold salja saljer salt salde saljs vidaresalj* vidareforsalj* forsalj* aterforsalj* hyra_ut hyr_ut rent_out lease ge_till_kund give_to_customer* give_to_client* for_a_customer for_a_client at_kund* hos_kund* till_kund* for_customers',
  build_solution:
    'build* built bygg* develop develops developing utveckla utvecklar own_product own_app egen_produkt egen_app egna_produkt* losning* solution solutions tjanst tjanster tjansten service services isv saas_tjanst* saas_produkt*',

  // Support and evidence
  support:
    'support* suport* supprot partnersupport* help_desk helpdesk* hjalpdesk* frontline* front_line frontlinje* customer_service kundtjanst* kundsupport* service_desk servicedesk* hotline microsoftsupport* certifieringssupport* *support *supporten agent agents handlaggar* call_microsoft ring_microsoft ringa_microsoft mcpforum',
  ticket:
    'ticket* tiket* case cases arende* supportarende* *arende *arendet service_request* request requests support_request* support_case* begaran anmalan_till felanmal* escalat* eskaler* complain* reklamer* reklamation* klaga klagomal* file_a issue issues incident* incidens*',
  contact:
    'contact* kontakt* get_in_touch reach_out hora_av hor_av hora_sig horde_av get_hold_of fa_tag_pa far_tag_pa fa_tag na_nagon na_microsoft turn_to vanda vander vand_dig talk speak prata* snacka* call calls calling phone* telefon* ringa ringer ringde ring_till skriva_till email_them mejla_dem maila chat_with chatta* ask_someone fraga_nagon fragar_jag who_to_ask whom who_do_i rightperson right_person ratt_person human manniska real_person riktig_person right_address instans',
  help: 'help helps helped helping halp hjalp* assist* bistand* bista guidance vagled* advice advise* rada tips tip hints handhold guide_me walk_me stod stodja stotta* bail_out sort_out sorts_out reda_ut reder_ut resolve* troubleshoot* felsok* diagnos* fix* losa_problem* atgard* remedy ett_rad ge_rad raden_om radgiv* radd',
  evidence:
    'evidence* proof* bevis* styrk* underlag* document_that documentation* dokumentat* intyga* attest* verify* verifi* papper papperen papers paperwork handling handlingar attachment* attach_to bilaga bilagor bilagan bifoga* medskick* skicka_med enclose* enclosing send_along screenshot* skarmbild* skarmdump* print_screen printscreen skarmklipp* export_of_users export_report users_export anvandarexport* official_transcript completion_certificate kursintyg* slutintyg* genomforandeintyg* at_hand framme show_that visa_att support_wants supporten_vill_ha what_to_send prove proves proved proving supporting_document* document_request* registration_document* registreringsbevis* documents dokument dokumenten certificate_of_incorp* bolagsverket* utdrag_fran_bolags* business_document* convince* overtyg* self_made real_bill kind_of_paper kursdiplom* holder vitsord*',
  no_response:
    'no_answer not_repl* not_answer* doesnt_answer hasnt_answered never_answer* never_repl* never_got_back obesvarad* unanswered ignore_my ignores ignoring silent silence tyst tystnad* radiotyst* hor_inget hort_inget horde_inget hear_nothing heard_nothing not_a_word inte_ett_ljud inte_hort_av not_heard ingen_reaktion reagerar reagerat react* respond* response* reply replies replied svar svaret svarar svarat svarade chase chasing jaga jagar follow_up folja_upp foljer_upp got_back back_to_me hor_av_sig inte_hort',
  send: 'provided_sign gave_out gave_him gave_her delat_ut_konto handed_out given_a_login kontomejl* inloggningsmejl* account_mail login_mail valkomstmejl* invitation* inbjudan* invited invite bjudit_in created_the_account created_an_account skapat_ett_konto skapade_ett_konto lagt_upp lade_upp stavat stavfel* felstavad* misspelled misspelt typo third_week tredje_veckan manuel* submit* submission* lamnas_in inlamn* gang_i_manad* gang_per_manad processed bearbeta* behandlas handlagg* in_the_queue batch* naste_manad send sends sending sent skicka skickar skickade skickat skickas mailed mejlat mejlade forward forwarded vidarebefordra* lamna_in by_hand for_hand by_email per_post hand_over overlamna* lamna_over present_to',

  // Business information and verification
  business_information:
    'business_info* company_info* company_detail* company_data business_detail* legal_detail* legal_info* legal_name organisation_detail* foretagsinfo* foretagsuppgift* bolagsuppgift* bolagsinfo* foretagsprofil* company_profile business_profile legal_profile juridisk_profil* firmauppgift* organisationsuppgift* uppgifter_om_foretag* uppgifter_om_bolag* vara_uppgifter our_details company_address foretagsadress* ratta_uppgift* correct_details review_information update_information registered_address organisationsnummer* orgnummer* vat_details foretagets_uppgift* bolagets_uppgift* contact_detail* kontaktuppgift*',
  review_confirm:
    'review* granska* granskning* bekraft* intygar verify* verifi* kontroll* check checks checked checking checka* dubbelkoll* dubbelkontroll* stamma_av avstam* validate* valider* go_through ga_igenom gar_igenom gatt_igenom inspect* inspekt* kolla kollar kollat kollade koll look_over oversyn se_over ser_over sakerst* ensure make_sure forvissa* audit* certify_that sign_off godkanna godkanner approve* approval* revisor* revision* confirm confirms confirmed confirming',

  // Insights and dashboards
  insights:
    'insight* insikt* analytics* analys* analytik* organization_skills organisation_skills organisationskompet* organizational_skills inisghts insigths',
  dashboard:
    'dashboard* dashbord dashbaord instrumentpanel* panel panelen kontrollpanel* startsida* overview_page oversiktssid* home_screen left_menu vanstermeny* cockpit landing_screen start_page',
  insights_training:
    'training_report* training_page training_tab training_flik* trainingrapport* utbildningsrapport* training_section training_view training_vy training_and_learn microsoft_learn_report learn_report learnrapport* learn_page learn_tab learn_section learnflik* learn_vyn learn_del* two_pages tva_sidor tva_rapporter two_reports two_tabs tva_flikar training_eller training_or learn_eller_training',
  progress:
    'progress* framsteg* framatskrid* lage laget status_of hur_det_gar hur_ligger_vi how_far hur_langt hur_nara how_close pa_god_vag pa_vag lagesrapport* headway follow_up uppfolj* folja_upp foljer_upp monitor* bevaka* bevakning* track tracking tracks overvaka* keep_an_eye halla_oga stand_of var_star_vi avstamning* kvar_till remaining_to attainment',
  plan_training:
    'plan planning plans planera* planering* planlagg* utvecklingsplan* utbildningsplan* kompetensplan* skills_gap kompetensgap* gap_analysis gapanalys* what_to_learn next_step roadmap prioriter* priority priorities order_of ordning ordningen ordningsfoljd* forst_i_ko begin_with first_in_line',
  purpose:
    'purpose* syfte* point_of poangen_med idea_behind tanken_med good_for bra_for used_for anvands_till till_vad why_have reason_for meningen_med mening value vardet benefit_of nyttan use_of best_practice* chore* sysslor duty duties routine* rutin* ansvar responsib* homework laxa laxan what_for varfor_ska_vi why_would',

  // Definitions
  meaning:
    'mean means meaning meant betyd* inneb* definit* define* stand_for stands_for stood_for star_for stod_for sta_for short_for abbrev* forkort* acronym* akronym* letters explain* forklar* describe* description* beskriv* clarif* fortydlig* klargor* what_is whats what_are vad_ar vad_ar_det vad_ar_en vad_ar_ett va_e vad_e term termen begrepp* word_for ord ordet uttryck* in_plain pa_vanlig_svenska pa_ren_svenska kort_sagt in_short jargong jargon terminolog* ordlista* glossary refer_to avser avses menas menar asyftar jag_inte_vet beratta* tell_me_about tell_me what_exactly vad_exakt kallas_for known_as also_called synonym* tolka* star_ad_for star_mcid_for star_mcp_for star_mct_for star_mpn_for star_omlp_for star_pmc_for star_ttm_for star_pci_for star_iur_for star_kpi_for star_maps_for star_lap_for star_pu_for star_msa_for star_cba_for vad_star vad_heter i_sin_helhet bokstaver* uttyd* uttytt* utskrivet utskriven spelled_out spell_out written_out skriv_ut',
  abbreviation:
    'stand_for stands_for stnads_for stood_for star_for stod_for sta_for short_for kort_for abbrev* forkort* acronym* akronym* letters bokstav* full_form full_name in_full i_sin_helhet utskrivet utskriven spell_out spelled_out skriv_ut glossar* ordlist* dictionary ordbok* definit* definiera* define the_word ordet the_term begreppet the_expression uttrycket never_heard aldrig_hort dont_know_what vet_inte_vad no_idea_what meaning betydelse* google googla',
  acronym:
    'iur iurs iru i_u_r omlp olmp o_m_l_p kpi kpis kip k_p_i ttm tmt t_t_m mct mcts mtc m_c_t mcid mcids mcp mpn mnp m_p_n pci p_c_i pmc pcm p_m_c maps mpas m_a_p_s pu pc ad',
  difference:
    'difference* diffrence* diference* differ differs different* skillnad* skilnad* skiljer olik olika oliktankande distinguish* distinct* atskillnad* atskilj* compare* comparison* jamfor* versus vs_each kontra mot_varandra contra either antingen which_of_the vilken_av vilket_av as_opposed i_forhallande_till rather_than snarare separat* sarskilj* sarskild* between mellan',
  same: 'same samma identical identisk* equal* lika likadan* likvardig* equivalent* motsvar* both bada bagge bade densamma detsamma dito synonym* alike',

  // Question words and modality
  who: 'who whos whom whose vem vems vilka_personer which_person which_people which_role vilken_roll vilken_person responsible ansvarig* ansvarar ansvaret in_charge nagon_som anyone anybody any_one vilken_av_oss',
  when: 'when wen nar what_day what_time which_day vilken_dag vilken_tid date dates datum datumet dagen_da tidpunkt* time_point point_in_time moment* as_soon sa_snart from_which fran_vilken from_what_day how_soon how_early any_day timing dag_och_tid startdatum*',
  where:
    'where wher were_do wheres vart var_hittar var_finns var_ser var_kan var_ligger var_gar var_i whereabouts plats platsen stalle stallet stallen location_of in_which_menu i_vilken_meny which_page vilken_sida which_menu which_screen under_which under_vilken nagonstans nanstans var_star var_laser var_klick* var_laddar var_hamtar which_section what_section',
  how: 'how hwo hur hru pa_vilket_satt vilket_satt in_what_way which_way what_way sattet way_to step steps steg stegen stegvis* procedur* process* tillvagagang* gor_man gor_jag gor_vi gar_man gar_jag gar_till do_i_do vad_gor_jag ska_jag_gora instruction* instruktion* walkthrough walk_me guide_me genomgang* metod* method* lathund* arbetsgang*',
  why: 'why varfor vrf hur_kommer_det how_come reason reasons orsak* skal skalet anledning* bero_pa beror cause causes caused explanation forklaringen hurso what_for vad_ar_felet pa_grund whats_up_with whats_behind vad_ligger_bakom',
  how_many:
    'how_many hur_manga antal antalet number_of count_of quantity how_much hur_mycket hur_stor how_big how_large size storlek* omfattning* mkt sum_of total* sammanlag* minimum minst at_least fewest enough_people',
  can_allowed:
    'can could may might allow* kan kunde kunna far_jag far_vi far_man far_en far_de far_han far_hon tillat* possible possibil* mojlig* gar_det gar_att gar_den okay okej okey ok permit* permissible legitim* lov able unable in_a_position there_a_way finns_nagot_satt finns_det_satt finns_det_nagon capable fine_to allright',
  must_need:
    'must have_to has_to need needs needed needing maste behov* required require kravs ska_man ska_vi ska_jag should ought bor borde oblig* tvungen* tvingas tvungna mandator* compulsor* necessary nodvand* fordras supposed forced nodgad* nodga got_to gotta requisite essential ar_det_krav unavoid*',
  negation:
    'not no_longer inte ej icke aldrig never isnt arent doesnt dont didnt wont wouldnt cant cannot couldnt hasnt havent wasnt werent shouldnt none ingen inget inga ingenting nothing nobody no_one neither varken nej no_way utan without nope',
  wrong_error:
    'wrong* error* fel felet felen felaktig* felkod* felrutan felmed* fault* fail* misslyck* mislyck* strul* krangl* kraschar crash* broken trasig* sonder hanger_sig bug* glitch* problem* trouble* besvar bekymmer* krux stuck fastnat fastnar gar_snett knas knasig* knasar knasat weird konstig* skumt odd strange mystisk* incorrect* inkorrekt* refus* vagra* nekad* nekas denied reject* avvisad* avslag avvisas block* message_say* funkar_inte fungerar_inte funkar_ej doesnt_work not_work* dont_work gar_inte gick_inte gar_ej slutade_fungera invalid sparr* hindra* hinder barred locked last_ute forhindra* prevent* lock wont_let vont_let doesnt_let not_let nekar neka slapper_inte slapps_inte tar_emot_inte greyed grayed gra gratt utgra* disabled unavailable otillganglig* issue issues stopp stoppar stoppad* stoppas',
  message:
    'message* meddelande* dialog* popup* pop_up text texten ruta rutan prompted varning* warning* warns says_that star_det det_star sager_att meddelar tells_me portal_says systemet_sager portalen_sager skyltar banner* felmeddeland*',
  missing:
    'miss missing misses mising saknas saknar saknad* saknat not_show* not_visible isnt_shown doesnt_show dont_show wont_show does_not_show not_appear* doesnt_appear does_not_appear dont_appear not_listed isnt_listed not_there isnt_there arent_there not_here isnt_in not_in not_display* isnt_visible invisible osynlig* syns_inte syns_ej syns_inget inte_syns synes_inte visas_inte visas_ej inte_visas inte_med ar_inte_med finns_inte finns_ej inte_finns dyker_inte_upp inte_dyk* dykt_upp dyker_upp turn_up turns_up turned_up show_up shows_up showed_up pop_up come_up kommer_inte_upp not_found hittas_inte hittar_inte hittas_ej cant_find cant_see ser_inte ser_ej ser_inget ser_inga see_nothing dont_see borta bortta* gone lost vanished forsvunn* fattas absen* franvar* lyser_med stays_away uteblir* uteblev* utebliv* nowhere ingenstans kvar_att not_yet inte_an inte_annu annu_inte dont_get_it',
  empty:
    'empty blank blanks tom tomt tomma blankt noll zero 0 null white_page vit_sida vitt inget_innehall no_content no_rows inga_rader shows_nothing visar_inget void',
  see: 'see sees seen seeing look looks looking looked titta tittar tittat kolla kollar kika* se ser sag sett syns synas visa visar visas visat visade visning* show shows showed showing shown display* find finds found hitta hittar hittas hittat hittade locate check_out spot appear* visible synlig* reads read lasa laser avlas* uppfatt* granska slar_upp sla_upp ta_del tar_del open oppna oppnar browser webblas* skarmen projector projektor* glance view views viewed viewing interpret inspect',
  change:
    'change* changing byta byter bytt bytte byte bytet andra_pa andrar andrat andrad andrade andring* modif* redigera* amend* justera* korriger* correct* ratta rattar rattat uppdater* update* convert* konvert* alter alters switch* swap* omvandl* skifta* redo replace_with edit edits edited editing',
  move: 'move moves moved moving flytta flyttar flyttat flyttade flyttas flytt flytten relocat* transfer* overfor* forflytt* migrat* bring_over take_over_to carry_over folja_med foljer_med foljt_med follow_me migrer* flyttades flyttats overflytt* transition* switch_over switched_from bytte_fran gick_over gatt_over going_over came_over followed_along foljde_med lyftes_over overgang* konverter* convert* carried_over brought_over changeover change_over bytet hangde_med hangde_inte follow_along cutover omlaggning*',
  several:
    'several multiple many more_than_one a_few number_of_people flera fler manga ett_par nagra various diverse more_than numerous couple_of bunch massor massvis* two tva',
  one_only:
    'just_one enda singl* endast en_gang per_foretag per_company per_partner sole ensam* one_per en_per ett_per max_en max_ett one_each only bara blott merely',
  all_of:
    'all everything everybody everyone every whole entire complete hela helt alla allt allas samtliga* varje varenda full fully total* fullstand*',
  keep: 'keep keeps kept keeping retain* behall* beholl remain remains stay stays kvar bevara* preserve* maintain* bibehall* hang_on fortsatt_ha hold holds holding innehav* inneha innehar',
  lose: 'lose loses losing lost loose looses loosing forlora* tappa* mister mist forlust* bli_av_med blir_av_med blev_av_med blivit_av_med ga_miste gar_miste forfeit* forverka* drop drops dropped dropping falla_bort faller_bort fallit_bort cease* go_away goes_away taken_away tas_ifran tar_ifran strip stripped downgrad* nedgrad* nedflytt* degrader* ryka ryker rok mista mistar missed missar missade missat missa',
  remove:
    'remove* removing removal delet* ta_bort tar_bort tog_bort tas_bort tagits_bort tagit_bort borttag* radera* erase* clear clears cleared clean_up rensa* stada* plocka_bort plockar_bort plockas_bort fa_bort far_bort fas_bort get_rid stryk* avlagsna* utplana* close_the close_account stanga_konto* stanga_ner stanger_ner stangs_ner inaktiver* deactivat* disable* kasta* purge* kick_out slang_ut avregistr* deregist* take_off taken_off takes_off take_out taken_out uninstall* un_install avinstaller* ta_bort_program* deinstall* wipe maste_bort get_off stop_using sluta_anvanda slutar_anvanda stanga_av_server*',
  add: 'add adds added adding lagga_till lagger_till lade_till lagt_till laggs_till lagga_upp lagger_upp lagga_in lagger_in tillag* addera* insert* infoga* create* skapa* upprat* new_user ny_anvandare put_in satta_in satter_in include_him ta_med include_her fylla_i fyller_i fill_in mata_in matar_in type_in skriva_in enter entering enters knappa_in upload* ladda_upp laddar_upp import imports imported importing importer*',
  use: 'use uses used using usage anvant nyttja* utnyttj* bruka* bruk run runs running kora kor kors drift drive utilis* utiliz* tillamp* begagna* employ_the handle_with jobba_med jobbar_med work_with anvanda anvander anvands anvandas anvande anvandes anvandning*',
  get: 'get gets got getting receive* obtain* fa fick far_vi far_jag fatt erhall* motta* gain gains gained earn skaffa* tillgodogor* given gett givit ges ge ger give gives giving award* tilldelas deliver_to ta_emot tar_emot',
  start:
    'start starts started starting begin* began begun borja* starta startar startade startat startas uppstart* first_step first_thing forsta_steg* forsta_saken forst kick_off kickstart* inled* igang igangsatt* set_off launch* lansera* ground_up fran_noll from_scratch nystart*',
  work_function:
    'work works worked working funka* functions function funktion* gar_att does_the_trick funger* functional',
  try: 'try tries tried trying forsok* prova provar provat attempt* testa testar testade testat have_a_go experiment* gora_om igen again once_more en_gang_till pa_nytt anyo ny_koppling redo retry* upprepa* repeated*',
  automatic:
    'automat* by_itself by_themselves renews_itself fornyar_sig_sjalv* of_its_own on_their_own av_sig_sjalv* by_default auto autorenew* autoforny* rulla_pa rullar rullade roll_over rolls_over self_service sjalvbetjan* systemet_gor on_its_own without_doing utan_att_gora without_my helautomat* digitalt online on_line pa_natet',

  // Beyond the scope: money, programmes and tools that the bot does not answer for
  oos_incentive_credit:
    'incentiv* incitament* incentve* payout* pay_out utbetal* earnings intjan* co_op coop fasttrack mci rebates bonus_payment partner_earned earned_credit pec engagement_fund* claim_fund* marknadsbidrag* marknadsforingsbidrag* mdf bank_account bankkonto* iban swift betalningsprofil* kickback* azure_credit* azurekredit* azure_kredit* monthly_credit* credits kredit krediten krediter bulk_credit sponsorship* sponsrad* sponsored pay_as_you payg spending_limit utgiftsgrans* reserved_instance* reserverade azure_pass consumption_commit* credit_balance',
  oos_payment:
    'paypal credit_card kreditkort* kortet_vi payment_method betalsatt* betalningssatt* bank_transfer bankoverf* wire_transfer instalment* delbetaln* avbetaln* charged_twice dragits_tva debiterad* dubbeldebit* dubbelbetal* declined nekades order_status orderstatus* payment_pending swish klarna autogiro* purchase_order po_number payment_failed betalningen_misslyck* tax taxes taxed taxable vat moms momsen momsregist* momsnummer* skatt* w8ben w_8 w_8ben deductible avdragsgill* withholding reverse_charge kallskatt* cost_centre kostnadsstall* bokfors booked_on refund* refudn money_back pengarna_tillbaka pengar_tillbaka fa_tillbaka_peng* aterbetal* aterfa* aterkop* reimburs* get_my_money return_the_fee fee_returned cancel_the_order cancel_my cancel_order reverse_the_charge kredit_faktura kreditfaktur* kreditera* angerratt* angerkop* avbestall* avboka* annuller* chargeback*',
  oos_csp:
    'csp_* cspavtal* direct_bill indirect_reseller* indirect_provider* indirekt* distribut* reseller_relationship* aterforsaljarrelation* reseller_request new_commerce nce gdap gdpa dap delegated_admin* delegerad* granular admin_agent* helpdesk_agent* customer_tenant kundtenant* customer_list kundlist* margin price_list prislist* reconciliation avstamningsfil* partner_of_record admin_relationship* sandbox_tenant lighthouse tier_1 tier_2 marginaler margins',
  oos_publish:
    'publish* publicera* appsource app_source azure_marketplace commercial_marketplace kommersiella_marknadsplats* private_offer* privat_erbjud* transactable saas_offer utgivarkonto* app_store teams_store store_policy validation_policy metered developer_account utvecklarkonto_for marketplace_reward* listning* offer_listing plugin plug_in tillagg* add_in certify_our_app certifiera_var_app isv_connect co_sell cosell co_selling co_sel ip_co_sell referral* remiss* leads leaden opportunit* affarsmojl* deal_registration registrera_affar pipeline p2p crm_connector gemensam_affar saljmojlig* prospekt* one_pager pitch_deck seller sellers a_lead sales_lead',
  oos_partner_marketing:
    'loggan loggor loggotyp* branding varumark* profilmanual* badge_on signage skylt* plaque plakett* press_release pressmeddel* business_card* visitkort* email_signature mejlsignatur* vector_file vektor* banner_ad marketing marknadsfor* reklam* advert* annons* flyer* welcome_kit var_logga microsofts_logga partnerlogga* guldlogga* silverlogga* en_logga byta_logga customer_reference* kundreferens* referens* reference references survey* enkat* undersokning* satisfaction kundnojd* vouch* questionnaire* case_study case_studies fallstud* testimonial* nps msp issi third_party_audit auditors azure_expert specialization_audit specialiseringsaudit* granskare* audit_fee audit_interview pre_qualification kubernetes_on virtual_desktop avd teams_calling adoption_and change_management ignite inspire ticket_to conference* konferens* event events evenemang* massan summit* webinar* webbinar* meetup* partnertraff* keynote* iamcp roadshow* speaker* talare biljett* awards of_the_year arets_partner logo logos logotyp* eventet our_brand the_brand brand_colour*',
  oos_attribution:
    'pal pals dpor cpor admin_link partner_link partner_of_record partner_on_record partners_of_record digital_partner managementpartner usage_attribution attribut* influenced influenced_revenue proof_of_execution',
  oos_publisher:
    'publisher_verif* verified_publisher verify_the_publisher utgivarverif* verifierad_utgivare utgivare utgivaren publisher_domain utgivardoman* setverifiedpublisher app_registration* appregistrering* consent consent_screen samtycke* medgivande unverified overifierad multitenant multi_tenant blue_badge',
  oos_insights:
    'viva app_insights application_insights azure_monitor customer_insights power_bi powerbi clarity telemetr* workspace arbetsyta* call_quality usage_report* anvandningsrapport*',
  oos_personal_renewal:
    'renewal_assessment* renewal_quiz* renewal_test* fornyelsetest* fornyelsequiz* recertif* omcertif* certa_om renew_my_cert* renew_certif* renew_the_certif* fornya_mitt_cert* fornya_min_cert* fornya_cert* fundamentals',
  oos_vs_portal:
    'my_visualstudio manage_visualstudio subscriptions_portal prenumerationsportal* subscriber subscribers prenumerant* claim_a_key claimed msdn stakeholder devops community_edition iso dev_test',
  oos_learn_profile:
    'xp streak trophies troph* trofe* collections samlingar degreed cornerstone applied_skills skills_challenge transcript_code sharing_code delningskod* learn_profile learn_profil* public_link publik_lank',
  oos_role_elsewhere:
    'admin_center admin_centre admincent* reports_reader rapportlasare global_reader exchange_admin teams_admin* teamsadmin* pim m365_admin*',
  oos_exam_booking:
    'pearson* pearsn vue certiport prometric test_centre* test_center* testcent* provcent* provlokal* proctor* onvue webcam webbkamera* book_the_exam book_an_exam boka_prov* boka_om provbokn* exam_booking reschedul* omboka* avboka* cancel_the_exam cancel_my_exam seating id_check accommodat* dyslexi* extra_time langre_tid special_needs voucher* vouchrar presentkort* provcheck* exam_replay provavgift* exam_fee exam_price exam_cost student_discount studentrabatt*',
  oos_exam_content:
    'exam_topic* exam_content exam_question* provfrag* amnen topics how_hard hur_svar hur_svart difficult* svarighetsgrad* svarare harder easier lattare lattast easiest hardest passing_score pass_mark godkantgrans* 700 labbmoment* lab_part exam_dump* dumps braindump* dump measureup whizlabs retake* omprov* skriva_om appeal* overklag* failed_the_exam failed_my kugg* underkand* beta_exam betaprov* youtubekanal* resit laser_pa lasa_pa learn_more revise repeter* practice* ova ovar ovning* exam_prep* forbereda_prov* forbereder_sig cram renewal_assessment* renewal_test* fornyelsetest* renew_my_cert* renew_certif* certification_expires fornya_min_cert* fornya_cert* role_based rollbaserad* open_book print_my_cert* skriva_ut_cert* credly credlybadge* acclaim digital_badge paper_certificate wall_certificate become_mct become_an_mct bli_mct mct_application mct_fee mct_arsavgift mct_ansok* mct_logo mct_salary hire_an_mct hyra_in_mct regional_lead on_the_cert* namn_pa_cert*',
  oos_partner_account:
    'phone_number telefonnummer* opening_hours oppettid* response_time svarstid* severity premier_support advisory_hours radgivningstimm* presales pre_sales signature_cloud support_incident* supportincident* asfp advanced_support incidents_left incident_pack unified_support telephone_number phone_nr archived arkiverad* reopen* ateroppna* verification_status verifieringsstatus* vetting* vetted employment_verif* anstallningsverif* identity_verif* rejected_verif* kontoverif* primary_contact primarkontakt* primar_kontakt passport passkopia* domain_verif* domanverif* duns avslagen avslagna company_verif* foretagsverif* mpn_id mpnid* partner_id partnerid* pga_id location_account one_time_code',
  oos_security:
    'mfa multi_factor multifaktor* tvafaktor* two_factor 2fa authenticator* security sakerhet* conditional_access villkorsstyrd* hacked hackad* hackat phish* natfisk* fraud* bedrageri* intrang* breach* defender* antivirus* sentinel firewall* brandvagg* vpn encrypt* krypter* ransom* malware* aadsts* yubikey* fingerprint* fido reset_password password_reset reset_my_password forgot_password forgotten_password forgot_my glomt_losen* glomt_mitt_losen* aterstalla_losen* aterstall_losen* nytt_losenord byta_losen* bytt_losen* change_password change_my_password losenordsaterst* unlock_account lasa_upp_konto* self_service_password sspr',
  oos_office_apps:
    'teams teamsmote* teamskanal* channel_in kanal_i team_channel breakout* bakgrundsbild* background_blur record_a_meeting spela_in_mote spelar_in lasskvitto* laskvitto* read_receipt* meeting_room motesrum* webinar_setup call_queue samtalsko* mute headset* ljudet mikrofon* microphone* camera_in guest_access gastatkomst* gast gaster skype zoom slack outlook_rule* outlookregel* inbox_rule* inkorgsregel* out_of_office franvaromedd* autosvar* auto_reply shared_mailbox delad_brevlada delad_postlada mailbox_full brevladan_full signatur* distribution_list distributionslist* bcc exchange* pst ost archive_mail arkivera mail_flow mejlflod* attachment_size bilagan_for newsletter_rule skrappost* junk spam utkorg* outbox meeting_invite motesinbjud* motesbokning* boka_mote boka_rum book_a_room sharepoint* share_point onedrive* one_drive intranat* intranet* dokumentbibliotek* bibliotek* library version_history versionshistorik* recycle_bin papperskorg* sync* synk* folder* mapp mappen mappar storage lagring* utrymme* file_share filserver* delningslank* vlookup xlookup pivot* formula* formel* formler macro* makro* vba cell_colour dropdown_list villkorsformat* conditional_format* powerpoint* slide* bildspel* presentation* word_document worddokument* word_mall page_number* sidnummer* sidhuvud* footer* footnote* innehallsforteckn* table_of_contents mail_merge koppla_utskrift track_changes spara_andringar kommentarer_i onenote planner bookings visio loop_component* lists_app whiteboard access_database to_do_list microsoft_to_do kalender kalendern kalendrar kalenderinbjud* my_calendar outlook_calendar shared_calendar calendars calendar_invite* team_calendar calendar_entry microsoft_forms google_forms',
  oos_it:
    'power_bi powerbi power_automate powerautomate power_apps powerapps power_query dax flow_fail* flode* dataverse logic_app* function_app key_vault keyvault nyckelvalv* cosmos* sql_database sqldatabas* virtual_network* vnet peering load_balancer app_service appservice aks kubernetes* docker* container* blob storage_account lagringskonto* arm_template bicep terraform* devops pipeline* intune* autopilot entra_connect hybrid_join group_policy grupprincip* hyper_v wsus active_directory_domain sccm log_analytics copilot* dynamics_sales resource_group resursgrupp* databricks synapse fabric_capacity gateway* python* javascript typescript java c_sharp csharp dotnet nuget npm git github* gitlab* regex* sql_query select_from query_count script* skript* bash powershell* function_in kod_i code_review compile* kompiler* debug* deploy_app api apis json xml html css react angular linux* ubuntu* dns* ssl* tls server_error http* programming programmera* koda algorithm* algoritm* leetcode unit_test* enhetstest* stacktrace exception_in jira* confluence* jenkins sap printer* skrivare* print_a bluetooth wifi wi_fi tradlos* blue_screen blaskarm* task_manager aktivitetshanter* dark_mode morkt_lage desktop_icon skrivbord* aktivitetsfalt* taskbar start_menu startmeny* driver_update drivrutin* update_stuck restart* starta_om reboot* battery batteri* surface* xbox* ipad* iphone* android* mac macbook* usb* hdmi* monitor_not extern_skarm keyboard* tangentbord* mouse muspekare* musen disk_full harddisk* ssd bios wallpaper bakgrundsbild* screen_resol* iso ansible cron elasticsearch nginx postgres* redis php vim kotlin bitlocker saml sso chromebook raid',
  oos_workplace:
    'vacation* semester* holiday_request salary salaries lon lonen loner lonespec* lonekontor* payroll* payslip* pay_slip pension* tjanstepension* parental_leave_apply foraldraledig* foraldralon* sick_leave sjukskriv* sjukanm* sjukintyg* sjuk vab vabba* overtime overtid* flextid* flexitime arbetstid* working_hours timesheet* time_report* tidrapport* expense* utlagg* reserakning* traktamente* milersatt* per_diem friskvard* wellness forman_bil formansbil* tjanstebil* company_car cykelforman* rikskort* personalrabatt* union facket facklig* skyddsombud* medarbetarsamtal* appraisal* code_of_conduct uppforandekod* visselblas* whistle* anstallningsavtal* employment_contract* anstallningsintyg* bonus* provtjanst* uppsagningstid* notice_time jobbansok* lediga_tjanst* vacanc* job_opening* dress_code kladkod* terminalglas* parking* parkering* coffee* kaffe* fika* fredagsfika* lunch* kitchen kok kokets koket dishwasher* diskmaskin* reception* desk_booking kontorsstol* chair standing_desk passerkort* nyckelbricka* larmkod* alarm_code alarm_office gym* kickoff* kick_off_trip julfest* sommarfest* christmas_party summer_party festen afterwork* after_work birthday* fodelsedag* hund hunden dog dogs floor vaning vaningen besokare* visitor* paket_hamta parcel* mail_room fire_drill brandovning* utrymning* first_aid hlr* forsta_hjalpen taxi hotel* flight* flyg* train_ticket tagbiljett*',
  oos_everyday_life:
    'weather* vader* vadret rain* regn* snow* sno_i temperatur* football* fotboll* hockey* soccer nhl nba match_i_kvall olympic* os_i score_in sport* tv_tonight movie* film* netflix* series serie_pa music* musik* song* lat_av lyrics game games lego chess schack* restaurant* restaurang* recipe_for recept_pa cook* laga_mat bake* bread brod* pasta pizza* wine vin_till beer ol_till dinner* middag* breakfast* frukost* holiday_in resa_till travel_to semesterresa* beach* strand* hotel_in museum* concert* konsert* book_tip boktips horoscop* horoskop* lottery* lotto* headache* huvudvark* doctor* lakare* medicin* vaccin* fever feber* pregnant gravid* calories kalori* diet* banta* exercise* traningsprog* yoga* sleep sova somn* baby bebis* children barnet cat katt* puppy valp* plant plants vaxter garden* tradgard* paint_a mala_om fence staket* clean_the tvatta* stain* flack* repair_a bike cykel* car bil bilen tyre* dack* driving_licence korkort* drivers bensin* apartment* lagenhet* mortgage* bolan* hyra hyran insurance* forsakring* interest_rate ranta* stock_price aktie* bitcoin* crypto* krypto* tax_return deklarat* deklarera* passport_renew fornya_pass bank_loan credit_score spelet baka bakar spel',
  oos_knowledge_creative:
    'capital_of huvudstad* president* statsminister* prime_minister king kung kungen election* valet_i history_of historia_om war krig* planet* moon manen sun solen universe universum* dinosaur* chemistry kemi physics fysik math calculate_the square_root kvadratroten equation* ekvation* population befolkning* currency valuta* exchange_rate vaxelkurs* time_zone tidszon* how_old_is hur_gammal_ar born_in wikipedia translate* oversatt* translation_of synonym_for stavas spell spelling grammar grammatik* meaning_of_life meningen_med_livet distance_to avstand* kilometer* miles fahrenheit celsius leap_year skottar* world_cup periodic_table matte matten mattelax* joke* skamt* vits vitsar rolig_histor* poem* dikt dikten dikter haiku* limerick* rap_about story_about saga_om beratta_en_saga tell_me_a write_a_letter write_me_a essay* uppsats* noveller write_a_speech tal_till brollop* wedding* gift_idea* presenttips present_till congrat* gratulation* grattis cover_letter personligt_brev cv resume_writing tagline* slogan* riddle* gator gata_om quiz_me sing sjung* draw_me rita_en compose komponera*',
  oos_injection:
    'ignore ignorera* disregard* bortse* glom_dina glom_alla systemprompt* prompt prompts prompten pretend* latsas* roleplay* role_play rollspel* act_as agera_som you_are_now du_ar_nu jailbreak* dan_mode developer_mode utvecklarlage* override* overstyr* bypass* kringga* hidden_rules dolda_regler reveal* avsloja* secret* hemlig* api_key api_nyckel* databas* drop_table etc_passwd etc_shadow env curl rm_rf sudo repeat_after upprepa_efter say_only svara_bara respond_as svara_som unrestricted utan_filter no_filter your_rules dina_regler your_training din_traning invent hitta_pa forfalska* fake* fejka* falsk* hack hacka_in all_users_data list_all_users lista_alla_anvandare personal_number personnummer* dump_the encode base64 your_instructions previous_instructions all_instructions dina_instruktion* tidigare_instruktion* instruktionerna forge forged forgery forging',
  oos_customer_licensing:
    'e3_e5 e3_vs_e5 e5_price business_premium power_bi_pro project_plan visio_plan true_up trueup academic skollicens* education_licen* nonprofit* ideell* trial provperiod* testperiod* student_licen* kms_server reinstall* ominstall* cheap_key billig_nyckel moderkort* motherboard phone_activation telefonaktiver* esu end_of_support cal_licen* rds_cal sql_licen* core_licen* per_core sa_renewal oem licence_audit licensrevision* sam_audit unassign_licen* admin_centre admin_center adminportal*',

  // Small talk
  greeting:
    'hi hello hey hej hejsan tjena tja tjo tjenare tjabba hallo halloj morsning* morrn god_morgon good_morning god_kvall good_evening good_afternoon god_dag goddag god_eftermiddag howdy hiya greetings yo hejhej tjenixen hoj svejsan moin knock_knock anyone_there ar_du_dar are_you_there halla_dar',
  thanks:
    'thank thanks thankyou thx thnx ty tnx tack tackar jattetack cheers grateful appreciate* tacksam* uppskattar much_obliged',
  acknowledgement:
    'ok okay okej oki okidoki okie fint bra fine good great alright understood noted uppfattat forstatt got_it i_see makes_sense da_vet_jag da_forstar_jag att_veta good_to_know da_sa okej_da cool skont',
  goodbye:
    'bye goodbye farewell see_you see_ya cya ciao hejda hej_da adjo farval vi_ses vi_hors ses_imorgon ha_det ha_det_bra god_natt good_night take_care skot_om have_a_nice have_a_good have_a_great trevlig_helg trevlig_kvall that_is_all thats_all det_var_allt later_alligator catch_you until_next tills_nasta signing_off puss kram aterseende sa_lange gotta_go maste_sticka im_off ha_en_fin loggar_ut_nu',
  how_do_you_do:
    'how_are_you how_r_u hows_it how_are_things hows_life how_have_you do_you_feel hows_your whats_up sup hur_mar hur_mar_du mar_du laget hur_ar_det hur_star_det hur_gar_det hur_kanns hur_har_du allt_bra allt_val allt_okej are_you_tired are_you_happy are_you_busy ar_du_trott ar_du_glad humoret sovit are_you_well feeling_good doing_alright',
  who_are_you:
    'who_are_you what_are_you are_you_a are_you_an are_you_human are_you_real who_made who_built who_created your_name whats_your_name can_you_do about_yourself introduce_yourself vem_ar_du vad_ar_du ar_du_en vem_har_gjort vem_har_byggt vad_heter_du vad_kan_du om_dig_sjalv presentera_dig robot* ai chatgpt chatbot* gpt openai chattbot* bot boten botten bots sprak languages speak_swedish pratar_du hur_gammal_ar feelings kanslor you_from ett_namn have_a_name kommer_du_fran kommer_du_ifran',
  praise:
    'great awesome amazing brilliant excellent fantastic* impress* imponer* helpful clever smart lovely wonderful perfect nice_work good_job well_done good_bot nice_one good_answer love_you like_you nailed bra_jobbat bra_svar bra_bot toppen basta bast kanon* underbar* grym grymt suveran* stralande lysande duktig* fantastisk* klockren* jattebra super snyggt parla klippa alskar gillar utmarkt you_rock lifesaver useful anvandbart mycket_bra youre_a_star youre_the',
  complaint:
    'useless stupid dumb rubbish terrible worst annoying frustrat* disappoint* nonsense waste_of suck sucks hate bad_bot wrong_answer you_dont_understand not_helping didnt_help not_what_i shut_up stop_it vardelos* dum dumt dumma korkad* samst* skrap usel uselt suger hatar besviken* frustrer* struntprat strunt jobbig* sloseri fattar_ingenting forstar_inte_mig forstar_mig_inte hjalpte_inte hjalper_inte fel_svar dalig* hall_tyst lagg_av obegriplig* irriter* idiot* kass skojar fuck* shit shitty bullshit crap crappy wtf damn* goddamn* bloody hell asshole* bastard* moron* jerk loser screw_you piss_off drop_dead that_was_wrong youre_wrong you_are_wrong got_that_wrong your_answer det_dar_var_fel det_var_fel du_har_fel helt_fel svarade_fel inte_ratt skit skitbot skiten javla javlar javlig* javel fan fan_ta helvete satans forbannad* kaften knappskalle dumskalle stick_och kidding silly repeating_yourself upprepar_dig to_a_human med_en_manniska',
};

/** Names and terms that are the same in both languages, so they do not identify one. */
export const SHARED_WORDS =
  'action azure center csp dynamics enterprise examcode faq gold insights iur kpi kpis lap learning maps mcid mcids ' +
  'mcp mct microsoft mpn omlp office openedx pack partner pci plan pmc power risk silver status studio teams token tokens ttm ' +
  'university viewer visual windows year';
