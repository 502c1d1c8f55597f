import type { FaqEntry } from '../entry.ts';
import { acceptedSources } from './accepted-sources.ts';
import { actionPackLimit } from './action-pack-limit.ts';
import { adminLinkBehalf } from './admin-link-behalf.ts';
import { adminNoResponse } from './admin-no-response.ts';
import { associatedNotShown } from './associated-not-shown.ts';
import { associationLimited } from './association-limited.ts';
import { benefitsDuringRenewal } from './benefits-during-renewal.ts';
import { businessPlan } from './business-plan.ts';
import { check3Months } from './check-3-months.ts';
import { competencyRequirements } from './competency-requirements.ts';
import { coursewareInternal } from './courseware-internal.ts';
import { covidExtension } from './covid-extension.ts';
import { covidSpecialization } from './covid-specialization.ts';
import { differentEmail } from './different-email.ts';
import { directoryMissing } from './directory-missing.ts';
import { directoryUrl } from './directory-url.ts';
import { expiredCertification } from './expired-certification.ts';
import { goldLearning } from './gold-learning.ts';
import { howManyLicenses } from './how-many-licenses.ts';
import { howUseLicenses } from './how-use-licenses.ts';
import { insightsRoles } from './insights-roles.ts';
import { insightsTrainingVsLearn } from './insights-training-vs-learn.ts';
import { kpiDiscrepancy } from './kpi-discrepancy.ts';
import { kpiFirstYear } from './kpi-first-year.ts';
import { kpiInvoicesOnly } from './kpi-invoices-only.ts';
import { kpiPeriod } from './kpi-period.ts';
import { kpiUpdateSchedule } from './kpi-update-schedule.ts';
import { lapActivate } from './lap-activate.ts';
import { lapRequirements } from './lap-requirements.ts';
import { learningEnroll } from './learning-enroll.ts';
import { learningNews } from './learning-news.ts';
import { learningOptionCompetencies } from './learning-option-competencies.ts';
import { learningRoles } from './learning-roles.ts';
import { learningSuccess } from './learning-success.ts';
import { leftNoAccess } from './left-no-access.ts';
import { licenseHelp } from './license-help.ts';
import { licenseLimits } from './license-limits.ts';
import { licenseOffers } from './license-offers.ts';
import { licensesAfterLapse } from './licenses-after-lapse.ts';
import { linkMcid } from './link-mcid.ts';
import { linkRequirements } from './link-requirements.ts';
import { mapVsLap } from './map-vs-lap.ts';
import { mcidMerge } from './mcid-merge.ts';
import { mcidSingle } from './mcid-single.ts';
import { mcidSupport } from './mcid-support.ts';
import { merger } from './merger.ts';
import { missedRenewal } from './missed-renewal.ts';
import { moreLicenses } from './more-licenses.ts';
import { moreProductKeys } from './more-product-keys.ts';
import { movedCompany } from './moved-company.ts';
import { newEmployee } from './new-employee.ts';
import { noSkillsUser } from './no-skills-user.ts';
import { noUsersFound } from './no-users-found.ts';
import { notAMember } from './not-a-member.ts';
import { oneDayKpi } from './one-day-kpi.ts';
import { pciScore } from './pci-score.ts';
import { performanceMissing } from './performance-missing.ts';
import { pmcSixMonths } from './pmc-six-months.ts';
import { priorPurchases } from './prior-purchases.ts';
import { productKey } from './product-key.ts';
import { programmeToday } from './programme-today.ts';
import { puAccess } from './pu-access.ts';
import { renewActionPack } from './renew-action-pack.ts';
import { renewCompetency } from './renew-competency.ts';
import { renewalAutomatic } from './renewal-automatic.ts';
import { renewalBusinessInfo } from './renewal-business-info.ts';
import { renewalDate } from './renewal-date.ts';
import { renewalNotices } from './renewal-notices.ts';
import { renewalWindow } from './renewal-window.ts';
import { replacementToken } from './replacement-token.ts';
import { requirementsNotMet } from './requirements-not-met.ts';
import { retiredExams } from './retired-exams.ts';
import { retiredSkillsVisible } from './retired-skills-visible.ts';
import { sameCredentials } from './same-credentials.ts';
import { shareVs } from './share-vs.ts';
import { silverLearning } from './silver-learning.ts';
import { skillsDelay } from './skills-delay.ts';
import { skillsReportAccess } from './skills-report-access.ts';
import { skillsReportColumns } from './skills-report-columns.ts';
import { skillsReportPrereqs } from './skills-report-prereqs.ts';
import { skillsReportUse } from './skills-report-use.ts';
import { skillsReportView } from './skills-report-view.ts';
import { softwareBenefits } from './software-benefits.ts';
import { supportEvidence } from './support-evidence.ts';
import { termAnniversary } from './term-anniversary.ts';
import { termIur } from './term-iur.ts';
import { termKpi } from './term-kpi.ts';
import { termMaps } from './term-maps.ts';
import { termMcid } from './term-mcid.ts';
import { termMct } from './term-mct.ts';
import { termMpn } from './term-mpn.ts';
import { termOmlp } from './term-omlp.ts';
import { termPartnerCenter } from './term-partner-center.ts';
import { termPartnerUniversity } from './term-partner-university.ts';
import { termPci } from './term-pci.ts';
import { termPmc } from './term-pmc.ts';
import { termTtm } from './term-ttm.ts';
import { tokenSplit } from './token-split.ts';
import { twelveMonths } from './twelve-months.ts';
import { unlinkMcid } from './unlink-mcid.ts';
import { unlistedExam } from './unlisted-exam.ts';
import { upgradeDiscount } from './upgrade-discount.ts';
import { userLeaves } from './user-leaves.ts';
import { verifyOrgExams } from './verify-org-exams.ts';
import { vsEnterprise } from './vs-enterprise.ts';
import { vsTrialExpired } from './vs-trial-expired.ts';
import { whatIsCompetency } from './what-is-competency.ts';
import { whatIsLap } from './what-is-lap.ts';
import { whatIsSkillsReport } from './what-is-skills-report.ts';
import { workAccount } from './work-account.ts';

