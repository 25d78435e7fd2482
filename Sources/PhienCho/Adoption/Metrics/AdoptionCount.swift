/// The sets that the 32 metrics are made of, each counted by one number (các số đếm).
///
/// Closed, as the table of metrics is. A `…Known` count is how many of the whole had an answer in the
/// register; where it is 0, the metric is undefined. Only residents' households are counted. The names
/// are stable, so that a tally made on one machine can be merged on another.
public enum AdoptionCount: Int, Sendable, Hashable, CaseIterable {
  // MARK: Households

  /// Resident households.
  case households
  /// Households left out because they do not live in the commune.
  case nonResidentHouseholds
  /// Households whose stalls are known.
  case householdsStallKnown
  /// Households with one open stall at least.
  case householdsWithStall
  /// Households of which it is known whether they pay electronically.
  case householdsPaymentKnown
  /// Households with a payment account or wallet.
  case householdsWithPayment
  /// Households of which both are known.
  case householdsStallAndPaymentKnown
  /// Households with both.
  case householdsWithStallAndPayment
  /// Farm-production households.
  case farmHouseholds
  /// Farm-production households whose stalls are known.
  case farmHouseholdsStallKnown
  /// Farm-production households with an open stall.
  case farmHouseholdsWithStall
  /// Stalls opened by the day, open or closed since.
  case stallsOpened
  /// Stalls open on the day.
  case stallsOpen
  /// Stalls opened by the day whose last use is known.
  case stallsActivityKnown
  /// Stalls used in the period.
  case stallsActive
  /// Accounts on platforms.
  case accounts
  /// Accounts with a purchase or sale in the period.
  case accountsTransacting
  /// Farm households with a stall of which the digital training is known.
  case farmOnPlatformTrainingKnown
  /// Farm households with a stall, trained in digital skills.
  case farmOnPlatformTrained
  /// Farm households of which the digital training is known.
  case farmTrainingKnown
  /// Farm households trained in digital skills.
  case farmTrained
  /// Farm households of which the packing training is known.
  case farmPackingKnown
  /// Farm households trained in packing and handing over.
  case farmPackingTrained
  /// Households with a platform account or an open stall.
  case householdsWithAccount
  /// Households with an account whose skills were judged.
  case accountSkillsKnown
  /// Households with an account judged fully skilled.
  case accountFullySkilled
  /// Farm households of which it is known whether they lead.
  case farmLeadKnown
  /// Lead households among farm households.
  case leadFarmHouseholds
  /// Households that were no lead household at the period's start.
  case nonLeadHouseholds
  /// Those of them whose visits and stalls are known.
  case nonLeadReachKnown
  /// Those of them a lead household helped.
  case nonLeadHelped
  /// Those of them that were helped and opened a stall in time.
  case nonLeadReached
  /// Households of which the number of sessions is known.
  case householdsSessionsKnown
  /// Households with a delivery in one session of the period at least.
  case householdsSelling
  /// Households with deliveries in two sessions at least.
  case householdsSellingAgain
  /// Households whose revenue of the year is known.
  case householdsRevenueKnown
  /// Households whose revenue is over the tax threshold.
  case householdsOverThreshold

  // MARK: Persons

  /// Members of households where payment was counted.
  case residents
  /// Members with a payment account or wallet.
  case residentsWithPayment
  /// Members of 15 and over where accounts were counted.
  case residents15
  /// Members of 15 and over with a transaction account.
  case residents15WithAccount
  /// Adults where smartphones were counted.
  case adults
  /// Adults with a smartphone.
  case adultsWithSmartphone
  /// Members of working age where training was counted.
  case workingAge
  /// Members of working age trained in basic digital skills.
  case workingAgeTrained

  // MARK: Hamlets

  /// Hamlets.
  case hamlets
  /// Hamlets of which it is known whether they have a team.
  case hamletsTeamKnown
  /// Hamlets with an active community digital team.
  case hamletsWithTeam
  /// Active teams whose size the rule does not allow.
  case teamsOfOtherSize
  /// Members of active teams that count the households they guided.
  case teamMembersCounting
  /// Households guided by them.
  case householdsGuided
  /// Members of the core force where skills were checked.
  case coreForce
  /// Members of the core force who passed.
  case coreForceProficient

  // MARK: Products

  /// Products with a valid OCOP certificate of three stars or more.
  case ocopProducts
  /// Those of them listed online.
  case ocopProductsListed
  /// Makers of valid OCOP products.
  case ocopSubjects
  /// Makers of which it is known whether they pay electronically.
  case ocopSubjectsKnown
  /// Makers with both a stall and electronic payment.
  case ocopSubjectsEquipped
  /// The commune's key products.
  case keyProducts
  /// Key products sold online.
  case keyProductsOnline

  // MARK: Sessions

  /// Reports of a platform's completed transactions.
  case transactionReports
  /// Completed transactions on the national platforms.
  case transactions
  /// Their value, in đồng.
  case transactionValue
  /// Sessions held.
  case sessions
  /// Claims of the sessions whose funnel is known.
  case claims
  /// Orders confirmed in them.
  case confirmedOrders
  /// Parcels handed to carriers.
  case parcelsHandedOver
  /// Parcels delivered.
  case parcelsDelivered
  /// Parcels refused at the door.
  case parcelsRefused
  /// Confirmed orders followed to their end.
  case ordersFollowed
  /// Those of them cancelled later.
  case ordersCancelled
  /// Grams ordered, of lines that were weighed.
  case gramsOrdered
  /// Σ of the lesser of packed and ordered, in grams.
  case gramsPackedWithinOrder
  /// Σ of the difference of packed and ordered, in grams.
  case gramsDeviation
  /// Sessions whose claimed revenue is known.
  case sessionsClaimedKnown
  /// Claimed revenue, in đồng.
  case revenueClaimed
  /// Sessions whose confirmed revenue is known.
  case sessionsConfirmedKnown
  /// Confirmed revenue, in đồng.
  case revenueConfirmed
  /// Sessions whose delivered revenue is known.
  case sessionsDeliveredKnown
  /// Delivered revenue, in đồng.
  case revenueDelivered
  /// Sessions whose paid revenue is known.
  case sessionsPaidKnown
  /// Paid revenue, in đồng.
  case revenuePaid
  /// Cash collected at doors, in đồng.
  case codDelivered
  /// Cash not handed on by carriers, in đồng.
  case codOutstanding
  /// Cash not handed on for more than 7 days, in đồng.
  case codOver7Days
  /// Cash not handed on for more than 30 days, in đồng.
  case codOver30Days

  // MARK: Privacy

  /// Requests to erase personal data whose term has ended or that were answered.
  case erasureRequestsDue
  /// Those of them answered within the legal term.
  case erasureRequestsInTime

  /// The stable name of the count, as in `householdsWithStall`.
  public var name: String { "\(self)" }

  /// The count of a stable name; `nil` for none.
  public init?(name: String) {
    guard let count = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = count
  }
}
