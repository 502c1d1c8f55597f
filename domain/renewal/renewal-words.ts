/**
 * Returns a pattern for any of the folded words, written as in the FAQ's lexicon: a trailing `*` matches any word that
 * begins like this, a leading `*` any word that ends like this, and `_` joins the words of a phrase.
 */
function anyOf(...lists: readonly string[]): RegExp {
  const words = lists.join(' ').trim().split(/\s+/);
  const patterns = words.map((word) => {
    const stem = word.replaceAll('*', '').replaceAll('_', ' ');
    return `${word.startsWith('*') ? '\\w*' : ''}${stem}${word.endsWith('*') ? '' : '\\b'}`;
  });
  return new RegExp(`\\b(?:${patterns.join('|')})`);
}

/** A renewal that did not happen is a circumstance, not the subject of the question. */
export const NOT_RENEWED =
  /\b(?:(?:have|has|had|did)n['’]?t|not|never|without|inte|utan|ej|aldrig)(?: (?:yet|been|att|har|hunnit|blivit|annu|an))* (?:renew|forny|forlang|forleng)\w*|\bforny(?:ar?|at|ade) (?:inte|aldrig)\b/g;

export const RENEWING = anyOf(
  're-up reup renew* rennew* reniew* renwal* prolong* extend* extens* window expir* run_out runs_out running_out lapse*',
  '*forny* fornj* *forlang* forleng* *fonster *fonstret upphor* gar_ut gar_det_ut ga_ut loper_ut loper_det_ut lopa_ut',
  'gar_den_ut gar_medlemskapet_ut loper_den_ut loper_medlemskapet_ut',
);

/** Words about renewing that have other meanings too. */
export const LASTING = anyOf(
  'continu* another_year one_more_year next_year valid',
  'fortsat* ett_ar_till nya_aret nytt_ar nasta_ar galler',
);

export const WHEN = anyOf(
  'when wen whn date dates day days how_long how_soon how_late how_early earliest latest deadline until till',
  'too_late too_early too_soon missed period',
  'nar datum dag dagen dagar hur_lang* hur_snart hur_sent hur_tidig* tidigast senast for_sent forsent missat frist*',
);

/** Matters with an answer of their own, whatever else the question is about. */
export const OTHER_MATTER = anyOf(
  'kpi* invoice* faktur* token* courseware kursmaterial* marketplace mct mcts directory katalog*',
  'exam exams examen prov provet proven assessment* bedomning* certif* voucher* mcid* mcp skill* fardighet* insights',
  '*report *reports *rapport *rapporten notice* notif* remind* paminn* avis* e-mail* email* mail* mejl*',
  'risk* three_months 3_months tre_manader 3_manader check_the',
  'licen* visual_studio vs product_key* *nyckel* seat* tenant* azure office_365 microsoft_365 m365 dynamics',
  'windows_server windows_client windows_1* merge* acqui* sammansl* forvarv* upgrad* uppgrad*',
  'refund* aterbetal* cancel* avbest* speciali* designation* solutions_partner utmarkelse* badge* logo* logga loggan',
  'log_in sign_in password* losenord*',
);

/** Matters that the dates answer too, if the question is when to renew. */
export const BESIDE = anyOf(
  'benefit* perk* entitle* *forman* covid* corona* pandemi* virus* anniversar* *arsdag*',
  'price* cost* fee fees how_much pris* kosta* *avgift* require* *krav* business_info* foretagsuppgift*',
  'document* underlag* handling* who why where what_happens what_if what_do what_does what_should what_must',
  'what_is_needed vem varfor var_fornyar var_gor var_hittar var_kan vilka_ska vilka_far vilka_maste vilka_roller',
  'vad_hander vad_behov* vad_krav* vad_ska vad_maste vad_gor',
);

/** "How", except in questions about time such as "how long". */
export const HOW = /\b(?:how\b(?! (?:long|soon|late|early|many days))|hur\b(?! (?:lang|snart|sent|tidig|manga dagar)))/;
