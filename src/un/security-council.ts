/** The Security Council: its resolutions, by year and one by one, and the days of its meetings. */

export {
  beginningOf,
  meetingDate,
  meetingDates,
  meetingsKnownTo,
  wasHeldBy,
} from './council-meetings';
export {
  adoptionOf,
  type CouncilResolution,
  type CouncilVote,
  resolutionsKnownTo,
  resolutionYearsKnownTo,
  type Span,
  securityCouncilResolution,
  voteInWords,
  wasAdoptedBy,
} from './council-resolutions';
export { lastKnownResolution, lastYearOfResolutions, securityCouncilYear } from './council-years';