/** The entries of the FAQ: competencies, skills report, Learning Partner, benefits, MCIDs, the programme today, terms. */
export const ENTRIES: readonly FaqEntry[] = [
  retiredExams,
  renewalWindow,
  insightsRoles,
  insightsTrainingVsLearn,
  verifyOrgExams,
  competencyRequirements,
  retiredSkillsVisible,
  expiredCertification,
  skillsDelay,
  unlistedExam,
  softwareBenefits,
  pciScore,
  performanceMissing,
  twelveMonths,
  whatIsCompetency,
  whatIsSkillsReport,
  newEmployee,
  skillsReportUse,
  userLeaves,
  check3Months,
  differentEmail,
  notAMember,
  skillsReportPrereqs,
  skillsReportView,
  skillsReportColumns,
  pmcSixMonths,
  mcidMerge,
  noSkillsUser,
  noUsersFound,
  associatedNotShown,
  supportEvidence,
  acceptedSources,
  skillsReportAccess,
  learningEnroll,
  learningOptionCompetencies,
  learningRoles,
  kpiFirstYear,
  learningSuccess,
  whatIsLap,
  coursewareInternal,
  lapRequirements,
  lapActivate,
  silverLearning,
  goldLearning,
  upgradeDiscount,
  businessPlan,
  priorPurchases,
  kpiDiscrepancy,
  kpiInvoicesOnly,
  kpiUpdateSchedule,
  kpiPeriod,
  oneDayKpi,
  directoryMissing,
  directoryUrl,
  covidSpecialization,
  learningNews,
  covidExtension,
  renewCompetency,
  requirementsNotMet,
  renewalBusinessInfo,
  renewalAutomatic,
  renewalDate,
  renewalNotices,
  renewActionPack,
  mapVsLap,
  benefitsDuringRenewal,
  missedRenewal,
  licenseOffers,
  tokenSplit,
  replacementToken,
  productKey,
  moreProductKeys,
  licensesAfterLapse,
  vsEnterprise,
  vsTrialExpired,
  actionPackLimit,
  shareVs,
  howManyLicenses,
  howUseLicenses,
  licenseLimits,
  moreLicenses,
  merger,
  licenseHelp,
  linkRequirements,
  mcidSingle,
  workAccount,
  puAccess,
  linkMcid,
  sameCredentials,
  adminLinkBehalf,
  unlinkMcid,
  movedCompany,
  leftNoAccess,
  adminNoResponse,
  associationLimited,
  mcidSupport,
  programmeToday,
  termAnniversary,
  termIur,
  termKpi,
  termMaps,
  termMcid,
  termMct,
  termMpn,
  termOmlp,
  termPartnerCenter,
  termPartnerUniversity,
  termPci,
  termPmc,
  termTtm,
];
