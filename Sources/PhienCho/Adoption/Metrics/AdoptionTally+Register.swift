extension AdoptionTally {
  /// Adds a household.
  ///
  /// - Parameters:
  ///   - household: What the register says of it.
  ///   - context: The day, the period and the rules.
  /// - Complexity: O(1) besides its stalls; nothing is allocated.
  public mutating func add(
    _ household: borrowing HouseholdProfile, in context: borrowing AdoptionContext
  ) {
    guard household.isResident else {
      add(to: .nonResidentHouseholds)
      return
    }
    let (day, first, last) = (context.asOfDay, context.firstDay, context.lastDay)
    add(to: .households)

    var hasStall = false
    var openedInTime = false
    let helpedDay = household.helpedDay
    let isHelped = helpedDay >= first && helpedDay <= min(last, day)
    // A day of the years up to 9999 and 65,535 more stay within 32 bits.
    let reachEnd = isHelped ? helpedDay &+ context.reachDays : .min
    for stall in household.stalls where stall.openedDay <= day {
      add(to: .stallsOpened)
      hasStall = hasStall || day < stall.closedDay
      add(day < stall.closedDay, to: .stallsOpen)
      add(stall.lastActiveDay != .min, to: .stallsActivityKnown)
      add(stall.lastActiveDay >= first && stall.lastActiveDay <= last, to: .stallsActive)
      openedInTime =
        openedInTime || (stall.openedDay >= helpedDay && stall.openedDay <= reachEnd)
    }
    let isStallKnown = household.hasKnownStalls || !household.stalls.isEmpty
    let payment = household.electronicPayment
    let pays = payment.holds(day)
    add(isStallKnown, to: .householdsStallKnown)
    add(hasStall, to: .householdsWithStall)
    add(payment.isKnown, to: .householdsPaymentKnown)
    add(pays, to: .householdsWithPayment)
    add(isStallKnown && payment.isKnown, to: .householdsStallAndPaymentKnown)
    add(hasStall && pays, to: .householdsWithStallAndPayment)

    let isLeadAtStart = context.lead.isLead(household, on: first) ?? false
    if !isLeadAtStart {
      add(to: .nonLeadHouseholds)
      add(isStallKnown && household.hasKnownVisits, to: .nonLeadReachKnown)
      add(isHelped, to: .nonLeadHelped)
      add(isHelped && openedInTime, to: .nonLeadReached)
    }
    if household.isFarm {
      addFarm(household, hasStall: hasStall, isStallKnown: isStallKnown, on: day, context)
    }
    addAccounts(household, hasStall: hasStall, on: day)
    addPersons(household)
    if let sessions = household.sessionsWithDeliveries {
      add(to: .householdsSessionsKnown)
      add(sessions >= 1, to: .householdsSelling)
      add(sessions >= 2, to: .householdsSellingAgain)
    }
    if let revenue = household.yearRevenue, let threshold = context.revenueThreshold {
      add(to: .householdsRevenueKnown)
      add(revenue > threshold, to: .householdsOverThreshold)
    }
  }

  @inline(__always)
  private mutating func addFarm(
    _ household: borrowing HouseholdProfile, hasStall: Bool, isStallKnown: Bool, on day: Int32,
    _ context: borrowing AdoptionContext
  ) {
    add(to: .farmHouseholds)
    add(isStallKnown, to: .farmHouseholdsStallKnown)
    add(hasStall, to: .farmHouseholdsWithStall)
    let training = household.digitalTraining
    add(training.isKnown, to: .farmTrainingKnown)
    add(training.holds(day), to: .farmTrained)
    add(hasStall && training.isKnown, to: .farmOnPlatformTrainingKnown)
    add(hasStall && training.holds(day), to: .farmOnPlatformTrained)
    add(household.packingTraining.isKnown, to: .farmPackingKnown)
    add(household.packingTraining.holds(day), to: .farmPackingTrained)
    if let isLead = context.lead.isLead(household, on: day) {
      add(to: .farmLeadKnown)
      add(isLead, to: .leadFarmHouseholds)
    }
  }

  @inline(__always)
  private mutating func addAccounts(
    _ household: borrowing HouseholdProfile, hasStall: Bool, on day: Int32
  ) {
    let accounts = household.accountsTransacting
    add(accounts.count, to: .accounts)
    add(accounts.having, to: .accountsTransacting)
    guard hasStall || accounts.count > 0 else { return }
    add(to: .householdsWithAccount)
    add(household.fullSkills.isKnown, to: .accountSkillsKnown)
    add(household.fullSkills.holds(day), to: .accountFullySkilled)
  }

  @inline(__always)
  private mutating func addPersons(_ household: borrowing HouseholdProfile) {
    add(household.membersWithPayment.count, to: .residents)
    add(household.membersWithPayment.having, to: .residentsWithPayment)
    add(household.members15WithAccount.count, to: .residents15)
    add(household.members15WithAccount.having, to: .residents15WithAccount)
    add(household.adultsWithSmartphone.count, to: .adults)
    add(household.adultsWithSmartphone.having, to: .adultsWithSmartphone)
    add(household.workingAgeTrained.count, to: .workingAge)
    add(household.workingAgeTrained.having, to: .workingAgeTrained)
  }

  /// Adds a hamlet.
  ///
  /// - Parameters:
  ///   - record: What the register says of it.
  ///   - context: The day, the period and the rules.
  ///   - size: How large a team should be.
  /// - Complexity: O(1).
  public mutating func add(
    _ record: HamletRecord, in context: AdoptionContext, size: TeamSizeRule = .langSon2021
  ) {
    add(to: .hamlets)
    add(record.hasKnownTeam, to: .hamletsTeamKnown)
    if let team = record.team, team.isActive(on: context.asOf) {
      add(to: .hamletsWithTeam)
      add(size.isMet(by: team, on: context.asOf) == false, to: .teamsOfOtherSize)
      if let guided = team.householdsGuided {
        add(Int64(team.members), to: .teamMembersCounting)
        add(Int64(guided), to: .householdsGuided)
      }
    }
    add(record.coreForce.count, to: .coreForce)
    add(record.coreForce.having, to: .coreForceProficient)
  }

  /// Adds the products of a commune.
  ///
  /// Makers are counted once for all their products, so the products of one maker must come in one
  /// call: tallies of two communes merge, since a maker belongs to one of them.
  ///
  /// - Parameters:
  ///   - products: All products of the commune.
  ///   - context: The day, the period and the rules.
  ///   - policy: How certificates' dates are taken where the known texts are silent.
  /// - Complexity: O(*n*) in the products; its memory grows with the makers.
  public mutating func add(
    _ products: [ListedProduct], in context: AdoptionContext,
    policy: OCOPValidityPolicy = OCOPValidityPolicy()
  ) {
    let day = context.asOf
    var makers: [ProducerID: (hasStall: Bool, isKnown: Bool, pays: Bool)] = [:]
    for product in products {
      let isListed = product.isListed(on: day)
      if product.isKey {
        add(to: .keyProducts)
        add(isListed, to: .keyProductsOnline)
      }
      guard product.isCertified(on: day, policy: policy) else { continue }
      add(to: .ocopProducts)
      add(isListed, to: .ocopProductsListed)
      var maker = makers[product.subject] ?? (false, false, false)
      maker.hasStall = maker.hasStall || isListed
      maker.isKnown = maker.isKnown || product.subjectPayment.isKnown
      maker.pays = maker.pays || product.subjectPayment.holds(on: day)
      makers[product.subject] = maker
    }
    for maker in makers.values {
      add(to: .ocopSubjects)
      add(maker.isKnown, to: .ocopSubjectsKnown)
      add(maker.isKnown && maker.hasStall && maker.pays, to: .ocopSubjectsEquipped)
    }
  }
}
