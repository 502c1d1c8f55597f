import type { Language } from '../../domain/language.ts';
import type { OwnMcid } from '../../domain/people/own-mcid.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';

/** Tells a person the state of their own MCID. */
export function mcidStateText({ state, facts: { report, said }, mcids, graceEnd }: OwnMcid, language: Language) {
  const t = words(language);
  const reportDay = report ? showDay(report.day, language) : '';
  switch (state.kind) {
    case 'linked':
      return t('mcid.state.linked', { mcid: mcids.join(', '), day: reportDay });
    case 'unlinked':
    case 'prompted':
      if (!report) return t('mcid.state.noReport');
      if (report.shows === 'absent') return t('mcid.state.absent', { day: reportDay });
      if (!state.inPmc) return t('mcid.state.notAssociated', { day: reportDay });
      return graceEnd
        ? t('mcid.state.inPmcUntil', { day: reportDay, lastDay: showDay(graceEnd, language) })
        : t('mcid.state.inPmc', { day: reportDay });
    case 'waiting':
      return t('mcid.state.waiting', {
        day: showDay(said?.on ?? state.through, language),
        through: showDay(state.through, language),
      });
    case 'saysLinked':
      return t('mcid.state.saysLinked', { day: showDay(state.on, language) });
    case 'overdue':
      return t('mcid.state.overdue', { day: reportDay });
    case 'limitedUntil':
      return t('mcid.state.limitedUntil', { day: showDay(state.until, language) });
    case 'linkedElsewhere':
      return t('mcid.state.linkedElsewhere', { day: showDay(state.on, language) });
    // The bot never learns that a person has left.
    case 'left':
      return undefined;
  }
}
